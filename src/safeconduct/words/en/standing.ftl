## Yes, no, not known
value-yes = yes
value-no = no
value-unknown = not known

## Phases
phase-detected = Detected
phase-referred = Referred to a reception centre
phase-reflection = Reflection period
phase-reflection_lapsed = Reflection period over
phase-registration = Registration (model A)
phase-temporary_residence = Temporary residence
phase-unlimited_residence = Unlimited residence
phase-ended = Procedure ended
phase-not_a_victim = Not considered a victim
phase-not_applicable = No residence document needed

## Documents
document-reflection_order = Order to leave the territory (45 days)
document-annex_15 = Annex 15 (45 days)
document-registration_certificate = Certificate of registration, model A
document-temporary_residence = Certificate of registration in the foreigners register (temporary)
document-unlimited_residence = Certificate of registration in the foreigners register (unlimited)

## What may be issued next
opening-reflection_order = Document of the reflection period (45 days)
opening-registration_certificate = Certificate of registration, model A
opening-registration_certificate_renewal = Renewal of the certificate, model A
opening-temporary_residence = Temporary residence (six months)
opening-temporary_residence_extension = Extension of temporary residence
opening-unlimited_residence = Unlimited residence (may be granted)

## Duties
duty-give_leaflet = Give the information leaflet
duty-tell_of_rights = Tell the person of their rights
duty-arrange_intake = Have the person taken in by a centre
duty-inform_immigration_office = Inform the Immigration Office
duty-offer_centre_contact = Give a centre the opportunity to make contact
duty-confirm_registration_questions = Answer the questions for the certificate, model A
duty-confirm_residence_questions = Answer the questions for temporary residence
duty-appoint_guardian = Appoint a guardian
duty-establish_identity = Establish identity and nationality
duty-trace_family = Trace the family
state-open = to do
state-met = done
state-met_late = done late
state-overdue = overdue
state-not_applicable = not applicable

## Who
agency-local_police = Local police
agency-federal_police = Federal police
agency-social_inspection = Social inspection
agency-social_legislation_inspection = Inspection of social legislation
agency-immigration_office = Immigration Office
agency-embassy = Embassy or consulate
agency-pag_asa = Pag-Asa
agency-surya = Sürya
agency-payoke = Payoke
agency-minors_centre = Centre for unaccompanied minors
agency-public_prosecutor = Public prosecutor
agency-labour_auditor = Labour auditor
agency-federal_prosecutor = Federal prosecutor
agency-minister = Minister (or deputy)
agency-aid_commission = Commission for financial aid
agency-state_security = State Security
agency-other = Other service
agency-magistrate = Magistrate
agency-guardianship = Guardianship service
agency-criminal_policy = Service for Criminal Policy
agency-central_service = Central Service (Federal Police)
agency-equal_opportunities = Centre for Equal Opportunities
agency-foreign_affairs = FPS Foreign Affairs
from-detecting_agency = the service that met the person
from-magistrate = the magistrate
from-person = the person
from-immigration_office = the Immigration Office
from-centre = the reception centre
from-guardianship = the guardianship service
from-minister = the minister
from-nobody = nobody

## What is missing
what-assessment_victim = An assessment as presumed victim
what-offence_in_scope = Trafficking or a serious form of smuggling
what-foreign_nationality = A nationality other than Belgian
what-not_ended = A procedure that has not ended
what-contact_broken = Contact with the suspects broken off
what-contact_broken-confirmed = Confirmation that contact with the suspects is broken
what-guidance = Guidance by an approved centre
what-statement_or_complaint = A statement or a complaint
what-age_and_accompaniment = The age, and whether the minor is accompanied
what-no_statement_yet = No statement made before
what-first_document = No document issued before
what-first_certificate = No certificate or later document issued before
what-not_yet_renewed = A certificate that has not been renewed yet
what-registration_certificate = A certificate of registration, model A
what-temporary_residence = A temporary residence document
what-temporary_residence_issued = A temporary residence document issued before
what-not_yet_unlimited = No unlimited residence granted yet
what-proceedings_pending = Confirmation that proceedings are still pending
what-willing_to_cooperate = Confirmation that the person is still willing to cooperate
what-still_victim = Confirmation that the person can still be considered a victim
what-cooperating = Confirmation that the person is cooperating
what-no_threat = No threat to public order or national security
what-no_threat-confirmed = Confirmation that there is no threat to public order or national security
what-cooperation = Cooperation with the judicial authorities
what-genuine_cooperation = Cooperation that is not fraudulent and a complaint that is founded
what-conviction_or_charges = A conviction, or charges that state trafficking or serious smuggling
what-identity_proven_or_impossible = Proof of identity, or proof that it cannot be had
what-granted_by_the_minister = The minister's decision to grant it

