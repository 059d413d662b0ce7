# Letting others in to a case: referrals, consents, emergencies.

## What another agency will see

share-preview = Was { $to } sehen wird
share-preview-lead = So sieht diese Stelle den Fall. Sie sieht dies und nichts anderes.
share-preview-events = Einträge im Verlauf
share-preview-own =
    { $n ->
        [one] Sie sieht auch einen eigenen Eintrag, den Sie nicht sehen.
       *[other] Sie sieht auch { $n } eigene Einträge, die Sie nicht sehen.
    }
share-preview-sections = Für sie geöffnet:

## The parts of a case

share-section-identity = Name und Kontaktdaten
share-section-person = Geburtsdatum, Staatsangehörigkeit, Aufenthaltsstatus, Straftat
share-section-detection = wo und wie die Person angetroffen wurde
share-section-indicators = Indikatoren und schriftliche Begründung
share-section-assessment = die Einschätzung
share-section-referral_state = Informationsblatt, Rechte, Verweisung
share-section-guidance = ob ein Zentrum die Person begleitet
share-section-contact = ob der Kontakt zu den Verdächtigen abgebrochen ist
share-section-cooperation = dass eine Erklärung oder Anzeige vorliegt, nicht ihr Inhalt
share-section-standing = die Phase des Verfahrens
share-section-documents = Aufenthaltsdokumente
share-section-residence = die Aufenthaltsakte: was offensteht, was fehlt, warum
share-section-confirmations_asked = Fragen an die Staatsanwaltschaft
share-section-confirmations = Antworten der Staatsanwaltschaft
share-section-proceedings = Anklage, Urteil, Ende des Strafverfahrens
share-section-threat = ob eine Bedrohung festgestellt wurde, nicht warum
share-section-identity_proof = ob die Identität nachgewiesen ist
share-section-minor = Vormund und Familie einer minderjährigen Person
share-section-aid = finanzielle Hilfe
share-section-whereabouts = Rückkehr, Verschwinden, Asylantrag
share-section-duties_own = eigene Pflichten
share-section-duties_all = die Pflichten aller Stellen
share-section-timeline_own = was sie selbst erfasst hat
share-section-timeline_full = der gesamte Verlauf
share-section-notes = Beratungsnotizen
share-section-shelter = die Adresse der Unterkunft

## Who has access and why

share-card = Weitergabe
share-title = Wer Zugang hat und warum
share-back = Zurück zum Zugang
share-access = Stellen mit Zugang
share-access-lead = Sie sehen die Stellen, von denen Sie für Ihre Aufgabe wissen dürfen.
share-why-detected = Hat die Person angetroffen
share-why-referred_to = Die Person wurde dorthin verwiesen
share-why-guides = Begleitet die Person
share-why-guards = Beherbergt und vertritt die minderjährige Person
share-why-decides = Entscheidet über die Aufenthaltsdokumente
share-why-prosecutes = Ermittelt und bestätigt
share-why-asked = Wurde gefragt, ob eine Bedrohung besteht
share-why-submitted_to = Entscheidet über den unbefristeten Aufenthalt
share-why-submitted_for_aid = Entscheidet über die finanzielle Hilfe
share-why-permitted = Die Person hat eingewilligt
share-why-emergency = Notzugang
share-one-person = Nur für eine Person der Stelle
share-until = Bis { $day }
share-until-instant = Bis { $at }
share-what = Was
share-state = Stand
share-from = Von
share-to = An
share-when = Wann
share-from-to = von { $from } an { $to }

## Referrals

share-referrals = Verweisungen
share-referral = Verweisung
share-transfer = Übergabe
share-state-sent = Gesendet
share-state-received = Empfangen
share-state-accepted = Angenommen
share-state-declined = Abgelehnt
share-state-revoked = Zurückgenommen
share-plan-meeting = Ein Gespräch ist vereinbart
share-plan-guidance = Die Begleitung beginnt
share-answer = Diese Verweisung beantworten
share-referral-title = Die Verweisung beantworten
share-answer-label = Nimmt Ihr Zentrum die Person auf?
share-answer-meeting = Ja, ein Gespräch ist vereinbart
share-answer-guidance = Ja, die Begleitung beginnt
share-answer-decline = Nein, das Zentrum lehnt ab
share-answer-consequence = Lehnt Ihr Zentrum ab, ist der Fall für das Zentrum sofort geschlossen. Die verweisende Stelle liest Ihre Begründung.
share-answer-send = Antwort senden
share-decline-label = Grund der Ablehnung
share-decline-hint = Nötig bei einer Ablehnung. Nur die verweisende Stelle liest ihn.
share-reason-missing = Nennen Sie den Grund in wenigen Worten
share-accepted-done = Die Verweisung ist angenommen. Die verweisende Stelle wurde benachrichtigt.
share-declined-done = Die Verweisung ist abgelehnt; die verweisende Stelle kennt den Grund.
share-revoke = Verweisung zurücknehmen
share-revoke-lead = Der Fall ist dann für das Zentrum geschlossen, und das Zentrum wird benachrichtigt. Die Verweisung bleibt im Verlauf.
share-revoked-done = Die Verweisung ist zurückgenommen. Der Fall ist für das Zentrum geschlossen.

