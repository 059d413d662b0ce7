### Releases: what is promised, what it costs, and what is wrong with the input.

release-no-file = { $file }: diese Datei gibt es nicht, erwartet wird eine CSV-Datei mit Kopfzeile
release-a-folder = { $file }: ein Ordner gefunden, erwartet wird eine Datei
release-out-taken = --out: { $found } gibt es schon und ist nicht leer, erwartet wird ein neuer oder leerer Ordner
release-wrong-epsilon = --epsilon: { $found } gefunden, erwartet wird eine Zahl von 0.00001 bis 1000000000, etwa 1
release-wrong-delta = --delta: { $found } gefunden, erwartet wird eine Zahl von 1e-10 bis 0.001, etwa 1e-6
release-fault-empty = { $file }: nichts gefunden, erwartet wird CSV mit Kopfzeile und einer Zeile je Person
release-fault-no-record = { $file }: eine Kopfzeile ohne Zeilen gefunden, erwartet wird eine Zeile je Person: es gibt nichts zu veröffentlichen
release-fault-utf8 = { $file }, Zeile { $found }: Bytes gefunden, die kein Text sind, erwartet wird UTF-8
release-fault-ragged = { $file }, Zeile { $found }: mehr oder weniger Werte als Spalten gefunden oder ein offenes Anführungszeichen, erwartet wird ein Wert je Spalte
release-fault-long = { $file }, Zeile { $found }: ein Wert von mehr als 10 000 Zeichen oder ein offenes Anführungszeichen gefunden, erwartet wird ein kürzerer
release-fault-nul = { $file }, Zeile { $found }: das Byte 0x00 gefunden, erwartet wird Text
release-fault-header-blank = { $file }, Zeile 1: eine Spalte ohne Namen gefunden, erwartet wird ein Name für jede
release-fault-header-twice = { $file }, Zeile 1: die Spalte { $where } zweimal gefunden, erwartet wird sie einmal
release-fault-column = --table: { $found } gefunden, erwartet werden Spalten von { $file }: { $known }
release-fault-column-twice = --table { $where }: eine Spalte zweimal gefunden, erwartet wird jede einmal
release-fault-column-taken = --table: die Spalte { $found } gefunden, erwartet wird ein anderer Name: die Tabellen haben selbst eine Spalte dieses Namens
release-fault-same-table = --table { $where }: diese Spalten zweimal gefunden, erwartet wird jede Tabelle einmal: eine zweite würde nur Budget kosten
release-fault-too-many-cells = --table: insgesamt { $found } Zellen gefunden, erwartet werden höchstens 1000000: wählen Sie weniger Spalten oder gröbere Codes
release-fault-code = { $file }, Zeile { $line }, Spalte { $where }: { $found } gefunden, erwartet wird ein Code der Codeliste
release-fault-codebook-json = { $file }: kein JSON gefunden, erwartet wird ein Objekt: Spalte → Liste von Codes
release-fault-codebook-object = { $file }: etwas anderes gefunden, erwartet wird ein Objekt: Spalte → Liste von Codes
release-fault-codebook-list = { $file }, Spalte { $where }: keine Liste von Texten gefunden, erwartet werden die Codes als Texte
release-fault-codebook-twice = { $file }, Spalte { $where }: den Code { $found } zweimal gefunden, erwartet wird er einmal
release-fault-codebook-column = { $file }: keine Codes für die Spalte { $where } gefunden, erwartet wird ihre Liste
release-promise = Zusage: ε = { $epsilon } bei δ = { $delta } für jede Person mit einer Zeile. Mechanismus: diskretes Gaußsches Rauschen (OpenDP). Verbrauchtes Budget: ρ = { $rho } (zCDP).
release-price = { $table }: { $cells } Zellen, jede ± { $half } oder besser bei 95 % (σ = { $sigma })
release-undeclared = Nicht geschützt: die Codes selbst stammen aus den Daten, ein seltener zeigt also, dass jemand ihn trägt. Mit --codebook werden auch sie geschützt.
release-weak = ε = { $epsilon } sagt wenig zu: über 10 kann ein Angreifer nahezu sicher wissen, wer in den Daten steht.
release-plain = ε = { $epsilon }: Alles, was hier veröffentlicht ist, wäre höchstens { $ratio }-mal so wahrscheinlich oder unwahrscheinlich, wenn eine beliebige Person gar nicht in den Daten stünde. Wer fünfzig zu fünfzig geraten hätte, ob jemand darin steht, kann höchstens zu { $chance } % sicher werden, was immer er sonst weiß. Mit einer Wahrscheinlichkeit von etwa eins zu { $one_in } kann selbst das misslingen (δ).
release-fault-no-ledger = { $file }: es gibt kein Register, erwartet wird eines, das mit release ledger open begonnen wurde
release-fault-ledger-exists = { $file }: es gibt schon eine Datei, erwartet wird ein neuer Name: ein Register wird einmal eröffnet
release-fault-ledger-broken = { $file }, Zeile { $line }: diese Zeile folgt nicht aus der vorigen: das Register wurde verändert
release-ledger-nowhere = { $file }: es gibt keinen Ordner dafür, erwartet wird ein vorhandener
release-wrong-cap = --cap: { $found } gefunden, erwartet wird eine Zahl über 0 und bis 10000, in zCDP-ρ, etwa 0.5
release-over-budget = { $file }: verlangt ρ = { $asked }, übrig ρ = { $left }: die veröffentlichte Obergrenze wird nicht überschritten, es wurde nichts gezogen
release-balance = Verbraucht: ρ = { $rho } von { $cap }, das ist ε = { $epsilon } von { $most } bei δ = { $delta }. Übrig: ρ = { $left }.
release-rows = { $count } Aufrufe eingetragen, die Kette ist heil. Letzter Hash: { $head }
release-not-protected-columns = --table { $table }: mehr als drei Spalten gefunden, erwartet werden höchstens drei
release-not-protected-none = --table { $table }: kein Schutz gefunden, erwartet werden weniger Spalten oder gröbere Codes; es wurde nichts geschrieben
release-not-protected-open = --table { $table }: eine weggelassene Zelle ließ sich noch errechnen, erwartet werden weniger Spalten oder gröbere Codes; es wurde nichts geschrieben
release-no-guarantee = Keine Garantie: Anzahlen unter { $least } sind weggelassen, doch wer andere Tabellen oder einzelne Personen kennt, kann mehr erfahren. Nicht zur Veröffentlichung.
release-left-out = { $table }: { $hidden } von { $cells } Zellen weggelassen
release-written = { $count } Tabellen geschrieben nach { $folder }

### Synthetische Datensätze.

release-out-nowhere = --out: unter { $found } kann keine Datei stehen, erwartet wird ein Dateiname in einem vorhandenen Ordner
release-not-written = --out: { $found } kann nicht geschrieben werden ({ $reason }), erwartet wird ein Ort, an dem das geht
release-fault-too-many-columns = { $file }: { $found } Spalten gefunden, höchstens 60 erwartet
release-fault-no-category = { $file }, Spalte { $where }: { $found } verschiedene Werte gefunden, erwartet wird eine Kategorie, die viele Personen teilen: Lassen Sie die Spalte weg oder geben Sie ihre Codes mit --codebook an
release-synthetic-promise = Zusage: ε = { $epsilon } bei δ = { $delta } für jede Person mit einer Zeile. Mechanismus: { $mechanism } (OpenDP), Datensätze aus einem grafischen Modell (mbi). Verbrauchtes Budget: ρ = { $rho } (zCDP).
release-trusted = { $count } von { $all } gemessenen Tabellen heben sich von ihrem Rauschen ab; --json nennt sie
release-not-measured = Jede andere Tabelle dieser Datensätze ist das, was das Modell daraus ableitet.
release-synthetic-written = { $count } synthetische Datensätze nach { $file } geschrieben
