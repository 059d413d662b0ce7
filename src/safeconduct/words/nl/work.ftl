# Het eigen werk: wat vervalt, berichten, wie welk dossier behandelt, hoe men verwittigd wordt.

nav-work = Mijn werk
work-title = Mijn werk
work-waiting = { $n ->
    [one] Er wacht één bericht op u.
   *[other] Er wachten { $n } berichten op u.
}
work-notices-title = Wacht op u
work-no-notices = Er wachten geen berichten op u.
work-more-notices = Er zijn er meer. Ze volgen zodra u van deze kennis hebt genomen.
work-acknowledge = Kennis genomen
work-acknowledge-what = Bericht
work-acknowledged = Genoteerd. Niemand anders hoeft nog verwittigd te worden.
work-urgent = Dringend
work-due-title = Wat vervalt
work-whose = Wiens werk
work-whose-office = Van iedereen
work-whose-mine = Van mij
work-whose-nobody = Nog van niemand
work-when = Wanneer het vervalt
work-when-overdue = Te laat
work-when-week = Binnen een week
work-when-later = Later
work-when-undated = Zonder datum
work-when-all = Alles tonen
work-what = Te doen
work-due = Uiterlijk
work-worker-short = Wie het behandelt
work-me = U
work-change = Wijzigen
work-document-ends = Het document loopt af
work-nothing = Hier is niets te doen.
work-more = Meer over uw werk
work-back = Terug naar mijn werk
work-save = Opslaan
work-choose = Kies een collega
work-nobody = Niemand
work-shut-out = { $name }, meldt zich niet meer aan

work-assign-title = Wie behandelt dit dossier?
work-assign-lede = Iedereen van uw dienst die dossiers behandelt, ziet dit dossier, aan wie het ook wordt toegewezen. Wie het behandelt, wordt als eerste verwittigd wanneer iets vervalt.
work-worker = Wie dit dossier behandelt
work-worker-missing = Kies wie dit dossier behandelt
work-take = Ik behandel het
work-assigned = Opgeslagen wie het dossier behandelt.

work-handover-title = De dossiers van een collega overdragen
work-handover-lede = Wanneer iemand vertrekt, gaan alle dossiers die deze persoon behandelt in één keer naar een collega van dezelfde dienst. U ziet hoeveel voordat er iets verandert.
work-leaving = Wiens dossiers?
work-leaving-missing = Kies wiens dossiers worden overgedragen
work-taking = Wie neemt ze over?
work-taking-missing = Kies wie de dossiers overneemt
work-taking-same = Kies twee verschillende personen
work-taking-elsewhere = Deze collega hoort bij een andere dienst en kan niet al deze dossiers krijgen. Er is niets gewijzigd.
work-handover-continue = Verder
work-handover-check = Van { $leaving } naar { $taking }. Kijk na voordat u overdraagt.
work-handover-cases = Dossiers
work-handover-overdue = Taken die te laat zijn
work-handover-soon = Taken binnen 14 dagen
work-handover-do = { $n ->
    [one] Eén dossier
   *[other] { $n } dossiers
} overdragen
work-handover-none = Deze collega behandelt geen dossiers. Er is niets over te dragen.
work-handover-again = Anderen kiezen
work-handed-over = { $n ->
    [0] Er was niets meer over te dragen.
    [one] Eén dossier is overgedragen.
   *[other] { $n } dossiers zijn overgedragen.
}

work-absences-title = Afwezigheden en vervangers
work-absences-lede = Zolang iemand afwezig is, bereiken de berichten en het werk ook de vervanger. Een vervanger hoort bij dezelfde dienst en ziet geen dossier dat de dienst niet ziet.
work-absences-none = Niemand is afwezig, vandaag noch later.
work-absence = { $absent } is afwezig van { $first } tot en met { $last }. { $substitute } vervangt.
work-absence-end = Afwezigheid beëindigen
work-absence-ended = De afwezigheid is beëindigd.
work-absence-new = Een afwezigheid invoeren
work-absent = Wie is afwezig?
work-absent-missing = Kies wie afwezig is
work-substitute = Wie vervangt?
work-substitute-missing = Kies wie vervangt
work-first_day = Eerste dag afwezig
work-first_day-missing = Voer de eerste dag van de afwezigheid in
work-last_day = Laatste dag afwezig
work-last_day-missing = Voer de laatste dag van de afwezigheid in
work-last_day-before = De laatste dag kan niet vóór de eerste liggen
work-absence-arranged = De afwezigheid is ingevoerd. Uw collega is verwittigd.

notice-duty-due = Iets wat uw dienst moet doen, vervalt binnenkort
notice-document-ends = Het document in een dossier loopt binnenkort af
notice-duty-unheard = Iets vervalt en niemand heeft er kennis van genomen
notice-case-assigned = Er is u een dossier toegewezen
notice-cases-handed-over = De dossiers van een collega zijn aan u overgedragen
notice-cases-left = Iemand die zich niet meer kan aanmelden, laat dossiers achter: draag ze over
notice-standing-in = U vervangt een collega
notice-webhook-stopped = Uw eigen systeem antwoordde lange tijd niet: het wordt niet meer verwittigd
notice-other = Er wacht iets op u
