# Pages du Centre : livraisons, couplages, clés, et ce qui attend chacun.

## Shared by the pages of the Centre

centre-round = Cycle
centre-source = Source
centre-interval = 95 % : de { $low } à { $high }
centre-waits = Ce qui attend
centre-nothing-waits = Rien ne vous attend.
centre-changed = Ce qui a changé
centre-pages = Pages
centre-waits-feeds = Cycle { $round }, pas encore livré : { $missing }
centre-waits-links = Le cycle { $round } n’est pas encore couplé : { $records } fiches de { $sources } sources
centre-linked = Le cycle { $round } a été couplé : { $persons } personnes ({ $at })
centre-delivery-taken = { $source }, cycle { $round } : repris ({ $at })
centre-delivery-refused = { $source }, cycle { $round } : refusé ({ $at })

## Deliveries

deliver-title = Livraisons
deliver-round = Cycle { $round }
deliver-of-round = Ce qui est arrivé dans le cycle { $round }
deliver-missing = Pas encore livré
deliver-complete = Les six ont livré.
deliver-own = Les dossiers de cette plateforme sont transmis par qui exploite le programme, en ligne de commande :
deliver-none = Rien n’a encore été livré.
deliver-more = Seules les { $n } dernières livraisons figurent ici.
deliver-arrived = Arrivé
deliver-state = État
deliver-state-taken = Repris
deliver-state-refused = Refusé
deliver-rows = Lignes lues
deliver-taken = Lignes reprises
deliver-covers = Inscrits
deliver-days = du { $first } au { $last }
deliver-report = (rapport de qualité)
deliver-of = { $source }, cycle { $round }
deliver-content = Contenu (SHA-256)
deliver-count-rows = Lignes lues
deliver-count-good = Peuvent être reprises
deliver-count-refused = Refusées
deliver-count-doubtful = Douteuses
deliver-without-record = Jetons sans fiche de cette source, laissés hors du couplage
deliver-findings = Constats
deliver-what = Constat
deliver-column = Colonne
deliver-times = Fois
deliver-where = Où, et le contour de ce qui s’y trouve
deliver-expected = Attendu
deliver-known = Lignes où c’est connu
deliver-coverage = Inscrits du { $first } au { $last }, dans { $districts ->
    [0] aucun arrondissement nommé
    [one] un arrondissement
   *[other] { $districts } arrondissements
}

## Sending a feed

deliver-upload = Envoyer un flux
deliver-actor = De qui
deliver-actor-missing = Choisissez qui livre
deliver-choose = Choisissez
deliver-round-hint = Lettres, chiffres et traits d’union, par exemple 2026
deliver-round-wrong = Indiquez le cycle : lettres, chiffres et traits d’union, 20 au plus
deliver-file = Fichier
deliver-file-hint = CSV, Parquet ou XLSX, { $size } Mo au plus. Pas de noms : un numéro du cycle par personne.
deliver-file-missing = Choisissez un fichier
deliver-file-too-large = Le fichier dépasse { $size } Mo. Importez-le en ligne de commande : safeconduct centre feed import
deliver-encoding = Encodage d’un CSV
deliver-encoding-told = D’après les octets
deliver-encoding-missing = Choisissez un encodage de la liste
deliver-way = Que faire
deliver-way-whole = Reprendre si toutes les lignes sont justes
deliver-way-good = Reprendre les lignes justes
deliver-way-check = Contrôler sans rien reprendre
deliver-way-rejected = Me rendre les lignes qui ne peuvent être reprises, avec les raisons
deliver-way-missing = Choisissez que faire
deliver-send = Envoyer
deliver-known-content = Ce contenu exact a déjà été repris le { $day } (livraison { $delivery }). Rien n’a été modifié.
deliver-numbers = Rien n’a été repris : { $count } de ses numéros ont déjà été livrés dans ce cycle, dans un autre fichier.
deliver-done = Reprises : { $taken } lignes sur { $rows }.
deliver-nothing-taken = Rien n’a été repris. Le rapport dit pourquoi.
deliver-checked = Qualité d’un flux : { $source }
deliver-check-kept-nothing = Contrôlé. Rien n’a été repris, rien n’est conservé.
deliver-get-rejected = Pour recevoir en fichier les lignes qui ne peuvent être reprises, renvoyez-le en le demandant.

## Rounds and links

