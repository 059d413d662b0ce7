# The first page after signing in

home-today = Ihre Arbeit heute
home-waits = Was auf Sie wartet
home-where = Wo
home-times = { $n }-mal
home-nothing = Nichts wartet auf Sie.
home-also = Auch für Sie
home-changed = Zuletzt geändert
home-all-cases = Alle Akten
home-as-table = Als Tabelle
home-taken-in = Von der Feststellung bis zur Aufnahme
home-median-days = Tage, bis die Hälfte aufgenommen war
home-middle-half = Mittlere Hälfte
home-in-time = Bestätigungen fristgerecht
home-map = Wo Personen angetroffen wurden
home-days = { $n ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
home-taken-in-found = { $quarter }: { $taken } von { $directed } an ein Zentrum verwiesenen Personen wurden aufgenommen, bei der Hälfte dauerte es höchstens { $days }.
home-in-time-found = { $quarter }: { $n } von { $due } Bestätigungen kamen fristgerecht.
home-map-found = Die meisten in { $district }: { $n } von { $all }.
home-figures-away = Die Zahlen des Zentrums sind zurzeit nicht erreichbar. Alles andere funktioniert.
home-places = Plätze in den Unterkünften
home-places-where = Wo
home-places-taken = Belegt
home-places-free = Frei
home-places-told = { $taken } belegt, { $free } frei
home-places-found = Belegte Plätze: { $taken }, freie: { $free }.
home-places-on = Zahlen vom { $day }, auf Fünfer gerundet; weniger als { $n } werden nicht genannt.
home-places-axis = Plätze
