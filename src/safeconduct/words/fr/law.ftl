### Les règles du droit belge : un titre chacune, et ce que dit la règle en mots simples.

## Infractions

OFF-1 = Traite des êtres humains
    .text = Recruter, transporter, transférer, héberger ou accueillir une personne, passer ou prendre le contrôle exercé sur elle, afin de l'exploiter : sexuellement, par la mendicité, par un travail contraire à la dignité humaine, par le prélèvement d'organes ou de tissus, ou en lui faisant commettre une infraction contre son gré. Un acte et une finalité suffisent.
OFF-1a = Consentement de la victime
    .text = Le consentement à l'exploitation, envisagée ou effective, est sans importance. C'est seulement lorsque la personne a dû commettre une infraction qu'il faut établir l'usage de la contrainte.
OFF-1b = Qui peut être victime
    .text = Tout être humain peut être victime de la traite, les Belges aussi. Il n'y a pas d'infraction distincte pour les enfants : la minorité (moins de 18 ans) aggrave l'infraction.
OFF-2 = Trafic des êtres humains
    .text = Aider une personne qui n'est pas ressortissante d'un État membre de l'UE, de quelque manière que ce soit, directement ou par un intermédiaire, à entrer, transiter ou séjourner dans un tel État en violation de sa loi, dans un but de profit. Les raisons humanitaires ne font pas exception ici.
OFF-3 = Aide à l'immigration illégale sans profit
    .text = Aider une personne à entrer, transiter ou séjourner en violation de la loi sans but de profit est aussi punissable, sauf si l'aide est offerte principalement pour des raisons humanitaires.
OFF-4 = Marchands de sommeil
    .text = Abuser de la position vulnérable d'une personne en vendant, louant ou mettant à disposition un bien dans des conditions contraires à la dignité humaine, pour un profit anormal.
OFF-5 = Peine de l'infraction de base
    .text = La traite et le trafic sont punis d'un emprisonnement d'un à cinq ans et d'une amende de 500 à 50 000 euros, avant les décimes additionnels.
OFF-6 = Niveaux d'aggravation
    .text = Trois niveaux alourdissent la peine. Le premier tient à la qualité de l'auteur ; le deuxième à la minorité de la victime, aux moyens, aux conséquences et aux circonstances ; le troisième à l'organisation criminelle et à la mort de la victime. Le niveau le plus élevé qui est établi compte.
OFF-7 = Décimes additionnels
    .text = Les amendes pénales sont multipliées par un facteur qui dépend de la date des faits : 5,5 avant 2012, 6 dès 2012, 8 dès 2017 et 10 dès le 1er février 2026.
OFF-8 = Amende par victime
    .text = Pour les faits de traite à partir du 2 août 2013, l'amende est appliquée autant de fois qu'il y a de victimes.
OFF-9 = Versions de l'article sur la traite
    .text = L'article est en vigueur depuis le 12 septembre 2005 et a été élargi le 2 août 2013 : prostitution ou autres formes d'exploitation sexuelle, travail ou services ; la tentative est punie d'un à trois ans et de 100 à 10 000 euros. Un nouveau Code pénal est annoncé pour le 8 avril 2026 ; il n'est pas confirmé et ne décide de rien ici.
OFF-10 = Prescription
    .text = Pour les infractions sexuelles, le délai après lequel les poursuites ne sont plus possibles ne commence à courir que le jour où la victime a 18 ans.
OFF-11 = Faits commis à l'étranger
    .text = Toute personne, belge ou étrangère, qui a commis des faits aggravés d'exploitation sexuelle ou d'abus sexuels sur des enfants peut être poursuivie en Belgique.
OFF-12 = Accès à la procédure de protection
    .text = La traite ouvre la procédure de protection. Le trafic ne l'ouvre que dans ses formes graves : envers un mineur non accompagné, par abus d'une situation de vulnérabilité, par tromperie, violence, menace ou contrainte, en mettant la vie de la victime en danger, ou avec une atteinte grave à la santé.

## Détection et premier contact

FC-1 = Brochure d'information
    .text = Chaque fois que la police ou l'inspection sociale rencontre une personne qui pourrait être une victime, elle lui remet la brochure d'information sur les centres d'accueil, dans une langue que la personne comprend.
FC-2 = De bonnes raisons de croire à une victime
    .text = Le service prend les mesures nécessaires pour que la personne soit prise en charge par un centre d'accueil. Si son séjour est illégal ou provisoire, il informe aussi l'Office des étrangers.
FC-3 = Doute sur la qualité de victime
    .text = Un centre d'accueil doit avoir la possibilité de prendre contact, par exemple en invitant un membre de son personnel au commissariat si la personne est d'accord.
