# Feeds of the Centre: what agencies deliver, and what is found in it.

## Who delivers

feed-actor-police = Police
feed-actor-social_inspection = Social inspection
feed-actor-public_prosecutors = Public prosecutors
feed-actor-immigration_office = Immigration Office
feed-actor-reception_centres = Reception centres
feed-actor-convictions = Convictions
feed-actor-platform = This platform’s own cases

## Columns

feed-column-number = Random number of the round
feed-column-recorded_on = First registered by the source on
feed-column-birth_year = Year of birth
feed-column-registered_year = Year of registration
feed-column-registered_quarter = Quarter of registration
feed-column-offence = Offence
feed-column-form = Form of exploitation
feed-column-sector = Sector
feed-column-route = Route
feed-column-nationality = Nationality
feed-column-region = Region of the world
feed-column-age_band = Age
feed-column-sex = Sex
feed-column-minor = Under 18 when registered
feed-column-unaccompanied = Unaccompanied
feed-column-residence_status = Residence status
feed-column-district = Judicial district
feed-column-belgian_region = Region of Belgium
feed-column-detected_by = Detected by
feed-column-channel = How detected
feed-column-centre = Reception centre
feed-column-phase = Phase of the procedure
feed-column-outcome = Outcome
feed-column-statement = Statement or complaint made
feed-column-conviction = Conviction
feed-column-detected_on = Detected on
feed-column-referred_on = Referred on
feed-column-guided_on = Guidance began on
feed-column-reflection_on = Reflection period from
feed-column-registered_on = First certificate of registration on
feed-column-confirmation_asked_on = Magistrate first asked on
feed-column-confirmation_given_on = Magistrate first answered on
feed-column-residence_on = Temporary residence from
feed-column-unlimited_on = Unlimited residence from
feed-column-judged_on = First judgment on
feed-column-ended_on = Ended on

## What a source cannot hold

feed-gap-refused_referral = Persons who refused referral: they are counted, without a record.
feed-gap-work_only = Exploitation other than at work: inspections meet people at their work.
feed-gap-unnamed_in_file = Victims who were never named in a file.
feed-gap-no_belgians = Belgian victims: they need no residence document.
feed-gap-refused_guidance = Persons who refused guidance, or never reached a centre.
feed-gap-convictions_only = Proceedings without a final conviction.

## How grave

feed-grade-refuses_file = Refuses the file
feed-grade-refuses_row = Refuses the row
feed-grade-doubtful = Doubtful: taken, please look
feed-grade-note = Note
feed-verdict-clean = Every row can be taken.
feed-verdict-doubtful = Every row can be taken; some are worth a look.
feed-verdict-rows_refused = Some rows cannot be taken.
feed-verdict-file_refused = Nothing of this file can be taken.

## What was found

feed-kind-empty = the file is empty
feed-kind-no_rows = there is a header and no row
feed-kind-encoding = the line is not written in the encoding of the rest
feed-kind-encoding_mixed = the file mixes two encodings
feed-kind-encoding_told = no encoding was declared; this one was told by the bytes
feed-kind-line_too_long = a line has no end: a quotation mark may be left open
feed-kind-quotes = a quotation mark is left open or stands inside a cell
feed-kind-not_a_sheet = this is not a spreadsheet that can be read (XLSX, without a password)
feed-kind-sheet_too_large = the spreadsheet unpacks to more than can be read; deliver CSV or Parquet
feed-kind-not_parquet = this is not a Parquet file that can be read
feed-kind-column_twice = the column stands there twice
feed-kind-column_unknown = a column that the feed does not have
feed-kind-column_missing = a required column is missing
feed-kind-column_absent = the column is missing: all of it counts as not known
feed-kind-identity_column = this column holds identities, which never arrive here
feed-kind-identity_content = this looks like a contact, a document number or a birth date
feed-kind-cells = the row has another number of cells
feed-kind-blank = nothing stands there, and something must
feed-kind-number = not a random number of the round
feed-kind-number_twice = this number stands already on the line found
feed-kind-same_record = all but the number is as on the line found
feed-kind-code = not in the list of codes
feed-kind-day = not a date
feed-kind-year = not a year
feed-kind-future = the day is still to come
feed-kind-too_early = the day lies before the first figures there can be
feed-kind-before_birth = the day lies before the year of birth
feed-kind-order = the days are in the wrong order
feed-kind-age = an age above 100
feed-kind-minor = minority and year of birth do not agree
feed-kind-outside_coverage = the source declared that it holds no such person

## The report

feed-report-head = Quality of { $file }: { $actor }
feed-report-rows = Rows read: { $rows }; can be taken: { $good }; refused: { $refused }; doubtful: { $doubtful }
feed-report-hash = Content (SHA-256): { $hash }
feed-report-count = { $what } ({ $count })
feed-report-expected = expected: { $expected }
feed-report-line = line { $line }: found { $found }
feed-report-whole = found { $found }
feed-report-more = and { $count } more
feed-report-nothing = (nothing)
feed-report-coverage = Coverage
feed-report-days = Registered from { $first } to { $last }
feed-report-known = { $column }: known in { $known } of { $rows } rows
feed-report-gap = Declared not to be held: { $gap }
feed-report-gap-contradicted = Rows that contradict it: { $count }

## Import

feed-wrong-actor = --actor: found { $found }, expected one of { $known }
feed-wrong-round = --round: found { $found }, expected letters, digits and hyphens, such as 2026
feed-wrong-encoding = --encoding: found { $found }, expected one of { $known }

## Duties of the Centre

role-analyst = Analyst of the Centre
role-linkage_officer = Linkage of tokens
role-key_officer = Key authority
role-releaser = Prepares releases
role-checker = Checks releases
agency-analysis_centre = Centre for Information and Analysis
agency-linkage_unit = Linkage unit
agency-key_authority = Key authority
members-roles-apart = A duty of the Centre is held by somebody who has no other role

## What was taken

feed-taken = { $file }: { $taken } rows taken, delivery { $delivery }
feed-refused = { $file }: nothing was taken; { $refused } of { $rows } rows cannot be. Correct them, or ask for the good rows alone with --good-rows
feed-file-refused = { $file }: nothing was taken: { $what }
feed-numbers = { $file }: nothing was taken; { $count } of its numbers were delivered in this round before, in another file
feed-bad-rows = The rows that were not taken, with the reasons, are in { $file }
feed-known = { $file }: this very content was taken before ({ $day }, delivery { $delivery }); nothing was changed
cube-read = { $file }: { $rows } figures, of which { $details } are details and { $totals } totals; { $zeros } are nought and { $blanks } not known
cube-mismatches = Totals that do not add up: { $count }
cube-mismatch = line { $line }, { $cell }: total { $total }, details { $details }
cube-kept = Series { $series }: { $new } new figures kept, { $restated } restated
cube-unreadable = { $file }: no table of figures was found, expected CSV with a header and rows of one length
cube-not-a-figure = { $file }, line { $line }: found { $found }, expected a number or a blank
cube-known = { $file }: this very table was imported before, as published on { $day }; nothing was changed
cube-wrong-series = --series: found { $found }, expected small letters, digits and hyphens
cube-cannot-keep = { $file }, line { $line }: a figure of more than 14 digits or 4 decimals, or columns of more than 500 characters, expected less; nothing was kept
feed-bad-line = Line
feed-bad-reasons = Reasons
feed-centre-absent = There is no database for the Centre: set CENTRE_DATABASE_URL beside DATABASE_URL
