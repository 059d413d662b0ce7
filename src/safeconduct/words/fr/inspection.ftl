# Inspection: programme, controls, risk

inspection-title = Contrôles en { $year }
inspection-unit = Cellule d’arrondissement de { $place }, présidée par l’auditeur du travail
inspection-years = Années
inspection-no-programme = Aucun programme n’est encore adopté pour { $year }.
inspection-no-unit = Vous n’appartenez à aucune cellule d’arrondissement.
inspection-plan = Planifier un contrôle
inspection-propose = Proposer un programme
inspection-changes = Écarts par rapport à la proposition
inspection-changed = { $sector } : { $planned } au lieu de { $proposed }. { $reason }
inspection-controls = Contrôles
inspection-risk-title = Risque par secteur
inspection-sector = Secteur
inspection-district = Arrondissement
inspection-planned = Au programme
inspection-dated = Avec une date
inspection-held = Effectués
inspection-infringed = Avec une infraction
inspection-victims = Victimes présumées rencontrées
inspection-victims-hint = Combien, 0 pour aucune. Ni nom ni identité.
inspection-days = Jours-inspecteur
inspection-by-sector = Contrôles par secteur
inspection-by-district = Contrôles par arrondissement
inspection-none-yet = Pas encore
inspection-days-of = { $used } sur { $capacity }
inspection-expected = Contrôles dont on attend un constat
inspection-between = { $mean } (intervalle à 90 % : de { $low } à { $high })
inspection-found-so-far = Contrôles avec une infraction à ce jour
inspection-adopted = Adoption
inspection-adopted-by = Version { $number }, par { $agency }
inspection-planned-on = Prévu le
inspection-planned-by = Planifié par
inspection-area = Code postal
inspection-area-hint = De la commune. Ni nom d’employeur ni rue.
inspection-state = État
inspection-state-open = Sans résultat
inspection-state-held = Effectué
inspection-state-not_held = Non effectué
inspection-infringements = Infractions
inspection-plan-done = Le contrôle est planifié.
inspection-choose = Choisir
inspection-all = Tous
inspection-year = Année
inspection-show = Afficher
inspection-save = Enregistrer
inspection-no-controls = Aucun contrôle ne correspond.

inspection-control-of = { $sector }, { $day }
inspection-record = Enregistrer le résultat
inspection-correct = Corriger le résultat
inspection-recorded = Le résultat est enregistré.
inspection-recorded-by = Enregistré par
inspection-result = Résultat
inspection-result-before = Résultat { $number }, corrigé depuis
inspection-stale = Quelqu’un a enregistré un résultat pendant que vous écriviez. Le vôtre n’est pas encore enregistré.
inspection-stands = Ce qui est enregistré
inspection-came = Ce qu’il en est
inspection-came-held = Le contrôle a eu lieu
inspection-came-not_held = Il n’a pas eu lieu
inspection-held-on = Effectué le
inspection-days-spent = Jours-inspecteur consacrés
inspection-took-part = Participants
inspection-part-other = Un autre service
inspection-without-police = Pourquoi sans assistance policière
inspection-without-police-hint = Seulement si aucun service de police n’a participé.
inspection-without-police-none_free = Aucun policier disponible
inspection-without-police-not_needed = Pas nécessaire pour ce contrôle
inspection-without-police-decided_there = Décidé sur place
inspection-without-police-other = Une autre raison
inspection-checked = Ce qui a été contrôlé
inspection-check-social_papers = Documents sociaux
inspection-check-working_conditions = Conditions de travail
inspection-check-pay = Rémunération
inspection-check-foreign_workers = Occupation de travailleurs étrangers
inspection-check-trafficking = Signes de traite
inspection-found = Infractions : { $kind }
inspection-not-checked = Pas contrôlé
inspection-not-held = Pourquoi il n’a pas eu lieu
inspection-not-held-closed = Personne sur place
inspection-not-held-no_staff = Pas de personnel
inspection-not-held-joined = Joint à un autre contrôle
inspection-not-held-other = Une autre raison
inspection-note = Note
inspection-note-hint = Ne nommez personne : ni personne, ni employeur, ni adresse.
inspection-corrects = Pourquoi il est corrigé
inspection-meet = Victime présumée
inspection-meet-hint = { $n ->
    [one] Une victime présumée a été rencontrée. Date, arrondissement et canal sont déjà remplis.
   *[other] { $n } victimes présumées ont été rencontrées : un premier contact pour chacune. Date, arrondissement et canal sont déjà remplis.
  }
