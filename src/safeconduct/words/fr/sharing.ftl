# Letting others in to a case: referrals, consents, emergencies.

## What another agency will see

share-preview = Ce que verra { $to }
share-preview-lead = Cet aperçu montre le dossier tel que ce service le verrait. Il voit ceci et rien d’autre.
share-preview-events = Inscriptions dans la chronologie
share-preview-own =
    { $n ->
        [one] Il voit aussi une inscription qui lui est propre et que vous ne voyez pas.
       *[other] Il voit aussi { $n } inscriptions qui lui sont propres et que vous ne voyez pas.
    }
share-preview-sections = Lui est ouvert :

## The parts of a case

share-section-identity = nom et coordonnées
share-section-person = date de naissance, nationalité, statut de séjour, infraction
share-section-detection = où et comment la personne a été rencontrée
share-section-indicators = indicateurs et motivation écrite
share-section-assessment = l’appréciation
share-section-referral_state = brochure, droits, orientation
share-section-guidance = si un centre accompagne la personne
share-section-contact = si le contact avec les suspects est rompu
share-section-cooperation = l’existence d’une déclaration ou d’une plainte, sans son contenu
share-section-standing = la phase de la procédure
share-section-documents = documents de séjour
share-section-residence = le dossier de séjour : ce qui est ouvert, ce qui manque, pourquoi
share-section-confirmations_asked = questions posées au magistrat
share-section-confirmations = réponses du magistrat
share-section-proceedings = poursuites, jugement, fin de la procédure pénale
share-section-threat = si une menace a été établie, sans le motif
share-section-identity_proof = si l’identité est établie
share-section-minor = tuteur et famille d’un mineur
share-section-aid = aide financière
share-section-whereabouts = retour, disparition, demande d’asile
share-section-duties_own = ses propres obligations
share-section-duties_all = les obligations de tous les services
share-section-timeline_own = ce qu’il a inscrit lui-même
share-section-timeline_full = toute la chronologie
share-section-notes = notes d’accompagnement
share-section-shelter = l’adresse de l’hébergement

## Who has access and why

share-card = Partage
share-title = Qui a accès et pourquoi
share-back = Retour aux accès
share-access = Services ayant accès
share-access-lead = Vous voyez les services dont votre mission vous permet d’avoir connaissance.
share-why-detected = A rencontré la personne
share-why-referred_to = La personne y a été orientée
share-why-guides = Accompagne la personne
share-why-guards = Héberge et représente le mineur
share-why-decides = Décide des documents de séjour
share-why-prosecutes = Enquête et confirme
share-why-asked = A été interrogée sur l’existence d’une menace
share-why-submitted_to = Décide du séjour illimité
share-why-submitted_for_aid = Décide de l’aide financière
share-why-permitted = La personne a donné son consentement
share-why-emergency = Accès d’urgence
share-one-person = Pour un seul membre du personnel
share-until = Jusqu’au { $day }
share-until-instant = Jusqu’au { $at }
share-what = Quoi
share-state = État
share-from = De
share-to = À
share-when = Quand
share-from-to = de { $from } à { $to }

## Referrals

share-referrals = Orientations
share-referral = Orientation
share-transfer = Transfert
share-state-sent = Envoyée
share-state-received = Reçue
share-state-accepted = Acceptée
share-state-declined = Refusée
share-state-revoked = Retirée
share-plan-meeting = Un entretien est prévu
share-plan-guidance = L’accompagnement commence
share-answer = Répondre à cette orientation
share-referral-title = Répondre à l’orientation
share-answer-label = Votre centre prend-il la personne en charge ?
share-answer-meeting = Oui, un entretien est prévu
share-answer-guidance = Oui, l’accompagnement commence
share-answer-decline = Non, le centre refuse
share-answer-consequence = Si votre centre refuse, le dossier lui est aussitôt fermé. Le service qui a orienté la personne lit votre motif.
share-answer-send = Envoyer la réponse
share-decline-label = Motif du refus
share-decline-hint = Nécessaire en cas de refus. Seul le service qui a orienté la personne le lit.
share-reason-missing = Indiquez le motif en quelques mots
share-accepted-done = L’orientation est acceptée. Le service qui a orienté la personne en est informé.
share-declined-done = L’orientation est refusée et le service qui a orienté la personne en connaît le motif.
share-revoke = Retirer l’orientation
share-revoke-lead = Le dossier est alors fermé au centre, qui en est informé. L’orientation reste dans la chronologie.
share-revoked-done = L’orientation est retirée. Le dossier est fermé au centre.

