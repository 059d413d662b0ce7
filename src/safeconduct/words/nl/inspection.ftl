# Inspection: programme, controls, risk

inspection-title = Controles in { $year }
inspection-unit = Arrondissementscel { $place }, voorgezeten door de arbeidsauditeur
inspection-years = Jaren
inspection-no-programme = Voor { $year } is nog geen programma vastgesteld.
inspection-no-unit = U behoort tot geen arrondissementscel.
inspection-plan = Controle plannen
inspection-propose = Programma voorstellen
inspection-changes = Afwijkingen van het voorstel
inspection-changed = { $sector }: { $planned } in plaats van { $proposed }. { $reason }
inspection-controls = Controles
inspection-risk-title = Risico per sector
inspection-sector = Sector
inspection-district = Arrondissement
inspection-planned = In het programma
inspection-dated = Met een datum
inspection-held = Uitgevoerd
inspection-infringed = Met een inbreuk
inspection-victims = Vermoedelijke slachtoffers aangetroffen
inspection-victims-hint = Hoeveel, 0 voor geen. Geen naam, geen identiteit.
inspection-days = Inspecteursdagen
inspection-by-sector = Controles per sector
inspection-by-district = Controles per arrondissement
inspection-none-yet = Nog geen
inspection-days-of = { $used } van { $capacity }
inspection-expected = Controles waarvan een vaststelling wordt verwacht
inspection-between = { $mean } (90 %-interval: { $low } tot { $high })
inspection-found-so-far = Controles met een inbreuk tot nu toe
inspection-adopted = Vastgesteld
inspection-adopted-by = Versie { $number }, door { $agency }
inspection-planned-on = Gepland op
inspection-planned-by = Gepland door
inspection-area = Postcode
inspection-area-hint = Van de gemeente. Geen naam van een werkgever, geen straat.
inspection-state = Stand
inspection-state-open = Nog geen resultaat
inspection-state-held = Uitgevoerd
inspection-state-not_held = Niet uitgevoerd
inspection-infringements = Inbreuken
inspection-plan-done = De controle is gepland.
inspection-choose = Kies
inspection-all = Alle
inspection-year = Jaar
inspection-show = Tonen
inspection-save = Opslaan
inspection-no-controls = Geen controle voldoet.

inspection-control-of = { $sector }, { $day }
inspection-record = Resultaat registreren
inspection-correct = Resultaat verbeteren
inspection-recorded = Het resultaat is geregistreerd.
inspection-recorded-by = Geregistreerd door
inspection-result = Resultaat
inspection-result-before = Resultaat { $number }, sindsdien verbeterd
inspection-stale = Iemand heeft een resultaat geregistreerd terwijl u schreef. Het uwe is nog niet geregistreerd.
inspection-stands = Wat er nu staat
inspection-came = Wat ervan kwam
inspection-came-held = De controle is uitgevoerd
inspection-came-not_held = Ze is niet uitgevoerd
inspection-held-on = Uitgevoerd op
inspection-days-spent = Bestede inspecteursdagen
inspection-took-part = Wie deelnam
inspection-part-other = Een andere dienst
inspection-without-police = Waarom zonder politiebijstand
inspection-without-police-hint = Alleen als geen politiedienst deelnam.
inspection-without-police-none_free = Geen politieambtenaar vrij
inspection-without-police-not_needed = Niet nodig voor deze controle
inspection-without-police-decided_there = Ter plaatse beslist
inspection-without-police-other = Een andere reden
inspection-checked = Wat is gecontroleerd
inspection-check-social_papers = Sociale documenten
inspection-check-working_conditions = Arbeidsomstandigheden
inspection-check-pay = Loon
inspection-check-foreign_workers = Tewerkstelling van buitenlandse werknemers
inspection-check-trafficking = Tekenen van mensenhandel
inspection-found = Inbreuken: { $kind }
inspection-not-checked = Niet gecontroleerd
inspection-not-held = Waarom ze niet is uitgevoerd
inspection-not-held-closed = Niemand aanwezig
inspection-not-held-no_staff = Geen personeel
inspection-not-held-joined = Samengevoegd met een andere controle
inspection-not-held-other = Een andere reden
inspection-note = Nota
inspection-note-hint = Noem niemand: geen persoon, geen werkgever, geen adres.
inspection-corrects = Waarom het wordt verbeterd
inspection-meet = Vermoedelijk slachtoffer
inspection-meet-hint = { $n ->
    [one] Er is één vermoedelijk slachtoffer aangetroffen. Dag, arrondissement en kanaal zijn al ingevuld.
   *[other] Er zijn { $n } vermoedelijke slachtoffers aangetroffen: een eerste contact voor elk. Dag, arrondissement en kanaal zijn al ingevuld.
  }
