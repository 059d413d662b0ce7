# Signing in

sign-in-continue = Continuer
sign-in-password-wrong = Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.
sign-in-group-meeting = Police et inspection
sign-in-group-centres = Centres
sign-in-group-office = Office des étrangers
sign-in-group-magistrates = Magistrats
sign-in-group-others = Autres
error-too-many-title = Trop de tentatives
error-too-many-text = D’ici sont arrivées, en peu de temps, plus de demandes qu’une personne n’en envoie. Rien n’a été enregistré.
error-too-many-next = Attendez cinq minutes, puis réessayez.
refused-title = Vous n’êtes pas connecté
refused-next = Retour à la page de connexion

# The government's identity provider

government-button = Se connecter par l’authentification des autorités
government-next = L’authentification des autorités vous demande ensuite qui vous êtes. Votre compte y sera lié.
government-end = Vous êtes peut-être encore connecté auprès de l’authentification des autorités.
government-end-link = Se déconnecter là aussi
government-refused-subject = L’authentification des autorités vous connaît, mais aucun compte ne vous est lié ici. Demandez une invitation à l’administrateur de votre service.
government-refused-invitation = Cette invitation n’est plus valable, ou cette identité est liée à un autre compte. Demandez-en une nouvelle à l’administrateur de votre service.
government-refused-issuer = La réponse ne venait pas de l’authentification interrogée. Personne n’a été connecté. Prévenez votre administrateur.
government-refused-state = Cette connexion a été commencée ailleurs, ou il y a trop longtemps. Recommencez depuis la page de connexion.
government-refused-cancelled = Vous avez interrompu l’authentification des autorités. Rien n’a été modifié.
government-refused-provider = L’authentification des autorités n’a pas répondu comme il faut. Réessayez plus tard, ou connectez-vous avec votre mot de passe.

# Second factors

factor-ask-title = Montrez que c’est vous
factor-ask-text = Indiquez le code que votre application affiche maintenant, ou l’un de vos codes sur papier.
factor-ask-other = Se connecter sous un autre nom
factor-code = Code
factor-code-missing = Indiquez le code
factor-code-wrong = Ce code n’ouvre pas. Indiquez celui qui est affiché maintenant ; chacun n’ouvre qu’une fois.
factors-title = Second facteur
factors-text = En plus du mot de passe, vous montrez l’un de ceux-ci en vous connectant.
factors-needed = Votre travail touche à des données à caractère personnel : un mot de passe seul ne suffit pas. Configurez l’un de ces moyens ; le programme vous est ensuite ouvert.
factor-app-title = Une application qui affiche des codes
factor-app-text = Une application d’authentification sur votre téléphone affiche un nouveau code toutes les trente secondes.
factor-app-set-up = Configurer une application
factor-app-remove = Retirer l’application
factor-app-scan = Scannez cette image avec l’application, puis indiquez le code qu’elle affiche.
factor-app-picture = Image à scanner par l’application ; la même chose figure ci-dessous en lettres
factor-app-type = Ou introduisez ceci dans l’application :
factor-is-set = Configurée.
factor-passkeys-title = Clés d’accès
factor-passkeys-text = Une clé d’accès est gardée par cet appareil, par votre téléphone ou par une clé que vous portez. Elle ne peut être copiée et ne vaut que pour ce site.
factor-passkey = Clé d’accès
factor-passkey-add = Ajouter une clé d’accès
factor-passkey-name = Comment vous l’appelez (facultatif)
factor-passkey-name-hint = Par exemple : clé de mon trousseau
factor-passkey-create = Créer la clé d’accès
factor-passkey-use = Utiliser une clé d’accès
factor-passkey-failed = La clé d’accès n’a pas répondu. Réessayez, ou utilisez un code.
factor-passkey-scripts = Les clés d’accès exigent un navigateur qui exécute des scripts. Les codes d’une application s’en passent.
factor-set-on = Depuis le { $day }
factor-remove = Retirer
factor-remove-title = Retirer cette clé d’accès
factor-remove-text = Elle ne vous laissera plus entrer. Si c’est votre dernier moyen, vous en configurez un autre avant de continuer.
factor-keep = La garder
factor-paper-title = Codes sur papier
factor-paper-text = Pour le jour où vous n’aurez ni téléphone ni clé. Imprimez cette page et gardez-la loin de votre ordinateur. Chaque code n’ouvre qu’une fois.
factor-paper-once = Ces codes ne sont montrés qu’une fois.
factor-paper-seen = Les codes ont déjà été montrés et ne le seront plus.
factor-paper-left = Codes non utilisés : { $count }.
factor-paper-new = Créer de nouveaux codes
factor-paper-new-text = Les anciens codes n’ouvrent alors plus rien.
confirm-title = Confirmez que c’est vous
confirm-text = Ce qui suit est sensible, et vous vous êtes connecté il y a un moment.
confirm-by-reauthenticate = Utiliser votre mot de passe
confirm-by-mfa_reauthenticate = Utiliser un code
confirm-by-mfa_reauthenticate-webauthn = Utiliser une clé d’accès

