# Les flux du Centre : ce que livrent les services, et ce qu’on y trouve.

## Qui livre

feed-actor-police = Police
feed-actor-social_inspection = Inspection sociale
feed-actor-public_prosecutors = Parquets
feed-actor-immigration_office = Office des étrangers
feed-actor-reception_centres = Centres d’accueil spécialisés
feed-actor-convictions = Condamnations
feed-actor-platform = Dossiers de la présente plateforme

## Colonnes

feed-column-number = Numéro aléatoire du cycle
feed-column-recorded_on = Première inscription par la source le
feed-column-birth_year = Année de naissance
feed-column-registered_year = Année d’inscription
feed-column-registered_quarter = Trimestre d’inscription
feed-column-offence = Infraction
feed-column-form = Forme d’exploitation
feed-column-sector = Secteur
feed-column-route = Itinéraire
feed-column-nationality = Nationalité
feed-column-region = Région du monde
feed-column-age_band = Âge
feed-column-sex = Sexe
feed-column-minor = Moins de 18 ans à l’inscription
feed-column-unaccompanied = Non accompagné
feed-column-residence_status = Statut de séjour
feed-column-district = Arrondissement judiciaire
feed-column-belgian_region = Région de Belgique
feed-column-detected_by = Détecté par
feed-column-channel = Mode de détection
feed-column-centre = Centre d’accueil
feed-column-phase = Phase de la procédure
feed-column-outcome = Issue
feed-column-statement = Déclaration ou plainte faite
feed-column-conviction = Condamnation
feed-column-detected_on = Détecté le
feed-column-referred_on = Orienté le
feed-column-guided_on = Début de l’accompagnement le
feed-column-reflection_on = Délai de réflexion à partir du
feed-column-registered_on = Première attestation d’immatriculation le
feed-column-confirmation_asked_on = Magistrat interrogé la première fois le
feed-column-confirmation_given_on = Première réponse du magistrat le
feed-column-residence_on = Séjour temporaire à partir du
feed-column-unlimited_on = Séjour illimité à partir du
feed-column-judged_on = Premier jugement le
feed-column-ended_on = Fin le

## Ce qu’une source ne peut contenir

feed-gap-refused_referral = Les personnes qui ont refusé l’orientation : elles sont comptées, sans fiche.
feed-gap-work_only = L’exploitation hors travail : les inspections rencontrent les personnes au travail.
feed-gap-unnamed_in_file = Les victimes qui n’ont jamais été nommées dans un dossier.
feed-gap-no_belgians = Les victimes belges : elles n’ont besoin d’aucun titre de séjour.
feed-gap-refused_guidance = Les personnes qui ont refusé l’accompagnement ou n’ont jamais atteint un centre.
feed-gap-convictions_only = Les procédures sans condamnation définitive.

## Gravité

feed-grade-refuses_file = Fait refuser le fichier
feed-grade-refuses_row = Fait refuser la ligne
feed-grade-doubtful = Douteux : repris, à vérifier
feed-grade-note = Remarque
feed-verdict-clean = Toutes les lignes peuvent être reprises.
feed-verdict-doubtful = Toutes les lignes peuvent être reprises ; certaines méritent un regard.
feed-verdict-rows_refused = Certaines lignes ne peuvent pas être reprises.
feed-verdict-file_refused = Rien de ce fichier ne peut être repris.

## Ce qui a été trouvé

feed-kind-empty = le fichier est vide
feed-kind-no_rows = il y a un en-tête et aucune ligne
feed-kind-encoding = la ligne n’est pas écrite dans l’encodage du reste
feed-kind-encoding_mixed = le fichier mélange deux encodages
feed-kind-encoding_told = aucun encodage déclaré ; celui-ci est déduit des octets
feed-kind-line_too_long = une ligne n’a pas de fin : un guillemet est peut-être resté ouvert
feed-kind-quotes = un guillemet est resté ouvert ou se trouve dans une cellule
feed-kind-not_a_sheet = ce n’est pas un classeur lisible (XLSX, sans mot de passe)
feed-kind-sheet_too_large = le classeur décompressé est trop grand ; livrez du CSV ou du Parquet
feed-kind-not_parquet = ce n’est pas un fichier Parquet lisible
feed-kind-column_twice = la colonne figure deux fois
feed-kind-column_unknown = une colonne que ce flux n’a pas
feed-kind-column_missing = une colonne obligatoire manque
feed-kind-column_absent = la colonne manque : tout y compte comme inconnu
feed-kind-identity_column = cette colonne contient des identités, qui n’arrivent jamais ici
feed-kind-identity_content = cela ressemble à une coordonnée, un numéro de document ou une date de naissance
feed-kind-cells = la ligne a un autre nombre de cellules
feed-kind-blank = rien n’y figure, et il le faut
feed-kind-number = pas un numéro aléatoire du cycle
feed-kind-number_twice = ce numéro figure déjà à la ligne trouvée
feed-kind-same_record = tout sauf le numéro est comme à la ligne trouvée
feed-kind-code = absent de la liste des codes
feed-kind-day = pas une date
feed-kind-year = pas une année
feed-kind-future = ce jour est encore à venir
feed-kind-too_early = ce jour précède les premiers chiffres possibles
feed-kind-before_birth = ce jour précède l’année de naissance
feed-kind-order = les jours sont dans le mauvais ordre
feed-kind-age = un âge de plus de 100 ans
feed-kind-minor = la minorité et l’année de naissance ne concordent pas
feed-kind-outside_coverage = la source a déclaré n’avoir aucune personne de ce type

