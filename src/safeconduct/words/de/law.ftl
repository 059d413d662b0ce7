### Die Regeln des belgischen Rechts: je ein Titel, und was die Regel in einfachen Worten sagt.

## Straftaten

OFF-1 = Menschenhandel
    .text = Eine Person anwerben, befördern, weiterleiten, beherbergen oder aufnehmen oder die Kontrolle über sie weitergeben oder übernehmen, um sie auszubeuten: sexuell, durch Bettelei, durch menschenunwürdige Arbeit, durch die Entnahme von Organen oder Gewebe oder indem man sie gegen ihren Willen eine Straftat begehen lässt. Eine Handlung und ein Zweck genügen.
OFF-1a = Einwilligung des Opfers
    .text = Die Einwilligung in die geplante oder tatsächliche Ausbeutung spielt keine Rolle. Nur wenn die Person eine Straftat begehen musste, muss feststehen, dass Zwang angewandt wurde.
OFF-1b = Wer Opfer sein kann
    .text = Jeder Mensch kann Opfer von Menschenhandel sein, auch Belgier. Es gibt keine eigene Straftat für Kinder: Minderjährigkeit (unter 18 Jahren) erschwert die Straftat.
OFF-2 = Menschenschmuggel
    .text = Einer Person, die nicht Staatsangehörige eines EU-Mitgliedstaats ist, in irgendeiner Weise, unmittelbar oder über einen Mittler, zur Einreise, Durchreise oder zum Aufenthalt in einem solchen Staat gegen dessen Recht zu verhelfen, um daraus Gewinn zu ziehen. Humanitäre Gründe sind hier keine Ausnahme.
OFF-3 = Beihilfe zur illegalen Einwanderung ohne Gewinn
    .text = Wer einer Person ohne Gewinnabsicht gegen das Recht zur Einreise, Durchreise oder zum Aufenthalt verhilft, macht sich ebenfalls strafbar, außer wenn die Hilfe hauptsächlich aus humanitären Gründen geleistet wird.
OFF-4 = Mietwucher
    .text = Die schutzbedürftige Lage einer Person ausnutzen, indem man Immobilien unter menschenunwürdigen Umständen verkauft, vermietet oder zur Verfügung stellt, um einen übermäßigen Gewinn zu erzielen.
OFF-5 = Strafe für die Grundtat
    .text = Menschenhandel und Menschenschmuggel werden mit Gefängnis von einem bis zu fünf Jahren und mit einer Geldbuße von 500 bis 50.000 Euro bestraft, vor den Zuschlagzehnteln.
OFF-6 = Erschwerende Stufen
    .text = Drei Stufen erschweren die Strafe. Die erste betrifft die Eigenschaft des Täters; die zweite ein minderjähriges Opfer, die Mittel, die Folgen und die Umstände; die dritte eine kriminelle Organisation und den Tod des Opfers. Es zählt die höchste Stufe, die feststeht.
OFF-7 = Zuschlagzehntel auf Geldbußen
    .text = Strafrechtliche Geldbußen werden mit einem Faktor vervielfacht, der vom Datum der Taten abhängt: 5,5 vor 2012, 6 ab 2012, 8 ab 2017 und 10 ab dem 1. Februar 2026.
OFF-8 = Geldbuße je Opfer
    .text = Für Taten des Menschenhandels ab dem 2. August 2013 wird die Geldbuße so oft angewandt, wie es Opfer gibt.
OFF-9 = Fassungen des Artikels über Menschenhandel
    .text = Der Artikel ist seit dem 12. September 2005 in Kraft und wurde am 2. August 2013 erweitert: Prostitution oder andere Formen sexueller Ausbeutung sowie Arbeit oder Dienste; der Versuch wird mit einem bis zu drei Jahren und 100 bis 10.000 Euro bestraft. Ein neues Strafgesetzbuch ist für den 8. April 2026 angekündigt; es ist nicht bestätigt und entscheidet hier nichts.
OFF-10 = Verjährung
    .text = Bei den Sexualstraftaten beginnt die Frist, nach der keine Verfolgung mehr möglich ist, erst an dem Tag zu laufen, an dem das Opfer 18 Jahre alt wird.
OFF-11 = Im Ausland begangene Taten
    .text = Jede Person, ob Belgier oder Ausländer, die schwere sexuelle Ausbeutung oder sexuellen Missbrauch von Kindern begangen hat, kann in Belgien verfolgt werden.
