## Yes, no, not known
value-yes = ja
value-no = nein
value-unknown = nicht bekannt

## Phases
phase-detected = Erkannt
phase-referred = An ein Aufnahmezentrum verwiesen
phase-reflection = Bedenkzeit
phase-reflection_lapsed = Bedenkzeit abgelaufen
phase-registration = Registrierung (Muster A)
phase-temporary_residence = Befristeter Aufenthalt
phase-unlimited_residence = Unbefristeter Aufenthalt
phase-ended = Verfahren beendet
phase-not_a_victim = Nicht als Opfer angesehen
phase-not_applicable = Kein Aufenthaltsdokument nötig

## Documents
document-reflection_order = Anweisung zum Verlassen des Staatsgebiets (45 Tage)
document-annex_15 = Anlage 15 (45 Tage)
document-registration_certificate = Registrierungsbescheinigung Muster A
document-temporary_residence = Bescheinigung der Eintragung im Fremdenregister (befristet)
document-unlimited_residence = Bescheinigung der Eintragung im Fremdenregister (unbefristet)

## What may be issued next
opening-reflection_order = Dokument der Bedenkzeit (45 Tage)
opening-registration_certificate = Registrierungsbescheinigung Muster A
opening-registration_certificate_renewal = Verlängerung der Bescheinigung Muster A
opening-temporary_residence = Befristeter Aufenthalt (sechs Monate)
opening-temporary_residence_extension = Verlängerung des befristeten Aufenthalts
opening-unlimited_residence = Unbefristeter Aufenthalt (kann gewährt werden)

## Duties
duty-give_leaflet = Das Informationsblatt aushändigen
duty-tell_of_rights = Die Person über ihre Rechte informieren
duty-arrange_intake = Für die Aufnahme durch ein Zentrum sorgen
duty-inform_immigration_office = Das Ausländeramt informieren
duty-offer_centre_contact = Einem Zentrum Gelegenheit zum Kontakt geben
duty-confirm_registration_questions = Die Fragen zur Bescheinigung Muster A beantworten
duty-confirm_residence_questions = Die Fragen zum befristeten Aufenthalt beantworten
duty-appoint_guardian = Einen Vormund bestellen
duty-establish_identity = Identität und Staatsangehörigkeit feststellen
duty-trace_family = Die Familie suchen
state-open = zu tun
state-met = erledigt
state-met_late = verspätet erledigt
state-overdue = überfällig
state-not_applicable = nicht anwendbar

## Who
agency-local_police = Lokale Polizei
agency-federal_police = Föderale Polizei
agency-social_inspection = Sozialinspektion
agency-social_legislation_inspection = Kontrolle der Sozialgesetze
agency-immigration_office = Ausländeramt
agency-embassy = Botschaft oder Konsulat
agency-pag_asa = Pag-Asa
agency-surya = Sürya
agency-payoke = Payoke
agency-minors_centre = Zentrum für unbegleitete Minderjährige
agency-public_prosecutor = Prokurator des Königs
agency-labour_auditor = Arbeitsauditor
agency-federal_prosecutor = Föderalprokurator
agency-minister = Minister (oder Beauftragter)
agency-aid_commission = Kommission für finanzielle Hilfe
agency-state_security = Staatssicherheit
agency-other = Anderer Dienst
agency-magistrate = Magistrat
agency-guardianship = Vormundschaftsdienst
agency-criminal_policy = Dienst für Kriminalpolitik
agency-central_service = Zentraldienst (Föderale Polizei)
agency-equal_opportunities = Zentrum für Chancengleichheit
agency-foreign_affairs = FÖD Auswärtige Angelegenheiten
from-detecting_agency = der Dienst, der der Person begegnet ist
from-magistrate = der Magistrat
from-person = die Person
from-immigration_office = das Ausländeramt
from-centre = das Aufnahmezentrum
from-guardianship = der Vormundschaftsdienst
from-minister = der Minister
from-nobody = niemand

