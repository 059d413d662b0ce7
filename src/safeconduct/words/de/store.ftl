### Das Starten des Programms, und der Beweis, dass nichts geändert wurde.

run-starting = Die Datenbank wird gestartet …
run-filling = Das Demonstrationsland wird gefüllt; das geschieht einmal …
run-address = Safeconduct ist bereit unter { $address }
run-sign-in = Melden Sie sich mit dem Konto an, das Sie von Ihrer Verwaltung erhalten haben.
run-sign-in-demo = Dies ist eine Demonstration: Alle Fälle sind synthetisch. Die Benutzernamen und ihr Passwort stehen auf der Anmeldeseite.
run-stop = Strg-C beendet das Programm.
run-wrong-bind = --bind: gefunden { $found }, erwartet HOST:PORT, zum Beispiel 127.0.0.1:8000
run-demo-loopback = --bind: gefunden { $found }; eine Demonstration zeigt ihre Passwörter auf der Anmeldeseite und läuft deshalb nur auf diesem Rechner: erwartet eine lokale Adresse wie 127.0.0.1:8000
run-port-in-use = { $address }: Ein anderes Programm benutzt diesen Port; beenden Sie es oder wählen Sie einen anderen mit --bind 127.0.0.1:0
run-cannot-listen = { $address }: Dort kann nicht gelauscht werden ({ $reason }); wählen Sie eine andere Adresse mit --bind
run-no-database = Die Datenbank ist nicht erreichbar; prüfen Sie DATABASE_URL und ob der Server läuft.
run-server-failed = Der Webserver wurde beendet; was er meldete, steht oben.
run-real-data = Dieser Datenordner enthält echte Fälle, und eine Demonstration zeigt ihre Passwörter: Wählen Sie mit SAFECONDUCT_DATA einen anderen Ordner.
run-demo-data = Dieser Datenordner enthält eine Demonstration, deren Passwörter nicht geheim sind: Starten Sie sie mit --demo, oder wählen Sie mit SAFECONDUCT_DATA einen anderen Ordner.

audit-whole = Alles ist unversehrt: Kein Eintrag wurde geändert, entfernt oder eingeschoben.
audit-broken = NICHT unversehrt: { $broken } Einträge passen nicht.
audit-counts = Geprüft: { $cases } Fälle mit { $events } Ereignissen, { $entries } Einträge der Prüfspur, { $checkpoints } Prüfpunkte.
audit-last = Letzter Prüfpunkt (anderswo notieren, um diesen Stand später zu beweisen): { $hash }
audit-where = { $chain }, Eintrag { $entry }
audit-changed = sein Inhalt ist nicht der aufgezeichnete
audit-gap = der Eintrag davor fehlt
audit-detached = er setzt den Eintrag davor nicht fort
audit-cut = ein Prüfpunkt hatte ihn versiegelt, und er fehlt oder wurde ersetzt
audit-seal-changed = die Liste der Siegel des Prüfpunkts ist nicht die aufgezeichnete
audit-not-as-written-down = keiner der Prüfpunkte ist der notierte
audit-more = … und { $more } weitere; --json zeigt die ersten tausend
