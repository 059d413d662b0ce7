# Seiten des Zentrums: Lieferungen, Verknüpfungen, Schlüssel, und was auf jeden wartet.

## Shared by the pages of the Centre

centre-round = Runde
centre-source = Quelle
centre-interval = 95 %: { $low } bis { $high }
centre-waits = Was wartet
centre-nothing-waits = Für Sie liegt nichts vor.
centre-changed = Was sich geändert hat
centre-pages = Seiten
centre-waits-feeds = Runde { $round }, noch nicht geliefert: { $missing }
centre-waits-links = Runde { $round } ist noch nicht verknüpft: { $records } Datensätze aus { $sources } Quellen
centre-linked = Runde { $round } wurde verknüpft: { $persons } Personen ({ $at })
centre-delivery-taken = { $source }, Runde { $round }: übernommen ({ $at })
centre-delivery-refused = { $source }, Runde { $round }: zurückgewiesen ({ $at })

## Deliveries

deliver-title = Lieferungen
deliver-round = Runde { $round }
deliver-of-round = Was in Runde { $round } eingegangen ist
deliver-missing = Noch nicht geliefert
deliver-complete = Alle sechs haben geliefert.
deliver-own = Die Fälle dieser Plattform übergibt, wer das Programm betreibt, auf der Befehlszeile:
deliver-none = Es ist noch nichts geliefert worden.
deliver-more = Hier stehen nur die neuesten { $n } Lieferungen.
deliver-arrived = Eingegangen
deliver-state = Stand
deliver-state-taken = Übernommen
deliver-state-refused = Zurückgewiesen
deliver-rows = Zeilen gelesen
deliver-taken = Zeilen übernommen
deliver-covers = Erfasst
deliver-days = { $first } bis { $last }
deliver-report = (Qualitätsbericht)
deliver-of = { $source }, Runde { $round }
deliver-content = Inhalt (SHA-256)
deliver-count-rows = Zeilen gelesen
deliver-count-good = Übernehmbar
deliver-count-refused = Zurückgewiesen
deliver-count-doubtful = Zweifelhaft
deliver-without-record = Tokens ohne Datensatz dieser Quelle, bei den Verknüpfungen ausgelassen
deliver-findings = Befunde
deliver-what = Was
deliver-column = Spalte
deliver-times = Anzahl
deliver-where = Wo, und der Umriss dessen, was dort steht
deliver-expected = Erwartet
deliver-known = Zeilen, in denen es bekannt ist
deliver-coverage = Erfasst vom { $first } bis { $last }, in { $districts ->
    [0] keinem genannten Bezirk
    [one] einem Bezirk
   *[other] { $districts } Bezirken
}

## Sending a feed

deliver-upload = Eine Lieferung einsenden
deliver-actor = Von wem
deliver-actor-missing = Wählen Sie, wer liefert
deliver-choose = Auswählen
deliver-round-hint = Buchstaben, Ziffern und Bindestriche, zum Beispiel 2026
deliver-round-wrong = Geben Sie die Runde an: Buchstaben, Ziffern und Bindestriche, höchstens 20
deliver-file = Datei
deliver-file-hint = CSV, Parquet oder XLSX, höchstens { $size } MB. Keine Namen: eine Nummer der Runde je Person.
deliver-file-missing = Wählen Sie eine Datei
deliver-file-too-large = Die Datei ist größer als { $size } MB. Importieren Sie sie auf der Befehlszeile: safeconduct centre feed import
deliver-encoding = Zeichenkodierung einer CSV
deliver-encoding-told = Aus den Bytes erkannt
deliver-encoding-missing = Wählen Sie eine Kodierung der Liste
deliver-way = Was geschehen soll
deliver-way-whole = Übernehmen, wenn jede Zeile stimmt
deliver-way-good = Die richtigen Zeilen übernehmen
deliver-way-check = Prüfen, nichts übernehmen
deliver-way-rejected = Mir die Zeilen geben, die nicht übernommen werden können, mit Gründen
deliver-way-missing = Wählen Sie, was geschehen soll
deliver-send = Senden
deliver-known-content = Genau dieser Inhalt wurde schon übernommen, am { $day } (Lieferung { $delivery }). Nichts wurde geändert.
deliver-numbers = Nichts wurde übernommen: { $count } der Nummern wurden in dieser Runde schon in einer anderen Datei geliefert.
deliver-done = Übernommen: { $taken } von { $rows } Zeilen.
deliver-nothing-taken = Nichts wurde übernommen. Der Bericht sagt, warum.
deliver-checked = Qualität einer Lieferung: { $source }
deliver-check-kept-nothing = Geprüft. Nichts wurde übernommen, nichts wird aufbewahrt.
deliver-get-rejected = Um die Zeilen, die nicht übernommen werden können, als Datei zu erhalten, senden Sie sie erneut und wählen das.

