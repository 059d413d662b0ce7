# Trouver une personne par son nom, les maisons d’accueil d’un centre, et les clés racines en ligne de commande.

## Trouver une personne

find-title = Rechercher une personne
find-asked = Nom, date de naissance ou référence
find-asked-hint = Toute orthographe, toute écriture et tout ordre conviennent. Par exemple Blessing Eze, 1/5/1988 ou 7F3K-92QD
find-asked-missing = Saisissez un nom, une date de naissance ou une référence
find-do = Rechercher
find-results = Personnes trouvées
find-count = { $n ->
    [0] Personne n’a été trouvé
    [one] Une personne trouvée
   *[other] { $n } personnes trouvées
}
find-name = Nom
find-born = Date de naissance
find-most = Voici les noms les plus proches. Écrivez davantage du nom pour en trouver d’autres.
find-nobody = Aucun dossier que votre service peut voir n’est celui d’une personne de ce nom. Essayez une partie du nom, ou la date de naissance.
find-recorded = Le fait que vous avez cherché est consigné, ainsi que les dossiers dont vous avez vu le nom. Ce que vous avez cherché ne l’est pas.

## Maisons d’accueil

nav-shelters = Maisons d’accueil
shelter-title = Maisons d’accueil de notre centre
shelter-lede = Les noms et les adresses sont chiffrés avec une clé de votre seul centre. Aucun autre service ne peut les lire.
shelter-none = Aucune maison d’accueil n’a encore été ajoutée.
shelter-new = Ajouter une maison d’accueil
shelter-name = Nom
shelter-name-hint = Le nom que lui donne votre centre
shelter-name-missing = Saisissez un nom pour la maison d’accueil
shelter-address = Adresse
shelter-address-missing = Saisissez l’adresse
shelter-save = Enregistrer
shelter-added = La maison d’accueil a été ajoutée.
shelter-staying = { $n ->
    [0] Personne n’y séjourne actuellement
    [one] Une personne y séjourne actuellement
   *[other] { $n } personnes y séjournent actuellement
}
shelter-card = Hébergement
shelter-nowhere = Dans aucune de nos maisons d’accueil.
shelter-change = Consigner où séjourne la personne
shelter-stay-title = Hébergement dans le dossier { $reference }
shelter-back = Retour au dossier
shelter-no-stay = Aucun séjour n’a été consigné.
shelter-from = Depuis le { $since }
shelter-from-until = Du { $since } au { $until }
shelter-where = Où la personne séjourne-t-elle ?
shelter-where-missing = Choisissez où séjourne la personne
shelter-leave = La personne a quitté nos maisons d’accueil
shelter-since = À partir de quel jour ?
shelter-since-early = Le jour ne peut pas précéder le début du séjour actuel
shelter-recorded = Le lieu de séjour de la personne est consigné.
shelter-to-list = Maisons d’accueil de notre centre

## La ligne de commande

cli-keys-agency = --agency : trouvé { $found }, attendu un service qui a une clé racine : { $known }
cli-keys-none = Il n’y a pas encore de clé racine : elle est créée avec le premier dossier d’un service.
cli-keys-rotated = { $agency } : clé racine { $version } créée ; copies emballées par elle : { $copies }
cli-keys-resumed = { $agency } : passage à la clé racine { $version } achevé ; copies emballées par elle : { $copies }
cli-keys-line = { $agency } · clé racine { $version } · copies : { $copies }
cli-keys-old = ancienne : lancez safeconduct keys rotate pour achever le passage
cli-keys-unused = plus utilisée : détruisez son fichier dès qu’aucune sauvegarde antérieure n’est conservée
