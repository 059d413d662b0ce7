## Was an einer Tabelle für eine Auswertung nicht stimmt

analyse-no-file = { $where }: diese Datei gibt es nicht, erwartet eine Tabelle, oder - für die Standardeingabe
analyse-unreadable = { $where }: die Datei kann nicht gelesen werden ({ $reason })
analyse-not-utf-8 = { $where }, Zeile { $line }: gefunden Bytes, die kein UTF-8 sind, erwartet eine Tabelle in UTF-8
analyse-no-head = { $where }: die Tabelle ist leer, erwartet eine erste Zeile mit den Namen der Listen und „count“
analyse-not-csv = { $where }, Zeile { $line }: die Anführungszeichen passen nicht, erwartet CSV
analyse-no-count = { $where }, Zeile 1: die letzte Spalte ist „{ $found }“, erwartet „count“
analyse-no-name = { $where }, Zeile 1: Spalte { $column } hat keinen Namen, erwartet der Name einer Liste
analyse-name-twice = { $where }, Zeile 1: „{ $list }“ steht dort zweimal, erwartet jede Liste einmal
analyse-one-list = { $where }: gefunden weniger als zwei Listen, erwartet mindestens zwei: nur was sich überschneidet, sagt etwas über die, die auf keiner stehen
analyse-many-lists = { $where }: gefunden { $n } Listen, erwartet höchstens { $most }: fassen Sie Listen derselben Art zusammen
analyse-cells = { $where }, Zeile { $line }: gefunden { $found } Werte, erwartet { $expected }
analyse-not-0-1 = { $where }, Zeile { $line }, { $list }: gefunden „{ $found }“, erwartet 0 oder 1
analyse-not-a-count = { $where }, Zeile { $line }, count: gefunden „{ $found }“, erwartet eine ganze Zahl von 0 bis 999999999
analyse-on-no-list = { $where }, Zeile { $line }: eine Zeile nur aus Nullen; wer auf keiner Liste steht, wurde nicht gesehen und soll geschätzt werden: lassen Sie die Zeile weg
analyse-nobody = { $where }: auf den Listen steht niemand, erwartet Personen
analyse-empty-list = { $where }: auf der Liste „{ $list }“ steht niemand, erwartet Personen auf jeder Liste: lassen Sie die Spalte weg
analyse-no-overlap = { $where }: niemand steht auf zwei Listen, die Zahl der Personen auf keiner Liste lässt sich daher nicht schätzen
analyse-no-model = { $where }: die Überschneidung ist zu gering, nicht einmal unabhängige Listen lassen sich anpassen: die Zahl der Personen auf keiner Liste lässt sich nicht schätzen
analyse-no-interval = { $where }: in { $n } der gezogenen Tabellen ließ sich kein Modell anpassen: die Überschneidung ist für ein Intervall zu gering
analyse-wrong-share = --missed-links: gefunden { $found }, erwartet ein Anteil von 0 bis unter 1 ({ $where })

## Das Dunkelfeld

analyse-hidden-estimate = Geschätzt insgesamt, gesehen und nicht gesehen: { $n }
analyse-interval = 95-%-Intervall: { $low } bis { $high }
analyse-hidden-seen = Auf mindestens einer Liste: { $n }, davon
analyse-hidden-pairs = Listen, die voneinander abhängen, die deutlichste zuerst: { $pairs }
analyse-hidden-no-pairs = Zwischen zwei Listen wurde keine Abhängigkeit gefunden.
analyse-hidden-apart = Davon ohne eine gemeinsame Person: { $pairs }
analyse-hidden-simplest = Wären alle Listen unabhängig, läge die Schätzung bei { $n }.
analyse-hidden-mended = Wenn die Verknüpfung { $share } der Verbindungen übersehen hat und { $false } der gezogenen falsch sind, beträgt die Schätzung { $n } ({ $low } bis { $high }), und die obige weicht um { $difference } davon ab.
analyse-hidden-caution = Die Schätzung gilt, wenn die Gesamtheit gleich blieb, während die Listen entstanden, wenn jede Person auf jede Liste kommen konnte und wenn dieselbe Person auf zwei Listen erkannt wurde: jede übersehene Verbindung vergrößert sie.
analyse-hidden-how = Loglineares Modell der Listen und schrittweise gewählter Paare von Listen (Chan, Silverman, Vincent 2021); das Intervall mittelt die Modelle, die hätten gewählt werden können (Burnham, Anderson 2002), { $replicates } Wiederholungen, Startwert { $seed }.

## Datensätze, und was daran nicht stimmt

