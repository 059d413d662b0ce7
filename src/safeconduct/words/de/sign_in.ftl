# Signing in

sign-in-continue = Weiter
sign-in-password-wrong = Das ist nicht Ihr jetziges Passwort. Prüfen Sie es und versuchen Sie es erneut.
sign-in-group-meeting = Polizei und Inspektion
sign-in-group-centres = Zentren
sign-in-group-office = Ausländeramt
sign-in-group-magistrates = Magistrate
sign-in-group-others = Weitere
error-too-many-title = Zu viele Versuche
error-too-many-text = Von hier kam in kurzer Zeit mehr, als ein Mensch sendet. Es wurde nichts gespeichert.
error-too-many-next = Warten Sie fünf Minuten und versuchen Sie es dann erneut.
refused-title = Sie sind nicht angemeldet
refused-next = Zurück zur Anmeldung

# The government's identity provider

government-button = Über die Anmeldung der Behörden anmelden
government-next = Als Nächstes fragt die Anmeldung der Behörden, wer Sie sind. Ihr Konto wird dann damit verbunden.
government-end = Bei der Anmeldung der Behörden sind Sie vielleicht noch angemeldet.
government-end-link = Auch dort abmelden
government-refused-subject = Die Anmeldung der Behörden kennt Sie, aber hier ist kein Konto mit Ihnen verbunden. Bitten Sie die Verwaltung Ihrer Dienststelle um eine Einladung.
government-refused-invitation = Diese Einladung gilt nicht mehr, oder diese Identität gehört zu einem anderen Konto. Bitten Sie die Verwaltung Ihrer Dienststelle um eine neue.
government-refused-issuer = Die Antwort kam nicht von der Anmeldung, die gefragt wurde. Niemand wurde angemeldet. Benachrichtigen Sie Ihre Verwaltung.
government-refused-state = Diese Anmeldung wurde anderswo begonnen oder vor zu langer Zeit. Beginnen Sie auf der Anmeldeseite neu.
government-refused-cancelled = Sie haben die Anmeldung der Behörden abgebrochen. Es wurde nichts geändert.
government-refused-provider = Die Anmeldung der Behörden hat nicht richtig geantwortet. Versuchen Sie es später erneut oder melden Sie sich mit Ihrem Passwort an.

# Second factors

factor-ask-title = Zeigen Sie, dass Sie es sind
factor-ask-text = Geben Sie den Code ein, den Ihre App jetzt zeigt, oder einen Ihrer Codes auf Papier.
factor-ask-other = Als jemand anderes anmelden
factor-code = Code
factor-code-missing = Geben Sie den Code ein
factor-code-wrong = Dieser Code öffnet nicht. Geben Sie den ein, der jetzt angezeigt wird; jeder öffnet einmal.
factors-title = Zweiter Faktor
factors-text = Neben dem Passwort zeigen Sie eines davon, wenn Sie sich anmelden.
factors-needed = Ihre Arbeit berührt personenbezogene Daten, daher genügt ein Passwort allein nicht. Richten Sie eines davon ein; danach steht Ihnen das Programm offen.
factor-app-title = Eine App, die Codes zeigt
factor-app-text = Eine Authentifizierungs-App auf Ihrem Telefon zeigt jede halbe Minute einen neuen Code.
factor-app-set-up = Eine App einrichten
factor-app-remove = Die App entfernen
factor-app-scan = Scannen Sie dieses Bild mit der App und geben Sie dann den Code ein, den sie zeigt.
factor-app-picture = Bild zum Scannen mit der App; dasselbe steht darunter in Buchstaben
factor-app-type = Oder tippen Sie dies in die App:
factor-is-set = Eingerichtet.
factor-passkeys-title = Passkeys
factor-passkeys-text = Ein Passkey liegt auf diesem Gerät, auf Ihrem Telefon oder auf einem Schlüssel, den Sie bei sich tragen. Er kann nicht kopiert werden und gilt nur für diese Seite.
factor-passkey = Passkey
factor-passkey-add = Einen Passkey hinzufügen
factor-passkey-name = Wie Sie ihn nennen (freiwillig)
factor-passkey-name-hint = Zum Beispiel: Schlüssel an meinem Bund
factor-passkey-create = Den Passkey anlegen
factor-passkey-use = Einen Passkey verwenden
factor-passkey-failed = Der Passkey hat nicht geantwortet. Versuchen Sie es erneut oder verwenden Sie einen Code.
factor-passkey-scripts = Passkeys brauchen einen Browser, der Skripte ausführt. Die Codes einer App gehen ohne.
factor-set-on = Seit { $day }
factor-remove = Entfernen
factor-remove-title = Diesen Passkey entfernen
factor-remove-text = Sie kommen damit nicht mehr hinein. Ist es Ihr letzter Faktor, richten Sie einen anderen ein, bevor es weitergeht.
factor-keep = Behalten
factor-paper-title = Codes auf Papier
factor-paper-text = Für den Tag, an dem Sie weder Telefon noch Schlüssel haben. Drucken Sie diese Seite und bewahren Sie sie nicht beim Computer auf. Jeder Code öffnet einmal.
factor-paper-once = Diese Codes werden nur dieses eine Mal gezeigt.
factor-paper-seen = Die Codes wurden schon gezeigt und werden nicht noch einmal gezeigt.
factor-paper-left = Noch nicht verwendete Codes: { $count }.
factor-paper-new = Neue Codes erstellen
factor-paper-new-text = Die alten Codes öffnen dann nichts mehr.
confirm-title = Bestätigen Sie, dass Sie es sind
confirm-text = Was folgt, ist heikel, und Ihre Anmeldung liegt eine Weile zurück.
confirm-by-reauthenticate = Ihr Passwort verwenden
confirm-by-mfa_reauthenticate = Einen Code verwenden
confirm-by-mfa_reauthenticate-webauthn = Einen Passkey verwenden

