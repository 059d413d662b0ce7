# Die Seite der Person, und das Blatt mit den Codes. Einfache Worte; nirgends steht, warum jemand
# eine Akte hat, damit weder Blatt noch Bildschirm jemanden verraten.

person-reviewed = no

person-title = Meine Informationen
person-exit = Diese Seite jetzt verlassen
person-exit-keys = Auf einer Tastatur: dreimal die Umschalttaste oder Esc drücken.
person-language = Sprache
person-language-change = Sprache ändern
person-not-reviewed = Dieser Text wurde noch nicht von einer Fachkraft für Übersetzung geprüft. Ist etwas unklar? Fragen Sie die Menschen, die Ihnen die Codes gegeben haben.
person-demo = Demonstration: Alles hier ist erfunden.
person-safe-title = Bleiben Sie sicher
person-safe-history = Dieses Telefon oder dieser Computer merkt sich, welche Seiten offen waren. „Diese Seite jetzt verlassen“ löscht das nicht. Kann jemand nachsehen? Dann löschen Sie den Verlauf oder nehmen Sie ein privates Fenster.
person-safe-shared = Kontrolliert jemand Ihr Telefon? Dann nehmen Sie ein anderes, zum Beispiel von den Menschen, die Ihnen helfen.
person-safe-nothing = Diese Seite speichert nichts auf dem Telefon oder Computer.
person-danger = Sind Sie jetzt in Gefahr? Rufen Sie 112 an. Der Anruf ist kostenlos.

person-code-label = Ihr Code
person-code-hint = Tippen Sie einen Code von Ihrem Blatt: 28 Ziffern. Leerzeichen sind nicht nötig.
person-code-button = Weiter
person-code-empty = Tippen Sie einen Code von Ihrem Blatt.
person-code-length = Ein Code hat 28 Ziffern. Sie haben { $number } getippt. Bitte sehen Sie noch einmal nach.
person-code-mistyped = Im Code ist ein Tippfehler. Bitte prüfen Sie jede Ziffer.
person-code-refused = Dieser Code funktioniert nicht. Vielleicht wurde er schon benutzt, oder er ist zu alt. Nehmen Sie den nächsten Code auf Ihrem Blatt, oder fragen Sie die Menschen, von denen Sie das Blatt haben.
person-code-wait = Es gab zu viele Versuche. Warten Sie { $number } min und versuchen Sie es noch einmal.
person-code-ended = Dieser Besuch ist vorbei. Tippen Sie einen neuen Code, um zurückzukommen.
person-problem = Es gibt ein Problem

person-until = Sie können diese Seite bis { $time } Uhr lesen. Danach brauchen Sie einen neuen Code.
person-left = { $n ->
    [0] Sie haben keine Codes mehr. Bitten Sie um ein neues Blatt.
    [one] Sie haben noch { $number } Code auf Ihrem Blatt.
   *[other] Sie haben noch { $number } Codes auf Ihrem Blatt.
}

person-now = Wo Sie jetzt stehen
person-on = So war es am { $day }.
person-phase-detected = Sie haben einen Dienst getroffen, der Ihnen helfen kann. Sie müssen heute nichts entscheiden.
person-phase-referred = Ein Zentrum wurde gebeten, Ihnen zu helfen. Bald sprechen Sie mit Menschen aus dem Zentrum.
person-phase-reflection = Sie haben Zeit, sich auszuruhen und nachzudenken. Sie entscheiden in Ruhe, was Sie wollen.
person-phase-reflection_lapsed = Die Zeit zum Ausruhen und Nachdenken ist vorbei. Sie können immer noch eine Aussage machen. Sprechen Sie mit Ihrem Zentrum darüber.
person-phase-registration = Sie haben das erste Aufenthaltsdokument, oder Sie können es bekommen. Jetzt prüft die Justiz den Fall.
person-phase-temporary_residence = Sie dürfen in Belgien bleiben, solange der Fall bei Gericht läuft.
person-phase-unlimited_residence = Sie dürfen ohne zeitliche Grenze in Belgien bleiben.
person-phase-ended = Dieses Verfahren ist zu Ende. Ein neues ist möglich. Lassen Sie sich beraten.
person-phase-not_a_victim = Für Sie ist jetzt kein Schutzverfahren offen. Sie dürfen fragen, warum.
person-phase-not_applicable = Sie brauchen kein Aufenthaltsdokument. Sie haben trotzdem ein Recht auf Hilfe.

