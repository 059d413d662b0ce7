# Wer einen Fall eingesehen hat, und wozu.

history-count = { $n ->
    [0] Keine Einträge
    [one] 1 Eintrag
   *[other] { $n } Einträge
}
history-title = Wer den Fall { $reference } eingesehen hat
history-lede = Jede Einsicht in diesen Fall und jede Handlung darin, die neueste zuerst. Von anderen Diensten wird nur der Dienst genannt. Listen, in denen der Fall eine Zeile unter anderen war, stehen hier nicht.
history-link = Wer diesen Fall eingesehen hat
history-agency = Dienst
history-day = Tag
history-when = Wann
history-who = Wer
history-what = Was getan wurde
history-purpose = Wozu
history-empty = Niemand hat diesen Fall eingesehen, soweit Sie gefragt haben.
history-program = Das Programm selbst
history-person = Die betroffene Person
history-deed-case-opened = Hat den Fall angelegt
history-deed-case-read = Hat den Fall gelesen
history-deed-case-appended = Hat etwas im Fall festgehalten
history-deed-case-amended = Hat geändert, was über die Person bekannt ist
history-deed-case-assigned = Hat bestimmt, wer den Fall bearbeitet
history-deed-identity-read = Hat gelesen, wer die Person ist
history-deed-identity-written = Hat festgehalten, wer die Person ist
history-deed-identity-erased = Hat gelöscht, wer die Person ist
history-deed-history-read = Hat gelesen, wer den Fall eingesehen hat
history-deed-attachment-added = Hat eine Datei hinzugefügt
history-deed-attachment-refused = Wollte eine Datei hinzufügen, die abgelehnt wurde
history-deed-attachment-downloaded = Hat eine Datei heruntergeladen
history-deed-attachment-destroyed = Hat eine Datei vernichtet
history-deed-attachment-listed = Hat gesehen, welche Dateien es gibt
history-deed-other = Hat etwas im Fall getan
history-for-case-work = Arbeit am Fall
history-for-list = Eine Liste von Fällen
history-for-first-contact = Erstkontakt
history-for-draft = Ein Entwurf
history-for-decision = Eine Entscheidung
history-for-confirmation = Eine Bestätigung
history-for-referral = Eine Weiterverweisung
history-for-consent = Die Einwilligung
history-for-handover = Eine Übergabe
history-for-attachment = Die Dateien des Falls
history-for-shelter = Die Unterkunft
history-for-work-queue = Was zu tun ist
history-for-calendar = Der Kalender der Fristen
history-for-emergency = Ein Notfall
history-for-access-history = Aufsicht über die Einsicht
history-for-own-view = Der eigene Fall
history-for-loading = Laden von Fällen
history-for-demonstration = Die Demonstration
history-for-audit = Der Nachweis des Registers
history-for-other = Etwas anderes