## What is missing
what-assessment_victim = Eine Einschätzung als mutmaßliches Opfer
what-offence_in_scope = Menschenhandel oder eine schwere Form des Menschenschmuggels
what-foreign_nationality = Eine andere als die belgische Staatsangehörigkeit
what-not_ended = Ein Verfahren, das nicht beendet ist
what-contact_broken = Kontakt zu den Verdächtigen abgebrochen
what-contact_broken-confirmed = Bestätigung, dass der Kontakt zu den Verdächtigen abgebrochen ist
what-guidance = Begleitung durch ein anerkanntes Zentrum
what-statement_or_complaint = Eine Aussage oder eine Anzeige
what-age_and_accompaniment = Das Alter, und ob der Minderjährige begleitet ist
what-no_statement_yet = Noch keine Aussage gemacht
what-first_document = Noch kein Dokument ausgestellt
what-first_certificate = Noch keine Bescheinigung und kein späteres Dokument ausgestellt
what-not_yet_renewed = Eine noch nicht verlängerte Bescheinigung
what-registration_certificate = Eine Registrierungsbescheinigung Muster A
what-temporary_residence = Ein befristetes Aufenthaltsdokument
what-temporary_residence_issued = Ein zuvor ausgestelltes befristetes Aufenthaltsdokument
what-not_yet_unlimited = Noch kein unbefristeter Aufenthalt gewährt
what-proceedings_pending = Bestätigung, dass das Gerichtsverfahren noch anhängig ist
what-willing_to_cooperate = Bestätigung, dass die Person weiter zur Zusammenarbeit bereit ist
what-still_victim = Bestätigung, dass die Person weiter als Opfer gelten kann
what-cooperating = Bestätigung, dass die Person zusammenarbeitet
what-no_threat = Keine Gefahr für die öffentliche Ordnung oder die nationale Sicherheit
what-no_threat-confirmed = Bestätigung, dass keine Gefahr für die öffentliche Ordnung oder die nationale Sicherheit besteht
what-cooperation = Zusammenarbeit mit den Justizbehörden
what-genuine_cooperation = Eine nicht betrügerische Zusammenarbeit und eine begründete Anzeige
what-conviction_or_charges = Eine Verurteilung, oder eine Anklage wegen Menschenhandel oder schwerem Menschenschmuggel
what-identity_proven_or_impossible = Nachweis der Identität oder dass er unmöglich ist
what-granted_by_the_minister = Die Entscheidung des Ministers, ihn zu gewähren

## The magistrate's questions
question-proceedings_pending = Ist das Gerichtsverfahren noch anhängig?
question-willing_to_cooperate = Ist die Person weiter zur Zusammenarbeit bereit?
question-still_victim = Kann die Person weiter als Opfer gelten?
question-contact_broken = Hat die Person jeden Kontakt zu den Verdächtigen abgebrochen?
question-cooperating = Arbeitet die Person am Verfahren mit?
question-no_threat = Ist die Person keine Gefahr für die öffentliche Ordnung oder die nationale Sicherheit?

## Grounds to discontinue
ground-D-1 = Beziehungen zu den Verdächtigen bewusst wieder aufgenommen
ground-D-2 = Mögliche Gefahr für die öffentliche Ordnung oder die nationale Sicherheit
ground-D-3 = Keine Zusammenarbeit mit den Justizbehörden
ground-D-4 = Die Justizbehörden haben beschlossen, das Verfahren zu beenden
ground-D-5 = Betrügerische Zusammenarbeit, oder betrügerische oder unbegründete Anzeige

## Assessment, offence, residence
assessed-victim = mutmaßliches Opfer
assessed-uncertain = ungewiss
assessed-implicated = am Menschenhandel beteiligt
assessed-not_victim = kein Opfer
offence-trafficking = Menschenhandel
offence-serious_smuggling = Schwerer Menschenschmuggel
offence-smuggling = Menschenschmuggel
offence-unknown = Straftat nicht bekannt
offence-illegal_assistance = Beihilfe zur illegalen Einwanderung
offence-rackrenting = Mietwucher
residence-legal = rechtmäßiger Aufenthalt
residence-illegal = unrechtmäßiger Aufenthalt
residence-provisional = vorläufiger Aufenthalt
residence-unknown = Aufenthaltsstatus nicht bekannt

