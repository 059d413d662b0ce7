# Leveringen aan het Centrum: wat diensten leveren en wat erin gevonden wordt.

## Wie levert

feed-actor-police = Politie
feed-actor-social_inspection = Sociale inspectie
feed-actor-public_prosecutors = Parketten
feed-actor-immigration_office = Dienst Vreemdelingenzaken
feed-actor-reception_centres = Gespecialiseerde opvangcentra
feed-actor-convictions = Veroordelingen
feed-actor-platform = Eigen dossiers van dit platform

## Kolommen

feed-column-number = Willekeurig nummer van de ronde
feed-column-recorded_on = Eerste registratie door de bron op
feed-column-birth_year = Geboortejaar
feed-column-registered_year = Jaar van registratie
feed-column-registered_quarter = Kwartaal van registratie
feed-column-offence = Misdrijf
feed-column-form = Vorm van uitbuiting
feed-column-sector = Sector
feed-column-route = Route
feed-column-nationality = Nationaliteit
feed-column-region = Regio in de wereld
feed-column-age_band = Leeftijd
feed-column-sex = Geslacht
feed-column-minor = Jonger dan 18 bij de registratie
feed-column-unaccompanied = Niet-begeleid
feed-column-residence_status = Verblijfsstatus
feed-column-district = Gerechtelijk arrondissement
feed-column-belgian_region = Gewest in België
feed-column-detected_by = Gedetecteerd door
feed-column-channel = Wijze van detectie
feed-column-centre = Opvangcentrum
feed-column-phase = Fase van de procedure
feed-column-outcome = Uitkomst
feed-column-statement = Verklaring of klacht afgelegd
feed-column-conviction = Veroordeling
feed-column-detected_on = Gedetecteerd op
feed-column-referred_on = Doorverwezen op
feed-column-guided_on = Begeleiding begonnen op
feed-column-reflection_on = Reflectieperiode vanaf
feed-column-registered_on = Eerste attest van immatriculatie op
feed-column-confirmation_asked_on = Magistraat eerst bevraagd op
feed-column-confirmation_given_on = Eerste antwoord van de magistraat op
feed-column-residence_on = Tijdelijk verblijf vanaf
feed-column-unlimited_on = Onbeperkt verblijf vanaf
feed-column-judged_on = Eerste vonnis op
feed-column-ended_on = Beëindigd op

## Wat een bron niet kan bevatten

feed-gap-refused_referral = Personen die de doorverwijzing weigerden: zij worden geteld, zonder record.
feed-gap-work_only = Uitbuiting buiten het werk: inspecties ontmoeten mensen op hun werk.
feed-gap-unnamed_in_file = Slachtoffers die nooit in een dossier genoemd werden.
feed-gap-no_belgians = Belgische slachtoffers: zij hebben geen verblijfsdocument nodig.
feed-gap-refused_guidance = Personen die begeleiding weigerden of nooit een centrum bereikten.
feed-gap-convictions_only = Procedures zonder definitieve veroordeling.

## Hoe ernstig

feed-grade-refuses_file = Weigert het bestand
feed-grade-refuses_row = Weigert de rij
feed-grade-doubtful = Twijfelachtig: overgenomen, kijk het na
feed-grade-note = Opmerking
feed-verdict-clean = Elke rij kan worden overgenomen.
feed-verdict-doubtful = Elke rij kan worden overgenomen; sommige verdienen een blik.
feed-verdict-rows_refused = Sommige rijen kunnen niet worden overgenomen.
feed-verdict-file_refused = Niets van dit bestand kan worden overgenomen.

## Wat gevonden is

feed-kind-empty = het bestand is leeg
feed-kind-no_rows = er is een kop en geen enkele rij
feed-kind-encoding = de regel staat niet in de codering van de rest
feed-kind-encoding_mixed = het bestand mengt twee coderingen
feed-kind-encoding_told = er is geen codering opgegeven; deze is uit de bytes afgeleid
feed-kind-line_too_long = een regel heeft geen einde: misschien bleef een aanhalingsteken open
feed-kind-quotes = een aanhalingsteken bleef open of staat midden in een cel
feed-kind-not_a_sheet = dit is geen leesbare werkmap (XLSX, zonder wachtwoord)
feed-kind-sheet_too_large = de uitgepakte werkmap is te groot; lever CSV of Parquet
feed-kind-not_parquet = dit is geen leesbaar Parquet-bestand
feed-kind-column_twice = de kolom staat er twee keer
feed-kind-column_unknown = een kolom die deze levering niet heeft
feed-kind-column_missing = een verplichte kolom ontbreekt
feed-kind-column_absent = de kolom ontbreekt: alles telt als niet bekend
feed-kind-identity_column = deze kolom bevat identiteiten, en die komen hier nooit aan
feed-kind-identity_content = dit lijkt op een contactgegeven, een documentnummer of een geboortedatum
feed-kind-cells = de rij heeft een ander aantal cellen
feed-kind-blank = er staat niets, en dat moet wel
feed-kind-number = geen willekeurig nummer van de ronde
feed-kind-number_twice = dit nummer staat al op de gevonden regel
feed-kind-same_record = alles behalve het nummer is als op de gevonden regel
feed-kind-code = staat niet in de lijst van codes
feed-kind-day = geen datum
feed-kind-year = geen jaartal
feed-kind-future = die dag moet nog komen
feed-kind-too_early = die dag ligt voor de eerst mogelijke cijfers
feed-kind-before_birth = die dag ligt voor het geboortejaar
feed-kind-order = de dagen staan in de verkeerde volgorde
feed-kind-age = een leeftijd boven 100
feed-kind-minor = minderjarigheid en geboortejaar stroken niet
feed-kind-outside_coverage = de bron verklaarde zo iemand niet te hebben