# One's own account

account-title = Ihr Konto
account-change = Ändern
account-password = Es muss nicht von Zeit zu Zeit geändert werden.
account-factor-yes = Ein zweiter Faktor ist eingerichtet.
account-factor-no = Kein zweiter Faktor ist eingerichtet.
password-title = Das Passwort ändern
password-text = Mit der Änderung werden Sie überall sonst abgemeldet.
password-old = Jetziges Passwort
password-old-missing = Geben Sie Ihr jetziges Passwort ein
password-new = Neues Passwort
password-new-missing = Geben Sie ein neues Passwort ein
password-new-hint = Mindestens zwölf Zeichen, anders als Ihr Name. Mehrere Wörter merkt man sich gut.
password-again = Das neue Passwort noch einmal
password-again-missing = Geben Sie das neue Passwort ein zweites Mal ein
password-like-name = Das Passwort besteht aus Ihrem Namen. Wählen Sie ein anderes.
password-not-the-same = Die beiden Passwörter sind nicht gleich
password-changed = Das Passwort ist geändert, und überall sonst sind Sie abgemeldet.
sessions-title = Wo Sie angemeldet sind
sessions-text = Wenn Sie eine davon nicht erkennen, beenden Sie sie und ändern Sie Ihr Passwort.
sessions-this = (diese)
sessions-since = Seit { $at }.
sessions-seen = Zuletzt verwendet { $at }.
sessions-end = Beenden
sessions-end-others = Alle anderen beenden
sessions-ended = Beendete Sitzungen: { $count }.
session-until = Wenn hier nichts mehr geschieht, werden Sie abgemeldet um
session-reminder = Sie werden gleich abgemeldet, und was nicht gespeichert ist, geht verloren: um
session-stay = Angemeldet bleiben
browser-edge = Edge
browser-opera = Opera
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = Ein Browser
device-android = { $browser } auf Android
device-ios = { $browser } auf einem iPhone oder iPad
device-windows = { $browser } unter Windows
device-macos = { $browser } auf einem Mac
device-linux = { $browser } unter Linux
device-other = { $browser }

# Invitations

invitation-title = Nehmen Sie Ihr Konto in Gebrauch
invitation-text = Wählen Sie ein Passwort. Dieser Link gilt einmal, bis { $until }.
invitation-button = Das Konto in Gebrauch nehmen
invitation-government = Oder ohne eigenes Passwort:
invitation-over = Diese Einladung wurde verwendet, ist abgelaufen oder wurde durch eine neuere ersetzt. Bitten Sie die Verwaltung Ihrer Dienststelle um eine andere.

# An agency's own users and offices

