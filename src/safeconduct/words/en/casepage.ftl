# The case list, the case page and the pages of the law.

## Standing in plain words

stand-detected = The person has been met. They have not been directed to a reception centre yet.
stand-referred = The person has been directed to a reception centre. The procedure has not begun.
stand-reflection = The person is in the reflection period: time to recover, and to decide whether to make a statement, file a complaint or return.
stand-reflection_lapsed = The reflection period has run out without a statement or a complaint. A statement can still be made.
stand-registration = The person made a statement, or needs none, and is in the second phase, in the course of which the magistrate confirms.
stand-temporary_residence = The person has temporary residence for as long as the proceedings go on.
stand-unlimited_residence = The person has unlimited residence. The procedure is complete.
stand-ended = The procedure has ended. A new referral would begin it anew.
stand-not_a_victim = The person is not assessed as a victim, so no protection procedure is open.
stand-not_applicable = The person is Belgian and needs no residence document. Assistance by the centres goes on all the same.
stand-no-document = No document has been issued.
stand-held-reflection_order = The document of the reflection period is held until { $until }.
stand-held-registration_certificate = A certificate of registration (model A) is held until { $until }.
stand-held-temporary_residence = A certificate of temporary residence is held until { $until }.
stand-held-unlimited_residence = The certificate of unlimited residence has no last day.
stand-ran-out = The last document ({ $document }) ran out on { $until }.
stand-not-held = The last document ({ $document }) is no longer held.
stand-open-now = Open now: { $openings }.
stand-waits = Next: { $opening }. Still missing: { $what }.
stand-waits-for-many = Next: { $opening }. Still missing: { $n } points, from { $owners }.

## The next date

deadline-title = Next date
deadline-document = Last day of: { $document }
deadline-document-short = Last day of the document
deadline-duty = { $duty } ({ $owner })
deadline-day = Day { $day } of { $days }
deadline-ends = ends on { $until }
deadline-due = due on { $until }
deadline-starts = Counted from { $start }; that day does not count, the last day does.
deadline-left = { $n ->
    [0] That is today.
    [one] { $n } day left.
   *[other] { $n } days left.
}
deadline-overdue = { $n ->
    [one] { $n } duty is overdue.
   *[other] { $n } duties are overdue.
}
deadline-overdue-link = See who owes what
deadline-none = No date is running.

## Looking at another day

asof-title = Look at another day
asof-on = What was the case on
asof-on-hint = For example, 27 3 2008. Leave empty for today.
asof-known = As it was known at the end of
asof-known-hint = Leaves out what was recorded later. Leave empty to count everything recorded.
asof-button = Show this day
asof-today = Back to today
asof-banner = You are looking at { $on }, not at today.
asof-banner-known = You are looking at { $on } as it was known at the end of { $known }.
asof-no-acts = Acts are recorded on today’s page.

## Case page

case-title = Case { $reference }
case-reference = Reference
case-person = Person
case-born = Born on
case-age = { $n ->
    [one] { $n } year old
   *[other] { $n } years old
}
case-age-unknown = Age not known
case-nationality = Nationality
case-nationality-unknown = Nationality not known
case-unaccompanied = Unaccompanied
case-residence-status = Residence status when met
case-offence = Offence
case-minor = minor
case-belgian = Belgian
case-overdue = overdue
case-synthetic = synthetic
case-standing = Where the case stands
case-referral = State of the referral
case-referral-text = Your service sees what it detected and whether the person was received. The rest of the file belongs to those who guide and decide.
case-asked = What your service is asked
case-asked-text = Your service is asked whether the person is a potential threat to public order or national security. It sees who the person is and what it answered itself; the rest of the file belongs to those who guide and decide.
case-assessment = Assessment
case-assessed-why = What the assessment rests on
case-assessed-reasons = Reasons
case-conditions = The three conditions
case-duties = Who owes what
case-duties-own = What your service owes
case-duties-none = No duty has arisen.
case-due = Due
case-no-due = No fixed date
case-openings = What is open, and what is missing
case-openings-others = The other steps of the procedure ({ $n })
case-openings-none = Nothing is open, and nothing is being waited for.
case-missing = Missing
case-grounds = Grounds to discontinue
case-grounds-text = The Immigration Office can discontinue the document. It decides; the law does not do it by itself.
case-grounds-none = No ground exists.
case-also = Work and financial aid
case-acts = What you can do now
case-acts-none = There is nothing for your service to do in this case now.
case-acts-closed = Not open now ({ $n })
case-timeline = Timeline
case-timeline-none = No event can be shown.
case-recorded = Recorded { $at } by { $agency }
case-corrected = corrected
case-struck-out = struck out
case-replaced = Before the correction
case-corrected-note = Corrected { $at } by { $agency }
case-why = Why?
case-from = from { $owner }
case-back = All cases