links-title = Cycles et couplages
links-rounds = Cycles
links-no-round = Aucun cycle n’a commencé.
links-sources = Sources
links-records = Fiches
links-linked = Couplé le
links-not-yet = pas encore
links-persons = Personnes distinctes
links-of-sources = Fiches par source
links-delivered = Livrées au Centre
links-in-links = Dans le couplage
links-runs = Couplages, le dernier d’abord : c’est lui qui compte
links-at = Quand
links-threshold = Réunies dès une probabilité de
links-uncertain = Paires incertaines laissées séparées
links-precision = Liens justes, estimation
links-recall = Vrais liens trouvés, estimation
links-between = Entre les sources
links-pair = Sources
links-expected = Concordances attendues
links-weights = Pondérations
links-weights-learnt = apprises de ce cycle
links-weights-carried = reprises d’autres données
links-none = Ce cycle n’a pas encore été couplé.
links-return = Remettre un couplage
links-file = Liens
links-file-hint = LINKS.csv tel que safeconduct link l’écrit : source, number, person. { $size } Mo au plus.
links-figures = Chiffres du couplage
links-figures-hint = Ce que safeconduct link --json affiche, dans un fichier. { $size } Mo au plus.
links-kept = { $links } fiches couplées.{ $without ->
    [0] {""}
   *[other] {" "}Fiches du cycle sans lien : { $without }.
}
links-known = Ce sont déjà ces liens qui comptent (conservés le { $day }). Rien n’a été modifié.
links-numbers-unknown = Rien n’a été conservé : aucun des { $count } numéros n’a été livré dans ce cycle. Est-ce le couplage d’un autre cycle ?
links-left-out-told = { $count ->
    [one] Un lien a été laissé de côté : aucune fiche portant son numéro n’a été livrée.
   *[other] { $count } liens ont été laissés de côté : aucune fiche portant leurs numéros n’a été livrée.
}
links-left-out = Jetons sans fiche, laissés de côté
links-left-out-count = Liens laissés de côté
links-left-out-lines = Lignes du fichier des liens
links-left-out-persons = { $count ->
    [0] Chacune de ces personnes a une autre fiche qui compte.
    [one] Une de ces personnes n’a aucune autre fiche et ne figure que dans les chiffres du couplage.
   *[other] { $count } de ces personnes n’ont aucune autre fiche et ne figurent que dans les chiffres du couplage.
}
links-wrong-columns = La première ligne est autre : attendu source, number, person
links-wrong-cells = Une ligne a un autre nombre de cellules : attendu trois
links-wrong-source = Une source qui n’en est pas une : attendu le nom d’une source qui livre
links-wrong-number = Pas un numéro aléatoire du cycle
links-wrong-person = Pas un numéro de personne : aucun nom ne peut y figurer
links-wrong-twice = Cette fiche est couplée deux fois
links-wrong-not-csv = Ce n’est pas un CSV en UTF-8
links-wrong-empty = Il n’y a aucun lien
links-wrong-not-json = Ce n’est pas du JSON
links-wrong-not-figures = Il y a plus que des chiffres : rien n’en a été conservé
links-wrong-figures-missing = Des chiffres manquent : attendu tout ce que safeconduct link --json affiche
links-wrong-other-records = Les chiffres comptent d’autres fiches que les liens : sont-ils d’un autre couplage ?
links-wrong-other-persons = Les chiffres comptent d’autres personnes que les liens : sont-ils d’un autre couplage ?

## Published figures of others