## Rounds and links

links-title = Runden und Verknüpfungen
links-rounds = Runden
links-no-round = Es hat noch keine Runde begonnen.
links-sources = Quellen
links-records = Datensätze
links-linked = Verknüpft am
links-not-yet = noch nicht
links-persons = Verschiedene Personen
links-of-sources = Datensätze je Quelle
links-delivered = An das Zentrum geliefert
links-in-links = In der Verknüpfung
links-runs = Verknüpfungen, die neueste zuerst: sie zählt
links-at = Wann
links-threshold = Verbunden ab einer Wahrscheinlichkeit von
links-uncertain = Unsichere Paare, getrennt gelassen
links-precision = Richtige Verknüpfungen, geschätzt
links-recall = Gefundene wahre Verknüpfungen, geschätzt
links-between = Zwischen den Quellen
links-pair = Quellen
links-expected = Erwartete Übereinstimmungen
links-weights = Gewichte
links-weights-learnt = aus dieser Runde gelernt
links-weights-carried = aus anderen Daten übernommen
links-none = Diese Runde wurde noch nicht verknüpft.
links-return = Verknüpfungen zurückgeben
links-file = Verknüpfungen
links-file-hint = LINKS.csv, wie safeconduct link sie schreibt: source, number, person. Höchstens { $size } MB.
links-figures = Zahlen des Laufs
links-figures-hint = Was safeconduct link --json ausgibt, in einer Datei. Höchstens { $size } MB.
links-kept = { $links } Datensätze verknüpft.{ $without ->
    [0] {""}
   *[other] {" "}Datensätze der Runde ohne Verknüpfung: { $without }.
}
links-known = Genau diese Verknüpfungen zählen bereits (aufbewahrt am { $day }). Nichts wurde geändert.
links-numbers-unknown = Nichts wurde aufbewahrt: Keine der { $count } Nummern wurde in dieser Runde geliefert. Sind das die Verknüpfungen einer anderen Runde?
links-left-out-told = { $count ->
    [one] Eine Verknüpfung wurde ausgelassen: Kein Datensatz mit ihrer Nummer wurde geliefert.
   *[other] { $count } Verknüpfungen wurden ausgelassen: Keine Datensätze mit ihren Nummern wurden geliefert.
}
links-left-out = Tokens ohne Datensatz, ausgelassen
links-left-out-count = Ausgelassene Verknüpfungen
links-left-out-lines = Zeilen der Datei mit den Verknüpfungen
links-left-out-persons = { $count ->
    [0] Jede dieser Personen hat einen anderen Datensatz, der zählt.
    [one] Eine dieser Personen hat keinen anderen Datensatz und steht nur in den Zahlen der Verknüpfung.
   *[other] { $count } dieser Personen haben keinen anderen Datensatz und stehen nur in den Zahlen der Verknüpfung.
}
links-wrong-columns = Die erste Zeile ist eine andere: erwartet source, number, person
links-wrong-cells = Eine Zeile hat eine andere Zahl von Zellen: erwartet drei
links-wrong-source = Eine Quelle, die keine ist: erwartet der Name von jemandem, der liefert
links-wrong-number = Keine Zufallsnummer der Runde
links-wrong-person = Keine Nummer einer Person: Es darf kein Name dort stehen
links-wrong-twice = Dieser Datensatz ist zweimal verknüpft
links-wrong-not-csv = Das ist keine CSV in UTF-8
links-wrong-empty = Es steht keine Verknüpfung darin
links-wrong-not-json = Das ist kein JSON
links-wrong-not-figures = Es steht mehr darin als Zahlen: nichts davon wurde aufbewahrt
links-wrong-figures-missing = Zahlen fehlen: erwartet alles, was safeconduct link --json ausgibt
links-wrong-other-records = Die Zahlen zählen andere Datensätze als die Verknüpfungen: Sind sie von einem anderen Lauf?
links-wrong-other-persons = Die Zahlen zählen andere Personen als die Verknüpfungen: Sind sie von einem anderen Lauf?

