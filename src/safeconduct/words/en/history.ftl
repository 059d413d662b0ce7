# Who looked at a case, and what for.

history-count = { $n ->
    [0] No entries
    [one] 1 entry
   *[other] { $n } entries
}
history-title = Who looked at case { $reference }
history-lede = Every look at this case and every deed in it, the newest first. People of other services are named by their service only. Lists in which the case was one line among others are not shown here.
history-link = Who looked at this case
history-agency = Service
history-day = Day
history-when = When
history-who = Who
history-what = What was done
history-purpose = What for
history-empty = Nobody looked at this case as far as you asked.
history-program = The program itself
history-person = The person concerned
history-deed-case-opened = Opened the case
history-deed-case-read = Read the case
history-deed-case-appended = Recorded something in the case
history-deed-case-amended = Changed what is known of the person
history-deed-case-assigned = Said who works on the case
history-deed-identity-read = Read who the person is
history-deed-identity-written = Wrote down who the person is
history-deed-identity-erased = Erased who the person is
history-deed-history-read = Read who looked at the case
history-deed-attachment-added = Added a file
history-deed-attachment-refused = Tried to add a file, which was refused
history-deed-attachment-downloaded = Downloaded a file
history-deed-attachment-destroyed = Destroyed a file
history-deed-attachment-listed = Saw which files there are
history-deed-other = Did something in the case
history-for-case-work = Work on the case
history-for-list = A list of cases
history-for-first-contact = First contact
history-for-draft = A draft
history-for-decision = A decision
history-for-confirmation = A confirmation
history-for-referral = A referral
history-for-consent = Consent
history-for-handover = A handover
history-for-attachment = The files of the case
history-for-shelter = Shelter
history-for-work-queue = What has to be done
history-for-calendar = The calendar of due dates
history-for-emergency = An emergency
history-for-access-history = Overseeing who looks
history-for-own-view = Their own file
history-for-loading = Loading of cases
history-for-demonstration = The demonstration
history-for-audit = Proof of the record
history-for-other = Something else