# One's own account

account-title = Votre compte
account-change = Modifier
account-password = Il ne doit pas être changé périodiquement.
account-factor-yes = Un second facteur est configuré.
account-factor-no = Aucun second facteur n’est configuré.
password-title = Changer le mot de passe
password-text = Son changement vous déconnecte partout ailleurs.
password-old = Mot de passe actuel
password-old-missing = Indiquez votre mot de passe actuel
password-new = Nouveau mot de passe
password-new-missing = Indiquez un nouveau mot de passe
password-new-hint = Au moins douze caractères, sans ressembler à votre nom. Plusieurs mots se retiennent bien.
password-again = Le nouveau mot de passe, encore une fois
password-again-missing = Indiquez le nouveau mot de passe une seconde fois
password-like-name = Le mot de passe est formé de votre nom. Choisissez-en un autre.
password-not-the-same = Les deux mots de passe ne sont pas identiques
password-changed = Le mot de passe est changé et vous êtes déconnecté partout ailleurs.
sessions-title = Où vous êtes connecté
sessions-text = Si vous n’en reconnaissez pas une, mettez-y fin et changez votre mot de passe.
sessions-this = (celle-ci)
sessions-since = Depuis le { $at }.
sessions-seen = Dernière utilisation le { $at }.
sessions-end = Mettre fin
sessions-end-others = Mettre fin à toutes les autres
sessions-ended = Sessions terminées : { $count }.
session-until = Si rien ne se passe plus ici, vous serez déconnecté à
session-reminder = Vous allez être déconnecté et ce qui n’est pas enregistré sera perdu, à
session-stay = Rester connecté
browser-edge = Edge
browser-opera = Opera
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = Un navigateur
device-android = { $browser } sous Android
device-ios = { $browser } sur un iPhone ou un iPad
device-windows = { $browser } sous Windows
device-macos = { $browser } sur un Mac
device-linux = { $browser } sous Linux
device-other = { $browser }

# Invitations

invitation-title = Prenez possession de votre compte
invitation-text = Choisissez un mot de passe. Ce lien ne sert qu’une fois, jusqu’au { $until }.
invitation-button = Prendre possession du compte
invitation-government = Ou sans mot de passe propre :
invitation-over = Cette invitation a été utilisée, a expiré ou a été remplacée par une plus récente. Demandez-en une autre à l’administrateur de votre service.

# An agency's own users and offices

