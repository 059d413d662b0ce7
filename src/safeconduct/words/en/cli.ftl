### The command line: answers as text, and what is said when the input is wrong.

## Wrong input: where, what was found, what is expected

cli-standard-input = standard input
cli-event = event
cli-where-line = { $file }, line { $line }
cli-fault-field = { $where }: { $field }: found { $found }, expected { $expected }
cli-fault-json = { $where }, column { $column }: found { $found }, expected JSON as RFC 8259 defines it
cli-fault-end = { $where }, column { $column }: the JSON value stops before it is complete, expected its closing bracket or quote
cli-fault-utf8 = { $where }, column { $column }: found the byte { $found }, expected text in UTF-8
cli-fault-depth = { $where }, column { $column }: found brackets within brackets a thousand deep, expected a case or facts, which need five levels
cli-fault-long = { $where }: found a value of more than 32 MiB, expected a smaller one, or JSON Lines with a value on each line
cli-fault-several = { $where }: found several values spread over several lines, expected one value, or JSON Lines with a value on each line
cli-fault-twice = { $where }, column { $column }: found the key { $found } twice in one object, expected it once
cli-fault-empty = { $where }: found nothing to read, expected one JSON value or JSON Lines
cli-no-file = { $file }: there is no such file, expected a file with JSON, or - for standard input
cli-a-folder = { $file }: found a folder, expected a file with JSON
cli-unreadable = { $file }: the file cannot be read ({ $reason }), expected a file with JSON
cli-no-standard-input = standard input is closed, expected JSON
cli-dash-out = { $option }: found -, expected a name: - is for what is read only
cli-wrong-lang = --lang: found { $found }, expected one of en, fr, nl, de
cli-wrong-day = { $option }: found { $found }, expected a day that exists, as YYYY-MM-DD
cli-wrong-instant = { $option }: found { $found }, expected a date and time with offset, as 2008-02-01T16:00:00+01:00
cli-wrong-rule = rule { $found } is not in the catalogue; the nearest: { $known }
cli-all-rules = see safeconduct law list
cli-wrong-setting = --set: found { $found }, expected NAME=VALUE, such as reflection_days=90
cli-wrong-parameter = --set: the law has no number { $found }; the nearest: { $known }
cli-wrong-count = { $option }: found { $found }, expected a whole number of 0 or more, at most 6 digits

## The phrases of the readers, said again

cli-phrase-answers = an object of answers
cli-phrase-country = an ISO 3166-1 alpha-3 code, such as NGA
cli-phrase-country-list = a list of ISO 3166-1 alpha-3 codes
cli-phrase-day = a date as YYYY-MM-DD
cli-phrase-event-id = the id of an event
cli-phrase-event-list = a list of events
cli-phrase-event-of-case = the id of an event of this case
cli-phrase-event-type = a type of event, such as detected or document_issued
cli-phrase-event-without-id = an event without id, or null
cli-phrase-existing-day = a day that exists, as YYYY-MM-DD
cli-phrase-existing-instant = a date and time that exist, with their offset
cli-phrase-from-birth = a day from the birth on ({ $date })
cli-phrase-instant = a date and time with offset, as 2008-02-01T16:00:00+01:00
cli-phrase-language = an ISO 639 code of two or three letters
cli-phrase-list = a list
cli-phrase-no-correction = an event that is not itself a correction
cli-phrase-not-before-day = an instant not before the day it happened ({ $date })
cli-phrase-not-before-event = an instant not before event { $event } was recorded
cli-phrase-nothing = nothing
cli-phrase-object = an object
cli-phrase-one-of = one of { $listed }
cli-phrase-own-id = an id of its own for each event
cli-phrase-own-text = a text of its own
cli-phrase-text = a text
cli-phrase-twice = this id twice
cli-phrase-longer = a longer number
cli-phrase-shorter = a whole number of at most { $digits } digits
cli-phrase-victims = a whole number of 1 or more
cli-phrase-yes-no = true or false
cli-phrase-yes-no-null = true, false or null

## The standing of a case

