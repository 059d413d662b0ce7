# Sicherung, Wiederherstellung und Aufbewahrung: was die Befehle sagen, und die Wörter der Tabelle der Fristen.

## Sicherung

backup-writing = Die Sicherung wird geschrieben
backup-made = Geschrieben: { $file } ({ $size } MB), verschlüsselt für den Schlüssel { $name }.
backup-unproved = Sie wurde nicht zur Probe wiederhergestellt. Führen Sie safeconduct backup verify aus, bevor Sie sich darauf verlassen.
backup-proved = Zur Probe wiederhergestellt im Stand vom { $made }: { $rows } Zeilen, so viele wie kopiert wurden.
backup-proved-chains = Ketten geprüft und unversehrt: { $cases } Akten, { $events } Ereignisse, { $entries } Einträge des Zugriffsprotokolls.
backup-proved-keys = Schlüssel, die öffnen, was sie öffnen sollen: { $count } Dateien.
backup-signed = Von der Installation unterzeichnet mit dem Schlüssel { $name }.
backup-key-untried = Öffnen kann sie nur, wer den privaten Schlüssel hat; ob dieser zur Hand ist, wurde nicht versucht. Versuchen Sie es mit safeconduct backup verify.
backup-key-made = Dies ist der öffentliche Schlüssel { $name }: Geben Sie ihn bei --to an. Der private Schlüssel liegt in { $file }: Bewahren Sie ihn und seine Passphrase getrennt auf, nie dort, wo Sicherungen entstehen. Ohne beide lässt sich keine Sicherung öffnen.
backup-no-recipient = --to: nichts gefunden, erwartet wird der öffentliche Schlüssel, den safeconduct backup key ausgegeben hat; auch { $variable } kann ihn nennen.
backup-no-passphrase = --passphrase-file: nichts gefunden und kein Terminal, um zu fragen; erwartet wird eine Datei mit der Passphrase.
backup-passphrase = Passphrase von { $file }
backup-passphrase-again = Zur Sicherheit noch einmal

## Was an einer Sicherung nicht stimmt

backup-wrong-recipient = Der öffentliche Schlüssel ist keiner: erwartet werden 32 Byte in Base64 oder hexadezimal, wie safeconduct backup key sie ausgibt.
backup-wrong-passphrase-short = Die Passphrase ist zu kurz: erwartet werden mindestens { $least } Zeichen.
backup-wrong-passphrase = { $file }: Die Passphrase ist eine andere, oder die Datei wurde verändert.
backup-wrong-not-a-key = { $file }: kein privater Schlüssel für Sicherungen gefunden, erwartet wird eine Datei, die safeconduct backup key erstellt hat.
backup-wrong-no-file = { $file }: Diese Datei gibt es nicht.
backup-wrong-unreadable = { $file }: Die Datei lässt sich nicht lesen: { $reason }.
backup-wrong-there-already = { $file }: Es gibt bereits etwas mit diesem Namen; nichts wird überschrieben.
backup-wrong-not-writable = { $file }: Dort kann nicht geschrieben werden: { $reason }.
backup-wrong-not-empty = { $folder }: Dort liegt schon etwas, erwartet wird kein Ordner oder ein leerer; nichts wird überschrieben.
backup-wrong-database-not-empty = DATABASE_URL oder CENTRE_DATABASE_URL: Die Datenbank enthält bereits Tabellen, erwartet wird eine leere; nichts wurde geändert.
backup-wrong-centre-apart = Die Sicherung enthält auch die Datenbank des Zentrums: Nur eine der beiden Adressen ist angegeben, erwartet werden DATABASE_URL und CENTRE_DATABASE_URL oder keine.
backup-wrong-database = DATABASE_URL: Die Adresse ist nicht lesbar, erwartet wird postgresql://user:password@host:5432/name
backup-wrong-foreign = { $file }: Das ist keine Sicherung von Safeconduct.
backup-wrong-newer = { $file }: Ein neueres Programm hat diese Sicherung erstellt. Stellen Sie sie mit jenem Programm wieder her.
backup-wrong-cut = { $file }: Die Datei bricht vor ihrem Ende ab. Nichts wurde wiederhergestellt.
backup-wrong-changed = { $file }: Die Datei wurde verändert, nachdem sie geschrieben war. Nichts wurde wiederhergestellt.
backup-wrong-signature = { $file }: Die Unterschrift der Installation passt nicht. Nichts wurde wiederhergestellt.
backup-wrong-other-installation = { $file }: Sicherung einer anderen Installation gefunden, erwartet wird eine, die mit dem Schlüssel { $expected } unterzeichnet ist.
backup-wrong-key = { $file }: privater Schlüssel { $found } gefunden, erwartet wird { $expected }, für den die Datei verschlüsselt ist.
backup-wrong-keys-needed = { $file }: Die Schlüssel liegen in einer eigenen Datei; nennen Sie sie mit --keys.
backup-wrong-keys-other = { $file }: Diese Schlüssel gehören zu einer anderen Sicherung.
backup-wrong-no-keys = { $file }: eine Datenbank gefunden, erwartet wird die Datei der Schlüssel.
backup-wrong-only-keys = { $file }: nur die Schlüssel gefunden, erwartet wird die Datei mit der Datenbank.
backup-wrong-register = { $file }, Zeile { $line }: Das ist kein Verzeichnis der Löschungen.
backup-wrong-rows = Die wiederhergestellte Tabelle { $table } hat eine andere Zahl von Zeilen, als kopiert wurde.
backup-wrong-misfit = Der Schlüssel { $name } öffnet nicht, was er öffnen soll.
backup-wrong-chains = Das wiederhergestellte Protokoll ist nicht unversehrt: { $count } Stellen passen nicht. safeconduct audit verify zeigt sie.
backup-wrong-examination = Die wiederhergestellte Datenbank konnte nicht geprüft werden. Nichts wurde wiederhergestellt.
backup-wrong-load = Die Datenbank konnte aus der Sicherung nicht gefüllt werden. Nichts wurde wiederhergestellt.
backup-wrong-dump = Die Datenbank konnte nicht kopiert werden. Es wurde keine Sicherung erstellt.
backup-wrong-hidden = Die Tabelle { $table } verbirgt Zeilen vor der Sicherung. Es wurde keine Sicherung erstellt; bitte melden Sie es denen, die das Programm pflegen.
backup-wrong-server-newer = Der Datenbankserver ist PostgreSQL { $found }, erwartet wird { $expected } oder älter. Es wurde keine Sicherung erstellt.
backup-wrong-key-file = Die Schlüsseldatei { $file } lässt sich nicht lesen. Es wurde keine Sicherung erstellt.
backup-wrong-at-work = Ein anderes Programm arbeitet in { $folder }. Versuchen Sie es wieder, wenn es fertig ist.