inspection-meet-begin = Commencer un premier contact

inspection-wrong-corrects = Indiquez pourquoi le résultat est corrigé
inspection-wrong-not-held = Choisissez pourquoi le contrôle n’a pas eu lieu
inspection-wrong-held-and-not = Un contrôle effectué n’a pas de raison de ne pas l’être
inspection-wrong-future = Un contrôle s’enregistre après avoir eu lieu : cette date est à venir
inspection-wrong-before-planned = Le contrôle a eu lieu avant la date prévue. Planifiez-en un à cette date.
inspection-wrong-days = Indiquez les jours-inspecteur, de 1 à 99
inspection-wrong-took-part = Choisissez les participants, dont un service d’inspection
inspection-wrong-without-police = Choisissez pourquoi il n’y a pas eu d’assistance policière
inspection-wrong-with-police = La police a participé : laissez ce champ vide
inspection-wrong-checked = Choisissez ce qui a été contrôlé
inspection-wrong-count-missing = Ce point a été contrôlé : indiquez le nombre d’infractions, 0 pour aucune
inspection-wrong-not-checked = Ce point n’a pas été contrôlé : laissez-le vide ou cochez-le ci-dessus
inspection-wrong-count = Indiquez un nombre entier de 0 à 999
inspection-wrong-sector = Choisissez un secteur
inspection-wrong-area = Indiquez un code postal belge, par exemple 1000
inspection-wrong-elsewhere = Le code postal semble se trouver dans un autre arrondissement que celui de votre cellule. Corrigez-le, ou confirmez ci-dessous qu’il est exact.
inspection-area-confirmed = Le code postal est exact
inspection-wrong-planned-on = La date doit se situer entre il y a un an et dans deux ans
inspection-wrong-reason = Indiquez pourquoi vous vous écartez de la proposition
inspection-wrong-number = Indiquez un nombre entier de { $low } à { $high }
inspection-wrong-came = Indiquez si le contrôle a eu lieu
inspection-wrong-held-on = Indiquez la date du contrôle
inspection-wrong-victims = Indiquez combien de victimes présumées ont été rencontrées, 0 pour aucune
inspection-wrong-long = Écrivez { $most } caractères au plus
inspection-wrong-capacity = Indiquez les jours-inspecteur d’au moins un arrondissement

inspection-finding = Ce qui compte comme constat
inspection-finding-infringement = Une infraction, quelle qu’elle soit
inspection-finding-victim = Une victime présumée rencontrée
inspection-interval = de { $low } à { $high }
inspection-past-controls = Contrôles passés
inspection-past-findings = Avec un constat
inspection-mean = Part dont on attend un constat
inspection-interval-90 = Intervalle à 90 %
inspection-whole-country = Tout le pays
inspection-chart = { $finding } : { $place }
inspection-chart-says = Une barre par secteur, la plus haute d’abord ; le trait est l’intervalle à 90 %. Le tableau ci-dessous contient les mêmes chiffres.
inspection-risk-of = { $n ->
    [one] D’après un contrôle passé ici, et ceux de tout le pays.
   *[other] D’après { $n } contrôles passés ici, et ceux de tout le pays.
  }
inspection-risk-pooled = Peu de contrôles en disent peu à eux seuls : chaque part est rapprochée de celle de son secteur et de son arrondissement, d’autant plus qu’il y a eu peu de contrôles.
inspection-risk-years = Contrôles de cette année et des cinq précédentes.

inspection-proposal = Programme pour { $year }
inspection-proposal-table = Contrôles proposés
inspection-proposed = Proposés
inspection-in = { $sector }, { $place }
inspection-little-known = { $n } (peu connu)
inspection-days-in = Jours-inspecteur : { $place }
inspection-more = Jours supplémentaires : { $place }
inspection-more-days = { $n ->
    [one] un jour de plus : +{ $gain }
   *[other] { $n } jours de plus : +{ $gain }
  }