## Events
event-detected = Erkannt
event-assessed = Eingeschätzt
event-leaflet_given = Informationsblatt ausgehändigt
event-told_of_rights = Über Rechte informiert
event-centre_invited = Zentrum eingeladen
event-centre_contact = Kontakt durch ein Zentrum
event-referral_refused = Verweisung abgelehnt
event-referred = An ein Zentrum verwiesen
event-guidance_started = Begleitung begonnen
event-guidance_ended = Begleitung beendet
event-immigration_office_informed = Ausländeramt informiert
event-contact_broken = Kontakt zu den Verdächtigen abgebrochen
event-contact_resumed = Kontakt zu den Verdächtigen wieder aufgenommen
event-statement_made = Aussage gemacht
event-complaint_filed = Anzeige erstattet
event-document_requested = Dokument beantragt
event-document_issued = Dokument ausgestellt
event-document_refused = Dokument verweigert
event-confirmation_requested = Bestätigung beim Magistrat erbeten
event-confirmation_given = Antwort des Magistrats
event-identity_proven = Identität nachgewiesen
event-identity_impossible = Unmöglichkeit eines Identitätsdokuments nachgewiesen
event-work_permit_issued = Arbeitserlaubnis C ausgestellt
event-guardian_appointed = Vormund bestellt
event-family_traced = Familie gefunden
event-identity_established = Identität festgestellt
event-charges_filed = Anklage erhoben
event-judgment = Urteil
event-proceedings_ended = Gerichtsverfahren beendet
event-cooperation_stopped = Zusammenarbeit eingestellt
event-cooperation_found_fraudulent = Zusammenarbeit als betrügerisch befunden
event-complaint_found_unfounded = Anzeige als unbegründet befunden
event-threat_established = Gefahr festgestellt
event-document_discontinued = Dokument entzogen
event-unlimited_granted = Unbefristeter Aufenthalt gewährt
event-aid_requested = Finanzielle Hilfe beantragt
event-aid_granted = Finanzielle Hilfe gewährt
event-returned = Ins Herkunftsland zurückgekehrt
event-disappeared = Verschwunden
event-asylum_requested = Asyl beantragt
event-corrected = Berichtigung

## What a rule asks
asks-phase = Die Phase des Verfahrens
asks-last_day = Der letzte Tag des Dokuments
asks-held = Ist das Dokument noch gültig?
asks-reflection_last_day = Der letzte Tag der Bedenkzeit
asks-presumed_victim = Ist die Person ein mutmaßliches Opfer?
asks-eligible = Eröffnet die Straftat das Schutzverfahren?
asks-foreigner = Braucht die Person ein Aufenthaltsdokument?
asks-unaccompanied_minor = Ist die Person ein unbegleiteter Minderjähriger?
asks-contact_broken = Ist der Kontakt zu den Verdächtigen abgebrochen?
asks-guidance = Wird die Person von einem anerkannten Zentrum begleitet?
asks-cooperation = Arbeitet die Person mit, durch Aussage oder Anzeige?
asks-registration_confirmed = Hat der Magistrat für die Registrierungsphase bestätigt?
asks-residence_confirmed = Hat der Magistrat für den befristeten Aufenthalt bestätigt?
asks-reflection_order = Darf das 45-Tage-Dokument ausgestellt werden?
asks-registration_certificate = Darf die Bescheinigung Muster A ausgestellt werden?
asks-registration_certificate_renewal = Darf die Bescheinigung Muster A verlängert werden?
asks-temporary_residence = Darf befristeter Aufenthalt erteilt werden?
asks-temporary_residence_extension = Darf der befristete Aufenthalt verlängert werden?
asks-unlimited_residence = Kann unbefristeter Aufenthalt gewährt werden?
asks-ground_resumed_contact = Grund: Beziehungen zu den Verdächtigen wieder aufgenommen
asks-ground_threat = Grund: mögliche Gefahr
asks-ground_not_cooperating = Grund: keine Zusammenarbeit
asks-ground_proceedings_ended = Grund: das Gerichtsverfahren wurde beendet
asks-ground_fraud = Grund: Betrug oder eine unbegründete Anzeige
asks-work_permit_c = Kann eine Arbeitserlaubnis C erlangt werden?
asks-financial_aid = Kann finanzielle Hilfe beantragt werden?
asks-may_be_put_in_contact = Darf die Person mit einem Zentrum in Kontakt gebracht werden?
asks-granted_and_not_issued = Vom Minister gewährt und noch nicht ausgestellt?
asks-confirmation_is_owed = Ist eine Bestätigung des Magistrats geschuldet?
asks-procedure_is_open = Ist das Verfahren offen?

