# Lieferungen an das Zentrum: was Dienste liefern und was darin gefunden wird.

## Wer liefert

feed-actor-police = Polizei
feed-actor-social_inspection = Sozialinspektion
feed-actor-public_prosecutors = Staatsanwaltschaften
feed-actor-immigration_office = Ausländeramt
feed-actor-reception_centres = Aufnahmezentren
feed-actor-convictions = Verurteilungen
feed-actor-platform = Eigene Akten dieser Plattform

## Spalten

feed-column-number = Zufallsnummer der Runde
feed-column-recorded_on = Erste Erfassung durch die Quelle am
feed-column-birth_year = Geburtsjahr
feed-column-registered_year = Jahr der Erfassung
feed-column-registered_quarter = Quartal der Erfassung
feed-column-offence = Straftat
feed-column-form = Form der Ausbeutung
feed-column-sector = Branche
feed-column-route = Reiseweg
feed-column-nationality = Staatsangehörigkeit
feed-column-region = Weltregion
feed-column-age_band = Alter
feed-column-sex = Geschlecht
feed-column-minor = Unter 18 bei der Erfassung
feed-column-unaccompanied = Unbegleitet
feed-column-residence_status = Aufenthaltsstatus
feed-column-district = Gerichtsbezirk
feed-column-belgian_region = Region Belgiens
feed-column-detected_by = Erkannt von
feed-column-channel = Art der Erkennung
feed-column-centre = Aufnahmezentrum
feed-column-phase = Phase des Verfahrens
feed-column-outcome = Ausgang
feed-column-statement = Aussage oder Anzeige erfolgt
feed-column-conviction = Verurteilung
feed-column-detected_on = Erkannt am
feed-column-referred_on = Verwiesen am
feed-column-guided_on = Betreuung begonnen am
feed-column-reflection_on = Bedenkzeit ab
feed-column-registered_on = Erste Registrierungsbescheinigung am
feed-column-confirmation_asked_on = Magistrat erstmals gefragt am
feed-column-confirmation_given_on = Erste Antwort des Magistrats am
feed-column-residence_on = Befristeter Aufenthalt ab
feed-column-unlimited_on = Unbefristeter Aufenthalt ab
feed-column-judged_on = Erstes Urteil am
feed-column-ended_on = Beendet am

## Was eine Quelle nicht enthalten kann

feed-gap-refused_referral = Personen, die die Verweisung abgelehnt haben: sie werden gezählt, ohne Datensatz.
feed-gap-work_only = Ausbeutung außerhalb der Arbeit: Inspektionen treffen Menschen bei der Arbeit an.
feed-gap-unnamed_in_file = Opfer, die nie in einer Akte genannt wurden.
feed-gap-no_belgians = Belgische Opfer: sie brauchen keinen Aufenthaltstitel.
feed-gap-refused_guidance = Personen, die die Betreuung ablehnten oder nie ein Zentrum erreichten.
feed-gap-convictions_only = Verfahren ohne rechtskräftige Verurteilung.

## Wie schwer

feed-grade-refuses_file = Weist die Datei zurück
feed-grade-refuses_row = Weist die Zeile zurück
feed-grade-doubtful = Zweifelhaft: übernommen, bitte prüfen
feed-grade-note = Hinweis
feed-verdict-clean = Jede Zeile kann übernommen werden.
feed-verdict-doubtful = Jede Zeile kann übernommen werden; einige sollten angesehen werden.
feed-verdict-rows_refused = Einige Zeilen können nicht übernommen werden.
feed-verdict-file_refused = Nichts aus dieser Datei kann übernommen werden.

## Was gefunden wurde

feed-kind-empty = die Datei ist leer
feed-kind-no_rows = es gibt eine Kopfzeile und keine Zeile
feed-kind-encoding = die Zeile steht nicht in der Kodierung der übrigen
feed-kind-encoding_mixed = die Datei mischt zwei Kodierungen
feed-kind-encoding_told = keine Kodierung angegeben; diese wurde an den Bytes erkannt
feed-kind-line_too_long = eine Zeile endet nicht: vielleicht blieb ein Anführungszeichen offen
feed-kind-quotes = ein Anführungszeichen blieb offen oder steht mitten in einer Zelle
feed-kind-not_a_sheet = das ist keine lesbare Arbeitsmappe (XLSX, ohne Kennwort)
feed-kind-sheet_too_large = die entpackte Arbeitsmappe ist zu groß; liefern Sie CSV oder Parquet
feed-kind-not_parquet = das ist keine lesbare Parquet-Datei
feed-kind-column_twice = die Spalte steht zweimal da
feed-kind-column_unknown = eine Spalte, die diese Lieferung nicht hat
feed-kind-column_missing = eine verpflichtende Spalte fehlt
feed-kind-column_absent = die Spalte fehlt: alles gilt als nicht bekannt
feed-kind-identity_column = diese Spalte enthält Identitäten, die hier nie ankommen
feed-kind-identity_content = das sieht nach Kontaktangabe, Dokumentnummer oder Geburtsdatum aus
feed-kind-cells = die Zeile hat eine andere Zahl von Zellen
feed-kind-blank = dort steht nichts, und es muss etwas stehen
feed-kind-number = keine Zufallsnummer der Runde
feed-kind-number_twice = diese Nummer steht schon in der gefundenen Zeile
feed-kind-same_record = alles außer der Nummer ist wie in der gefundenen Zeile
feed-kind-code = steht nicht in der Liste der Codes
feed-kind-day = kein Datum
feed-kind-year = keine Jahreszahl
feed-kind-future = dieser Tag kommt erst noch
feed-kind-too_early = dieser Tag liegt vor den ersten möglichen Zahlen
feed-kind-before_birth = dieser Tag liegt vor dem Geburtsjahr
feed-kind-order = die Tage stehen in der falschen Reihenfolge
feed-kind-age = ein Alter über 100
feed-kind-minor = Minderjährigkeit und Geburtsjahr passen nicht zusammen
feed-kind-outside_coverage = die Quelle erklärte, solche Personen nicht zu führen

