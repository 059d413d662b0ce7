# De pagina van de persoon, en het blad met de codes. Gewone woorden; nergens staat waarom iemand
# een dossier heeft, zodat een blad of een scherm niemand verraadt.

person-reviewed = no

person-title = Mijn informatie
person-exit = Verlaat deze pagina nu
person-exit-keys = Op een toetsenbord: druk drie keer op Shift of Esc.
person-language = Taal
person-language-change = Andere taal
person-not-reviewed = Een beroepsvertaler heeft deze tekst nog niet nagekeken. Is iets niet duidelijk? Vraag het aan de mensen die u de codes gaven.
person-demo = Demonstratie: alles hier is verzonnen.
person-safe-title = Blijf veilig
person-safe-history = Deze telefoon of computer onthoudt welke pagina’s open waren. „Verlaat deze pagina nu” wist dat niet. Kan iemand meekijken? Wis dan de geschiedenis of gebruik een privévenster.
person-safe-shared = Controleert iemand uw telefoon? Gebruik dan een andere, bijvoorbeeld van de mensen die u helpen.
person-safe-nothing = Deze pagina bewaart niets op de telefoon of computer.
person-danger = Bent u nu in gevaar? Bel 112. Dat is gratis.

person-code-label = Uw code
person-code-hint = Typ één code van uw blad: 28 cijfers. Spaties zijn niet nodig.
person-code-button = Verder
person-code-empty = Typ één code van uw blad.
person-code-length = Een code heeft 28 cijfers. U typte er { $number }. Kijk het nog eens na.
person-code-mistyped = Er zit een typfout in de code. Kijk elk cijfer na.
person-code-refused = Deze code werkt niet. Misschien is ze al gebruikt, of is ze te oud. Neem de volgende code van uw blad, of vraag het aan de mensen die u het blad gaven.
person-code-wait = Er waren te veel pogingen. Wacht { $number } min en probeer opnieuw.
person-code-ended = Dit bezoek is voorbij. Typ een nieuwe code om terug te komen.
person-problem = Er is een probleem

person-until = U kunt deze pagina lezen tot { $time }. Daarna hebt u een nieuwe code nodig.
person-left = { $n ->
    [0] U hebt geen codes meer. Vraag een nieuw blad.
    [one] U hebt nog { $number } code op uw blad.
   *[other] U hebt nog { $number } codes op uw blad.
}

person-now = Waar u nu staat
person-on = Zo was het op { $day }.
person-phase-detected = U hebt een dienst ontmoet die u kan helpen. U hoeft vandaag niets te beslissen.
person-phase-referred = Aan een centrum is gevraagd u te helpen. Binnenkort praat u met mensen van het centrum.
person-phase-reflection = U hebt tijd om te rusten en na te denken. U beslist rustig wat u wilt.
person-phase-reflection_lapsed = De tijd om te rusten en na te denken is voorbij. U kunt nog altijd een verklaring afleggen. Praat erover met uw centrum.
person-phase-registration = U hebt het eerste verblijfsdocument, of u kunt het krijgen. Nu bekijkt de magistraat de zaak.
person-phase-temporary_residence = U mag in België blijven zolang de zaak bij het gerecht loopt.
person-phase-unlimited_residence = U mag in België blijven zonder tijdslimiet.
person-phase-ended = Deze procedure is afgelopen. Een nieuwe is mogelijk. Vraag raad.
person-phase-not_a_victim = Er is nu geen beschermingsprocedure open voor u. U mag vragen waarom.
person-phase-not_applicable = U hebt geen verblijfsdocument nodig. U hebt toch recht op hulp.

person-paper = Uw document
person-paper-none = U hebt nog geen document van deze procedure.
person-paper-reflection_order = Document voor 45 dagen
person-paper-annex_15 = Bijlage 15, voor 45 dagen
person-paper-registration_certificate = Attest van immatriculatie, model A
person-paper-temporary_residence = Verblijfsdocument voor beperkte tijd
person-paper-unlimited_residence = Verblijfsdocument zonder tijdslimiet
person-paper-until = Het is geldig tot { $day }. Die dag telt nog mee.
person-paper-always = Het heeft geen laatste dag.
person-paper-over = Het was geldig tot { $day }. Vraag vandaag aan uw centrum wat u moet doen.
person-paper-gone = Dit document is niet meer geldig. Vraag vandaag aan uw centrum wat u moet doen.

person-next = Wat nu komt
person-next-none = Er moet niets gebeuren op een vaste dag.
person-next-by = Uiterlijk op { $day }
person-next-late = Dit had uiterlijk op { $day } moeten gebeuren. U mag ernaar vragen.
person-duty-give_leaflet = moet u een folder in uw taal geven
person-duty-tell_of_rights = moet u over uw rechten vertellen
person-duty-arrange_intake = moet u in contact brengen met een centrum
person-duty-inform_immigration_office = moet de Dienst Vreemdelingenzaken over u inlichten
person-duty-offer_centre_contact = moet een centrum de kans geven met u te praten
person-duty-confirm_registration_questions = moet vragen over uw document beantwoorden
person-duty-confirm_residence_questions = moet vragen over uw verblijf beantwoorden
person-duty-appoint_guardian = moet een voogd voor u aanstellen
person-duty-establish_identity = moet nagaan wie u bent en waar u vandaan komt
person-duty-trace_family = moet uw familie zoeken

