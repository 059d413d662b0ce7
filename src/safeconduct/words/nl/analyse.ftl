## Wat er mis is met een tabel voor een analyse

analyse-no-file = { $where }: dit bestand bestaat niet, verwacht een tabel, of - voor de standaardinvoer
analyse-unreadable = { $where }: het bestand kan niet gelezen worden ({ $reason })
analyse-not-utf-8 = { $where }, regel { $line }: gevonden bytes die geen UTF-8 zijn, verwacht een tabel in UTF-8
analyse-no-head = { $where }: de tabel is leeg, verwacht een eerste regel met de namen van de lijsten en "count"
analyse-not-csv = { $where }, regel { $line }: de aanhalingstekens kloppen niet, verwacht CSV
analyse-no-count = { $where }, regel 1: de laatste kolom is "{ $found }", verwacht "count"
analyse-no-name = { $where }, regel 1: kolom { $column } heeft geen naam, verwacht de naam van een lijst
analyse-name-twice = { $where }, regel 1: "{ $list }" staat er twee keer, verwacht elke lijst één keer
analyse-one-list = { $where }: gevonden minder dan twee lijsten, verwacht minstens twee: alleen de overlapping zegt iets over wie op geen enkele staat
analyse-many-lists = { $where }: gevonden { $n } lijsten, verwacht hoogstens { $most }: voeg lijsten van dezelfde soort samen
analyse-cells = { $where }, regel { $line }: gevonden { $found } waarden, verwacht { $expected }
analyse-not-0-1 = { $where }, regel { $line }, { $list }: gevonden "{ $found }", verwacht 0 of 1
analyse-not-a-count = { $where }, regel { $line }, count: gevonden "{ $found }", verwacht een geheel getal van 0 tot 999999999
analyse-on-no-list = { $where }, regel { $line }: een rij met alleen nullen; wie op geen enkele lijst staat, is niet gezien en wordt juist geschat: laat de rij weg
analyse-nobody = { $where }: er staat niemand op de lijsten, verwacht personen
analyse-empty-list = { $where }: niemand staat op de lijst "{ $list }", verwacht personen op elke lijst: laat de kolom weg
analyse-no-overlap = { $where }: niemand staat op twee lijsten, dus het aantal personen op geen enkele lijst kan niet geschat worden
analyse-no-model = { $where }: de overlapping is te klein, zelfs onafhankelijke lijsten passen niet: het aantal personen op geen enkele lijst kan niet geschat worden
analyse-no-interval = { $where }: in { $n } van de getrokken tabellen paste geen enkel model: de overlapping is te klein voor een interval
analyse-wrong-share = --missed-links: gevonden { $found }, verwacht een aandeel van 0 tot minder dan 1 ({ $where })

## De verborgen populatie

analyse-hidden-estimate = Geschat in totaal, gezien en niet gezien: { $n }
analyse-interval = 95 %-interval: { $low } tot { $high }
analyse-hidden-seen = Op minstens één lijst: { $n }, van wie
analyse-hidden-pairs = Lijsten die van elkaar afhangen, de duidelijkste eerst: { $pairs }
analyse-hidden-no-pairs = Er is geen afhankelijkheid tussen twee lijsten gevonden.
analyse-hidden-apart = Daarvan zonder één persoon gemeen: { $pairs }
analyse-hidden-simplest = Als alle lijsten onafhankelijk waren, zou de schatting { $n } zijn.
analyse-hidden-mended = Als de koppeling { $share } van de verbanden miste en { $false } van de gelegde verkeerd is, is de schatting { $n } ({ $low } tot { $high }), en wijkt die hierboven { $difference } af.
analyse-hidden-caution = De schatting geldt als de populatie dezelfde bleef terwijl de lijsten ontstonden, als iedereen op elke lijst kon komen, en als dezelfde persoon op twee lijsten herkend werd: elk gemist verband maakt ze groter.
analyse-hidden-how = Loglineair model van de lijsten en van stap voor stap gekozen paren van lijsten (Chan, Silverman, Vincent 2021); het interval is een gemiddelde over de modellen die gekozen hadden kunnen worden (Burnham, Anderson 2002), { $replicates } herhalingen, seed { $seed }.

## Gegevens, en wat ermee mis is

