# Die eigene Arbeit: was fällig wird, Mitteilungen, wer welche Akte bearbeitet, wie man erfährt.

nav-work = Meine Arbeit
work-title = Meine Arbeit
work-waiting = { $n ->
    [one] Eine Mitteilung wartet auf Sie.
   *[other] { $n } Mitteilungen warten auf Sie.
}
work-notices-title = Wartet auf Sie
work-no-notices = Keine Mitteilung wartet auf Sie.
work-more-notices = Es gibt weitere. Sie folgen, sobald Sie diese zur Kenntnis genommen haben.
work-acknowledge = Zur Kenntnis genommen
work-acknowledge-what = Mitteilung
work-acknowledged = Vermerkt. Niemand sonst muss noch benachrichtigt werden.
work-urgent = Dringend
work-due-title = Was fällig wird
work-whose = Wessen Arbeit
work-whose-office = Die aller
work-whose-mine = Meine
work-whose-nobody = Noch niemandes
work-when = Wann es fällig wird
work-when-overdue = Überfällig
work-when-week = Binnen einer Woche
work-when-later = Später
work-when-undated = Ohne Datum
work-when-all = Alles anzeigen
work-what = Zu tun
work-due = Fällig
work-worker-short = Wer es bearbeitet
work-me = Sie
work-change = Ändern
work-document-ends = Das Dokument läuft ab
work-nothing = Hier ist nichts zu tun.
work-more = Mehr zu Ihrer Arbeit
work-back = Zurück zu meiner Arbeit
work-save = Speichern
work-choose = Wählen Sie eine Person
work-nobody = Niemand
work-shut-out = { $name }, meldet sich nicht mehr an

work-assign-title = Wer bearbeitet diese Akte?
work-assign-lede = Alle in Ihrer Dienststelle, die Akten bearbeiten, sehen diese Akte, wem auch immer sie zugewiesen ist. Wer sie bearbeitet, erfährt als Erstes, wenn etwas fällig wird.
work-worker = Wer diese Akte bearbeitet
work-worker-missing = Wählen Sie, wer diese Akte bearbeitet
work-take = Ich übernehme sie
work-assigned = Gespeichert, wer die Akte bearbeitet.

work-handover-title = Die Akten eines Kollegen übergeben
work-handover-lede = Wenn jemand geht, gehen alle Akten, die diese Person bearbeitet, auf einmal an jemanden derselben Dienststelle. Sie sehen die Anzahl, bevor sich etwas ändert.
work-leaving = Wessen Akten?
work-leaving-missing = Wählen Sie, wessen Akten übergeben werden
work-taking = Wer übernimmt sie?
work-taking-missing = Wählen Sie, wer die Akten übernimmt
work-taking-same = Wählen Sie zwei verschiedene Personen
work-taking-elsewhere = Diese Person gehört zu einer anderen Dienststelle und kann nicht alle diese Akten erhalten. Nichts wurde geändert.
work-handover-continue = Weiter
work-handover-check = Von { $leaving } an { $taking }. Prüfen Sie, bevor Sie übergeben.
work-handover-cases = Akten
work-handover-overdue = Überfällige Aufgaben
work-handover-soon = Aufgaben binnen 14 Tagen
work-handover-do = { $n ->
    [one] Eine Akte
   *[other] { $n } Akten
} übergeben
work-handover-none = Diese Person bearbeitet keine Akte. Es gibt nichts zu übergeben.
work-handover-again = Andere wählen
work-handed-over = { $n ->
    [0] Es war nichts mehr zu übergeben.
    [one] Eine Akte wurde übergeben.
   *[other] { $n } Akten wurden übergeben.
}

work-absences-title = Abwesenheiten und Vertretungen
work-absences-lede = Solange jemand abwesend ist, erreichen Mitteilungen und Arbeit auch die Vertretung. Sie gehört zur selben Dienststelle und sieht keine Akte, die die Dienststelle nicht sieht.
work-absences-none = Niemand ist abwesend, weder heute noch später.
work-absence = { $absent } ist vom { $first } bis zum { $last } abwesend. { $substitute } vertritt.
work-absence-end = Abwesenheit beenden
work-absence-ended = Die Abwesenheit ist beendet.
work-absence-new = Eine Abwesenheit eintragen
work-absent = Wer ist abwesend?
work-absent-missing = Wählen Sie, wer abwesend ist
work-substitute = Wer vertritt?
work-substitute-missing = Wählen Sie, wer vertritt
work-first_day = Erster Tag der Abwesenheit
work-first_day-missing = Geben Sie den ersten Tag der Abwesenheit an
work-last_day = Letzter Tag der Abwesenheit
work-last_day-missing = Geben Sie den letzten Tag der Abwesenheit an
work-last_day-before = Der letzte Tag darf nicht vor dem ersten liegen
work-absence-arranged = Die Abwesenheit ist eingetragen. Die Vertretung wurde benachrichtigt.

notice-duty-due = Etwas, das Ihre Dienststelle zu tun hat, wird bald fällig
notice-document-ends = Das Dokument in einer Akte läuft bald ab
notice-duty-unheard = Etwas wird fällig, und niemand hat es zur Kenntnis genommen
notice-case-assigned = Ihnen wurde eine Akte zugewiesen
notice-cases-handed-over = Die Akten eines Kollegen wurden Ihnen übergeben
notice-cases-left = Jemand, der sich nicht mehr anmelden kann, hinterlässt Akten: übergeben Sie sie
notice-standing-in = Sie vertreten einen Kollegen
notice-webhook-stopped = Ihr eigenes System hat lange nicht geantwortet: es wird nicht mehr benachrichtigt
notice-other = Etwas wartet auf Sie
