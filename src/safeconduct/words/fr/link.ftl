### Le rapprochement de fichiers de jetons.

link-comparing = comparaison
link-done = { $records } enregistrements, { $persons } personnes (95 % entre { $low } et { $high }, erreurs possibles du rapprochement comprises).
link-pairs = Paires réunies : { $n }. Paires incertaines laissées séparées : { $uncertain }.
link-precision = { $share } % des rapprochements sont exacts (95 % entre { $low } et { $high }).
link-recall = { $share } % des rapprochements réels ont été trouvés (95 % entre { $low } et { $high }).
link-blocked = Seules les paires d’un même bloc à clé ont été comparées : { $share } % des rapprochements réels en partagent un (95 % entre { $low } et { $high }), les autres n’ont pas été cherchés.
link-carried-few = { $left }, { $right } : trop peu de personnes en commun pour en apprendre ; poids repris d’autres données.
link-carried-bound = { $left }, { $right } : l’estimation du nombre de personnes communes a atteint sa limite ; poids repris d’autres données.
link-carried-blurred = { $left }, { $right } : personnes identiques et différentes ne se distinguaient pas assez ; poids repris d’autres données. Faites vérifier un échantillon.
link-carried-drifted = { $left }, { $right } : les poids estimés ne ressemblaient à aucun de ceux jamais vérifiés ; poids repris d’autres données. Faites vérifier un échantillon.

## Entrée erronée : où, ce qui a été trouvé, ce qui est attendu

link-sample = --sample et --review : les deux sont attendus, un nombre de paires de 1 ou plus et un fichier à écrire
link-name = --deduplicated : trouvé { $found }, attendu le nom d’une source : { $known }
link-same-place = un fichier serait écrit deux fois, ou par-dessus un fichier lu ; des fichiers différents sont attendus
link-place = { $found } : un fichier dans un dossier existant est attendu
link-no-file = { $file } : ce fichier n’existe pas
link-unreadable = { $file } : le fichier ne peut pas être lu ({ $reason })
link-not-written = les fichiers ne peuvent pas être écrits ({ $reason })
link-damaged = { $file } : rapprochement impossible : { $reason }
link-empty = { $file } : aucun enregistrement trouvé, au moins un est attendu
link-left-out = { $source } : aucun enregistrement parmi ses jetons ; laissé hors du couplage
link-name-twice = { $file } : trouvé une source du même nom que { $other }, chaque nom est attendu une seule fois
link-file-twice = { $file } : trouvé les mêmes enregistrements que dans { $other }, chaque fichier est attendu une seule fois
link-version = { $file } : trouvé le codage { $found }, attendu { $expected } comme dans { $other } : codez les deux à nouveau avec une même version
link-round = { $file } : trouvé la campagne { $found }, attendu { $expected } comme dans { $other }
link-secret = { $file } : fait avec un autre secret que { $other }, le même est attendu : des jetons de deux secrets ne disent rien l’un de l’autre
link-groups = { $file } : trouvé d’autres groupes de champs que dans { $other }, les mêmes sont attendus
link-no-blocks = { $file } : aucun bloc à clé trouvé, ou d’autres que dans le premier fichier ; les mêmes sont attendus partout : encodez avec --blocks
link-no-weights = trouvé le codage { $found }, pour lequel cette version du programme n’a pas de poids : mettez-la à jour
link-review-columns = { $file } : la colonne { $missing } manque, les colonnes du fichier de vérification tel qu’il a été écrit sont attendues
link-review-answer = { $where } : trouvé la réponse { $found }, attendu same, different, unsure ou rien
link-review-pair = { $where } : trouvé une paire qui n’est pas de ces fichiers, deux de leurs enregistrements sont attendus
link-review-twice = { $where } : trouvé une paire à laquelle il a déjà été répondu, chacune est attendue une seule fois
link-review-none = { $file } : aucune réponse same ou different trouvée, au moins une est attendue
