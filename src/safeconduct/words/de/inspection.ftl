# Inspection: programme, controls, risk

inspection-title = Kontrollen { $year }
inspection-unit = Bezirkszelle { $place } unter dem Vorsitz des Arbeitsauditors
inspection-years = Jahre
inspection-no-programme = Für { $year } ist noch kein Programm angenommen.
inspection-no-unit = Sie gehören keiner Bezirkszelle an.
inspection-plan = Kontrolle planen
inspection-propose = Programm vorschlagen
inspection-changes = Abweichungen vom Vorschlag
inspection-changed = { $sector }: { $planned } statt { $proposed }. { $reason }
inspection-controls = Kontrollen
inspection-risk-title = Risiko nach Sektor
inspection-sector = Sektor
inspection-district = Bezirk
inspection-planned = Im Programm
inspection-dated = Mit Datum
inspection-held = Durchgeführt
inspection-infringed = Mit Verstoß
inspection-victims = Angetroffene mutmaßliche Opfer
inspection-victims-hint = Wie viele, 0 für keine. Kein Name, keine Identität.
inspection-days = Inspektorentage
inspection-by-sector = Kontrollen nach Sektor
inspection-by-district = Kontrollen nach Bezirk
inspection-none-yet = Noch keines
inspection-days-of = { $used } von { $capacity }
inspection-expected = Kontrollen mit erwarteter Feststellung
inspection-between = { $mean } (90-%-Intervall: { $low } bis { $high })
inspection-found-so-far = Kontrollen mit Verstoß bisher
inspection-adopted = Angenommen
inspection-adopted-by = Fassung { $number }, von { $agency }
inspection-planned-on = Geplant für
inspection-planned-by = Geplant von
inspection-area = Postleitzahl
inspection-area-hint = Der Gemeinde. Kein Name eines Arbeitgebers, keine Straße.
inspection-state = Stand
inspection-state-open = Noch kein Ergebnis
inspection-state-held = Durchgeführt
inspection-state-not_held = Nicht durchgeführt
inspection-infringements = Verstöße
inspection-plan-done = Die Kontrolle ist geplant.
inspection-choose = Bitte wählen
inspection-all = Alle
inspection-year = Jahr
inspection-show = Anzeigen
inspection-save = Speichern
inspection-no-controls = Keine Kontrolle entspricht der Auswahl.

inspection-control-of = { $sector }, { $day }
inspection-record = Ergebnis erfassen
inspection-correct = Ergebnis berichtigen
inspection-recorded = Das Ergebnis ist erfasst.
inspection-recorded-by = Erfasst von
inspection-result = Ergebnis
inspection-result-before = Ergebnis { $number }, seither berichtigt
inspection-stale = Jemand hat ein Ergebnis erfasst, während Sie schrieben. Ihres ist noch nicht erfasst.
inspection-stands = Was jetzt dort steht
inspection-came = Was daraus wurde
inspection-came-held = Die Kontrolle wurde durchgeführt
inspection-came-not_held = Sie wurde nicht durchgeführt
inspection-held-on = Durchgeführt am
inspection-days-spent = Aufgewendete Inspektorentage
inspection-took-part = Wer teilnahm
inspection-part-other = Ein anderer Dienst
inspection-without-police = Warum ohne Unterstützung der Polizei
inspection-without-police-hint = Nur wenn kein Polizeidienst teilnahm.
inspection-without-police-none_free = Niemand von der Polizei verfügbar
inspection-without-police-not_needed = Für diese Kontrolle nicht nötig
inspection-without-police-decided_there = Vor Ort entschieden
inspection-without-police-other = Ein anderer Grund
inspection-checked = Was geprüft wurde
inspection-check-social_papers = Sozialdokumente
inspection-check-working_conditions = Arbeitsbedingungen
inspection-check-pay = Entlohnung
inspection-check-foreign_workers = Beschäftigung ausländischer Arbeitnehmer
inspection-check-trafficking = Anzeichen von Menschenhandel
inspection-found = Verstöße: { $kind }
inspection-not-checked = Nicht geprüft
inspection-not-held = Warum sie nicht durchgeführt wurde
inspection-not-held-closed = Niemand angetroffen
inspection-not-held-no_staff = Kein Personal
inspection-not-held-joined = Mit einer anderen Kontrolle verbunden
inspection-not-held-other = Ein anderer Grund
inspection-note = Vermerk
inspection-note-hint = Nennen Sie niemanden: keine Person, keinen Arbeitgeber, keine Anschrift.
inspection-corrects = Warum berichtigt wird
inspection-meet = Mutmaßliches Opfer
inspection-meet-hint = { $n ->
    [one] Ein mutmaßliches Opfer wurde angetroffen. Tag, Bezirk und Kanal sind bereits ausgefüllt.
   *[other] { $n } mutmaßliche Opfer wurden angetroffen: ein Erstkontakt für jedes. Tag, Bezirk und Kanal sind bereits ausgefüllt.
  }
