# Pages of the Centre: deliveries, links, keys, and what waits for each duty.

## Shared by the pages of the Centre

centre-round = Round
centre-source = Source
centre-interval = 95 %: { $low } to { $high }
centre-waits = What waits
centre-nothing-waits = Nothing waits for you.
centre-changed = What changed
centre-pages = Pages
centre-waits-feeds = Round { $round }, not delivered yet: { $missing }
centre-waits-links = Round { $round } has no links yet: { $records } records of { $sources } sources
centre-linked = Round { $round } was linked: { $persons } persons ({ $at })
centre-delivery-taken = { $source }, round { $round }: taken ({ $at })
centre-delivery-refused = { $source }, round { $round }: refused ({ $at })

## Deliveries

deliver-title = Deliveries
deliver-round = Round { $round }
deliver-of-round = What arrived in round { $round }
deliver-missing = Not delivered yet
deliver-complete = All six have delivered.
deliver-own = This platform’s own cases are handed over by whoever runs the program, at the command line:
deliver-none = Nothing has been delivered yet.
deliver-more = Only the newest { $n } deliveries are listed.
deliver-arrived = Arrived
deliver-state = State
deliver-state-taken = Taken
deliver-state-refused = Refused
deliver-rows = Rows read
deliver-taken = Rows taken
deliver-covers = Registered
deliver-days = { $first } to { $last }
deliver-report = (quality report)
deliver-of = { $source }, round { $round }
deliver-content = Content (SHA-256)
deliver-count-rows = Rows read
deliver-count-good = Can be taken
deliver-count-refused = Refused
deliver-count-doubtful = Doubtful
deliver-without-record = Tokens without a record of this source, left out of the links
deliver-findings = Findings
deliver-what = What
deliver-column = Column
deliver-times = Times
deliver-where = Where, and the outline of what was found
deliver-expected = Expected
deliver-known = Rows in which it is known
deliver-coverage = Registered from { $first } to { $last }, in { $districts ->
    [0] no district named
    [one] one district
   *[other] { $districts } districts
}

## Sending a feed

deliver-upload = Send a feed
deliver-actor = From whom
deliver-actor-missing = Choose who delivers
deliver-choose = Choose
deliver-round-hint = Letters, digits and hyphens, such as 2026
deliver-round-wrong = Enter the round: letters, digits and hyphens, 20 at most
deliver-file = File
deliver-file-hint = CSV, Parquet or XLSX, { $size } MB at most. No names: a number of the round for each person.
deliver-file-missing = Choose a file
deliver-file-too-large = The file is larger than { $size } MB. Import it at the command line: safeconduct centre feed import
deliver-encoding = Encoding of a CSV
deliver-encoding-told = Told by the bytes
deliver-encoding-missing = Choose an encoding of the list
deliver-way = What is to be done
deliver-way-whole = Take it if every row is right
deliver-way-good = Take the rows that are right
deliver-way-check = Check it, take nothing
deliver-way-rejected = Give me the rows that cannot be taken, with the reasons
deliver-way-missing = Choose what is to be done
deliver-send = Send
deliver-known-content = This very content was taken before, on { $day } (delivery { $delivery }). Nothing was changed.
deliver-numbers = Nothing was taken: { $count } of its numbers were delivered in this round before, in another file.
deliver-done = Taken: { $taken } of { $rows } rows.
deliver-nothing-taken = Nothing was taken. The report says why.
deliver-checked = Quality of a feed: { $source }
deliver-check-kept-nothing = Checked. Nothing was taken, nothing is kept.
deliver-get-rejected = To get the rows that cannot be taken as a file, send it again and choose so.

## Rounds and links

links-title = Rounds and links
links-rounds = Rounds
links-no-round = No round has begun.
links-sources = Sources
links-records = Records
links-linked = Linked on
links-not-yet = not yet
links-persons = Distinct persons
links-of-sources = Records by source
links-delivered = Delivered to the Centre
links-in-links = In the links
links-runs = Linkages, the newest first: it is the one that counts
links-at = When
links-threshold = Joined from a probability of
links-uncertain = Uncertain pairs left apart
links-precision = Links that are right, estimated
links-recall = True links found, estimated
links-between = Between the sources
links-pair = Sources
links-expected = Matches expected
links-weights = Weights
links-weights-learnt = learnt from this round
links-weights-carried = carried over from other data
links-none = This round was not linked yet.
links-return = Return links
links-file = Links
links-file-hint = LINKS.csv as safeconduct link writes it: source, number, person. { $size } MB at most.
links-figures = Figures of the run
links-figures-hint = What safeconduct link --json prints, in a file. { $size } MB at most.
links-kept = { $links } records linked.{ $without ->
    [0] {""}
   *[other] {" "}Records of the round without a link: { $without }.
}
links-known = These very links are those that count already (kept on { $day }). Nothing was changed.
links-numbers-unknown = Nothing was kept: none of the { $count } numbers was delivered in this round. Are these the links of another round?
links-left-out-told = { $count ->
    [one] One link was left out: no record with its number was delivered.
   *[other] { $count } links were left out: no records with their numbers were delivered.
}
links-left-out = Tokens without a record, left out
links-left-out-count = Links left out
links-left-out-lines = Lines of the file of links
links-left-out-persons = { $count ->
    [0] Each of these persons has another record that counts.
    [one] One of these persons has no other record, and is in the figures of the run alone.
   *[other] { $count } of these persons have no other record, and are in the figures of the run alone.
}
links-wrong-columns = The first line is another one: expected source, number, person
links-wrong-cells = A line has another number of cells: expected three
links-wrong-source = A source that is none: expected the name of one that delivers
links-wrong-number = No random number of the round
links-wrong-person = No number of a person: no name may stand there
links-wrong-twice = This record is linked twice
links-wrong-not-csv = This is no CSV in UTF-8
links-wrong-empty = There is no link in it
links-wrong-not-json = This is no JSON
links-wrong-not-figures = There is more in it than figures: nothing of it was kept
links-wrong-figures-missing = Figures are missing: expected all that safeconduct link --json prints
links-wrong-other-records = The figures count other records than the links hold: are they of another run?
links-wrong-other-persons = The figures count other persons than the links hold: are they of another run?

