## Yes, no, not known
value-yes = ja
value-no = nee
value-unknown = niet bekend

## Phases
phase-detected = Gedetecteerd
phase-referred = Doorverwezen naar een opvangcentrum
phase-reflection = Reflectieperiode
phase-reflection_lapsed = Reflectieperiode verstreken
phase-registration = Immatriculatie (model A)
phase-temporary_residence = Tijdelijk verblijf
phase-unlimited_residence = Onbeperkt verblijf
phase-ended = Procedure beëindigd
phase-not_a_victim = Niet als slachtoffer beschouwd
phase-not_applicable = Geen verblijfsdocument nodig

## Documents
document-reflection_order = Bevel om het grondgebied te verlaten (45 dagen)
document-annex_15 = Bijlage 15 (45 dagen)
document-registration_certificate = Attest van immatriculatie, model A
document-temporary_residence = Bewijs van inschrijving in het vreemdelingenregister (tijdelijk)
document-unlimited_residence = Bewijs van inschrijving in het vreemdelingenregister (onbeperkt)

## What may be issued next
opening-reflection_order = Document van de reflectieperiode (45 dagen)
opening-registration_certificate = Attest van immatriculatie, model A
opening-registration_certificate_renewal = Verlenging van het attest, model A
opening-temporary_residence = Tijdelijk verblijf (zes maanden)
opening-temporary_residence_extension = Verlenging van het tijdelijk verblijf
opening-unlimited_residence = Onbeperkt verblijf (kan worden toegekend)

## Duties
duty-give_leaflet = De informatiebrochure overhandigen
duty-tell_of_rights = De persoon over zijn rechten informeren
duty-arrange_intake = Zorgen voor opvang door een centrum
duty-inform_immigration_office = De Dienst Vreemdelingenzaken informeren
duty-offer_centre_contact = Een centrum de kans geven contact op te nemen
duty-confirm_registration_questions = De vragen voor het attest, model A, beantwoorden
duty-confirm_residence_questions = De vragen voor het tijdelijk verblijf beantwoorden
duty-appoint_guardian = Een voogd aanstellen
duty-establish_identity = Identiteit en nationaliteit vaststellen
duty-trace_family = De familie opsporen
state-open = te doen
state-met = gedaan
state-met_late = te laat gedaan
state-overdue = te laat
state-not_applicable = niet van toepassing

## Who
agency-local_police = Lokale politie
agency-federal_police = Federale politie
agency-social_inspection = Sociale inspectie
agency-social_legislation_inspection = Toezicht op de sociale wetten
agency-immigration_office = Dienst Vreemdelingenzaken
agency-embassy = Ambassade of consulaat
agency-pag_asa = Pag-Asa
agency-surya = Sürya
agency-payoke = Payoke
agency-minors_centre = Centrum voor niet-begeleide minderjarige vreemdelingen
agency-public_prosecutor = Procureur des Konings
agency-labour_auditor = Arbeidsauditeur
agency-federal_prosecutor = Federale procureur
agency-minister = Minister (of gemachtigde)
agency-aid_commission = Commissie voor financiële hulp
agency-state_security = Veiligheid van de Staat
agency-other = Andere dienst
agency-magistrate = Magistraat
agency-guardianship = Dienst Voogdij
agency-criminal_policy = Dienst voor het Strafrechtelijk Beleid
agency-central_service = Centrale Dienst (federale politie)
agency-equal_opportunities = Centrum voor gelijkheid van kansen
agency-foreign_affairs = FOD Buitenlandse Zaken
from-detecting_agency = de dienst die de persoon heeft ontmoet
from-magistrate = de magistraat
from-person = de persoon
from-immigration_office = de Dienst Vreemdelingenzaken
from-centre = het opvangcentrum
from-guardianship = de dienst Voogdij
from-minister = de minister
from-nobody = niemand

