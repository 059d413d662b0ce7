# Codes für die Person: was die Fachkraft liest.

codes-title = Codes für die Person
codes-what = Sie drucken { $n } Codes auf ein Blatt. Mit jedem kann die Person einmal die eigene Akte lesen, { $minutes } Minuten lang, in ihrer Sprache: Phase, Dokument, nächstes Datum, Rechte, und wer hineingesehen hat. Die Codes gelten { $days } Tage.
codes-advice-apart = Das Blatt nennt kein Verfahren, kein Zentrum und niemanden. Besprechen Sie trotzdem, wo es sicher liegt, getrennt von Telefon und Papieren.
codes-advice-explain = Zeigen Sie die Seite einmal gemeinsam, und wie man sie verlässt und den Verlauf löscht.
codes-advice-once = Die Codes stehen nur auf der nächsten Seite. Das Programm bewahrt sie nicht auf.
codes-replaces = Die Person hat schon ein Blatt. Dessen Codes gelten nicht mehr, sobald Sie ein neues drucken.
codes-language = Sprache, die die Person liest
codes-language-missing = Wählen Sie die Sprache, die die Person liest
codes-make = Blatt erstellen
codes-print-now = Dieses Blatt wird einmal gezeigt. Drucken Sie es jetzt, geben Sie es ab und schließen Sie diese Seite.
codes-print = Drucken
codes-back = Zurück zum Fall
codes-issued = Gedruckt am
codes-expires = Gültig bis
codes-used = Benutzt
codes-left = Übrig
codes-in = Sprache
codes-none = Die Person hat zurzeit keine Codes.
codes-refused = { $n ->
    [one] Ein Code, der nicht mehr gilt, wurde einmal versucht, am { $at }.
   *[other] Codes, die nicht mehr gelten, wurden { $n }-mal versucht, zuletzt am { $at }.
} War das nicht die Person, ziehen Sie das Blatt ein.
codes-revoke = Alle Codes jetzt einziehen
codes-revoked = Alle Codes wurden eingezogen. Eine noch offene Seite schließt sich damit.
codes-print-sheet = Ein Blatt mit Codes drucken
codes-own-link = Eigene Informationen mit einem Code lesen
codes-not-yours = Das Zentrum, das die Person begleitet oder aufnimmt, druckt die Codes; solange keines sie aufgenommen hat, der Dienst, der sie angetroffen hat.
codes-not-implicated = Solange die Person als beteiligt gilt, werden keine Codes gedruckt: Die Seite führt zu den Zentren.

history-for-own-view-codes = Codes für die Person
history-deed-own-view-opened = Hat die eigene Akte mit einem Code geöffnet
history-deed-codes-issued = Hat Codes für die Person gedruckt
history-deed-codes-revoked = Hat die Codes der Person eingezogen
