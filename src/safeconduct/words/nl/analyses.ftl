# De pagina's van de analist.

## De vragen

analyses-title = Analyses
analyses-of-profile = Wie zijn de personen?
analyses-of-phases = Hoe lang duurt elke fase, en wie komt verder?
analyses-of-delays = Hoe lang doet de magistraat over een antwoord?
analyses-of-dropout = Wie gaat verloren tussen detectie en centra?
analyses-of-overlap = Welke bronnen kennen dezelfde personen?
analyses-of-hidden = Hoeveel personen staan op geen enkele lijst?
analyses-of-signals = Wat neemt meer toe dan toeval verklaart?
analyses-of-totals = Waarom verschillen twee totalen?
analyses-of-reform = Wat zou een wetswijziging doen?

## Wat men kan kiezen

analyses-round = Ronde
analyses-this-round = Ronde { $round }
analyses-by = Per
analyses-across = Gekruist met
analyses-across-none = niets anders
analyses-from = Geregistreerd van
analyses-to = tot en met
analyses-phase = Fase
analyses-total-one = Totaal van
analyses-total-other = naast dat van
analyses-show = Tonen
analyses-not-in-list = { $field }: kies er een uit de lijst
analyses-years-crossed = Kies een laatste jaar dat niet vóór het eerste ligt
analyses-across-same = Kies een ander kenmerk om mee te kruisen
analyses-total-same = Kies twee verschillende bronnen

## Waarop ze berusten

analyses-no-rounds = Nog geen enkele dienst heeft iets aangeleverd: er valt niets te analyseren.
analyses-not-linked-yet = Deze ronde is nog niet gekoppeld: elk record telt als een eigen persoon.
analyses-alone = Records zonder koppeling, elk geteld als een eigen persoon: { $n }.
analyses-unreleased = Niet vrijgegeven cijfers over gepseudonimiseerde personen, alleen voor de analist.
analyses-coverage = Bronnen
analyses-source = Bron
analyses-records = Records
analyses-known-of = { $column } bekend
analyses-cannot-hold = Wie ze niet kan bevatten
analyses-known-on = Zoals bekend op { $day }, de laatste dag in de records.
analyses-poisson = 95 %: interval van een Poisson-aantal. Het dekt niet wie nooit geregistreerd werd.
analyses-wilson = 95 %: interval van een aandeel (Wilson). Het dekt niet wie nooit geregistreerd werd.
analyses-counted = Dit zijn aantallen gevonden koppelingen: een interval zou moeten weten welke ontbreken.
analyses-no-period = Niet in de perioden, omdat die van hen niet bekend is: { $n }.
analyses-largest-drawn = De grafiek toont de { $n } grootste.
analyses-left-out = Nog { $n } rijen staan in de bestanden.
analyses-download = { $kind }: { $table }

## Profiel

analyses-most-often = Het vaakst: { $value }, { $n } personen ({ $share }).
analyses-interval = 95 % { $what }
analyses-between = { $low } tot { $high }
analyses-verdict = duidelijk of toeval
analyses-trend-clear = Duidelijke verandering: { $values }.
analyses-trend-none = Geen duidelijke verandering: wat beweegt, kan toeval zijn.

## Tijd

analyses-median-none = Minder dan de helft is tot nu toe zover.
analyses-phase-detected_on = Detectie
analyses-phase-referred_on = Doorverwijzing
analyses-phase-guided_on = Begeleiding door een centrum
analyses-phase-reflection_on = Reflectieperiode
analyses-phase-registered_on = Attest van immatriculatie
analyses-phase-residence_on = Tijdelijk verblijf
analyses-further = Wie verder komt dan elke fase
analyses-further-fewest = Het minst komen verder na “{ $phase }”: { $further } van { $begun } personen ({ $share }).
analyses-begun = begonnen
analyses-further-count = kwamen verder
analyses-median = de helft binnen dagen
analyses-days = dagen
analyses-censored = Wie nog niet zover is, telt tot die dag als wachtend en wordt niet weggelaten.
analyses-step-unlinked = Elke stap staat in de records van een andere dienst: waar een koppeling ontbreekt, lijkt iemand niet verder te zijn gekomen.
analyses-time-in = Na “{ $start }”
analyses-outcome-next = kwamen verder
analyses-outcome-ended = beëindigd
analyses-delays-time = Van de eerste vraag aan de magistraat tot het eerste antwoord
analyses-share-within = { $share } ({ $low } tot { $high })

## Lijsten