analyse-not-a-table = { $where }: das ist keine lesbare Tabelle, erwartet CSV mit einer ersten Zeile von Spaltennamen, oder Parquet
analyse-not-parquet = { $where }: die Datei beginnt als Parquet und lässt sich so nicht lesen, erwartet eine vollständige Parquet-Datei
analyse-not-a-day = { $where }, Zeile { $line }, { $column }: gefunden „{ $found }“, erwartet ein Tag als JJJJ-MM-TT, oder nichts
analyse-no-column = { $where }: keine Spalte „{ $found }“ gefunden, erwartet eine von { $known }
analyse-no-records = { $where }: die Tabelle hat keine Datensätze zum Zählen, erwartet mindestens einer
analyse-nobodys-record = { $where }: ein Datensatz hat keinen Wert in „{ $column }“, erwartet einer in jedem
analyse-no-beginning = { $where }: kein Datensatz hat einen Tag in „{ $column }“ bis { $until }, erwartet mindestens einer
analyse-no-list = { $where }: keine Liste „{ $found }“ gefunden, erwartet eine von { $known }
analyse-both-sides = --between: „{ $found }“ steht auf beiden Seiten, erwartet auf einer ({ $where })
analyse-wrong-between = --between: gefunden { $found }, erwartet Listen auf beiden Seiten eines Doppelpunkts, etwa polizei:payoke
analyse-wrong-look = --look: gefunden { $look } von { $looks }, erwartet eine Durchsicht von 1 bis zur geplanten Zahl ({ $where })
analyse-short-past = { $where }: gefunden { $n } Zeiträume vor dem letzten, erwartet mindestens { $least }
analyse-not-json = { $where }, Zeile { $line }: kein JSON gefunden, erwartet ein JSON-Objekt
analyse-wrong-chain = { $where }: „{ $entry }“ fehlt oder hat einen Wert falscher Art, erwartet eine Kette von Gesamtzahlen und Schritten (safeconduct analyse reconcile --help)
analyse-empty-step = { $where }: der Schritt „{ $step }“ nennt keine Werte, erwartet eine Spalte mit Werten
analyse-step-needs-records = { $where }: der Schritt „{ $step }“ wird in Datensätzen gezählt, erwartet --records

## Zahlen

analyse-coverage = Abdeckung: { $note }
analyse-all = alle
analyse-period = Zeitraum
analyse-count = Personen
analyse-share = Anteil
analyse-95 = 95 %
analyse-profile-of = { $by }: bekannt von { $known } von { $persons } Personen, nicht bekannt von { $unknown }
analyse-small = Weniger als zehn Personen: man könnte sie erkennen. Nicht veröffentlichen; safeconduct release macht Zahlen, bei denen das geht.
analyse-trend = Veränderung von jedem Zeitraum zum nächsten
analyse-trend-clear = deutlich
analyse-trend-unclear = kann Zufall sein
analyse-survival-of = Von { $start } bis { $end }, nach dem Stand vom { $day }
analyse-survival-persons = Personen: { $persons }; bei { $events } ist es geschehen, { $waiting } warten noch; erster Tag nicht bekannt: { $unknown }.
analyse-survival-impossible = Weggelassen, weil das Ende vor dem Anfang liegt: { $n }.
analyse-survival-median = Die Hälfte ist nach { $days } Tagen so weit (95 %: { $low } bis { $high }).
analyse-not-reached = nicht erreicht
analyse-still-waiting = warten noch
analyse-day = nach Tagen
analyse-from-and-to = erwartet --from und --to mit je einer Spalte, oder --phases
analyse-next-step = nächster Schritt oder Ende
analyse-overlap-persons = { $persons } Personen in { $records } Datensätzen
analyse-on-lists = { $n ->
    [one] Auf einer Liste
   *[other] Auf { $n } Listen
}
analyse-overlap-combinations = Wer auf welchen Listen steht
analyse-passage = Von { $before } nach { $after }: { $linked } von { $persons } Personen finden sich wieder ({ $share }; 95 %: { $low } bis { $high }); { $lost } nicht: unterwegs verloren oder nicht erkannt.
analyse-passage-mended = Wenn die Verknüpfung { $missed } der Verbindungen übersehen hat, beträgt der Anteil { $share }.
analyse-signals-of = Was in { $period } zunahm, gegenüber { $past } Zeiträumen davor
analyse-signals-tested = { $n } Kombinationen verglichen; Durchsicht { $look } von { $looks }, von deren Signalen höchstens { $level } Zufall sein dürften.
analyse-signals-none = Keine Kombination nahm stärker zu, als der Zufall erklärt.
analyse-signals-caution = Ein Signal ist eine Frage, keine Antwort: eine neue Art der Erfassung nimmt zu wie eine neue Form der Ausbeutung.
analyse-combination = Kombination
analyse-expected = erwartet
analyse-reconcile-of = Jahr { $year }: von { $first } zu { $second }
analyse-not-explained = nicht erklärt
analyse-reconcile-open = Nicht erklärt: { $n }.
analyse-reconcile-whole = Die Schritte erklären den ganzen Unterschied.

## Diagramme

analyse-chart-bars = Personen nach { $by }
analyse-chart-trend = Personen nach { $by } in jedem Zeitraum
analyse-chart-map = Personen nach Gerichtsbezirk
analyse-chart-survival = Von { $start } bis { $end }: der Anteil, der noch wartet, und was mit den anderen geschah
analyse-chart-interval = Linien mit Enden und Bänder: 95-%-Intervall einer Poisson-Anzahl. Wer nie erfasst wurde, ist darin nicht enthalten.
analyse-chart-band = Bänder: 95-%-Intervall. Wer nie erfasst wurde, ist darin nicht enthalten.
analyse-no-coverage = Abdeckung: es wurde nichts darüber erklärt, wen die Daten nicht enthalten können.
analyse-district = Gerichtsbezirk
analyse-outcome = Ausgang
