# Les pages de l’analyste.

## Les questions

analyses-title = Analyses
analyses-of-profile = Qui sont les personnes ?
analyses-of-phases = Combien de temps dure chaque phase, et qui va plus loin ?
analyses-of-delays = Combien de temps le magistrat met-il à répondre ?
analyses-of-dropout = Qui se perd entre la détection et les centres ?
analyses-of-overlap = Quelles sources connaissent les mêmes personnes ?
analyses-of-hidden = Combien de personnes ne figurent sur aucune liste ?
analyses-of-signals = Qu’est-ce qui augmente plus que le hasard ?
analyses-of-totals = Pourquoi deux totaux diffèrent-ils ?
analyses-of-reform = Que ferait un changement de la loi ?

## Ce qui peut être choisi

analyses-round = Cycle
analyses-this-round = Cycle { $round }
analyses-by = Par
analyses-across = Croisé avec
analyses-across-none = rien d’autre
analyses-from = Enregistrées de
analyses-to = à
analyses-phase = Phase
analyses-total-one = Total de
analyses-total-other = à côté de celui de
analyses-show = Afficher
analyses-not-in-list = { $field } : choisissez dans la liste
analyses-years-crossed = Choisissez une dernière année qui ne précède pas la première
analyses-across-same = Choisissez un autre attribut à croiser
analyses-total-same = Choisissez deux sources différentes

## Sur quoi elles reposent

analyses-no-rounds = Aucun service n’a encore rien transmis : il n’y a rien à analyser.
analyses-not-linked-yet = Ce cycle n’est pas encore relié : chaque enregistrement compte pour une personne.
analyses-alone = Enregistrements sans lien, comptés chacun pour une personne : { $n }.
analyses-unreleased = Chiffres non diffusés sur des personnes pseudonymes, pour l’analyste seul.
analyses-coverage = Sources
analyses-source = Source
analyses-records = Enregistrements
analyses-known-of = { $column } : connu
analyses-cannot-hold = Qui elle ne peut contenir
analyses-known-on = Tel que connu le { $day }, dernier jour des enregistrements.
analyses-poisson = 95 % : intervalle d’un nombre de Poisson. Il ne couvre pas qui n’a jamais été enregistré.
analyses-wilson = 95 % : intervalle d’une part (Wilson). Il ne couvre pas qui n’a jamais été enregistré.
analyses-counted = Ce sont des nombres de liens trouvés : un intervalle devrait savoir lesquels manquent.
analyses-no-period = Hors des périodes, parce que la leur n’est pas connue : { $n }.
analyses-largest-drawn = Le graphique montre les { $n } plus grands.
analyses-left-out = { $n } autres lignes se trouvent dans les fichiers.
analyses-download = { $kind } : { $table }

## Profil

analyses-most-often = Le plus souvent : { $value }, { $n } personnes ({ $share }).
analyses-interval = 95 % { $what }
analyses-between = de { $low } à { $high }
analyses-verdict = net ou hasard
analyses-trend-clear = Changement net : { $values }.
analyses-trend-none = Aucun changement net : ce qui bouge peut être dû au hasard.

## Temps

analyses-median-none = Moins de la moitié y est parvenue jusqu’ici.
analyses-phase-detected_on = Détection
analyses-phase-referred_on = Orientation
analyses-phase-guided_on = Accompagnement par un centre
analyses-phase-reflection_on = Délai de réflexion
analyses-phase-registered_on = Attestation d’immatriculation
analyses-phase-residence_on = Séjour temporaire
analyses-further = Qui va plus loin que chaque phase
analyses-further-fewest = C’est après « { $phase } » que le moins de personnes vont plus loin : { $further } sur { $begun } ({ $share }).
analyses-begun = commencé
analyses-further-count = allées plus loin
analyses-median = la moitié en jours
analyses-days = jours
analyses-censored = Qui n’y est pas encore parvenu compte comme en attente jusqu’à ce jour, et n’est pas écarté.
analyses-step-unlinked = Chaque étape figure dans les enregistrements d’un autre service : où un lien manque, la personne semble ne pas être allée plus loin.
analyses-time-in = Après « { $start } »
analyses-outcome-next = allées plus loin
analyses-outcome-ended = terminé
analyses-delays-time = De la première question au magistrat à la première réponse
analyses-share-within = { $share } (de { $low } à { $high })

## Listes