inspection-meet-begin = Erstkontakt beginnen

inspection-wrong-corrects = Geben Sie an, warum das Ergebnis berichtigt wird
inspection-wrong-not-held = Wählen Sie, warum die Kontrolle nicht durchgeführt wurde
inspection-wrong-held-and-not = Eine durchgeführte Kontrolle hat keinen Grund, warum sie es nicht wurde
inspection-wrong-future = Eine Kontrolle wird danach erfasst: Dieser Tag liegt in der Zukunft
inspection-wrong-before-planned = Die Kontrolle fand vor dem geplanten Tag statt. Planen Sie eine für diesen Tag.
inspection-wrong-days = Geben Sie die Inspektorentage an, von 1 bis 99
inspection-wrong-took-part = Wählen Sie, wer teilnahm, darunter ein Inspektionsdienst
inspection-wrong-without-police = Wählen Sie, warum die Polizei nicht unterstützte
inspection-wrong-with-police = Die Polizei nahm teil: Lassen Sie dies leer
inspection-wrong-checked = Wählen Sie, was geprüft wurde
inspection-wrong-count-missing = Dies wurde geprüft: Geben Sie die Zahl der Verstöße an, 0 für keine
inspection-wrong-not-checked = Dies wurde nicht geprüft: Lassen Sie es leer oder kreuzen Sie es oben an
inspection-wrong-count = Geben Sie eine ganze Zahl von 0 bis 999 ein
inspection-wrong-sector = Wählen Sie einen Sektor
inspection-wrong-area = Geben Sie eine belgische Postleitzahl ein, etwa 1000
inspection-wrong-elsewhere = Die Postleitzahl scheint in einem anderen Bezirk als dem Ihrer Zelle zu liegen. Berichtigen Sie sie, oder bestätigen Sie unten, dass sie stimmt.
inspection-area-confirmed = Die Postleitzahl stimmt
inspection-wrong-planned-on = Der Tag muss zwischen heute vor einem Jahr und heute in zwei Jahren liegen
inspection-wrong-reason = Geben Sie an, warum vom Vorschlag abgewichen wird
inspection-wrong-number = Geben Sie eine ganze Zahl von { $low } bis { $high } ein
inspection-wrong-came = Wählen Sie, ob die Kontrolle durchgeführt wurde
inspection-wrong-held-on = Geben Sie den Tag der Kontrolle an
inspection-wrong-victims = Geben Sie an, wie viele mutmaßliche Opfer angetroffen wurden, 0 für keine
inspection-wrong-long = Schreiben Sie höchstens { $most } Zeichen
inspection-wrong-capacity = Geben Sie die Inspektorentage mindestens eines Bezirks an

inspection-finding = Was als Feststellung zählt
inspection-finding-infringement = Ein Verstoß gleich welcher Art
inspection-finding-victim = Ein mutmaßliches Opfer angetroffen
inspection-interval = { $low } bis { $high }
inspection-past-controls = Frühere Kontrollen
inspection-past-findings = Mit Feststellung
inspection-mean = Anteil mit erwarteter Feststellung
inspection-interval-90 = 90-%-Intervall
inspection-whole-country = Das ganze Land
inspection-chart = { $finding }: { $place }
inspection-chart-says = Ein Balken je Sektor, der höchste zuerst; der Strich ist das 90-%-Intervall. Die Tabelle darunter enthält dieselben Zahlen.
inspection-risk-of = { $n ->
    [one] Aus einer früheren Kontrolle hier und denen des ganzen Landes.
   *[other] Aus { $n } früheren Kontrollen hier und denen des ganzen Landes.
  }
inspection-risk-pooled = Wenige Kontrollen sagen für sich allein wenig: Jeder Anteil wird an den seines Sektors und seines Bezirks herangezogen, umso mehr, je weniger Kontrollen es gab.
inspection-risk-years = Kontrollen dieses Jahres und der fünf Jahre davor.

inspection-proposal = Programm für { $year }
inspection-proposal-table = Vorgeschlagene Kontrollen
inspection-proposed = Vorgeschlagen
inspection-in = { $sector }, { $place }
inspection-little-known = { $n } (wenig bekannt)
inspection-days-in = Inspektorentage: { $place }
inspection-more = Weitere Tage: { $place }
inspection-more-days = { $n ->
    [one] ein Tag mehr: +{ $gain }
   *[other] { $n } Tage mehr: +{ $gain }
  }
