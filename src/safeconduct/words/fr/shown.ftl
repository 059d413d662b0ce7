# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Trop d’appels
problem-429 = Ce programme a appelé trop souvent. Attendez autant de secondes que l’indique Retry-After. Rien n’a été enregistré.
problem-not-secure = Cet appel est arrivé sans TLS ; sa clé a été montrée à quiconque écoute : révoquez-la et appelez en https. Rien n’a été enregistré.
password-common = Ce mot de passe est courant, ou c’en est un auquel on a ajouté quelque chose. Choisissez-en un autre : plusieurs mots se retiennent facilement.
password-house-words = Ce mot de passe est fait de mots auxquels pense quiconque connaît ce travail. Choisissez-en un autre.
password-breached = Ce mot de passe figure dans une liste de mots de passe volés. Choisissez-en un autre.
