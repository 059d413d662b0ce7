## Der Stand in einfachen Worten

stand-detected = Die Person wurde angetroffen und noch nicht an ein Aufnahmezentrum verwiesen.
stand-referred = Die Person wurde an ein Aufnahmezentrum verwiesen. Das Verfahren hat noch nicht begonnen.
stand-reflection = Die Person ist in der Bedenkzeit: Zeit, um sich zu erholen und über eine Aussage, eine Anzeige oder die Rückkehr zu entscheiden.
stand-reflection_lapsed = Die Bedenkzeit ist ohne Aussage oder Anzeige abgelaufen. Eine Aussage ist weiterhin möglich.
stand-registration = Die Person hat ausgesagt, oder muss es nicht, und ist in der zweiten Phase, in der der Magistrat bestätigt.
stand-temporary_residence = Die Person hat einen befristeten Aufenthalt, solange das Gerichtsverfahren dauert.
stand-unlimited_residence = Die Person hat einen unbegrenzten Aufenthalt. Das Verfahren ist abgeschlossen.
stand-ended = Das Verfahren ist beendet. Eine neue Verweisung würde es neu beginnen lassen.
stand-not_a_victim = Die Person wird nicht als Opfer angesehen; es ist daher kein Schutzverfahren offen.
stand-not_applicable = Die Person ist belgisch und braucht kein Aufenthaltsdokument. Der Beistand der Zentren geht dennoch weiter.
stand-no-document = Es wurde noch kein Dokument ausgestellt.
stand-held-reflection_order = Das Dokument der Bedenkzeit gilt bis zum { $until }.
stand-held-registration_certificate = Die Registrierungsbescheinigung (Muster A) gilt bis zum { $until }.
stand-held-temporary_residence = Die Bescheinigung über den befristeten Aufenthalt gilt bis zum { $until }.
stand-held-unlimited_residence = Die Bescheinigung über den unbegrenzten Aufenthalt hat keinen letzten Tag.
stand-ran-out = Das letzte Dokument ({ $document }) ist am { $until } abgelaufen.
stand-not-held = Das letzte Dokument ({ $document }) besteht nicht mehr.
stand-open-now = Jetzt möglich: { $openings }.
stand-waits = Nächster Schritt: { $opening }. Es fehlt: { $what }.
stand-waits-for-many = Nächster Schritt: { $opening }. Es fehlen { $n } Punkte. Zuständig: { $owners }.

## Das nächste Datum

deadline-title = Nächstes Datum
deadline-document = Letzter Tag: { $document }
deadline-document-short = Letzter Tag des Dokuments
deadline-duty = { $duty } ({ $owner })
deadline-day = Tag { $day } von { $days }
deadline-ends = endet am { $until }
deadline-due = fällig am { $until }
deadline-starts = Gezählt ab dem { $start }; dieser Tag zählt nicht mit, der letzte Tag zählt.
deadline-left = { $n ->
    [0] Das ist heute.
    [one] Noch { $n } Tag.
   *[other] Noch { $n } Tage.
}
deadline-overdue = { $n ->
    [one] { $n } Pflicht ist überfällig.
   *[other] { $n } Pflichten sind überfällig.
}
deadline-overdue-link = Sehen, wer was schuldet
deadline-none = Es läuft keine Frist.

## Ein anderer Tag

asof-title = Einen anderen Tag ansehen
asof-on = Wie war der Stand am
asof-on-hint = Zum Beispiel 27 3 2008. Leer lassen für heute.
asof-known = Wie bekannt am Ende des
asof-known-hint = Lässt weg, was später aufgezeichnet wurde. Leer lassen, um alles zu zählen.
asof-button = Diesen Tag zeigen
asof-today = Zurück zu heute
asof-banner = Sie sehen den { $on }, nicht heute.
asof-banner-known = Sie sehen den { $on }, wie er am Ende des { $known } bekannt war.
asof-no-acts = Handlungen werden auf der Seite von heute aufgezeichnet.

## Die Akte

case-title = Akte { $reference }
case-reference = Aktenzeichen
case-person = Person
case-born = Geboren am
case-age = { $n ->
    [one] { $n } Jahr
   *[other] { $n } Jahre
}
case-age-unknown = Alter nicht bekannt
case-nationality = Staatsangehörigkeit
case-nationality-unknown = Staatsangehörigkeit nicht bekannt
case-unaccompanied = Unbegleitet
case-residence-status = Aufenthaltslage beim Antreffen
case-offence = Straftat
case-minor = minderjährig
case-belgian = belgisch
case-overdue = überfällig
case-synthetic = erfunden
case-standing = Wie die Akte steht
case-referral = Stand der Verweisung
case-referral-text = Ihre Dienststelle sieht, was sie erkannt hat und ob die Person aufgenommen wurde. Der Rest der Akte gehört denen, die begleiten und entscheiden.
case-asked = Was Ihre Dienststelle gefragt wird
case-asked-text = Ihre Dienststelle wird gefragt, ob die Person eine mögliche Gefahr für die öffentliche Ordnung oder die nationale Sicherheit ist. Sie sieht, wer die Person ist und was sie selbst geantwortet hat; der Rest der Akte gehört denen, die begleiten und entscheiden.
case-assessment = Einschätzung
case-assessed-why = Worauf die Einschätzung beruht
case-assessed-reasons = Gründe
case-conditions = Die drei Bedingungen
case-duties = Wer was schuldet
case-duties-own = Was Ihre Dienststelle schuldet
case-duties-none = Es ist keine Pflicht entstanden.
case-due = Fällig am
case-no-due = Kein festes Datum
case-openings = Was möglich ist und was fehlt
case-openings-others = Die anderen Schritte des Verfahrens ({ $n })
case-openings-none = Es ist nichts möglich, und auf nichts wird gewartet.
case-missing = Es fehlt
case-grounds = Gründe zur Beendigung
case-grounds-text = Das Ausländeramt kann das Dokument beenden. Das Amt entscheidet; das Gesetz tut es nicht von selbst.
case-grounds-none = Es besteht kein Grund.
case-also = Arbeit und finanzielle Hilfe
case-acts = Was Sie jetzt tun können
case-acts-none = Ihre Dienststelle hat in dieser Akte jetzt nichts zu tun.
case-acts-closed = Jetzt nicht möglich ({ $n })
case-timeline = Zeitleiste
case-timeline-none = Es kann kein Ereignis gezeigt werden.
case-recorded = Aufgezeichnet am { $at } durch: { $agency }
case-corrected = berichtigt
case-struck-out = gestrichen
case-replaced = Vor der Berichtigung
case-corrected-note = Berichtigt am { $at } durch: { $agency }
case-why = Warum?
case-from = zuständig: { $owner }
case-back = Alle Akten