## What is missing
what-assessment_victim = Een beoordeling als vermoedelijk slachtoffer
what-offence_in_scope = Mensenhandel of een ernstige vorm van mensensmokkel
what-foreign_nationality = Een andere dan de Belgische nationaliteit
what-not_ended = Een procedure die niet beëindigd is
what-contact_broken = Contact met de verdachten verbroken
what-contact_broken-confirmed = Bevestiging dat het contact met de verdachten verbroken is
what-guidance = Begeleiding door een erkend centrum
what-statement_or_complaint = Een verklaring of een klacht
what-age_and_accompaniment = De leeftijd, en of de minderjarige begeleid is
what-no_statement_yet = Nog geen verklaring afgelegd
what-first_document = Nog geen document afgegeven
what-first_certificate = Nog geen attest of later document afgegeven
what-not_yet_renewed = Een attest dat nog niet verlengd is
what-registration_certificate = Een attest van immatriculatie, model A
what-temporary_residence = Een tijdelijk verblijfsdocument
what-temporary_residence_issued = Een eerder afgegeven tijdelijk verblijfsdocument
what-not_yet_unlimited = Nog geen onbeperkt verblijf toegekend
what-proceedings_pending = Bevestiging dat de gerechtelijke procedure nog loopt
what-willing_to_cooperate = Bevestiging dat de persoon nog bereid is mee te werken
what-still_victim = Bevestiging dat de persoon nog als slachtoffer kan worden beschouwd
what-cooperating = Bevestiging dat de persoon meewerkt
what-no_threat = Geen bedreiging voor de openbare orde of de nationale veiligheid
what-no_threat-confirmed = Bevestiging dat er geen bedreiging is voor de openbare orde of de nationale veiligheid
what-cooperation = Medewerking met de gerechtelijke overheden
what-genuine_cooperation = Medewerking die niet frauduleus is en een gegronde klacht
what-conviction_or_charges = Een veroordeling, of een vordering die mensenhandel of ernstige mensensmokkel vermeldt
what-identity_proven_or_impossible = Bewijs van identiteit, of van de onmogelijkheid ervan
what-granted_by_the_minister = De beslissing van de minister om het toe te kennen

## The magistrate's questions
question-proceedings_pending = Loopt de gerechtelijke procedure nog?
question-willing_to_cooperate = Is de persoon nog bereid mee te werken?
question-still_victim = Kan de persoon nog als slachtoffer worden beschouwd?
question-contact_broken = Heeft de persoon alle contact met de verdachten verbroken?
question-cooperating = Werkt de persoon mee aan de procedure?
question-no_threat = Vormt de persoon geen bedreiging voor de openbare orde of de nationale veiligheid?

## Grounds to discontinue
ground-D-1 = Banden met de verdachten bewust opnieuw aangeknoopt
ground-D-2 = Mogelijke bedreiging voor de openbare orde of de nationale veiligheid
ground-D-3 = Geen medewerking met de gerechtelijke overheden
ground-D-4 = De gerechtelijke overheden besloten de procedure te beëindigen
ground-D-5 = Frauduleuze medewerking, of frauduleuze of ongegronde klacht

## Assessment, offence, residence
assessed-victim = vermoedelijk slachtoffer
assessed-uncertain = onzeker
assessed-implicated = betrokken bij de mensenhandel
assessed-not_victim = geen slachtoffer
offence-trafficking = Mensenhandel
offence-serious_smuggling = Ernstige mensensmokkel
offence-smuggling = Mensensmokkel
offence-unknown = Misdrijf niet bekend
offence-illegal_assistance = Hulp bij illegale immigratie
offence-rackrenting = Huisjesmelkerij
residence-legal = legaal verblijf
residence-illegal = illegaal verblijf
residence-provisional = voorlopig verblijf
residence-unknown = verblijfsstatus niet bekend

