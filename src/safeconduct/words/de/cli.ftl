### Die Befehlszeile: Antworten als Text, und was gesagt wird, wenn die Eingabe falsch ist.

## Falsche Eingabe: wo, was gefunden wurde, was erwartet wird

cli-standard-input = Standardeingabe
cli-event = Ereignis
cli-where-line = { $file }, Zeile { $line }
cli-fault-field = { $where }: { $field }: gefunden { $found }, erwartet { $expected }
cli-fault-json = { $where }, Spalte { $column }: gefunden { $found }, erwartet JSON nach RFC 8259
cli-fault-end = { $where }, Spalte { $column }: der JSON-Wert endet, bevor er vollständig ist, erwartet die schließende Klammer oder das Anführungszeichen
cli-fault-utf8 = { $where }, Spalte { $column }: gefunden das Byte { $found }, erwartet Text in UTF-8
cli-fault-depth = { $where }, Spalte { $column }: gefunden Klammern in Klammern, tausend Ebenen tief, erwartet eine Akte oder Tatsachen, die fünf brauchen
cli-fault-long = { $where }: gefunden ein Wert von mehr als 32 MiB, erwartet ein kleinerer, oder JSON Lines mit einem Wert in jeder Zeile
cli-fault-several = { $where }: gefunden mehrere Werte über mehrere Zeilen, erwartet ein einziger Wert, oder JSON Lines mit einem Wert in jeder Zeile
cli-fault-twice = { $where }, Spalte { $column }: gefunden der Schlüssel { $found } zweimal in einem Objekt, erwartet einmal
cli-fault-empty = { $where }: nichts zu lesen, erwartet ein JSON-Wert oder JSON Lines
cli-no-file = { $file }: diese Datei gibt es nicht, erwartet eine Datei mit JSON, oder - für die Standardeingabe
cli-a-folder = { $file }: gefunden ein Ordner, erwartet eine Datei mit JSON
cli-unreadable = { $file }: die Datei kann nicht gelesen werden ({ $reason }), erwartet eine Datei mit JSON
cli-no-standard-input = die Standardeingabe ist geschlossen, erwartet JSON
cli-dash-out = { $option }: - gefunden, erwartet wird ein Name: - gilt nur für das, was gelesen wird
cli-wrong-lang = --lang: gefunden { $found }, erwartet en, fr, nl oder de
cli-wrong-day = { $option }: gefunden { $found }, erwartet ein Tag, den es gibt, als JJJJ-MM-TT
cli-wrong-instant = { $option }: gefunden { $found }, erwartet Datum und Uhrzeit mit Zeitversatz, wie 2008-02-01T16:00:00+01:00
cli-wrong-rule = die Regel { $found } steht nicht im Katalog; die nächsten: { $known }
cli-all-rules = siehe safeconduct law list
cli-wrong-setting = --set: gefunden { $found }, erwartet NAME=WERT, wie reflection_days=90
cli-wrong-parameter = --set: das Gesetz hat keine Zahl { $found }; die nächsten: { $known }
cli-wrong-count = { $option }: gefunden { $found }, erwartet eine ganze Zahl von 0 oder mehr, mit höchstens 6 Ziffern

## Die Sätze der Leser, noch einmal gesagt

cli-phrase-answers = ein Objekt mit Antworten
cli-phrase-country = ein Code nach ISO 3166-1 alpha-3, wie NGA
cli-phrase-country-list = eine Liste von Codes nach ISO 3166-1 alpha-3
cli-phrase-day = ein Datum als JJJJ-MM-TT
cli-phrase-event-id = die ID eines Ereignisses
cli-phrase-event-list = eine Liste von Ereignissen
cli-phrase-event-of-case = die ID eines Ereignisses dieser Akte
cli-phrase-event-type = eine Art von Ereignis, wie detected oder document_issued
cli-phrase-event-without-id = ein Ereignis ohne ID, oder null
cli-phrase-existing-day = ein Tag, den es gibt, als JJJJ-MM-TT
cli-phrase-existing-instant = Datum und Uhrzeit, die es gibt, mit Zeitversatz
cli-phrase-from-birth = ein Tag ab der Geburt ({ $date })
cli-phrase-instant = Datum und Uhrzeit mit Zeitversatz, wie 2008-02-01T16:00:00+01:00
cli-phrase-language = ein Code nach ISO 639 aus zwei oder drei Buchstaben
cli-phrase-list = eine Liste
cli-phrase-no-correction = ein Ereignis, das nicht selbst eine Berichtigung ist
cli-phrase-not-before-day = ein Zeitpunkt, der nicht vor dem Tag des Geschehens liegt ({ $date })
cli-phrase-not-before-event = ein Zeitpunkt, der nicht vor der Erfassung von Ereignis { $event } liegt
cli-phrase-nothing = nichts
cli-phrase-object = ein Objekt
cli-phrase-one-of = eines von { $listed }
cli-phrase-own-id = eine eigene ID für jedes Ereignis
cli-phrase-own-text = ein eigener Text
cli-phrase-text = ein Text
cli-phrase-twice = diese ID zweimal
cli-phrase-longer = eine längere Zahl
cli-phrase-shorter = eine ganze Zahl mit höchstens { $digits } Ziffern
cli-phrase-victims = eine ganze Zahl, 1 oder mehr
cli-phrase-yes-no = true oder false
cli-phrase-yes-no-null = true, false oder null

