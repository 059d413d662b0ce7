# Backup, restore and retention: what the commands say, and the words of the table of periods.

## Backup

backup-writing = Writing the backup
backup-made = Written: { $file } ({ $size } MB), encrypted to the key { $name }.
backup-unproved = It was not restored for a test. Run safeconduct backup verify before you rely on it.
backup-proved = Restored for a test as it was on { $made }: { $rows } rows, as many as were copied.
backup-proved-chains = Chains checked and whole: { $cases } cases, { $events } events, { $entries } entries of the audit trail.
backup-proved-keys = Keys that open what they should: { $count } files.
backup-signed = Signed by the installation with the key { $name }.
backup-key-untried = Only whoever holds the private key can open it; whether that key is at hand was not tried. Try it with safeconduct backup verify.
backup-key-made = This is the public key { $name }: give it to --to. The private key is in { $file }: keep it and its passphrase apart, never where backups are made. Without them no backup opens.
backup-no-recipient = --to: found nothing, expected the public key that safeconduct backup key printed; { $variable } may name it too.
backup-no-passphrase = --passphrase-file: found nothing and no terminal to ask at, expected a file with the passphrase.
backup-passphrase = Passphrase of { $file }
backup-passphrase-again = Once more, to be sure

## What is wrong with a backup

backup-wrong-recipient = The public key is none: expected 32 bytes in base64 or hexadecimal, as safeconduct backup key prints them.
backup-wrong-passphrase-short = The passphrase is too short: expected at least { $least } characters.
backup-wrong-passphrase = { $file }: the passphrase is another one, or the file was changed.
backup-wrong-not-a-key = { $file }: found no private key for backups, expected a file that safeconduct backup key made.
backup-wrong-no-file = { $file }: there is no such file.
backup-wrong-unreadable = { $file }: the file cannot be read: { $reason }.
backup-wrong-there-already = { $file }: there is something by that name already; nothing is overwritten.
backup-wrong-not-writable = { $file }: it cannot be written there: { $reason }.
backup-wrong-not-empty = { $folder }: found something there, expected no folder or an empty one; nothing is overwritten.
backup-wrong-database-not-empty = DATABASE_URL or CENTRE_DATABASE_URL: the database holds tables already, expected an empty one; nothing was changed.
backup-wrong-centre-apart = The backup holds the Centre’s database too: found an address for one of the two, expected DATABASE_URL and CENTRE_DATABASE_URL, or neither.
backup-wrong-database = DATABASE_URL: the address cannot be read, expected postgresql://user:password@host:5432/name
backup-wrong-foreign = { $file }: this is no backup of Safeconduct.
backup-wrong-newer = { $file }: a newer program made this backup. Restore it with that program.
backup-wrong-cut = { $file }: the file breaks off before its end. Nothing was restored.
backup-wrong-changed = { $file }: the file was changed after it was written. Nothing was restored.
backup-wrong-signature = { $file }: the installation's signature does not fit. Nothing was restored.
backup-wrong-other-installation = { $file }: found a backup of another installation, expected one that is signed with the key { $expected }.
backup-wrong-key = { $file }: found the private key { $found }, expected { $expected }, to which the file is encrypted.
backup-wrong-keys-needed = { $file }: the keys lie in a file of their own; name it with --keys.
backup-wrong-keys-other = { $file }: these keys belong to another backup.
backup-wrong-no-keys = { $file }: found a database, expected the file of the keys.
backup-wrong-only-keys = { $file }: found the keys alone, expected the file with the database.
backup-wrong-register = { $file }, line { $line }: this is no register of erasures.
backup-wrong-rows = The restored table { $table } has another number of rows than was copied.
backup-wrong-misfit = The key { $name } does not open what it should.
backup-wrong-chains = The restored record is not whole: { $count } places do not fit. safeconduct audit verify shows them.
backup-wrong-examination = The restored database could not be examined. Nothing was restored.
backup-wrong-load = The database could not be filled from the backup. Nothing was restored.
backup-wrong-dump = The database could not be copied. No backup was made.
backup-wrong-hidden = The table { $table } hides rows from the backup. No backup was made; please report it to those who maintain the program.
backup-wrong-server-newer = The database server is PostgreSQL { $found }, expected { $expected } or older. No backup was made.
backup-wrong-key-file = The key file { $file } cannot be read. No backup was made.
backup-wrong-at-work = Another program is working in { $folder }. Try again when it is done.

## Restore

restore-rows = Restored as it was on { $made }: { $rows } rows, as many as were copied.
restore-done = Restored: { $folder }. Start the program with SAFECONDUCT_DATA set to it.
restore-erased = Erased again because the register names them: { $count }.
restore-no-register = No register of erasures was given. Whoever was erased after { $made } is back: restore with --erasures, if there is one.

## Retention

retention-line = { $what }: { $count } (kept { $days } days from: { $event }).
retention-oldest = The oldest dates from { $day }.
retention-dry = Nothing was erased. With --apply it is, and nothing brings it back.
retention-applied = Erased as listed, and noted in the record.

retention-class-draft = Drafts
retention-class-identity = Names, facts and texts of ended cases
retention-class-attachment = Files of ended cases
retention-class-sheet = Sheets of codes
retention-class-emergency_reason = Reasons of emergency accesses
retention-class-identity_reason = Reasons of questions who somebody is
retention-class-suspect = Names of suspects in closed dossiers
retention-class-requester = Requests the information desk answered or refused
retention-class-refused_detection = District and channel of refusals counted
retention-class-notice_read = Notices acknowledged
retention-class-notice = Notices
retention-class-mail = E-mails sent
retention-class-delivery = Messages to webhooks
retention-class-session = Sessions
retention-class-tally = Counts of attempts
retention-class-invitation = Invitations
retention-class-api_key = Keys for programs
retention-class-substitute = Substitutes

retention-event-last_written = last written
retention-event-case_ended = last entry of a case that has ended
retention-event-sheet_ended = taken back or run out
retention-event-access_asked = asked for
retention-event-dossier_closed = last change of a dossier that is closed
retention-event-request_closed = answered or refused
retention-event-month_of_refusal = month of the refusal
retention-event-acknowledged = acknowledged
retention-event-made = made
retention-event-sent = sent or given up
retention-event-ran_out = ran out
retention-event-ended = revoked or run out
retention-event-last_day = last day