## Facts
fact-on = der gefragte Tag
fact-birth_date = Geburtsdatum
fact-unaccompanied = unbegleitet
fact-belgian = belgisch
fact-residence_status = Aufenthaltsstatus
fact-offence = Straftat
fact-assessment = letzte Einschätzung
fact-contact_broken = Kontakt abgebrochen
fact-guided = von einem anerkannten Zentrum begleitet
fact-cooperation = letzte Handlung der Zusammenarbeit
fact-statement_on = erste Aussage oder Anzeige
fact-referred = an ein Zentrum verwiesen
fact-ended = Verfahren beendet
fact-convicted = Verurteilung
fact-charged = Anklage wegen Menschenhandel oder schwerem Menschenschmuggel
fact-identity_proven = Identität nachgewiesen
fact-identity_impossible = Identitätsdokument unmöglich
fact-document_kind = zuletzt ausgestelltes Dokument
fact-document_issued_on = ausgestellt am
fact-document_number = Nummer dieser Art
fact-document_in_course = in diesem Verfahren ausgestellt
fact-last_order_issued_on = letztes Bedenkzeitdokument ausgestellt am
fact-certificate_issued = Bescheinigung Muster A ausgestellt
fact-residence_issued = befristeter Aufenthalt erteilt
fact-unlimited_issued = unbefristeter Aufenthalt erteilt
fact-unlimited_granted = unbefristeter Aufenthalt gewährt
fact-answer_proceedings_pending = Antwort: Verfahren anhängig
fact-answer_willing_to_cooperate = Antwort: zur Zusammenarbeit bereit
fact-answer_still_victim = Antwort: weiter als Opfer angesehen
fact-answer_contact_broken = Antwort: Kontakt abgebrochen
fact-answer_cooperating = Antwort: arbeitet mit
fact-answer_no_threat = Antwort: keine Gefahr
fact-threat = Gefahr festgestellt
fact-stopped_cooperating = Zusammenarbeit eingestellt
fact-proceedings_ended = Gerichtsverfahren beendet
fact-fraud = Betrug oder unbegründete Anzeige festgestellt
fact-detected_on = zuletzt erkannt am
fact-course_detected_on = in diesem Verfahren erkannt am
fact-course_assessment = Einschätzung in diesem Verfahren
fact-detecting_agency = erkennender Dienst
fact-assessing_agency = einschätzender Dienst
fact-referral_refused = Verweisung abgelehnt
fact-leaflet_on = Informationsblatt ausgehändigt am
fact-rights_on = über Rechte informiert am
fact-intake_on = Begleitung erstmals begonnen am
fact-office_informed_on = Ausländeramt informiert am
fact-contact_offered_on = Kontakt mit einem Zentrum angeboten am
fact-guardian_on = Vormund bestellt am
fact-identity_established_on = Identität festgestellt am
fact-family_traced_on = Familie gefunden am
fact-issue_kind = Dokument
fact-issued_on = ausgestellt am
fact-registration_answered_on = Fragen der Registrierungsphase beantwortet am
fact-residence_answered_on = Fragen zum befristeten Aufenthalt beantwortet am
fact-superseded = späteres Dokument ausgestellt oder gewährt

## Parameters of the law
parameter-reflection_days = Dauer der Bedenkzeit (Tage)
parameter-registration_months = Gültigkeit der Bescheinigung Muster A (Monate)
parameter-registration_renewals = Zahl der Verlängerungen der Bescheinigung
parameter-residence_months = Gültigkeit des befristeten Aufenthalts (Monate)
parameter-adult_age_months = Volljährigkeit (Monate)
parameter-financial_aid_from = finanzielle Hilfe möglich ab

## Notes beside an answer
note-roll-over = Der letzte Tag zählt, der Tag der Handlung nicht. Die Gültigkeit eines Dokuments verschiebt sich nicht auf den nächsten Werktag.
note-before-2007 = An diesem Tag war das Gesetz vom 15. September 2006 noch nicht in Kraft; es galt das Rundschreiben von 1994. Hier antworten die Regeln des Gesetzes; dass sie dieselben waren, ist nicht bestätigt.