open-yes = open
open-no = not open
open-unknown = cannot tell yet

reason-none = none
reason-considered = Also considered, and not met
reason-valid-from = in force from { $from }
reason-valid-until = in force until { $to }
reason-valid-between = in force from { $from } until { $to }
reason-tag-not-confirmed = not confirmed

detail-channel = Met through
detail-district = District
detail-as = Assessed as
detail-language = Language
detail-centre = Centre
detail-agreed = The person agrees
detail-deliberate = Deliberate
detail-document = Document
detail-ground = Ground
detail-by = Requested by
detail-includes = Charges
detail-conviction = Conviction

case-includes-trafficking = trafficking in human beings
case-includes-serious_smuggling = a serious form of smuggling
case-includes-other = another offence


## Case list

list-title = Cases
list-lede = Sorted by what is due next.
list-count = { $n ->
    [0] No cases
    [one] { $n } case
   *[other] { $n } cases
}
list-count-more = More than { $n } cases
list-showing = Showing { $first } to { $last }.
list-empty = No case fits these filters.
list-empty-all = Your service has no cases yet. A case appears here as soon as your task needs it.
list-filter = Filter
list-filter-apply = Apply
list-filter-clear = Clear all
list-filter-remove = Remove this filter:
list-filtered-by = Filters in use
list-search = Search by reference
list-search-hint = For example 7F3K-92QD
list-any = Any
list-due = Next due
list-due-overdue = Overdue
list-due-7 = Within 7 days, overdue included
list-due-30 = Within 30 days, overdue included
list-phase = Phase
list-document = Document
list-until = until { $until }
list-not-assessed = not assessed yet
list-nothing-due = nothing due
table-link = Download this list (CSV)
table-most = At most { $n } cases. The download is recorded.
table-cut = Only the first { $n } cases are in this file. Use the filters to download the others.
table-owner = Who has to act
table-day = Day
table-yes = yes
table-until = Document until

## The law

law-title = The law, rule by rule
law-lede = Every answer the program gives names the rule it rests on. Here each rule is told in plain words, with its source and its dates.
law-chapters = Chapters
law-versions = Versions
law-citation = Where it stands
law-source = What it rests on
law-sources = S1 is “The fight against trafficking and smuggling in human beings: policy and approach” (Kingdom of Belgium); S2 is the instructions of 13 January 1997 on contact with victim support centres.
law-from = In force from { $from }
law-until = In force until { $to }
law-between = In force from { $from } until { $to }
law-always = In force; the source names no first day
law-today = today’s version
law-not-confirmed = A date or a figure of this version has not been confirmed by a public source.
law-back = All rules
law-chapter-OFF = Offences
law-chapter-FC = Detection and first contact
law-chapter-C = The three conditions
law-chapter-P = The residence procedure
law-chapter-D = Discontinuation
law-chapter-A = Assistance by the centres
law-chapter-PR = Prosecution policy
law-chapter-I = Inspection
law-chapter-V = Prevention
law-chapter-K = Coordination
law-chapter-Z = Information and analysis