person-paper = Ihr Dokument
person-paper-none = Sie haben noch kein Dokument aus diesem Verfahren.
person-paper-reflection_order = Dokument für 45 Tage
person-paper-annex_15 = Anlage 15, für 45 Tage
person-paper-registration_certificate = Registrierungsbescheinigung, Muster A
person-paper-temporary_residence = Aufenthaltsdokument für begrenzte Zeit
person-paper-unlimited_residence = Aufenthaltsdokument ohne zeitliche Grenze
person-paper-until = Es gilt bis { $day }. Dieser Tag zählt noch.
person-paper-always = Es hat keinen letzten Tag.
person-paper-over = Es galt bis { $day }. Fragen Sie heute Ihr Zentrum, was zu tun ist.
person-paper-gone = Dieses Dokument gilt nicht mehr. Fragen Sie heute Ihr Zentrum, was zu tun ist.

person-next = Was als Nächstes kommt
person-next-none = An keinem festen Tag muss etwas geschehen.
person-next-by = Spätestens am { $day }
person-next-late = Das hätte spätestens am { $day } geschehen müssen. Sie dürfen danach fragen.
person-duty-give_leaflet = muss Ihnen ein Informationsblatt in Ihrer Sprache geben
person-duty-tell_of_rights = muss Ihnen Ihre Rechte erklären
person-duty-arrange_intake = muss Sie mit einem Zentrum in Kontakt bringen
person-duty-inform_immigration_office = muss das Ausländeramt über Sie informieren
person-duty-offer_centre_contact = muss einem Zentrum ein Gespräch mit Ihnen ermöglichen
person-duty-confirm_registration_questions = muss Fragen zu Ihrem Dokument beantworten
person-duty-confirm_residence_questions = muss Fragen zu Ihrem Aufenthalt beantworten
person-duty-appoint_guardian = muss einen Vormund für Sie bestellen
person-duty-establish_identity = muss klären, wer Sie sind und woher Sie kommen
person-duty-trace_family = muss Ihre Familie suchen

person-rights = Ihre Rechte jetzt
person-right-told = Sie haben ein Recht darauf, Ihre Rechte zu kennen, egal wie Sie entscheiden.
person-right-leaflet = Sie haben ein Recht auf schriftliche Information in einer Sprache, die Sie verstehen.
person-right-refuse = Sie dürfen Hilfe ablehnen. Niemand darf Sie zwingen.
person-right-recover = Sie haben Zeit, sich zu erholen. Sie können eine Aussage machen, Anzeige erstatten oder in Ihr Land zurückkehren. Sie entscheiden.
person-right-social = In dieser Zeit haben Sie ein Recht auf soziale Hilfe.
person-right-child = Sie sind unter 18: Was für Sie am besten ist, geht vor. Ein Vormund steht Ihnen bei.
person-right-work = Sie können eine Arbeitserlaubnis (Typ C) bekommen.
person-right-shelter = Ein Zentrum kann Ihnen einen sicheren Schlafplatz geben oder Ihnen dort helfen, wo Sie wohnen.
person-right-care = Sie können ärztliche Hilfe bekommen und über das sprechen, was geschehen ist.
person-right-lawyer = Sie haben ein Recht auf Auskunft über das Gesetz und auf eine Anwältin oder einen Anwalt.
person-right-apply = Ihr Zentrum beantragt Ihre Dokumente. Sie müssen es nicht allein tun.
person-right-papers = Ihr Zentrum hilft Ihnen mit Papieren.
person-right-aid = Sie können den Staat um finanzielle Hilfe bitten.
person-law = Im Gesetz:

