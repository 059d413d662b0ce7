## Yes, no, not known
value-yes = oui
value-no = non
value-unknown = inconnu

## Phases
phase-detected = Détection
phase-referred = Orientation vers un centre d'accueil
phase-reflection = Délai de réflexion
phase-reflection_lapsed = Délai de réflexion écoulé
phase-registration = Immatriculation (modèle A)
phase-temporary_residence = Séjour temporaire
phase-unlimited_residence = Séjour illimité
phase-ended = Procédure terminée
phase-not_a_victim = Non considérée comme victime
phase-not_applicable = Aucun document de séjour nécessaire

## Documents
document-reflection_order = Ordre de quitter le territoire (45 jours)
document-annex_15 = Annexe 15 (45 jours)
document-registration_certificate = Attestation d'immatriculation, modèle A
document-temporary_residence = Certificat d'inscription au registre des étrangers (temporaire)
document-unlimited_residence = Certificat d'inscription au registre des étrangers (illimité)

## What may be issued next
opening-reflection_order = Document du délai de réflexion (45 jours)
opening-registration_certificate = Attestation d'immatriculation, modèle A
opening-registration_certificate_renewal = Renouvellement de l'attestation, modèle A
opening-temporary_residence = Séjour temporaire (six mois)
opening-temporary_residence_extension = Prolongation du séjour temporaire
opening-unlimited_residence = Séjour illimité (peut être accordé)

## Duties
duty-give_leaflet = Remettre la brochure d'information
duty-tell_of_rights = Informer la personne de ses droits
duty-arrange_intake = Faire accueillir la personne par un centre
duty-inform_immigration_office = Informer l'Office des étrangers
duty-offer_centre_contact = Donner à un centre la possibilité de prendre contact
duty-confirm_registration_questions = Répondre aux questions pour l'attestation, modèle A
duty-confirm_residence_questions = Répondre aux questions pour le séjour temporaire
duty-appoint_guardian = Désigner un tuteur
duty-establish_identity = Établir l'identité et la nationalité
duty-trace_family = Rechercher la famille
state-open = à faire
state-met = fait
state-met_late = fait en retard
state-overdue = en retard
state-not_applicable = sans objet

## Who
agency-local_police = Police locale
agency-federal_police = Police fédérale
agency-social_inspection = Inspection sociale
agency-social_legislation_inspection = Contrôle des lois sociales
agency-immigration_office = Office des étrangers
agency-embassy = Ambassade ou consulat
agency-pag_asa = Pag-Asa
agency-surya = Sürya
agency-payoke = Payoke
agency-minors_centre = Centre pour mineurs étrangers non accompagnés
agency-public_prosecutor = Procureur du Roi
agency-labour_auditor = Auditeur du travail
agency-federal_prosecutor = Procureur fédéral
agency-minister = Ministre (ou son délégué)
agency-aid_commission = Commission pour l'aide financière
agency-state_security = Sûreté de l'État
agency-other = Autre service
agency-magistrate = Magistrat
agency-guardianship = Service des tutelles
agency-criminal_policy = Service de la politique criminelle
agency-central_service = Service central (police fédérale)
agency-equal_opportunities = Centre pour l'égalité des chances
agency-foreign_affairs = SPF Affaires étrangères
from-detecting_agency = le service qui a rencontré la personne
from-magistrate = le magistrat
from-person = la personne
from-immigration_office = l'Office des étrangers
from-centre = le centre d'accueil
from-guardianship = le service des tutelles
from-minister = le ministre
from-nobody = personne

## What is missing
what-assessment_victim = Une évaluation comme victime présumée
what-offence_in_scope = Traite ou forme grave de trafic des êtres humains
what-foreign_nationality = Une nationalité autre que belge
what-not_ended = Une procédure qui n'est pas terminée
what-contact_broken = Rupture des contacts avec les suspects
what-contact_broken-confirmed = Confirmation que les contacts avec les suspects sont rompus
what-guidance = Accompagnement par un centre agréé
what-statement_or_complaint = Une déclaration ou une plainte
what-age_and_accompaniment = L'âge, et si le mineur est accompagné
what-no_statement_yet = Aucune déclaration faite auparavant
what-first_document = Aucun document délivré auparavant
what-first_certificate = Aucune attestation ni document ultérieur délivrés auparavant
what-not_yet_renewed = Une attestation pas encore renouvelée
what-registration_certificate = Une attestation d'immatriculation, modèle A
what-temporary_residence = Un document de séjour temporaire
what-temporary_residence_issued = Un document de séjour temporaire délivré auparavant
what-not_yet_unlimited = Aucun séjour illimité accordé jusqu'ici
what-proceedings_pending = Confirmation que la procédure judiciaire est en cours
what-willing_to_cooperate = Confirmation que la personne est toujours disposée à collaborer
what-still_victim = Confirmation que la personne peut toujours être considérée comme victime
what-cooperating = Confirmation que la personne collabore
what-no_threat = Aucune menace pour l'ordre public ou la sécurité nationale
what-no_threat-confirmed = Confirmation qu'il n'y a aucune menace pour l'ordre public ou la sécurité nationale
what-cooperation = Collaboration avec les autorités judiciaires
what-genuine_cooperation = Une collaboration non frauduleuse et une plainte fondée
what-conviction_or_charges = Une condamnation, ou des réquisitions qui retiennent la traite ou le trafic grave
what-identity_proven_or_impossible = Preuve de l'identité, ou de l'impossibilité de l'apporter
what-granted_by_the_minister = La décision du ministre de l'accorder