FC-4 = Implication dans la traite
    .text = S'il y a des indices qu'une personne arrêtée est impliquée dans l'organisation ou la poursuite de la traite, et n'est donc pas une victime, elle n'est pas mise en contact avec un centre. L'évaluation doit d'abord être revue.
FC-5 = Indicateurs
    .text = Des indicateurs aident l'agent à évaluer s'il y a traite. Ils appuient sa propre évaluation par des raisons ; ils ne la remplacent jamais.
FC-6 = Orientation vers un centre d'accueil
    .text = Les services de première ligne orientent chaque victime potentielle vers l'un des trois centres agréés : Pag-Asa, Payoke ou Sürya. Seuls ces trois centres peuvent demander des documents de séjour.
FC-7 = Mineur non accompagné : hébergement et aide
    .text = Un mineur sans parent ni tuteur en Belgique est hébergé par un centre pour mineurs non accompagnés, avec l'aide administrative et juridique de l'un des trois centres d'accueil. Un tuteur est désigné.
FC-8 = Chacun est informé de ses droits
    .text = La personne est informée du statut de protection et de ses droits dès qu'elle est détectée, quelle que soit sa décision.
FC-9 = Refus d'orientation
    .text = Une personne peut refuser d'être orientée. La détection n'est alors gardée que comme un nombre anonyme : ni nom, ni identité.

## Conditions de la procédure

C-1 = Contact rompu avec les suspects
    .text = La personne a rompu tout contact avec les auteurs présumés.
C-2 = Accompagnement par un centre d'accueil
    .text = La personne est accompagnée par un centre d'accueil agréé : Pag-Asa, Payoke ou Sürya.
C-3 = Coopération avec les autorités judiciaires
    .text = La personne a fait une déclaration ou a engagé une procédure en justice contre les auteurs.

## Phases et documents

P-1 = Délai de réflexion
    .text = Une victime présumée qui a rompu le contact avec les suspects et qui est accompagnée par un centre reçoit 45 jours, une seule fois, pour se rétablir et décider. Le document est un ordre de quitter le territoire valable 45 jours ; depuis le 20 mai 2017, c'est une annexe 15.
P-2 = Sans délai de réflexion
    .text = La personne qui fait aussitôt une déclaration ou dépose plainte passe directement à l'attestation d'immatriculation.
P-3 = Attestation d'immatriculation, modèle A
    .text = Le contact rompu, l'accompagnement par un centre et une déclaration ou une plainte ouvrent l'attestation d'immatriculation, modèle A. Elle est valable trois mois et renouvelable une fois.
P-4 = Mineur non accompagné : attestation immédiate
    .text = Un mineur non accompagné qui est accompagné par un centre et a rompu le contact reçoit immédiatement l'attestation d'immatriculation : il n'y a pas de délai de 45 jours et aucune déclaration n'est exigée.
P-5 = Confirmation pendant l'attestation d'immatriculation
    .text = Le procureur du Roi ou l'auditeur du travail confirme à l'Office des étrangers que la procédure est toujours en cours, que la personne veut toujours coopérer, qu'elle peut toujours être considérée comme victime et qu'elle a rompu le contact avec les suspects.
P-6 = Séjour temporaire
    .text = La personne reçoit un certificat d'inscription au registre des étrangers de six mois si le magistrat confirme que la procédure est en cours, qu'elle coopère et a rompu le contact, et qu'elle n'est pas une menace pour l'ordre public ou la sécurité nationale. Il peut être prolongé aux mêmes conditions pendant toute la procédure.
P-7 = Séjour illimité
    .text = Le ministre peut accorder un séjour illimité s'il y a eu condamnation, ou si le réquisitoire retient la traite ou une forme grave de trafic, et si la personne a présenté un document d'identité ou a montré de manière légitime qu'elle ne peut l'obtenir.
P-8 = Qui peut demander un document
    .text = Seul un centre d'accueil agréé demande un document ou son renouvellement, directement à l'Office des étrangers. La demande de toute autre personne est refusée.
P-9 = Permis de travail C
    .text = À partir de l'attestation d'immatriculation, la personne peut obtenir un permis de travail de type C.
P-10 = Preuve de l'identité
    .text = Pendant l'attestation d'immatriculation, la personne est encouragée à prouver son identité par un passeport, un titre de voyage valable ou une carte d'identité.
P-11 = Devoirs envers un mineur non accompagné
    .text = Pendant toute la procédure, l'intérêt supérieur de l'enfant passe d'abord. Les autorités établissent l'identité et la nationalité, recherchent la famille, et un tuteur est désigné.