## Der Stand einer Akte

cli-title = Akte { $case } am { $date }
cli-title-unnamed = Die Akte am { $date }
cli-heading-phase = Stand der Akte
cli-heading-document = Aufenthaltsdokument
cli-heading-next = Wie es weitergeht
cli-heading-duties = Wer was zu tun hat
cli-heading-rights = Arbeit und Hilfe
cli-heading-grounds = Gründe, aus denen das Ausländeramt das Verfahren beenden kann
cli-heading-why = Warum
cli-document-none = Es wurde kein Dokument ausgestellt.
cli-document-number = { $document } (Nummer { $n })
cli-document-held = { $document }, ausgestellt am { $issued }. Gültig bis einschließlich { $last }: { $days ->
    [0] heute ist der letzte Tag.
    [one] noch ein Tag.
   *[other] noch { $days } Tage.
}
cli-document-past = { $document }, ausgestellt am { $issued }. Letzter Tag war der { $last }: nicht mehr gültig.
cli-document-lost = { $document }, ausgestellt am { $issued }, bis { $last }. Nicht mehr gültig: das Verfahren wurde beendet.
cli-document-unlimited = { $document }, ausgestellt am { $issued }. Gültig ohne Enddatum.
cli-document-withdrawn = { $document }, ausgestellt am { $issued }. Nicht mehr gültig.
cli-next-open = { $opening }: möglich. Das Aufnahmezentrum kann jetzt den Antrag stellen.
cli-next-may = { $opening }: es entscheidet der Minister.
cli-next-no = { $opening }: noch nicht möglich. Es fehlt:
cli-next-unknown = { $opening }: das lässt sich noch nicht sagen. Nicht bekannt oder fehlend:
cli-next-nothing = Das Verfahren eröffnet derzeit nichts Weiteres.
cli-next-ended = Das Verfahren ist beendet. Eine neue Vermittlung an ein Zentrum beginnt es von neuem.
cli-next-not_a_victim = Die Person gilt nicht als mutmaßliches Opfer: das Verfahren ist nicht eröffnet.
cli-next-not_applicable = Eine Person mit belgischer Staatsangehörigkeit braucht kein Aufenthaltsdokument. Die Hilfe der Aufnahmezentren bleibt offen.
cli-next-unlimited_residence = Das Aufenthaltsverfahren ist abgeschlossen.
cli-lack = { $what } (zuständig: { $whom }; { $rule })
cli-lack-answer = Antwort des Magistrats: { $question } ({ $rule })
cli-duty = [{ $state }] { $duty }: { $owner }, bis { $date } ({ $rule })
cli-duty-no-date = [{ $state }] { $duty }: { $owner } ({ $rule })
cli-right-work_permit_c = { $value ->
    [yes] Arbeit: die Person kann eine Arbeitserlaubnis C erhalten.
    [no] Arbeit: derzeit keine Arbeitserlaubnis C.
   *[unknown] Arbeit: ob eine Arbeitserlaubnis C möglich ist, ist nicht bekannt.
}
cli-right-financial_aid = { $value ->
    [yes] Finanzielle Hilfe: die Person kann sich an die Kommission für finanzielle Hilfe wenden.
    [no] Finanzielle Hilfe: derzeit nicht offen.
   *[unknown] Finanzielle Hilfe: lässt sich nicht sagen, solange die Straftat nicht bekannt ist.
}
cli-pair = { $left }: { $right }
cli-why-events = beruht auf den Ereignissen: { $events }
cli-why-above = (die Gründe stehen weiter oben)
cli-not-verified = (nicht durch eine öffentliche Quelle bestätigt)