## The magistrate's questions
question-proceedings_pending = La procédure judiciaire est-elle toujours en cours ?
question-willing_to_cooperate = La personne est-elle toujours disposée à collaborer ?
question-still_victim = La personne peut-elle toujours être considérée comme victime ?
question-contact_broken = La personne a-t-elle rompu tout contact avec les suspects ?
question-cooperating = La personne collabore-t-elle à la procédure ?
question-no_threat = La personne ne présente-t-elle aucune menace pour l'ordre public ou la sécurité nationale ?

## Grounds to discontinue
ground-D-1 = Relations avec les suspects renouées délibérément
ground-D-2 = Menace potentielle pour l'ordre public ou la sécurité nationale
ground-D-3 = Absence de collaboration avec les autorités judiciaires
ground-D-4 = Les autorités judiciaires ont décidé de mettre fin à la procédure
ground-D-5 = Collaboration frauduleuse, ou plainte frauduleuse ou non fondée

## Assessment, offence, residence
assessed-victim = victime présumée
assessed-uncertain = incertain
assessed-implicated = impliquée dans la traite
assessed-not_victim = pas une victime
offence-trafficking = Traite des êtres humains
offence-serious_smuggling = Trafic grave des êtres humains
offence-smuggling = Trafic des êtres humains
offence-unknown = Infraction inconnue
offence-illegal_assistance = Aide à l'immigration illégale
offence-rackrenting = Marchand de sommeil
residence-legal = en séjour légal
residence-illegal = en séjour illégal
residence-provisional = en séjour provisoire
residence-unknown = statut de séjour inconnu

## Events
event-detected = Détection
event-assessed = Évaluation
event-leaflet_given = Brochure remise
event-told_of_rights = Information sur les droits
event-centre_invited = Centre invité
event-centre_contact = Contact par un centre
event-referral_refused = Orientation refusée
event-referred = Orientation vers un centre
event-guidance_started = Début de l'accompagnement
event-guidance_ended = Fin de l'accompagnement
event-immigration_office_informed = Office des étrangers informé
event-contact_broken = Contacts avec les suspects rompus
event-contact_resumed = Contacts avec les suspects renoués
event-statement_made = Déclaration faite
event-complaint_filed = Plainte déposée
event-document_requested = Document demandé
event-document_issued = Document délivré
event-document_refused = Document refusé
event-confirmation_requested = Confirmation demandée au magistrat
event-confirmation_given = Réponse du magistrat
event-identity_proven = Identité prouvée
event-identity_impossible = Impossibilité d'un document d'identité établie
event-work_permit_issued = Permis de travail C délivré
event-guardian_appointed = Tuteur désigné
event-family_traced = Famille retrouvée
event-identity_established = Identité établie
event-charges_filed = Réquisitions déposées
event-judgment = Jugement
event-proceedings_ended = Fin de la procédure judiciaire
event-cooperation_stopped = Fin de la collaboration
event-cooperation_found_fraudulent = Collaboration jugée frauduleuse
event-complaint_found_unfounded = Plainte jugée non fondée
event-threat_established = Menace établie
event-document_discontinued = Fin du document décidée
event-unlimited_granted = Séjour illimité accordé
event-aid_requested = Aide financière demandée
event-aid_granted = Aide financière accordée
event-returned = Retour au pays d'origine
event-disappeared = Disparition
event-asylum_requested = Asile demandé
event-corrected = Correction

