# Sauvegarde, restauration et conservation : ce que disent les commandes, et les mots du tableau des délais.

## Sauvegarde

backup-writing = Écriture de la sauvegarde
backup-made = Écrit : { $file } ({ $size } Mo), chiffré pour la clé { $name }.
backup-unproved = La sauvegarde n’a pas été restaurée à titre d’essai. Lancez safeconduct backup verify avant de vous y fier.
backup-proved = Restaurée à titre d’essai dans l’état du { $made } : { $rows } lignes, autant qu’il en a été copié.
backup-proved-chains = Chaînes vérifiées et intactes : { $cases } dossiers, { $events } événements, { $entries } entrées du journal d’accès.
backup-proved-keys = Clés qui ouvrent ce qu’elles doivent ouvrir : { $count } fichiers.
backup-signed = Signée par l’installation avec la clé { $name }.
backup-key-untried = Seul le détenteur de la clé privée peut l’ouvrir ; on n’a pas essayé si cette clé est disponible. Essayez-la avec safeconduct backup verify.
backup-key-made = Voici la clé publique { $name } : donnez-la à --to. La clé privée est dans { $file } : conservez-la et sa phrase secrète séparément, jamais là où se font les sauvegardes. Sans elles, aucune sauvegarde ne s’ouvre.
backup-no-recipient = --to : rien trouvé, attendu la clé publique affichée par safeconduct backup key ; { $variable } peut aussi la nommer.
backup-no-passphrase = --passphrase-file : rien trouvé et aucun terminal où la demander, attendu un fichier contenant la phrase secrète.
backup-passphrase = Phrase secrète de { $file }
backup-passphrase-again = Encore une fois, pour être sûr

## Ce qui ne va pas dans une sauvegarde

backup-wrong-recipient = La clé publique n’en est pas une : attendu 32 octets en base64 ou en hexadécimal, tels que les affiche safeconduct backup key.
backup-wrong-passphrase-short = La phrase secrète est trop courte : attendu au moins { $least } caractères.
backup-wrong-passphrase = { $file } : la phrase secrète est une autre, ou le fichier a été modifié.
backup-wrong-not-a-key = { $file } : aucune clé privée de sauvegarde trouvée, attendu un fichier fait par safeconduct backup key.
backup-wrong-no-file = { $file } : ce fichier n’existe pas.
backup-wrong-unreadable = { $file } : le fichier ne peut pas être lu : { $reason }.
backup-wrong-there-already = { $file } : quelque chose porte déjà ce nom ; rien n’est écrasé.
backup-wrong-not-writable = { $file } : impossible d’écrire à cet endroit : { $reason }.
backup-wrong-not-empty = { $folder } : le dossier n’est pas vide, attendu aucun dossier ou un dossier vide ; rien n’est écrasé.
backup-wrong-database-not-empty = DATABASE_URL ou CENTRE_DATABASE_URL : la base contient déjà des tables, attendu une base vide ; rien n’a été changé.
backup-wrong-centre-apart = La sauvegarde contient aussi la base du Centre : une seule des deux adresses est donnée, attendu DATABASE_URL et CENTRE_DATABASE_URL, ou aucune.
backup-wrong-database = DATABASE_URL : l’adresse est illisible, attendu postgresql://user:password@host:5432/name
backup-wrong-foreign = { $file } : ce n’est pas une sauvegarde de Safeconduct.
backup-wrong-newer = { $file } : un programme plus récent a fait cette sauvegarde. Restaurez-la avec ce programme.
backup-wrong-cut = { $file } : le fichier s’interrompt avant sa fin. Rien n’a été restauré.
backup-wrong-changed = { $file } : le fichier a été modifié après son écriture. Rien n’a été restauré.
backup-wrong-signature = { $file } : la signature de l’installation ne correspond pas. Rien n’a été restauré.
backup-wrong-other-installation = { $file } : sauvegarde d’une autre installation, attendu une sauvegarde signée avec la clé { $expected }.
backup-wrong-key = { $file } : trouvé la clé privée { $found }, attendu { $expected }, pour laquelle le fichier est chiffré.
backup-wrong-keys-needed = { $file } : les clés sont dans un fichier à part ; nommez-le avec --keys.
backup-wrong-keys-other = { $file } : ces clés appartiennent à une autre sauvegarde.
backup-wrong-no-keys = { $file } : trouvé une base de données, attendu le fichier des clés.
backup-wrong-only-keys = { $file } : trouvé les clés seules, attendu le fichier avec la base de données.
backup-wrong-register = { $file }, ligne { $line } : ce n’est pas un registre des effacements.
backup-wrong-rows = La table restaurée { $table } n’a pas le nombre de lignes qui a été copié.
backup-wrong-misfit = La clé { $name } n’ouvre pas ce qu’elle doit ouvrir.
backup-wrong-chains = Le journal restauré n’est pas intact : { $count } endroits ne correspondent pas. safeconduct audit verify les montre.
backup-wrong-examination = La base restaurée n’a pas pu être examinée. Rien n’a été restauré.
backup-wrong-load = La base n’a pas pu être remplie à partir de la sauvegarde. Rien n’a été restauré.
backup-wrong-dump = La base n’a pas pu être copiée. Aucune sauvegarde n’a été faite.
backup-wrong-hidden = La table { $table } cache des lignes à la sauvegarde. Aucune sauvegarde n’a été faite ; signalez-le à ceux qui entretiennent le programme.
backup-wrong-server-newer = Le serveur est PostgreSQL { $found }, attendu { $expected } ou plus ancien. Aucune sauvegarde n’a été faite.
backup-wrong-key-file = Le fichier de clé { $file } ne peut pas être lu. Aucune sauvegarde n’a été faite.
backup-wrong-at-work = Un autre programme travaille dans { $folder }. Réessayez quand il aura fini.

