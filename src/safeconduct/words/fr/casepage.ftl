## La situation en mots simples

stand-detected = La personne a été rencontrée. Elle n’a pas encore été orientée vers un centre d’accueil.
stand-referred = La personne a été orientée vers un centre d’accueil. La procédure n’a pas commencé.
stand-reflection = La personne est dans le délai de réflexion : du temps pour se rétablir et pour décider de faire une déclaration, de porter plainte ou de rentrer.
stand-reflection_lapsed = Le délai de réflexion est écoulé sans déclaration ni plainte. Une déclaration peut encore être faite.
stand-registration = La personne a fait une déclaration, ou n’a pas à en faire, et se trouve dans la deuxième phase, au cours de laquelle le magistrat confirme.
stand-temporary_residence = La personne a un séjour temporaire pour toute la durée de la procédure judiciaire.
stand-unlimited_residence = La personne a un séjour illimité. La procédure est terminée.
stand-ended = La procédure a pris fin. Une nouvelle orientation la ferait recommencer.
stand-not_a_victim = La personne n’est pas considérée comme victime ; aucune procédure de protection n’est donc ouverte.
stand-not_applicable = La personne est belge et n’a pas besoin d’un titre de séjour. L’aide des centres continue malgré tout.
stand-no-document = Aucun document n’a été délivré.
stand-held-reflection_order = Le document du délai de réflexion est valable jusqu’au { $until }.
stand-held-registration_certificate = L’attestation d’immatriculation (modèle A) est valable jusqu’au { $until }.
stand-held-temporary_residence = Le certificat de séjour temporaire est valable jusqu’au { $until }.
stand-held-unlimited_residence = Le certificat de séjour illimité n’a pas de dernier jour.
stand-ran-out = Le dernier document ({ $document }) a expiré le { $until }.
stand-not-held = Le dernier document ({ $document }) n’est plus détenu.
stand-open-now = Possible maintenant : { $openings }.
stand-waits = Étape suivante : { $opening }. Il manque : { $what }.
stand-waits-for-many = Étape suivante : { $opening }. Il manque { $n } points, à fournir par : { $owners }.

## La prochaine date

deadline-title = Prochaine date
deadline-document = Dernier jour : { $document }
deadline-document-short = Dernier jour du document
deadline-duty = { $duty } ({ $owner })
deadline-day = Jour { $day } sur { $days }
deadline-ends = fin le { $until }
deadline-due = à faire pour le { $until }
deadline-starts = Compté à partir du { $start } ; ce jour ne compte pas, le dernier jour compte.
deadline-left = { $n ->
    [0] C’est aujourd’hui.
    [one] Il reste { $n } jour.
   *[other] Il reste { $n } jours.
}
deadline-overdue = { $n ->
    [one] { $n } obligation est en retard.
   *[other] { $n } obligations sont en retard.
}
deadline-overdue-link = Voir qui doit quoi
deadline-none = Aucun délai ne court.

## Un autre jour

asof-title = Regarder un autre jour
asof-on = Quelle était la situation le
asof-on-hint = Par exemple 27 3 2008. Laissez vide pour aujourd’hui.
asof-known = Telle qu’on la connaissait à la fin du
asof-known-hint = Laisse de côté ce qui a été enregistré plus tard. Laissez vide pour tout compter.
asof-button = Montrer ce jour
asof-today = Revenir à aujourd’hui
asof-banner = Vous regardez le { $on }, pas aujourd’hui.
asof-banner-known = Vous regardez le { $on }, tel qu’on le connaissait à la fin du { $known }.
asof-no-acts = Les actes s’enregistrent sur la page d’aujourd’hui.

## Le dossier

case-title = Dossier { $reference }
case-reference = Référence
case-person = Personne
case-born = Date de naissance
case-age = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
case-age-unknown = Âge inconnu
case-nationality = Nationalité
case-nationality-unknown = Nationalité inconnue
case-unaccompanied = Non accompagné
case-residence-status = Situation de séjour lors de la rencontre
case-offence = Infraction
case-minor = mineur
case-belgian = Belge
case-overdue = en retard
case-synthetic = fictif
case-standing = Où en est le dossier
case-referral = État de l’orientation
case-referral-text = Votre service voit ce qu’il a détecté et si la personne a été accueillie. Le reste du dossier appartient à ceux qui accompagnent et décident.
case-asked = Ce qui est demandé à votre service
case-asked-text = Il est demandé à votre service si la personne représente une menace potentielle pour l’ordre public ou la sécurité nationale. Il voit qui est la personne et ce qu’il a lui-même répondu ; le reste du dossier appartient à ceux qui accompagnent et décident.
case-assessment = Évaluation
case-assessed-why = Sur quoi repose l’évaluation
case-assessed-reasons = Raisons
case-conditions = Les trois conditions
case-duties = Qui doit quoi
case-duties-own = Ce que doit votre service
case-duties-none = Aucune obligation n’est née.
case-due = À faire pour le
case-no-due = Pas de date fixe
case-openings = Ce qui est possible, et ce qui manque
case-openings-others = Les autres étapes de la procédure ({ $n })
case-openings-none = Rien n’est possible et rien n’est attendu.
case-missing = Il manque
case-grounds = Motifs pour mettre fin
case-grounds-text = L’Office des étrangers peut mettre fin au document. C’est lui qui décide ; la loi ne le fait pas d’elle-même.
case-grounds-none = Aucun motif n’existe.
case-also = Travail et aide financière
case-acts = Ce que vous pouvez faire maintenant
case-acts-none = Votre service n’a rien à faire dans ce dossier pour le moment.
case-acts-closed = Pas possible maintenant ({ $n })
case-timeline = Chronologie
case-timeline-none = Aucun événement ne peut être montré.
case-recorded = Enregistré le { $at } par : { $agency }
case-corrected = corrigé
case-struck-out = rayé
case-replaced = Avant la correction
case-corrected-note = Corrigé le { $at } par : { $agency }
case-why = Pourquoi ?
case-from = à fournir par : { $owner }
case-back = Tous les dossiers

