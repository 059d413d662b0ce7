# Les réponses de l’API quand un appel échoue, et pourquoi une finalité revient ou non à quelqu’un.

problem-title-400 = L’appel ne peut pas être lu
problem-title-401 = Non connecté
problem-title-403 = Pas ouvert pour vous
problem-title-404 = Introuvable
problem-title-409 = Le dossier a changé
problem-title-413 = Trop volumineux
problem-title-422 = Un élément de l’appel est incorrect
problem-title-500 = Une erreur s’est produite ici
problem-400 = Ce qui a été envoyé n’est pas du JSON, ou est imbriqué trop profondément. Rien n’a été enregistré.
problem-401 = Envoyez une clé valable, ou connectez-vous. Une clé prend fin à sa date, lorsqu’elle est révoquée et avec le compte de son utilisateur.
problem-403 = Cet appel ne vous est pas ouvert. Rien n’a été enregistré.
problem-404 = Il n’y a rien ici, ou rien pour votre service.
problem-409 = Quelque chose a été ajouté depuis votre lecture du dossier. Lisez ce qui a changé, puis renvoyez l’appel avec le nouveau last_seen. Rien n’a été enregistré.
problem-413 = Ce qui a été envoyé dépasse un mégaoctet. Rien n’a été enregistré.
problem-422 = Une valeur manque ou n’est pas celle attendue : voir fields. Rien n’a été enregistré.
problem-500 = Une erreur s’est produite de notre côté. Rien n’a été enregistré. Réessayez dans un instant ; si cela persiste, prévenez l’exploitant.
problem-csrf = Un appel d’une page qui modifie quelque chose porte l’en-tête X-CSRFToken. Rien n’a été enregistré.
problem-purpose = Indiquez la finalité de l’appel dans l’en-tête Purpose : l’une de celles attendues (expected).
problem-answer = Une réponse manque ou n’est pas parmi celles proposées : voir fields. Rien n’a été enregistré.
problem-case = Le cas ne peut pas être lu : where indique l’endroit, expected ce qui doit s’y trouver.
purpose-yes = Cette finalité est la vôtre.
purpose-not-listed = Cette finalité n’existe pas ; une finalité hors de la liste n’ouvre rien.
purpose-not-of-this-key = La clé n’a pas été créée pour cette finalité.
purpose-not-of-this-role = Cette finalité relève d’un autre rôle que le vôtre.
