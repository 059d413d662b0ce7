# Wie een dossier heeft ingezien, en waarvoor.

history-count = { $n ->
    [0] Geen vermeldingen
    [one] 1 vermelding
   *[other] { $n } vermeldingen
}
history-title = Wie dossier { $reference } heeft ingezien
history-lede = Elke inzage in dit dossier en elke handeling erin, de nieuwste eerst. Van andere diensten wordt alleen de dienst genoemd. Lijsten waarin het dossier één regel onder andere was, staan hier niet.
history-link = Wie dit dossier heeft ingezien
history-agency = Dienst
history-day = Dag
history-when = Wanneer
history-who = Wie
history-what = Wat werd gedaan
history-purpose = Waarvoor
history-empty = Niemand heeft dit dossier ingezien, voor zover u vroeg.
history-program = Het programma zelf
history-person = De betrokken persoon
history-deed-case-opened = Opende het dossier
history-deed-case-read = Las het dossier
history-deed-case-appended = Legde iets vast in het dossier
history-deed-case-amended = Wijzigde wat van de persoon bekend is
history-deed-case-assigned = Wees aan wie het dossier opvolgt
history-deed-identity-read = Las wie de persoon is
history-deed-identity-written = Noteerde wie de persoon is
history-deed-identity-erased = Wiste wie de persoon is
history-deed-history-read = Las wie het dossier had ingezien
history-deed-attachment-added = Voegde een bestand toe
history-deed-attachment-refused = Probeerde een bestand toe te voegen, dat werd geweigerd
history-deed-attachment-downloaded = Haalde een bestand op
history-deed-attachment-destroyed = Vernietigde een bestand
history-deed-attachment-listed = Zag welke bestanden er zijn
history-deed-other = Deed iets in het dossier
history-for-case-work = Werk aan het dossier
history-for-list = Een lijst van dossiers
history-for-first-contact = Eerste contact
history-for-draft = Een ontwerp
history-for-decision = Een beslissing
history-for-confirmation = Een bevestiging
history-for-referral = Een doorverwijzing
history-for-consent = De toestemming
history-for-handover = Een overdracht
history-for-attachment = De bestanden van het dossier
history-for-shelter = De opvang
history-for-work-queue = Wat er te doen is
history-for-calendar = De kalender van termijnen
history-for-emergency = Een noodgeval
history-for-access-history = Toezicht op de inzage
history-for-own-view = Het eigen dossier
history-for-loading = Inladen van dossiers
history-for-demonstration = De demonstratie
history-for-audit = Het bewijs van het register
history-for-other = Iets anders