## Der Bericht

feed-report-head = Qualität von { $file }: { $actor }
feed-report-rows = Gelesene Zeilen: { $rows }; übernehmbar: { $good }; zurückgewiesen: { $refused }; zweifelhaft: { $doubtful }
feed-report-hash = Inhalt (SHA-256): { $hash }
feed-report-count = { $what } ({ $count })
feed-report-expected = erwartet: { $expected }
feed-report-line = Zeile { $line }: gefunden { $found }
feed-report-whole = gefunden { $found }
feed-report-more = und { $count } weitere
feed-report-nothing = (nichts)
feed-report-coverage = Abdeckung
feed-report-days = Erfasst vom { $first } bis { $last }
feed-report-known = { $column }: bekannt in { $known } von { $rows } Zeilen
feed-report-gap = Als nicht erfasst erklärt: { $gap }
feed-report-gap-contradicted = Zeilen, die dem widersprechen: { $count }

## Übernahme

feed-wrong-actor = --actor: gefunden { $found }, erwartet eines von { $known }
feed-wrong-round = --round: gefunden { $found }, erwartet Buchstaben, Ziffern und Bindestriche, zum Beispiel 2026
feed-wrong-encoding = --encoding: gefunden { $found }, erwartet eines von { $known }

## Aufgaben des Zentrums

role-analyst = Analystin oder Analyst des Zentrums
role-linkage_officer = Verknüpfung von Tokens
role-key_officer = Schlüsselstelle
role-releaser = Bereitet Veröffentlichungen vor
role-checker = Prüft Veröffentlichungen
agency-analysis_centre = Informations- und Analysezentrum
agency-linkage_unit = Verknüpfungsstelle
agency-key_authority = Schlüsselstelle
members-roles-apart = Eine Aufgabe des Zentrums hat jemand ohne weitere Rolle

## Was übernommen wurde

feed-taken = { $file }: { $taken } Zeilen übernommen, Lieferung { $delivery }
feed-refused = { $file }: nichts wurde übernommen; { $refused } von { $rows } Zeilen gehen nicht. Berichtigen Sie sie, oder verlangen Sie mit --good-rows nur die guten Zeilen
feed-file-refused = { $file }: nichts wurde übernommen: { $what }
feed-numbers = { $file }: nichts wurde übernommen; { $count } der Nummern wurden in dieser Runde schon in einer anderen Datei geliefert
feed-bad-rows = Die nicht übernommenen Zeilen stehen mit den Gründen in { $file }
feed-known = { $file }: genau dieser Inhalt wurde schon übernommen ({ $day }, Lieferung { $delivery }); nichts wurde geändert
cube-read = { $file }: { $rows } Zahlen, davon { $details } Einzelwerte und { $totals } Summen; { $zeros } sind null und { $blanks } nicht bekannt
cube-mismatches = Summen, die nicht aufgehen: { $count }
cube-mismatch = Zeile { $line }, { $cell }: Summe { $total }, Einzelwerte { $details }
cube-kept = Reihe { $series }: { $new } neue Zahlen behalten, { $restated } berichtigt
cube-unreadable = { $file }: keine Zahlentabelle gefunden, erwartet CSV mit Kopfzeile und Zeilen gleicher Länge
cube-not-a-figure = { $file }, Zeile { $line }: gefunden { $found }, erwartet eine Zahl oder nichts
cube-known = { $file }: genau diese Tabelle wurde schon übernommen, Stand der Veröffentlichung { $day }; nichts wurde geändert
cube-wrong-series = --series: gefunden { $found }, erwartet Kleinbuchstaben, Ziffern und Bindestriche
cube-cannot-keep = { $file }, Zeile { $line }: eine Zahl mit mehr als 14 Stellen oder 4 Nachkommastellen, oder Spalten mit mehr als 500 Zeichen, erwartet wird weniger; nichts wurde aufbewahrt
feed-bad-line = Zeile
feed-bad-reasons = Gründe
feed-centre-absent = Es gibt keine Datenbank für das Zentrum: setzen Sie CENTRE_DATABASE_URL neben DATABASE_URL
