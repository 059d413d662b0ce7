## What is wrong with a table given to an analysis

analyse-no-file = { $where }: there is no such file, expected a table, or - for standard input
analyse-unreadable = { $where }: the file cannot be read ({ $reason })
analyse-not-utf-8 = { $where }, line { $line }: found bytes that are no UTF-8, expected a table in UTF-8
analyse-no-head = { $where }: the table is empty, expected a first line with the names of the lists and "count"
analyse-not-csv = { $where }, line { $line }: the quotation marks do not fit, expected CSV
analyse-no-count = { $where }, line 1: the last column is "{ $found }", expected "count"
analyse-no-name = { $where }, line 1: column { $column } has no name, expected the name of a list
analyse-name-twice = { $where }, line 1: "{ $list }" stands there twice, expected each list once
analyse-one-list = { $where }: found fewer than two lists, expected at least two: only what overlaps tells of those on none
analyse-many-lists = { $where }: found { $n } lists, expected at most { $most }: put lists of one kind together
analyse-cells = { $where }, line { $line }: found { $found } values, expected { $expected }
analyse-not-0-1 = { $where }, line { $line }, { $list }: found "{ $found }", expected 0 or 1
analyse-not-a-count = { $where }, line { $line }, count: found "{ $found }", expected a whole number from 0 to 999999999
analyse-on-no-list = { $where }, line { $line }: a row of zeros alone; those on no list were not seen and are what is estimated: leave the row out
analyse-nobody = { $where }: the lists hold nobody, expected people
analyse-empty-list = { $where }: nobody is on the list "{ $list }", expected people on each list: leave the column out
analyse-no-overlap = { $where }: nobody is on two lists, so the number of people on none cannot be estimated
analyse-no-model = { $where }: the overlap is too thin, not even independent lists can be fitted: the number of people on none cannot be estimated
analyse-no-interval = { $where }: in { $n } of the drawn tables no model could be fitted: the overlap is too thin for an interval
analyse-wrong-share = --missed-links: found { $found }, expected a share from 0 to below 1 ({ $where })

## The hidden population

analyse-hidden-estimate = Estimated in all, seen and not seen: { $n }
analyse-interval = 95 % interval: { $low } to { $high }
analyse-hidden-seen = On a list at least: { $n }, of whom
analyse-hidden-pairs = Lists that depend on each other, the clearest first: { $pairs }
analyse-hidden-no-pairs = No two lists were found to depend on each other.
analyse-hidden-apart = Of these nobody is on both: { $pairs }
analyse-hidden-simplest = Were all lists independent, the estimate would be { $n }.
analyse-hidden-mended = If linkage missed { $share } of the links and { $false } of those made are wrong, the estimate is { $n } ({ $low } to { $high }), and the one above is off by { $difference }.
analyse-hidden-caution = The estimate holds if the population stayed the same while the lists were made, if everybody could come on each list, and if the same person was recognised on two lists: each missed link makes it larger.
analyse-hidden-how = Log-linear model of the lists and of pairs of lists chosen step by step (Chan, Silverman, Vincent 2021); the interval averages the models that could have been chosen (Burnham, Anderson 2002), { $replicates } repetitions, seed { $seed }.

## Records, and what is wrong with them

analyse-not-a-table = { $where }: this is no table that can be read, expected CSV with a first line of column names, or Parquet
analyse-not-parquet = { $where }: the file begins as Parquet and cannot be read as such, expected a whole Parquet file
analyse-not-a-day = { $where }, line { $line }, { $column }: found "{ $found }", expected a day as YYYY-MM-DD, or nothing
analyse-no-column = { $where }: found no column "{ $found }", expected one of { $known }
analyse-no-records = { $where }: the table has no records that can be counted, expected at least one
analyse-nobodys-record = { $where }: a record has no value in "{ $column }", expected one in every record
analyse-no-beginning = { $where }: no record has a day in "{ $column }" by { $until }, expected at least one
analyse-no-list = { $where }: found no list "{ $found }", expected one of { $known }
analyse-both-sides = --between: "{ $found }" stands on both sides, expected on one ({ $where })
analyse-wrong-between = --between: found { $found }, expected lists on both sides of a colon, such as police:payoke
analyse-wrong-look = --look: found { $look } of { $looks }, expected a look from 1 to the number planned ({ $where })
analyse-short-past = { $where }: found { $n } periods before the last, expected at least { $least }
analyse-not-json = { $where }, line { $line }: found no JSON, expected one JSON object
analyse-wrong-chain = { $where }: "{ $entry }" is missing or has the wrong kind of value, expected a chain of totals and steps (safeconduct analyse reconcile --help)
analyse-empty-step = { $where }: the step "{ $step }" names no values, expected a column with values
analyse-step-needs-records = { $where }: the step "{ $step }" is counted from records, expected --records

## Figures

analyse-coverage = Coverage: { $note }
analyse-all = all
analyse-period = period
analyse-count = persons
analyse-share = share
analyse-95 = 95 %
analyse-profile-of = { $by }: known of { $known } of { $persons } persons, not known of { $unknown }
analyse-small = Fewer than ten persons: they could be told who they are. Not for publication; safeconduct release makes figures that are.
analyse-trend = Change from each period to the next
analyse-trend-clear = clear
analyse-trend-unclear = can be chance
analyse-survival-of = From { $start } to { $end }, as known on { $day }
analyse-survival-persons = Persons: { $persons }; it has happened to { $events }, { $waiting } are still waiting; first day not known: { $unknown }.
analyse-survival-impossible = Left out because the end lies before the beginning: { $n }.
analyse-survival-median = Half have got there after { $days } days (95 %: { $low } to { $high }).
analyse-not-reached = not reached
analyse-still-waiting = still waiting
analyse-day = after days
analyse-from-and-to = expected --from and --to with a column each, or --phases
analyse-next-step = the next step or the end
analyse-overlap-persons = { $persons } persons in { $records } records
analyse-on-lists = { $n ->
    [one] On one list
   *[other] On { $n } lists
}
analyse-overlap-combinations = Who is on which lists
analyse-passage = From { $before } to { $after }: { $linked } of { $persons } persons are found again ({ $share }; 95 %: { $low } to { $high }); { $lost } are not: lost on the way, or not recognised.
analyse-passage-mended = If linkage missed { $missed } of the links, the share is { $share }.
analyse-signals-of = What grew in { $period }, against { $past } periods before it
analyse-signals-tested = { $n } combinations compared; look { $look } of { $looks }, at most { $level } of its signals expected to be chance.
analyse-signals-none = No combination grew beyond chance.
analyse-signals-caution = A signal is a question, not an answer: a new way of recording grows like a new form of exploitation.
analyse-combination = combination
analyse-expected = expected
analyse-reconcile-of = Year { $year }: from { $first } to { $second }
analyse-not-explained = not explained
analyse-reconcile-open = Not explained: { $n }.
analyse-reconcile-whole = The steps explain the whole difference.

## Charts

analyse-chart-bars = Persons by { $by }
analyse-chart-trend = Persons by { $by } in each period
analyse-chart-map = Persons by judicial district
analyse-chart-survival = From { $start } to { $end }: the share that is still waiting, and what happened to the others
analyse-chart-interval = Lines with ends and bands: 95 % interval of a Poisson count. It does not cover who was never recorded.
analyse-chart-band = Bands: 95 % interval. It does not cover who was never recorded.
analyse-no-coverage = Coverage: nothing was declared about whom the records cannot hold.
analyse-district = Judicial district
analyse-outcome = outcome