## Consent

share-consents = Consentements
share-consent = Ce que la personne autorise
share-consent-new = Inscrire un consentement
share-consent-lead = N’inscrivez que ce que la personne a dit elle-même, dans une langue qu’elle comprend. Elle peut se rétracter à tout moment.
share-consent-to = Qui peut le voir
share-consent-purpose = Dans quel but
share-purpose-care = aide médicale et psychologique
share-purpose-legal_help = aide juridique
share-purpose-shelter = recherche d’un hébergement
share-purpose-safety = la sécurité de la personne
share-purpose-residence = la procédure de séjour
share-purpose-return = retour dans le pays d’origine
share-purpose-minor = prise en charge d’un mineur
share-consent-sections = Ce qu’il peut voir
share-consent-sections-hint = Les notes d’accompagnement, l’hébergement et le dossier du magistrat ne peuvent jamais être choisis.
share-consent-language = Expliqué en
share-consent-interpreter = Avec un interprète
share-consent-given = Donné le
share-consent-until = Dernier jour
share-consent-until-hint = Un an au plus. L’accès prend ensuite fin de lui-même.
share-consent-check = À lire à la personne avant l’inscription
share-consent-read-out = Lisez-le à la personne. N’inscrivez le consentement que si elle est d’accord.
share-consent-record = La personne est d’accord : inscrire
share-consent-done = Le consentement est inscrit. Le service a accès jusqu’au dernier jour.
share-consent-plain = J’autorise { $to } à voir ceci à mon sujet :
share-consent-rights = Je peux me rétracter à tout moment, sans donner de motif. L’accès prend alors fin aussitôt. Rien d’autre ne change pour moi.
share-consent-holds = En vigueur
share-consent-ended = Terminé
share-consent-withdrawn = Retiré
share-withdraw = La personne se rétracte : mettre fin à l’accès
share-withdrawn-done = Le consentement est retiré. L’accès a pris fin et le service en est informé.
share-withdrawn-at = Retiré le { $at }
share-acknowledged-at = Le service en a pris acte le { $at }
share-not-acknowledged = Le service n’en a pas encore pris acte
share-acknowledge = Nous avons pris acte du retrait
share-acknowledged-done = Merci. Le service qui a inscrit le consentement voit que vous en avez pris acte.
share-without = Ce que la loi communique sans consentement
share-law-immigration-office-informed = L’Office des étrangers est informé d’une victime présumée en séjour illégal ou provisoire
share-law-centre-referred = Le centre spécialisé est informé de la personne qui lui est adressée
share-law-guardian = Le mineur non accompagné reçoit un hébergement adapté et un tuteur
share-law-confirmation-first = Le magistrat confirme avant le renouvellement de l’attestation d’immatriculation
share-law-confirmation-second = Le magistrat confirme avant le séjour temporaire
share-law-confirmation-asked = L’Office des étrangers interroge le magistrat
share-law-application = Le centre demande les documents à l’Office des étrangers
share-law-minister = Le ministre reçoit le dossier sur lequel le séjour illimité est décidé

## Manifests

share-mine = Communiqué et reçu
share-manifests = Relevés signés des communications
share-manifests-lead = Les deux parties gardent le même texte. Aucun nom n’y figure.
share-manifests-none = Rien pour l’instant
share-manifest = Ce qui a été communiqué
share-kind-referral = Orientation
share-kind-transfer = Transfert
share-kind-invitation = Invitation d’un centre
share-kind-consent = Consentement
share-ground = Fondement
share-ground-consent = le consentement de la personne
share-disclosed = Parties du dossier
share-no-events = Aucune
share-download = Télécharger le texte signé (JSON)
share-signature = Signature
share-signature-holds = La signature est valable : ce texte est celui qui a été signé.
share-signature-broken = La signature n’est pas valable. Avertissez votre délégué à la protection des données.

## State Security's answer

