### De opdrachtregel: antwoorden als tekst, en wat gezegd wordt wanneer de invoer fout is.

## Foute invoer: waar, wat gevonden werd, wat verwacht wordt

cli-standard-input = standaardinvoer
cli-event = gebeurtenis
cli-where-line = { $file }, regel { $line }
cli-fault-field = { $where }: { $field }: gevonden { $found }, verwacht { $expected }
cli-fault-json = { $where }, kolom { $column }: gevonden { $found }, verwacht JSON volgens RFC 8259
cli-fault-end = { $where }, kolom { $column }: de JSON-waarde stopt voor ze volledig is, verwacht het sluitende haakje of aanhalingsteken
cli-fault-utf8 = { $where }, kolom { $column }: gevonden de byte { $found }, verwacht tekst in UTF-8
cli-fault-depth = { $where }, kolom { $column }: gevonden haakjes in haakjes, duizend niveaus diep, verwacht een dossier of feiten, die er vijf nodig hebben
cli-fault-long = { $where }: gevonden een waarde van meer dan 32 MiB, verwacht een kleinere, of JSON Lines met een waarde op elke regel
cli-fault-several = { $where }: gevonden verschillende waarden over verschillende regels, verwacht één waarde, of JSON Lines met een waarde op elke regel
cli-fault-twice = { $where }, kolom { $column }: gevonden de sleutel { $found } tweemaal in één object, verwacht eenmaal
cli-fault-empty = { $where }: niets te lezen, verwacht één JSON-waarde of JSON Lines
cli-no-file = { $file }: dit bestand bestaat niet, verwacht een bestand met JSON, of - voor de standaardinvoer
cli-a-folder = { $file }: gevonden een map, verwacht een bestand met JSON
cli-unreadable = { $file }: het bestand kan niet gelezen worden ({ $reason }), verwacht een bestand met JSON
cli-no-standard-input = de standaardinvoer is gesloten, verwacht JSON
cli-dash-out = { $option }: - gevonden, verwacht een naam: - geldt alleen voor wat gelezen wordt
cli-wrong-lang = --lang: gevonden { $found }, verwacht en, fr, nl of de
cli-wrong-day = { $option }: gevonden { $found }, verwacht een dag die bestaat, als JJJJ-MM-DD
cli-wrong-instant = { $option }: gevonden { $found }, verwacht een datum en uur met tijdsverschil, zoals 2008-02-01T16:00:00+01:00
cli-wrong-rule = regel { $found } staat niet in de catalogus; de dichtste: { $known }
cli-all-rules = zie safeconduct law list
cli-wrong-setting = --set: gevonden { $found }, verwacht NAAM=WAARDE, zoals reflection_days=90
cli-wrong-parameter = --set: de wet heeft geen getal { $found }; de dichtste: { $known }
cli-wrong-count = { $option }: gevonden { $found }, verwacht een geheel getal van 0 of meer, van hoogstens 6 cijfers

## De zinnen van de lezers, opnieuw gezegd

cli-phrase-answers = een object met antwoorden
cli-phrase-country = een ISO 3166-1 alpha-3-code, zoals NGA
cli-phrase-country-list = een lijst van ISO 3166-1 alpha-3-codes
cli-phrase-day = een datum als JJJJ-MM-DD
cli-phrase-event-id = de id van een gebeurtenis
cli-phrase-event-list = een lijst van gebeurtenissen
cli-phrase-event-of-case = de id van een gebeurtenis van dit dossier
cli-phrase-event-type = een soort gebeurtenis, zoals detected of document_issued
cli-phrase-event-without-id = een gebeurtenis zonder id, of null
cli-phrase-existing-day = een dag die bestaat, als JJJJ-MM-DD
cli-phrase-existing-instant = een datum en uur die bestaan, met hun tijdsverschil
cli-phrase-from-birth = een dag vanaf de geboorte ({ $date })
cli-phrase-instant = een datum en uur met tijdsverschil, zoals 2008-02-01T16:00:00+01:00
cli-phrase-language = een ISO 639-code van twee of drie letters
cli-phrase-list = een lijst
cli-phrase-no-correction = een gebeurtenis die zelf geen verbetering is
cli-phrase-not-before-day = een tijdstip dat niet voor de dag zelf ligt ({ $date })
cli-phrase-not-before-event = een tijdstip dat niet voor de registratie van gebeurtenis { $event } ligt
cli-phrase-nothing = niets
cli-phrase-object = een object
cli-phrase-one-of = een van { $listed }
cli-phrase-own-id = een eigen id voor elke gebeurtenis
cli-phrase-own-text = een eigen tekst
cli-phrase-text = een tekst
cli-phrase-twice = deze id tweemaal
cli-phrase-longer = een langer getal
cli-phrase-shorter = een geheel getal van hoogstens { $digits } cijfers
cli-phrase-victims = een geheel getal, 1 of meer
cli-phrase-yes-no = true of false
cli-phrase-yes-no-null = true, false of null

