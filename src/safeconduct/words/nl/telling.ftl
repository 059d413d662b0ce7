# Hoe mensen en de systemen van een dienst vernemen dat er iets wacht.

told-title = Hoe ik verwittigd word
told-mail = Per e-mail
told-mail-lede = De e-mail zegt alleen dat er iets wacht, en waar u zich aanmeldt. Hij noemt geen dossier en geen persoon. Laat het adres leeg om er geen te krijgen.
told-no-server = Deze installatie heeft nog geen mailserver. Uw keuze wordt bewaard voor wanneer die er is.
told-address = E-mailadres
told-address-hint = Een adres dat alleen u leest, zoals dat van uw dienst
told-address-wrong = Voer een adres in zoals naam@example.be, of laat het leeg
told-digest = Eén keer per dag, zolang er iets wacht
told-urgent = Meteen, wanneer er iets dringends wacht
told-saved = Uw keuze is opgeslagen.
told-calendar = In uw agenda
told-calendar-lede = Een agendaprogramma kan tonen wat voor u vervalt: wat er te doen is, de regel en de willekeurige referentie, niets over een persoon. Wie het adres kent, ziet hetzelfde: geef het aan niemand. U kunt het altijd intrekken.
told-calendar-made = Uw agenda-adres is gemaakt op { $on }. Het wordt niet meer getoond.
told-calendar-make = Een agenda-adres maken
told-calendar-again = Vervangen door een nieuw
told-calendar-revoke = Het adres intrekken
told-calendar-revoked = Het agenda-adres bestaat niet meer.
told-calendar-once = Dit adres wordt één keer getoond. Kopieer het nu.
told-calendar-subscribe = Abonneer u erop in uw agendaprogramma:
calendar-name = Safeconduct: wat vervalt

outbox-title = E-mails van deze demonstratie
outbox-lede = In de demonstratie verlaat niets deze machine. Dit zijn de laatste e-mails die mensen van uw dienst zouden hebben ontvangen.
outbox-to = Aan { $to }
outbox-waits = nog niet verzonden
outbox-empty = Er is nog geen e-mail geschreven.

hook-title = Uw eigen systeem verwittigen
hook-lede = Safeconduct kan een systeem van uw dienst verwittigen van elk bericht: de soort, de willekeurige referentie en het tijdstip, niets over een persoon. Elk bericht is ondertekend, volgens het schema van Standard Webhooks.
hook-none = Er wordt nog geen systeem verwittigd.
hook-new = Nog een systeem verwittigen
hook-url = Adres
hook-url-hint = Het begint met https:// en is van buitenaf bereikbaar
hook-url-not-an-address = Voer een adres in zoals https://example.be/safeconduct
hook-url-no-user = Voer het adres in zonder gebruikersnaam of wachtwoord
hook-url-not-https = Het adres moet beginnen met https://
hook-url-not-outside = Dit adres ligt binnen een netwerk en kan niet verwittigd worden
hook-too-many = Er kunnen niet meer dan { $n } systemen verwittigd worden. Verwijder er eerst een.
hook-add = Dit systeem verwittigen
hook-secret-once = Dit geheim wordt één keer getoond. Uw systeem heeft het nodig om de handtekening te controleren.
hook-working = Wordt van elk bericht verwittigd
hook-failing = { $n ->
    [one] Het laatste bericht kwam niet aan. Er wordt opnieuw geprobeerd.
   *[other] De laatste { $n } pogingen mislukten. Er volgen er meer.
}
hook-stopped = Wordt niet meer verwittigd sinds { $on }, na te veel mislukte pogingen
hook-log = Wat er verzonden is
hook-messages = De laatste berichten
hook-when = Wanneer
hook-what = Wat
hook-answer = Antwoord
hook-arrived = aangekomen ({ $status })
hook-refused = geweigerd ({ $status })
hook-no-answer = geen antwoord
hook-waits = wacht
hook-attempts = { $n ->
    [one] één poging
   *[other] { $n } pogingen
}
hook-no-messages = Er is nog niets verzonden.
hook-kind-test = Test
hook-try = Een test verzenden
hook-tried = Er is een test onderweg. Herlaad de pagina over enkele seconden om het antwoord te zien.
hook-resume = Opnieuw verwittigen
hook-resumed = Het systeem wordt vanaf nu weer verwittigd.
hook-remove = Verwijderen
hook-removed = Het systeem wordt niet meer verwittigd.

mail-digest-subject = Safeconduct: er wacht iets op u
mail-digest-text = Er wacht iets op u in Safeconduct. Meld u aan om te zien wat:
mail-urgent-subject = Safeconduct: er wacht iets dringends op u
mail-urgent-text = Er wacht iets dringends op u in Safeconduct. Meld u aan om te zien wat:
mail-why = Dit bericht zegt met opzet niet meer. Op de pagina “Hoe ik verwittigd word” kiest u of en waar het u bereikt.