## Published figures of others

cubes-title = Zahlen, die andere veröffentlicht haben
cubes-none = Es wurde noch nichts importiert.
cubes-import = Eine veröffentlichte Tabelle übernehmen
cubes-details = Einzelwerte, die addiert werden dürfen
cubes-zeros = Null: niemand
cubes-blanks = Leer: nicht bekannt
cubes-line = Zeile
cubes-total-told = Veröffentlichte Summe
cubes-sum = Summe der Einzelwerte
cubes-sum-blanks = Einzelwerte nicht bekannt
cubes-newest = Veröffentlicht am { $day }
cubes-file = Tabelle
cubes-file-hint = CSV mit Kopfzeile, oder als .gz gepackt; höchstens { $size } MB, auch entpackt.
cubes-series-hint = Unter diesem Namen steht sie neben dem, was früher veröffentlicht wurde. Kleinbuchstaben, Ziffern und Bindestriche, etwa myria-opfer
cubes-series-wrong = Geben Sie die Reihe an: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 60 Zeichen
cubes-published-missing = Geben Sie den Tag an, an dem die Tabelle veröffentlicht wurde
cubes-wide = Spalten, die sagen, was gezählt wird
cubes-wide-hint = Wie viele, von links, wenn alle anderen Zahlen enthalten. Leer lassen, wenn nur die letzte es tut.
cubes-wide-wrong = Geben Sie eine Zahl von 1 bis 50 an, oder nichts
cubes-way-check = Prüfen, nichts aufbewahren
cubes-way-take = Aufbewahren, was neu oder berichtigt ist
cubes-wrong-unreadable = Keine Zahlentabelle gefunden: erwartet CSV mit Kopfzeile und Zeilen gleicher Länge
cubes-wrong-too-large = Entpackt ist die Tabelle größer als { $size } MB. Übernehmen Sie sie auf der Kommandozeile: safeconduct centre cube
cubes-wrong-figure = Zeile { $line }: gefunden { $found }, erwartet eine Zahl oder nichts. Nichts wurde aufbewahrt.
cubes-cannot-keep = Zeile { $line }: Eine Zahl hat höchstens 14 Stellen und 4 Nachkommastellen, ihre Spalten zusammen höchstens 500 Zeichen. Nichts wurde aufbewahrt.
cubes-known = Genau diese Tabelle wurde schon übernommen, veröffentlicht am { $day }. Nichts wurde geändert.
cubes-kept = Aufbewahrt: { $new } neue Zahlen, { $restated } berichtigt.
cubes-checked = Veröffentlichte Tabelle: { $series }
cubes-check-kept-nothing = Geprüft. Nichts wird aufbewahrt.
cubes-new = Zahlen, die noch nicht veröffentlicht waren
cubes-restated = Berichtigte Zahlen
cubes-series = Reihe
cubes-published = Veröffentlicht am
cubes-figures = Zahlen
cubes-totals = davon Summen
cubes-mismatches = Summen, die nicht aufgehen
cubes-of = { $series }, wie veröffentlicht
cubes-history = Eine Zahl steht dort, wo sie neu ist oder berichtigt wurde
cubes-cell = Was gezählt wird
cubes-total = { $cell } (Summe)
cubes-unchanged = wie zuvor
cubes-more = Es gibt mehr Zahlen, als hier stehen können.

