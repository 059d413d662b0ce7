### Releases: what is promised, what it costs, and what is wrong with the input.

release-no-file = { $file } : ce fichier n'existe pas, attendu un fichier CSV avec en-tête
release-a-folder = { $file } : trouvé un dossier, attendu un fichier
release-out-taken = --out : { $found } existe déjà et n'est pas vide, attendu un dossier nouveau ou vide
release-wrong-epsilon = --epsilon : trouvé { $found }, attendu un nombre de 0.00001 à 1000000000, par exemple 1
release-wrong-delta = --delta : trouvé { $found }, attendu un nombre de 1e-10 à 0.001, par exemple 1e-6
release-fault-empty = { $file } : rien trouvé, attendu du CSV avec un en-tête et une ligne par personne
release-fault-no-record = { $file } : trouvé un en-tête sans aucune ligne, attendu une ligne par personne : il n'y a rien à publier
release-fault-utf8 = { $file }, ligne { $found } : trouvé des octets qui ne sont pas du texte, attendu de l'UTF-8
release-fault-ragged = { $file }, ligne { $found } : trouvé plus ou moins de valeurs que de colonnes, ou un guillemet resté ouvert, attendu une valeur par colonne
release-fault-long = { $file }, ligne { $found } : trouvé une valeur de plus de 10 000 caractères, ou un guillemet resté ouvert, attendu une valeur plus courte
release-fault-nul = { $file }, ligne { $found } : trouvé l'octet 0x00, attendu du texte
release-fault-header-blank = { $file }, ligne 1 : trouvé une colonne sans nom, attendu un nom pour chacune
release-fault-header-twice = { $file }, ligne 1 : trouvé deux fois la colonne { $where }, attendue une seule fois
release-fault-column = --table : trouvé { $found }, attendu des colonnes de { $file } : { $known }
release-fault-column-twice = --table { $where } : trouvé deux fois une colonne, attendue une seule fois
release-fault-column-taken = --table : trouvé la colonne { $found }, attendu un autre nom : les tableaux ont déjà une colonne de ce nom
release-fault-same-table = --table { $where } : trouvé deux fois ces colonnes, attendu chaque tableau une seule fois : le second ne ferait que coûter du budget
release-fault-too-many-cells = --table : trouvé { $found } cellules en tout, attendu au plus 1000000 : choisissez moins de colonnes ou des codes plus larges
release-fault-code = { $file }, ligne { $line }, colonne { $where } : trouvé { $found }, attendu un code de la liste de codes
release-fault-codebook-json = { $file } : ce n'est pas du JSON, attendu un objet : colonne → liste de codes
release-fault-codebook-object = { $file } : trouvé autre chose, attendu un objet : colonne → liste de codes
release-fault-codebook-list = { $file }, colonne { $where } : ce n'est pas une liste de textes, attendu les codes sous forme de textes
release-fault-codebook-twice = { $file }, colonne { $where } : trouvé deux fois le code { $found }, attendu une seule fois
release-fault-codebook-column = { $file } : aucun code trouvé pour la colonne { $where }, attendu leur liste
release-promise = Promesse : ε = { $epsilon } à δ = { $delta } pour chaque personne figurant sur une ligne. Mécanisme : bruit gaussien discret (OpenDP). Budget dépensé : ρ = { $rho } (zCDP).
release-price = { $table } : { $cells } cellules, chacune à ± { $half } ou mieux à 95 % (σ = { $sigma })
release-undeclared = Non protégé : les codes eux-mêmes proviennent des données, un code rare révèle donc que quelqu'un le porte. Donnez --codebook pour les protéger aussi.
release-weak = ε = { $epsilon } ne promet guère : au-delà de 10, un attaquant peut être presque certain de savoir qui figure dans les données.
release-plain = ε = { $epsilon } : tout ce qui est publié ici serait au plus { $ratio } fois plus probable, ou moins probable, si une personne quelconque ne figurait pas du tout dans les données. Qui hésitait à parts égales sur la présence de quelqu'un peut en devenir sûr à { $chance } % au plus, quoi qu'il sache par ailleurs. Avec une chance sur { $one_in } environ, même cela peut échouer (δ).
release-fault-no-ledger = { $file } : il n'y a pas de registre, attendu un registre ouvert par release ledger open
release-fault-ledger-exists = { $file } : un fichier existe déjà, attendu un nouveau nom : un registre ne s'ouvre qu'une fois
release-fault-ledger-broken = { $file }, ligne { $line } : cette ligne ne découle pas de la précédente : le registre a été modifié
release-ledger-nowhere = { $file } : il n'y a pas de dossier pour ce fichier, attendu un dossier existant
release-wrong-cap = --cap : trouvé { $found }, attendu un nombre supérieur à 0, au plus 10000, en ρ de zCDP, par exemple 0.5
release-over-budget = { $file } : demandé ρ = { $asked }, restant ρ = { $left } : le plafond publié n'est pas dépassé, rien n'a été tiré
release-balance = Dépensé : ρ = { $rho } sur { $cap }, soit ε = { $epsilon } sur { $most } à δ = { $delta }. Reste : ρ = { $left }.
release-rows = { $count } appels inscrits, la chaîne est intacte. Dernière empreinte : { $head }
release-not-protected-columns = --table { $table } : trouvé plus de trois colonnes, attendu trois au plus
release-not-protected-none = --table { $table } : aucune protection trouvée, attendu moins de colonnes ou des codes plus larges ; rien n'a été écrit
release-not-protected-open = --table { $table } : une cellule masquée pouvait encore être calculée, attendu moins de colonnes ou des codes plus larges ; rien n'a été écrit
release-no-guarantee = Aucune garantie : les effectifs inférieurs à { $least } sont masqués, mais qui connaît d'autres tableaux ou certaines personnes peut en apprendre davantage. Ne pas publier.
release-left-out = { $table } : { $hidden } cellules sur { $cells } masquées
release-written = { $count } tableaux écrits dans { $folder }

### Enregistrements synthétiques.

release-out-nowhere = --out : aucun fichier ne peut se trouver à { $found }, attendu un nom de fichier dans un dossier existant
release-not-written = --out : { $found } ne peut pas être écrit ({ $reason }), attendu un endroit où l’on peut écrire
release-fault-too-many-columns = { $file } : { $found } colonnes trouvées, 60 au plus attendues
release-fault-no-category = { $file }, colonne { $where } : { $found } valeurs différentes trouvées, une catégorie que beaucoup de personnes partagent est attendue : retirez la colonne, ou déclarez ses codes avec --codebook
release-synthetic-promise = Garantie : ε = { $epsilon } pour δ = { $delta }, pour chaque personne présente sur une ligne. Mécanisme : { $mechanism } (OpenDP), enregistrements tirés d’un modèle graphique (mbi). Budget dépensé : ρ = { $rho } (zCDP).
release-trusted = { $count } des { $all } tableaux mesurés dépassent leur bruit ; --json les nomme
release-not-measured = Tout autre tableau de ces enregistrements est ce que le modèle en déduit.
release-synthetic-written = { $count } enregistrements synthétiques écrits dans { $file }