analyses-lists = Lijsten
analyses-several = Op meer dan één lijst: { $n } van { $persons } personen ({ $share }).
analyses-both = Personen op beide van twee lijsten
analyses-apart = Niemand staat op beide: { $pairs }.
analyses-of-smaller = van de kleinste lijst
analyses-none-apart = Elke twee lijsten hebben iemand gemeen.
analyses-arrived = Gedetecteerde personen die de opvangcentra kennen
analyses-arrived-of = Van alle personen op de lijst van wie hen detecteerde.
analyses-detected-by = Gedetecteerd door
analyses-dropout = Van { $persons } gedetecteerde personen staan er { $lost } op geen enkele lijst van een opvangcentrum ({ $share }).
analyses-linked = teruggevonden
analyses-not-linked = niet gevonden
analyses-mended = aandeel met gemiste koppelingen
analyses-lost-or-not = Niet gevonden: onderweg verloren, of aanwezig en niet herkend.
analyses-missed = De koppelingsdienst denkt { $share } van de koppelingen te hebben gemist.
analyses-missed-unknown = De koppelingsdienst zei niet hoeveel koppelingen werden gemist.

## De verborgen populatie

analyses-hidden-all = Alle personen, op een lijst of op geen enkele
analyses-hidden-finding = Geschat: { $n } personen ({ $low } tot { $high }), van wie { $unseen } op geen enkele lijst.
analyses-hidden-of = Geschat uit wie op meerdere lijsten van deze ronde staat.
analyses-hidden-row-seen = Op een lijst
analyses-hidden-row-estimated = Geschat in totaal
analyses-hidden-row-mended = Schatting, gemiste en foute koppelingen meegerekend
analyses-hidden-row-independent = Als alle lijsten onafhankelijk waren
analyses-hidden-narrow = Waar lijsten elkaar weinig overlappen, is het interval breed: op tabellen zo dun als die van het Verenigd Koninkrijk van 2013 bevatte het de waarheid in 93 tot 95 van 100 simulaties.
analyses-wrong-links = Gemaakte koppelingen die fout zijn, in procent
analyses-wrong-links-hint = Er staat wat de koppelingseenheid schat.
analyses-wrong-not-a-share = Gemaakte koppelingen die fout zijn: vul een getal in van 0 tot onder 100
analyses-wrong-believed = De koppelingseenheid schat dat { $share } van de gemaakte koppelingen fout is.
analyses-wrong-entered = Hier ingevuld: { $share } van de gemaakte koppelingen wordt voor fout gehouden.
analyses-wrong-none = Geen enkele koppeling wordt voor fout gehouden.
analyses-links-carried = Hoe zeker de koppeling van deze aandelen is, zit in het interval dat ze meerekent: ze worden { $draws } keer getrokken uit wat ervan geschat wordt.
analyses-what = Cijfer
analyses-bias = Als koppelingen gemist worden
analyses-bias-finding = Als { $missed } van de koppelingen gemist was, zou de schatting er { $off } naast zitten.
analyses-bias-missed = Gemiste koppelingen
analyses-bias-counted = getelde personen
analyses-bias-estimate = schatting
analyses-bias-off = ernaast
analyses-bias-how = Wat uit deze lijsten, als ze volledig waren, zou komen als elke koppeling met die kans gemist werd.

## Signalen

analyses-signals-finding = { $n ->
    [one] Eén signaal: { $first }, { $count } personen waar er { $expected } verwacht werden.
   *[other] { $n } signalen; het duidelijkste: { $first }, { $count } personen waar er { $expected } verwacht werden.
}
analyses-looks = Eén blik per kwartaal, vier per jaar: elk mag een kwart van het aandeel valse signalen verbruiken.
analyses-p = bij toeval
analyses-q = vals, als signaal genomen
analyses-signals-title = Het { $period } naast de { $past } kwartalen ervoor
analyses-quarter = { $quarter } van { $year }

## Twee totalen

analyses-totals-between = Van { $one } naar { $other }
analyses-totals-both = Op beide lijsten: { $n } personen.
analyses-step = Stap
analyses-change = verandering
analyses-after = totaal
analyses-step-twice = { $source }: records van een persoon die al geteld is
analyses-step-again = { $source }: verdere records van dezelfde personen
analyses-step-gap = { $source } kan hen niet bevatten. { $gap }
analyses-step-only = { $here } kent hen, { $there } niet
analyses-published-title = Geïdentificeerde en begeleide slachtoffers in België, { $year }
analyses-published-source = Beide uit de Amerikaanse Trafficking in Persons-rapporten. Geen enkele stap van het ene naar het andere is gepubliceerd.
analyses-as-first-published = Het hogere totaal
analyses-as-restated = Het andere totaal