## Keys

keypage-title = Schlüssel der Runden
keypage-never-here = Ein Schlüssel wird nie an dieses Programm gesendet: Er wird im Ordner der Schlüsselstelle erzeugt, versiegelt und vernichtet.
keypage-steps = Eine Runde auf der Befehlszeile
keypage-step-make = Erzeugen Sie den Schlüssel; teilen Sie allen die Schlüsselprüfung und den öffentlichen Schlüssel mit.
keypage-step-seal = Versiegeln Sie ihn für jede Stelle, deren Fingerabdruck Sie am Telefon gehört haben.
keypage-step-destroy = Vernichten Sie ihn, sobald die Verknüpfungen angenommen sind; senden Sie allen die signierte Zeile.
keypage-step-prove = Jeder kann das Protokoll prüfen.
keypage-prove = Ein Protokoll prüfen
keypage-protocol = Protokoll
keypage-protocol-hint = protocol.jsonl aus dem Ordner der Schlüsselstelle, höchstens { $size } MB. Es enthält keinen Schlüssel.
keypage-public = Öffentlicher Schlüssel der Stelle, von anderswo
keypage-public-hint = 64 Zeichen aus 0–9 und a–f. Ohne ihn zeigt sich nur, dass das Protokoll aus einem Stück ist.
keypage-public-wrong = Geben Sie 64 Zeichen aus 0–9 und a–f ein, oder nichts
keypage-whole = Das Protokoll ist unversehrt
keypage-by-itself = Sein öffentlicher Schlüssel kam in derselben Datei mit: Das zeigt nur, dass es aus einem Stück ist.
keypage-broken = Zeile { $line } wurde geändert, eingefügt oder folgt auf eine, die entfernt wurde
keypage-empty = Es steht keine Zeile darin
keypage-rounds = Schlüssel je Runde
keypage-made = Erzeugt
keypage-check = Schlüsselprüfung
keypage-sealed = Versiegelt für
keypage-destroyed = Vernichtet
keypage-in-use = Nicht vernichtet
keypage-way-keep = Prüfen und aufbewahren
keypage-way-prove = Prüfen, nichts aufbewahren
keypage-kept = { $count ->
    [0] Nichts Neues: Alle diese Zeilen waren schon aufbewahrt.
    [one] Geprüft; eine neue Zeile ist aufbewahrt.
   *[other] Geprüft; { $count } neue Zeilen sind aufbewahrt.
}
keypage-other = Nichts wurde aufbewahrt: Zeile { $line } ist nicht die früher aufbewahrte, oder sie wurde abgeschnitten
keypage-kept-title = Protokolle der Schlüssel
keypage-of-authority = Stelle { $number }
keypage-authority = Öffentlicher Schlüssel, mit dem jede Zeile soeben geprüft wurde
keypage-lines-whole = { $count ->
    [one] Eine Zeile; sie ist unversehrt.
   *[other] { $count } Zeilen; sie sind unversehrt.
}
keypage-download = Die signierten Zeilen der Stelle { $number } (JSONL)
keypage-none-kept = Noch ist kein Protokoll aufbewahrt.
keypage-prove-elsewhere = Wer den öffentlichen Schlüssel von anderswo hat, prüft die Datei erneut:

## Handing over this platform’s own cases

intake-done = Runde { $round }: { $taken } Datensätze übergeben, von { $cases } Fällen.
intake-known = --round: die Fälle wurden in Runde { $round } schon übergeben, am { $day }; erwartet eine andere Runde