P-12 = Pour quel document une confirmation compte
    .text = Une confirmation ne compte pour le document suivant que si elle a été donnée après la délivrance du document actuel. Une réponse « non » bloque le document suivant ; une question sans réponse le laisse en suspens. Une menace établie, la fin de la coopération, la fin de la procédure ou une fraude constatée le bloquent aussi.
P-13 = Quand la confirmation est due
    .text = L'Office des étrangers demande et le magistrat répond, au plus tard le dernier jour du document actuel.
P-14 = Droits pendant le délai de réflexion
    .text = Pendant le délai de réflexion, la personne peut se rétablir, déposer plainte, faire une déclaration ou retourner dans son pays d'origine, et elle a accès à l'aide sociale. Depuis le 20 octobre 2022, un transfert Dublin vers un autre pays de l'UE peut être préparé pendant ce temps, mais non exécuté.
P-15 = Personnes de nationalité belge
    .text = Une personne belge n'a besoin d'aucun document de séjour : la procédure ne s'applique pas. L'aide des centres lui reste ouverte.
P-16 = La procédure avant la loi de 2006
    .text = Avant le 1er juin 2007 (date non confirmée), une circulaire de 1994 s'appliquait : un ordre de quitter le territoire de 45 jours, une déclaration d'arrivée de trois mois avec un permis de travail provisoire, puis un séjour de six mois. Les mêmes règles répondent pour cette époque.
P-17 = Aide financière
    .text = Une personne qui a reçu un séjour illimité dans le cadre d'une enquête sur la traite peut, sous conditions, recevoir l'aide de la Commission pour l'aide financière aux victimes d'actes intentionnels de violence, depuis le 1er janvier 2004. Le trafic n'ouvre pas cette aide.

## Fin de la procédure

D-1 = Relations renouées avec les suspects
    .text = Il peut être mis fin au document si la personne a délibérément renoué des relations avec les auteurs présumés. L'Office des étrangers décide.
D-2 = Menace pour l'ordre public ou la sécurité nationale
    .text = Il peut être mis fin au document si la personne est considérée comme une menace possible pour l'ordre public ou la sécurité nationale. L'Office des étrangers décide.
D-3 = Absence de coopération
    .text = Il peut être mis fin au séjour temporaire si la personne ne coopère pas avec les autorités judiciaires. L'Office des étrangers décide.
D-4 = Procédure judiciaire terminée
    .text = Il peut être mis fin au séjour temporaire si les autorités judiciaires ont décidé de mettre fin à la procédure. L'Office des étrangers décide.
D-5 = Coopération frauduleuse ou plainte non fondée
    .text = Il peut être mis fin au séjour temporaire si la coopération est frauduleuse, ou si la plainte est frauduleuse ou non fondée. L'Office des étrangers décide.

## Assistance par les centres

A-1 = Accueil résidentiel ou ambulatoire
    .text = Une personne sans logement sûr est d'abord accueillie dans une maison d'accueil, pour un temps limité, puis suivie de manière ambulatoire. Si un hébergement n'est pas nécessaire, l'aide ambulatoire commence aussitôt.
A-2 = Aide psychosociale et médicale
    .text = Le centre aide la personne à surmonter ce qu'elle a vécu et à faire des projets réalistes : cours de langue, formation, recherche d'un emploi.
A-3 = Aide administrative
    .text = Le centre demande les papiers liés au statut de victime.
A-4 = Aide juridique
    .text = Le centre informe la personne et lui propose un avocat. La personne décide si elle se constitue partie civile ; le centre peut le faire en son propre nom ou au nom de la personne.
A-5 = Équipes et coordination
    .text = Des éducateurs, des travailleurs sociaux et des criminologues travaillent ensemble dans chaque centre. Le Centre pour l'égalité des chances coordonne la coopération des trois centres.
A-6 = Adresse secrète de la maison d'accueil
    .text = L'adresse de la maison d'accueil est connue de son centre et d'aucun autre service. Elle ne figure dans aucune recherche, exportation, journal, document ou image.

## Politique de poursuites

PR-1 = Les dossiers prioritaires
    .text = Un dossier devient prioritaire par le jeune âge des victimes, l'atteinte à la dignité humaine, la violence et les menaces, une organisation criminelle, l'impact social et la persistance de l'activité. Les magistrats gardent leur pouvoir d'appréciation et motivent un écart.
PR-2 = Champ de la directive
    .text = La directive couvre toutes les formes de traite, aussi l'adoption illégale, le mariage de complaisance, la mendicité forcée et le commerce d'organes.
PR-3 = Réunions de coordination
    .text = Au moins tous les trois mois, tous les services d'enquête et de poursuite d'un arrondissement se réunissent pour préparer et évaluer des actions et échanger des informations.