## Consent

share-consents = Einwilligungen
share-consent = Was die Person erlaubt
share-consent-new = Einwilligung erfassen
share-consent-lead = Erfassen Sie nur, was die Person selbst gesagt hat, in einer Sprache, die sie versteht. Sie kann es jederzeit widerrufen.
share-consent-to = Wer es sehen darf
share-consent-purpose = Wofür
share-purpose-care = medizinische und psychologische Hilfe
share-purpose-legal_help = rechtliche Hilfe
share-purpose-shelter = Suche nach einer Unterkunft
share-purpose-safety = Sicherheit der Person
share-purpose-residence = Aufenthaltsverfahren
share-purpose-return = Rückkehr in das Herkunftsland
share-purpose-minor = Betreuung einer minderjährigen Person
share-consent-sections = Was sie sehen dürfen
share-consent-sections-hint = Beratungsnotizen, die Unterkunft und die Akte der Staatsanwaltschaft können nie gewählt werden.
share-consent-language = Erklärt auf
share-consent-interpreter = Mit Dolmetscher
share-consent-given = Gegeben am
share-consent-until = Letzter Tag
share-consent-until-hint = Höchstens ein Jahr. Danach endet der Zugang von selbst.
share-consent-check = Vor dem Erfassen vorlesen
share-consent-read-out = Lesen Sie es der Person vor. Erfassen Sie es nur, wenn sie einverstanden ist.
share-consent-record = Die Person ist einverstanden: erfassen
share-consent-done = Die Einwilligung ist erfasst. Die Stelle hat bis zum letzten Tag Zugang.
share-consent-plain = Ich erlaube { $to }, Folgendes über mich zu sehen:
share-consent-rights = Ich kann dies jederzeit und ohne Begründung widerrufen. Der Zugang endet dann sofort. Sonst ändert sich für mich nichts.
share-consent-holds = Gültig
share-consent-ended = Beendet
share-consent-withdrawn = Widerrufen
share-withdraw = Die Person widerruft: Zugang beenden
share-withdrawn-done = Die Einwilligung ist widerrufen. Der Zugang ist beendet, die Stelle wurde benachrichtigt.
share-withdrawn-at = Widerrufen am { $at }
share-acknowledged-at = Von der Stelle bestätigt am { $at }
share-not-acknowledged = Noch nicht bestätigt
share-acknowledge = Wir haben den Widerruf zur Kenntnis genommen
share-acknowledged-done = Danke. Die Stelle, die die Einwilligung erfasst hat, sieht, dass Sie dies gelesen haben.
share-without = Was das Gesetz ohne Einwilligung mitteilt
share-law-immigration-office-informed = Das Ausländeramt wird über ein mutmaßliches Opfer mit illegalem oder vorläufigem Aufenthalt informiert
share-law-centre-referred = Ein Aufnahmezentrum wird über die Person informiert, die dorthin verwiesen wird
share-law-guardian = Eine unbegleitete minderjährige Person erhält eine eigene Unterkunft und einen Vormund
share-law-confirmation-first = Die Staatsanwaltschaft bestätigt vor der Verlängerung der Registrierungsbescheinigung
share-law-confirmation-second = Die Staatsanwaltschaft bestätigt vor dem befristeten Aufenthalt
share-law-confirmation-asked = Das Ausländeramt fragt die Staatsanwaltschaft
share-law-application = Das Zentrum beantragt die Dokumente beim Ausländeramt
share-law-minister = Der Minister erhält die Akte, in der über den unbefristeten Aufenthalt entschieden wird

## Manifests

share-mine = Weitergegeben und erhalten
share-manifests = Signierte Aufstellungen der Weitergaben
share-manifests-lead = Beide Seiten behalten denselben Text. Kein Name steht darin.
share-manifests-none = Noch nichts
share-manifest = Was weitergegeben wurde
share-kind-referral = Verweisung
share-kind-transfer = Übergabe
share-kind-invitation = Einladung eines Zentrums
share-kind-consent = Einwilligung
share-ground = Grundlage
share-ground-consent = Einwilligung der Person
share-disclosed = Teile des Falls
share-no-events = Keine
share-download = Signierten Text herunterladen (JSON)
share-signature = Signatur
share-signature-holds = Die Signatur stimmt: Dies ist der Text, wie er signiert wurde.
share-signature-broken = Die Signatur stimmt nicht. Benachrichtigen Sie Ihre Datenschutzbeauftragte Person.

## State Security's answer