## Wiederherstellung

restore-rows = Wiederhergestellt im Stand vom { $made }: { $rows } Zeilen, so viele wie kopiert wurden.
restore-done = Wiederhergestellt: { $folder }. Starten Sie das Programm mit SAFECONDUCT_DATA auf diesem Ordner.
restore-erased = Erneut gelöscht, weil das Verzeichnis sie nennt: { $count }.
restore-no-register = Es wurde kein Verzeichnis der Löschungen angegeben. Wer nach dem { $made } gelöscht wurde, ist wieder da: Stellen Sie mit --erasures wieder her, falls es eines gibt.

## Aufbewahrung

retention-line = { $what }: { $count } (aufbewahrt { $days } Tage ab: { $event }).
retention-oldest = Das älteste stammt vom { $day }.
retention-dry = Nichts wurde gelöscht. Mit --apply geschieht es, und nichts macht es rückgängig.
retention-applied = Gelöscht wie aufgeführt und im Protokoll vermerkt.

retention-class-draft = Entwürfe
retention-class-identity = Namen, Angaben und Texte beendeter Akten
retention-class-attachment = Dateien beendeter Akten
retention-class-sheet = Blätter mit Codes
retention-class-emergency_reason = Gründe für Notzugriffe
retention-class-identity_reason = Gründe für Fragen, wer jemand ist
retention-class-suspect = Namen Verdächtiger in abgeschlossenen Akten
retention-class-requester = Von der Auskunftsstelle beantwortete oder abgelehnte Anfragen
retention-class-refused_detection = Bezirk und Weg gezählter Ablehnungen
retention-class-notice_read = Zur Kenntnis genommene Mitteilungen
retention-class-notice = Mitteilungen
retention-class-mail = Versandte E-Mails
retention-class-delivery = Nachrichten an Webhooks
retention-class-session = Sitzungen
retention-class-tally = Zähler von Versuchen
retention-class-invitation = Einladungen
retention-class-api_key = Schlüssel für Programme
retention-class-substitute = Vertretungen

retention-event-last_written = zuletzt geschrieben
retention-event-case_ended = letzter Eintrag einer beendeten Akte
retention-event-sheet_ended = zurückgenommen oder abgelaufen
retention-event-access_asked = Anfrage
retention-event-dossier_closed = letzte Änderung einer abgeschlossenen Akte
retention-event-request_closed = beantwortet oder abgelehnt
retention-event-month_of_refusal = Monat der Ablehnung
retention-event-acknowledged = zur Kenntnis genommen
retention-event-made = erstellt
retention-event-sent = versandt oder aufgegeben
retention-event-ran_out = abgelaufen
retention-event-ended = widerrufen oder abgelaufen
retention-event-last_day = letzter Tag
