### The demonstration of the Centre, and how far each step is from the truth.

centre-demo-country = An invented country: { $persons } persons, { $seen } of them on a list of one of six agencies, { $records } records.
centre-demo-key = The key of round “{ $round }” was made, handed to { $agencies } agencies closed, and destroyed when they had encoded.
centre-demo-encoded = { $records } records became tokens. Which is whose, each agency alone knows.
centre-demo-feed = · { $agency }: { $rows } rows, { $refused } refused, { $doubtful } doubtful
centre-demo-pairs = Links: { $right } of { $true } true pairs found, { $found } pairs in all. Precision { $precision }, recall { $recall }, F1 { $f1 }.
centre-demo-believed-precision = The linkage unit believes in a precision of { $share } ({ $low } to { $high }); truly { $true }.
centre-demo-believed-recall = The linkage unit believes in a recall of { $share } ({ $low } to { $high }); truly { $true }.
centre-demo-persons = Persons on a list: { $count } counted (95 %: { $low } to { $high }); truly { $true }.
centre-demo-search = Searched all { $files } files of the key authority, the linkage unit, the Centre and what is published for { $words } names, dates of birth and record ids: { $found } found.
centre-demo-held = ✓
centre-demo-not-held = ✗
centre-demo-kept = All files are in { $found }.

## Wrong input

centre-demo-wrong-persons = --persons: found { $found }, expected { $fewest } to { $most }
centre-demo-out-taken = --out: { $found } is there already and holds something, expected a new or an empty folder
centre-demo-not-written = --out: { $found } cannot be written ({ $reason })
