### De demonstratie van het Centrum, en hoe ver elke stap van de waarheid af ligt.

centre-demo-country = Een verzonnen land: { $persons } personen, van wie { $seen } op een lijst van een van zes diensten, { $records } records.
centre-demo-key = De sleutel van ronde “{ $round }” werd aangemaakt, verzegeld aan { $agencies } diensten overhandigd, en vernietigd toen zij hadden gecodeerd.
centre-demo-encoded = { $records } records werden tokens. Welk token van wie is, weet alleen de dienst zelf.
centre-demo-feed = · { $agency }: { $rows } rijen, { $refused } geweigerd, { $doubtful } twijfelachtig
centre-demo-reviewed = De diensten bekeken { $asked } paren in hun eigen dossiers: { $same } zijn dezelfde persoon. Daarop werden de koppelingen geijkt.
centre-demo-pairs = Koppelingen: { $right } van { $true } echte paren gevonden, { $found } paren in totaal. Precisie { $precision }, recall { $recall }, F1 { $f1 }.
centre-demo-believed-precision = De koppelingseenheid gelooft in een precisie van { $share } ({ $low } tot { $high }); in werkelijkheid { $true }.
centre-demo-believed-recall = De koppelingseenheid gelooft in een recall van { $share } ({ $low } tot { $high }); in werkelijkheid { $true }.
centre-demo-persons = Personen op een lijst: { $count } geteld (95 %: { $low } tot { $high }); in werkelijkheid { $true }.
centre-demo-overlap = Op meerdere lijsten: { $several } personen; in werkelijkheid { $true }.
centre-demo-hidden = Alle personen, op een lijst of op geen enkele: { $estimate } (95 %: { $low } tot { $high }); in werkelijkheid { $true }.
centre-demo-hidden-none = Alle personen, op een lijst of op geen enkele: met deze lijsten is geen schatting mogelijk ({ $reason }).
centre-demo-hidden-mended = Hetzelfde, gemiste en verkeerde koppelingen meegerekend: { $estimate } (95 %: { $low } tot { $high }); in werkelijkheid { $true }.
centre-demo-hidden-mended-none = Hetzelfde, gemiste en verkeerde koppelingen meegerekend: geen schatting ({ $reason }).
centre-demo-profile = · { $column }: aandelen verschillen hoogstens { $most }; { $inside } van { $cells } intervallen bevatten het echte aandeel
centre-demo-phase = · De helft kwam verder dan “{ $column }” binnen { $median } dagen (95 %: { $low } tot { $high }); in werkelijkheid { $true }.
centre-demo-table = · Tabel { $table }: fout { $noise }, { $inside } van { $cells } intervallen bevatten wat het Centrum telde; tegenover de hele waarheid { $all }, { $true } van { $cells }
centre-demo-budget = Budget: ε = { $epsilon } van { $cap } uitgegeven bij δ = { $delta }, in { $calls } aanroepen die in het register staan.
centre-demo-published = De uitgangscontrole liet ze door ({ $checks } controles), een tweede persoon ging akkoord: { $files } bestanden gepubliceerd.
centre-demo-not-published = De uitgangscontrole liet ze niet door ({ $checks } controles): { $failed }. Er werd niets gepubliceerd.
centre-demo-title = Vermoedelijke slachtoffers geregistreerd in { $year } (demonstratie, verzonnen personen)
centre-demo-publisher = Informatie- en Analysecentrum (demonstratie)
centre-demo-search = Alle { $files } bestanden van de sleutelautoriteit, de koppelingseenheid, het Centrum en wat gepubliceerd is, werden doorzocht op { $words } namen, geboortedata en dossiernummers: { $found } gevonden.
centre-demo-held = ✓
centre-demo-not-held = ✗
centre-demo-kept = Alle bestanden staan in { $found }.

## Verkeerde invoer

centre-demo-wrong-persons = --persons: { $found } gevonden, { $fewest } tot { $most } verwacht
centre-demo-out-taken = --out: { $found } bestaat al en is niet leeg, een nieuwe of lege map verwacht
centre-demo-not-written = --out: { $found } kan niet worden geschreven ({ $reason })
