### Die Vorführung des Zentrums, und wie weit jeder Schritt von der Wahrheit entfernt ist.

centre-demo-country = Ein erfundenes Land: { $persons } Personen, davon { $seen } auf der Liste einer von sechs Stellen, { $records } Datensätze.
centre-demo-key = Der Schlüssel der Runde „{ $round }“ wurde erzeugt, { $agencies } Stellen verschlossen übergeben und vernichtet, als sie verschlüsselt hatten.
centre-demo-encoded = { $records } Datensätze wurden zu Token. Welches zu wem gehört, weiß nur die Stelle selbst.
centre-demo-feed = · { $agency }: { $rows } Zeilen, { $refused } abgewiesen, { $doubtful } zweifelhaft
centre-demo-reviewed = Die Stellen sahen { $asked } Paare in ihren eigenen Akten nach: { $same } sind dieselbe Person. Danach wurden die Verknüpfungen kalibriert.
centre-demo-pairs = Verknüpfungen: { $right } von { $true } wahren Paaren gefunden, { $found } Paare insgesamt. Genauigkeit { $precision }, Trefferquote { $recall }, F1 { $f1 }.
centre-demo-believed-precision = Die Verknüpfungsstelle glaubt an eine Genauigkeit von { $share } ({ $low } bis { $high }); in Wahrheit { $true }.
centre-demo-believed-recall = Die Verknüpfungsstelle glaubt an eine Trefferquote von { $share } ({ $low } bis { $high }); in Wahrheit { $true }.
centre-demo-persons = Personen auf einer Liste: { $count } gezählt (95 %: { $low } bis { $high }); in Wahrheit { $true }.
centre-demo-overlap = Auf mehreren Listen: { $several } Personen; in Wahrheit { $true }.
centre-demo-hidden = Alle Personen, auf einer Liste oder auf keiner: { $estimate } (95 %: { $low } bis { $high }); in Wahrheit { $true }.
centre-demo-hidden-none = Alle Personen, auf einer Liste oder auf keiner: Diese Listen erlauben keine Schätzung ({ $reason }).
centre-demo-hidden-mended = Dasselbe, übersehene und falsche Verknüpfungen eingerechnet: { $estimate } (95 %: { $low } bis { $high }); in Wahrheit { $true }.
centre-demo-hidden-mended-none = Dasselbe, übersehene und falsche Verknüpfungen eingerechnet: keine Schätzung ({ $reason }).
centre-demo-profile = · { $column }: Anteile weichen höchstens um { $most } ab; { $inside } von { $cells } Intervallen enthalten den wahren Anteil
centre-demo-phase = · Die Hälfte kam über „{ $column }“ binnen { $median } Tagen hinaus (95 %: { $low } bis { $high }); in Wahrheit { $true }.
centre-demo-table = · Tabelle { $table }: Fehler { $noise }, { $inside } von { $cells } Intervallen enthalten, was das Zentrum zählte; gegenüber der ganzen Wahrheit { $all }, { $true } von { $cells }
centre-demo-budget = Budget: ε = { $epsilon } von { $cap } ausgegeben bei δ = { $delta }, in { $calls } Aufrufen, die im Verzeichnis stehen.
centre-demo-published = Die Ausgangsprüfung ließ sie durch ({ $checks } Prüfungen), eine zweite Person stimmte zu: { $files } Dateien veröffentlicht.
centre-demo-not-published = Die Ausgangsprüfung ließ sie nicht durch ({ $checks } Prüfungen): { $failed }. Nichts wurde veröffentlicht.
centre-demo-title = Mutmaßliche Opfer, erfasst im Jahr { $year } (Vorführung, erfundene Personen)
centre-demo-publisher = Informations- und Analysezentrum (Vorführung)
centre-demo-search = Alle { $files } Dateien der Schlüsselstelle, der Verknüpfungsstelle, des Zentrums und des Veröffentlichten wurden nach { $words } Namen, Geburtsdaten und Aktenzeichen durchsucht: { $found } gefunden.
centre-demo-held = ✓
centre-demo-not-held = ✗
centre-demo-kept = Alle Dateien liegen in { $found }.

## Falsche Eingabe

centre-demo-wrong-persons = --persons: { $found } gefunden, { $fewest } bis { $most } erwartet
centre-demo-out-taken = --out: { $found } besteht schon und ist nicht leer, ein neuer oder leerer Ordner wird erwartet
centre-demo-not-written = --out: { $found } kann nicht geschrieben werden ({ $reason })
