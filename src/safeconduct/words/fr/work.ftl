# Le travail de chacun : les échéances, les avis, qui traite quel dossier, comment on est averti.

nav-work = Mon travail
work-title = Mon travail
work-waiting = { $n ->
    [one] Un avis vous attend.
   *[other] { $n } avis vous attendent.
}
work-notices-title = En attente pour vous
work-no-notices = Aucun avis ne vous attend.
work-more-notices = Il y en a d’autres. Ils suivront quand vous aurez pris connaissance de ceux-ci.
work-acknowledge = J’en ai pris connaissance
work-acknowledge-what = Avis
work-acknowledged = C’est noté. Personne d’autre ne doit encore être averti.
work-urgent = Urgent
work-due-title = Les échéances
work-whose = Le travail de qui
work-whose-office = De tous
work-whose-mine = Le mien
work-whose-nobody = De personne encore
work-when = Quand c’est dû
work-when-overdue = En retard
work-when-week = D’ici une semaine
work-when-later = Plus tard
work-when-undated = Sans date
work-when-all = Tout afficher
work-what = À faire
work-due = Échéance
work-worker-short = Qui s’en charge
work-me = Vous
work-change = Modifier
work-document-ends = Le document détenu expire
work-nothing = Rien à faire ici.
work-more = Autour de votre travail
work-back = Retour à mon travail
work-save = Enregistrer
work-choose = Choisissez un collègue
work-nobody = Personne
work-shut-out = { $name }, ne se connecte plus

work-assign-title = Qui traite ce dossier ?
work-assign-lede = Tous les membres de votre service qui traitent des dossiers voient celui-ci, quelle que soit la personne à qui il est confié. Celle qui le traite est avertie en premier d’une échéance.
work-worker = Qui traite ce dossier
work-worker-missing = Choisissez qui traite ce dossier
work-take = Je m’en charge
work-assigned = La personne qui traite le dossier est enregistrée.

work-handover-title = Transmettre les dossiers d’un collègue
work-handover-lede = Quand quelqu’un part, tous les dossiers qu’il traite passent d’un coup à un collègue du même service. Vous en voyez le nombre avant tout changement.
work-leaving = Les dossiers de qui ?
work-leaving-missing = Choisissez les dossiers de qui sont transmis
work-taking = Qui les reprend ?
work-taking-missing = Choisissez qui reprend les dossiers
work-taking-same = Choisissez deux personnes différentes
work-taking-elsewhere = Ce collègue appartient à un autre service et ne peut pas recevoir tous ces dossiers. Rien n’a été modifié.
work-handover-continue = Continuer
work-handover-check = De { $leaving } à { $taking }. Vérifiez avant de transmettre.
work-handover-cases = Dossiers
work-handover-overdue = Tâches en retard
work-handover-soon = Tâches dans les 14 jours
work-handover-do = Transmettre { $n ->
    [one] un dossier
   *[other] { $n } dossiers
}
work-handover-none = Ce collègue ne traite aucun dossier. Il n’y a rien à transmettre.
work-handover-again = Choisir d’autres personnes
work-handed-over = { $n ->
    [0] Il ne restait rien à transmettre.
    [one] Un dossier a été transmis.
   *[other] { $n } dossiers ont été transmis.
}

work-absences-title = Absences et remplaçants
work-absences-lede = Pendant une absence, les avis et le travail de la personne absente parviennent aussi à son remplaçant. Celui-ci est du même service et ne voit aucun dossier que le service ne voit pas.
work-absences-none = Personne n’est absent, ni aujourd’hui ni plus tard.
work-absence = { $absent } : absence du { $first } au { $last }. { $substitute } assure le remplacement.
work-absence-end = Mettre fin à l’absence
work-absence-ended = L’absence a pris fin.
work-absence-new = Encoder une absence
work-absent = Qui est absent ?
work-absent-missing = Choisissez qui est absent
work-substitute = Qui remplace ?
work-substitute-missing = Choisissez qui remplace
work-first_day = Premier jour d’absence
work-first_day-missing = Indiquez le premier jour d’absence
work-last_day = Dernier jour d’absence
work-last_day-missing = Indiquez le dernier jour d’absence
work-last_day-before = Le dernier jour ne peut pas précéder le premier
work-absence-arranged = L’absence est enregistrée. Votre collègue en est averti.

notice-duty-due = Une obligation de votre service arrive bientôt à échéance
notice-document-ends = Le document détenu dans un dossier expire bientôt
notice-duty-unheard = Une échéance approche et personne n’en a pris connaissance
notice-case-assigned = Un dossier vous a été confié
notice-cases-handed-over = Les dossiers d’un collègue vous ont été transmis
notice-cases-left = Une personne qui ne peut plus se connecter laisse des dossiers : transmettez-les
notice-standing-in = Vous remplacez un collègue
notice-webhook-stopped = Votre propre système n’a pas répondu pendant longtemps : il n’est plus averti
notice-other = Quelque chose vous attend
