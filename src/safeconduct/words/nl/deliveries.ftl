# Pagina’s van het Centrum: leveringen, koppelingen, sleutels, en wat op elk wacht.

## Shared by the pages of the Centre

centre-round = Ronde
centre-source = Bron
centre-interval = 95 %: { $low } tot { $high }
centre-waits = Wat wacht
centre-nothing-waits = Er wacht niets op u.
centre-changed = Wat veranderde
centre-pages = Pagina’s
centre-waits-feeds = Ronde { $round }, nog niet geleverd: { $missing }
centre-waits-links = Ronde { $round } heeft nog geen koppelingen: { $records } records van { $sources } bronnen
centre-linked = Ronde { $round } is gekoppeld: { $persons } personen ({ $at })
centre-delivery-taken = { $source }, ronde { $round }: overgenomen ({ $at })
centre-delivery-refused = { $source }, ronde { $round }: geweigerd ({ $at })

## Deliveries

deliver-title = Leveringen
deliver-round = Ronde { $round }
deliver-of-round = Wat aankwam in ronde { $round }
deliver-missing = Nog niet geleverd
deliver-complete = Alle zes hebben geleverd.
deliver-own = De dossiers van dit platform worden overgedragen door wie het programma beheert, op de opdrachtregel:
deliver-none = Er is nog niets geleverd.
deliver-more = Alleen de nieuwste { $n } leveringen staan hier.
deliver-arrived = Aangekomen
deliver-state = Toestand
deliver-state-taken = Overgenomen
deliver-state-refused = Geweigerd
deliver-rows = Rijen gelezen
deliver-taken = Rijen overgenomen
deliver-covers = Geregistreerd
deliver-days = { $first } tot { $last }
deliver-report = (kwaliteitsverslag)
deliver-of = { $source }, ronde { $round }
deliver-content = Inhoud (SHA-256)
deliver-count-rows = Rijen gelezen
deliver-count-good = Over te nemen
deliver-count-refused = Geweigerd
deliver-count-doubtful = Twijfelachtig
deliver-without-record = Tokens zonder record van deze bron, buiten de koppelingen gelaten
deliver-findings = Bevindingen
deliver-what = Wat
deliver-column = Kolom
deliver-times = Aantal
deliver-where = Waar, en de omtrek van wat er stond
deliver-expected = Verwacht
deliver-known = Rijen waarin het bekend is
deliver-coverage = Geregistreerd van { $first } tot { $last }, in { $districts ->
    [0] geen genoemd arrondissement
    [one] één arrondissement
   *[other] { $districts } arrondissementen
}

## Sending a feed

deliver-upload = Een levering insturen
deliver-actor = Van wie
deliver-actor-missing = Kies wie levert
deliver-choose = Kies
deliver-round-hint = Letters, cijfers en koppeltekens, bijvoorbeeld 2026
deliver-round-wrong = Geef de ronde: letters, cijfers en koppeltekens, hoogstens 20
deliver-file = Bestand
deliver-file-hint = CSV, Parquet of XLSX, hoogstens { $size } MB. Geen namen: een nummer van de ronde per persoon.
deliver-file-missing = Kies een bestand
deliver-file-too-large = Het bestand is groter dan { $size } MB. Importeer het op de opdrachtregel: safeconduct centre feed import
deliver-encoding = Codering van een CSV
deliver-encoding-told = Volgens de bytes
deliver-encoding-missing = Kies een codering uit de lijst
deliver-way = Wat moet er gebeuren
deliver-way-whole = Overnemen als elke rij juist is
deliver-way-good = De juiste rijen overnemen
deliver-way-check = Nakijken, niets overnemen
deliver-way-rejected = Mij de rijen geven die niet kunnen worden overgenomen, met de redenen
deliver-way-missing = Kies wat er moet gebeuren
deliver-send = Verzenden
deliver-known-content = Precies deze inhoud is al overgenomen, op { $day } (levering { $delivery }). Er is niets gewijzigd.
deliver-numbers = Er is niets overgenomen: { $count } van de nummers zijn in deze ronde al in een ander bestand geleverd.
deliver-done = Overgenomen: { $taken } van { $rows } rijen.
deliver-nothing-taken = Er is niets overgenomen. Het verslag zegt waarom.
deliver-checked = Kwaliteit van een levering: { $source }
deliver-check-kept-nothing = Nagekeken. Er is niets overgenomen en niets bewaard.
deliver-get-rejected = Om de rijen die niet kunnen worden overgenomen als bestand te krijgen: stuur het opnieuw in en kies dat.

## Rounds and links

