### De publicatie van een jaar volgens het vastgelegde programma: voorbereid, aangevallen, nagekeken, gepubliceerd.

publish-title = Vermoedelijke slachtoffers van mensenhandel en mensensmokkel, voor het eerst geregistreerd in { $year }
publish-programme = Een jaar kost elke persoon ε = { $epsilon } bij δ = { $delta } (ρ = { $rho }, zCDP); wie tien jaar na elkaar opnieuw geregistreerd wordt, betaalt ε = { $ten }.
publish-programme-table = { $table }: { $cells } cellen, waarvan { $empty } leeg door wet of logica, elk ± { $half } bij 95 % of beter (σ = { $sigma })
publish-programme-empty = Leeg: { $other } { $codes } waar { $column } { $code } is ({ $source })
publish-prepared = { $name }: { $count } tabellen, waarvan { $drawn } nu gemeten, de andere zoals eerder beantwoord. Geschreven naar { $folder }
publish-left = Over van het budget: ρ = { $left }. Laatste hash van het register: { $head }
publish-key = Sleutel geschreven naar { $file }. Publieke sleutel, voor wie de antwoorden nakijkt: { $public }
publish-stands = { $name }: { $state }
publish-state-prepared = voorbereid
publish-state-gated = aangevallen door de poort
publish-state-checked = nagekeken
publish-state-published = gepubliceerd
publish-state-refused = niet te publiceren
publish-state-withdrawn = ingetrokken
publish-step = { $at } { $state }, { $by }
publish-reason = { " " }({ $reason })
publish-published = { $name }, versie { $version }, zoals gepubliceerd op { $day }: { $count } bestanden geschreven naar { $folder }
publish-gate-passed = De poort laat de publicatie door. Een tweede persoon kan ze nu nakijken.
publish-gate-not-passed = De poort laat de publicatie niet door.
publish-check-kept = + { $check }: { $found } (grens { $limit })
publish-check-broken = ! { $check }: { $found } (grens { $limit })
publish-check-declared-codes = Codelijsten vooraf vastgelegd
publish-check-promise = δ die de ruis waarmaakt
publish-check-noise-width = Breedte van de ruis, aannemelijkheid
publish-check-noise-centre = Midden van de ruis, aannemelijkheid
publish-check-accuracy = Fout van alle cellen
publish-check-coverage = Intervallen die de waarheid bevatten
publish-check-answered-twice = Vragen die tweemaal beantwoord zijn
publish-check-differencing = ε van alle publicaties samen
publish-check-membership-rare = ε aangetoond door een aanval op de zeldzaamste persoon
publish-check-membership-common = ε aangetoond door een aanval op de gewoonste persoon
publish-check-membership-random = ε aangetoond door een aanval op een willekeurige persoon
publish-check-empty-cells = Records in cellen waar niemand kan zijn
publish-check-attribute-inference = Aandeel dat af te leiden is, tegenover alle anderen alleen
publish-not-led-to = { $file }: geen rij draagt de hash { $hash }: er zijn rijen afgesneden of het register is opnieuw geschreven
publish-fault-column = { $file }: geen kolom { $found } gevonden, verwacht person, registered_year en de kolommen van het programma; aanwezig: { $known }
publish-fault-unit-blank = { $file }: een record zonder waarde in { $found } gevonden, verwacht het nummer van een persoon in elk record
publish-fault-empty-year = { $file }: niemand gevonden die voor het eerst in { $year } geregistreerd is, verwacht een jaar met records: er valt niets te publiceren, en niets is uitgegeven
publish-fault-key = { $file }: geen sleutel gevonden, verwacht het bestand dat release key gemaakt heeft
publish-fault-answers = { $file }: een bestand gevonden, verwacht een map voor bewaarde antwoorden
publish-fault-answer = { $file }: dit bewaarde antwoord is gewijzigd, of door een andere sleutel ondertekend; niets is getrokken
publish-fault-programme = { $file }: een publicatie van een ander programma gevonden ({ $found }, of een andere versie ervan), verwacht dat wat dit programma kent
publish-fault-sensitive = --sensitive: { $found } gevonden, verwacht een van { $known }
publish-dossier-missing = { $file }: er is geen publicatie, verwacht een map die release prepare gemaakt heeft
publish-dossier-broken = { $file }: dit is niet wat daar geschreven werd, verwacht een publicatie zoals release prepare ze maakt
publish-dossier-changed = { $file }: dit is niet het bestand dat voorbereid of aangevallen werd; de publicatie kan niet verder
publish-step-state = { $folder }: de publicatie staat niet waar deze stap begint; release status zegt waar
publish-step-same-person = { $folder }: geen naam gevonden, of iemand die deze stap niet mag zetten: wie voorbereidde, kijkt niet na en weigert niet, en wie nakeek, publiceert niet
publish-step-gate = { $folder }: een ander verslag of een andere verklaring gevonden dan die genoteerd werd, verwacht de bestanden zoals ze waren
publish-fault-reason = --reason: { $found } gevonden, verwacht een van { $known }

### Cell key, for partners.

publish-cellkey = Geen waarborg: tellingen worden tot { $most } verschoven, dezelfde personen altijd gelijk; wie genoeg van de personen kent, kan meer te weten komen. Niet om te publiceren.
publish-fault-record-column = { $file }: geen kolom { $found } gevonden, verwacht die welke --record noemt
publish-fault-record-unit-blank = { $file }: een rij zonder waarde in { $where } gevonden, verwacht het nummer van een persoon in elke rij
publish-fault-record-record-twice = { $file }: het nummer { $found } tweemaal gevonden in { $where }, verwacht elk eenmaal
publish-fault-moves = { $found } gevonden, verwacht gehele getallen met 1 ≤ most ≤ { $limit } en 0 ≤ hidden < most, en een variantie boven 0 tot most²
