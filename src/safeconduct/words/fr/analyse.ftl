## Ce qui ne va pas dans un tableau à analyser

analyse-no-file = { $where } : ce fichier n'existe pas, attendu un tableau, ou - pour l'entrée standard
analyse-unreadable = { $where } : le fichier ne peut pas être lu ({ $reason })
analyse-not-utf-8 = { $where }, ligne { $line } : trouvé des octets qui ne sont pas de l'UTF-8, attendu un tableau en UTF-8
analyse-no-head = { $where } : le tableau est vide, attendu une première ligne avec les noms des listes et « count »
analyse-not-csv = { $where }, ligne { $line } : les guillemets ne concordent pas, attendu du CSV
analyse-no-count = { $where }, ligne 1 : la dernière colonne est « { $found } », attendu « count »
analyse-no-name = { $where }, ligne 1 : la colonne { $column } n'a pas de nom, attendu le nom d'une liste
analyse-name-twice = { $where }, ligne 1 : « { $list } » y figure deux fois, attendu chaque liste une seule fois
analyse-one-list = { $where } : trouvé moins de deux listes, attendu deux au moins : seul leur recoupement renseigne sur les personnes qui ne figurent sur aucune
analyse-many-lists = { $where } : trouvé { $n } listes, attendu { $most } au plus : réunissez les listes de même nature
analyse-cells = { $where }, ligne { $line } : trouvé { $found } valeurs, attendu { $expected }
analyse-not-0-1 = { $where }, ligne { $line }, { $list } : trouvé « { $found } », attendu 0 ou 1
analyse-not-a-count = { $where }, ligne { $line }, count : trouvé « { $found } », attendu un nombre entier de 0 à 999999999
analyse-on-no-list = { $where }, ligne { $line } : une ligne de zéros seulement ; les personnes qui ne figurent sur aucune liste n'ont pas été vues, c'est elles qu'on estime : retirez la ligne
analyse-nobody = { $where } : les listes ne contiennent personne, attendu des personnes
analyse-empty-list = { $where } : personne ne figure sur la liste « { $list } », attendu des personnes sur chaque liste : retirez la colonne
analyse-no-overlap = { $where } : personne ne figure sur deux listes, le nombre de personnes qui ne figurent sur aucune ne peut donc pas être estimé
analyse-no-model = { $where } : le recoupement est trop mince, même des listes indépendantes ne peuvent être ajustées : le nombre de personnes qui ne figurent sur aucune ne peut pas être estimé
analyse-no-interval = { $where } : dans { $n } des tableaux tirés, aucun modèle n'a pu être ajusté : le recoupement est trop mince pour un intervalle
analyse-wrong-share = --missed-links : trouvé { $found }, attendu une part de 0 à moins de 1 ({ $where })

## La population cachée

analyse-hidden-estimate = Estimation au total, personnes vues et non vues : { $n }
analyse-interval = Intervalle à 95 % : de { $low } à { $high }
analyse-hidden-seen = Sur une liste au moins : { $n }, dont
analyse-hidden-pairs = Listes qui dépendent l'une de l'autre, la plus nette d'abord : { $pairs }
analyse-hidden-no-pairs = Aucune dépendance n'a été trouvée entre deux listes.
analyse-hidden-apart = Parmi elles, sans aucune personne en commun : { $pairs }
analyse-hidden-simplest = Si toutes les listes étaient indépendantes, l'estimation serait de { $n }.
analyse-hidden-mended = Si { $share } des liens ont échappé au rapprochement et que { $false } des liens établis sont faux, l'estimation est de { $n } (de { $low } à { $high }), et celle qui précède s'en écarte de { $difference }.
analyse-hidden-caution = L'estimation vaut si la population est restée la même pendant l'établissement des listes, si chacun pouvait figurer sur chaque liste et si la même personne a été reconnue sur deux listes : chaque lien manqué l'augmente.
analyse-hidden-how = Modèle log-linéaire des listes et de paires de listes choisies pas à pas (Chan, Silverman, Vincent 2021) ; l’intervalle est une moyenne des modèles qui auraient pu être choisis (Burnham, Anderson 2002), { $replicates } répétitions, graine { $seed }.

## Les données, et ce qui ne va pas en elles

