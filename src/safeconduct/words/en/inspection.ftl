# Inspection: programme, controls, risk

inspection-title = Controls in { $year }
inspection-unit = District unit of { $place }, chaired by the labour auditor
inspection-years = Years
inspection-no-programme = No programme is adopted for { $year } yet.
inspection-no-unit = You belong to no district unit.
inspection-plan = Plan a control
inspection-propose = Propose a programme
inspection-changes = Changes to what was proposed
inspection-changed = { $sector }: { $planned } instead of { $proposed }. { $reason }
inspection-controls = Controls
inspection-risk-title = Risk by sector
inspection-sector = Sector
inspection-district = District
inspection-planned = In the programme
inspection-dated = With a day
inspection-held = Held
inspection-infringed = With an infringement
inspection-victims = Presumed victims met
inspection-victims-hint = How many, 0 for none. No name, no identity.
inspection-days = Inspector-days
inspection-by-sector = Controls by sector
inspection-by-district = Controls by district
inspection-none-yet = None yet
inspection-days-of = { $used } of { $capacity }
inspection-expected = Controls expected to find something
inspection-between = { $mean } (90 % interval: { $low } to { $high })
inspection-found-so-far = Controls with an infringement so far
inspection-adopted = Adopted
inspection-adopted-by = Version { $number }, by { $agency }
inspection-planned-on = Planned for
inspection-planned-by = Planned by
inspection-area = Postal code
inspection-area-hint = Of the municipality. No name of an employer, no street.
inspection-state = State
inspection-state-open = No result yet
inspection-state-held = Held
inspection-state-not_held = Not held
inspection-infringements = Infringements
inspection-plan-done = The control is planned.
inspection-choose = Choose
inspection-all = All
inspection-year = Year
inspection-show = Show
inspection-save = Save
inspection-no-controls = No control matches.

inspection-control-of = { $sector }, { $day }
inspection-record = Record the result
inspection-correct = Correct the result
inspection-recorded = The result is recorded.
inspection-recorded-by = Recorded by
inspection-result = Result
inspection-result-before = Result { $number }, corrected since
inspection-stale = Somebody recorded a result while you were writing. Yours is not recorded yet.
inspection-stands = What stands there now
inspection-came = What came of it
inspection-came-held = The control was held
inspection-came-not_held = It was not held
inspection-held-on = Held on
inspection-days-spent = Inspector-days spent
inspection-took-part = Who took part
inspection-part-other = Another service
inspection-without-police = Why there was no police assistance
inspection-without-police-hint = Only if no police service took part.
inspection-without-police-none_free = No police officer was free
inspection-without-police-not_needed = Not needed for this control
inspection-without-police-decided_there = Decided on the spot
inspection-without-police-other = Another reason
inspection-checked = What was checked
inspection-check-social_papers = Social papers
inspection-check-working_conditions = Working conditions
inspection-check-pay = Pay
inspection-check-foreign_workers = Employment of foreign workers
inspection-check-trafficking = Signs of trafficking
inspection-found = Infringements: { $kind }
inspection-not-checked = Not checked
inspection-not-held = Why it was not held
inspection-not-held-closed = Nobody was there
inspection-not-held-no_staff = No staff
inspection-not-held-joined = Joined with another control
inspection-not-held-other = Another reason
inspection-note = Note
inspection-note-hint = Name nobody: no person, no employer, no address.
inspection-corrects = Why it is corrected
inspection-meet = Presumed victim
inspection-meet-hint = { $n ->
    [one] One presumed victim was met. Day, district and channel are filled in.
   *[other] { $n } presumed victims were met: one first contact for each. Day, district and channel are filled in.
  }
inspection-meet-begin = Begin a first contact

inspection-wrong-corrects = Say why the result is corrected
inspection-wrong-not-held = Choose why the control was not held
inspection-wrong-held-and-not = A control that was held has no reason why it was not
inspection-wrong-future = A control is recorded after it was held: the day is still to come
inspection-wrong-before-planned = The control was held before the day it was planned for. Plan one for that day.
inspection-wrong-days = Enter the inspector-days, from 1 to 99
inspection-wrong-took-part = Choose who took part, an inspection service among them
inspection-wrong-without-police = Choose why there was no police assistance
inspection-wrong-with-police = Police took part: leave this blank
inspection-wrong-checked = Choose what was checked
inspection-wrong-count-missing = This was checked: enter how many infringements, 0 for none
inspection-wrong-not-checked = This was not checked: leave it blank, or tick it above
inspection-wrong-count = Enter a whole number from 0 to 999
inspection-wrong-sector = Choose a sector
inspection-wrong-area = Enter a Belgian postal code, such as 1000
inspection-wrong-elsewhere = The postal code seems to lie in another district than that of your unit. Correct it, or confirm below that it is right.
inspection-area-confirmed = The postal code is right
inspection-wrong-planned-on = The day must lie between a year ago and two years from now
inspection-wrong-reason = Say why this is not what was proposed
inspection-wrong-number = Enter a whole number from { $low } to { $high }
inspection-wrong-came = Choose whether the control was held
inspection-wrong-held-on = Enter the day it was held
inspection-wrong-victims = Enter how many presumed victims were met, 0 for none
inspection-wrong-long = Write at most { $most } characters
inspection-wrong-capacity = Enter the inspector-days of at least one district