analyses-lists = Listes
analyses-several = Sur plus d’une liste : { $n } personnes sur { $persons } ({ $share }).
analyses-both = Personnes figurant sur deux listes à la fois
analyses-apart = Personne ne figure sur les deux : { $pairs }.
analyses-of-smaller = de la plus petite liste
analyses-none-apart = Toutes les listes ont deux à deux quelqu’un en commun.
analyses-arrived = Personnes détectées que les centres d’accueil connaissent
analyses-arrived-of = De toutes les personnes sur la liste de qui les a détectées.
analyses-detected-by = Détectées par
analyses-dropout = Sur { $persons } personnes détectées, { $lost } ne figurent sur aucune liste d’un centre d’accueil ({ $share }).
analyses-linked = retrouvées
analyses-not-linked = non trouvées
analyses-mended = part avec les liens manqués
analyses-lost-or-not = Non trouvées : perdues en chemin, ou présentes et non reconnues.
analyses-missed = L’unité de couplage estime avoir manqué { $share } des liens.
analyses-missed-unknown = L’unité de couplage n’a pas dit combien de liens il a manqués.

## La population cachée

analyses-hidden-all = Toutes les personnes, sur une liste ou sur aucune
analyses-hidden-finding = Estimation : { $n } personnes (de { $low } à { $high }), dont { $unseen } sur aucune liste.
analyses-hidden-of = Estimé d’après qui figure sur plusieurs listes de ce cycle.
analyses-hidden-row-seen = Sur une liste
analyses-hidden-row-estimated = Estimation totale
analyses-hidden-row-mended = Estimation, liens manqués et faux compris
analyses-hidden-row-independent = Si toutes les listes étaient indépendantes
analyses-hidden-narrow = Là où les listes se recoupent peu, l’intervalle est large : sur des tableaux aussi minces que celui du Royaume-Uni de 2013, il contenait la vérité dans 93 à 95 simulations sur 100.
analyses-wrong-links = Liens établis qui sont faux, en pour cent
analyses-wrong-links-hint = Y figure ce que l’unité de couplage estime.
analyses-wrong-not-a-share = Liens établis qui sont faux : indiquez un nombre de 0 à moins de 100
analyses-wrong-believed = L’unité de couplage estime que { $share } des liens établis sont faux.
analyses-wrong-entered = Indiqué ici : { $share } des liens établis sont tenus pour faux.
analyses-wrong-none = Aucun lien n’est tenu pour faux.
analyses-links-carried = Le degré de certitude du couplage quant à ces parts entre dans l’intervalle qui en tient compte : elles sont tirées { $draws } fois de ce qui en est estimé.
analyses-what = Chiffre
analyses-bias = Si des liens sont manqués
analyses-bias-finding = Si { $missed } des liens étaient manqués, l’estimation s’écarterait de { $off }.
analyses-bias-missed = Liens manqués
analyses-bias-counted = personnes comptées
analyses-bias-estimate = estimation
analyses-bias-off = écart
analyses-bias-how = Ce qui sortirait de ces listes, si elles étaient complètes, si chaque lien était manqué avec cette probabilité.

## Signaux

analyses-signals-finding = { $n ->
    [one] Un signal : { $first }, { $count } personnes où { $expected } étaient attendues.
   *[other] { $n } signaux ; le plus net : { $first }, { $count } personnes où { $expected } étaient attendues.
}
analyses-looks = Un regard par trimestre, quatre par an : chacun peut dépenser un quart de la part de faux signaux.
analyses-p = par hasard
analyses-q = faux, si pris pour signaux
analyses-signals-title = Le { $period } à côté des { $past } trimestres précédents
analyses-quarter = { $quarter } { $year }

## Deux totaux

analyses-totals-between = De { $one } à { $other }
analyses-totals-both = Sur les deux listes : { $n } personnes.
analyses-step = Étape
analyses-change = changement
analyses-after = total
analyses-step-twice = { $source } : enregistrements d’une personne déjà comptée
analyses-step-again = { $source } : autres enregistrements des mêmes personnes
analyses-step-gap = { $source } : ne peut pas les contenir. { $gap }
analyses-step-only = Connues de : { $here } ; non de : { $there }
analyses-published-title = Victimes identifiées et accompagnées en Belgique, { $year }
analyses-published-source = Les deux viennent des rapports américains Trafficking in Persons. Aucune étape de l’un à l’autre n’est publiée.
analyses-as-first-published = Le total le plus élevé
analyses-as-restated = L’autre total
