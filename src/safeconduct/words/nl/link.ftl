### Het koppelen van bestanden met tokens.

link-comparing = vergelijken
link-done = { $records } records, { $persons } personen (95 % tussen { $low } en { $high }, met wat bij het koppelen fout kan zijn gegaan).
link-pairs = Samengevoegde paren: { $n }. Onzekere paren die gescheiden blijven: { $uncertain }.
link-precision = Van de koppelingen is { $share } % juist (95 % tussen { $low } en { $high }).
link-recall = Van de echte koppelingen is { $share } % gevonden (95 % tussen { $low } en { $high }).
link-blocked = Alleen paren in eenzelfde sleutelblok zijn vergeleken: { $share } % van de echte koppelingen deelt er een (95 % tussen { $low } en { $high }), naar de andere is niet gezocht.
link-carried-few = { $left }, { $right }: te weinig gemeenschappelijke personen om van te leren; gewichten overgenomen uit andere gegevens.
link-carried-bound = { $left }, { $right }: de schatting van het aantal gemeenschappelijke personen liep tegen haar grens; gewichten overgenomen uit andere gegevens.
link-carried-blurred = { $left }, { $right }: dezelfde en verschillende personen waren niet goed genoeg te onderscheiden; gewichten overgenomen uit andere gegevens. Laat een steekproef nakijken.
link-carried-drifted = { $left }, { $right }: de geschatte gewichten leken op geen enkel gewicht dat ooit is nagekeken; gewichten overgenomen uit andere gegevens. Laat een steekproef nakijken.

## Verkeerde invoer: waar, wat is gevonden, wat wordt verwacht

link-sample = --sample en --review: beide worden verwacht, een aantal paren van 1 of meer en een bestand om te schrijven
link-name = --deduplicated: { $found } gevonden, de naam van een bron wordt verwacht: { $known }
link-same-place = een bestand zou twee keer worden geschreven, of over een bestand dat wordt gelezen; verschillende bestanden worden verwacht
link-place = { $found }: een bestand in een bestaande map wordt verwacht
link-no-file = { $file }: dit bestand bestaat niet
link-unreadable = { $file }: het bestand kan niet worden gelezen ({ $reason })
link-not-written = de bestanden kunnen niet worden geschreven ({ $reason })
link-damaged = { $file }: dit kan niet worden gekoppeld: { $reason }
link-empty = { $file }: geen record gevonden, minstens één wordt verwacht
link-left-out = { $source }: geen record onder de tokens; buiten de koppeling gelaten
link-name-twice = { $file }: een bron met dezelfde naam als { $other } gevonden, elke naam wordt één keer verwacht
link-file-twice = { $file }: dezelfde records als in { $other } gevonden, elk bestand wordt één keer verwacht
link-version = { $file }: codering { $found } gevonden, { $expected } verwacht zoals in { $other }: codeer beide opnieuw met één versie
link-round = { $file }: ronde { $found } gevonden, { $expected } verwacht zoals in { $other }
link-secret = { $file }: gemaakt met een ander geheim dan { $other }, hetzelfde wordt verwacht: tokens van twee geheimen zeggen niets over elkaar
link-groups = { $file }: andere groepen van velden gevonden dan in { $other }, dezelfde worden verwacht
link-no-blocks = { $file }: geen sleutelblokken gevonden, of andere dan in het eerste bestand; overal worden dezelfde verwacht: codeer met --blocks
link-no-weights = codering { $found } gevonden, waarvoor deze versie van het programma geen gewichten heeft: werk het bij
link-review-columns = { $file }: de kolom { $missing } ontbreekt, de kolommen worden verwacht zoals het nakijkbestand is geschreven
link-review-answer = { $where }: het antwoord { $found } gevonden, same, different, unsure of niets verwacht
link-review-pair = { $where }: een paar gevonden dat niet uit deze bestanden komt, twee van hun records worden verwacht
link-review-twice = { $where }: een paar gevonden dat al is beantwoord, elk wordt één keer verwacht
link-review-none = { $file }: geen antwoord same of different gevonden, minstens één wordt verwacht
