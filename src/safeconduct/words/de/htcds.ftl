# Cases in the words of HTCDS

htcds-exported = Fälle in { $file }: { $n }. In keinem Feld des Standards sichtbar:
htcds-imported = Fälle in { $file }: { $n }. Aus den Datensätzen nicht übernommen:
htcds-why-extension = steht nur in der Erweiterung: der Standard hat kein Feld dafür
htcds-why-partly = Kode oder Tag ist sichtbar; wer es wann erfasst hat, steht in der Erweiterung
htcds-why-not_last = nur das Letzte seiner Art ist sichtbar; dieses steht in der Erweiterung
htcds-why-own_code = der Kode XKX ist gebräuchlich, gehört aber nicht zu ISO 3166-1
htcds-why-no_counterpart = ein Fall kennt nichts wie dieses Feld
htcds-why-not_of_standard = das ist kein Feld von HTCDS 2.0
htcds-why-names = Namen bleiben aus der Datei der Fälle heraus
htcds-why-no_event = der Datensatz nennt weder Tag noch wen: Daraus wird kein Ereignis
htcds-why-unseen = wer die Datei erstellt, weiß nicht, ob der Fall beendet ist
htcds-why-by_other = von einer anderen Stelle eingetragen, die es allein eintragen kann
htcds-why-later = wird auf seiner eigenen Seite eingetragen, sobald der Fall eröffnet ist
htcds-why-replaced = wurde berichtigt; es gilt die Berichtigung
htcds-why-asked_anew = wird mit der Form der Ausbeutung neu gefragt
htcds-why-new_reference = der Fall erhält eine eigene Referenz
htcds-same-place = Eine Datei ist zweimal genannt: Gelesen und geschrieben werden verschiedene Dateien.
htcds-place = { $found }: Dort kann keine Datei geschrieben werden; nennen Sie eine Datei in einem vorhandenen Ordner.
htcds-bad-alone = --bad behält, was --good-only auslässt; geben Sie beides an.
htcds-table = { $where }: Die Tabelle ist nicht weiter lesbar: { $found }
htcds-cells = { $where }: { $found } Zellen gefunden, { $expected } erwartet
htcds-head = { $where }: Spalten { $found } gefunden, Felder von HTCDS 2.0 erwartet, jedes einmal
