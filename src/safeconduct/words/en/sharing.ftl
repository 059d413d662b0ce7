# Letting others in to a case: referrals, consents, emergencies.

## What another agency will see

share-preview = What { $to } will see
share-preview-lead = This was made by looking at the case as that service would. It sees this and nothing else.
share-preview-events = Entries in the timeline
share-preview-own =
    { $n ->
        [one] It also sees one entry of its own that you do not see.
       *[other] It also sees { $n } entries of its own that you do not see.
    }
share-preview-sections = Opened to it:

## The parts of a case

share-section-identity = name and contact details
share-section-person = birth date, nationality, residence status, offence
share-section-detection = where and how the person was met
share-section-indicators = indicators and written reasons
share-section-assessment = the assessment
share-section-referral_state = leaflet, rights, referral
share-section-guidance = whether a centre guides the person
share-section-contact = whether contact with the suspects is broken off
share-section-cooperation = that a statement or complaint was made, not its words
share-section-standing = the phase of the procedure
share-section-documents = residence documents
share-section-residence = the residence file: what is open, what is missing, why
share-section-confirmations_asked = questions put to the magistrate
share-section-confirmations = the magistrate’s answers
share-section-proceedings = charges, judgment, end of proceedings
share-section-threat = whether a threat was established, not why
share-section-identity_proof = whether identity is proven
share-section-minor = guardian and family of a minor
share-section-aid = financial aid
share-section-whereabouts = return, disappearance, asylum request
share-section-duties_own = its own duties
share-section-duties_all = the duties of every service
share-section-timeline_own = what it recorded itself
share-section-timeline_full = the whole timeline
share-section-notes = counselling notes
share-section-shelter = the shelter’s address

## Who has access and why

share-card = Sharing
share-title = Who has access and why
share-back = Back to who has access
share-access = Services with access
share-access-lead = You see the services that your own task lets you know of.
share-why-detected = Met the person
share-why-referred_to = The person was referred there
share-why-guides = Guides the person
share-why-guards = Shelters and represents the minor
share-why-decides = Decides on the residence documents
share-why-prosecutes = Investigates and confirms
share-why-asked = Was asked whether there is a threat
share-why-submitted_to = Decides on unlimited residence
share-why-submitted_for_aid = Decides on financial aid
share-why-permitted = The person gave consent
share-why-emergency = Emergency access
share-one-person = For one member of staff only
share-until = Until { $day }
share-until-instant = Until { $at }
share-what = What
share-state = Where it stands
share-from = From
share-to = To
share-when = When
share-from-to = from { $from } to { $to }

## Referrals

share-referrals = Referrals
share-referral = Referral
share-transfer = Transfer
share-state-sent = Sent
share-state-received = Received
share-state-accepted = Accepted
share-state-declined = Declined
share-state-revoked = Taken back
share-plan-meeting = A meeting is planned
share-plan-guidance = Guidance begins
share-answer = Answer this referral
share-referral-title = Answer the referral
share-answer-label = Does your centre take the person on?
share-answer-meeting = Yes, a meeting is planned
share-answer-guidance = Yes, guidance begins
share-answer-decline = No, the centre declines
share-answer-consequence = If your centre declines, the case is closed to it at once. The service that referred the person reads your reason.
share-answer-send = Send the answer
share-decline-label = Reason for declining
share-decline-hint = Needed if you decline. The service that referred the person reads it; nobody else does.
share-reason-missing = Write the reason in a few words
share-accepted-done = The referral is accepted. The service that referred the person was told.
share-declined-done = The referral is declined and the service that referred the person was told why.
share-revoke = Take the referral back
share-revoke-lead = The case is then closed to the centre, and the centre is told. The referral stays in the timeline.
share-revoked-done = The referral is taken back. The case is closed to the centre.

## Consent

share-consents = Consents
share-consent = What the person permits
share-consent-new = Record a consent
share-consent-lead = Record only what the person said themselves, in a language they understand. They can take it back at any time.
share-consent-to = Who may see it
share-consent-purpose = What for
share-purpose-care = medical and psychological help
share-purpose-legal_help = legal help
share-purpose-shelter = finding shelter
share-purpose-safety = the person’s safety
share-purpose-residence = the residence procedure
share-purpose-return = return to the country of origin
share-purpose-minor = care for a minor
share-consent-sections = What they may see
share-consent-sections-hint = Counselling notes, the shelter and the magistrate’s file can never be chosen.
share-consent-language = Explained in
share-consent-interpreter = With an interpreter
share-consent-given = Given on
share-consent-until = Last day
share-consent-until-hint = At most one year. After it the access ends by itself.
share-consent-check = Read this out before it is recorded
share-consent-read-out = Read it out to the person. Record it only if they agree.
share-consent-record = The person agrees: record it
share-consent-done = The consent is recorded. The service has access until its last day.
share-consent-plain = I allow { $to } to see the following about me:
share-consent-rights = I can take this back at any time, without giving a reason. The access then ends at once. Nothing else changes for me.
share-consent-holds = In force
share-consent-ended = Ended
share-consent-withdrawn = Withdrawn
share-withdraw = The person takes it back: end the access
share-withdrawn-done = The consent is withdrawn. The access has ended and the service was told.
share-withdrawn-at = Withdrawn on { $at }
share-acknowledged-at = The service acknowledged it on { $at }
share-not-acknowledged = Not acknowledged yet
share-acknowledge = We have read that it is withdrawn
share-acknowledged-done = Thank you. The service that recorded the consent sees that you have read this.
share-without = What the law shares without consent
share-law-immigration-office-informed = The Immigration Office is told of a presumed victim whose stay is illegal or provisional
share-law-centre-referred = A specialised centre is told of the person who is referred to it
share-law-guardian = An unaccompanied minor is given a shelter of their own and a guardian
share-law-confirmation-first = The magistrate confirms before the certificate of registration is renewed
share-law-confirmation-second = The magistrate confirms before temporary residence
share-law-confirmation-asked = The Immigration Office asks the magistrate
share-law-application = The centre applies to the Immigration Office for documents
share-law-minister = The minister has the file on which unlimited residence is decided