cli-title = Case { $case } on { $date }
cli-title-unnamed = The case on { $date }
cli-heading-phase = Where the case stands
cli-heading-document = Document
cli-heading-next = What comes next
cli-heading-duties = Who has to do what
cli-heading-rights = Work and aid
cli-heading-grounds = Grounds on which the Immigration Office can discontinue the procedure
cli-heading-why = Why
cli-document-none = No document has been issued.
cli-document-number = { $document } (number { $n })
cli-document-held = { $document }, issued on { $issued }. Held until { $last }, that day included: { $days ->
    [0] today is its last day.
    [one] one day left.
   *[other] { $days } days left.
}
cli-document-past = { $document }, issued on { $issued }. Its last day was { $last }: it is no longer held.
cli-document-lost = { $document }, issued on { $issued } until { $last }. It is no longer held: the procedure was ended.
cli-document-unlimited = { $document }, issued on { $issued }. Held without an end date.
cli-document-withdrawn = { $document }, issued on { $issued }. It is no longer held.
cli-next-open = { $opening }: open. The reception centre can apply for it now.
cli-next-may = { $opening }: the minister decides.
cli-next-no = { $opening }: not open yet. Still missing:
cli-next-unknown = { $opening }: cannot be said yet. Not known or missing:
cli-next-nothing = The procedure opens nothing further at the moment.
cli-next-ended = The procedure has ended. A new referral begins it anew.
cli-next-not_a_victim = The person is not assessed as a presumed victim: the procedure is not open.
cli-next-not_applicable = A Belgian needs no residence document. The help of the reception centres remains open.
cli-next-unlimited_residence = The residence procedure is complete.
cli-lack = { $what }, from { $whom } ({ $rule })
cli-lack-answer = The magistrate's answer: { $question } ({ $rule })
cli-duty = [{ $state }] { $duty }: { $owner }, by { $date } ({ $rule })
cli-duty-no-date = [{ $state }] { $duty }: { $owner } ({ $rule })
cli-right-work_permit_c = { $value ->
    [yes] Work: the person can obtain a work permit C.
    [no] Work: no work permit C at the moment.
   *[unknown] Work: whether a work permit C is possible is not known.
}
cli-right-financial_aid = { $value ->
    [yes] Financial aid: the person can apply to the Commission for financial aid.
    [no] Financial aid: not open at the moment.
   *[unknown] Financial aid: cannot be said as long as the offence is not known.
}
cli-pair = { $left }: { $right }
cli-why-events = rests on the events: { $events }
cli-why-above = (the reasons stand above)
cli-not-verified = (not confirmed by a public source)

## Offences

cli-qualify-verdict = { $verdict ->
    [yes] { $offence }: made out
    [no] { $offence }: not made out
   *[unknown] { $offence }: cannot be said yet
}
cli-qualify-missing = Not known or not given: { $facts }.
cli-qualify-level = Aggravation: level { $level } of 3 is established.
cli-qualify-no-level = Aggravation: no level is established.
cli-qualify-levels-open = Not known yet: level { $levels }.
cli-qualify-prison = Prison: { $from } to { $to } years.
cli-qualify-fine = Fine: { $from } to { $to } euro ({ $base_from } to { $base_to } euro before the surcharge).
cli-qualify-protection = { $value ->
    [yes] Opens the protection procedure: yes.
    [no] Opens the protection procedure: no.
   *[unknown] Opens the protection procedure: not known yet.
}
cli-qualify-not-verified = From the date of these facts a new Penal Code may apply that is not confirmed by a public source: this answer is by the law before it.

## The rules

cli-law-from-to = from { $from } to { $to }
cli-law-from = from { $from }
cli-law-to = until { $to }
cli-law-always = no dates named by the source
cli-law-stands-in = { $citation } ({ $source })
cli-law-versions = Versions
cli-law-none = No rule was in force on that day.
cli-check-clean = { $rules } rules looked at: nothing to report.
cli-check-found = { $findings ->
    [one] One finding in { $rules } rules.
   *[other] { $findings } findings in { $rules } rules.
}
cli-check-error = error
cli-check-warning = note

## A change of the law, held against the law in force

cli-reform = Reform at all times. { $changes }
cli-reform-from = Reform from { $date }. { $changes }
cli-reform-touched = On { $date }, { $cases ->
    [one] 1 case: { $changed } touched, { $moved } in another phase.
   *[other] { $cases } cases: { $changed } touched, { $moved } in another phase.
}
cli-reform-phases = From which phase (rows) to which phase (columns)
cli-reform-now-then = now ↓   reform →
cli-reform-documents = Documents
cli-reform-openings = Openings
cli-reform-still-held = still held under the reform
cli-reform-held-no-more = no longer held under the reform
cli-reform-other-last-day = another last day

## People who sign in

cli-user-added = The user { $user } was added and can sign in now.
cli-user-disabled = The user { $user } was shut out; what this user recorded stays.
cli-user-none = No user yet: add one with safeconduct user add.
cli-user-shut-out = (shut out)
cli-user-unknown = USERNAME: found { $found }, expected one of the users that safeconduct user list shows
cli-user-agency = --agency: found { $found }, expected one of { $known }
cli-user-office = --office: found { $found }, expected one of { $known }
cli-user-no-office = --office is missing: { $agency } works by judicial district; expected one of { $known }
cli-user-refused = { $user } was not added. { $reasons }
cli-user-no-password = standard input is empty, expected the password on its first line
cli-user-no-terminal = there is no terminal to ask for the password; give it on standard input with --password-stdin
cli-user-password = Password
cli-user-again = The same password again
cli-user-not-the-same = the two passwords are not the same; nothing was stored
