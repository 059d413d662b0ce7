### Das Verknüpfen von Dateien mit Tokens.

link-comparing = Vergleich
link-done = { $records } Datensätze, { $persons } Personen (95 % zwischen { $low } und { $high }, mit dem, was beim Verknüpfen falsch sein kann).
link-pairs = Zusammengeführte Paare: { $n }. Unsichere Paare, die getrennt bleiben: { $uncertain }.
link-precision = Von den Verknüpfungen sind { $share } % richtig (95 % zwischen { $low } und { $high }).
link-recall = Von den wahren Verknüpfungen wurden { $share } % gefunden (95 % zwischen { $low } und { $high }).
link-blocked = Nur Paare eines gemeinsamen Schlüsselblocks wurden verglichen: { $share } % der wahren Verknüpfungen teilen einen (95 % zwischen { $low } und { $high }), die übrigen wurden nicht gesucht.
link-carried-few = { $left }, { $right }: zu wenige gemeinsame Personen, um daraus zu lernen; Gewichte aus anderen Daten übernommen.
link-carried-bound = { $left }, { $right }: die Schätzung der gemeinsamen Personen lief an ihre Grenze; Gewichte aus anderen Daten übernommen.
link-carried-blurred = { $left }, { $right }: gleiche und verschiedene Personen ließen sich nicht gut genug unterscheiden; Gewichte aus anderen Daten übernommen. Lassen Sie eine Stichprobe prüfen.
link-carried-drifted = { $left }, { $right }: die geschätzten Gewichte glichen keinen, die je geprüft wurden; Gewichte aus anderen Daten übernommen. Lassen Sie eine Stichprobe prüfen.

## Falsche Eingabe: wo, was gefunden wurde, was erwartet wird

link-sample = --sample und --review: beide werden erwartet, eine Zahl von Paaren ab 1 und eine Datei zum Schreiben
link-name = --deduplicated: { $found } gefunden, erwartet wird der Name einer Quelle: { $known }
link-same-place = eine Datei würde zweimal geschrieben oder über eine gelesene; erwartet werden verschiedene Dateien
link-place = { $found }: erwartet wird eine Datei in einem vorhandenen Ordner
link-no-file = { $file }: diese Datei gibt es nicht
link-unreadable = { $file }: die Datei lässt sich nicht lesen ({ $reason })
link-not-written = die Dateien lassen sich nicht schreiben ({ $reason })
link-damaged = { $file }: das lässt sich nicht verknüpfen: { $reason }
link-empty = { $file }: kein Datensatz gefunden, erwartet wird mindestens einer
link-left-out = { $source }: kein Datensatz unter den Tokens; bei der Verknüpfung ausgelassen
link-name-twice = { $file }: eine Quelle mit demselben Namen wie { $other } gefunden, erwartet wird jeder Name einmal
link-file-twice = { $file }: dieselben Datensätze wie in { $other } gefunden, erwartet wird jede Datei einmal
link-version = { $file }: Kodierung { $found } gefunden, erwartet { $expected } wie in { $other }: kodieren Sie beide neu mit einer Version
link-round = { $file }: Runde { $found } gefunden, erwartet { $expected } wie in { $other }
link-secret = { $file }: mit einem anderen Geheimnis gemacht als { $other }, erwartet wird dasselbe: Tokens zweier Geheimnisse sagen nichts übereinander
link-groups = { $file }: andere Gruppen von Feldern gefunden als in { $other }, erwartet werden dieselben
link-no-blocks = { $file }: keine Schlüsselblöcke gefunden oder andere als in der ersten Datei, erwartet werden überall dieselben: mit --blocks kodieren
link-no-weights = Kodierung { $found } gefunden, für die diese Version des Programms keine Gewichte hat: aktualisieren Sie es
link-review-columns = { $file }: die Spalte { $missing } fehlt, erwartet werden die Spalten, wie die Prüfdatei geschrieben wurde
link-review-answer = { $where }: die Antwort { $found } gefunden, erwartet same, different, unsure oder nichts
link-review-pair = { $where }: ein Paar gefunden, das nicht aus diesen Dateien ist, erwartet werden zwei ihrer Datensätze
link-review-twice = { $where }: ein Paar gefunden, das schon beantwortet ist, erwartet wird jedes einmal
link-review-none = { $file }: keine Antwort same oder different gefunden, erwartet wird mindestens eine