links-title = Rondes en koppelingen
links-rounds = Rondes
links-no-round = Er is nog geen ronde begonnen.
links-sources = Bronnen
links-records = Records
links-linked = Gekoppeld op
links-not-yet = nog niet
links-persons = Verschillende personen
links-of-sources = Records per bron
links-delivered = Geleverd aan het Centrum
links-in-links = In de koppeling
links-runs = Koppelingen, de nieuwste eerst: die telt
links-at = Wanneer
links-threshold = Samengevoegd vanaf een kans van
links-uncertain = Onzekere paren apart gelaten
links-precision = Juiste koppelingen, geschat
links-recall = Gevonden ware koppelingen, geschat
links-between = Tussen de bronnen
links-pair = Bronnen
links-expected = Verwachte overeenkomsten
links-weights = Gewichten
links-weights-learnt = geleerd uit deze ronde
links-weights-carried = overgenomen van andere gegevens
links-none = Deze ronde is nog niet gekoppeld.
links-return = Koppelingen terugsturen
links-file = Koppelingen
links-file-hint = LINKS.csv zoals safeconduct link het schrijft: source, number, person. Hoogstens { $size } MB.
links-figures = Cijfers van de koppeling
links-figures-hint = Wat safeconduct link --json afdrukt, in een bestand. Hoogstens { $size } MB.
links-kept = { $links } records gekoppeld.{ $without ->
    [0] {""}
   *[other] {" "}Records van de ronde zonder koppeling: { $without }.
}
links-known = Precies deze koppelingen tellen al (bewaard op { $day }). Er is niets gewijzigd.
links-numbers-unknown = Er is niets bewaard: geen van de { $count } nummers is in deze ronde geleverd. Zijn dit de koppelingen van een andere ronde?
links-left-out-told = { $count ->
    [one] Eén koppeling is weggelaten: er is geen record met haar nummer geleverd.
   *[other] { $count } koppelingen zijn weggelaten: er zijn geen records met hun nummers geleverd.
}
links-left-out = Tokens zonder record, weggelaten
links-left-out-count = Weggelaten koppelingen
links-left-out-lines = Regels van het bestand met koppelingen
links-left-out-persons = { $count ->
    [0] Elk van deze personen heeft een ander record dat meetelt.
    [one] Eén van deze personen heeft geen ander record en staat alleen in de cijfers van de koppeling.
   *[other] { $count } van deze personen hebben geen ander record en staan alleen in de cijfers van de koppeling.
}
links-wrong-columns = De eerste regel is anders: verwacht source, number, person
links-wrong-cells = Een regel heeft een ander aantal cellen: verwacht drie
links-wrong-source = Een bron die er geen is: verwacht de naam van wie levert
links-wrong-number = Geen willekeurig nummer van de ronde
links-wrong-person = Geen nummer van een persoon: er mag geen naam staan
links-wrong-twice = Dit record is twee keer gekoppeld
links-wrong-not-csv = Dit is geen CSV in UTF-8
links-wrong-empty = Er staat geen koppeling in
links-wrong-not-json = Dit is geen JSON
links-wrong-not-figures = Er staat meer in dan cijfers: niets ervan is bewaard
links-wrong-figures-missing = Er ontbreken cijfers: verwacht alles wat safeconduct link --json afdrukt
links-wrong-other-records = De cijfers tellen andere records dan de koppelingen: zijn ze van een andere koppeling?
links-wrong-other-persons = De cijfers tellen andere personen dan de koppelingen: zijn ze van een andere koppeling?

## Published figures of others

