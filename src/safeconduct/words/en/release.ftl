### Releases: what is promised, what it costs, and what is wrong with the input.

release-no-file = { $file }: there is no such file, expected a CSV file with a header
release-a-folder = { $file }: found a folder, expected a file
release-out-taken = --out: { $found } is there already and holds something, expected a new or an empty folder
release-wrong-epsilon = --epsilon: found { $found }, expected a number from 0.00001 to 1000000000, such as 1
release-wrong-delta = --delta: found { $found }, expected a number from 1e-10 to 0.001, such as 1e-6
release-fault-empty = { $file }: found nothing, expected CSV with a header and a row for each person
release-fault-no-record = { $file }: found a header and no row, expected a row for each person: there is nothing to release
release-fault-utf8 = { $file }, line { $found }: found bytes that are no text, expected UTF-8
release-fault-ragged = { $file }, line { $found }: found more or fewer values than columns, or an open quote, expected one value a column
release-fault-long = { $file }, line { $found }: found a value of more than 10 000 characters, or an open quote, expected a shorter one
release-fault-nul = { $file }, line { $found }: found the byte 0x00, expected text
release-fault-header-blank = { $file }, line 1: found a column without a name, expected a name for each
release-fault-header-twice = { $file }, line 1: found the column { $where } twice, expected it once
release-fault-column = --table: found { $found }, expected columns of { $file }: { $known }
release-fault-column-twice = --table { $where }: found a column twice, expected each once
release-fault-column-taken = --table: found the column { $found }, expected another name: the tables have a column of that name of their own
release-fault-same-table = --table { $where }: found these columns twice, expected each table once: a second one would only cost budget
release-fault-too-many-cells = --table: found { $found } cells in all, expected at most 1000000: choose fewer columns or coarser codes
release-fault-code = { $file }, line { $line }, column { $where }: found { $found }, expected a code of the codebook
release-fault-codebook-json = { $file }: found no JSON, expected an object: column → list of codes
release-fault-codebook-object = { $file }: found something else, expected an object: column → list of codes
release-fault-codebook-list = { $file }, column { $where }: found no list of texts, expected the codes as texts
release-fault-codebook-twice = { $file }, column { $where }: found the code { $found } twice, expected it once
release-fault-codebook-column = { $file }: found no codes for the column { $where }, expected a list of them
release-promise = Promise: ε = { $epsilon } at δ = { $delta } for each person with one row. Mechanism: discrete Gaussian noise (OpenDP). Budget spent: ρ = { $rho } (zCDP).
release-price = { $table }: { $cells } cells, each ± { $half } at 95 % or better (σ = { $sigma })
release-undeclared = Not protected: the codes themselves were taken from the records, so a rare one shows that somebody has it. Give --codebook to protect them too.
release-weak = ε = { $epsilon } promises little: above 10, an attacker can be nearly certain who is in the data.
release-plain = ε = { $epsilon }: whatever is published here would be at most { $ratio } times as likely, or as unlikely, if any one person were not in the data at all. Who would have guessed fifty-fifty whether somebody is in it can become { $chance } % sure at most, whatever else they know. With a chance of { $one_in } to one against, even that may fail (δ).
release-fault-no-ledger = { $file }: there is no ledger, expected one that release ledger open has begun
release-fault-ledger-exists = { $file }: there is a file already, expected a new name: a ledger is opened once
release-fault-ledger-broken = { $file }, line { $line }: this row does not follow from the one before it: the ledger was changed
release-ledger-nowhere = { $file }: there is no folder for it, expected one that exists
release-wrong-cap = --cap: found { $found }, expected a number above 0 and up to 10000, in zCDP ρ, such as 0.5
release-over-budget = { $file }: asked for ρ = { $asked }, left ρ = { $left }: the published cap is not passed, nothing was drawn
release-balance = Spent: ρ = { $rho } of { $cap }, which is ε = { $epsilon } of { $most } at δ = { $delta }. Left: ρ = { $left }.
release-rows = { $count } calls written down, the chain is whole. Last hash: { $head }
release-not-protected-columns = --table { $table }: found more than three columns, expected three at most
release-not-protected-none = --table { $table }: no protection was found, expected fewer columns or coarser codes; nothing was written
release-not-protected-open = --table { $table }: a cell that was left out could still be reckoned, expected fewer columns or coarser codes; nothing was written
release-no-guarantee = No guarantee: counts below { $least } are left out, but whoever knows other tables or some of the persons can learn more. Not for publication.
release-left-out = { $table }: { $hidden } of { $cells } cells left out
release-written = { $count } tables written to { $folder }

### Synthetic records.

release-out-nowhere = --out: no file can stand at { $found }, expected a file name in a folder that exists
release-not-written = --out: { $found } cannot be written ({ $reason }), expected a place where it can
release-fault-too-many-columns = { $file }: found { $found } columns, expected at most 60
release-fault-no-category = { $file }, column { $where }: found { $found } different values, expected a category that many persons share: leave the column out, or declare its codes with --codebook
release-synthetic-promise = Promise: ε = { $epsilon } at δ = { $delta } for each person with one row. Mechanism: { $mechanism } (OpenDP), records from a graphical model (mbi). Budget spent: ρ = { $rho } (zCDP).
release-trusted = { $count } of the { $all } tables that were measured stand out of their noise; --json names them
release-not-measured = Any other table of these records is what the model makes of those.
release-synthetic-written = { $count } synthetic records written to { $file }
