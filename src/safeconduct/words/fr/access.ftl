may-yes = Votre service peut l’enregistrer.
may-not-your-task = Ce n’est pas une tâche de votre service : l’acte ne peut pas être enregistré d’ici. Rien n’a été enregistré.
may-no-relation = Votre service n’a pas avec ce dossier le lien que cet acte demande. Rien n’a été enregistré.
may-own-name-only = Un centre n’agit qu’en son propre nom. Rien n’a été enregistré.
may-correct-own-only = Vous ne pouvez corriger que ce que votre propre service a enregistré. Rien n’a été enregistré.