nav-users = Utilisateurs
role-caseworker = Travaille sur les dossiers
role-administrator = Administrateur du service
role-custodian = Garant : consent à l’accès d’urgence
role-data_protection_officer = Délégué à la protection des données
members-section = Administration
members-title = Utilisateurs de votre service
members-text = Vous administrez votre propre service et n’accédez pour cela à aucun dossier. Les autres administrateurs et le délégué à la protection des données sont avertis de chaque invitation, changement de rôle et réinitialisation.
members-invite = Inviter quelqu’un
members-invite-text = Vous recevez un lien qui ne sert qu’une fois, à imprimer ou à remettre. Aucun courriel n’est envoyé.
members-invite-button = Créer le lien
members-name = Nom
members-name-missing = Indiquez un nom
members-username = Nom d’utilisateur
members-username-hint = Lettres, chiffres et . - _ @
members-username-missing = Indiquez un nom d’utilisateur
members-name-taken = Ce nom d’utilisateur est pris. Choisissez-en un autre.
members-name-not = Un nom d’utilisateur ne comporte que des lettres, des chiffres et . - _ @, sans espace.
members-office = Arrondissement
members-no-office = Tout le service
members-office-needed = Choisissez l’un des arrondissements de votre service
members-roles = Rôles
members-roles-hint = Un rôle ouvre ce que sa tâche demande. Sans rôle, il n’y a que les chiffres publiés.
members-no-role = Aucun rôle
members-language = Langue
members-shut = Exclu
members-invited = Invité
members-invited-until = Invité, jusqu’au { $day }.
members-no-factor = Pas de second facteur
members-tied = Lié à l’authentification des autorités.
members-oneself = C’est vous. Ce qui vous retirerait votre propre accès est fait par un collègue.
members-save = Enregistrer
members-changed = La modification est enregistrée.
members-more = Autres actions
members-leave = Laisser tel quel
members-invite-again = Créer un nouveau lien
members-invite-again-text = Pour qui a perdu le lien ou oublié le mot de passe. Le mot de passe actuel et les anciens liens n’ouvrent alors plus rien.
members-reset-factor = Réinitialiser le second facteur
members-reset-factor-text = Pour qui a perdu téléphone, clé et papier. Assurez-vous que c’est bien cette personne qui le demande.
members-reset-factor-done = Le second facteur est retiré. Un nouveau sera configuré à la prochaine connexion.
members-shut-out = Exclure
members-shut-out-text = Toutes les sessions prennent fin aussitôt. Ce que cette personne a enregistré reste, à son nom.
members-shut-out-done = Cet utilisateur est exclu.
members-readmit = Réadmettre
members-readmit-text = Avec le mot de passe et le second facteur d’avant.
members-readmit-done = Cet utilisateur peut de nouveau se connecter.
members-last-administrator = C’est le seul administrateur du service. Donnez d’abord ce rôle à quelqu’un d’autre.
members-not-oneself = C’est un collègue administrateur qui le fait pour vous.
members-subject = Identifiant auprès de l’authentification des autorités
members-subject-hint = Seule une empreinte en est conservée. Vide : plus de lien.
members-subject-taken = Un autre utilisateur est lié à cet identifiant.
members-tie = Lier à cet identifiant
members-link-title = L’invitation
members-link-once = Ce lien n’est montré qu’une fois. Qui le détient peut prendre possession du compte.
members-link-text = Imprimez cette page ou copiez le lien, et remettez-le à { $name }. Il sert une fois, pendant { $days } jours.
offices-title = Arrondissements
offices-text = Les arrondissements judiciaires dans lesquels votre service est présent. Un utilisateur travaille dans l’un d’eux.
offices-none = Pas encore d’arrondissement.
offices-district = Arrondissement judiciaire
offices-open = Ajouter
offices-close = Retirer
offices-opened = L’arrondissement est ajouté.
offices-closed = L’arrondissement est retiré.
offices-in-use = Quelqu’un travaille dans cet arrondissement. Modifiez d’abord son affectation.
offices-no-district = Ce n’est pas un arrondissement judiciaire

# On the command line

cli-user-role = --role : trouvé { $found }, attendu une valeur parmi { $known }
cli-user-reset = Les seconds facteurs de { $user } sont retirés. Un nouveau sera configuré à la prochaine connexion.

# What administrators and the data protection officer are told

notice-user-invited = Quelqu’un a été invité à prendre un compte de votre service.
notice-roles-changed = Les rôles d’un utilisateur de votre service ont été modifiés.
notice-factor-reset = Le second facteur d’un utilisateur de votre service a été réinitialisé.
notice-user-tied = Un utilisateur de votre service a été lié à l’authentification des autorités.
