### The release of a year by its declared programme: prepared, attacked, checked, published.

publish-title = Presumed victims of trafficking and smuggling in human beings, first registered in { $year }
publish-programme = A year costs ε = { $epsilon } at δ = { $delta } (ρ = { $rho }, zCDP) for each person; who is registered anew ten years running pays ε = { $ten }.
publish-programme-table = { $table }: { $cells } cells, { $empty } of them empty by law or logic, each ± { $half } at 95 % or better (σ = { $sigma })
publish-programme-empty = Empty: { $other } { $codes } where { $column } is { $code } ({ $source })
publish-prepared = { $name }: { $count } tables, { $drawn } of them measured now, the others as they were answered before. Written to { $folder }
publish-left = Left of the budget: ρ = { $left }. Last hash of the ledger: { $head }
publish-key = Key written to { $file }. Public key, for whoever checks the answers: { $public }
publish-stands = { $name }: { $state }
publish-state-prepared = prepared
publish-state-gated = attacked by the gate
publish-state-checked = checked
publish-state-published = published
publish-state-refused = not to be published
publish-state-withdrawn = withdrawn
publish-step = { $at } { $state }, { $by }
publish-reason = { " " }({ $reason })
publish-published = { $name }, version { $version }, as published on { $day }: { $count } files written to { $folder }
publish-gate-passed = The gate lets the release through. A second person can check it now.
publish-gate-not-passed = The gate does not let the release through.
publish-check-kept = + { $check }: { $found } (limit { $limit })
publish-check-broken = ! { $check }: { $found } (limit { $limit })
publish-check-declared-codes = Lists of codes fixed beforehand
publish-check-promise = δ that the noise keeps
publish-check-noise-width = Width of the noise, as likely as
publish-check-noise-centre = Centre of the noise, as likely as
publish-check-accuracy = Error of all cells
publish-check-coverage = Intervals that hold the truth
publish-check-answered-twice = Questions answered twice
publish-check-differencing = ε of all releases together
publish-check-membership-rare = ε shown by an attack on the rarest person
publish-check-membership-common = ε shown by an attack on the commonest person
publish-check-membership-random = ε shown by an attack on any person
publish-check-empty-cells = Records in cells that nobody can be in
publish-check-attribute-inference = Share inferred, against everybody else alone
publish-not-led-to = { $file }: no row bears the hash { $hash }: rows were cut off or the ledger was written anew
publish-fault-column = { $file }: found no column { $found }, expected person, registered_year and the columns of the programme; there are: { $known }
publish-fault-unit-blank = { $file }: found a record without a value in { $found }, expected the number of a person in each
publish-fault-empty-year = { $file }: found nobody first registered in { $year }, expected a year with records: there is nothing to release, and nothing was spent
publish-fault-key = { $file }: found no key, expected the file that release key has made
publish-fault-answers = { $file }: found a file, expected a folder for stored answers
publish-fault-answer = { $file }: this stored answer was changed, or another key signed it; nothing was drawn
publish-fault-programme = { $file }: found a release of another programme ({ $found }, or another edition of it), expected the one this program knows
publish-fault-sensitive = --sensitive: found { $found }, expected one of { $known }
publish-dossier-missing = { $file }: there is no release, expected a folder that release prepare has made
publish-dossier-broken = { $file }: this is not what was written there, expected a release as release prepare makes it
publish-dossier-changed = { $file }: this is not the file that was prepared or attacked; the release cannot go on
publish-step-state = { $folder }: the release does not stand where this step begins; release status says where
publish-step-same-person = { $folder }: found no name, or somebody who may not take this step: who prepared neither checks nor refuses, and who checked does not publish
publish-step-gate = { $folder }: found another report or statement than the one that was written down, expected the files as they were
publish-fault-reason = --reason: found { $found }, expected one of { $known }

### Cell key, for partners.

publish-cellkey = No guarantee: counts are moved by up to { $most }, the same persons always alike; whoever knows enough of the persons can learn more. Not for publication.
publish-fault-record-column = { $file }: found no column { $found }, expected the one that --record names
publish-fault-record-unit-blank = { $file }: found a row without a value in { $where }, expected the number of a person in each
publish-fault-record-record-twice = { $file }: found the number { $found } twice in { $where }, expected each once
publish-fault-moves = found { $found }, expected whole numbers with 1 ≤ most ≤ { $limit } and 0 ≤ hidden < most, and a variance above 0 up to most²
