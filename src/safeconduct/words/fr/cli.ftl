### La ligne de commande : les réponses en texte, et ce qui est dit quand l'entrée est erronée.

## Entrée erronée : où, ce qui a été trouvé, ce qui est attendu

cli-standard-input = entrée standard
cli-event = événement
cli-where-line = { $file }, ligne { $line }
cli-fault-field = { $where } : { $field } : trouvé { $found }, attendu { $expected }
cli-fault-json = { $where }, colonne { $column } : trouvé { $found }, attendu du JSON selon la RFC 8259
cli-fault-end = { $where }, colonne { $column } : la valeur JSON s'arrête avant d'être complète, attendu l'accolade, le crochet ou le guillemet fermant
cli-fault-utf8 = { $where }, colonne { $column } : trouvé l'octet { $found }, attendu du texte en UTF-8
cli-fault-depth = { $where }, colonne { $column } : trouvé des crochets emboîtés sur un millier de niveaux, attendu un dossier ou des faits, qui en demandent cinq
cli-fault-long = { $where } : trouvé une valeur de plus de 32 Mio, attendu une valeur plus petite, ou du JSON Lines avec une valeur par ligne
cli-fault-several = { $where } : trouvé plusieurs valeurs étalées sur plusieurs lignes, attendu une seule valeur, ou du JSON Lines avec une valeur par ligne
cli-fault-twice = { $where }, colonne { $column } : trouvé la clé { $found } deux fois dans un même objet, attendu une seule fois
cli-fault-empty = { $where } : rien à lire, attendu une valeur JSON ou du JSON Lines
cli-no-file = { $file } : ce fichier n'existe pas, attendu un fichier JSON, ou - pour l'entrée standard
cli-a-folder = { $file } : trouvé un dossier de fichiers, attendu un fichier JSON
cli-unreadable = { $file } : le fichier ne peut pas être lu ({ $reason }), attendu un fichier JSON
cli-no-standard-input = l'entrée standard est fermée, attendu du JSON
cli-dash-out = { $option } : trouvé -, attendu un nom : - ne vaut que pour ce qui est lu
cli-wrong-lang = --lang : trouvé { $found }, attendu en, fr, nl ou de
cli-wrong-day = { $option } : trouvé { $found }, attendu un jour qui existe, sous la forme AAAA-MM-JJ
cli-wrong-instant = { $option } : trouvé { $found }, attendu une date et une heure avec décalage, comme 2008-02-01T16:00:00+01:00
cli-wrong-rule = la règle { $found } n'est pas au catalogue ; les plus proches : { $known }
cli-all-rules = voir safeconduct law list
cli-wrong-setting = --set : trouvé { $found }, attendu NOM=VALEUR, par exemple reflection_days=90
cli-wrong-parameter = --set : la loi n'a pas de nombre { $found } ; les plus proches : { $known }
cli-wrong-count = { $option } : trouvé { $found }, attendu un nombre entier de 0 ou plus, de 6 chiffres au plus

## Les phrases des lecteurs, dites à nouveau

cli-phrase-answers = un objet de réponses
cli-phrase-country = un code ISO 3166-1 alpha-3, par exemple NGA
cli-phrase-country-list = une liste de codes ISO 3166-1 alpha-3
cli-phrase-day = une date sous la forme AAAA-MM-JJ
cli-phrase-event-id = l'id d'un événement
cli-phrase-event-list = une liste d'événements
cli-phrase-event-of-case = l'id d'un événement de ce dossier
cli-phrase-event-type = un type d'événement, par exemple detected ou document_issued
cli-phrase-event-without-id = un événement sans id, ou null
cli-phrase-existing-day = un jour qui existe, sous la forme AAAA-MM-JJ
cli-phrase-existing-instant = une date et une heure qui existent, avec leur décalage
cli-phrase-from-birth = un jour à partir de la naissance ({ $date })
cli-phrase-instant = une date et une heure avec décalage, comme 2008-02-01T16:00:00+01:00
cli-phrase-language = un code ISO 639 de deux ou trois lettres
cli-phrase-list = une liste
cli-phrase-no-correction = un événement qui n'est pas lui-même une correction
cli-phrase-not-before-day = un instant qui n'est pas avant le jour des faits ({ $date })
cli-phrase-not-before-event = un instant qui n'est pas avant l'enregistrement de l'événement { $event }
cli-phrase-nothing = rien
cli-phrase-object = un objet
cli-phrase-one-of = l'un de { $listed }
cli-phrase-own-id = un id propre à chaque événement
cli-phrase-own-text = un texte propre à l'événement
cli-phrase-text = un texte
cli-phrase-twice = cet id deux fois
cli-phrase-longer = un nombre plus long
cli-phrase-shorter = un nombre entier de { $digits } chiffres au plus
cli-phrase-victims = un nombre entier, 1 ou plus
cli-phrase-yes-no = true ou false
cli-phrase-yes-no-null = true, false ou null