cubes-title = Cijfers die anderen publiceerden
cubes-none = Er is nog niets geïmporteerd.
cubes-import = Een gepubliceerde tabel invoeren
cubes-details = Afzonderlijke cijfers, die opgeteld mogen worden
cubes-zeros = Nul: niemand
cubes-blanks = Leeg: niet bekend
cubes-line = Regel
cubes-total-told = Totaal zoals gepubliceerd
cubes-sum = Som van de onderdelen
cubes-sum-blanks = Onderdelen niet bekend
cubes-newest = Gepubliceerd op { $day }
cubes-file = Tabel
cubes-file-hint = CSV met een kopregel, of ingepakt als .gz; hoogstens { $size } MB, ook uitgepakt.
cubes-series-hint = Onder deze naam staat ze naast wat eerder gepubliceerd werd. Kleine letters, cijfers en koppeltekens, zoals myria-slachtoffers
cubes-series-wrong = Vul de reeks in: kleine letters, cijfers en koppeltekens, hoogstens 60 tekens
cubes-published-missing = Vul de dag in waarop de tabel gepubliceerd werd
cubes-wide = Kolommen die zeggen wat geteld wordt
cubes-wide-hint = Hoeveel, van links, als alle andere cijfers bevatten. Laat leeg als alleen de laatste dat doet.
cubes-wide-wrong = Vul een getal van 1 tot 50 in, of niets
cubes-way-check = Nakijken, niets bewaren
cubes-way-take = Bewaren wat nieuw of herzien is
cubes-wrong-unreadable = Geen tabel met cijfers gevonden: verwacht CSV met een kopregel en rijen van dezelfde lengte
cubes-wrong-too-large = Uitgepakt is de tabel groter dan { $size } MB. Voer haar in via de opdrachtregel: safeconduct centre cube
cubes-wrong-figure = Regel { $line }: { $found } gevonden, een getal of niets verwacht. Er is niets bewaard.
cubes-cannot-keep = Regel { $line }: een cijfer heeft hoogstens 14 cijfers en 4 decimalen, en zijn kolommen tellen hoogstens 500 tekens. Er is niets bewaard.
cubes-known = Precies deze tabel werd al ingevoerd, als gepubliceerd op { $day }. Er is niets veranderd.
cubes-kept = Bewaard: { $new } nieuwe cijfers, { $restated } herzien.
cubes-checked = Gepubliceerde tabel: { $series }
cubes-check-kept-nothing = Nagekeken. Er wordt niets bewaard.
cubes-new = Cijfers die nog niet gepubliceerd waren
cubes-restated = Herziene cijfers
cubes-series = Reeks
cubes-published = Gepubliceerd op
cubes-figures = Cijfers
cubes-totals = waarvan totalen
cubes-mismatches = Totalen die niet kloppen
cubes-of = { $series }, zoals gepubliceerd
cubes-history = Een cijfer staat er waar het nieuw is of herzien werd
cubes-cell = Wat geteld wordt
cubes-total = { $cell } (totaal)
cubes-unchanged = als voordien
cubes-more = Er zijn meer cijfers dan hier kunnen staan.

## Keys

keypage-title = Sleutels van rondes
keypage-never-here = Een sleutel wordt nooit naar dit programma gestuurd: hij wordt gemaakt, verzegeld en vernietigd in de map van de sleutelautoriteit.
keypage-steps = Een ronde op de opdrachtregel
keypage-step-make = Maak de sleutel; deel allen de sleutelcontrole en de publieke sleutel mee.
keypage-step-seal = Verzegel hem voor elke dienst, waarvan u de vingerafdruk aan de telefoon hoorde.
keypage-step-destroy = Vernietig hem zodra de koppelingen aanvaard zijn; stuur allen de ondertekende regel.
keypage-step-prove = Iedereen kan het protocol nagaan.
keypage-prove = Een protocol nagaan
keypage-protocol = Protocol
keypage-protocol-hint = protocol.jsonl uit de map van de autoriteit, hoogstens { $size } MB. Er staat geen sleutel in.
keypage-public = Publieke sleutel van de autoriteit, van elders
keypage-public-hint = 64 tekens van 0–9 en a–f. Zonder deze blijkt alleen dat het protocol één geheel is.
keypage-public-wrong = Geef 64 tekens van 0–9 en a–f, of niets
keypage-whole = Het protocol is heel
keypage-by-itself = De publieke sleutel kwam mee in hetzelfde bestand: dit toont alleen dat het één geheel is.
keypage-broken = Regel { $line } werd gewijzigd, toegevoegd, of volgt op een die weggenomen werd
keypage-empty = Er staat geen regel in
keypage-rounds = Sleutels per ronde
keypage-made = Gemaakt
keypage-check = Sleutelcontrole
keypage-sealed = Verzegeld voor
keypage-destroyed = Vernietigd
keypage-in-use = Niet vernietigd
keypage-way-keep = Nagaan en bewaren
keypage-way-prove = Nagaan, niets bewaren
keypage-kept = { $count ->
    [0] Niets nieuws: al deze regels waren al bewaard.
    [one] Nagegaan; één nieuwe regel is bewaard.
   *[other] Nagegaan; { $count } nieuwe regels zijn bewaard.
}
keypage-other = Er is niets bewaard: regel { $line } is niet die welke eerder bewaard werd, of is weggeknipt
keypage-kept-title = Protocollen van de sleutels
keypage-of-authority = Autoriteit { $number }
keypage-authority = Publieke sleutel waarmee elke regel zonet is nagegaan
keypage-lines-whole = { $count ->
    [one] Eén regel; hij is ongeschonden.
   *[other] { $count } regels; ze zijn ongeschonden.
}
keypage-download = De ondertekende regels van autoriteit { $number } (JSONL)
keypage-none-kept = Er is nog geen protocol bewaard.
keypage-prove-elsewhere = Wie de publieke sleutel van elders heeft, gaat het bestand opnieuw na:

## Handing over this platform’s own cases

intake-done = Ronde { $round }: { $taken } records overgedragen, van { $cases } dossiers.
intake-known = --round: de dossiers zijn in ronde { $round } al overgedragen, op { $day }; verwacht een andere ronde