## Le rapport

feed-report-head = Qualité de { $file } : { $actor }
feed-report-rows = Lignes lues : { $rows } ; reprises possibles : { $good } ; refusées : { $refused } ; douteuses : { $doubtful }
feed-report-hash = Contenu (SHA-256) : { $hash }
feed-report-count = { $what } ({ $count })
feed-report-expected = attendu : { $expected }
feed-report-line = ligne { $line } : trouvé { $found }
feed-report-whole = trouvé { $found }
feed-report-more = et { $count } de plus
feed-report-nothing = (rien)
feed-report-coverage = Couverture
feed-report-days = Inscrits du { $first } au { $last }
feed-report-known = { $column } : connu dans { $known } lignes sur { $rows }
feed-report-gap = Déclaré non couvert : { $gap }
feed-report-gap-contradicted = Lignes qui le contredisent : { $count }

## Reprise

feed-wrong-actor = --actor : trouvé { $found }, attendu un de { $known }
feed-wrong-round = --round : trouvé { $found }, attendu des lettres, des chiffres et des traits d’union, par exemple 2026
feed-wrong-encoding = --encoding : trouvé { $found }, attendu un de { $known }

## Fonctions du Centre

role-analyst = Analyste du Centre
role-linkage_officer = Couplage des jetons
role-key_officer = Autorité des clés
role-releaser = Prépare les publications
role-checker = Contrôle les publications
agency-analysis_centre = Centre d’information et d’analyse
agency-linkage_unit = Unité de couplage
agency-key_authority = Autorité des clés
members-roles-apart = Une fonction du Centre est exercée par une personne qui n’a aucun autre rôle

## Ce qui a été repris

feed-taken = { $file } : { $taken } lignes reprises, livraison { $delivery }
feed-refused = { $file } : rien n’a été repris ; { $refused } lignes sur { $rows } ne peuvent pas l’être. Corrigez-les, ou demandez les seules bonnes lignes avec --good-rows
feed-file-refused = { $file } : rien n’a été repris : { $what }
feed-numbers = { $file } : rien n’a été repris ; { $count } de ses numéros ont déjà été livrés dans ce cycle, dans un autre fichier
feed-bad-rows = Les lignes non reprises, avec les raisons, se trouvent dans { $file }
feed-known = { $file } : ce contenu exact a déjà été repris ({ $day }, livraison { $delivery }) ; rien n’a été modifié
cube-read = { $file } : { $rows } chiffres, dont { $details } de détail et { $totals } totaux ; { $zeros } sont nuls et { $blanks } inconnus
cube-mismatches = Totaux qui ne correspondent pas : { $count }
cube-mismatch = ligne { $line }, { $cell } : total { $total }, détail { $details }
cube-kept = Série { $series } : { $new } chiffres nouveaux conservés, { $restated } révisés
cube-unreadable = { $file } : aucun tableau de chiffres trouvé, attendu du CSV avec un en-tête et des lignes de même longueur
cube-not-a-figure = { $file }, ligne { $line } : trouvé { $found }, attendu un nombre ou un blanc
cube-known = { $file } : ce tableau exact a déjà été repris, tel que publié le { $day } ; rien n’a été modifié
cube-wrong-series = --series : trouvé { $found }, attendu des minuscules, des chiffres et des traits d’union
cube-cannot-keep = { $file }, ligne { $line } : un chiffre de plus de 14 chiffres ou 4 décimales, ou des colonnes de plus de 500 signes, moins est attendu ; rien n’a été conservé
feed-bad-line = Ligne
feed-bad-reasons = Raisons
feed-centre-absent = Il n’y a pas de base de données pour le Centre : définissez CENTRE_DATABASE_URL à côté de DATABASE_URL