OFF-12 = Zugang zum Schutzverfahren
    .text = Menschenhandel eröffnet das Schutzverfahren. Menschenschmuggel eröffnet es nur in seinen schweren Formen: gegen einen unbegleiteten Minderjährigen, durch Ausnutzen einer schutzbedürftigen Lage, durch Täuschung, Gewalt, Drohung oder Zwang, unter Gefährdung des Lebens des Opfers oder mit schwerem Gesundheitsschaden.

## Entdeckung und erster Kontakt

FC-1 = Informationsbroschüre
    .text = Immer wenn Polizei oder Sozialinspektion einer Person begegnen, die ein Opfer sein könnte, händigen sie ihr die Informationsbroschüre über die Aufnahmezentren in einer Sprache aus, die sie versteht.
FC-2 = Guter Grund, ein Opfer anzunehmen
    .text = Der Dienst trifft die nötigen Maßnahmen, damit die Person von einem Aufnahmezentrum aufgenommen wird. Ist ihr Aufenthalt illegal oder vorläufig, benachrichtigt er auch das Ausländeramt.
FC-3 = Ungewiss, ob es ein Opfer ist
    .text = Einem Aufnahmezentrum muss Gelegenheit zum Kontakt gegeben werden, zum Beispiel indem ein Mitarbeiter auf die Polizeidienststelle eingeladen wird, wenn die Person einverstanden ist.
FC-4 = In den Menschenhandel verwickelt
    .text = Gibt es Anzeichen, dass eine festgehaltene Person an der Organisation oder Durchführung von Menschenhandel beteiligt und daher kein Opfer ist, wird sie nicht mit einem Zentrum in Kontakt gebracht. Zuerst muss die Einschätzung überprüft werden.
FC-5 = Indikatoren
    .text = Indikatoren helfen dem Beamten einzuschätzen, ob Menschenhandel vorliegt. Sie stützen seine eigene Einschätzung mit Gründen; sie ersetzen sie nie.
FC-6 = Verweisung an ein Aufnahmezentrum
    .text = Die Dienste an vorderster Stelle verweisen jedes mögliche Opfer an eines der drei anerkannten Zentren: Pag-Asa, Payoke oder Sürya. Nur diese drei dürfen Aufenthaltsdokumente beantragen.
FC-7 = Unbegleiteter Minderjähriger: Unterkunft und Hilfe
    .text = Ein Minderjähriger ohne Elternteil oder Vormund in Belgien wird von einem Zentrum für unbegleitete Minderjährige untergebracht; eines der drei Aufnahmezentren leistet administrative und rechtliche Hilfe. Ein Vormund wird bestellt.
FC-8 = Jeder erfährt seine Rechte
    .text = Die Person wird über den Schutzstatus und ihre Rechte unterrichtet, sobald sie entdeckt wird, wie auch immer sie sich entscheidet.
FC-9 = Ablehnung der Verweisung
    .text = Eine Person darf die Verweisung ablehnen. Die Entdeckung wird dann nur als anonyme Zahl behalten: kein Name und keine Identität.

## Bedingungen des Verfahrens

C-1 = Kontakt zu den Verdächtigen abgebrochen
    .text = Die Person hat jeden Kontakt zu den mutmaßlichen Tätern abgebrochen.
C-2 = Begleitung durch ein Aufnahmezentrum
    .text = Die Person wird von einem anerkannten Aufnahmezentrum begleitet: Pag-Asa, Payoke oder Sürya.
C-3 = Zusammenarbeit mit den Gerichtsbehörden
    .text = Die Person hat eine Aussage gemacht oder ein Gerichtsverfahren gegen die Täter eingeleitet.

## Phasen und Dokumente

P-1 = Bedenkzeit
    .text = Ein mutmaßliches Opfer, das den Kontakt zu den Verdächtigen abgebrochen hat und von einem Zentrum begleitet wird, erhält einmal 45 Tage, um sich zu erholen und zu entscheiden. Das Dokument ist eine Anweisung zum Verlassen des Staatsgebiets, gültig 45 Tage; seit dem 20. Mai 2017 ist es eine Anlage 15.
P-2 = Ohne Bedenkzeit
    .text = Wer sofort eine Aussage macht oder Klage einreicht, geht unmittelbar zur Registrierungsbescheinigung über.
P-3 = Registrierungsbescheinigung Muster A
    .text = Ist der Kontakt abgebrochen, begleitet ein Zentrum die Person und liegt eine Aussage oder Klage vor, erhält sie eine Registrierungsbescheinigung Muster A. Sie gilt drei Monate und kann einmal erneuert werden.
