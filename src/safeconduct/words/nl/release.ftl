### Releases: what is promised, what it costs, and what is wrong with the input.

release-no-file = { $file }: dit bestand bestaat niet, verwacht een CSV-bestand met kopregel
release-a-folder = { $file }: een map gevonden, verwacht een bestand
release-out-taken = --out: { $found } bestaat al en is niet leeg, verwacht een nieuwe of lege map
release-wrong-epsilon = --epsilon: { $found } gevonden, verwacht een getal van 0.00001 tot 1000000000, zoals 1
release-wrong-delta = --delta: { $found } gevonden, verwacht een getal van 1e-10 tot 0.001, zoals 1e-6
release-fault-empty = { $file }: niets gevonden, verwacht CSV met een kopregel en een rij per persoon
release-fault-no-record = { $file }: een kopregel zonder rijen gevonden, verwacht een rij per persoon: er valt niets te publiceren
release-fault-utf8 = { $file }, regel { $found }: bytes gevonden die geen tekst zijn, verwacht UTF-8
release-fault-ragged = { $file }, regel { $found }: meer of minder waarden dan kolommen gevonden, of een open aanhalingsteken, verwacht een waarde per kolom
release-fault-long = { $file }, regel { $found }: een waarde van meer dan 10 000 tekens of een open aanhalingsteken gevonden, verwacht een kortere waarde
release-fault-nul = { $file }, regel { $found }: de byte 0x00 gevonden, verwacht tekst
release-fault-header-blank = { $file }, regel 1: een kolom zonder naam gevonden, verwacht een naam voor elke kolom
release-fault-header-twice = { $file }, regel 1: de kolom { $where } tweemaal gevonden, verwacht één keer
release-fault-column = --table: { $found } gevonden, verwacht kolommen van { $file }: { $known }
release-fault-column-twice = --table { $where }: een kolom tweemaal gevonden, verwacht elke kolom één keer
release-fault-column-taken = --table: de kolom { $found } gevonden, verwacht een andere naam: de tabellen hebben zelf een kolom met die naam
release-fault-same-table = --table { $where }: deze kolommen tweemaal gevonden, verwacht elke tabel één keer: een tweede zou alleen budget kosten
release-fault-too-many-cells = --table: in totaal { $found } cellen gevonden, verwacht ten hoogste 1000000: kies minder kolommen of grovere codes
release-fault-code = { $file }, regel { $line }, kolom { $where }: { $found } gevonden, verwacht een code uit de codelijst
release-fault-codebook-json = { $file }: geen JSON gevonden, verwacht een object: kolom → lijst van codes
release-fault-codebook-object = { $file }: iets anders gevonden, verwacht een object: kolom → lijst van codes
release-fault-codebook-list = { $file }, kolom { $where }: geen lijst van teksten gevonden, verwacht de codes als teksten
release-fault-codebook-twice = { $file }, kolom { $where }: de code { $found } tweemaal gevonden, verwacht één keer
release-fault-codebook-column = { $file }: geen codes voor de kolom { $where } gevonden, verwacht een lijst
release-promise = Belofte: ε = { $epsilon } bij δ = { $delta } voor elke persoon met één rij. Mechanisme: discrete Gaussische ruis (OpenDP). Besteed budget: ρ = { $rho } (zCDP).
release-price = { $table }: { $cells } cellen, elk ± { $half } of beter bij 95 % (σ = { $sigma })
release-undeclared = Niet beschermd: de codes zelf komen uit de gegevens, dus een zeldzame code toont dat iemand die heeft. Geef --codebook om ook die te beschermen.
release-weak = ε = { $epsilon } belooft weinig: boven 10 kan een aanvaller vrijwel zeker weten wie in de gegevens zit.
release-plain = ε = { $epsilon }: alles wat hier gepubliceerd wordt, zou ten hoogste { $ratio } keer zo waarschijnlijk of onwaarschijnlijk zijn als een willekeurige persoon helemaal niet in de gegevens zat. Wie fiftyfifty twijfelde of iemand erin zit, kan ten hoogste { $chance } % zeker worden, wat hij verder ook weet. Met een kans van ongeveer één op { $one_in } kan zelfs dat mislukken (δ).
release-fault-no-ledger = { $file }: er is geen register, verwacht een dat met release ledger open is begonnen
release-fault-ledger-exists = { $file }: er is al een bestand, verwacht een nieuwe naam: een register wordt één keer geopend
release-fault-ledger-broken = { $file }, regel { $line }: deze rij volgt niet uit de vorige: het register is gewijzigd
release-ledger-nowhere = { $file }: er is geen map voor dit bestand, verwacht een bestaande map
release-wrong-cap = --cap: { $found } gevonden, verwacht een getal groter dan 0 en hoogstens 10000, in zCDP-ρ, zoals 0.5
release-over-budget = { $file }: gevraagd ρ = { $asked }, over ρ = { $left }: het gepubliceerde plafond wordt niet overschreden, er is niets getrokken
release-balance = Besteed: ρ = { $rho } van { $cap }, dat is ε = { $epsilon } van { $most } bij δ = { $delta }. Over: ρ = { $left }.
release-rows = { $count } aanroepen opgeschreven, de keten is heel. Laatste hash: { $head }
release-not-protected-columns = --table { $table }: meer dan drie kolommen gevonden, verwacht ten hoogste drie
release-not-protected-none = --table { $table }: geen bescherming gevonden, verwacht minder kolommen of grovere codes; er is niets geschreven
release-not-protected-open = --table { $table }: een weggelaten cel was nog te berekenen, verwacht minder kolommen of grovere codes; er is niets geschreven
release-no-guarantee = Geen garantie: aantallen onder { $least } zijn weggelaten, maar wie andere tabellen of sommige personen kent, kan meer te weten komen. Niet om te publiceren.
release-left-out = { $table }: { $hidden } van { $cells } cellen weggelaten
release-written = { $count } tabellen geschreven naar { $folder }

### Synthetische records.

release-out-nowhere = --out: op { $found } kan geen bestand staan, verwacht een bestandsnaam in een bestaande map
release-not-written = --out: { $found } kan niet worden geschreven ({ $reason }), verwacht een plaats waar dat kan
release-fault-too-many-columns = { $file }: { $found } kolommen gevonden, hoogstens 60 verwacht
release-fault-no-category = { $file }, kolom { $where }: { $found } verschillende waarden gevonden, een categorie die veel personen delen wordt verwacht: laat de kolom weg, of geef haar codes op met --codebook
release-synthetic-promise = Waarborg: ε = { $epsilon } bij δ = { $delta } voor elke persoon met één rij. Mechanisme: { $mechanism } (OpenDP), records uit een grafisch model (mbi). Besteed budget: ρ = { $rho } (zCDP).
release-trusted = { $count } van de { $all } gemeten tabellen steken boven hun ruis uit; --json noemt ze
release-not-measured = Elke andere tabel van deze records is wat het model daaruit afleidt.
release-synthetic-written = { $count } synthetische records geschreven naar { $file }