## De stand van een dossier

cli-title = Dossier { $case } op { $date }
cli-title-unnamed = Het dossier op { $date }
cli-heading-phase = Hoe het dossier ervoor staat
cli-heading-document = Verblijfsdocument
cli-heading-next = Wat volgt
cli-heading-duties = Wie wat moet doen
cli-heading-rights = Werk en hulp
cli-heading-grounds = Gronden waarop de Dienst Vreemdelingenzaken de procedure kan stopzetten
cli-heading-why = Waarom
cli-document-none = Er werd geen document afgegeven.
cli-document-number = { $document } (nummer { $n })
cli-document-held = { $document }, afgegeven op { $issued }. Geldig tot en met { $last }: { $days ->
    [0] vandaag is de laatste dag.
    [one] nog één dag.
   *[other] nog { $days } dagen.
}
cli-document-past = { $document }, afgegeven op { $issued }. De laatste dag was { $last }: dit document is niet meer geldig.
cli-document-lost = { $document }, afgegeven op { $issued } tot { $last }. Dit document is niet meer geldig: de procedure werd beëindigd.
cli-document-unlimited = { $document }, afgegeven op { $issued }. Geldig zonder einddatum.
cli-document-withdrawn = { $document }, afgegeven op { $issued }. Dit document is niet meer geldig.
cli-next-open = { $opening }: mogelijk. Het opvangcentrum kan het nu aanvragen.
cli-next-may = { $opening }: de minister beslist.
cli-next-no = { $opening }: nog niet mogelijk. Er ontbreekt:
cli-next-unknown = { $opening }: dat kan nog niet gezegd worden. Niet bekend of ontbrekend:
cli-next-nothing = De procedure opent op dit ogenblik niets verder.
cli-next-ended = De procedure is beëindigd. Een nieuwe doorverwijzing begint ze opnieuw.
cli-next-not_a_victim = De persoon wordt niet als vermoedelijk slachtoffer beschouwd: de procedure staat niet open.
cli-next-not_applicable = Een Belg heeft geen verblijfsdocument nodig. De hulp van de opvangcentra blijft open.
cli-next-unlimited_residence = De verblijfsprocedure is voltooid.
cli-lack = { $what }, van { $whom } ({ $rule })
cli-lack-answer = Antwoord van de magistraat: { $question } ({ $rule })
cli-duty = [{ $state }] { $duty }: { $owner }, ten laatste op { $date } ({ $rule })
cli-duty-no-date = [{ $state }] { $duty }: { $owner } ({ $rule })
cli-right-work_permit_c = { $value ->
    [yes] Werk: de persoon kan een arbeidskaart C krijgen.
    [no] Werk: op dit ogenblik geen arbeidskaart C.
   *[unknown] Werk: het is niet bekend of een arbeidskaart C mogelijk is.
}
cli-right-financial_aid = { $value ->
    [yes] Financiële hulp: de persoon kan zich tot de Commissie voor financiële hulp wenden.
    [no] Financiële hulp: staat op dit ogenblik niet open.
   *[unknown] Financiële hulp: dat kan niet gezegd worden zolang het misdrijf niet bekend is.
}
cli-pair = { $left }: { $right }
cli-why-events = steunt op de gebeurtenissen: { $events }
cli-why-above = (de redenen staan hierboven)
cli-not-verified = (niet bevestigd door een openbare bron)