person-rights = Uw rechten nu
person-right-told = U hebt het recht uw rechten te kennen, wat u ook beslist.
person-right-leaflet = U hebt recht op schriftelijke informatie in een taal die u begrijpt.
person-right-refuse = U mag hulp weigeren. Niemand mag u dwingen.
person-right-recover = U hebt tijd om tot uzelf te komen. U kunt een verklaring afleggen, een klacht indienen of naar uw land terugkeren. U beslist.
person-right-social = In die tijd hebt u recht op maatschappelijke hulp.
person-right-child = U bent jonger dan 18: wat het beste is voor u, gaat voor. Een voogd staat u bij.
person-right-work = U kunt een arbeidskaart (type C) krijgen.
person-right-shelter = Een centrum kan u een veilige slaapplaats geven, of u helpen waar u woont.
person-right-care = U kunt naar een dokter gaan en praten over wat er gebeurd is.
person-right-lawyer = U hebt recht op informatie over de wet en op een advocaat.
person-right-apply = Uw centrum vraagt uw documenten aan. U hoeft het niet alleen te doen.
person-right-papers = Uw centrum helpt u met papieren.
person-right-aid = U kunt de staat om financiële hulp vragen.
person-law = In de wet:

person-ask = Wie u iets kunt vragen
person-ask-yours = Deze mensen helpen u:
person-ask-any = U kunt een van deze centra schrijven. Het kost niets.
person-ask-sheet = Vraag het aan de mensen die u het blad gaven.

person-looks = Wie uw dossier bekeek
person-looks-text = Elke keer dat iemand kijkt, wordt opgeschreven en kan niet worden gewist. Lijkt u iets verkeerd? Zeg het aan uw centrum.
person-looks-more = Toon wie vroeger keek
person-who-police = Politie
person-who-inspection = Arbeidsinspectie
person-who-immigration_office = Dienst Vreemdelingenzaken
person-who-embassy = Ambassade
person-who-centre = Centrum { $name }
person-who-minors = Centrum voor jongeren, of voogd
person-who-prosecutor = Magistraat
person-who-minister = Minister
person-who-aid = Commissie voor financiële hulp
person-who-security = Veiligheid van de Staat
person-who-other = Een andere dienst
person-who-you = U, met een code van uw blad
person-who-detecting = De dienst die u ontmoette
person-did-read = bekeek het dossier voor het werk
person-did-name = bekeek uw naam
person-did-write = schreef iets in het dossier
person-did-emergency = bekeek het dossier in een noodgeval
person-did-other = deed ander werk aan het dossier

sheet-title = Uw codes
sheet-what = Met een code kunt u uw eigen informatie lezen op het internet, in uw taal. Elke code werkt één keer. Streep ze door als u ze gebruikt hebt.
sheet-where = Typ dit adres op een telefoon of computer:
sheet-until = De codes werken tot { $day }.
sheet-keep = Bewaar dit blad apart van uw telefoon, waar niemand anders het vindt. Maak er geen foto van.
sheet-device = Gebruik een telefoon die niemand controleert. Als u klaar bent: druk op „Verlaat deze pagina nu” en wis de geschiedenis.
sheet-lost = Is het blad weg, of heeft iemand het gezien? Zeg het aan de mensen die het u gaven. Zij kunnen alle codes in één keer stoppen.

person-plan-title = Mijn plan
person-plan-on = Zo was het op { $day }.
person-plan-residential = U woont in een huis van het centrum sinds { $day }.
person-plan-ambulant = U woont op uzelf sinds { $day }. Het centrum helpt u daar.
person-plan-psychosocial = Praten, leren, werken
person-plan-medical = Gezondheid
person-plan-administrative = Papieren
person-plan-legal = Recht en rechtbank
person-plan-who = { $name } helpt u hierbij.
person-plan-reached = Gedaan op { $day }
person-plan-lawyer = Uw advocaat
person-plan-agree = Gaat u akkoord?
person-plan-consent-none = U hebt nog niet gezegd of u akkoord gaat met dit plan.
person-plan-consent-given = Op { $day } zei u dat u akkoord gaat met dit plan.
person-plan-consent-withdrawn = Op { $day } zei u dat u niet langer akkoord gaat met dit plan.
person-plan-change = U mag altijd nee zeggen, of vragen om iets te veranderen.
person-plan-sign = Datum en handtekening:
person-plan-not-reviewed = Een beroepsvertaler heeft deze woorden nog niet nagelezen. Is iets niet duidelijk? Vraag het aan uw centrum.
