# Les indicateurs opérationnels de la traite (BIT et Commission européenne, 2009).

indicator-set-adult_labour = Adultes, exploitation par le travail
indicator-set-adult_sexual = Adultes, exploitation sexuelle
indicator-set-child_labour = Enfants, exploitation par le travail
indicator-set-child_sexual = Enfants, exploitation sexuelle

strength-strong = fort
strength-medium = moyen
strength-weak = faible

dimension-deceptive_recruitment = Recrutement par tromperie
dimension-deceptive_recruitment-question = La personne a-t-elle été trompée lors du recrutement ?
dimension-coercive_recruitment = Recrutement par contrainte
dimension-coercive_recruitment-question = La personne a-t-elle été contrainte lors du recrutement ?
dimension-vulnerability_recruitment = Recrutement par abus de vulnérabilité
dimension-vulnerability_recruitment-question = A-t-on abusé d’une situation vulnérable pour recruter la personne ?
dimension-exploitation = Exploitation
dimension-exploitation-question = Dans quelles conditions la personne travaille-t-elle ou vit-elle ?
dimension-coercion_destination = Contrainte au lieu de destination
dimension-coercion_destination-question = La personne est-elle contrainte là où elle se trouve ?
dimension-vulnerability_destination = Abus de vulnérabilité au lieu de destination
dimension-vulnerability_destination-question = Abuse-t-on d’une situation vulnérable là où la personne se trouve ?

dimension-result-yes = Positif
dimension-result-no = Pas positif
dimension-result-unknown = Ne peut encore être dit

combination-two_strong = Deux indicateurs forts
combination-strong_and_other = Un indicateur fort avec un moyen ou un faible
combination-three_medium = Trois indicateurs moyens
combination-two_medium_one_weak = Deux indicateurs moyens avec un faible

indicators-because = { $combination } : { $signs }.
indicators-seen = Constatés jusqu’ici : { $signs }. Cela ne suffit pas à soi seul.
indicators-none-seen = Aucun constaté jusqu’ici.
indicators-open = { $n ->
    [one] Un indicateur est sans réponse.
   *[other] { $n } indicateurs sont sans réponse.
}
indicators-open-could = Des indicateurs sans réponse peuvent encore la rendre positive.
indicators-open-could-not = Avec les réponses données, elle ne peut plus devenir positive.
indicators-count = Dimensions positives : { $yes } sur 6 ; non positives : { $no } ; pas encore connues : { $unknown }.
indicators-pattern-yes = Ensemble, elles montrent les éléments de la traite selon le Protocole de Palerme.
indicators-pattern-no = Ensemble, elles ne montrent pas les éléments de la traite selon le Protocole de Palerme.
indicators-pattern-unknown = On ne peut encore dire si elles montrent les éléments de la traite selon le Protocole de Palerme.
indicators-child-means = Pour un enfant, l’exploitation suffit : ni tromperie ni contrainte ne sont nécessaires.
indicators-support-only = Les indicateurs soutiennent votre évaluation. Ils ne la remplacent jamais.
indicators-source = Source : Bureau international du Travail et Commission européenne, Indicateurs opérationnels de la traite des êtres humains, 2009.
indicators-unverified = Les forces de cette liste n’ont pas encore été vérifiées sur un texte public.

indicator-deceived_job = Trompée sur la nature du travail, le lieu ou l’employeur
indicator-deceived_prostitution = Trompée sur les conditions de la prostitution
indicator-deceived_wages = Trompée sur le salaire ou les gains
indicator-deceived_conditions = Trompée sur les conditions de travail
indicator-deceived_contract = Trompée sur le contenu ou la légalité du contrat
indicator-deceived_housing = Trompée sur le logement et les conditions de vie
indicator-deceived_papers = Trompée sur les papiers ou un séjour légal
indicator-deceived_travel = Trompée sur le voyage et les conditions de recrutement
indicator-deceived_family = Trompée sur le regroupement familial
indicator-deceived_marriage = Trompée par une promesse de mariage ou d’adoption
indicator-deceived_education = Trompée sur l’accès à l’enseignement

indicator-violence = Violence contre la personne
indicator-violence_threatened = Menaces de violence contre la personne
indicator-abduction = Enlèvement, mariage forcé, adoption forcée ou vente de la personne
indicator-debt_bondage = Servitude pour dettes
indicator-documents_taken = Papiers d’identité confisqués
indicator-confinement = Isolement, séquestration ou surveillance
indicator-denunciation_threatened = Menaces de dénonciation aux autorités
indicator-exposure_threatened = Menaces d’informer la famille, la communauté ou le public
indicator-violence_family = Violence contre la famille, menacée ou réelle
indicator-money_withheld = Argent retenu

indicator-difficult_family = Abus d’une situation familiale difficile
indicator-illegal_status = Abus du séjour illégal
indicator-lack_of_education = Abus d’un manque d’instruction ou de langue
indicator-lack_of_information = Abus d’un manque d’information
indicator-control_of_exploiters = Les exploiteurs contrôlent la personne
indicator-economic_reasons = Raisons économiques
indicator-false_success = Fausses informations sur une migration réussie
indicator-false_law = Fausses informations sur la loi ou l’attitude des autorités
indicator-family_situation = Situation familiale
indicator-personal_situation = Situation personnelle
indicator-emotional_dependency = Dépendance psychologique ou affective
indicator-relation_authorities = Relation avec les autorités, statut légal
indicator-past_difficulties = Difficultés dans le passé
indicator-travel_difficulty = Incapacité d’organiser seule le voyage
indicator-beliefs = Abus de croyances culturelles ou religieuses
indicator-general_context = Contexte général : guerre, catastrophe, climat politique

indicator-excessive_hours = Jours ou heures de travail excessifs
indicator-low_salary = Salaire bas ou nul
indicator-wage_manipulation = Salaire manipulé : amendes, retenues, paiement à d’autres
indicator-bad_housing = Mauvaises conditions de vie
indicator-very_bad_conditions = Très mauvaises conditions de travail
indicator-hazardous_work = Travail dangereux
indicator-labour_law_ignored = Droit du travail ou contrat signé non respecté
indicator-no_social_protection = Aucune protection sociale
indicator-no_education = Aucun accès à l’enseignement

indicator-forced_crime = Contrainte à des activités illicites ou criminelles
indicator-forced_tasks = Tâches ou clients imposés
indicator-under_influence = Sous forte influence
indicator-forced_against_peers = Contrainte d’agir contre d’autres dans la même situation
indicator-forced_to_lie = Contrainte de mentir aux autorités, à la famille ou à d’autres
indicator-worse_conditions_threatened = Menaces de conditions encore pires
indicator-wages_withheld = Salaire retenu

indicator-dependency = Dépendance des exploiteurs pour la vie quotidienne
indicator-unknown_area = Difficulté à vivre dans un lieu inconnu
indicator-personal_characteristics = Caractéristiques personnelles : discrimination ou marginalisation
