### La démonstration du Centre, et à quelle distance de la vérité se trouve chaque étape.

centre-demo-country = Un pays inventé : { $persons } personnes, dont { $seen } sur une liste de l’un de six services, { $records } enregistrements.
centre-demo-key = La clé de la campagne « { $round } » a été créée, remise scellée à { $agencies } services, et détruite une fois le codage terminé.
centre-demo-encoded = { $records } enregistrements sont devenus des jetons. À qui est lequel, chaque service est seul à le savoir.
centre-demo-feed = · { $agency } : { $rows } lignes, { $refused } refusées, { $doubtful } douteuses
centre-demo-pairs = Rapprochements : { $right } des { $true } vraies paires trouvées, { $found } paires en tout. Précision { $precision }, rappel { $recall }, F1 { $f1 }.
centre-demo-believed-precision = L’unité de rapprochement croit à une précision de { $share } ({ $low } à { $high }) ; en vérité { $true }.
centre-demo-believed-recall = L’unité de rapprochement croit à un rappel de { $share } ({ $low } à { $high }) ; en vérité { $true }.
centre-demo-persons = Personnes sur une liste : { $count } comptées (95 % : { $low } à { $high }) ; en vérité { $true }.
centre-demo-search = Les { $files } fichiers de l’autorité des clés, de l’unité de rapprochement, du Centre et de ce qui est publié ont été fouillés à la recherche de { $words } noms, dates de naissance et identifiants de dossier : { $found } trouvés.
centre-demo-held = ✓
centre-demo-not-held = ✗
centre-demo-kept = Tous les fichiers se trouvent dans { $found }.

## Entrée erronée

centre-demo-wrong-persons = --persons : trouvé { $found }, attendu de { $fewest } à { $most }
centre-demo-out-taken = --out : { $found } existe déjà et n’est pas vide, un dossier nouveau ou vide est attendu
centre-demo-not-written = --out : { $found } ne peut pas être écrit ({ $reason })