share-threats = Antwort der Staatssicherheit
share-threat-said-yes = Bedrohung: ja
share-threat-said-no = Bedrohung: nein
share-threat-open = Die Frage beantworten
share-threat-title = Besteht eine Bedrohung?
share-threat-lead = Das Ausländeramt erhält nur die Antwort und nichts von dem, worauf sie beruht.
share-threat-label = Kann die Person die öffentliche Ordnung oder die nationale Sicherheit gefährden?
share-threat-yes = Ja
share-threat-no = Nein
share-threat-send = Antwort geben
share-threat-done = Ihre Antwort wurde dem Ausländeramt gegeben.

## Access in an emergency

emergency-title = Notzugang anfordern
emergency-list = Notzugang
emergency-list-lead = Jeder Zugang gilt für eine Person und wenige Stunden und wird sofort den Datenschutzbeauftragten gemeldet.
emergency-warning = Nur wenn Warten der Person schaden würde. Die Datenschutzbeauftragten Ihrer Stelle und der aktenführenden Stelle lesen Ihren Namen und Ihre Begründung.
emergency-reference = Zeichen des Falls
emergency-reference-hint = Acht Zeichen, zum Beispiel 7KQF-2M9X
emergency-reference-missing = Geben Sie das Zeichen des Falls ein
emergency-sections = Was Sie wissen müssen
emergency-sections-hint = Wählen Sie so wenig wie möglich. Wer die Person ist, gibt nur eine zweite Person frei.
emergency-how-long = Wie lange
emergency-hours =
    { $n ->
        [one] Eine Stunde
       *[other] { $n } Stunden
    }
emergency-reason-label = Grund
emergency-reason-hint = Sagen Sie in wenigen Sätzen, warum es nicht warten kann. Der Text wird verschlüsselt aufbewahrt.
emergency-send = Fall öffnen und melden
emergency-done = Ihre Anfrage ist erfasst und gemeldet. Gibt es einen Fall mit diesem Zeichen, steht er Ihnen bis zur Zeit unten offen.
emergency-too-many = Sie haben binnen eines Tages fünfmal gefragt. Rufen Sie die aktenführende Stelle oder Ihre Datenschutzbeauftragte Person an.
emergency-open = Offen
emergency-over = Beendet
emergency-no-case = Kein Fall mit diesem Zeichen
emergency-none = Es gab keinen Notzugang.
emergency-who = Wer
emergency-when = Wann
emergency-from-until = vom { $from } bis { $until }
emergency-ended-at = beendet am { $at }
emergency-end = Diesen Zugang jetzt beenden
emergency-ended-done = Der Zugang ist beendet.

## Who the person is: a second person

identity-ask = Fragen, wer die Person ist
identity-ask-lead = Eine Identitätswächterin oder ein Identitätswächter Ihrer oder der aktenführenden Stelle liest Ihre Begründung und entscheidet. Sie selbst können es nicht sein.
identity-reason-label = Grund
identity-reason-hint = Sagen Sie in wenigen Sätzen, warum Sie wissen müssen, wer die Person ist.
identity-ask-send = Frage senden
identity-asked-done = Die Identitätswächter wurden benachrichtigt. Die Antwort finden Sie hier.
identity-requests = Fragen nach einer Identität
identity-disclosed = Offengelegt
identity-refused = Abgelehnt
identity-waits = Wartet auf eine Entscheidung
identity-decided-by = entschieden von { $name }
identity-decide-title = Darf diese Person wissen, wer es ist?
identity-decide-lead = Sie sind die zweite Person. Stimmen Sie zu, ist der Name für die fragende Person vier Stunden sichtbar.
identity-decide-label = Ihre Entscheidung
identity-decide-disclose = Identität offenlegen
identity-decide-refuse = Ablehnen
identity-disclosed-done = Die Identität ist für die fragende Person vier Stunden sichtbar.
identity-refused-done = Die Identität bleibt verschlossen. Die fragende Person wurde benachrichtigt.

## Notices

notice-referral-sent = Eine Person wurde an Ihr Zentrum verwiesen
notice-referral-received = Das Zentrum hat Ihre Verweisung geöffnet
notice-referral-accepted = Das Zentrum hat Ihre Verweisung angenommen
notice-referral-declined = Das Zentrum hat Ihre Verweisung abgelehnt
notice-referral-revoked = Eine Verweisung an Ihr Zentrum wurde zurückgenommen
notice-consent-given = Eine Person erlaubt Ihrer Stelle, einen Teil eines Falls zu sehen
notice-consent-withdrawn = Eine Einwilligung wurde widerrufen, Ihr Zugang ist beendet: bitte bestätigen
notice-threat-answered = Die Staatssicherheit hat geantwortet
notice-emergency-access = Jemand hat einen Fall im Notfall geöffnet
notice-emergency-failed = Jemand aus Ihrer Stelle hat vergeblich Notzugang angefordert
notice-identity-asked = Jemand fragt, wer eine Person ist: bitte entscheiden
notice-identity-disclosed = Die angefragte Identität wurde Ihnen offengelegt
notice-identity-refused = Die angefragte Identität wurde nicht offengelegt
nav-emergency = Notzugang
nav-shared = Weitergegeben und erhalten
