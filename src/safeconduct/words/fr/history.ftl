# Qui a consulté un dossier, et dans quel but.

history-count = { $n ->
    [0] Aucune inscription
    [one] 1 inscription
   *[other] { $n } inscriptions
}
history-title = Qui a consulté le dossier { $reference }
history-lede = Chaque consultation de ce dossier et chaque acte qui y a été posé, du plus récent au plus ancien. Des autres services, seul le service est nommé. Les listes où le dossier n'était qu'une ligne parmi d'autres ne figurent pas ici.
history-link = Qui a consulté ce dossier
history-agency = Service
history-day = Jour
history-when = Quand
history-who = Qui
history-what = Ce qui a été fait
history-purpose = Dans quel but
history-empty = Personne n'a consulté ce dossier, pour ce que vous avez demandé.
history-program = Le programme lui-même
history-person = La personne concernée
history-deed-case-opened = A ouvert le dossier
history-deed-case-read = A consulté le dossier
history-deed-case-appended = A inscrit quelque chose au dossier
history-deed-case-amended = A modifié ce qui est connu de la personne
history-deed-case-assigned = A désigné qui suit le dossier
history-deed-identity-read = A consulté l'identité de la personne
history-deed-identity-written = A noté l'identité de la personne
history-deed-identity-erased = A effacé l'identité de la personne
history-deed-history-read = A consulté la liste des accès
history-deed-attachment-added = A ajouté un fichier
history-deed-attachment-refused = A tenté d'ajouter un fichier, qui a été refusé
history-deed-attachment-downloaded = A téléchargé un fichier
history-deed-attachment-destroyed = A détruit un fichier
history-deed-attachment-listed = A vu quels fichiers existent
history-deed-other = A posé un acte dans le dossier
history-for-case-work = Suivi du dossier
history-for-list = Une liste de dossiers
history-for-first-contact = Premier contact
history-for-draft = Un brouillon
history-for-decision = Une décision
history-for-confirmation = Une confirmation
history-for-referral = Une orientation
history-for-consent = Le consentement
history-for-handover = Une transmission
history-for-attachment = Les fichiers du dossier
history-for-shelter = L'hébergement
history-for-work-queue = Ce qu'il y a à faire
history-for-calendar = Le calendrier des échéances
history-for-emergency = Une urgence
history-for-access-history = Contrôle des accès
history-for-own-view = Son propre dossier
history-for-loading = Chargement de dossiers
history-for-demonstration = La démonstration
history-for-audit = La preuve du registre
history-for-other = Autre chose
