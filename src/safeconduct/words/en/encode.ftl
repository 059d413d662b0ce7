### Turning persons into tokens, at the agency.

encode-done = Encoded: { $n } persons. The tokens are in { $file }: they may leave.
encode-map = Which record has which number is in { $file }: it stays with you.
encode-ignored = Columns that were not looked at: { $columns }

## Wrong input: where, what was found, what is expected

encode-same-place = two of the files named are the same file, expected four different ones
encode-place = { $option }: found { $found }, expected a file in a folder that is there
encode-no-file = { $file }: there is no such file
encode-unreadable = { $file }: the file cannot be read ({ $reason })
encode-not-written = the files cannot be written ({ $reason })
encode-icu = found ICU { $found } on this machine, expected { $expected }: with another version, names could become other tokens
encode-secret-short = { $file }: found a secret of { $found } bytes, expected at least { $n } bytes of chance, such as safeconduct centre key makes them
encode-secret-damaged = { $file }: found a damaged key file, expected it as the key authority issued it
encode-fault-empty = { $where }: found nothing to read, expected a first line with the names of the columns
encode-fault-column-twice = { $where }: found the column { $found } twice, expected it once
encode-fault-no-record-column = { $where }: found the columns { $found }, expected record_id among them, separated by commas
encode-fault-no-column = { $where }: found the columns { $found }, expected at least one of family_name, given_name, birth_date, sex, nationality
encode-fault-width = { $where }: found { $found } values, expected { $expected }, as many as there are columns
encode-fault-no-record = { $where }: record_id: found nothing, expected an id of its own for each record
encode-fault-record-twice = { $where }: record_id: found { $found }, which stands in line { $first } already, expected each once
encode-fault-birth = { $where }: birth_date: found the form { $found }, expected a date that exists, as 1990-05-17, or 1990-05, 1990, 1990-00-00, ca 1990, or a blank
encode-fault-sex = { $where }: sex: found { $found }, expected F, M, X or a blank
encode-fault-nationality = { $where }: nationality: found { $found }, expected an ISO 3166-1 alpha-3 code, such as NGA, or a blank
encode-fault-encoding = { $where }, column { $column }: found the byte { $found }, expected text in UTF-8
encode-fault-quotes = { $where }: found a quotation mark out of place, expected values as RFC 4180 writes them
encode-fault-long = { $where }: found a value of more than 10 000 characters, expected a shorter one

## The key authority

key-made = The key of round { $round } was made: key check { $check }.
key-authority = The protocol is signed with { $public }: give this to everyone it is shown to.
key-sealed = Sealed for { $agency } ({ $fingerprint }) in { $file }: it may be sent.
key-pair = The private key is in { $file }: it stays with you. The public key is in { $public }, fingerprint { $fingerprint }.
key-opened = The key of round { $round } is in { $file }. Key check { $check }.
key-destroyed = The key of round { $round } was destroyed. The line that says so, signed:
key-check-key = Key check { $check }, round { $round }.
key-whole = The protocol is whole: { $n } acts.
key-act = { $at } · { $round } · { $act ->
    [made] made, key check { $detail }
    [sealed] sealed for { $detail }
   *[destroyed] destroyed, key check { $detail }
}
key-no-round = a key of no named round
key-fault-round-name = --round: expected 1 to 40 letters, figures, full stops, hyphens
key-fault-round-twice = --round: a round of this name was there already, expected a new name
key-fault-no-round = --round: there is no key of such a round in this folder
key-fault-destroyed = --round: the key of this round was destroyed
key-fault-public = { $file }: found no agency's public key, expected the line that key pair wrote
key-fault-private = { $file }: found no agency's private key, expected the line that key pair wrote
key-fault-sealed = { $file }: this cannot be opened: not a sealed key, sealed for another, or changed on its way
key-fault-protocol = { $file }, line { $line }: this line was changed, put in or follows one that was taken out
key-fault-exists = { $file }: this file is there already, expected a new one
encode-limit = { $file }: { $used } records were encoded with this key already and { $n } more were to be, expected no more than { $most } in the round