open-yes = möglich
open-no = nicht möglich
open-unknown = noch nicht sicher

reason-none = keine
reason-considered = Ebenfalls geprüft und nicht erfüllt
reason-valid-from = in Kraft seit dem { $from }
reason-valid-until = in Kraft bis zum { $to }
reason-valid-between = in Kraft vom { $from } bis zum { $to }
reason-tag-not-confirmed = nicht bestätigt

detail-channel = Angetroffen bei
detail-district = Gerichtsbezirk
detail-as = Einschätzung
detail-language = Sprache
detail-centre = Zentrum
detail-agreed = Die Person stimmt zu
detail-deliberate = Absichtlich
detail-document = Dokument
detail-ground = Grund
detail-by = Beantragt durch
detail-includes = Anklage
detail-conviction = Verurteilung

case-includes-trafficking = Menschenhandel
case-includes-serious_smuggling = eine schwere Form von Menschenschmuggel
case-includes-other = eine andere Straftat

## Die Liste der Akten

list-title = Akten
list-lede = Geordnet nach dem, was zuerst fällig ist.
list-count = { $n ->
    [0] Keine Akten
    [one] { $n } Akte
   *[other] { $n } Akten
}
list-count-more = Mehr als { $n } Akten
list-showing = Gezeigt: { $first } bis { $last }.
list-empty = Keine Akte passt zu diesen Filtern.
list-empty-all = Ihre Dienststelle hat noch keine Akten. Eine Akte erscheint hier, sobald Ihre Aufgabe es verlangt.
list-filter = Filtern
list-filter-apply = Anwenden
list-filter-clear = Alles löschen
list-filter-remove = Diesen Filter entfernen:
list-filtered-by = Benutzte Filter
list-search = Nach Aktenzeichen suchen
list-search-hint = Zum Beispiel 7F3K-92QD
list-any = Alle
list-due = Zuerst fällig
list-due-overdue = Überfällig
list-due-7 = Innerhalb von 7 Tagen, Überfälliges inbegriffen
list-due-30 = Innerhalb von 30 Tagen, Überfälliges inbegriffen
list-phase = Phase
list-document = Dokument
list-until = bis zum { $until }
list-not-assessed = noch nicht eingeschätzt
list-nothing-due = nichts fällig
table-link = Diese Liste herunterladen (CSV)
table-most = Höchstens { $n } Akten. Das Herunterladen wird aufgezeichnet.
table-cut = Diese Datei enthält nur die ersten { $n } Akten. Mit den Filtern lassen sich die anderen herunterladen.
table-owner = Wer handeln muss
table-day = Tag
table-yes = ja
table-until = Dokument bis

## Das Gesetz

law-title = Das Gesetz, Regel für Regel
law-lede = Jede Antwort des Programms nennt die Regel, auf der sie beruht. Hier steht jede Regel in einfachen Worten, mit Quelle und Daten.
law-chapters = Kapitel
law-versions = Fassungen
law-citation = Wo sie steht
law-source = Worauf sie beruht
law-sources = S1 ist „The fight against trafficking and smuggling in human beings: policy and approach“ (Königreich Belgien); S2 sind die Anweisungen vom 13. Januar 1997 über den Kontakt mit den Opferhilfezentren.
law-from = In Kraft seit dem { $from }
law-until = In Kraft bis zum { $to }
law-between = In Kraft vom { $from } bis zum { $to }
law-always = In Kraft; die Quelle nennt keinen ersten Tag
law-today = heutige Fassung
law-not-confirmed = Ein Datum oder eine Zahl dieser Fassung ist durch keine öffentliche Quelle bestätigt.
law-back = Alle Regeln
law-chapter-OFF = Straftaten
law-chapter-FC = Erkennung und erster Kontakt
law-chapter-C = Die drei Bedingungen
law-chapter-P = Das Aufenthaltsverfahren
law-chapter-D = Beendigung
law-chapter-A = Beistand der Zentren
law-chapter-PR = Verfolgungspolitik
law-chapter-I = Inspektion
law-chapter-V = Vorbeugung
law-chapter-K = Koordinierung
law-chapter-Z = Information und Analyse
