# Wie Menschen und die Systeme einer Dienststelle erfahren, dass etwas wartet.

told-title = Wie ich benachrichtigt werde
told-mail = Per E-Mail
told-mail-lede = Die E-Mail sagt nur, dass etwas wartet, und wo Sie sich anmelden. Sie nennt weder Akte noch Person. Lassen Sie die Adresse leer, um keine zu erhalten.
told-no-server = Diese Installation hat noch keinen Mailserver. Ihre Wahl bleibt gespeichert, bis sie einen hat.
told-address = E-Mail-Adresse
told-address-hint = Eine, die nur Sie lesen, etwa die Ihrer Dienststelle
told-address-wrong = Geben Sie eine Adresse wie name@example.be an, oder lassen Sie das Feld leer
told-digest = Einmal täglich, solange etwas wartet
told-urgent = Sofort, wenn etwas Dringendes wartet
told-saved = Ihre Wahl ist gespeichert.
told-calendar = In Ihrem Kalender
told-calendar-lede = Ein Kalenderprogramm kann zeigen, was für Sie fällig wird: was zu tun ist, die Regel und das zufällige Aktenzeichen, nichts über eine Person. Wer die Adresse kennt, sieht dasselbe: Geben Sie sie niemandem. Sie können sie jederzeit zurückziehen.
told-calendar-made = Ihre Kalenderadresse wurde am { $on } erstellt. Sie wird nicht mehr angezeigt.
told-calendar-make = Eine Kalenderadresse erstellen
told-calendar-again = Durch eine neue ersetzen
told-calendar-revoke = Die Adresse zurückziehen
told-calendar-revoked = Die Kalenderadresse gibt es nicht mehr.
told-calendar-once = Diese Adresse wird nur einmal angezeigt. Kopieren Sie sie jetzt.
told-calendar-subscribe = Abonnieren Sie sie in Ihrem Kalenderprogramm:
calendar-name = Safeconduct: Fristen

outbox-title = E-Mails dieser Demonstration
outbox-lede = In der Demonstration verlässt nichts diesen Rechner. Dies sind die letzten E-Mails, die Menschen Ihrer Dienststelle erhalten hätten.
outbox-to = An { $to }
outbox-waits = noch nicht gesendet
outbox-empty = Noch wurde keine E-Mail geschrieben.

hook-title = Ihr eigenes System benachrichtigen
hook-lede = Safeconduct kann einem System Ihrer Dienststelle jede Mitteilung melden: ihre Art, das zufällige Aktenzeichen und die Zeit, nichts über eine Person. Jede Meldung ist signiert, nach dem Schema der Standard Webhooks.
hook-none = Noch wird kein System benachrichtigt.
hook-new = Ein weiteres System benachrichtigen
hook-url = Adresse
hook-url-hint = Sie beginnt mit https:// und ist von außen erreichbar
hook-url-not-an-address = Geben Sie eine Adresse wie https://example.be/safeconduct an
hook-url-no-user = Geben Sie die Adresse ohne Benutzername und Passwort an
hook-url-not-https = Die Adresse muss mit https:// beginnen
hook-url-not-outside = Diese Adresse liegt innerhalb eines Netzes und kann nicht benachrichtigt werden
hook-too-many = Mehr als { $n } Systeme können nicht benachrichtigt werden. Entfernen Sie zuerst eines.
hook-add = Dieses System benachrichtigen
hook-secret-once = Dieses Geheimnis wird nur einmal angezeigt. Ihr System braucht es, um die Signatur zu prüfen.
hook-working = Wird über jede Mitteilung benachrichtigt
hook-failing = { $n ->
    [one] Die letzte Meldung kam nicht an. Es wird erneut versucht.
   *[other] Die letzten { $n } Versuche schlugen fehl. Weitere folgen.
}
hook-stopped = Wird seit { $on } nicht mehr benachrichtigt, nach zu vielen Fehlschlägen
hook-log = Was gesendet wurde
hook-messages = Die letzten Meldungen
hook-when = Wann
hook-what = Was
hook-answer = Antwort
hook-arrived = angekommen ({ $status })
hook-refused = abgelehnt ({ $status })
hook-no-answer = keine Antwort
hook-waits = wartet
hook-attempts = { $n ->
    [one] ein Versuch
   *[other] { $n } Versuche
}
hook-no-messages = Noch wurde nichts gesendet.
hook-kind-test = Test
hook-try = Einen Test senden
hook-tried = Ein Test ist unterwegs. Laden Sie die Seite in einigen Sekunden neu, um die Antwort zu sehen.
hook-resume = Wieder benachrichtigen
hook-resumed = Das System wird ab jetzt wieder benachrichtigt.
hook-remove = Entfernen
hook-removed = Das System wird nicht mehr benachrichtigt.

mail-digest-subject = Safeconduct: Etwas wartet auf Sie
mail-digest-text = In Safeconduct wartet etwas auf Sie. Melden Sie sich an, um zu sehen, was es ist:
mail-urgent-subject = Safeconduct: Etwas Dringendes wartet auf Sie
mail-urgent-text = In Safeconduct wartet etwas Dringendes auf Sie. Melden Sie sich an, um zu sehen, was es ist:
mail-why = Diese E-Mail sagt absichtlich nicht mehr. Auf der Seite „Wie ich benachrichtigt werde“ wählen Sie, ob und wo sie Sie erreicht.
