# The acts in a case: their names, what they ask, and what they wait for.

## Names, as buttons and headings

act-inform-person = Record that the person was informed
act-inform-immigration-office = Record that the Immigration Office was informed
act-invite-centre = Record that a centre was invited
act-refer = Refer the person to a centre
act-meet-person = Record that a centre met the person
act-refuse-referral = Record that the person refuses referral
act-start-guidance = Start guidance
act-end-guidance = End guidance
act-record-contact = Record contact with the suspects
act-record-statement = Record a statement or complaint
act-apply-for-document = Apply for a document
act-issue-document = Issue a document
act-refuse-document = Refuse a document
act-discontinue-document = Discontinue the document
act-ask-confirmation = Ask the magistrate for confirmation
act-answer-confirmation = Answer the confirmation questions
act-record-proceedings = Record what happened in court
act-report-threat = Report an established threat
act-prove-identity = Record proof of identity
act-grant-unlimited = Grant unlimited residence
act-care-for-minor = Record a step for the minor
act-record-papers = Record a work permit or an asylum application
act-request-aid = Apply for financial aid
act-grant-aid = Grant financial aid
act-record-departure = Record a return or a disappearance
act-reassess = Change the assessment
act-correct-event = Correct what was recorded

## What is asked

act-field-informed = What did you do?
act-field-language = In which language?
act-field-centre = Which centre?
act-field-agreed = Did the person agree to the invitation?
act-field-contact = What happened?
act-field-statement = What did the person do?
act-field-document = Which document?
act-field-ground = On which ground?
act-field-questions = What is the confirmation needed for?
act-field-proceedings = What happened?
act-field-identity = What was shown?
act-field-minor = What was done?
act-field-paper = What was recorded?
act-field-departure = What happened?
act-field-as = What is the assessment now?
act-field-reasons = Why? Give the reasons so that a colleague can follow them
act-field-event = Which entry is wrong?
act-field-correction = What should happen to it?
act-field-new_day = The right day
act-field-on = When did it happen?
act-hint-on = For example, 27 3 2008. An earlier day is possible; the law of that day decides.
act-hint-new_day = Only if it happened on another day. For example, 27 3 2008
act-hint-reasons = Keep to facts. Write no names here.
act-optional = { $label } (optional)

act-question-place = Question { $n } of { $of }
act-question-unanswered = A question you leave open stays “not known”. “No” blocks the next document.

act-value-contact-broken = The person broke off all contact
act-value-contact-resumed_deliberately = The person resumed contact deliberately
act-value-contact-resumed_not_deliberately = There was contact, but the person did not seek it
act-value-contact-resumed_unknown = There was contact; whether deliberate is not known
act-value-questions-P-5 = Renewing the certificate of registration
act-value-questions-P-6 = Temporary residence, or its extension
act-value-proceedings-charged_trafficking = Charges that state trafficking
act-value-proceedings-charged_smuggling = Charges that state serious smuggling
act-value-proceedings-charged_other = Charges for other offences only
act-value-proceedings-convicted = Judgment: a conviction
act-value-proceedings-not_convicted = Judgment: no conviction
act-value-proceedings-ended = The judicial authorities ended the proceedings
act-value-proceedings-cooperation_stopped = The person stopped cooperating
act-value-proceedings-cooperation_fraudulent = The cooperation was found to be fraudulent
act-value-proceedings-complaint_unfounded = The complaint was found to be fraudulent or unfounded
act-value-correction-strike_out = Strike it out: it did not happen
act-value-correction-other_day = It happened on another day
act-value-agreed-yes = Yes
act-value-agreed-no = No
act-value-agreed-unknown = Not known yet
act-answer-yes = Yes
act-answer-no = No
act-answer-unknown = I cannot answer this yet

## The pages

act-back-to-case = Back to the case
act-case = Case { $reference }
act-continue = Continue
act-check-title = Check before you record
act-check-lead = Nothing is recorded yet.
act-record = Record
act-change = Change
act-day = Day
act-changes-title = What this changes on { $day }
act-changes-nothing = The phase and the document held stay the same. The entry is kept on the timeline.
act-phase = Phase
act-document = Document held
act-document-none = None
act-document-until = { $document }, until { $day }
act-opens = Now open
act-closes = No longer open
act-grounds = Grounds to discontinue
act-next = Next due
act-next-due = { $duty }, by { $owner }, on { $day }
act-from-to = { $old } → { $new }
act-why = The rules
act-rule = { $code }: { $title }
act-closed-title = Not open on { $day }
act-closed-lead = The law does not open this act. What is missing, and from whom:
act-missing = { $what } ({ $rule })
act-missing-from = { $what }. From: { $owner }
act-closed-values = What is not open on { $day }, and why
act-closed-other-day = Was it done on another day?
act-closed-look = Look at that day
refused-not-open = The law does not open this act on that day. Nothing was recorded.
act-stale-title = Somebody else added to this case meanwhile
act-stale-text = Nothing was recorded yet, and what you entered is kept. See what is new below; then check and record again if it is still right.
act-entry = { $event }, { $day }

act-done = Recorded: { $what }, { $day }.
act-done-what = { $event }: { $value }
act-done-phase = The phase is now “{ $phase }”.
act-done-phase-then = On that day the phase became “{ $phase }”.
act-done-document = { $document }: valid until { $day }.
act-done-opens = Now open: { $openings }.
act-done-opens-then = Opened on that day: { $openings }.
act-done-closes = No longer open: { $openings }.
act-done-duty = Next due: { $duty }, by { $owner }, on { $day }.

act-name-destroyed = The name, contact details, birth date, nationality and residence status of the person, and everything written about them, will be destroyed at once and for good. What remains says nothing of who it was.
act-done-name-destroyed = The name, the facts about the person and what was written were destroyed.
act-last-look = After this your service no longer sees the case.
act-choose = Choose an answer
act-write-reasons = Write the reasons
act-enter-new-day = Enter the right day

## What an act of ours waits for

needs-assessment-reviewed = A reviewed change of the assessment: the person is assessed as implicated
needs-new-referral = A new referral: the procedure has ended
needs-not-yet-guided = Your centre already guides the person
needs-guidance-here = Your centre does not guide the person on that day
needs-document-held = A document that is held on that day
needs-ground-on-record = No such ground is on record for the document held
needs-another-assessment = This is already the assessment
needs-unlimited-for-trafficking = Unlimited residence within an inquiry into trafficking
needs-aid-request = An application for aid by the centre
needs-document-issued = A certificate of registration or a temporary residence
needs-presumed-victim = An assessment as presumed victim, or as uncertain
needs-not-taken-in = A person whom no centre has taken in and who was given no document: otherwise guidance is ended instead
needs-not-refused = A new referral: the refusal is already recorded
needs-unaccompanied-minor = An unaccompanied minor