## The magistrate's questions
question-proceedings_pending = Are the proceedings still pending?
question-willing_to_cooperate = Is the person still willing to cooperate?
question-still_victim = Can the person still be considered a victim?
question-contact_broken = Has the person broken off all contact with the suspects?
question-cooperating = Is the person cooperating with the proceedings?
question-no_threat = Is the person no threat to public order or national security?

## Grounds to discontinue
ground-D-1 = Relations with the suspects deliberately resumed
ground-D-2 = Potential threat to public order or national security
ground-D-3 = No cooperation with the judicial authorities
ground-D-4 = Judicial authorities decided to end the procedure
ground-D-5 = Cooperation fraudulent, or complaint fraudulent or unfounded

## Assessment, offence, residence
assessed-victim = presumed victim
assessed-uncertain = uncertain
assessed-implicated = implicated in the trafficking
assessed-not_victim = not a victim
offence-trafficking = Trafficking in human beings
offence-serious_smuggling = Serious smuggling in human beings
offence-smuggling = Smuggling in human beings
offence-unknown = Offence not known
offence-illegal_assistance = Assistance to illegal immigration
offence-rackrenting = Rackrenting
residence-legal = legal resident
residence-illegal = illegal resident
residence-provisional = provisional resident
residence-unknown = residence status not known

## Events
event-detected = Detected
event-assessed = Assessed
event-leaflet_given = Leaflet given
event-told_of_rights = Told of rights
event-centre_invited = Centre invited
event-centre_contact = Contact by a centre
event-referral_refused = Referral refused
event-referred = Referred to a centre
event-guidance_started = Guidance started
event-guidance_ended = Guidance ended
event-immigration_office_informed = Immigration Office informed
event-contact_broken = Contact with the suspects broken off
event-contact_resumed = Contact with the suspects resumed
event-statement_made = Statement made
event-complaint_filed = Complaint filed
event-document_requested = Document applied for
event-document_issued = Document issued
event-document_refused = Document refused
event-confirmation_requested = Confirmation asked of the magistrate
event-confirmation_given = Magistrate answered
event-identity_proven = Identity proven
event-identity_impossible = Identity document shown to be impossible
event-work_permit_issued = Work permit type C issued
event-guardian_appointed = Guardian appointed
event-family_traced = Family traced
event-identity_established = Identity established
event-charges_filed = Charges filed
event-judgment = Judgment
event-proceedings_ended = Proceedings ended
event-cooperation_stopped = Cooperation stopped
event-cooperation_found_fraudulent = Cooperation found fraudulent
event-complaint_found_unfounded = Complaint found unfounded
event-threat_established = Threat established
event-document_discontinued = Document discontinued
event-unlimited_granted = Unlimited residence granted
event-aid_requested = Financial aid requested
event-aid_granted = Financial aid granted
event-returned = Returned to the country of origin
event-disappeared = Disappeared
event-asylum_requested = Asylum requested
event-corrected = Correction