analyse-not-a-table = { $where }: dit is geen leesbare tabel, verwacht CSV met een eerste regel van kolomnamen, of Parquet
analyse-not-parquet = { $where }: het bestand begint als Parquet en kan zo niet gelezen worden, verwacht een volledig Parquet-bestand
analyse-not-a-day = { $where }, regel { $line }, { $column }: gevonden "{ $found }", verwacht een dag als JJJJ-MM-DD, of niets
analyse-no-column = { $where }: geen kolom "{ $found }" gevonden, verwacht een van { $known }
analyse-no-records = { $where }: de tabel heeft geen records om te tellen, verwacht minstens één
analyse-nobodys-record = { $where }: een record heeft geen waarde in "{ $column }", verwacht een in elk record
analyse-no-beginning = { $where }: geen record heeft een dag in "{ $column }" tot { $until }, verwacht minstens één
analyse-no-list = { $where }: geen lijst "{ $found }" gevonden, verwacht een van { $known }
analyse-both-sides = --between: "{ $found }" staat aan beide kanten, verwacht aan één kant ({ $where })
analyse-wrong-between = --between: gevonden { $found }, verwacht lijsten aan beide kanten van een dubbelpunt, zoals politie:payoke
analyse-wrong-look = --look: gevonden { $look } van { $looks }, verwacht een blik van 1 tot het geplande aantal ({ $where })
analyse-short-past = { $where }: gevonden { $n } perioden vóór de laatste, verwacht minstens { $least }
analyse-not-json = { $where }, regel { $line }: geen JSON gevonden, verwacht één JSON-object
analyse-wrong-chain = { $where }: "{ $entry }" ontbreekt of heeft de verkeerde soort waarde, verwacht een keten van totalen en stappen (safeconduct analyse reconcile --help)
analyse-empty-step = { $where }: de stap "{ $step }" noemt geen waarden, verwacht een kolom met waarden
analyse-step-needs-records = { $where }: de stap "{ $step }" wordt in records geteld, verwacht --records

## Cijfers

analyse-coverage = Dekking: { $note }
analyse-all = alle
analyse-period = periode
analyse-count = personen
analyse-share = aandeel
analyse-95 = 95 %
analyse-profile-of = { $by }: bekend van { $known } van { $persons } personen, niet bekend van { $unknown }
analyse-small = Minder dan tien personen: men zou hen kunnen herkennen. Niet publiceren; safeconduct release maakt cijfers die dat wel kunnen.
analyse-trend = Verandering van elke periode naar de volgende
analyse-trend-clear = duidelijk
analyse-trend-unclear = kan toeval zijn
analyse-survival-of = Van { $start } tot { $end }, zoals bekend op { $day }
analyse-survival-persons = Personen: { $persons }; bij { $events } is het gebeurd, { $waiting } wachten nog; eerste dag niet bekend: { $unknown }.
analyse-survival-impossible = Weggelaten omdat het einde vóór het begin ligt: { $n }.
analyse-survival-median = De helft is zover na { $days } dagen (95 %: { $low } tot { $high }).
analyse-not-reached = niet bereikt
analyse-still-waiting = wachten nog
analyse-day = na dagen
analyse-from-and-to = verwacht --from en --to met elk een kolom, of --phases
analyse-next-step = de volgende stap of het einde
analyse-overlap-persons = { $persons } personen in { $records } records
analyse-on-lists = { $n ->
    [one] Op één lijst
   *[other] Op { $n } lijsten
}
analyse-overlap-combinations = Wie op welke lijsten staat
analyse-passage = Van { $before } naar { $after }: { $linked } van { $persons } personen worden teruggevonden ({ $share }; 95 %: { $low } tot { $high }); { $lost } niet: onderweg verloren, of niet herkend.
analyse-passage-mended = Als de koppeling { $missed } van de verbanden miste, is het aandeel { $share }.
analyse-signals-of = Wat toenam in { $period }, tegenover { $past } perioden ervoor
analyse-signals-tested = { $n } combinaties vergeleken; blik { $look } van { $looks }, waarvan naar verwachting hoogstens { $level } van de signalen toeval is.
analyse-signals-none = Geen enkele combinatie nam meer toe dan toeval verklaart.
analyse-signals-caution = Een signaal is een vraag, geen antwoord: een nieuwe manier van registreren neemt toe zoals een nieuwe vorm van uitbuiting.
analyse-combination = combinatie
analyse-expected = verwacht
analyse-reconcile-of = Jaar { $year }: van { $first } naar { $second }
analyse-not-explained = niet verklaard
analyse-reconcile-open = Niet verklaard: { $n }.
analyse-reconcile-whole = De stappen verklaren het hele verschil.

## Grafieken

analyse-chart-bars = Personen per { $by }
analyse-chart-trend = Personen per { $by } in elke periode
analyse-chart-map = Personen per gerechtelijk arrondissement
analyse-chart-survival = Van { $start } tot { $end }: het aandeel dat nog wacht, en wat met de anderen gebeurde
analyse-chart-interval = Lijnen met uiteinden en banden: 95 %-interval van een Poisson-aantal. Het dekt niet wie nooit geregistreerd werd.
analyse-chart-band = Banden: 95 %-interval. Het dekt niet wie nooit geregistreerd werd.
analyse-no-coverage = Dekking: er is niets verklaard over wie de gegevens niet kunnen bevatten.
analyse-district = Gerechtelijk arrondissement
analyse-outcome = uitkomst