cubes-title = Chiffres publiés par d’autres
cubes-none = Rien n’a encore été importé.
cubes-import = Importer un tableau publié
cubes-details = Chiffres de détail, que l’on peut additionner
cubes-zeros = Zéro : personne
cubes-blanks = Vide : inconnu
cubes-line = Ligne
cubes-total-told = Total publié
cubes-sum = Somme de ses détails
cubes-sum-blanks = Détails inconnus
cubes-newest = Publié le { $day }
cubes-file = Tableau
cubes-file-hint = CSV avec un en-tête, ou compressé en .gz ; { $size } Mo au plus, même décompressé.
cubes-series-hint = Sous ce nom, il figure à côté de ce qui a été publié auparavant. Minuscules, chiffres et traits d’union, par exemple myria-victimes
cubes-series-wrong = Indiquez la série : minuscules, chiffres et traits d’union, 60 signes au plus
cubes-published-missing = Indiquez le jour de la publication du tableau
cubes-wide = Colonnes qui disent ce qui est compté
cubes-wide-hint = Combien, depuis la gauche, si toutes les autres contiennent des chiffres. Laissez vide si seule la dernière en contient.
cubes-wide-wrong = Indiquez un nombre de 1 à 50, ou rien
cubes-way-check = Le vérifier, ne rien conserver
cubes-way-take = Conserver ce qui est nouveau ou rectifié
cubes-wrong-unreadable = Aucun tableau de chiffres trouvé : attendu un CSV avec un en-tête et des lignes de même longueur
cubes-wrong-too-large = Décompressé, le tableau dépasse { $size } Mo. Importez-le en ligne de commande : safeconduct centre cube
cubes-wrong-figure = Ligne { $line } : trouvé { $found }, attendu un nombre ou rien. Rien n’a été conservé.
cubes-cannot-keep = Ligne { $line } : un chiffre a au plus 14 chiffres et 4 décimales, et ses colonnes comptent au plus 500 signes. Rien n’a été conservé.
cubes-known = Ce tableau même a déjà été importé, comme publié le { $day }. Rien n’a été changé.
cubes-kept = Conservé : { $new } nouveaux chiffres, { $restated ->
    [one] { $restated } rectifié
   *[other] { $restated } rectifiés
}.
cubes-checked = Tableau publié : { $series }
cubes-check-kept-nothing = Vérifié. Rien n’est conservé.
cubes-new = Chiffres jamais publiés auparavant
cubes-restated = Chiffres rectifiés
cubes-series = Série
cubes-published = Publié le
cubes-figures = Chiffres
cubes-totals = dont totaux
cubes-mismatches = Totaux qui ne tombent pas juste
cubes-of = { $series }, tel que publié
cubes-history = Un chiffre figure où il est nouveau ou révisé
cubes-cell = Ce qui est compté
cubes-total = { $cell } (total)
cubes-unchanged = inchangé
cubes-more = Il y a plus de chiffres qu’il n’en peut figurer ici.

## Keys

keypage-title = Clés des cycles
keypage-never-here = Une clé n’est jamais envoyée à ce programme : elle est créée, scellée et détruite dans le dossier de l’autorité des clés.
keypage-steps = Un cycle en ligne de commande
keypage-step-make = Créez la clé ; communiquez à tous le contrôle de clé et la clé publique.
keypage-step-seal = Scellez-la pour chaque service, dont vous avez entendu l’empreinte au téléphone.
keypage-step-destroy = Détruisez-la une fois le couplage accepté ; envoyez à tous la ligne signée.
keypage-step-prove = Chacun peut vérifier le procès-verbal.
keypage-prove = Vérifier un procès-verbal
keypage-protocol = Procès-verbal
keypage-protocol-hint = protocol.jsonl du dossier de l’autorité, { $size } Mo au plus. Il ne contient aucune clé.
keypage-public = Clé publique de l’autorité, reçue par ailleurs
keypage-public-hint = 64 caractères de 0–9 et a–f. Sans elle, il est seulement montré que le procès-verbal est d’un seul tenant.
keypage-public-wrong = Saisissez 64 caractères de 0–9 et a–f, ou rien
keypage-whole = Le procès-verbal est intact
keypage-by-itself = Sa clé publique est venue dans le même fichier : cela montre seulement qu’il est d’un seul tenant.
keypage-broken = La ligne { $line } a été modifiée, ajoutée, ou suit une ligne ôtée
keypage-empty = Il n’y a aucune ligne
keypage-rounds = Clés par cycle
keypage-made = Créée
keypage-check = Contrôle de clé
keypage-sealed = Scellée pour
keypage-destroyed = Détruite
keypage-in-use = Non détruite
keypage-way-keep = Le vérifier et le conserver
keypage-way-prove = Le vérifier, ne rien conserver
keypage-kept = { $count ->
    [0] Rien de nouveau : toutes ces lignes étaient déjà conservées.
    [one] Vérifié ; une nouvelle ligne est conservée.
   *[other] Vérifié ; { $count } nouvelles lignes sont conservées.
}
keypage-other = Rien n’a été conservé : la ligne { $line } n’est pas celle qui avait été conservée, ou a été coupée
keypage-kept-title = Procès-verbaux des clés
keypage-of-authority = Autorité { $number }
keypage-authority = Clé publique par laquelle chaque ligne vient d’être vérifiée
keypage-lines-whole = { $count ->
    [one] Une ligne ; elle est intacte.
   *[other] { $count } lignes ; elles sont intactes.
}
keypage-download = Les lignes signées de l’autorité { $number } (JSONL)
keypage-none-kept = Aucun procès-verbal n’est encore conservé.
keypage-prove-elsewhere = Quiconque tient la clé publique d’ailleurs vérifie à nouveau le fichier :

## Handing over this platform’s own cases

intake-done = Cycle { $round } : { $taken } fiches transmises, sur { $cases } dossiers.
intake-known = --round : les dossiers ont déjà été transmis dans le cycle { $round }, le { $day } ; attendu un autre cycle