P-4 = Unbegleiteter Minderjähriger: Bescheinigung sofort
    .text = Ein unbegleiteter Minderjähriger, der von einem Zentrum begleitet wird und den Kontakt abgebrochen hat, erhält die Registrierungsbescheinigung sofort: Es gibt keine 45 Tage, und keine Aussage ist nötig.
P-5 = Bestätigung während der Registrierungsbescheinigung
    .text = Der Prokurator des Königs oder der Arbeitsauditor bestätigt dem Ausländeramt, dass das Verfahren noch läuft, dass die Person noch zur Zusammenarbeit bereit ist, noch als Opfer gelten kann und den Kontakt zu den Verdächtigen abgebrochen hat.
P-6 = Befristeter Aufenthalt
    .text = Die Person erhält eine Bescheinigung der Eintragung im Fremdenregister für sechs Monate, wenn der Magistrat bestätigt, dass das Verfahren läuft, dass sie zusammenarbeitet und den Kontakt abgebrochen hat und dass sie keine Gefahr für die öffentliche Ordnung oder die nationale Sicherheit ist. Sie kann unter denselben Bedingungen für die Dauer des Verfahrens verlängert werden.
P-7 = Unbefristeter Aufenthalt
    .text = Der Minister kann einen unbefristeten Aufenthalt gewähren, wenn es eine Verurteilung gab oder die Anklage Menschenhandel oder eine schwere Form des Menschenschmuggels nennt und wenn die Person ein Identitätsdokument vorgelegt oder begründet gezeigt hat, dass es nicht zu bekommen ist.
P-8 = Wer ein Dokument beantragen darf
    .text = Nur ein anerkanntes Aufnahmezentrum beantragt ein Dokument oder dessen Erneuerung, unmittelbar beim Ausländeramt. Ein Antrag von jemand anderem wird abgelehnt.
P-9 = Arbeitserlaubnis C
    .text = Ab der Registrierungsbescheinigung kann die Person eine Arbeitserlaubnis C erhalten.
P-10 = Nachweis der Identität
    .text = Während der Registrierungsbescheinigung wird die Person ermutigt, ihre Identität mit einem Pass, einem gültigen Reisedokument oder einem Personalausweis nachzuweisen.
P-11 = Pflichten gegenüber einem unbegleiteten Minderjährigen
    .text = Im ganzen Verfahren geht das höhere Interesse des Kindes vor. Die Behörden stellen Identität und Staatsangehörigkeit fest, suchen die Familie, und ein Vormund wird bestellt.
P-12 = Für welches Dokument eine Bestätigung zählt
    .text = Eine Bestätigung zählt nur dann für das nächste Dokument, wenn sie nach der Ausstellung des jetzigen gegeben wurde. Eine Antwort „nein“ sperrt das nächste Dokument; eine Frage ohne Antwort lässt es offen. Auch eine festgestellte Gefahr, beendete Zusammenarbeit, ein beendetes Verfahren oder festgestellter Betrug sperrt es.
P-13 = Wann die Bestätigung geschuldet ist
    .text = Das Ausländeramt fragt und der Magistrat antwortet, spätestens am letzten Tag des jetzigen Dokuments.
P-14 = Rechte während der Bedenkzeit
    .text = Während der Bedenkzeit darf die Person sich erholen, Klage einreichen, eine Aussage machen oder ins Herkunftsland zurückkehren und hat Zugang zu Sozialhilfe. Seit dem 20. Oktober 2022 darf eine Dublin-Überstellung in ein anderes EU-Land in dieser Zeit vorbereitet, aber nicht vollzogen werden.
P-15 = Belgische Staatsangehörige
    .text = Ein Belgier braucht kein Aufenthaltsdokument; das Verfahren ist nicht anwendbar. Die Hilfe der Zentren bleibt offen.
P-16 = Das Verfahren vor dem Gesetz von 2006
    .text = Vor dem 1. Juni 2007 (ein nicht bestätigtes Datum) galt ein Rundschreiben von 1994: eine Anweisung zum Verlassen des Staatsgebiets von 45 Tagen, eine Ankunftserklärung für drei Monate mit vorläufiger Arbeitserlaubnis, dann ein Aufenthalt von sechs Monaten. Dieselben Regeln antworten für diese Zeit.
P-17 = Finanzielle Hilfe
    .text = Wer im Rahmen einer Untersuchung wegen Menschenhandels einen unbefristeten Aufenthalt erhalten hat, kann seit dem 1. Januar 2004 unter Bedingungen Hilfe von der Kommission für finanzielle Hilfe für Opfer vorsätzlicher Gewalttaten erhalten. Menschenschmuggel eröffnet diese Hilfe nicht.

## Beendigung