person-ask = Wen Sie fragen können
person-ask-yours = Diese Menschen helfen Ihnen:
person-ask-any = Sie können einem dieser Zentren schreiben. Es kostet nichts.
person-ask-sheet = Fragen Sie die Menschen, von denen Sie das Blatt haben.

person-looks = Wer Ihre Akte angesehen hat
person-looks-text = Jeder Blick wird aufgeschrieben und kann nicht gelöscht werden. Kommt Ihnen etwas falsch vor? Sagen Sie es Ihrem Zentrum.
person-looks-more = Frühere Blicke zeigen
person-who-police = Polizei
person-who-inspection = Arbeitsinspektion
person-who-immigration_office = Ausländeramt
person-who-embassy = Botschaft
person-who-centre = Zentrum { $name }
person-who-minors = Zentrum für Jugendliche, oder Vormund
person-who-prosecutor = Justiz
person-who-minister = Minister oder Ministerin
person-who-aid = Kommission für finanzielle Hilfe
person-who-security = Staatssicherheit
person-who-other = Ein anderer Dienst
person-who-you = Sie, mit einem Code von Ihrem Blatt
person-who-detecting = Der Dienst, der Sie getroffen hat
person-did-read = hat die Akte für die Arbeit angesehen
person-did-name = hat Ihren Namen angesehen
person-did-write = hat etwas in die Akte geschrieben
person-did-emergency = hat die Akte in einem Notfall angesehen
person-did-other = hat andere Arbeit an der Akte getan

sheet-title = Ihre Codes
sheet-what = Mit einem Code können Sie Ihre eigenen Informationen im Internet lesen, in Ihrer Sprache. Jeder Code funktioniert einmal. Streichen Sie ihn durch, wenn Sie ihn benutzt haben.
sheet-where = Tippen Sie diese Adresse in ein Telefon oder einen Computer:
sheet-until = Die Codes funktionieren bis { $day }.
sheet-keep = Bewahren Sie dieses Blatt getrennt vom Telefon auf, wo niemand sonst es findet. Machen Sie kein Foto davon.
sheet-device = Nehmen Sie ein Telefon, das niemand kontrolliert. Am Ende: „Diese Seite jetzt verlassen“ drücken und den Verlauf löschen.
sheet-lost = Ist das Blatt verloren, oder hat jemand es gesehen? Sagen Sie es den Menschen, von denen Sie es haben. Sie können alle Codes auf einmal sperren.

person-plan-title = Mein Plan
person-plan-on = So war es am { $day }.
person-plan-residential = Sie wohnen seit dem { $day } in einem Haus des Zentrums.
person-plan-ambulant = Sie wohnen seit dem { $day } für sich. Das Zentrum hilft Ihnen dort.
person-plan-psychosocial = Reden, lernen, arbeiten
person-plan-medical = Gesundheit
person-plan-administrative = Papiere
person-plan-legal = Recht und Gericht
person-plan-who = { $name } hilft Ihnen dabei.
person-plan-reached = Erledigt am { $day }
person-plan-lawyer = Ihre Anwältin oder Ihr Anwalt
person-plan-agree = Sind Sie einverstanden?
person-plan-consent-none = Sie haben noch nicht gesagt, ob Sie mit diesem Plan einverstanden sind.
person-plan-consent-given = Am { $day } haben Sie gesagt, dass Sie mit diesem Plan einverstanden sind.
person-plan-consent-withdrawn = Am { $day } haben Sie gesagt, dass Sie mit diesem Plan nicht mehr einverstanden sind.
person-plan-change = Sie dürfen jederzeit Nein sagen oder um eine Änderung bitten.
person-plan-sign = Datum und Unterschrift:
person-plan-not-reviewed = Diese Worte hat noch niemand geprüft, der beruflich übersetzt. Ist etwas unklar? Fragen Sie Ihr Zentrum.