nav-users = Benutzer
role-caseworker = Bearbeitet Akten
role-administrator = Verwaltung der Dienststelle
role-custodian = Treuhänder: stimmt dem Notzugriff zu
role-data_protection_officer = Datenschutzbeauftragte Person
members-section = Verwaltung
members-title = Benutzer Ihrer Dienststelle
members-text = Sie verwalten Ihre eigene Dienststelle und sehen dafür keine Akte. Die anderen Verwalter und die datenschutzbeauftragte Person erfahren von jeder Einladung, geänderten Rolle und Rücksetzung.
members-invite = Jemanden einladen
members-invite-text = Sie erhalten einen Link, der einmal gilt, zum Drucken oder Übergeben. Es wird keine E-Mail gesendet.
members-invite-button = Den Link erstellen
members-name = Name
members-name-missing = Geben Sie einen Namen ein
members-username = Benutzername
members-username-hint = Buchstaben, Ziffern und . - _ @
members-username-missing = Geben Sie einen Benutzernamen ein
members-name-taken = Dieser Benutzername ist vergeben. Wählen Sie einen anderen.
members-name-not = Ein Benutzername hat nur Buchstaben, Ziffern und . - _ @, ohne Leerzeichen.
members-office = Gerichtsbezirk
members-no-office = Die ganze Dienststelle
members-office-needed = Wählen Sie einen der Bezirke Ihrer Dienststelle
members-roles = Rollen
members-roles-hint = Eine Rolle öffnet, was ihre Aufgabe braucht. Ohne Rolle gibt es nur die freigegebenen Zahlen.
members-no-role = Keine Rolle
members-language = Sprache
members-shut = Ausgesperrt
members-invited = Eingeladen
members-invited-until = Eingeladen, bis { $day }.
members-no-factor = Kein zweiter Faktor
members-tied = Mit der Anmeldung der Behörden verbunden.
members-oneself = Das sind Sie. Was Ihnen selbst den Zugang nähme, tut eine Kollegin oder ein Kollege.
members-save = Speichern
members-changed = Die Änderung ist gespeichert.
members-more = Weiteres
members-leave = So lassen
members-invite-again = Einen neuen Link erstellen
members-invite-again-text = Für jemanden, der den Link verloren oder das Passwort vergessen hat. Das jetzige Passwort und ältere Links öffnen dann nichts mehr.
members-reset-factor = Den zweiten Faktor zurücksetzen
members-reset-factor-text = Für jemanden, der Telefon, Schlüssel und Papier verloren hat. Vergewissern Sie sich, dass wirklich diese Person darum bittet.
members-reset-factor-done = Der zweite Faktor ist entfernt. Bei der nächsten Anmeldung wird ein neuer eingerichtet.
members-shut-out = Aussperren
members-shut-out-text = Jede Sitzung endet sofort. Was diese Person erfasst hat, bleibt unter ihrem Namen.
members-shut-out-done = Diese Person ist ausgesperrt.
members-readmit = Wieder zulassen
members-readmit-text = Mit dem Passwort und dem zweiten Faktor von vorher.
members-readmit-done = Diese Person kann sich wieder anmelden.
members-last-administrator = Das ist die einzige Verwaltung der Dienststelle. Geben Sie die Rolle zuerst jemand anderem.
members-not-oneself = Das tut für Sie eine andere verwaltende Person.
members-subject = Kennung bei der Anmeldung der Behörden
members-subject-hint = Nur ein Prüfwert wird aufbewahrt. Leer: nicht mehr verbunden.
members-subject-taken = Eine andere Person ist mit dieser Kennung verbunden.
members-tie = Mit dieser Kennung verbinden
members-link-title = Die Einladung
members-link-once = Dieser Link wird nur dieses eine Mal gezeigt. Wer ihn hat, kann das Konto in Gebrauch nehmen.
members-link-text = Drucken Sie diese Seite oder kopieren Sie den Link und übergeben Sie ihn an { $name }. Er gilt einmal, { $days } Tage lang.
offices-title = Gerichtsbezirke
offices-text = Die Gerichtsbezirke, in denen Ihre Dienststelle ein Büro hat. Eine Person arbeitet in einem davon.
offices-none = Noch kein Bezirk.
offices-district = Gerichtsbezirk
offices-open = Hinzufügen
offices-close = Entfernen
offices-opened = Der Bezirk ist hinzugefügt.
offices-closed = Der Bezirk ist entfernt.
offices-in-use = In diesem Bezirk arbeitet jemand. Ändern Sie zuerst dessen Arbeitsort.
offices-no-district = Das ist kein Gerichtsbezirk

# On the command line

cli-user-role = --role: gefunden { $found }, erwartet einer von { $known }
cli-user-reset = Die zweiten Faktoren von { $user } sind entfernt. Bei der nächsten Anmeldung wird ein neuer eingerichtet.

# What administrators and the data protection officer are told

notice-user-invited = Jemand wurde zu einem Konto Ihrer Dienststelle eingeladen.
notice-roles-changed = Die Rollen einer Person Ihrer Dienststelle wurden geändert.
notice-factor-reset = Der zweite Faktor einer Person Ihrer Dienststelle wurde zurückgesetzt.
notice-user-tied = Eine Person Ihrer Dienststelle wurde mit der Anmeldung der Behörden verbunden.
