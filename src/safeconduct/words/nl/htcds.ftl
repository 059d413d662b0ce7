# Cases in the words of HTCDS

htcds-exported = Dossiers in { $file }: { $n }. Niet te zien in een veld van de standaard:
htcds-imported = Dossiers in { $file }: { $n }. Niet uit de records overgenomen:
htcds-why-extension = staat alleen in de uitbreiding: de standaard heeft er geen veld voor
htcds-why-partly = code of dag is te zien; wie het wanneer registreerde, staat in de uitbreiding
htcds-why-not_last = alleen de laatste van zijn soort is te zien; deze staat in de uitbreiding
htcds-why-own_code = de code XKX is gangbaar, maar niet van ISO 3166-1
htcds-why-no_counterpart = een dossier kent niets zoals dit veld
htcds-why-not_of_standard = dit is geen veld van HTCDS 2.0
htcds-why-names = namen blijven buiten het bestand met dossiers
htcds-why-no_event = het record zegt niet wanneer of door wie: er is geen gebeurtenis van te maken
htcds-why-unseen = wie het bestand maakt, weet niet of het dossier afgesloten is
htcds-why-by_other = geregistreerd door een andere dienst, die het als enige kan registreren
htcds-why-later = wordt op zijn eigen pagina geregistreerd zodra het dossier open is
htcds-why-replaced = werd verbeterd; de verbetering telt
htcds-why-asked_anew = wordt opnieuw gevraagd met de vorm van uitbuiting
htcds-why-new_reference = het dossier krijgt een eigen referentie
htcds-same-place = Een bestand is twee keer genoemd: lezen en schrijven moeten verschillende bestanden zijn.
htcds-place = { $found }: daar kan geen bestand geschreven worden; noem een bestand in een bestaande map.
htcds-bad-alone = --bad bewaart wat --good-only weglaat; geef beide.
htcds-table = { $where }: de tabel is niet verder te lezen: { $found }
htcds-cells = { $where }: { $found } cellen gevonden, { $expected } verwacht
htcds-head = { $where }: kolommen { $found } gevonden, velden van HTCDS 2.0 verwacht, elk één keer
