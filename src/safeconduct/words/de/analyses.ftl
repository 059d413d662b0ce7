# Die Seiten der Analyse.

## Die Fragen

analyses-title = Analysen
analyses-of-profile = Wer sind die Personen?
analyses-of-phases = Wie lange dauert jede Phase, und wer kommt weiter?
analyses-of-delays = Wie lange braucht der Magistrat für eine Antwort?
analyses-of-dropout = Wer geht zwischen Entdeckung und Zentren verloren?
analyses-of-overlap = Welche Quellen kennen dieselben Personen?
analyses-of-hidden = Wie viele Personen stehen auf keiner Liste?
analyses-of-signals = Was wächst stärker als durch Zufall?
analyses-of-totals = Warum weichen zwei Gesamtzahlen voneinander ab?
analyses-of-reform = Was würde eine Gesetzesänderung bewirken?

## Was man wählen kann

analyses-round = Runde
analyses-this-round = Runde { $round }
analyses-by = Nach
analyses-across = Gekreuzt mit
analyses-across-none = nichts weiter
analyses-from = Erfasst von
analyses-to = bis
analyses-phase = Phase
analyses-total-one = Gesamtzahl von
analyses-total-other = neben der von
analyses-show = Anzeigen
analyses-not-in-list = { $field }: Wählen Sie aus der Liste
analyses-years-crossed = Wählen Sie ein letztes Jahr, das nicht vor dem ersten liegt
analyses-across-same = Wählen Sie ein anderes Merkmal zum Kreuzen
analyses-total-same = Wählen Sie zwei verschiedene Quellen

## Worauf sie beruhen

analyses-no-rounds = Noch keine Stelle hat etwas geliefert: Es gibt nichts zu analysieren.
analyses-not-linked-yet = Diese Runde ist noch nicht verknüpft: Jeder Datensatz zählt als eigene Person.
analyses-alone = Datensätze ohne Verknüpfung, jeder als eigene Person gezählt: { $n }.
analyses-unreleased = Nicht freigegebene Zahlen über pseudonyme Personen, nur für die Analyse.
analyses-coverage = Quellen
analyses-source = Quelle
analyses-records = Datensätze
analyses-known-of = { $column } bekannt
analyses-cannot-hold = Wen sie nicht enthalten kann
analyses-known-on = Wie am { $day } bekannt, dem letzten Tag in den Datensätzen.
analyses-poisson = 95 %: Intervall einer Poisson-Anzahl. Es deckt nicht ab, wer nie erfasst wurde.
analyses-wilson = 95 %: Intervall eines Anteils (Wilson). Es deckt nicht ab, wer nie erfasst wurde.
analyses-counted = Dies sind Anzahlen gefundener Verknüpfungen: Ein Intervall müsste wissen, welche fehlen.
analyses-no-period = Nicht in den Zeiträumen, weil ihrer nicht bekannt ist: { $n }.
analyses-largest-drawn = Die Grafik zeigt die { $n } größten.
analyses-left-out = Weitere { $n } Zeilen stehen in den Dateien.
analyses-download = { $kind }: { $table }

## Profil

analyses-most-often = Am häufigsten: { $value }, { $n } Personen ({ $share }).
analyses-interval = 95 % { $what }
analyses-between = { $low } bis { $high }
analyses-verdict = deutlich oder Zufall
analyses-trend-clear = Deutliche Veränderung: { $values }.
analyses-trend-none = Keine deutliche Veränderung: Was sich bewegt, kann Zufall sein.

## Zeit

analyses-median-none = Weniger als die Hälfte ist bisher so weit.
analyses-phase-detected_on = Entdeckung
analyses-phase-referred_on = Verweisung
analyses-phase-guided_on = Betreuung durch ein Zentrum
analyses-phase-reflection_on = Bedenkzeit
analyses-phase-registered_on = Registrierungsbescheinigung
analyses-phase-residence_on = Befristeter Aufenthalt
analyses-further = Wer weiter kommt als jede Phase
analyses-further-fewest = Am wenigsten kommen weiter nach „{ $phase }“: { $further } von { $begun } Personen ({ $share }).
analyses-begun = begonnen
analyses-further-count = kamen weiter
analyses-median = die Hälfte binnen Tagen
analyses-days = Tage
analyses-censored = Wer noch nicht so weit ist, zählt bis zu diesem Tag als wartend und wird nicht weggelassen.
analyses-step-unlinked = Jeder Schritt steht in den Datensätzen einer anderen Stelle: Wo eine Verknüpfung fehlt, scheint jemand nicht weiter gekommen zu sein.
analyses-time-in = Nach „{ $start }“
analyses-outcome-next = kamen weiter
analyses-outcome-ended = beendet
analyses-delays-time = Von der ersten Frage an den Magistrat bis zur ersten Antwort
analyses-share-within = { $share } ({ $low } bis { $high })

## Listen