inspection-finding = What counts as a finding
inspection-finding-infringement = An infringement of any kind
inspection-finding-victim = A presumed victim met
inspection-interval = { $low } to { $high }
inspection-past-controls = Past controls
inspection-past-findings = With a finding
inspection-mean = Share expected to find something
inspection-interval-90 = 90 % interval
inspection-whole-country = The whole country
inspection-chart = { $finding }: { $place }
inspection-chart-says = One bar a sector, the highest first; the line is the 90 % interval. The table below holds the same figures.
inspection-risk-of = { $n ->
    [one] From one past control here, and those of the whole country.
   *[other] From { $n } past controls here, and those of the whole country.
  }
inspection-risk-pooled = Few controls say little alone: each share is drawn to that of its sector and its district, the more the fewer controls there were.
inspection-risk-years = Controls of this year and the five before it.

inspection-proposal = Programme for { $year }
inspection-proposal-table = Proposed controls
inspection-proposed = Proposed
inspection-in = { $sector }, { $place }
inspection-little-known = { $n } (little known)
inspection-days-in = Inspector-days: { $place }
inspection-more = Further days: { $place }
inspection-more-days = { $n ->
    [one] one day more: +{ $gain }
   *[other] { $n } days more: +{ $gain }
  }
inspection-how = Of all programmes these days allow, the one expected to find most; further controls in one sector bring less and less. The decision is yours.
inspection-capacity-in = Inspector-days there are: { $place }
inspection-days-each = Inspector-days for one control
inspection-least = At least so many controls in each risk sector
inspection-most = At most so many controls in one sector
inspection-explore = Share for sectors of which little is known, in per cent
inspection-explore-hint = Sectors with fewer than { $few } past controls.
inspection-short-capacity = { $where } has { $has } days; the least that is asked for takes { $needs }. Give more days, or ask for less.
inspection-short-least = At least { $needs } controls in a sector and at most { $has } cannot both be met
inspection-short-across = In the sector { $where } at most { $has } controls can be planned; { $needs } are asked for
inspection-together = Inspector-days of the whole country
inspection-together-hint = They are given to the units where most is expected.
inspection-each-unit = Least controls in each district unit
inspection-capacities = Days of single districts
inspection-of-country = Part of a programme with { $days } inspector-days
inspection-short-together = The country has { $has } days; the least asked for takes { $needs }. Give more days or ask for less.
inspection-short-each_unit = In { $where } at most { $has } controls can be planned; { $needs } are asked for
inspection-adopt-country-hint = It becomes the programme of each unit, in the place of the one in force. Open a district to change its lines, and say why.
inspection-adopt = Adopt the programme
inspection-adopt-hint = Change what has to be changed, and say why.
inspection-adopt-planned = { $sector } ({ $proposed } proposed)
inspection-adopt-reason = Why, if changed: { $sector }
inspection-adopt-stale = Somebody adopted another programme for this year meanwhile. Yours is not adopted yet: adopt it again to replace theirs.
inspection-adopt-done = The programme for { $year } is adopted.

inspection-waiting-results = { $n ->
    [one] One control has no result
   *[other] { $n } controls have no result
  }
inspection-waiting-country = { $n ->
    [one] No programme of controls for { $year } in one district
   *[other] No programme of controls for { $year } in { $n } districts
  }
inspection-waiting-programme = No programme of controls for { $year }

inspect-total = { $controls } controls expected to find { $mean } (90 %: { $low } to { $high })
inspect-further = { $district }: { $used } of { $capacity } days; one more brings { $one }, five more { $five }
inspect-spread = How far they differ, in logits: sectors { $sectors }, districts { $districts }, single cells { $cells }
inspect-no-days = --capacity or --together: nothing found, expected inspector-days
inspect-no-column = { $where }, line { $line }: the column "{ $column }" is missing or stands twice; expected sector, district, controls, findings
inspect-not-csv = { $where }, line { $line }: this is not CSV
inspect-short-row = { $where }, line { $line }: there are fewer columns than in the first line
inspect-blank = { $where }, line { $line }: { $column } is blank
inspect-not-a-name = { $where }, line { $line }: { $column } is "{ $found }", expected a name that begins with a letter or a digit, of at most 60 signs
inspect-not-a-count = { $where }, line { $line }: { $column } is "{ $found }", expected a whole number
inspect-more-findings = { $where }, line { $line }: { $findings } findings at { $controls } controls; expected no more findings than controls, and at most a million
inspect-cell-twice = { $where }: { $sector } in { $district } stands twice
inspect-no-cells = { $where }: there is no row
inspect-too-many-cells = { $where }: there are more than { $most } pairs of sector and district
inspect-wrong-share = { $option } is "{ $found }", expected a share from 0 to 1
inspect-wrong-pair = { $option } is "{ $found }", expected NAME=NUMBER, such as Brussel=120
inspect-wrong-whole = { $option } is "{ $found }", expected a whole number from { $low } to { $high }
inspect-unknown-name = { $option }: "{ $found }" is not in the table