PR-4 = Image du phénomène
    .text = Les services dressent une image complète de la traite, au niveau local et pour tout le pays.
PR-5 = Moyens financiers et méthodes particulières
    .text = Chaque enquête utilise les moyens financiers et patrimoniaux de la loi, et les méthodes particulières de recherche lorsqu'elles sont indiquées.
PR-6 = D'abord une victime
    .text = La personne est considérée d'abord et avant tout comme une victime, même si elle a enfreint la loi belge, par exemple par un séjour illégal ou une infraction à la sécurité sociale.
PR-7 = Évaluation annuelle de la directive
    .text = La directive est évaluée chaque année.

## Inspection

I-1 = Contrôles dans les secteurs à risque
    .text = Les services d'inspection mènent des contrôles ciblés dans la prostitution, les restaurants exotiques, l'agriculture et l'horticulture, la confection, la construction et surtout la rénovation.
I-2 = Ce qui est contrôlé
    .text = Les inspecteurs contrôlent les documents sociaux, les conditions de travail, la rémunération et l'occupation de travailleurs étrangers, et aident à détecter la traite.
I-3 = Cellules d'arrondissement
    .text = Les contrôles ont lieu dans des cellules d'arrondissement présidées par l'auditeur du travail, en général avec l'aide de la police.

## Prévention

V-1 = Campagnes dans les pays d'origine
    .text = La Coopération au développement informe la population des pays d'origine, surtout les femmes et les enfants, des risques.
V-2 = Information du public belge
    .text = Les ambassades et consulats informent le public des méthodes des trafiquants, comme les faux documents.
V-3 = Campagnes ciblées
    .text = Des campagnes comme « Stop à la prostitution enfantine » (2004) apprennent aux voyageurs comment réagir à un abus et comment le signaler.
V-4 = Brochure multilingue
    .text = Une brochure en de nombreuses langues informe les victimes du statut de protection ; en 2009, elle existait en 27 langues.

## Coordination

K-1 = Cellule interdépartementale de coordination
    .text = La Cellule réunit tous les services fédéraux, est présidée par le ministre de la Justice et se réunit deux ou trois fois par an. Elle coordonne la lutte contre la traite et le trafic et en évalue les résultats de manière critique.
K-2 = Bureau de la Cellule
    .text = Le Bureau se réunit chaque mois, prépare et exécute les décisions, recommandations et initiatives de la Cellule. Le Service de la politique criminelle le préside ; le Centre pour l'égalité des chances en assure le secrétariat.
K-3 = Comité de gestion du Centre
    .text = Les membres du Bureau, le parquet fédéral et des analystes stratégiques dirigent chaque mois le Centre d'information et d'analyse.
K-4 = Rapports annuels
    .text = Chaque année, le gouvernement fait rapport par le Service de la politique criminelle, et le Centre pour l'égalité des chances publie une évaluation indépendante.
K-5 = Plans d'action de la police
    .text = Le Service central de la police fédérale établit des plans d'action de cinq ans et suit leur exécution.
K-6 = Point d'accès
    .text = Le Service central est le principal point d'accès pour la police belge et étrangère, le parquet fédéral, Interpol et Europol. Les demandes sont reçues, suivies et reçoivent une réponse.

## Centre d'information et d'analyse

Z-1 = But du Centre
    .text = Le Centre collecte, centralise et échange des informations, et fait des analyses stratégiques pour les membres de la Cellule de coordination.
Z-2 = Donner et recevoir
    .text = Chaque acteur donne ce qu'il a, aussi complètement que possible, et reçoit ce que les autres ont donné.
Z-3 = Pourquoi le Centre n'a jamais fonctionné
    .text = Le Centre n'est pas devenu opérationnel à cause de l'anonymat des données et du budget. Ici, les identités n'arrivent jamais au Centre, et la sûreté de ce qui est publié peut être prouvée.
Z-4 = Sources du Centre
    .text = Les chiffres viennent de la police, de l'inspection sociale, des parquets, de l'Office des étrangers, des centres d'accueil et des condamnations ; ils ne sont pas harmonisés et n'ont pu être reliés jusqu'ici.
Z-5 = Pièges du comptage
    .text = Une année peut avoir deux totaux publiés, des sous-totaux peuvent se cacher parmi les lignes et des chiffres sont corrigés plus tard. Les chiffres de l'Office des étrangers ne comptent pas de victimes belges. Zéro veut dire aucun ; un blanc veut dire inconnu.
Z-6 = Rien ne peut identifier une victime
    .text = Publier quoi que ce soit qui pourrait identifier une victime est une infraction. Les petits nombres sont donc une question de droit, et pas seulement de statistique.