inspection-meet-begin = Eerste contact beginnen

inspection-wrong-corrects = Zeg waarom het resultaat wordt verbeterd
inspection-wrong-not-held = Kies waarom de controle niet is uitgevoerd
inspection-wrong-held-and-not = Een uitgevoerde controle heeft geen reden waarom ze niet is uitgevoerd
inspection-wrong-future = Een controle wordt geregistreerd nadat ze is uitgevoerd: deze dag moet nog komen
inspection-wrong-before-planned = De controle is uitgevoerd vóór de geplande dag. Plan er een op die dag.
inspection-wrong-days = Vul de inspecteursdagen in, van 1 tot 99
inspection-wrong-took-part = Kies wie deelnam, waaronder een inspectiedienst
inspection-wrong-without-police = Kies waarom er geen politiebijstand was
inspection-wrong-with-police = De politie nam deel: laat dit leeg
inspection-wrong-checked = Kies wat is gecontroleerd
inspection-wrong-count-missing = Dit is gecontroleerd: vul het aantal inbreuken in, 0 voor geen
inspection-wrong-not-checked = Dit is niet gecontroleerd: laat het leeg, of vink het hierboven aan
inspection-wrong-count = Vul een geheel getal in van 0 tot 999
inspection-wrong-sector = Kies een sector
inspection-wrong-area = Vul een Belgische postcode in, zoals 1000
inspection-wrong-elsewhere = De postcode lijkt in een ander arrondissement te liggen dan dat van uw cel. Verbeter hem, of bevestig hieronder dat hij juist is.
inspection-area-confirmed = De postcode is juist
inspection-wrong-planned-on = De dag moet tussen een jaar geleden en over twee jaar liggen
inspection-wrong-reason = Zeg waarom dit niet is wat werd voorgesteld
inspection-wrong-number = Vul een geheel getal in van { $low } tot { $high }
inspection-wrong-came = Kies of de controle is uitgevoerd
inspection-wrong-held-on = Vul de dag in waarop ze is uitgevoerd
inspection-wrong-victims = Vul in hoeveel vermoedelijke slachtoffers zijn aangetroffen, 0 voor geen
inspection-wrong-long = Schrijf hoogstens { $most } tekens
inspection-wrong-capacity = Vul de inspecteursdagen van minstens één arrondissement in

inspection-finding = Wat als vaststelling telt
inspection-finding-infringement = Een inbreuk van welke aard ook
inspection-finding-victim = Een vermoedelijk slachtoffer aangetroffen
inspection-interval = { $low } tot { $high }
inspection-past-controls = Eerdere controles
inspection-past-findings = Met een vaststelling
inspection-mean = Aandeel waarvan een vaststelling wordt verwacht
inspection-interval-90 = 90 %-interval
inspection-whole-country = Het hele land
inspection-chart = { $finding }: { $place }
inspection-chart-says = Eén balk per sector, de hoogste eerst; de lijn is het 90 %-interval. De tabel hieronder bevat dezelfde cijfers.
inspection-risk-of = { $n ->
    [one] Uit één eerdere controle hier, en die van het hele land.
   *[other] Uit { $n } eerdere controles hier, en die van het hele land.
  }
inspection-risk-pooled = Weinig controles zeggen op zich weinig: elk aandeel wordt naar dat van zijn sector en arrondissement getrokken, des te meer naarmate er minder controles waren.
inspection-risk-years = Controles van dit jaar en de vijf jaren ervoor.

inspection-proposal = Programma voor { $year }
inspection-proposal-table = Voorgestelde controles
inspection-proposed = Voorgesteld
inspection-in = { $sector }, { $place }
inspection-little-known = { $n } (weinig bekend)
inspection-days-in = Inspecteursdagen: { $place }
inspection-more = Extra dagen: { $place }
inspection-more-days = { $n ->
    [one] één dag meer: +{ $gain }
   *[other] { $n } dagen meer: +{ $gain }
  }
