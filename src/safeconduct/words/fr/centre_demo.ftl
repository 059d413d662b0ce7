### La démonstration du Centre, et à quelle distance de la vérité se trouve chaque étape.

centre-demo-country = Un pays inventé : { $persons } personnes, dont { $seen } sur une liste de l’un de six services, { $records } enregistrements.
centre-demo-key = La clé de la campagne « { $round } » a été créée, remise scellée à { $agencies } services, et détruite une fois le codage terminé.
centre-demo-encoded = { $records } enregistrements sont devenus des jetons. À qui est lequel, chaque service est seul à le savoir.
centre-demo-feed = · { $agency } : { $rows } lignes, { $refused } refusées, { $doubtful } douteuses
centre-demo-reviewed = Les services ont regardé { $asked } paires dans leurs propres dossiers : { $same } sont la même personne. Les rapprochements ont été étalonnés en conséquence.
centre-demo-pairs = Rapprochements : { $right } des { $true } vraies paires trouvées, { $found } paires en tout. Précision { $precision }, rappel { $recall }, F1 { $f1 }.
centre-demo-believed-precision = L’unité de rapprochement croit à une précision de { $share } ({ $low } à { $high }) ; en vérité { $true }.
centre-demo-believed-recall = L’unité de rapprochement croit à un rappel de { $share } ({ $low } à { $high }) ; en vérité { $true }.
centre-demo-persons = Personnes sur une liste : { $count } comptées (95 % : { $low } à { $high }) ; en vérité { $true }.
centre-demo-overlap = Sur plusieurs listes : { $several } personnes ; en vérité { $true }.
centre-demo-hidden = Toutes les personnes, sur une liste ou sur aucune : { $estimate } (95 % : { $low } à { $high }) ; en vérité { $true }.
centre-demo-hidden-none = Toutes les personnes, sur une liste ou sur aucune : ces listes ne permettent pas d’estimation ({ $reason }).
centre-demo-hidden-mended = De même, en tenant compte des rapprochements manqués et faux : { $estimate } (95 % : { $low } à { $high }) ; en vérité { $true }.
centre-demo-hidden-mended-none = De même, en tenant compte des rapprochements manqués et faux : pas d’estimation ({ $reason }).
centre-demo-profile = · { $column } : les parts diffèrent de { $most } au plus ; { $inside } des { $cells } intervalles contiennent la vraie part
centre-demo-phase = · La moitié a dépassé l’étape « { $column } » en { $median } jours (95 % : { $low } à { $high }) ; en vérité { $true }.
centre-demo-table = · Tableau { $table } : erreur { $noise }, { $inside } des { $cells } intervalles contiennent ce que le Centre a compté ; par rapport à toute la vérité { $all }, { $true } sur { $cells }
centre-demo-budget = Budget : ε = { $epsilon } de { $cap } dépensé à δ = { $delta }, en { $calls } appels inscrits au registre.
centre-demo-published = Le contrôle de sortie l’a admise ({ $checks } vérifications), une seconde personne a donné son accord : { $files } fichiers publiés.
centre-demo-not-published = Le contrôle de sortie ne l’a pas admise ({ $checks } vérifications) : { $failed }. Rien n’a été publié.
centre-demo-title = Victimes présumées enregistrées en { $year } (démonstration, personnes inventées)
centre-demo-publisher = Centre d’information et d’analyse (démonstration)
centre-demo-search = Les { $files } fichiers de l’autorité des clés, de l’unité de rapprochement, du Centre et de ce qui est publié ont été fouillés à la recherche de { $words } noms, dates de naissance et identifiants de dossier : { $found } trouvés.
centre-demo-held = ✓
centre-demo-not-held = ✗
centre-demo-kept = Tous les fichiers se trouvent dans { $found }.

## Entrée erronée

centre-demo-wrong-persons = --persons : trouvé { $found }, attendu de { $fewest } à { $most }
centre-demo-out-taken = --out : { $found } existe déjà et n’est pas vide, un dossier nouveau ou vide est attendu
centre-demo-not-written = --out : { $found } ne peut pas être écrit ({ $reason })
