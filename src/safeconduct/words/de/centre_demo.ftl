### Die Vorführung des Zentrums, und wie weit jeder Schritt von der Wahrheit entfernt ist.

centre-demo-country = Ein erfundenes Land: { $persons } Personen, davon { $seen } auf der Liste einer von sechs Stellen, { $records } Datensätze.
centre-demo-key = Der Schlüssel der Runde „{ $round }“ wurde erzeugt, { $agencies } Stellen verschlossen übergeben und vernichtet, als sie verschlüsselt hatten.
centre-demo-encoded = { $records } Datensätze wurden zu Token. Welches zu wem gehört, weiß nur die Stelle selbst.
centre-demo-feed = · { $agency }: { $rows } Zeilen, { $refused } abgewiesen, { $doubtful } zweifelhaft
centre-demo-pairs = Verknüpfungen: { $right } von { $true } wahren Paaren gefunden, { $found } Paare insgesamt. Genauigkeit { $precision }, Trefferquote { $recall }, F1 { $f1 }.
centre-demo-believed-precision = Die Verknüpfungsstelle glaubt an eine Genauigkeit von { $share } ({ $low } bis { $high }); in Wahrheit { $true }.
centre-demo-believed-recall = Die Verknüpfungsstelle glaubt an eine Trefferquote von { $share } ({ $low } bis { $high }); in Wahrheit { $true }.
centre-demo-persons = Personen auf einer Liste: { $count } gezählt (95 %: { $low } bis { $high }); in Wahrheit { $true }.
centre-demo-search = Alle { $files } Dateien der Schlüsselstelle, der Verknüpfungsstelle, des Zentrums und des Veröffentlichten wurden nach { $words } Namen, Geburtsdaten und Aktenzeichen durchsucht: { $found } gefunden.
centre-demo-held = ✓
centre-demo-not-held = ✗
centre-demo-kept = Alle Dateien liegen in { $found }.

## Falsche Eingabe

centre-demo-wrong-persons = --persons: { $found } gefunden, { $fewest } bis { $most } erwartet
centre-demo-out-taken = --out: { $found } besteht schon und ist nicht leer, ein neuer oder leerer Ordner wird erwartet
centre-demo-not-written = --out: { $found } kann nicht geschrieben werden ({ $reason })