inspection-how = Van alle programma’s die met deze dagen mogelijk zijn, dat waarvan de meeste vaststellingen worden verwacht; elke verdere controle in dezelfde sector brengt wat minder op. De beslissing is aan u.
inspection-capacity-in = Beschikbare inspecteursdagen: { $place }
inspection-days-each = Inspecteursdagen voor één controle
inspection-least = Minstens zoveel controles in elke risicosector
inspection-most = Hoogstens zoveel controles in één sector
inspection-explore = Aandeel voor weinig bekende sectoren, in procent
inspection-explore-hint = Sectoren met minder dan { $few } eerdere controles.
inspection-short-capacity = { $where } heeft { $has } dagen; het gevraagde minimum kost er { $needs }. Geef meer dagen of vraag minder.
inspection-short-least = Minstens { $needs } controles in een sector en hoogstens { $has } gaan niet samen
inspection-short-across = In de sector { $where } kunnen hoogstens { $has } controles worden gepland; er worden er { $needs } gevraagd
inspection-together = Inspecteursdagen van het hele land
inspection-together-hint = Ze gaan naar de cellen waar het meeste wordt verwacht.
inspection-each-unit = Minimumaantal controles in elke arrondissementscel
inspection-capacities = Dagen van afzonderlijke arrondissementen
inspection-of-country = Deel van een programma met { $days } inspecteursdagen
inspection-short-together = Het land heeft { $has } dagen; het gevraagde minimum kost er { $needs }. Geef meer dagen of vraag minder.
inspection-short-each_unit = In { $where } kunnen hoogstens { $has } controles worden gepland; er worden er { $needs } gevraagd
inspection-adopt-country-hint = Het wordt het programma van elke cel, in de plaats van wat van kracht is. Open een arrondissement om regels te wijzigen, en zeg waarom.
inspection-adopt = Programma vaststellen
inspection-adopt-hint = Wijzig wat gewijzigd moet worden, en zeg waarom.
inspection-adopt-planned = { $sector } ({ $proposed } voorgesteld)
inspection-adopt-reason = Waarom, bij wijziging: { $sector }
inspection-adopt-stale = Iemand heeft intussen een ander programma voor dit jaar vastgesteld. Het uwe is nog niet vastgesteld: stel het opnieuw vast om het te vervangen.
inspection-adopt-done = Het programma voor { $year } is vastgesteld.

inspection-waiting-results = { $n ->
    [one] Eén controle heeft geen resultaat
   *[other] { $n } controles hebben geen resultaat
  }
inspection-waiting-country = { $n ->
    [one] Geen controleprogramma voor { $year } in één arrondissement
   *[other] Geen controleprogramma voor { $year } in { $n } arrondissementen
  }
inspection-waiting-programme = Geen controleprogramma voor { $year }

inspect-total = { $controls } controles, waarvan { $mean } met een verwachte vaststelling (90 %: { $low } tot { $high })
inspect-further = { $district }: { $used } van { $capacity } dagen; één meer brengt { $one } op, vijf meer { $five }
inspect-spread = Verschillen, in logits: sectoren { $sectors }, arrondissementen { $districts }, afzonderlijke cellen { $cells }
inspect-no-days = --capacity of --together: niets gevonden, verwacht: inspecteursdagen
inspect-no-column = { $where }, regel { $line }: de kolom "{ $column }" ontbreekt of staat er tweemaal; verwacht: sector, district, controls, findings
inspect-not-csv = { $where }, regel { $line }: dit is geen CSV
inspect-short-row = { $where }, regel { $line }: er zijn minder kolommen dan op de eerste regel
inspect-blank = { $where }, regel { $line }: { $column } is leeg
inspect-not-a-name = { $where }, regel { $line }: { $column } is "{ $found }", verwacht: een naam die met een letter of cijfer begint, van hoogstens 60 tekens
inspect-not-a-count = { $where }, regel { $line }: { $column } is "{ $found }", verwacht: een geheel getal
inspect-more-findings = { $where }, regel { $line }: { $findings } vaststellingen bij { $controls } controles; verwacht: niet meer vaststellingen dan controles, en hoogstens een miljoen
inspect-cell-twice = { $where }: { $sector } in { $district } staat er tweemaal
inspect-no-cells = { $where }: er is geen enkele rij
inspect-too-many-cells = { $where }: er zijn meer dan { $most } paren van sector en arrondissement
inspect-wrong-share = { $option } is "{ $found }", verwacht: een aandeel van 0 tot 1
inspect-wrong-pair = { $option } is "{ $found }", verwacht: NAAM=GETAL, zoals Brussel=120
inspect-wrong-whole = { $option } is "{ $found }", verwacht: een geheel getal van { $low } tot { $high }
inspect-unknown-name = { $option }: "{ $found }" staat niet in de tabel