analyse-not-a-table = { $where } : ce n'est pas un tableau lisible, attendu du CSV avec une première ligne de noms de colonnes, ou du Parquet
analyse-not-parquet = { $where } : le fichier commence comme du Parquet et ne peut pas être lu comme tel, attendu un fichier Parquet entier
analyse-not-a-day = { $where }, ligne { $line }, { $column } : trouvé « { $found } », attendu un jour sous la forme AAAA-MM-JJ, ou rien
analyse-no-column = { $where } : aucune colonne « { $found } », attendu l'une de { $known }
analyse-no-records = { $where } : le tableau ne contient aucun enregistrement à compter, attendu un au moins
analyse-nobodys-record = { $where } : un enregistrement n'a pas de valeur dans « { $column } », attendu une valeur dans chacun
analyse-no-beginning = { $where } : aucun enregistrement n'a de jour dans « { $column } » au { $until }, attendu un au moins
analyse-no-list = { $where } : aucune liste « { $found } », attendu l'une de { $known }
analyse-both-sides = --between : « { $found } » figure des deux côtés, attendu d'un seul ({ $where })
analyse-wrong-between = --between : trouvé { $found }, attendu des listes de part et d'autre de deux points, comme police:payoke
analyse-wrong-look = --look : trouvé { $look } sur { $looks }, attendu un examen de 1 au nombre prévu ({ $where })
analyse-short-past = { $where } : trouvé { $n } périodes avant la dernière, attendu { $least } au moins
analyse-not-json = { $where }, ligne { $line } : trouvé autre chose que du JSON, attendu un objet JSON
analyse-wrong-chain = { $where } : « { $entry } » manque ou n'a pas le bon type de valeur, attendu une chaîne de totaux et d'étapes (safeconduct analyse reconcile --help)
analyse-empty-step = { $where } : l'étape « { $step } » ne nomme aucune valeur, attendu une colonne avec des valeurs
analyse-step-needs-records = { $where } : l'étape « { $step } » se compte dans des enregistrements, attendu --records

## Chiffres

analyse-coverage = Couverture : { $note }
analyse-all = toutes
analyse-period = période
analyse-count = personnes
analyse-share = part
analyse-95 = 95 %
analyse-profile-of = { $by } : connu pour { $known } personnes sur { $persons }, inconnu pour { $unknown }
analyse-small = Moins de dix personnes : on pourrait les reconnaître. Ne pas publier ; safeconduct release produit des chiffres publiables.
analyse-trend = Évolution d'une période à la suivante
analyse-trend-clear = nette
analyse-trend-unclear = peut relever du hasard
analyse-survival-of = De { $start } à { $end }, d'après ce qui est connu le { $day }
analyse-survival-persons = Personnes : { $persons } ; c'est arrivé à { $events }, { $waiting } attendent encore ; premier jour inconnu : { $unknown }.
analyse-survival-impossible = Écartées parce que la fin précède le début : { $n }.
analyse-survival-median = La moitié y est parvenue après { $days } jours (95 % : de { $low } à { $high }).
analyse-not-reached = non atteint
analyse-still-waiting = attendent encore
analyse-day = après jours
analyse-from-and-to = attendu --from et --to avec une colonne chacun, ou --phases
analyse-next-step = l'étape suivante ou la fin
analyse-overlap-persons = { $persons } personnes dans { $records } enregistrements
analyse-on-lists = { $n ->
    [one] Sur une liste
   *[other] Sur { $n } listes
}
analyse-overlap-combinations = Qui figure sur quelles listes
analyse-passage = De { $before } à { $after } : { $linked } personnes sur { $persons } se retrouvent ({ $share } ; 95 % : de { $low } à { $high }) ; { $lost } ne se retrouvent pas : perdues en chemin, ou non reconnues.
analyse-passage-mended = Si { $missed } des liens ont échappé au rapprochement, la part est de { $share }.
analyse-signals-of = Ce qui a augmenté en { $period }, au regard des { $past } périodes précédentes
analyse-signals-tested = { $n } combinaisons comparées ; examen { $look } sur { $looks }, dont { $level } des signaux au plus devraient relever du hasard.
analyse-signals-none = Aucune combinaison n'a augmenté plus que le hasard ne le permet.
analyse-signals-caution = Un signal est une question, non une réponse : une nouvelle façon d'enregistrer augmente comme une nouvelle forme d'exploitation.
analyse-combination = combinaison
analyse-expected = attendu
analyse-reconcile-of = Année { $year } : de { $first } à { $second }
analyse-not-explained = non expliqué
analyse-reconcile-open = Non expliqué : { $n }.
analyse-reconcile-whole = Les étapes expliquent toute la différence.

## Graphiques

analyse-chart-bars = Personnes par { $by }
analyse-chart-trend = Personnes par { $by } dans chaque période
analyse-chart-map = Personnes par arrondissement judiciaire
analyse-chart-survival = De { $start } à { $end } : la part qui attend encore, et ce qui est arrivé aux autres
analyse-chart-interval = Traits à extrémités et bandes : intervalle à 95 % d'un nombre de Poisson. Il ne couvre pas les personnes jamais enregistrées.
analyse-chart-band = Bandes : intervalle à 95 %. Il ne couvre pas les personnes jamais enregistrées.
analyse-no-coverage = Couverture : rien n'a été déclaré sur les personnes que les données ne peuvent pas contenir.
analyse-district = Arrondissement judiciaire
analyse-outcome = issue
