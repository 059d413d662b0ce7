# Comment les personnes et les systèmes d’un service apprennent qu’un avis attend.

told-title = Comment je suis averti
told-mail = Par courriel
told-mail-lede = Le courriel dit seulement qu’un avis attend, et où se connecter. Il ne nomme ni dossier ni personne. Laissez l’adresse vide pour n’en recevoir aucun.
told-no-server = Cette installation n’a pas encore de serveur de courriel. Votre choix est conservé pour le jour où elle en aura un.
told-address = Adresse électronique
told-address-hint = Une adresse que vous seul lisez, par exemple celle de votre service
told-address-wrong = Indiquez une adresse comme nom@example.be, ou laissez le champ vide
told-digest = Une fois par jour, tant qu’un avis attend
told-urgent = Tout de suite, quand un avis urgent attend
told-saved = Votre choix est enregistré.
told-calendar = Dans votre agenda
told-calendar-lede = Un programme d’agenda peut afficher vos échéances : ce qui est à faire, la règle et la référence aléatoire, rien sur une personne. Quiconque connaît l’adresse voit la même chose : ne la communiquez à personne. Vous pouvez la retirer à tout moment.
told-calendar-made = Votre adresse d’agenda a été créée le { $on }. Elle n’est plus affichée.
told-calendar-make = Créer une adresse d’agenda
told-calendar-again = La remplacer par une nouvelle
told-calendar-revoke = Retirer l’adresse
told-calendar-revoked = L’adresse d’agenda n’existe plus.
told-calendar-once = Cette adresse n’est affichée qu’une fois. Copiez-la maintenant.
told-calendar-subscribe = Abonnez-vous à cette adresse dans votre programme d’agenda :
calendar-name = Safeconduct : échéances

outbox-title = Les courriels de cette démonstration
outbox-lede = Dans la démonstration, rien ne quitte cette machine. Voici les derniers courriels que des membres de votre service auraient reçus.
outbox-to = À { $to }
outbox-waits = pas encore envoyé
outbox-empty = Aucun courriel n’a encore été écrit.

hook-title = Avertir votre propre système
hook-lede = Safeconduct peut avertir un système de votre service de chaque avis : son genre, la référence aléatoire et l’heure, rien sur une personne. Chaque message est signé, selon le schéma Standard Webhooks.
hook-none = Aucun système n’est averti pour l’instant.
hook-new = Avertir un autre système
hook-url = Adresse
hook-url-hint = Elle commence par https:// et peut être atteinte de l’extérieur
hook-url-not-an-address = Indiquez une adresse comme https://example.be/safeconduct
hook-url-no-user = Indiquez l’adresse sans nom d’utilisateur ni mot de passe
hook-url-not-https = L’adresse doit commencer par https://
hook-url-not-outside = Cette adresse se trouve dans un réseau interne et ne peut pas être avertie
hook-too-many = On ne peut pas avertir plus de { $n } systèmes. Retirez-en un d’abord.
hook-add = Avertir ce système
hook-secret-once = Ce secret n’est affiché qu’une fois. Votre système en a besoin pour vérifier la signature.
hook-working = Averti de chaque avis
hook-failing = { $n ->
    [one] Le dernier message n’est pas arrivé. Un nouvel essai suivra.
   *[other] Les { $n } derniers essais ont échoué. D’autres suivront.
}
hook-stopped = N’est plus averti depuis le { $on }, après trop d’échecs
hook-log = Ce qui a été envoyé
hook-messages = Les derniers messages
hook-when = Quand
hook-what = Quoi
hook-answer = Réponse
hook-arrived = arrivé ({ $status })
hook-refused = refusé ({ $status })
hook-no-answer = pas de réponse
hook-waits = en attente
hook-attempts = { $n ->
    [one] un essai
   *[other] { $n } essais
}
hook-no-messages = Rien n’a encore été envoyé.
hook-kind-test = Essai
hook-try = Envoyer un essai
hook-tried = Un essai est en route. Rechargez la page dans quelques secondes pour voir la réponse.
hook-resume = L’avertir à nouveau
hook-resumed = Le système est de nouveau averti, à partir de maintenant.
hook-remove = Retirer
hook-removed = Le système n’est plus averti.

mail-digest-subject = Safeconduct : un avis vous attend
mail-digest-text = Un avis vous attend dans Safeconduct. Connectez-vous pour le lire :
mail-urgent-subject = Safeconduct : un avis urgent vous attend
mail-urgent-text = Un avis urgent vous attend dans Safeconduct. Connectez-vous pour le lire :
mail-why = Ce message n’en dit volontairement pas plus. La page « Comment je suis averti » permet de choisir s’il vous parvient, et où.
