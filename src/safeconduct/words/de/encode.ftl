### Turning persons into tokens, at the agency.

encode-done = Kodierte Personen: { $n }. Die Token stehen in { $file }: Sie dürfen hinaus.
encode-map = Welcher Datensatz welche Nummer hat, steht in { $file }: Das bleibt bei Ihnen.
encode-ignored = Nicht beachtete Spalten: { $columns }

## Wrong input: where, what was found, what is expected

encode-same-place = zwei der genannten Dateien sind dieselbe Datei, erwartet wurden vier verschiedene
encode-place = { $option }: gefunden { $found }, erwartet eine Datei in einem vorhandenen Ordner
encode-no-file = { $file }: Diese Datei gibt es nicht
encode-unreadable = { $file }: Die Datei kann nicht gelesen werden ({ $reason })
encode-not-written = die Dateien können nicht geschrieben werden ({ $reason })
encode-icu = auf diesem Rechner gefunden ICU { $found }, erwartet { $expected }: Mit einer anderen Version könnten aus Namen andere Token werden
encode-secret-short = { $file }: gefunden ein Geheimnis von { $found } Byte, erwartet mindestens { $n } zufällige Byte, wie safeconduct centre key sie erzeugt
encode-secret-damaged = { $file }: gefunden eine beschädigte Schlüsseldatei, erwartet so, wie die Schlüsselstelle sie ausgegeben hat
encode-fault-empty = { $where }: nichts zu lesen gefunden, erwartet eine erste Zeile mit den Namen der Spalten
encode-fault-column-twice = { $where }: die Spalte { $found } zweimal gefunden, einmal erwartet
encode-fault-no-record-column = { $where }: gefunden die Spalten { $found }, erwartet record_id darunter, durch Kommas getrennt
encode-fault-no-column = { $where }: gefunden die Spalten { $found }, erwartet mindestens eine von family_name, given_name, birth_date, sex, nationality
encode-fault-width = { $where }: gefunden { $found } Werte, erwartet { $expected }, so viele wie Spalten
encode-fault-no-record = { $where }: record_id: nichts gefunden, erwartet eine eigene Kennung für jeden Datensatz
encode-fault-record-twice = { $where }: record_id: gefunden { $found }, das schon in Zeile { $first } steht, erwartet jede nur einmal
encode-fault-birth = { $where }: birth_date: gefunden die Form { $found }, erwartet ein Datum, das es gibt, wie 1990-05-17, oder 1990-05, 1990, 1990-00-00, ca 1990, oder leer
encode-fault-sex = { $where }: sex: gefunden { $found }, erwartet F, M, X oder leer
encode-fault-nationality = { $where }: nationality: gefunden { $found }, erwartet ein Code nach ISO 3166-1 alpha-3 wie NGA, oder leer
encode-fault-encoding = { $where }, Spalte { $column }: gefunden das Byte { $found }, erwartet Text in UTF-8
encode-fault-quotes = { $where }: gefunden ein Anführungszeichen an falscher Stelle, erwartet Werte nach RFC 4180
encode-fault-long = { $where }: gefunden ein Wert von mehr als 10 000 Zeichen, erwartet ein kürzerer

## The key authority

key-made = Der Schlüssel der Runde { $round } ist erzeugt: Schlüsselkontrolle { $check }.
key-authority = Das Protokoll wird mit { $public } unterschrieben: Geben Sie das allen, denen es gezeigt wird.
key-sealed = Versiegelt für { $agency } ({ $fingerprint }) in { $file }: Es darf verschickt werden.
key-pair = Der private Schlüssel steht in { $file }: Er bleibt bei Ihnen. Der öffentliche steht in { $public }, Fingerabdruck { $fingerprint }.
key-opened = Der Schlüssel der Runde { $round } steht in { $file }. Schlüsselkontrolle { $check }.
key-destroyed = Der Schlüssel der Runde { $round } ist vernichtet. Die Zeile, die das sagt, unterschrieben:
key-check-key = Schlüsselkontrolle { $check }, Runde { $round }.
key-whole = Das Protokoll ist heil: { $n } Handlungen.
key-act = { $at } · { $round } · { $act ->
    [made] erzeugt, Schlüsselkontrolle { $detail }
    [sealed] versiegelt für { $detail }
   *[destroyed] vernichtet, Schlüsselkontrolle { $detail }
}
key-no-round = ein Schlüssel ohne Namen einer Runde
key-fault-round-name = --round: erwartet 1 bis 40 Buchstaben, Ziffern, Punkte, Bindestriche
key-fault-round-twice = --round: Eine Runde dieses Namens gab es schon, erwartet ein neuer Name
key-fault-no-round = --round: In diesem Ordner ist kein Schlüssel einer solchen Runde
key-fault-destroyed = --round: Der Schlüssel dieser Runde ist vernichtet
key-fault-public = { $file }: gefunden kein öffentlicher Schlüssel einer Stelle, erwartet die Zeile, die key pair geschrieben hat
key-fault-private = { $file }: gefunden kein privater Schlüssel einer Stelle, erwartet die Zeile, die key pair geschrieben hat
key-fault-sealed = { $file }: Das lässt sich nicht öffnen: kein versiegelter Schlüssel, für andere versiegelt oder unterwegs verändert
key-fault-protocol = { $file }, Zeile { $line }: Diese Zeile wurde verändert, eingefügt oder folgt auf eine, die entfernt wurde
key-fault-exists = { $file }: Diese Datei gibt es schon, erwartet eine neue
encode-limit = { $file }: Mit diesem Schlüssel sind schon { $used } Datensätze kodiert, und { $n } sollten hinzukommen, erwartet höchstens { $most } in der Runde
