### Die Veröffentlichung eines Jahres nach festgelegtem Programm: vorbereitet, angegriffen, geprüft, veröffentlicht.

publish-title = Mutmaßliche Opfer von Menschenhandel und Menschenschmuggel, erstmals erfasst { $year }
publish-programme = Ein Jahr kostet jede Person ε = { $epsilon } bei δ = { $delta } (ρ = { $rho }, zCDP); wer zehn Jahre hintereinander neu erfasst wird, zahlt ε = { $ten }.
publish-programme-table = { $table }: { $cells } Zellen, davon { $empty } von Rechts wegen oder der Sache nach leer, jede auf ± { $half } bei 95 % oder besser (σ = { $sigma })
publish-programme-empty = Leer: { $other } { $codes }, wo { $column } { $code } ist ({ $source })
publish-prepared = { $name }: { $count } Tabellen, davon { $drawn } jetzt gemessen, die anderen wie früher beantwortet. Geschrieben nach { $folder }
publish-left = Rest des Budgets: ρ = { $left }. Letzter Hash des Verzeichnisses: { $head }
publish-key = Schlüssel in { $file } geschrieben. Öffentlicher Schlüssel, für alle, die die Antworten prüfen: { $public }
publish-stands = { $name }: { $state }
publish-state-prepared = vorbereitet
publish-state-gated = von der Schranke angegriffen
publish-state-checked = geprüft
publish-state-published = veröffentlicht
publish-state-refused = nicht zu veröffentlichen
publish-state-withdrawn = zurückgezogen
publish-step = { $at } { $state }, { $by }
publish-reason = { " " }({ $reason })
publish-published = { $name }, Fassung { $version }, wie veröffentlicht am { $day }: { $count } Dateien nach { $folder } geschrieben
publish-gate-passed = Die Schranke lässt die Veröffentlichung durch. Eine zweite Person kann sie nun prüfen.
publish-gate-not-passed = Die Schranke lässt die Veröffentlichung nicht durch.
publish-check-kept = + { $check }: { $found } (Grenze { $limit })
publish-check-broken = ! { $check }: { $found } (Grenze { $limit })
publish-check-declared-codes = Codelisten vorab festgelegt
publish-check-promise = δ, das das Rauschen einhält
publish-check-noise-width = Breite des Rauschens, Wahrscheinlichkeit
publish-check-noise-centre = Mitte des Rauschens, Wahrscheinlichkeit
publish-check-accuracy = Fehler aller Zellen
publish-check-coverage = Intervalle, die die Wahrheit enthalten
publish-check-answered-twice = Zweimal beantwortete Fragen
publish-check-differencing = ε aller Veröffentlichungen zusammen
publish-check-membership-rare = ε, das ein Angriff auf die seltenste Person zeigt
publish-check-membership-common = ε, das ein Angriff auf die häufigste Person zeigt
publish-check-membership-random = ε, das ein Angriff auf eine beliebige Person zeigt
publish-check-empty-cells = Datensätze in Zellen, in denen niemand sein kann
publish-check-attribute-inference = Erschließbarer Anteil, gegenüber allen anderen allein
publish-not-led-to = { $file }: keine Zeile trägt den Hash { $hash }: Zeilen wurden abgeschnitten, oder das Verzeichnis wurde neu geschrieben
publish-fault-column = { $file }: keine Spalte { $found } gefunden, erwartet person, registered_year und die Spalten des Programms; vorhanden: { $known }
publish-fault-unit-blank = { $file }: Datensatz ohne Wert in { $found } gefunden, erwartet in jedem die Nummer einer Person
publish-fault-empty-year = { $file }: niemand gefunden, der { $year } erstmals erfasst wurde, erwartet ein Jahr mit Datensätzen: es gibt nichts zu veröffentlichen, und nichts wurde ausgegeben
publish-fault-key = { $file }: kein Schlüssel gefunden, erwartet die Datei, die release key gemacht hat
publish-fault-answers = { $file }: Datei gefunden, erwartet ein Ordner für gespeicherte Antworten
publish-fault-answer = { $file }: diese gespeicherte Antwort wurde geändert, oder ein anderer Schlüssel hat sie unterschrieben; nichts wurde gezogen
publish-fault-programme = { $file }: Veröffentlichung eines anderen Programms gefunden ({ $found }, oder eine andere Fassung davon), erwartet das, das dieses Programm kennt
publish-fault-sensitive = --sensitive: { $found } gefunden, erwartet eine von { $known }
publish-dossier-missing = { $file }: keine Veröffentlichung vorhanden, erwartet ein Ordner, den release prepare gemacht hat
publish-dossier-broken = { $file }: das ist nicht, was dort geschrieben wurde, erwartet eine Veröffentlichung, wie release prepare sie macht
publish-dossier-changed = { $file }: das ist nicht die Datei, die vorbereitet oder angegriffen wurde; die Veröffentlichung kann nicht weitergehen
publish-step-state = { $folder }: die Veröffentlichung steht nicht da, wo dieser Schritt beginnt; release status sagt, wo
publish-step-same-person = { $folder }: keinen Namen gefunden, oder jemanden, der diesen Schritt nicht tun darf: wer vorbereitet hat, prüft nicht und lehnt nicht ab, und wer geprüft hat, veröffentlicht nicht
publish-step-gate = { $folder }: anderer Bericht oder andere Erklärung gefunden, als vermerkt wurde, erwartet die Dateien, wie sie waren
publish-fault-reason = --reason: { $found } gefunden, erwartet eines von { $known }

### Cell key, for partners.

publish-cellkey = Keine Gewähr: Zählungen werden um bis zu { $most } verschoben, dieselben Personen immer gleich; wer genug von den Personen weiß, kann mehr erfahren. Nicht zur Veröffentlichung.
publish-fault-record-column = { $file }: keine Spalte { $found } gefunden, erwartet die, die --record nennt
publish-fault-record-unit-blank = { $file }: Zeile ohne Wert in { $where } gefunden, erwartet in jeder die Nummer einer Person
publish-fault-record-record-twice = { $file }: Nummer { $found } zweimal in { $where } gefunden, erwartet jede einmal
publish-fault-moves = { $found } gefunden, erwartet ganze Zahlen mit 1 ≤ most ≤ { $limit } und 0 ≤ hidden < most, und eine Varianz über 0 bis most²
