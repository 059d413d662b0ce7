### Turning persons into tokens, at the agency.

encode-done = Gecodeerde personen: { $n }. De tokens staan in { $file }: die mogen naar buiten.
encode-map = Welk record welk nummer heeft, staat in { $file }: dat blijft bij u.
encode-ignored = Kolommen waar niet naar gekeken is: { $columns }

## Wrong input: where, what was found, what is expected

encode-same-place = twee van de genoemde bestanden zijn hetzelfde bestand, verwacht vier verschillende
encode-place = { $option }: { $found } gevonden, een bestand in een bestaande map verwacht
encode-no-file = { $file }: dit bestand bestaat niet
encode-unreadable = { $file }: het bestand kan niet worden gelezen ({ $reason })
encode-not-written = de bestanden kunnen niet worden geschreven ({ $reason })
encode-icu = ICU { $found } gevonden op deze machine, { $expected } verwacht: met een andere versie kunnen namen andere tokens worden
encode-secret-short = { $file }: een geheim van { $found } bytes gevonden, ten minste { $n } willekeurige bytes verwacht, zoals safeconduct centre key ze maakt
encode-secret-damaged = { $file }: een beschadigd sleutelbestand gevonden, verwacht zoals de sleutelautoriteit het heeft uitgereikt
encode-fault-empty = { $where }: niets te lezen, een eerste regel met de namen van de kolommen verwacht
encode-fault-column-twice = { $where }: de kolom { $found } tweemaal gevonden, eenmaal verwacht
encode-fault-no-record-column = { $where }: de kolommen { $found } gevonden, record_id daaronder verwacht, gescheiden door komma’s
encode-fault-no-column = { $where }: de kolommen { $found } gevonden, ten minste een van family_name, given_name, birth_date, sex, nationality verwacht
encode-fault-width = { $where }: { $found } waarden gevonden, { $expected } verwacht, evenveel als er kolommen zijn
encode-fault-no-record = { $where }: record_id: niets gevonden, een eigen id voor elk record verwacht
encode-fault-record-twice = { $where }: record_id: { $found } gevonden, dat al op regel { $first } staat, elk eenmaal verwacht
encode-fault-birth = { $where }: birth_date: de vorm { $found } gevonden, een bestaande datum verwacht, als 1990-05-17, of 1990-05, 1990, 1990-00-00, ca 1990, of niets
encode-fault-sex = { $where }: sex: { $found } gevonden, F, M, X of niets verwacht
encode-fault-nationality = { $where }: nationality: { $found } gevonden, een ISO 3166-1 alpha-3-code zoals NGA of niets verwacht
encode-fault-encoding = { $where }, kolom { $column }: de byte { $found } gevonden, tekst in UTF-8 verwacht
encode-fault-quotes = { $where }: een aanhalingsteken op de verkeerde plaats gevonden, waarden volgens RFC 4180 verwacht
encode-fault-long = { $where }: een waarde van meer dan 10 000 tekens gevonden, een kortere verwacht

## The key authority

key-made = De sleutel van ronde { $round } is gemaakt: sleutelcontrole { $check }.
key-authority = Het protocol wordt ondertekend met { $public }: geef dit aan ieder aan wie het getoond wordt.
key-sealed = Verzegeld voor { $agency } ({ $fingerprint }) in { $file }: het mag verstuurd worden.
key-pair = De privésleutel staat in { $file }: die blijft bij u. De publieke sleutel staat in { $public }, vingerafdruk { $fingerprint }.
key-opened = De sleutel van ronde { $round } staat in { $file }. Sleutelcontrole { $check }.
key-destroyed = De sleutel van ronde { $round } is vernietigd. De regel die dat zegt, ondertekend:
key-check-key = Sleutelcontrole { $check }, ronde { $round }.
key-whole = Het protocol is heel: { $n } handelingen.
key-act = { $at } · { $round } · { $act ->
    [made] gemaakt, sleutelcontrole { $detail }
    [sealed] verzegeld voor { $detail }
   *[destroyed] vernietigd, sleutelcontrole { $detail }
}
key-no-round = een sleutel zonder naam van een ronde
key-fault-round-name = --round: 1 tot 40 letters, cijfers, punten, koppeltekens verwacht
key-fault-round-twice = --round: er was al een ronde met deze naam, een nieuwe naam verwacht
key-fault-no-round = --round: in deze map is geen sleutel van zo’n ronde
key-fault-destroyed = --round: de sleutel van deze ronde is vernietigd
key-fault-public = { $file }: geen publieke sleutel van een dienst gevonden, de regel verwacht die key pair schreef
key-fault-private = { $file }: geen privésleutel van een dienst gevonden, de regel verwacht die key pair schreef
key-fault-sealed = { $file }: dit kan niet geopend worden: geen verzegelde sleutel, voor een ander verzegeld, of onderweg gewijzigd
key-fault-protocol = { $file }, regel { $line }: deze regel is gewijzigd, ingevoegd, of volgt op een die is weggenomen
key-fault-exists = { $file }: dit bestand bestaat al, een nieuw verwacht
encode-limit = { $file }: met deze sleutel zijn al { $used } records gecodeerd en er zouden { $n } bij komen, ten hoogste { $most } in de ronde verwacht
