## De stand in gewone woorden

stand-detected = De persoon is ontmoet en nog niet naar een opvangcentrum verwezen.
stand-referred = De persoon is naar een opvangcentrum verwezen. De procedure is nog niet begonnen.
stand-reflection = De persoon zit in de reflectieperiode: tijd om tot rust te komen en te beslissen over een verklaring, een klacht of terugkeer.
stand-reflection_lapsed = De reflectieperiode is verstreken zonder verklaring of klacht. Een verklaring kan nog worden afgelegd.
stand-registration = De persoon heeft een verklaring afgelegd, of hoeft er geen af te leggen, en zit in de tweede fase, waarin de magistraat bevestigt.
stand-temporary_residence = De persoon heeft een tijdelijk verblijf zolang de gerechtelijke procedure duurt.
stand-unlimited_residence = De persoon heeft een onbeperkt verblijf. De procedure is voltooid.
stand-ended = De procedure is beëindigd. Een nieuwe verwijzing zou ze opnieuw doen beginnen.
stand-not_a_victim = De persoon wordt niet als slachtoffer beschouwd; er is dus geen beschermingsprocedure open.
stand-not_applicable = De persoon is Belg en heeft geen verblijfsdocument nodig. De bijstand door de centra gaat gewoon door.
stand-no-document = Er is nog geen document afgegeven.
stand-held-reflection_order = Het document van de reflectieperiode is geldig tot en met { $until }.
stand-held-registration_certificate = Het attest van immatriculatie (model A) is geldig tot en met { $until }.
stand-held-temporary_residence = Het bewijs van tijdelijk verblijf is geldig tot en met { $until }.
stand-held-unlimited_residence = Het bewijs van onbeperkt verblijf heeft geen laatste dag.
stand-ran-out = Het laatste document ({ $document }) verviel op { $until }.
stand-not-held = Het laatste document ({ $document }) is niet meer in bezit.
stand-open-now = Nu mogelijk: { $openings }.
stand-waits = Volgende stap: { $opening }. Er ontbreekt: { $what }.
stand-waits-for-many = Volgende stap: { $opening }. Er ontbreken { $n } punten, te leveren door: { $owners }.

## De volgende datum

deadline-title = Volgende datum
deadline-document = Laatste dag: { $document }
deadline-document-short = Laatste dag van het document
deadline-duty = { $duty } ({ $owner })
deadline-day = Dag { $day } van { $days }
deadline-ends = eindigt op { $until }
deadline-due = te doen tegen { $until }
deadline-starts = Geteld vanaf { $start }; die dag telt niet mee, de laatste dag wel.
deadline-left = { $n ->
    [0] Dat is vandaag.
    [one] Nog { $n } dag.
   *[other] Nog { $n } dagen.
}
deadline-overdue = { $n ->
    [one] { $n } plicht is te laat.
   *[other] { $n } plichten zijn te laat.
}
deadline-overdue-link = Zie wie wat moet doen
deadline-none = Er loopt geen termijn.

## Een andere dag

asof-title = Een andere dag bekijken
asof-on = Wat was de stand op
asof-on-hint = Bijvoorbeeld 27 3 2008. Laat leeg voor vandaag.
asof-known = Zoals bekend op het einde van
asof-known-hint = Laat weg wat later werd geregistreerd. Laat leeg om alles mee te tellen.
asof-button = Deze dag tonen
asof-today = Terug naar vandaag
asof-banner = U bekijkt { $on }, niet vandaag.
asof-banner-known = U bekijkt { $on } zoals bekend op het einde van { $known }.
asof-no-acts = Handelingen worden geregistreerd op de pagina van vandaag.

## Het dossier

case-title = Dossier { $reference }
case-reference = Referentie
case-person = Persoon
case-born = Geboren op
case-age = { $n ->
    [one] { $n } jaar
   *[other] { $n } jaar
}
case-age-unknown = Leeftijd niet bekend
case-nationality = Nationaliteit
case-nationality-unknown = Nationaliteit niet bekend
case-unaccompanied = Niet begeleid
case-residence-status = Verblijfssituatie bij de ontmoeting
case-offence = Misdrijf
case-minor = minderjarig
case-belgian = Belg
case-overdue = te laat
case-synthetic = verzonnen
case-standing = Hoe het dossier ervoor staat
case-referral = Stand van de verwijzing
case-referral-text = Uw dienst ziet wat ze heeft gedetecteerd en of de persoon is opgevangen. De rest van het dossier hoort bij wie begeleidt en beslist.
case-asked = Wat aan uw dienst wordt gevraagd
case-asked-text = Aan uw dienst wordt gevraagd of de persoon een mogelijke bedreiging vormt voor de openbare orde of de nationale veiligheid. Uw dienst ziet wie de persoon is en wat hij zelf heeft geantwoord; de rest van het dossier hoort bij wie begeleidt en beslist.
case-assessment = Beoordeling
case-assessed-why = Waarop de beoordeling steunt
case-assessed-reasons = Redenen
case-conditions = De drie voorwaarden
case-duties = Wie wat moet doen
case-duties-own = Wat uw dienst moet doen
case-duties-none = Er is geen plicht ontstaan.
case-due = Tegen
case-no-due = Geen vaste datum
case-openings = Wat mogelijk is en wat ontbreekt
case-openings-others = De andere stappen van de procedure ({ $n })
case-openings-none = Er is niets mogelijk en er wordt op niets gewacht.
case-missing = Er ontbreekt
case-grounds = Gronden om te beëindigen
case-grounds-text = De Dienst Vreemdelingenzaken kan het document beëindigen. De dienst beslist; de wet doet het niet vanzelf.
case-grounds-none = Er bestaat geen grond.
case-also = Werk en financiële hulp
case-acts = Wat u nu kunt doen
case-acts-none = Uw dienst hoeft nu niets te doen in dit dossier.
case-acts-closed = Nu niet mogelijk ({ $n })
case-timeline = Tijdlijn
case-timeline-none = Er kan geen gebeurtenis worden getoond.
case-recorded = Geregistreerd op { $at } door { $agency }
case-corrected = verbeterd
case-struck-out = doorgehaald
case-replaced = Voor de verbetering
case-corrected-note = Verbeterd op { $at } door { $agency }
case-why = Waarom?
case-from = te leveren door: { $owner }
case-back = Alle dossiers

