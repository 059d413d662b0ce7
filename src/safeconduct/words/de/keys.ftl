# Eine Person nach dem Namen finden, die Unterkünfte eines Zentrums, und die Hauptschlüssel auf der Befehlszeile.

## Eine Person finden

find-title = Eine Person suchen
find-asked = Name, Geburtsdatum oder Aktenzeichen
find-asked-hint = Jede Schreibweise, Schrift und Reihenfolge ist recht. Zum Beispiel Blessing Eze, 1.5.1988 oder 7F3K-92QD
find-asked-missing = Geben Sie einen Namen, ein Geburtsdatum oder ein Aktenzeichen ein
find-do = Suchen
find-results = Gefundene Personen
find-count = { $n ->
    [0] Niemand gefunden
    [one] Eine Person gefunden
   *[other] { $n } Personen gefunden
}
find-name = Name
find-born = Geboren am
find-most = Dies sind die ähnlichsten Namen. Schreiben Sie mehr vom Namen, um andere zu finden.
find-nobody = Keine Akte, die Ihr Dienst sehen darf, ist die einer Person dieses Namens. Versuchen Sie einen Teil des Namens oder das Geburtsdatum.
find-recorded = Dass Sie gesucht haben, wird festgehalten, und in wessen Akte Sie einen Namen sahen. Wonach Sie suchten, nicht.

## Unterkünfte

nav-shelters = Unterkünfte
shelter-title = Unterkünfte unseres Zentrums
shelter-lede = Namen und Adressen sind mit einem Schlüssel verschlüsselt, den nur Ihr Zentrum hat. Kein anderer Dienst kann sie lesen.
shelter-none = Es wurde noch keine Unterkunft hinzugefügt.
shelter-new = Eine Unterkunft hinzufügen
shelter-name = Name
shelter-name-hint = Wie Ihr Zentrum sie nennt
shelter-name-missing = Geben Sie einen Namen für die Unterkunft ein
shelter-address = Adresse
shelter-address-missing = Geben Sie die Adresse ein
shelter-save = Speichern
shelter-added = Die Unterkunft wurde hinzugefügt.
shelter-staying = { $n ->
    [0] Zurzeit wohnt hier niemand
    [one] Zurzeit wohnt hier eine Person
   *[other] Zurzeit wohnen hier { $n } Personen
}
shelter-card = Unterkunft
shelter-nowhere = In keiner unserer Unterkünfte.
shelter-change = Festhalten, wo die Person wohnt
shelter-stay-title = Unterkunft in der Akte { $reference }
shelter-back = Zurück zur Akte
shelter-no-stay = Es wurde kein Aufenthalt festgehalten.
shelter-from = Seit dem { $since }
shelter-from-until = { $since } bis { $until }
shelter-where = Wo wohnt die Person?
shelter-where-missing = Wählen Sie, wo die Person wohnt
shelter-leave = Die Person hat unsere Unterkünfte verlassen
shelter-since = Von welchem Tag an?
shelter-since-early = Der Tag darf nicht vor dem Beginn des jetzigen Aufenthalts liegen
shelter-recorded = Wo die Person wohnt, ist festgehalten.
shelter-to-list = Unterkünfte unseres Zentrums

## Die Befehlszeile

cli-keys-agency = --agency: gefunden { $found }, erwartet einen Dienst mit einem Hauptschlüssel: { $known }
cli-keys-none = Es gibt noch keinen Hauptschlüssel: Er wird mit der ersten Akte eines Dienstes angelegt.
cli-keys-rotated = { $agency }: Hauptschlüssel { $version } angelegt; damit verpackte Kopien: { $copies }
cli-keys-resumed = { $agency }: Wechsel zum Hauptschlüssel { $version } abgeschlossen; damit verpackte Kopien: { $copies }
cli-keys-line = { $agency } · Hauptschlüssel { $version } · Kopien: { $copies }
cli-keys-old = alt: Führen Sie safeconduct keys rotate aus, um den Wechsel abzuschließen
cli-keys-unused = nicht mehr in Gebrauch: Vernichten Sie die Datei, sobald keine frühere Sicherung mehr da ist
