### Le démarrage du programme, et la preuve que rien n'a été modifié.

run-starting = Démarrage de la base de données…
run-filling = Remplissage du pays de démonstration ; cela n'a lieu qu'une fois…
run-address = Safeconduct est prêt à l'adresse { $address }
run-sign-in = Connectez-vous avec le compte que votre administrateur vous a donné.
run-sign-in-demo = Ceci est une démonstration : tous les dossiers sont synthétiques. Les noms d'utilisateur et leur mot de passe figurent sur la page de connexion.
run-stop = Ctrl-C l'arrête.
run-wrong-bind = --bind : trouvé { $found }, attendu HÔTE:PORT, par exemple 127.0.0.1:8000
run-demo-loopback = --bind : trouvé { $found } ; une démonstration affiche ses mots de passe sur la page de connexion, elle ne tourne donc que sur cette machine : attendu une adresse locale telle que 127.0.0.1:8000
run-port-in-use = { $address } : un autre programme utilise ce port ; arrêtez-le, ou choisissez-en un autre avec --bind 127.0.0.1:0
run-cannot-listen = { $address } : impossible d'écouter à cette adresse ({ $reason }) ; choisissez-en une autre avec --bind
run-no-database = La base de données est injoignable ; vérifiez DATABASE_URL et que le serveur fonctionne.
run-server-failed = Le serveur web s'est arrêté ; ses messages figurent ci-dessus.
run-real-data = Ce dossier de données contient de vrais dossiers, et une démonstration affiche ses mots de passe : choisissez un autre dossier avec SAFECONDUCT_DATA.
run-demo-data = Ce dossier de données contient une démonstration, dont les mots de passe ne sont pas secrets : démarrez-la avec --demo, ou choisissez un autre dossier avec SAFECONDUCT_DATA.

audit-whole = Tout est intact : aucune inscription n'a été modifiée, retirée ou glissée.
audit-broken = PAS intact : { $broken } inscriptions ne concordent pas.
audit-counts = Contrôlé : { $cases } dossiers avec { $events } événements, { $entries } inscriptions du journal d'audit, { $checkpoints } points de contrôle.
audit-last = Dernier point de contrôle (notez-le ailleurs pour prouver cet état plus tard) : { $hash }
audit-where = { $chain }, inscription { $entry }
audit-changed = son contenu n'est pas celui qui a été enregistré
audit-gap = l'inscription précédente manque
audit-detached = elle ne continue pas l'inscription précédente
audit-cut = un point de contrôle l'avait scellée, et elle manque ou a été remplacée
audit-seal-changed = la liste de sceaux du point de contrôle n'est pas celle qui a été enregistrée
audit-not-as-written-down = aucun point de contrôle n'est celui qui avait été noté
audit-more = … et { $more } autres ; --json montre les mille premières