analyses-lists = Listen
analyses-several = Auf mehr als einer Liste: { $n } von { $persons } Personen ({ $share }).
analyses-both = Personen auf je zwei Listen
analyses-apart = Niemand steht auf beiden: { $pairs }.
analyses-of-smaller = der kleineren Liste
analyses-none-apart = Je zwei Listen haben jemanden gemeinsam.
analyses-arrived = Entdeckte Personen, die die Aufnahmezentren kennen
analyses-arrived-of = Von allen Personen auf der Liste derer, die sie entdeckt haben.
analyses-detected-by = Entdeckt von
analyses-dropout = Von { $persons } entdeckten Personen stehen { $lost } auf keiner Liste eines Aufnahmezentrums ({ $share }).
analyses-linked = wiedergefunden
analyses-not-linked = nicht gefunden
analyses-mended = Anteil mit übersehenen Verknüpfungen
analyses-lost-or-not = Nicht gefunden: unterwegs verloren, oder da und nicht erkannt.
analyses-missed = Die Verknüpfungsstelle meint, { $share } der Verknüpfungen übersehen zu haben.
analyses-missed-unknown = Die Verknüpfungsstelle hat nicht gesagt, wie viele Verknüpfungen sie übersehen hat.

## Die verborgene Population

analyses-hidden-all = Alle Personen, auf einer Liste oder auf keiner
analyses-hidden-finding = Geschätzt: { $n } Personen ({ $low } bis { $high }), davon { $unseen } auf keiner Liste.
analyses-hidden-of = Geschätzt daraus, wer auf mehreren Listen dieser Runde steht.
analyses-hidden-row-seen = Auf einer Liste
analyses-hidden-row-estimated = Insgesamt geschätzt
analyses-hidden-row-mended = Schätzung, übersehene und falsche Verknüpfungen eingerechnet
analyses-hidden-row-independent = Wären alle Listen unabhängig
analyses-hidden-narrow = Wo Listen sich wenig überschneiden, ist das Intervall breit: Auf Tabellen so dünn wie der des Vereinigten Königreichs von 2013 enthielt es die Wahrheit in 93 bis 95 von 100 Simulationen.
analyses-wrong-links = Falsche unter den Verknüpfungen, in Prozent
analyses-wrong-links-hint = Dort steht, was die Verknüpfungsstelle schätzt.
analyses-wrong-not-a-share = Falsche unter den Verknüpfungen: Geben Sie eine Zahl von 0 bis unter 100 ein
analyses-wrong-believed = Die Verknüpfungsstelle schätzt, dass { $share } der Verknüpfungen falsch sind.
analyses-wrong-entered = Hier angegeben: { $share } der Verknüpfungen gelten als falsch.
analyses-wrong-none = Keine Verknüpfung gilt als falsch.
analyses-links-carried = Wie sicher die Verknüpfung dieser Anteile ist, geht in das Intervall ein, das sie einrechnet: Sie werden { $draws } Mal aus dem gezogen, was von ihnen geschätzt wird.
analyses-what = Zahl
analyses-bias = Wenn Verknüpfungen übersehen werden
analyses-bias-finding = Wären { $missed } der Verknüpfungen übersehen worden, läge die Schätzung um { $off } daneben.
analyses-bias-missed = Übersehene Verknüpfungen
analyses-bias-counted = gezählte Personen
analyses-bias-estimate = Schätzung
analyses-bias-off = daneben um
analyses-bias-how = Was aus diesen Listen, wären sie vollständig, herauskäme, wenn jede Verknüpfung mit dieser Wahrscheinlichkeit übersehen würde.

## Signale

analyses-signals-finding = { $n ->
    [one] Ein Signal: { $first }, { $count } Personen, wo { $expected } zu erwarten waren.
   *[other] { $n } Signale; das deutlichste: { $first }, { $count } Personen, wo { $expected } zu erwarten waren.
}
analyses-looks = Ein Blick je Quartal, vier im Jahr: Jeder darf ein Viertel des Anteils falscher Signale verbrauchen.
analyses-p = durch Zufall
analyses-q = falsch, als Signal genommen
analyses-signals-title = Das { $period } neben den { $past } Quartalen davor
analyses-quarter = { $quarter } { $year }

## Zwei Gesamtzahlen

analyses-totals-between = Von { $one } zu { $other }
analyses-totals-both = Auf beiden Listen: { $n } Personen.
analyses-step = Schritt
analyses-change = Veränderung
analyses-after = Gesamtzahl
analyses-step-twice = { $source }: Datensätze einer schon gezählten Person
analyses-step-again = { $source }: weitere Datensätze derselben Personen
analyses-step-gap = { $source } kann sie nicht enthalten. { $gap }
analyses-step-only = { $here } kennt sie, { $there } nicht
analyses-published-title = Identifizierte und betreute Opfer in Belgien, { $year }
analyses-published-source = Beide aus den US-Berichten Trafficking in Persons. Kein Schritt von der einen zur anderen ist veröffentlicht.
analyses-as-first-published = Die höhere Gesamtzahl
analyses-as-restated = Die andere Gesamtzahl