share-threats = Réponse de la Sûreté de l’État
share-threat-said-yes = Menace : oui
share-threat-said-no = Menace : non
share-threat-open = Répondre à la question
share-threat-title = Y a-t-il une menace ?
share-threat-lead = L’Office des étrangers reçoit la seule réponse, sans rien de ce qui la fonde.
share-threat-label = La personne peut-elle représenter une menace pour l’ordre public ou la sécurité nationale ?
share-threat-yes = Oui
share-threat-no = Non
share-threat-send = Donner la réponse
share-threat-done = Votre réponse a été transmise à l’Office des étrangers.

## Access in an emergency

emergency-title = Demander un accès d’urgence
emergency-list = Accès d’urgence
emergency-list-lead = Chaque accès vaut pour une personne, pour quelques heures, et est signalé aussitôt aux délégués à la protection des données.
emergency-warning = Seulement si attendre nuirait à la personne. Les délégués à la protection des données de votre service et du service qui tient le dossier lisent votre nom et votre motif.
emergency-reference = Référence du dossier
emergency-reference-hint = Huit caractères, par exemple 7KQF-2M9X
emergency-reference-missing = Indiquez la référence du dossier
emergency-sections = Ce que vous devez savoir
emergency-sections-hint = Choisissez le moins possible. L’identité de la personne exige l’accord d’une deuxième personne.
emergency-how-long = Pour combien de temps
emergency-hours =
    { $n ->
        [one] Une heure
       *[other] { $n } heures
    }
emergency-reason-label = Motif
emergency-reason-hint = Dites en quelques phrases pourquoi cela ne peut attendre. Le texte est conservé chiffré.
emergency-send = Ouvrir le dossier et le signaler
emergency-done = Votre demande est inscrite et signalée. S’il existe un dossier sous cette référence, il vous est ouvert jusqu’à l’heure ci-dessous.
emergency-too-many = Vous avez fait cinq demandes en un jour. Appelez le service qui tient le dossier ou votre délégué à la protection des données.
emergency-open = Ouvert
emergency-over = Terminé
emergency-no-case = Aucun dossier sous cette référence
emergency-none = Il n’y a eu aucun accès d’urgence.
emergency-who = Qui
emergency-when = Quand
emergency-from-until = du { $from } au { $until }
emergency-ended-at = terminé le { $at }
emergency-end = Mettre fin à cet accès
emergency-ended-done = L’accès a pris fin.

## Who the person is: a second person

identity-ask = Demander qui est la personne
identity-ask-lead = Un gardien de votre service, ou du service qui tient le dossier, lit votre motif et décide. Ce ne peut être vous.
identity-reason-label = Motif
identity-reason-hint = Dites en quelques phrases pourquoi vous devez savoir qui est la personne.
identity-ask-send = Envoyer la question
identity-asked-done = Les gardiens sont informés. Vous trouverez la réponse ici.
identity-requests = Demandes d’identité
identity-disclosed = Communiquée
identity-refused = Refusée
identity-waits = En attente d’une décision
identity-decided-by = décision de { $name }
identity-decide-title = Cette personne peut-elle connaître l’identité ?
identity-decide-lead = Vous êtes la deuxième personne. Si vous acceptez, le nom est accessible au demandeur pendant quatre heures.
identity-decide-label = Votre décision
identity-decide-disclose = Communiquer l’identité
identity-decide-refuse = Refuser
identity-disclosed-done = L’identité est accessible au demandeur pendant quatre heures.
identity-refused-done = L’identité reste fermée. Le demandeur en est informé.

## Notices

notice-referral-sent = Une personne a été orientée vers votre centre
notice-referral-received = Le centre a ouvert votre orientation
notice-referral-accepted = Le centre a accepté votre orientation
notice-referral-declined = Le centre a refusé votre orientation
notice-referral-revoked = Une orientation vers votre centre a été retirée
notice-consent-given = Une personne autorise votre service à voir une partie d’un dossier
notice-consent-withdrawn = Un consentement a été retiré et votre accès a pris fin : prenez-en acte
notice-threat-answered = La Sûreté de l’État a donné sa réponse
notice-emergency-access = Quelqu’un a ouvert un dossier en urgence
notice-emergency-failed = Quelqu’un de votre service a demandé en vain un accès d’urgence
notice-identity-asked = Quelqu’un demande l’identité d’une personne : décidez
notice-identity-disclosed = L’identité que vous demandiez vous a été communiquée
notice-identity-refused = L’identité que vous demandiez n’a pas été communiquée
nav-emergency = Accès d’urgence
nav-shared = Communiqué et reçu