## La situation d'un dossier

cli-title = Dossier { $case } : situation au { $date }
cli-title-unnamed = Situation du dossier au { $date }
cli-heading-phase = Où en est le dossier
cli-heading-document = Document de séjour
cli-heading-next = Et ensuite
cli-heading-duties = Qui doit faire quoi
cli-heading-rights = Travail et aide
cli-heading-grounds = Motifs pour lesquels l'Office des étrangers peut mettre fin à la procédure
cli-heading-why = Pourquoi
cli-document-none = Aucun document n'a été délivré.
cli-document-number = { $document } (numéro { $n })
cli-document-held = { $document }, du { $issued }. Valable jusqu'au { $last } inclus : { $days ->
    [0] c'est aujourd'hui le dernier jour.
    [one] il reste un jour.
   *[other] il reste { $days } jours.
}
cli-document-past = { $document }, du { $issued }. Dernier jour : { $last }. Ce document n'est plus valable.
cli-document-lost = { $document }, du { $issued }, jusqu'au { $last }. Ce document n'est plus valable : la procédure a pris fin.
cli-document-unlimited = { $document }, du { $issued }. Valable sans date de fin.
cli-document-withdrawn = { $document }, du { $issued }. Ce document n'est plus valable.
cli-next-open = { $opening } : possible. Le centre d'accueil peut en faire la demande dès maintenant.
cli-next-may = { $opening } : c'est au ministre de décider.
cli-next-no = { $opening } : pas encore possible. Il manque :
cli-next-unknown = { $opening } : on ne peut pas encore le dire. Inconnu ou manquant :
cli-next-nothing = La procédure n'ouvre rien de plus pour le moment.
cli-next-ended = La procédure a pris fin. Une nouvelle orientation vers un centre la fait recommencer.
cli-next-not_a_victim = La personne n'est pas considérée comme victime présumée : la procédure n'est pas ouverte.
cli-next-not_applicable = Une personne belge n'a pas besoin de document de séjour. L'aide des centres d'accueil lui reste ouverte.
cli-next-unlimited_residence = La procédure de séjour est menée à son terme.
cli-lack = { $what }, attendu de : { $whom } ({ $rule })
cli-lack-answer = Réponse du magistrat : { $question } ({ $rule })
cli-duty = [{ $state }] { $duty } : { $owner }, au plus tard le { $date } ({ $rule })
cli-duty-no-date = [{ $state }] { $duty } : { $owner } ({ $rule })
cli-right-work_permit_c = { $value ->
    [yes] Travail : la personne peut obtenir un permis de travail C.
    [no] Travail : pas de permis de travail C pour le moment.
   *[unknown] Travail : on ne sait pas si un permis de travail C est possible.
}
cli-right-financial_aid = { $value ->
    [yes] Aide financière : la personne peut s'adresser à la Commission pour l'aide financière.
    [no] Aide financière : pas ouverte pour le moment.
   *[unknown] Aide financière : on ne peut pas le dire tant que l'infraction n'est pas connue.
}
cli-pair = { $left } : { $right }
cli-why-events = repose sur les événements : { $events }
cli-why-above = (les raisons figurent plus haut)
cli-not-verified = (non confirmé par une source publique)