## Published figures of others

cubes-title = Figures that others published
cubes-none = Nothing has been imported yet.
cubes-import = Import a published table
cubes-details = Details, which may be added up
cubes-zeros = Nought: nobody
cubes-blanks = Blank: not known
cubes-line = Line
cubes-total-told = Total as published
cubes-sum = Sum of its details
cubes-sum-blanks = Details not known
cubes-newest = Published on { $day }
cubes-file = Table
cubes-file-hint = CSV with a header, or packed as .gz; { $size } MB at most, also unpacked.
cubes-series-hint = Under this name it stands beside what was published earlier. Small letters, digits and hyphens, such as myria-victims
cubes-series-wrong = Enter the series: small letters, digits and hyphens, 60 at most
cubes-published-missing = Enter the day on which the table was published
cubes-wide = Columns that say what is counted
cubes-wide-hint = How many, from the left, where all others hold figures. Leave it empty where the last column alone does.
cubes-wide-wrong = Enter a number from 1 to 50, or nothing
cubes-way-check = Check it, keep nothing
cubes-way-take = Keep what is new or was restated
cubes-wrong-unreadable = No table of figures was found: expected CSV with a header and rows of one length
cubes-wrong-too-large = Unpacked, the table is larger than { $size } MB. Import it at the command line: safeconduct centre cube
cubes-wrong-figure = Line { $line }: found { $found }, expected a number or a blank. Nothing was kept.
cubes-cannot-keep = Line { $line }: a figure has at most 14 digits and 4 decimals, and its columns hold at most 500 characters. Nothing was kept.
cubes-known = This very table was imported before, as published on { $day }. Nothing was changed.
cubes-kept = Kept: { $new } new figures, { $restated ->
    [one] one restated
   *[other] { $restated } restated
}.
cubes-checked = Published table: { $series }
cubes-check-kept-nothing = Checked. Nothing is kept.
cubes-new = Figures not published before
cubes-restated = Figures restated
cubes-series = Series
cubes-published = Published on
cubes-figures = Figures
cubes-totals = of which totals
cubes-mismatches = Totals that do not add up
cubes-of = { $series }, as published
cubes-history = A figure stands where it is new or was restated
cubes-cell = What is counted
cubes-total = { $cell } (total)
cubes-unchanged = as before
cubes-more = There are more figures than can be shown here.

## Keys

keypage-title = Keys of rounds
keypage-never-here = A key is never sent to this program: it is made, sealed and destroyed in the folder of the key authority.
keypage-steps = A round at the command line
keypage-step-make = Make the key; tell everyone the key check and the public key.
keypage-step-seal = Seal it for each agency, whose fingerprint you heard on the telephone.
keypage-step-destroy = Destroy it when the links are accepted; send the signed line to everyone.
keypage-step-prove = Anyone can prove the protocol.
keypage-prove = Prove a protocol
keypage-protocol = Protocol
keypage-protocol-hint = protocol.jsonl of the authority’s folder, { $size } MB at most. It holds no key.
keypage-public = Public key of the authority, from elsewhere
keypage-public-hint = 64 characters of 0–9 and a–f. Without it, it is only shown that the protocol is of one piece.
keypage-public-wrong = Enter 64 characters of 0–9 and a–f, or nothing
keypage-whole = The protocol is whole
keypage-by-itself = Its public key came along in the same file: this shows only that it is of one piece.
keypage-broken = Line { $line } was changed, put in, or follows one that was taken out
keypage-empty = There is no line in it
keypage-rounds = Keys by round
keypage-made = Made
keypage-check = Key check
keypage-sealed = Sealed for
keypage-destroyed = Destroyed
keypage-in-use = Not destroyed
keypage-way-keep = Prove it and keep it
keypage-way-prove = Prove it, keep nothing
keypage-kept = { $count ->
    [0] Nothing new: all of these lines were kept before.
    [one] Proved; one new line is kept.
   *[other] Proved; { $count } new lines are kept.
}
keypage-other = Nothing was kept: line { $line } is not the one that was kept before, or was cut off
keypage-kept-title = Protocols of the keys
keypage-of-authority = Authority { $number }
keypage-authority = Public key by which every line was proved just now
keypage-lines-whole = { $count ->
    [one] One line; it is whole.
   *[other] { $count } lines; they are whole.
}
keypage-download = The signed lines of authority { $number } (JSONL)
keypage-none-kept = No protocol has been kept yet.
keypage-prove-elsewhere = Anyone who has the public key from elsewhere proves the file again:

## Handing over this platform’s own cases

intake-done = Round { $round }: { $taken } records handed over, of { $cases } cases.
intake-known = --round: the cases were handed over in round { $round } before, on { $day }; expected another round