open-yes = possible
open-no = pas possible
open-unknown = pas encore certain

reason-none = aucun
reason-considered = Également examiné, et non rempli
reason-valid-from = en vigueur depuis le { $from }
reason-valid-until = en vigueur jusqu’au { $to }
reason-valid-between = en vigueur du { $from } au { $to }
reason-tag-not-confirmed = non confirmé

detail-channel = Rencontre lors de
detail-district = Arrondissement
detail-as = Évaluation
detail-language = Langue
detail-centre = Centre
detail-agreed = La personne est d’accord
detail-deliberate = Délibérément
detail-document = Document
detail-ground = Motif
detail-by = Demandé par
detail-includes = Prévention
detail-conviction = Condamnation

case-includes-trafficking = traite des êtres humains
case-includes-serious_smuggling = forme grave de trafic des êtres humains
case-includes-other = autre infraction

## La liste des dossiers

list-title = Dossiers
list-lede = Triés selon ce qui est à faire d’abord.
list-count = { $n ->
    [0] Aucun dossier
    [one] { $n } dossier
   *[other] { $n } dossiers
}
list-count-more = Plus de { $n } dossiers
list-showing = Affichés : { $first } à { $last }.
list-empty = Aucun dossier ne correspond à ces filtres.
list-empty-all = Votre service n’a pas encore de dossier. Un dossier apparaît ici dès que votre tâche le demande.
list-filter = Filtrer
list-filter-apply = Appliquer
list-filter-clear = Tout effacer
list-filter-remove = Retirer ce filtre :
list-filtered-by = Filtres utilisés
list-search = Chercher une référence
list-search-hint = Par exemple 7F3K-92QD
list-any = Tous
list-due = À faire d’abord
list-due-overdue = En retard
list-due-7 = Dans les 7 jours, retards compris
list-due-30 = Dans les 30 jours, retards compris
list-phase = Phase
list-document = Document
list-until = jusqu’au { $until }
list-not-assessed = pas encore évalué
list-nothing-due = rien à faire
table-link = Télécharger cette liste (CSV)
table-most = { $n } dossiers au plus. Le téléchargement est enregistré.
table-cut = Ce fichier ne contient que les { $n } premiers dossiers. Utilisez les filtres pour télécharger les autres.
table-owner = Qui doit agir
table-day = Jour
table-yes = oui
table-until = Document jusqu’au

## La loi

law-title = La loi, règle par règle
law-lede = Chaque réponse du programme nomme la règle sur laquelle elle repose. Ici, chaque règle est expliquée en mots simples, avec sa source et ses dates.
law-chapters = Chapitres
law-versions = Versions
law-citation = Où elle se trouve
law-source = Sur quoi elle repose
law-sources = S1 est « The fight against trafficking and smuggling in human beings: policy and approach » (Royaume de Belgique) ; S2, ce sont les instructions du 13 janvier 1997 sur les contacts avec les centres d’aide aux victimes.
law-from = En vigueur depuis le { $from }
law-until = En vigueur jusqu’au { $to }
law-between = En vigueur du { $from } au { $to }
law-always = En vigueur ; la source ne nomme pas de premier jour
law-today = version d’aujourd’hui
law-not-confirmed = Une date ou un chiffre de cette version n’a pas été confirmé par une source publique.
law-back = Toutes les règles
law-chapter-OFF = Infractions
law-chapter-FC = Détection et premier contact
law-chapter-C = Les trois conditions
law-chapter-P = La procédure de séjour
law-chapter-D = Fin du document
law-chapter-A = Aide des centres
law-chapter-PR = Politique des poursuites
law-chapter-I = Inspection
law-chapter-V = Prévention
law-chapter-K = Coordination
law-chapter-Z = Information et analyse
