# The first page after signing in

home-today = Your work today
home-waits = What waits for you
home-where = Where
home-times = { $n } times
home-nothing = Nothing waits for you.
home-also = Also yours
home-changed = Changed last
home-all-cases = All cases
home-as-table = As a table
home-taken-in = From detection to a centre
home-median-days = Days until half were taken in
home-middle-half = Middle half
home-in-time = Confirmations in time
home-map = Where persons were met
home-days = { $n ->
    [one] { $days } day
   *[other] { $days } days
}
home-taken-in-found = { $quarter }: { $taken } of { $directed } persons directed to a centre were taken in; half of them within { $days }.
home-in-time-found = { $quarter }: { $n } of { $due } confirmations came in time.
home-map-found = Most of them in { $district }: { $n } of { $all }.
home-figures-away = The Centre’s figures cannot be reached at the moment. Everything else works.
home-places = Places in the shelters
home-places-where = Where
home-places-taken = Taken
home-places-free = Free
home-places-told = { $taken } taken, { $free } free
home-places-found = { $taken } places are taken, { $free } are free.
home-places-on = Numbers of { $day }, rounded to fives; fewer than { $n } are not told.
home-places-axis = Places