## Restauration

restore-rows = Restauré dans l’état du { $made } : { $rows } lignes, autant qu’il en a été copié.
restore-done = Restauré : { $folder }. Lancez le programme avec SAFECONDUCT_DATA sur ce dossier.
restore-erased = Effacés à nouveau parce que le registre les nomme : { $count }.
restore-no-register = Aucun registre des effacements n’a été donné. Quiconque a été effacé après le { $made } est revenu : restaurez avec --erasures, s’il en existe un.

## Conservation

retention-line = { $what } : { $count } (conservation de { $days } jours à partir de : { $event }).
retention-oldest = Le plus ancien date du { $day }.
retention-dry = Rien n’a été effacé. Avec --apply, l’effacement a lieu, et rien ne le défait.
retention-applied = Effacé comme indiqué, et noté au journal.

retention-class-draft = Brouillons
retention-class-identity = Noms, données personnelles et textes des dossiers clos
retention-class-attachment = Fichiers des dossiers clos
retention-class-sheet = Feuilles de codes
retention-class-emergency_reason = Motifs des accès d’urgence
retention-class-identity_reason = Motifs des demandes d’identité
retention-class-suspect = Noms de suspects dans des dossiers clos
retention-class-requester = Demandes auxquelles le point d’information a répondu ou qu’il a refusées
retention-class-refused_detection = Arrondissement et canal des refus comptés
retention-class-notice_read = Avis dont il a été pris acte
retention-class-notice = Avis
retention-class-mail = Courriels envoyés
retention-class-delivery = Messages aux webhooks
retention-class-session = Sessions
retention-class-tally = Comptes de tentatives
retention-class-invitation = Invitations
retention-class-api_key = Clés pour programmes
retention-class-substitute = Remplacements

retention-event-last_written = dernière écriture
retention-event-case_ended = dernière inscription d’un dossier clos
retention-event-sheet_ended = retrait ou échéance
retention-event-access_asked = demande
retention-event-dossier_closed = dernière modification d’un dossier clos
retention-event-request_closed = réponse ou refus
retention-event-month_of_refusal = mois du refus
retention-event-acknowledged = prise d’acte
retention-event-made = création
retention-event-sent = envoi ou abandon
retention-event-ran_out = échéance
retention-event-ended = révocation ou échéance
retention-event-last_day = dernier jour