inspection-how = De tous les programmes que ces jours permettent, celui dont on attend le plus de constats ; chaque contrôle de plus dans un même secteur apporte un peu moins. La décision vous appartient.
inspection-capacity-in = Jours-inspecteur disponibles : { $place }
inspection-days-each = Jours-inspecteur pour un contrôle
inspection-least = Nombre minimal de contrôles dans chaque secteur à risque
inspection-most = Nombre maximal de contrôles dans un secteur
inspection-explore = Part pour les secteurs peu connus, en pour cent
inspection-explore-hint = Secteurs avec moins de { $few } contrôles passés.
inspection-short-capacity = { $where } dispose de { $has } jours ; le minimum demandé en prend { $needs }. Donnez plus de jours ou demandez moins.
inspection-short-least = Au moins { $needs } contrôles dans un secteur et au plus { $has } : les deux sont impossibles ensemble
inspection-short-across = Dans le secteur { $where }, { $has } contrôles au plus peuvent être prévus ; { $needs } sont demandés
inspection-together = Jours-inspecteur de tout le pays
inspection-together-hint = Ils vont aux cellules où l’on attend le plus de constats.
inspection-each-unit = Nombre minimal de contrôles dans chaque cellule d’arrondissement
inspection-capacities = Jours de certains arrondissements
inspection-of-country = Fait partie d’un programme de { $days } jours-inspecteur
inspection-short-together = Le pays dispose de { $has } jours ; le minimum demandé en prend { $needs }. Donnez plus de jours ou demandez moins.
inspection-short-each_unit = { $where } : { $has } contrôles au plus peuvent être prévus ; { $needs } sont demandés
inspection-adopt-country-hint = Il devient le programme de chaque cellule, à la place de celui en vigueur. Ouvrez un arrondissement pour en modifier les lignes, et dites pourquoi.
inspection-adopt = Adopter le programme
inspection-adopt-hint = Modifiez ce qui doit l’être, et dites pourquoi.
inspection-adopt-planned = { $sector } ({ $proposed } proposés)
inspection-adopt-reason = Pourquoi, en cas de changement : { $sector }
inspection-adopt-stale = Quelqu’un a entre-temps adopté un autre programme pour cette année. Le vôtre n’est pas encore adopté : adoptez-le à nouveau pour le remplacer.
inspection-adopt-done = Le programme pour { $year } est adopté.

inspection-waiting-results = { $n ->
    [one] Un contrôle est sans résultat
   *[other] { $n } contrôles sont sans résultat
  }
inspection-waiting-country = { $n ->
    [one] Pas de programme de contrôles pour { $year } dans un arrondissement
   *[other] Pas de programme de contrôles pour { $year } dans { $n } arrondissements
  }
inspection-waiting-programme = Pas de programme de contrôles pour { $year }

inspect-total = { $controls } contrôles, dont { $mean } avec un constat attendu (90 % : de { $low } à { $high })
inspect-further = { $district } : { $used } jours sur { $capacity } ; un de plus apporte { $one }, cinq de plus { $five }
inspect-spread = Écarts, en logits : secteurs { $sectors }, arrondissements { $districts }, cellules isolées { $cells }
inspect-no-days = --capacity ou --together : rien trouvé, attendu des jours-inspecteur
inspect-no-column = { $where }, ligne { $line } : la colonne « { $column } » manque ou figure deux fois ; attendu : sector, district, controls, findings
inspect-not-csv = { $where }, ligne { $line } : ce n’est pas du CSV
inspect-short-row = { $where }, ligne { $line } : il y a moins de colonnes que dans la première ligne
inspect-blank = { $where }, ligne { $line } : { $column } est vide
inspect-not-a-name = { $where }, ligne { $line } : { $column } vaut « { $found } », attendu : un nom qui commence par une lettre ou un chiffre, de 60 signes au plus
inspect-not-a-count = { $where }, ligne { $line } : { $column } vaut « { $found } », attendu : un nombre entier
inspect-more-findings = { $where }, ligne { $line } : { $findings } constats pour { $controls } contrôles ; attendu : pas plus de constats que de contrôles, et un million au plus
inspect-cell-twice = { $where } : { $sector } à { $district } figure deux fois
inspect-no-cells = { $where } : il n’y a aucune ligne
inspect-too-many-cells = { $where } : il y a plus de { $most } paires de secteur et d’arrondissement
inspect-wrong-share = { $option } vaut « { $found } », attendu : une part de 0 à 1
inspect-wrong-pair = { $option } vaut « { $found } », attendu : NOM=NOMBRE, par exemple Brussel=120
inspect-wrong-whole = { $option } vaut « { $found } », attendu : un nombre entier de { $low } à { $high }
inspect-unknown-name = { $option } : « { $found } » n’est pas dans le tableau
