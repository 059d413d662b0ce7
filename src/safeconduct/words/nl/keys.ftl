# Een persoon vinden op naam, de opvanghuizen van een centrum, en de hoofdsleutels op de opdrachtregel.

## Een persoon vinden

find-title = Een persoon zoeken
find-asked = Naam, geboortedatum of referentie
find-asked-hint = Elke spelling, elk schrift en elke volgorde mag. Bijvoorbeeld Blessing Eze, 1/5/1988 of 7F3K-92QD
find-asked-missing = Vul een naam, een geboortedatum of een referentie in
find-do = Zoeken
find-results = Gevonden personen
find-count = { $n ->
    [0] Niemand gevonden
    [one] Eén persoon gevonden
   *[other] { $n } personen gevonden
}
find-name = Naam
find-born = Geboren op
find-most = Dit zijn de namen die er het meest op lijken. Schrijf meer van de naam om andere te vinden.
find-nobody = Geen enkel dossier dat uw dienst mag zien, is van iemand die zo heet. Probeer één deel van de naam, of de geboortedatum.
find-recorded = Dat u gezocht hebt, wordt vastgelegd, en in wiens dossier u een naam zag. Waarnaar u zocht niet.

## Opvanghuizen

nav-shelters = Opvanghuizen
shelter-title = Opvanghuizen van ons centrum
shelter-lede = Namen en adressen zijn versleuteld met een sleutel die alleen uw centrum heeft. Geen andere dienst kan ze lezen.
shelter-none = Er is nog geen opvanghuis toegevoegd.
shelter-new = Een opvanghuis toevoegen
shelter-name = Naam
shelter-name-hint = Hoe uw centrum het noemt
shelter-name-missing = Vul een naam voor het opvanghuis in
shelter-address = Adres
shelter-address-missing = Vul het adres in
shelter-save = Bewaren
shelter-added = Het opvanghuis is toegevoegd.
shelter-staying = { $n ->
    [0] Er verblijft nu niemand
    [one] Er verblijft nu één persoon
   *[other] Er verblijven nu { $n } personen
}
shelter-card = Opvang
shelter-nowhere = Niet in een van onze opvanghuizen.
shelter-change = Vastleggen waar de persoon verblijft
shelter-stay-title = Opvang in dossier { $reference }
shelter-back = Terug naar het dossier
shelter-no-stay = Er is geen verblijf vastgelegd.
shelter-from = Sinds { $since }
shelter-from-until = { $since } tot { $until }
shelter-where = Waar verblijft de persoon?
shelter-where-missing = Kies waar de persoon verblijft
shelter-leave = De persoon heeft onze opvanghuizen verlaten
shelter-since = Vanaf welke dag?
shelter-since-early = De dag mag niet vóór het begin van het huidige verblijf liggen
shelter-recorded = Waar de persoon verblijft, is vastgelegd.
shelter-to-list = Opvanghuizen van ons centrum

## De opdrachtregel

cli-keys-agency = --agency: gevonden { $found }, verwacht een dienst met een hoofdsleutel: { $known }
cli-keys-none = Er is nog geen hoofdsleutel: hij wordt gemaakt bij het eerste dossier van een dienst.
cli-keys-rotated = { $agency }: hoofdsleutel { $version } gemaakt; kopieën ermee ingepakt: { $copies }
cli-keys-resumed = { $agency }: overgang naar hoofdsleutel { $version } voltooid; kopieën ermee ingepakt: { $copies }
cli-keys-line = { $agency } · hoofdsleutel { $version } · kopieën: { $copies }
cli-keys-old = oud: voer safeconduct keys rotate uit om de overgang te voltooien
cli-keys-unused = niet meer in gebruik: vernietig het bestand zodra er geen back-up van voordien meer is