## Het verslag

feed-report-head = Kwaliteit van { $file }: { $actor }
feed-report-rows = Rijen gelezen: { $rows }; over te nemen: { $good }; geweigerd: { $refused }; twijfelachtig: { $doubtful }
feed-report-hash = Inhoud (SHA-256): { $hash }
feed-report-count = { $what } ({ $count })
feed-report-expected = verwacht: { $expected }
feed-report-line = regel { $line }: gevonden { $found }
feed-report-whole = gevonden { $found }
feed-report-more = en nog { $count }
feed-report-nothing = (niets)
feed-report-coverage = Dekking
feed-report-days = Geregistreerd van { $first } tot { $last }
feed-report-known = { $column }: bekend in { $known } van { $rows } rijen
feed-report-gap = Verklaard niet gedekt: { $gap }
feed-report-gap-contradicted = Rijen die dat tegenspreken: { $count }

## Overname

feed-wrong-actor = --actor: gevonden { $found }, verwacht een van { $known }
feed-wrong-round = --round: gevonden { $found }, verwacht letters, cijfers en koppeltekens, bijvoorbeeld 2026
feed-wrong-encoding = --encoding: gevonden { $found }, verwacht een van { $known }

## Taken van het Centrum

role-analyst = Analist van het Centrum
role-linkage_officer = Koppeling van tokens
role-key_officer = Sleutelautoriteit
role-releaser = Bereidt publicaties voor
role-checker = Controleert publicaties
agency-analysis_centre = Informatie- en Analysecentrum
agency-linkage_unit = Koppelingseenheid
agency-key_authority = Sleutelautoriteit
members-roles-apart = Een taak van het Centrum ligt bij iemand zonder andere rol

## Wat is overgenomen

feed-taken = { $file }: { $taken } rijen overgenomen, levering { $delivery }
feed-refused = { $file }: niets is overgenomen; { $refused } van { $rows } rijen kunnen niet. Verbeter ze, of vraag alleen de goede rijen met --good-rows
feed-file-refused = { $file }: niets is overgenomen: { $what }
feed-numbers = { $file }: niets is overgenomen; { $count } van de nummers zijn in deze ronde al in een ander bestand geleverd
feed-bad-rows = De niet overgenomen rijen, met de redenen, staan in { $file }
feed-known = { $file }: precies deze inhoud is al overgenomen ({ $day }, levering { $delivery }); er is niets gewijzigd
cube-read = { $file }: { $rows } cijfers, waarvan { $details } details en { $totals } totalen; { $zeros } zijn nul en { $blanks } niet bekend
cube-mismatches = Totalen die niet kloppen: { $count }
cube-mismatch = regel { $line }, { $cell }: totaal { $total }, details { $details }
cube-kept = Reeks { $series }: { $new } nieuwe cijfers bewaard, { $restated } herzien
cube-unreadable = { $file }: geen tabel met cijfers gevonden, verwacht CSV met een kop en rijen van gelijke lengte
cube-not-a-figure = { $file }, regel { $line }: gevonden { $found }, verwacht een getal of niets
cube-known = { $file }: precies deze tabel is al overgenomen, zoals gepubliceerd op { $day }; er is niets gewijzigd
cube-wrong-series = --series: gevonden { $found }, verwacht kleine letters, cijfers en koppeltekens
cube-cannot-keep = { $file }, regel { $line }: een cijfer van meer dan 14 cijfers of 4 decimalen, of kolommen van meer dan 500 tekens, minder wordt verwacht; er is niets bewaard
feed-bad-line = Regel
feed-bad-reasons = Redenen
feed-centre-absent = Er is geen databank voor het Centrum: stel CENTRE_DATABASE_URL in naast DATABASE_URL