inspection-how = Von allen Programmen, die diese Tage erlauben, jenes mit den meisten erwarteten Feststellungen; jede weitere Kontrolle im selben Sektor bringt etwas weniger. Die Entscheidung liegt bei Ihnen.
inspection-capacity-in = Verfügbare Inspektorentage: { $place }
inspection-days-each = Inspektorentage für eine Kontrolle
inspection-least = Mindestzahl der Kontrollen in jedem Risikosektor
inspection-most = Höchstzahl der Kontrollen in einem Sektor
inspection-explore = Anteil für wenig bekannte Sektoren, in Prozent
inspection-explore-hint = Sektoren mit weniger als { $few } früheren Kontrollen.
inspection-short-capacity = { $where } hat { $has } Tage; das verlangte Mindestmaß braucht { $needs }. Geben Sie mehr Tage oder verlangen Sie weniger.
inspection-short-least = Mindestens { $needs } Kontrollen in einem Sektor und höchstens { $has } sind zusammen nicht möglich
inspection-short-across = Im Sektor { $where } können höchstens { $has } Kontrollen geplant werden; verlangt sind { $needs }
inspection-together = Inspektorentage des ganzen Landes
inspection-together-hint = Sie gehen an die Zellen, in denen am meisten erwartet wird.
inspection-each-unit = Mindestzahl der Kontrollen in jeder Bezirkszelle
inspection-capacities = Tage einzelner Bezirke
inspection-of-country = Teil eines Programms mit { $days } Inspektorentagen
inspection-short-together = Das Land hat { $has } Tage; das verlangte Mindestmaß braucht { $needs }. Geben Sie mehr Tage oder verlangen Sie weniger.
inspection-short-each_unit = In { $where } können höchstens { $has } Kontrollen geplant werden; verlangt werden { $needs }
inspection-adopt-country-hint = Es wird das Programm jeder Zelle, anstelle des geltenden. Öffnen Sie einen Bezirk, um Zeilen zu ändern, und sagen Sie warum.
inspection-adopt = Programm annehmen
inspection-adopt-hint = Ändern Sie, was zu ändern ist, und sagen Sie, warum.
inspection-adopt-planned = { $sector } ({ $proposed } vorgeschlagen)
inspection-adopt-reason = Warum, falls geändert: { $sector }
inspection-adopt-stale = Jemand hat inzwischen ein anderes Programm für dieses Jahr angenommen. Ihres ist noch nicht angenommen: Nehmen Sie es erneut an, um jenes zu ersetzen.
inspection-adopt-done = Das Programm für { $year } ist angenommen.

inspection-waiting-results = { $n ->
    [one] Eine Kontrolle hat kein Ergebnis
   *[other] { $n } Kontrollen haben kein Ergebnis
  }
inspection-waiting-country = { $n ->
    [one] Kein Kontrollprogramm für { $year } in einem Bezirk
   *[other] Kein Kontrollprogramm für { $year } in { $n } Bezirken
  }
inspection-waiting-programme = Kein Kontrollprogramm für { $year }

inspect-total = { $controls } Kontrollen, davon { $mean } mit erwarteter Feststellung (90 %: { $low } bis { $high })
inspect-further = { $district }: { $used } von { $capacity } Tagen; einer mehr bringt { $one }, fünf mehr { $five }
inspect-spread = Unterschiede, in Logits: Sektoren { $sectors }, Bezirke { $districts }, einzelne Zellen { $cells }
inspect-no-days = --capacity oder --together: nichts gefunden, erwartet werden Inspektorentage
inspect-no-column = { $where }, Zeile { $line }: Die Spalte „{ $column }“ fehlt oder steht zweimal; erwartet: sector, district, controls, findings
inspect-not-csv = { $where }, Zeile { $line }: Das ist kein CSV
inspect-short-row = { $where }, Zeile { $line }: Es sind weniger Spalten als in der ersten Zeile
inspect-blank = { $where }, Zeile { $line }: { $column } ist leer
inspect-not-a-name = { $where }, Zeile { $line }: { $column } ist „{ $found }“, erwartet: ein Name, der mit einem Buchstaben oder einer Ziffer beginnt, von höchstens 60 Zeichen
inspect-not-a-count = { $where }, Zeile { $line }: { $column } ist „{ $found }“, erwartet: eine ganze Zahl
inspect-more-findings = { $where }, Zeile { $line }: { $findings } Feststellungen bei { $controls } Kontrollen; erwartet: nicht mehr Feststellungen als Kontrollen, und höchstens eine Million
inspect-cell-twice = { $where }: { $sector } in { $district } steht zweimal
inspect-no-cells = { $where }: Es gibt keine Zeile
inspect-too-many-cells = { $where }: Es sind mehr als { $most } Paare von Sektor und Bezirk
inspect-wrong-share = { $option } ist „{ $found }“, erwartet: ein Anteil von 0 bis 1
inspect-wrong-pair = { $option } ist „{ $found }“, erwartet: NAME=ZAHL, etwa Brussel=120
inspect-wrong-whole = { $option } ist „{ $found }“, erwartet: eine ganze Zahl von { $low } bis { $high }
inspect-unknown-name = { $option }: „{ $found }“ steht nicht in der Tabelle