## Straftaten

cli-qualify-verdict = { $verdict ->
    [yes] { $offence }: gegeben
    [no] { $offence }: nicht gegeben
   *[unknown] { $offence }: das lässt sich noch nicht sagen
}
cli-qualify-missing = Nicht bekannt oder nicht mitgeteilt: { $facts }.
cli-qualify-level = Erschwerung: Stufe { $level } von 3 steht fest.
cli-qualify-no-level = Erschwerung: keine Stufe steht fest.
cli-qualify-levels-open = Noch nicht bekannt: Stufe { $levels }.
cli-qualify-prison = Gefängnis: { $from } bis { $to } Jahre.
cli-qualify-fine = Geldbuße: { $from } bis { $to } Euro ({ $base_from } bis { $base_to } Euro ohne Zuschlag).
cli-qualify-protection = { $value ->
    [yes] Eröffnet das Schutzverfahren: ja.
    [no] Eröffnet das Schutzverfahren: nein.
   *[unknown] Eröffnet das Schutzverfahren: noch nicht bekannt.
}
cli-qualify-not-verified = Ab dem Tag dieser Taten kann ein neues Strafgesetzbuch gelten, das durch keine öffentliche Quelle bestätigt ist: diese Antwort folgt dem Recht davor.

## Die Regeln

cli-law-from-to = vom { $from } bis { $to }
cli-law-from = ab { $from }
cli-law-to = bis { $to }
cli-law-always = die Quelle nennt keine Daten
cli-law-stands-in = { $citation } ({ $source })
cli-law-versions = Fassungen
cli-law-none = An diesem Tag galt keine Regel.
cli-check-clean = { $rules } Regeln geprüft: nichts zu melden.
cli-check-found = { $findings ->
    [one] Ein Befund in { $rules } Regeln.
   *[other] { $findings } Befunde in { $rules } Regeln.
}
cli-check-error = Fehler
cli-check-warning = Hinweis

## Eine Gesetzesänderung, neben das geltende Gesetz gehalten

cli-reform = Reform zu jeder Zeit. { $changes }
cli-reform-from = Reform ab { $date }. { $changes }
cli-reform-touched = Am { $date }, { $cases ->
    [one] 1 Akte: { $changed } betroffen, { $moved } in einer anderen Phase.
   *[other] { $cases } Akten: { $changed } betroffen, { $moved } in einer anderen Phase.
}
cli-reform-phases = Aus welcher Phase (Zeilen) in welche Phase (Spalten)
cli-reform-now-then = jetzt ↓   Reform →
cli-reform-documents = Dokumente
cli-reform-openings = Möglichkeiten
cli-reform-still-held = mit der Reform noch gültig
cli-reform-held-no-more = mit der Reform nicht mehr gültig
cli-reform-other-last-day = anderer letzter Tag

## Wer sich anmeldet

cli-user-added = Der Benutzer { $user } wurde hinzugefügt und kann sich jetzt anmelden.
cli-user-disabled = Der Benutzer { $user } hat keinen Zugang mehr; was er festgehalten hat, bleibt.
cli-user-none = Noch kein Benutzer: fügen Sie einen hinzu mit safeconduct user add.
cli-user-shut-out = (ohne Zugang)
cli-user-unknown = USERNAME: gefunden { $found }, erwartet einer der Benutzer, die safeconduct user list zeigt
cli-user-agency = --agency: gefunden { $found }, erwartet einer von { $known }
cli-user-office = --office: gefunden { $found }, erwartet einer von { $known }
cli-user-no-office = --office fehlt: { $agency } arbeitet nach Gerichtsbezirken; erwartet einer von { $known }
cli-user-refused = { $user } wurde nicht hinzugefügt. { $reasons }
cli-user-no-password = die Standardeingabe ist leer, erwartet das Passwort in der ersten Zeile
cli-user-no-terminal = es gibt kein Terminal, um nach dem Passwort zu fragen; geben Sie es auf der Standardeingabe mit --password-stdin
cli-user-password = Passwort
cli-user-again = Noch einmal dasselbe Passwort
cli-user-not-the-same = die beiden Passwörter sind nicht gleich; es wurde nichts gespeichert
