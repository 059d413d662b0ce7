# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Trop d’appels
problem-429 = Ce programme a appelé trop souvent. Attendez autant de secondes que l’indique Retry-After. Rien n’a été enregistré.
problem-not-secure = Cet appel est arrivé sans TLS ; sa clé a été montrée à quiconque écoute : révoquez-la et appelez en https. Rien n’a été enregistré.
password-common = Ce mot de passe est courant, ou c’en est un auquel on a ajouté quelque chose. Choisissez-en un autre : plusieurs mots se retiennent facilement.
password-house-words = Ce mot de passe est fait de mots auxquels pense quiconque connaît ce travail. Choisissez-en un autre.
password-breached = Ce mot de passe figure dans une liste de mots de passe volés. Choisissez-en un autre.
emergency-reason-gone = Elle a été détruite avec ce qui était conservé de la personne.
oversight-title = Qui a consulté un dossier
oversight-lede = Vous ne voyez ici aucun dossier, mais bien qui a consulté ceux de votre service. Votre propre consultation est conservée avec son motif.
oversight-reference-hint = Huit lettres et chiffres, comme sur la feuille ou dans le message : ABCD-2345.
oversight-reference-missing = Indiquez la référence du dossier
oversight-why = Pourquoi consultez-vous ?
oversight-why-missing = Indiquez pourquoi vous consultez
oversight-why-person = La personne le demande
oversight-why-complaint = Il y a une plainte
oversight-why-unusual = Une consultation inhabituelle a été signalée
oversight-why-sample = Un échantillon
oversight-why-authority = L’autorité de contrôle le demande
oversight-do = Montrer qui a consulté
oversight-recorded = Chaque recherche faite ici est enregistrée, avec son motif.
oversight-none = Aucun dossier ne porte cette référence, ou aucun qui concerne votre service.