open-yes = mogelijk
open-no = niet mogelijk
open-unknown = nog niet zeker

reason-none = geen
reason-considered = Ook bekeken, en niet vervuld
reason-valid-from = van kracht sinds { $from }
reason-valid-until = van kracht tot en met { $to }
reason-valid-between = van kracht van { $from } tot en met { $to }
reason-tag-not-confirmed = niet bevestigd

detail-channel = Ontmoet bij
detail-district = Arrondissement
detail-as = Beoordeling
detail-language = Taal
detail-centre = Centrum
detail-agreed = De persoon stemt in
detail-deliberate = Opzettelijk
detail-document = Document
detail-ground = Grond
detail-by = Aangevraagd door
detail-includes = Tenlastelegging
detail-conviction = Veroordeling

case-includes-trafficking = mensenhandel
case-includes-serious_smuggling = een ernstige vorm van mensensmokkel
case-includes-other = een ander misdrijf

## De lijst van dossiers

list-title = Dossiers
list-lede = Gesorteerd volgens wat eerst moet gebeuren.
list-count = { $n ->
    [0] Geen dossiers
    [one] { $n } dossier
   *[other] { $n } dossiers
}
list-count-more = Meer dan { $n } dossiers
list-showing = Getoond: { $first } tot { $last }.
list-empty = Geen dossier past bij deze filters.
list-empty-all = Uw dienst heeft nog geen dossiers. Een dossier verschijnt hier zodra uw taak het vraagt.
list-filter = Filteren
list-filter-apply = Toepassen
list-filter-clear = Alles wissen
list-filter-remove = Deze filter weghalen:
list-filtered-by = Gebruikte filters
list-search = Zoeken op referentie
list-search-hint = Bijvoorbeeld 7F3K-92QD
list-any = Alle
list-due = Eerst te doen
list-due-overdue = Te laat
list-due-7 = Binnen 7 dagen, ook wat te laat is
list-due-30 = Binnen 30 dagen, ook wat te laat is
list-phase = Fase
list-document = Document
list-until = tot en met { $until }
list-not-assessed = nog niet ingeschat
list-nothing-due = niets te doen
table-link = Deze lijst downloaden (CSV)
table-most = Hoogstens { $n } dossiers. De download wordt geregistreerd.
table-cut = Dit bestand bevat alleen de eerste { $n } dossiers. Gebruik de filters om de andere te downloaden.
table-owner = Wie moet handelen
table-day = Dag
table-yes = ja
table-until = Document tot

## De wet

law-title = De wet, regel per regel
law-lede = Elk antwoord van het programma noemt de regel waarop het steunt. Hier staat elke regel in gewone woorden, met bron en data.
law-chapters = Hoofdstukken
law-versions = Versies
law-citation = Waar ze staat
law-source = Waarop ze steunt
law-sources = S1 is “The fight against trafficking and smuggling in human beings: policy and approach” (Koninkrijk België); S2 zijn de richtlijnen van 13 januari 1997 over contacten met de centra voor slachtofferhulp.
law-from = Van kracht sinds { $from }
law-until = Van kracht tot en met { $to }
law-between = Van kracht van { $from } tot en met { $to }
law-always = Van kracht; de bron noemt geen eerste dag
law-today = versie van vandaag
law-not-confirmed = Een datum of een cijfer van deze versie is niet door een openbare bron bevestigd.
law-back = Alle regels
law-chapter-OFF = Misdrijven
law-chapter-FC = Detectie en eerste contact
law-chapter-C = De drie voorwaarden
law-chapter-P = De verblijfsprocedure
law-chapter-D = Beëindiging
law-chapter-A = Bijstand door de centra
law-chapter-PR = Vervolgingsbeleid
law-chapter-I = Inspectie
law-chapter-V = Preventie
law-chapter-K = Coördinatie
law-chapter-Z = Informatie en analyse