## Misdrijven

cli-qualify-verdict = { $verdict ->
    [yes] { $offence }: vaststaand
    [no] { $offence }: niet vaststaand
   *[unknown] { $offence }: dat kan nog niet gezegd worden
}
cli-qualify-missing = Niet bekend of niet meegedeeld: { $facts }.
cli-qualify-level = Verzwaring: niveau { $level } van 3 staat vast.
cli-qualify-no-level = Verzwaring: geen niveau staat vast.
cli-qualify-levels-open = Nog niet bekend: niveau { $levels }.
cli-qualify-prison = Gevangenisstraf: { $from } tot { $to } jaar.
cli-qualify-fine = Geldboete: { $from } tot { $to } euro ({ $base_from } tot { $base_to } euro zonder opdeciemen).
cli-qualify-protection = { $value ->
    [yes] Opent de beschermingsprocedure: ja.
    [no] Opent de beschermingsprocedure: nee.
   *[unknown] Opent de beschermingsprocedure: nog niet bekend.
}
cli-qualify-not-verified = Vanaf de datum van deze feiten kan een nieuw Strafwetboek gelden dat niet door een openbare bron bevestigd is: dit antwoord volgt het recht van daarvoor.

## De regels

cli-law-from-to = van { $from } tot { $to }
cli-law-from = vanaf { $from }
cli-law-to = tot { $to }
cli-law-always = de bron noemt geen data
cli-law-stands-in = { $citation } ({ $source })
cli-law-versions = Versies
cli-law-none = Op die dag gold geen enkele regel.
cli-check-clean = { $rules } regels bekeken: niets te melden.
cli-check-found = { $findings ->
    [one] Eén bevinding in { $rules } regels.
   *[other] { $findings } bevindingen in { $rules } regels.
}
cli-check-error = fout
cli-check-warning = opmerking

## Een wijziging van de wet, naast de geldende wet gelegd

cli-reform = Hervorming te allen tijde. { $changes }
cli-reform-from = Hervorming vanaf { $date }. { $changes }
cli-reform-touched = Op { $date }, { $cases ->
    [one] 1 dossier: { $changed } geraakt, { $moved } in een andere fase.
   *[other] { $cases } dossiers: { $changed } geraakt, { $moved } in een andere fase.
}
cli-reform-phases = Van welke fase (rijen) naar welke fase (kolommen)
cli-reform-now-then = nu ↓   hervorming →
cli-reform-documents = Documenten
cli-reform-openings = Openingen
cli-reform-still-held = nog geldig met de hervorming
cli-reform-held-no-more = niet meer geldig met de hervorming
cli-reform-other-last-day = andere laatste dag

## De mensen die zich aanmelden

cli-user-added = De gebruiker { $user } is toegevoegd en kan zich nu aanmelden.
cli-user-disabled = De gebruiker { $user } heeft geen toegang meer; wat deze gebruiker vastlegde, blijft.
cli-user-none = Nog geen gebruiker: voeg er een toe met safeconduct user add.
cli-user-shut-out = (geen toegang)
cli-user-unknown = USERNAME: gevonden { $found }, verwacht een van de gebruikers die safeconduct user list toont
cli-user-agency = --agency: gevonden { $found }, verwacht een van { $known }
cli-user-office = --office: gevonden { $found }, verwacht een van { $known }
cli-user-no-office = --office ontbreekt: { $agency } werkt per gerechtelijk arrondissement; verwacht een van { $known }
cli-user-refused = { $user } is niet toegevoegd. { $reasons }
cli-user-no-password = de standaardinvoer is leeg, verwacht het wachtwoord op de eerste regel
cli-user-no-terminal = er is geen terminal om het wachtwoord te vragen; geef het op de standaardinvoer met --password-stdin
cli-user-password = Wachtwoord
cli-user-again = Nog eens hetzelfde wachtwoord
cli-user-not-the-same = de twee wachtwoorden zijn niet gelijk; er is niets opgeslagen