D-1 = Beziehungen zu den Verdächtigen wieder aufgenommen
    .text = Das Dokument kann beendet werden, wenn die Person die Beziehungen zu den mutmaßlichen Tätern bewusst wieder aufgenommen hat. Das Ausländeramt entscheidet.
D-2 = Gefahr für die öffentliche Ordnung oder die nationale Sicherheit
    .text = Das Dokument kann beendet werden, wenn die Person als mögliche Gefahr für die öffentliche Ordnung oder die nationale Sicherheit gilt. Das Ausländeramt entscheidet.
D-3 = Keine Zusammenarbeit
    .text = Der befristete Aufenthalt kann beendet werden, wenn die Person nicht mit den Gerichtsbehörden zusammenarbeitet. Das Ausländeramt entscheidet.
D-4 = Verfahren beendet
    .text = Der befristete Aufenthalt kann beendet werden, wenn die Gerichtsbehörden beschlossen haben, das Verfahren zu beenden. Das Ausländeramt entscheidet.
D-5 = Betrügerische Zusammenarbeit oder unbegründete Klage
    .text = Der befristete Aufenthalt kann beendet werden, wenn die Zusammenarbeit betrügerisch oder die Klage betrügerisch oder unbegründet ist. Das Ausländeramt entscheidet.

## Hilfe durch die Zentren

A-1 = Stationäre oder ambulante Aufnahme
    .text = Wer keine sichere Wohnung hat, wird zuerst für begrenzte Zeit in einer Unterkunft aufgenommen und danach ambulant begleitet. Ist keine Unterkunft nötig, beginnt die ambulante Hilfe sofort.
A-2 = Psychosoziale und medizinische Hilfe
    .text = Das Zentrum hilft der Person, das Erlebte zu verarbeiten und wirklichkeitsnahe Pläne zu machen: Sprachkurse, Ausbildung, Arbeitssuche.
A-3 = Administrative Hilfe
    .text = Das Zentrum beantragt die Papiere, die zum Opferstatus gehören.
A-4 = Rechtliche Hilfe
    .text = Das Zentrum informiert die Person und schlägt einen Rechtsanwalt vor. Die Person entscheidet, ob sie als Zivilpartei auftritt; das Zentrum kann dies in eigenem Namen oder im Namen der Person tun.
A-5 = Teams und Koordination
    .text = Erzieher, Sozialarbeiter und Kriminologen arbeiten in jedem Zentrum zusammen. Das Zentrum für Chancengleichheit koordiniert die Zusammenarbeit der drei Zentren.
A-6 = Geheime Adresse der Unterkunft
    .text = Die Adresse der Unterkunft kennt nur ihr Zentrum und keine andere Behörde. Sie steht in keiner Suche, keinem Export, keinem Protokoll, keinem Dokument und keinem Bild.

## Verfolgungspolitik

PR-1 = Welche Akten vorgehen
    .text = Eine Akte erhält Vorrang durch das junge Alter der Opfer, die Verletzung der Menschenwürde, Gewalt und Drohungen, eine kriminelle Organisation, die gesellschaftliche Wirkung und die Dauer der Tätigkeit. Magistrate behalten ihr Ermessen und begründen eine Abweichung.
PR-2 = Geltungsbereich der Richtlinie
    .text = Die Richtlinie erfasst alle Formen des Menschenhandels, auch illegale Adoption, Scheinehe, erzwungene Bettelei und Organhandel.
PR-3 = Koordinationsversammlungen
    .text = Mindestens alle drei Monate treffen sich alle Ermittlungs- und Verfolgungsdienste eines Bezirks, um Aktionen vorzubereiten und auszuwerten und Informationen auszutauschen.
PR-4 = Bild des Phänomens
    .text = Die Dienste zeichnen ein umfassendes Bild des Menschenhandels, örtlich und für das ganze Land.
PR-5 = Geld und besondere Methoden
    .text = Jede Ermittlung nutzt die finanziellen und vermögensrechtlichen Mittel des Gesetzes und, wo es angezeigt ist, besondere Ermittlungsmethoden.
PR-6 = Zuallererst ein Opfer
    .text = Die Person wird zuallererst als Opfer gesehen, auch wenn sie belgisches Recht verletzt hat, etwa durch illegalen Aufenthalt oder einen Verstoß gegen die soziale Sicherheit.
PR-7 = Jährliche Bewertung der Richtlinie
    .text = Die Richtlinie wird jedes Jahr bewertet.

## Inspektion