## Manifests

share-mine = Disclosed and received
share-manifests = Signed records of what was disclosed
share-manifests-lead = Both sides keep the same text. No name is in it.
share-manifests-none = Nothing yet
share-manifest = What was disclosed
share-kind-referral = Referral
share-kind-transfer = Transfer
share-kind-invitation = Invitation of a centre
share-kind-consent = Consent
share-ground = Ground
share-ground-consent = the person’s consent
share-disclosed = Parts of the case
share-no-events = None
share-download = Download the signed text (JSON)
share-signature = Signature
share-signature-holds = The signature holds: this is the text as it was signed.
share-signature-broken = The signature does not hold. Tell your data protection officer.

## State Security's answer

share-threats = State Security’s answer
share-threat-said-yes = Threat: yes
share-threat-said-no = Threat: no
share-threat-open = Answer the question
share-threat-title = Is there a threat?
share-threat-lead = The Immigration Office receives the answer alone, and nothing of what it rests on.
share-threat-label = Does the person pose a potential threat to public order or national security?
share-threat-yes = Yes
share-threat-no = No
share-threat-send = Give the answer
share-threat-done = Your answer was given to the Immigration Office.

## Access in an emergency

emergency-title = Ask for emergency access
emergency-list = Emergency access
emergency-list-lead = Each access is for one person, for a few hours, and is announced at once to the data protection officers.
emergency-warning = Only when waiting would harm the person. The data protection officers of your service and of the service that keeps the file read your name and your reason.
emergency-reference = Reference of the case
emergency-reference-hint = Eight characters, for example 7KQF-2M9X
emergency-reference-missing = Enter the reference of the case
emergency-sections = What you have to know
emergency-sections-hint = Choose as little as you can. Who the person is takes a second person’s leave.
emergency-how-long = For how long
emergency-hours =
    { $n ->
        [one] One hour
       *[other] { $n } hours
    }
emergency-reason-label = Reason
emergency-reason-hint = Say why it cannot wait, in a few sentences. It is kept encrypted.
emergency-send = Open the case and announce it
emergency-done = Your request is recorded and announced. If there is a case with this reference, it is open to you until the time below.
emergency-too-many = You have asked five times within a day. Call the service that keeps the file, or your data protection officer.
emergency-open = Open
emergency-over = Over
emergency-no-case = No case with this reference
emergency-none = There has been no emergency access.
emergency-who = Who
emergency-when = When
emergency-from-until = from { $from } to { $until }
emergency-ended-at = ended on { $at }
emergency-end = End this access now
emergency-ended-done = The access has ended.

## Who the person is: a second person

identity-ask = Ask who the person is
identity-ask-lead = A custodian of your service, or of the service that keeps the file, reads your reason and decides. It cannot be you.
identity-reason-label = Reason
identity-reason-hint = Say why you need to know who the person is, in a few sentences.
identity-ask-send = Send the question
identity-asked-done = The custodians were told. You find the answer here.
identity-requests = Questions who somebody is
identity-disclosed = Disclosed
identity-refused = Refused
identity-waits = Waiting for a decision
identity-decided-by = decided by { $name }
identity-decide-title = May this person know who it is?
identity-decide-lead = You are the second person. If you agree, the name is open to the one who asks for four hours.
identity-decide-label = Your decision
identity-decide-disclose = Disclose who the person is
identity-decide-refuse = Refuse
identity-disclosed-done = The identity is open to the one who asked, for four hours.
identity-refused-done = The identity stays closed. The one who asked was told.

## Notices

notice-referral-sent = A person was referred to your centre
notice-referral-received = The centre has opened your referral
notice-referral-accepted = The centre has accepted your referral
notice-referral-declined = The centre has declined your referral
notice-referral-revoked = A referral to your centre was taken back
notice-consent-given = A person permits your service to see part of a case
notice-consent-withdrawn = A consent was withdrawn and your access has ended: acknowledge it
notice-threat-answered = State Security has given its answer
notice-emergency-access = Somebody has opened a case in an emergency
notice-emergency-failed = Somebody of your service asked for emergency access in vain
notice-identity-asked = Somebody asks who a person is: decide
notice-identity-disclosed = The identity you asked for was disclosed to you
notice-identity-refused = The identity you asked for was not disclosed
nav-emergency = Emergency access
nav-shared = Disclosed and received