## Events
event-detected = Gedetecteerd
event-assessed = Beoordeeld
event-leaflet_given = Brochure overhandigd
event-told_of_rights = Over rechten geïnformeerd
event-centre_invited = Centrum uitgenodigd
event-centre_contact = Contact door een centrum
event-referral_refused = Doorverwijzing geweigerd
event-referred = Doorverwezen naar een centrum
event-guidance_started = Begeleiding gestart
event-guidance_ended = Begeleiding beëindigd
event-immigration_office_informed = Dienst Vreemdelingenzaken geïnformeerd
event-contact_broken = Contact met de verdachten verbroken
event-contact_resumed = Contact met de verdachten hervat
event-statement_made = Verklaring afgelegd
event-complaint_filed = Klacht ingediend
event-document_requested = Document aangevraagd
event-document_issued = Document afgegeven
event-document_refused = Document geweigerd
event-confirmation_requested = Bevestiging gevraagd aan de magistraat
event-confirmation_given = Antwoord van de magistraat
event-identity_proven = Identiteit bewezen
event-identity_impossible = Onmogelijkheid van een identiteitsdocument aangetoond
event-work_permit_issued = Arbeidskaart C afgegeven
event-guardian_appointed = Voogd aangesteld
event-family_traced = Familie opgespoord
event-identity_established = Identiteit vastgesteld
event-charges_filed = Vordering ingesteld
event-judgment = Vonnis
event-proceedings_ended = Gerechtelijke procedure beëindigd
event-cooperation_stopped = Medewerking stopgezet
event-cooperation_found_fraudulent = Medewerking frauduleus bevonden
event-complaint_found_unfounded = Klacht ongegrond bevonden
event-threat_established = Bedreiging vastgesteld
event-document_discontinued = Document stopgezet
event-unlimited_granted = Onbeperkt verblijf toegekend
event-aid_requested = Financiële hulp gevraagd
event-aid_granted = Financiële hulp toegekend
event-returned = Teruggekeerd naar het land van herkomst
event-disappeared = Verdwenen
event-asylum_requested = Asiel aangevraagd
event-corrected = Correctie

## What a rule asks
asks-phase = De fase van de procedure
asks-last_day = De laatste dag van het document
asks-held = Is het document nog geldig?
asks-reflection_last_day = De laatste dag van de reflectieperiode
asks-presumed_victim = Is de persoon een vermoedelijk slachtoffer?
asks-eligible = Opent het misdrijf de beschermingsprocedure?
asks-foreigner = Heeft de persoon een verblijfsdocument nodig?
asks-unaccompanied_minor = Is de persoon een niet-begeleide minderjarige vreemdeling?
asks-contact_broken = Is het contact met de verdachten verbroken?
asks-guidance = Wordt de persoon begeleid door een erkend centrum?
asks-cooperation = Werkt de persoon mee, met een verklaring of een klacht?
asks-registration_confirmed = Heeft de magistraat bevestigd voor de immatriculatiefase?
asks-residence_confirmed = Heeft de magistraat bevestigd voor het tijdelijk verblijf?
asks-reflection_order = Mag het document van 45 dagen worden afgegeven?
asks-registration_certificate = Mag het attest, model A, worden afgegeven?
asks-registration_certificate_renewal = Mag het attest, model A, worden verlengd?
asks-temporary_residence = Mag tijdelijk verblijf worden afgegeven?
asks-temporary_residence_extension = Mag het tijdelijk verblijf worden verlengd?
asks-unlimited_residence = Kan onbeperkt verblijf worden toegekend?
asks-ground_resumed_contact = Grond: banden met de verdachten hervat
asks-ground_threat = Grond: mogelijke bedreiging
asks-ground_not_cooperating = Grond: geen medewerking
asks-ground_proceedings_ended = Grond: de gerechtelijke procedure is beëindigd
asks-ground_fraud = Grond: fraude, of een ongegronde klacht
asks-work_permit_c = Kan een arbeidskaart C worden verkregen?
asks-financial_aid = Kan financiële hulp worden gevraagd?
asks-may_be_put_in_contact = Mag de persoon in contact worden gebracht met een centrum?
asks-granted_and_not_issued = Toegekend door de minister, en nog niet afgegeven?
asks-confirmation_is_owed = Is een bevestiging van de magistraat verschuldigd?
asks-procedure_is_open = Is de procedure open?

