### The demonstration of the Centre, and how far each step is from the truth.

centre-demo-country = An invented country: { $persons } persons, { $seen } of them on a list of one of six agencies, { $records } records.
centre-demo-key = The key of round “{ $round }” was made, handed to { $agencies } agencies closed, and destroyed when they had encoded.
centre-demo-encoded = { $records } records became tokens. Which is whose, each agency alone knows.
centre-demo-feed = · { $agency }: { $rows } rows, { $refused } refused, { $doubtful } doubtful
centre-demo-reviewed = The agencies looked at { $asked } pairs in their own files: { $same } are the same person. The links were calibrated by that.
centre-demo-pairs = Links: { $right } of { $true } true pairs found, { $found } pairs in all. Precision { $precision }, recall { $recall }, F1 { $f1 }.
centre-demo-believed-precision = The linkage unit believes in a precision of { $share } ({ $low } to { $high }); truly { $true }.
centre-demo-believed-recall = The linkage unit believes in a recall of { $share } ({ $low } to { $high }); truly { $true }.
centre-demo-persons = Persons on a list: { $count } counted (95 %: { $low } to { $high }); truly { $true }.
centre-demo-overlap = On several lists: { $several } persons; truly { $true }.
centre-demo-hidden = All persons, on a list or on none: { $estimate } (95 %: { $low } to { $high }); truly { $true }.
centre-demo-hidden-none = All persons, on a list or on none: these lists do not allow an estimate ({ $reason }).
centre-demo-hidden-mended = The same, missed and wrong links reckoned in: { $estimate } (95 %: { $low } to { $high }); truly { $true }.
centre-demo-hidden-mended-none = The same, missed and wrong links reckoned in: no estimate ({ $reason }).
centre-demo-profile = · { $column }: shares differ by { $most } at most; { $inside } of { $cells } intervals hold the true share
centre-demo-phase = · Half went on from “{ $column }” within { $median } days (95 %: { $low } to { $high }); truly { $true }.
centre-demo-table = · Table { $table }: error { $noise }, { $inside } of { $cells } intervals hold what the Centre counted; against the whole truth { $all }, { $true } of { $cells }
centre-demo-budget = Budget: ε = { $epsilon } of { $cap } spent at δ = { $delta }, in { $calls } calls written in the ledger.
centre-demo-published = The gate let it through ({ $checks } checks), a second person agreed: { $files } files published.
centre-demo-not-published = The gate did not let it through ({ $checks } checks): { $failed }. Nothing was published.
centre-demo-title = Presumed victims registered in { $year } (demonstration, invented persons)
centre-demo-publisher = Information and Analysis Centre (demonstration)
centre-demo-search = Searched all { $files } files of the key authority, the linkage unit, the Centre and what is published for { $words } names, dates of birth and record ids: { $found } found.
centre-demo-held = ✓
centre-demo-not-held = ✗
centre-demo-kept = All files are in { $found }.

## Wrong input

centre-demo-wrong-persons = --persons: found { $found }, expected { $fewest } to { $most }
centre-demo-out-taken = --out: { $found } is there already and holds something, expected a new or an empty folder
centre-demo-not-written = --out: { $found } cannot be written ({ $reason })