## What a rule asks
asks-phase = La phase de la procédure
asks-last_day = Le dernier jour du document
asks-held = Le document est-il encore valable ?
asks-reflection_last_day = Le dernier jour du délai de réflexion
asks-presumed_victim = La personne est-elle une victime présumée ?
asks-eligible = L'infraction ouvre-t-elle la procédure de protection ?
asks-foreigner = La personne a-t-elle besoin d'un document de séjour ?
asks-unaccompanied_minor = La personne est-elle un mineur étranger non accompagné ?
asks-contact_broken = Les contacts avec les suspects sont-ils rompus ?
asks-guidance = La personne est-elle accompagnée par un centre agréé ?
asks-cooperation = La personne collabore-t-elle, par une déclaration ou une plainte ?
asks-registration_confirmed = Le magistrat a-t-il confirmé pour la phase d'immatriculation ?
asks-residence_confirmed = Le magistrat a-t-il confirmé pour le séjour temporaire ?
asks-reflection_order = Le document de 45 jours peut-il être délivré ?
asks-registration_certificate = L'attestation, modèle A, peut-elle être délivrée ?
asks-registration_certificate_renewal = L'attestation, modèle A, peut-elle être renouvelée ?
asks-temporary_residence = Le séjour temporaire peut-il être délivré ?
asks-temporary_residence_extension = Le séjour temporaire peut-il être prolongé ?
asks-unlimited_residence = Le séjour illimité peut-il être accordé ?
asks-ground_resumed_contact = Motif : relations renouées avec les suspects
asks-ground_threat = Motif : menace potentielle
asks-ground_not_cooperating = Motif : absence de collaboration
asks-ground_proceedings_ended = Motif : fin de la procédure judiciaire
asks-ground_fraud = Motif : fraude, ou plainte non fondée
asks-work_permit_c = Un permis de travail C peut-il être obtenu ?
asks-financial_aid = Une aide financière peut-elle être demandée ?
asks-may_be_put_in_contact = La personne peut-elle être mise en contact avec un centre ?
asks-granted_and_not_issued = Accordé par le ministre, et pas encore délivré ?
asks-confirmation_is_owed = Une confirmation du magistrat est-elle due ?
asks-procedure_is_open = La procédure est-elle ouverte ?

## Facts
fact-on = le jour demandé
fact-birth_date = date de naissance
fact-unaccompanied = non accompagné
fact-belgian = belge
fact-residence_status = statut de séjour
fact-offence = infraction
fact-assessment = dernière évaluation
fact-contact_broken = contacts rompus
fact-guided = accompagnée par un centre agréé
fact-cooperation = dernier acte de collaboration
fact-statement_on = première déclaration ou plainte
fact-referred = orientée vers un centre
fact-ended = procédure terminée
fact-convicted = condamnation
fact-charged = réquisitions pour traite ou trafic grave
fact-identity_proven = identité prouvée
fact-identity_impossible = document d'identité impossible
fact-document_kind = dernier document délivré
fact-document_issued_on = délivré le
fact-document_number = numéro de ce type
fact-document_in_course = délivré dans cette procédure
fact-last_order_issued_on = dernier document de réflexion délivré le
fact-certificate_issued = attestation, modèle A, délivrée
fact-residence_issued = séjour temporaire délivré
fact-unlimited_issued = séjour illimité délivré
fact-unlimited_granted = séjour illimité accordé
fact-answer_proceedings_pending = réponse : procédure en cours
fact-answer_willing_to_cooperate = réponse : disposée à collaborer
fact-answer_still_victim = réponse : toujours considérée comme victime
fact-answer_contact_broken = réponse : contacts rompus
fact-answer_cooperating = réponse : collabore
fact-answer_no_threat = réponse : aucune menace
fact-threat = menace établie
fact-stopped_cooperating = collaboration arrêtée
fact-proceedings_ended = procédure judiciaire terminée
fact-fraud = fraude ou plainte non fondée constatée
fact-detected_on = dernière détection le
fact-course_detected_on = détection dans cette procédure le
fact-course_assessment = évaluation dans cette procédure
fact-detecting_agency = service qui a détecté
fact-assessing_agency = service qui a évalué
fact-referral_refused = orientation refusée
fact-leaflet_on = brochure remise le
fact-rights_on = informée de ses droits le
fact-intake_on = premier accompagnement le
fact-office_informed_on = Office des étrangers informé le
fact-contact_offered_on = contact avec un centre offert le
fact-guardian_on = tuteur désigné le
fact-identity_established_on = identité établie le
fact-family_traced_on = famille retrouvée le
fact-issue_kind = document
fact-issued_on = délivré le
fact-registration_answered_on = réponses pour la phase d'immatriculation le
fact-residence_answered_on = réponses pour le séjour temporaire le
fact-superseded = document ultérieur délivré ou accordé

## Parameters of the law
parameter-reflection_days = durée du délai de réflexion (jours)
parameter-registration_months = validité de l'attestation, modèle A (mois)
parameter-registration_renewals = nombre de renouvellements de l'attestation
parameter-residence_months = validité du séjour temporaire (mois)
parameter-adult_age_months = âge de la majorité (mois)
parameter-financial_aid_from = aide financière possible à partir du

## Notes beside an answer
note-roll-over = Le dernier jour compte, le jour de l'acte ne compte pas. La validité d'un document n'est pas reportée au jour ouvrable suivant.
note-before-2007 = À cette date, la loi du 15 septembre 2006 n'était pas encore en vigueur ; la circulaire de 1994 s'appliquait. Ce sont les règles de la loi qui répondent ici ; qu'elles aient été les mêmes n'est pas confirmé.