## What a rule asks
asks-phase = The phase of the procedure
asks-last_day = The last day of the document
asks-held = Is the document still held?
asks-reflection_last_day = The last day of the reflection period
asks-presumed_victim = Is the person a presumed victim?
asks-eligible = Does the offence open the protection procedure?
asks-foreigner = Does the person need a residence document?
asks-unaccompanied_minor = Is the person an unaccompanied minor?
asks-contact_broken = Has contact with the suspects been broken off?
asks-guidance = Is the person guided by an approved centre?
asks-cooperation = Does the person cooperate, by a statement or a complaint?
asks-registration_confirmed = Has the magistrate confirmed for the registration phase?
asks-residence_confirmed = Has the magistrate confirmed for temporary residence?
asks-reflection_order = May the 45-day document be issued?
asks-registration_certificate = May the certificate, model A, be issued?
asks-registration_certificate_renewal = May the certificate, model A, be renewed?
asks-temporary_residence = May temporary residence be issued?
asks-temporary_residence_extension = May temporary residence be extended?
asks-unlimited_residence = May unlimited residence be granted?
asks-ground_resumed_contact = Ground: relations with the suspects resumed
asks-ground_threat = Ground: potential threat
asks-ground_not_cooperating = Ground: no cooperation
asks-ground_proceedings_ended = Ground: the proceedings were ended
asks-ground_fraud = Ground: fraud, or an unfounded complaint
asks-work_permit_c = Can a type C work permit be obtained?
asks-financial_aid = Can financial aid be asked for?
asks-may_be_put_in_contact = May the person be put in contact with a centre?
asks-granted_and_not_issued = Granted by the minister, and not issued yet?
asks-confirmation_is_owed = Is a confirmation by the magistrate owed?
asks-procedure_is_open = Is the procedure open?

## Facts
fact-on = the day asked
fact-birth_date = date of birth
fact-unaccompanied = unaccompanied
fact-belgian = Belgian
fact-residence_status = residence status
fact-offence = offence
fact-assessment = last assessment
fact-contact_broken = contact broken off
fact-guided = guided by an approved centre
fact-cooperation = last act of cooperation
fact-statement_on = first statement or complaint
fact-referred = referred to a centre
fact-ended = procedure ended
fact-convicted = conviction
fact-charged = charges of trafficking or serious smuggling
fact-identity_proven = identity proven
fact-identity_impossible = identity document impossible
fact-document_kind = last document issued
fact-document_issued_on = issued on
fact-document_number = number of this kind
fact-document_in_course = issued in this procedure
fact-last_order_issued_on = last reflection document issued on
fact-certificate_issued = certificate, model A, issued
fact-residence_issued = temporary residence issued
fact-unlimited_issued = unlimited residence issued
fact-unlimited_granted = unlimited residence granted
fact-answer_proceedings_pending = answer: proceedings pending
fact-answer_willing_to_cooperate = answer: willing to cooperate
fact-answer_still_victim = answer: still considered a victim
fact-answer_contact_broken = answer: contact broken off
fact-answer_cooperating = answer: cooperating
fact-answer_no_threat = answer: no threat
fact-threat = threat established
fact-stopped_cooperating = cooperation stopped
fact-proceedings_ended = proceedings ended
fact-fraud = fraud or unfounded complaint found
fact-detected_on = last detected on
fact-course_detected_on = detected on, in this procedure
fact-course_assessment = assessment in this procedure
fact-detecting_agency = service that detected
fact-assessing_agency = service that assessed
fact-referral_refused = referral refused
fact-leaflet_on = leaflet given on
fact-rights_on = told of rights on
fact-intake_on = guidance first started on
fact-office_informed_on = Immigration Office informed on
fact-contact_offered_on = contact with a centre offered on
fact-guardian_on = guardian appointed on
fact-identity_established_on = identity established on
fact-family_traced_on = family traced on
fact-issue_kind = document
fact-issued_on = issued on
fact-registration_answered_on = questions of the registration phase answered on
fact-residence_answered_on = questions of temporary residence answered on
fact-superseded = a later document issued or granted

## Parameters of the law
parameter-reflection_days = length of the reflection period (days)
parameter-registration_months = validity of the certificate, model A (months)
parameter-registration_renewals = number of renewals of the certificate
parameter-residence_months = validity of temporary residence (months)
parameter-adult_age_months = age of majority (months)
parameter-financial_aid_from = financial aid possible from

## Notes beside an answer
note-roll-over = The last day counts, the day of the act does not. The validity of a document does not move to the next working day.
note-before-2007 = On this day the Law of 15 September 2006 was not yet in force; the circular of 1994 applied. The rules of the law answer here; that they were the same is not confirmed.
