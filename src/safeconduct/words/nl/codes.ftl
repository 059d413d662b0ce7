# Codes voor de persoon: wat de medewerker leest.

codes-title = Codes voor de persoon
codes-what = U drukt { $n } codes af op één blad. Met elke code kan de persoon één keer het eigen dossier lezen, { $minutes } minuten lang, in de eigen taal: fase, document, volgende datum, rechten, en wie er gekeken heeft. De codes werken { $days } dagen.
codes-advice-apart = Het blad noemt geen procedure, geen centrum en niemand. Bespreek toch waar het veilig ligt, apart van telefoon en papieren.
codes-advice-explain = Toon de pagina één keer samen, en hoe men ze verlaat en de geschiedenis wist.
codes-advice-once = De codes staan alleen op de volgende pagina. Het programma bewaart ze niet.
codes-replaces = De persoon heeft al een blad. De codes daarvan werken niet meer zodra u een nieuw blad afdrukt.
codes-language = Taal die de persoon leest
codes-language-missing = Kies de taal die de persoon leest
codes-make = Blad maken
codes-print-now = Dit blad wordt één keer getoond. Druk het nu af, geef het af en sluit deze pagina.
codes-print = Afdrukken
codes-back = Terug naar het dossier
codes-issued = Afgedrukt op
codes-expires = Werken tot
codes-used = Gebruikt
codes-left = Over
codes-in = Taal
codes-none = De persoon heeft op dit moment geen codes.
codes-refused = { $n ->
    [one] Een code die niet meer werkt, is één keer geprobeerd, op { $at }.
   *[other] Codes die niet meer werken, zijn { $n } keer geprobeerd, laatst op { $at }.
} Was dat niet de persoon, trek het blad dan in.
codes-revoke = Alle codes nu intrekken
codes-revoked = Alle codes zijn ingetrokken. Een pagina die nog open stond, sluit mee.
codes-print-sheet = Een blad met codes afdrukken
codes-own-link = Uw eigen informatie lezen met een code
codes-not-yours = Het centrum dat de persoon begeleidt of opvangt, drukt de codes af; zolang geen centrum de persoon heeft opgenomen, doet de dienst die de persoon aantrof het.
codes-not-implicated = Zolang de persoon als betrokken wordt beoordeeld, worden geen codes afgedrukt: de pagina leidt naar de centra.

history-for-own-view-codes = Codes voor de persoon
history-deed-own-view-opened = Opende het eigen dossier met een code
history-deed-codes-issued = Drukte codes voor de persoon af
history-deed-codes-revoked = Trok de codes van de persoon in