## Infractions

cli-qualify-verdict = { $verdict ->
    [yes] { $offence } : établie
    [no] { $offence } : non établie
   *[unknown] { $offence } : on ne peut pas encore le dire
}
cli-qualify-missing = Inconnu ou non communiqué : { $facts }.
cli-qualify-level = Aggravation : le niveau { $level } sur 3 est établi.
cli-qualify-no-level = Aggravation : aucun niveau n'est établi.
cli-qualify-levels-open = Pas encore connu : niveau { $levels }.
cli-qualify-prison = Emprisonnement : { $from } à { $to } ans.
cli-qualify-fine = Amende : { $from } à { $to } euros ({ $base_from } à { $base_to } euros avant décimes additionnels).
cli-qualify-protection = { $value ->
    [yes] Ouvre la procédure de protection : oui.
    [no] Ouvre la procédure de protection : non.
   *[unknown] Ouvre la procédure de protection : pas encore connu.
}
cli-qualify-not-verified = À partir de la date de ces faits, un nouveau Code pénal peut s'appliquer, non confirmé par une source publique : cette réponse suit le droit antérieur.

## Les règles

cli-law-from-to = du { $from } au { $to }
cli-law-from = à partir du { $from }
cli-law-to = jusqu'au { $to }
cli-law-always = aucune date n'est donnée par la source
cli-law-stands-in = { $citation } ({ $source })
cli-law-versions = Versions
cli-law-none = Aucune règle n'était en vigueur ce jour-là.
cli-check-clean = { $rules } règles examinées : rien à signaler.
cli-check-found = { $findings ->
    [one] Un constat dans { $rules } règles.
   *[other] { $findings } constats dans { $rules } règles.
}
cli-check-error = erreur
cli-check-warning = remarque

## Une modification de la loi, comparée à la loi en vigueur

cli-reform = Réforme en tout temps. { $changes }
cli-reform-from = Réforme à partir du { $date }. { $changes }
cli-reform-touched = Au { $date }, { $cases ->
    [one] sur { $cases } dossier : { $changed } où quelque chose change, { $moved } dans une autre phase.
   *[other] sur { $cases } dossiers : { $changed } où quelque chose change, { $moved } dans une autre phase.
}
cli-reform-phases = De quelle phase (lignes) à quelle phase (colonnes)
cli-reform-now-then = aujourd'hui ↓   réforme →
cli-reform-documents = Documents
cli-reform-openings = Ouvertures
cli-reform-still-held = encore valable avec la réforme
cli-reform-held-no-more = plus valable avec la réforme
cli-reform-other-last-day = autre dernier jour

## Les personnes qui se connectent

cli-user-added = L’utilisateur { $user } a été ajouté et peut se connecter.
cli-user-disabled = L’utilisateur { $user } n’a plus accès ; ce qu’il a enregistré demeure.
cli-user-none = Pas encore d’utilisateur : ajoutez-en un avec safeconduct user add.
cli-user-shut-out = (sans accès)
cli-user-unknown = USERNAME : trouvé { $found }, attendu un des utilisateurs que montre safeconduct user list
cli-user-agency = --agency : trouvé { $found }, attendu une valeur parmi { $known }
cli-user-office = --office : trouvé { $found }, attendu une valeur parmi { $known }
cli-user-no-office = --office manque : { $agency } travaille par arrondissement judiciaire ; attendu une valeur parmi { $known }
cli-user-refused = { $user } n’a pas été ajouté. { $reasons }
cli-user-no-password = l’entrée standard est vide, attendu le mot de passe sur sa première ligne
cli-user-no-terminal = il n’y a pas de terminal pour demander le mot de passe ; donnez-le sur l’entrée standard avec --password-stdin
cli-user-password = Mot de passe
cli-user-again = Le même mot de passe, encore une fois
cli-user-not-the-same = les deux mots de passe ne sont pas les mêmes ; rien n’a été enregistré
