### La publication d'une année selon son programme déclaré : préparée, attaquée, vérifiée, publiée.

publish-title = Victimes présumées de la traite et du trafic des êtres humains, enregistrées pour la première fois en { $year }
publish-programme = Une année coûte ε = { $epsilon } pour δ = { $delta } (ρ = { $rho }, zCDP) à chaque personne ; qui serait enregistré à nouveau dix ans de suite paie ε = { $ten }.
publish-programme-table = { $table } : { $cells } cellules, dont { $empty } vides par la loi ou la logique, chacune à ± { $half } près à 95 % au moins (σ = { $sigma })
publish-programme-empty = Vide : { $other } { $codes } là où { $column } vaut { $code } ({ $source })
publish-prepared = { $name } : { $count } tableaux, dont { $drawn } mesurés maintenant, les autres tels que déjà répondus. Écrit dans { $folder }
publish-left = Reste du budget : ρ = { $left }. Dernière empreinte du registre : { $head }
publish-key = Clé écrite dans { $file }. Clé publique, pour qui vérifie les réponses : { $public }
publish-stands = { $name } : { $state }
publish-state-prepared = préparée
publish-state-gated = attaquée par le contrôle
publish-state-checked = vérifiée
publish-state-published = publiée
publish-state-refused = à ne pas publier
publish-state-withdrawn = retirée
publish-step = { $at } { $state }, { $by }
publish-reason = { " " }({ $reason })
publish-published = { $name }, version { $version }, telle que publiée le { $day } : { $count } fichiers écrits dans { $folder }
publish-gate-passed = Le contrôle laisse passer la publication. Une seconde personne peut la vérifier.
publish-gate-not-passed = Le contrôle ne laisse pas passer la publication.
publish-check-kept = + { $check } : { $found } (limite { $limit })
publish-check-broken = ! { $check } : { $found } (limite { $limit })
publish-check-declared-codes = Listes de codes fixées d'avance
publish-check-promise = δ que tient le bruit
publish-check-noise-width = Largeur du bruit, vraisemblance
publish-check-noise-centre = Centre du bruit, vraisemblance
publish-check-accuracy = Erreur de toutes les cellules
publish-check-coverage = Intervalles qui contiennent la vérité
publish-check-answered-twice = Questions répondues deux fois
publish-check-differencing = ε de toutes les publications ensemble
publish-check-membership-rare = ε montré par une attaque sur la personne la plus rare
publish-check-membership-common = ε montré par une attaque sur la personne la plus commune
publish-check-membership-random = ε montré par une attaque sur une personne quelconque
publish-check-empty-cells = Enregistrements dans des cellules où nul ne peut être
publish-check-attribute-inference = Part devinée, face à tous les autres seuls
publish-not-led-to = { $file } : aucune ligne ne porte l'empreinte { $hash } : des lignes ont été coupées ou le registre a été réécrit
publish-fault-column = { $file } : colonne { $found } introuvable, attendu person, registered_year et les colonnes du programme ; il y a : { $known }
publish-fault-unit-blank = { $file } : trouvé un enregistrement sans valeur dans { $found }, attendu le numéro d'une personne dans chacun
publish-fault-empty-year = { $file } : trouvé personne d'enregistré pour la première fois en { $year }, attendu une année avec des enregistrements : il n'y a rien à publier, et rien n'a été dépensé
publish-fault-key = { $file } : trouvé aucune clé, attendu le fichier qu'a fait release key
publish-fault-answers = { $file } : trouvé un fichier, attendu un dossier pour les réponses conservées
publish-fault-answer = { $file } : cette réponse conservée a été modifiée, ou une autre clé l'a signée ; rien n'a été tiré
publish-fault-programme = { $file } : trouvé une publication d'un autre programme ({ $found }, ou une autre édition de celui-ci), attendu celui que ce programme connaît
publish-fault-sensitive = --sensitive : trouvé { $found }, attendu une de ces colonnes : { $known }
publish-dossier-missing = { $file } : il n'y a pas de publication, attendu un dossier qu'a fait release prepare
publish-dossier-broken = { $file } : ce n'est pas ce qui y a été écrit, attendu une publication telle que release prepare la fait
publish-dossier-changed = { $file } : ce n'est pas le fichier qui a été préparé ou attaqué ; la publication ne peut pas continuer
publish-step-state = { $folder } : la publication n'en est pas là où commence cette étape ; release status dit où
publish-step-same-person = { $folder } : trouvé aucun nom, ou quelqu'un qui ne peut pas faire cette étape : qui a préparé ni ne vérifie ni ne refuse, et qui a vérifié ne publie pas
publish-step-gate = { $folder } : trouvé un autre rapport ou un autre énoncé que celui qui a été noté, attendu les fichiers tels qu'ils étaient
publish-fault-reason = --reason : trouvé { $found }, attendu un de ces codes : { $known }

### Cell key, for partners.

publish-cellkey = Aucune garantie : les comptes sont déplacés de { $most } au plus, les mêmes personnes toujours de même ; qui connaît assez de personnes peut en apprendre davantage. Pas pour la publication.
publish-fault-record-column = { $file } : colonne { $found } introuvable, attendu celle que nomme --record
publish-fault-record-unit-blank = { $file } : trouvé une ligne sans valeur dans { $where }, attendu le numéro d'une personne dans chacune
publish-fault-record-record-twice = { $file } : trouvé le numéro { $found } deux fois dans { $where }, attendu chacun une fois
publish-fault-moves = trouvé { $found }, attendu des nombres entiers avec 1 ≤ most ≤ { $limit } et 0 ≤ hidden < most, et une variance au-dessus de 0 jusqu'à most²
