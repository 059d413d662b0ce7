# One's own work: what falls due, notices, whose each case is, how one is told.

nav-work = My work
work-title = My work
work-waiting = { $n ->
    [one] One notice waits for you.
   *[other] { $n } notices wait for you.
}
work-notices-title = Waiting for you
work-no-notices = Nothing waits for you to read.
work-more-notices = There are more. They follow when you have acknowledged these.
work-acknowledge = Acknowledge
work-acknowledge-what = Notice
work-acknowledged = Acknowledged. Nobody else need be told again.
work-urgent = Urgent
work-due-title = What falls due
work-whose = Whose work
work-whose-office = Everybody's
work-whose-mine = Mine
work-whose-nobody = Nobody's yet
work-when = When it falls due
work-when-overdue = Overdue
work-when-week = Within a week
work-when-later = Later
work-when-undated = Without a date
work-when-all = Show all
work-what = What to do
work-due = Due
work-worker-short = Who works on it
work-me = You
work-change = Change
work-document-ends = The document held ends
work-nothing = Nothing to see to here.
work-more = More about your work
work-back = Back to my work
work-save = Save
work-choose = Choose a colleague
work-nobody = Nobody
work-shut-out = { $name }, no longer signs in

work-assign-title = Who works on this case?
work-assign-lede = Everybody of your office who works on cases sees this case, whoever it is given to. Whoever works on it is told first when something falls due.
work-worker = Who works on this case
work-worker-missing = Choose who works on this case
work-take = I take it
work-assigned = Saved who works on the case.

work-handover-title = Hand over a colleague's cases
work-handover-lede = When somebody leaves, all cases they work on go to one colleague of the same office, at once. You see how many before anything changes.
work-leaving = Whose cases?
work-leaving-missing = Choose whose cases are handed over
work-taking = Who takes them?
work-taking-missing = Choose who takes the cases
work-taking-same = Choose two different people
work-taking-elsewhere = This colleague is of another office and cannot be given all of these cases. Nothing was changed.
work-handover-continue = Continue
work-handover-check = From { $leaving } to { $taking }. Check before you hand over.
work-handover-cases = Cases
work-handover-overdue = Things to do that are overdue
work-handover-soon = Things to do within 14 days
work-handover-do = Hand over { $n ->
    [one] one case
   *[other] { $n } cases
}
work-handover-none = This colleague works on no case. There is nothing to hand over.
work-handover-again = Choose others
work-handed-over = { $n ->
    [0] There was nothing left to hand over.
    [one] One case was handed over.
   *[other] { $n } cases were handed over.
}

work-absences-title = Absences and substitutes
work-absences-lede = While somebody is away, their notices and their work also reach whoever stands in. A substitute is of the same office and sees no case that the office does not see.
work-absences-none = Nobody is away, today or later.
work-absence = { $absent } is away from { $first } to { $last }. { $substitute } stands in.
work-absence-end = End the absence
work-absence-ended = The absence has ended.
work-absence-new = Enter an absence
work-absent = Who is away?
work-absent-missing = Choose who is away
work-substitute = Who stands in?
work-substitute-missing = Choose who stands in
work-first_day = First day away
work-first_day-missing = Enter the first day away
work-last_day = Last day away
work-last_day-missing = Enter the last day away
work-last_day-before = The last day must be the first day or later
work-absence-arranged = The absence is entered. Your colleague has been told.

notice-duty-due = Something your service has to do falls due soon
notice-document-ends = The document held in a case ends soon
notice-duty-unheard = Something falls due, and nobody has acknowledged it
notice-case-assigned = You have been given a case
notice-cases-handed-over = The cases of a colleague have been handed over to you
notice-cases-left = Somebody who can no longer sign in leaves cases behind: hand them over
notice-standing-in = You stand in for a colleague
notice-webhook-stopped = Your own system did not answer for a long time: it is told nothing more
notice-other = Something waits for you
