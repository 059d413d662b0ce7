# The first page after signing in

home-today = Uw werk vandaag
home-waits = Wat op u wacht
home-where = Waar
home-times = { $n } keer
home-nothing = Er wacht niets op u.
home-also = Ook voor u
home-changed = Laatst gewijzigd
home-all-cases = Alle dossiers
home-as-table = Als tabel
home-taken-in = Van detectie tot opvang
home-median-days = Dagen tot de helft is opgevangen
home-middle-half = Middelste helft
home-in-time = Bevestigingen op tijd
home-map = Waar personen werden aangetroffen
home-days = { $n ->
    [one] { $days } dag
   *[other] { $days } dagen
}
home-taken-in-found = { $quarter }: { $taken } van de { $directed } personen die naar een centrum werden doorverwezen zijn opgevangen, de helft binnen { $days }.
home-in-time-found = { $quarter }: { $n } van de { $due } bevestigingen kwamen op tijd.
home-map-found = De meesten in { $district }: { $n } van { $all }.
home-figures-away = De cijfers van het Centrum zijn op dit moment niet bereikbaar. Al het andere werkt.
home-places = Plaatsen in de opvanghuizen
home-places-where = Waar
home-places-taken = Bezet
home-places-free = Vrij
home-places-told = { $taken } bezet, { $free } vrij
home-places-found = { $taken } plaatsen zijn bezet, { $free } zijn vrij.
home-places-on = Cijfers van { $day }, afgerond op vijftallen; minder dan { $n } wordt niet gezegd.
home-places-axis = Plaatsen