I-1 = Kontrollen in Risikosektoren
    .text = Die Inspektionsdienste führen gezielte Kontrollen in Prostitution, exotischen Restaurants, Land- und Gartenbau, Bekleidung, Bau und besonders bei Renovierungen durch.
I-2 = Was geprüft wird
    .text = Inspektoren prüfen Sozialdokumente, Arbeitsbedingungen, Lohn und die Beschäftigung ausländischer Arbeitnehmer und helfen, Menschenhandel zu entdecken.
I-3 = Bezirkszellen
    .text = Die Kontrollen finden in Bezirkszellen unter dem Arbeitsauditor statt, in der Regel mit Hilfe der Polizei.

## Vorbeugung

V-1 = Kampagnen in den Herkunftsländern
    .text = Die Entwicklungszusammenarbeit informiert die Menschen in den Herkunftsländern, vor allem Frauen und Kinder, über die Gefahren.
V-2 = Information der belgischen Öffentlichkeit
    .text = Botschaften und Konsulate informieren die Öffentlichkeit über die Methoden der Menschenhändler, etwa falsche Dokumente.
V-3 = Gezielte Kampagnen
    .text = Kampagnen wie „Stop Kinderprostitution“ (2004) zeigen Reisenden, wie sie auf Missbrauch reagieren und ihn melden können.
V-4 = Mehrsprachige Broschüre
    .text = Eine Broschüre in vielen Sprachen informiert Opfer über den Schutzstatus; 2009 gab es sie in 27 Sprachen.

## Koordination

K-1 = Interdepartementale Koordinationszelle
    .text = Die Zelle vereint alle föderalen Dienste, wird vom Justizminister geleitet und tagt zwei- bis dreimal im Jahr. Sie koordiniert den Kampf gegen Menschenhandel und Menschenschmuggel und bewertet dessen Ergebnisse kritisch.
K-2 = Büro der Zelle
    .text = Das Büro tagt monatlich und bereitet die Beschlüsse, Empfehlungen und Initiativen der Zelle vor und führt sie aus. Der Dienst für Kriminalpolitik leitet es; das Zentrum für Chancengleichheit führt das Sekretariat.
K-3 = Verwaltungsausschuss des Zentrums
    .text = Die Mitglieder des Büros, die Föderalstaatsanwaltschaft und strategische Analytiker leiten monatlich das Informations- und Analysezentrum.
K-4 = Jahresberichte
    .text = Jedes Jahr berichtet die Regierung über den Dienst für Kriminalpolitik, und das Zentrum für Chancengleichheit veröffentlicht eine unabhängige Bewertung.
K-5 = Aktionspläne der Polizei
    .text = Der Zentrale Dienst der Föderalen Polizei stellt Aktionspläne für fünf Jahre auf und verfolgt ihre Umsetzung.
K-6 = Zugangsstelle
    .text = Der Zentrale Dienst ist die wichtigste Zugangsstelle für belgische und ausländische Polizei, die Föderalstaatsanwaltschaft, Interpol und Europol. Ersuchen werden entgegengenommen, beantwortet und verfolgt.

## Informations- und Analysezentrum

Z-1 = Zweck des Zentrums
    .text = Das Zentrum sammelt, bündelt und tauscht Informationen aus und erstellt strategische Analysen für die Mitglieder der Koordinationszelle.
Z-2 = Geben und erhalten
    .text = Jeder Akteur gibt so vollständig wie möglich, was er hat, und erhält, was die anderen gegeben haben.
Z-3 = Warum das Zentrum nie arbeitete
    .text = Das Zentrum nahm wegen der Anonymität der Daten und des Budgets seine Arbeit nicht auf. Hier erreichen Identitäten das Zentrum nie, und was veröffentlicht wird, ist beweisbar sicher.
Z-4 = Quellen des Zentrums
    .text = Die Zahlen kommen von Polizei, Sozialinspektion, Staatsanwaltschaften, Ausländeramt, Aufnahmezentren und Verurteilungen; sie sind nicht vereinheitlicht und konnten bisher nicht verknüpft werden.
Z-5 = Fallen beim Zählen
    .text = Ein Jahr kann zwei veröffentlichte Gesamtzahlen haben, Zwischensummen können sich in Zeilen verbergen und Zahlen werden später berichtigt. Die Zahlen des Ausländeramts enthalten keine belgischen Opfer. Null heißt keine; leer heißt unbekannt.
Z-6 = Nichts darf ein Opfer erkennbar machen
    .text = Etwas zu veröffentlichen, das ein Opfer erkennbar machen könnte, ist eine Straftat. Kleine Zahlen sind daher eine Frage des Rechts, nicht nur der Statistik.