## Facts
fact-on = de gevraagde dag
fact-birth_date = geboortedatum
fact-unaccompanied = niet begeleid
fact-belgian = Belg
fact-residence_status = verblijfsstatus
fact-offence = misdrijf
fact-assessment = laatste beoordeling
fact-contact_broken = contact verbroken
fact-guided = begeleid door een erkend centrum
fact-cooperation = laatste daad van medewerking
fact-statement_on = eerste verklaring of klacht
fact-referred = doorverwezen naar een centrum
fact-ended = procedure beëindigd
fact-convicted = veroordeling
fact-charged = vordering voor mensenhandel of ernstige mensensmokkel
fact-identity_proven = identiteit bewezen
fact-identity_impossible = identiteitsdocument onmogelijk
fact-document_kind = laatst afgegeven document
fact-document_issued_on = afgegeven op
fact-document_number = nummer van deze soort
fact-document_in_course = afgegeven in deze procedure
fact-last_order_issued_on = laatste reflectiedocument afgegeven op
fact-certificate_issued = attest, model A, afgegeven
fact-residence_issued = tijdelijk verblijf afgegeven
fact-unlimited_issued = onbeperkt verblijf afgegeven
fact-unlimited_granted = onbeperkt verblijf toegekend
fact-answer_proceedings_pending = antwoord: procedure loopt
fact-answer_willing_to_cooperate = antwoord: bereid mee te werken
fact-answer_still_victim = antwoord: nog als slachtoffer beschouwd
fact-answer_contact_broken = antwoord: contact verbroken
fact-answer_cooperating = antwoord: werkt mee
fact-answer_no_threat = antwoord: geen bedreiging
fact-threat = bedreiging vastgesteld
fact-stopped_cooperating = medewerking stopgezet
fact-proceedings_ended = gerechtelijke procedure beëindigd
fact-fraud = fraude of ongegronde klacht vastgesteld
fact-detected_on = laatst gedetecteerd op
fact-course_detected_on = gedetecteerd in deze procedure op
fact-course_assessment = beoordeling in deze procedure
fact-detecting_agency = dienst die detecteerde
fact-assessing_agency = dienst die beoordeelde
fact-referral_refused = doorverwijzing geweigerd
fact-leaflet_on = brochure overhandigd op
fact-rights_on = over rechten geïnformeerd op
fact-intake_on = begeleiding eerst gestart op
fact-office_informed_on = Dienst Vreemdelingenzaken geïnformeerd op
fact-contact_offered_on = contact met een centrum aangeboden op
fact-guardian_on = voogd aangesteld op
fact-identity_established_on = identiteit vastgesteld op
fact-family_traced_on = familie opgespoord op
fact-issue_kind = document
fact-issued_on = afgegeven op
fact-registration_answered_on = vragen van de immatriculatiefase beantwoord op
fact-residence_answered_on = vragen van het tijdelijk verblijf beantwoord op
fact-superseded = later document afgegeven of toegekend

## Parameters of the law
parameter-reflection_days = duur van de reflectieperiode (dagen)
parameter-registration_months = geldigheid van het attest, model A (maanden)
parameter-registration_renewals = aantal verlengingen van het attest
parameter-residence_months = geldigheid van het tijdelijk verblijf (maanden)
parameter-adult_age_months = meerderjarigheid (maanden)
parameter-financial_aid_from = financiële hulp mogelijk vanaf

## Notes beside an answer
note-roll-over = De laatste dag telt mee, de dag van de akte niet. De geldigheid van een document schuift niet op naar de volgende werkdag.
note-before-2007 = Op deze dag was de wet van 15 september 2006 nog niet van kracht; de omzendbrief van 1994 gold. De regels van de wet antwoorden hier; dat ze dezelfde waren, is niet bevestigd.
