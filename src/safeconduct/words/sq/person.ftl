# The person's own view in Albanian. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Informacioni im
person-exit = Dilni tani nga kjo faqe
person-exit-keys = Në tastierë: shtypni tri herë Shift ose Esc.
person-language = Gjuha
person-language-change = Ndërroni gjuhën
person-not-reviewed = Ky tekst nuk është kontrolluar ende nga një përkthyes profesionist. Nëse diçka nuk është e qartë, pyesni njerëzit që jua dhanë kodet.
person-demo = Demonstrim: gjithçka këtu është e shpikur.
person-safe-title = Ruani sigurinë tuaj
person-safe-history = Ky telefon ose kompjuter i mban mend faqet që u hapën. “Dilni tani nga kjo faqe” nuk e fshin këtë. Nëse dikush mund ta shohë, fshini historikun ose përdorni një dritare private.
person-safe-shared = A e kontrollon dikush telefonin tuaj? Atëherë përdorni një tjetër, për shembull të njerëzve që ju ndihmojnë.
person-safe-nothing = Kjo faqe nuk ruan asgjë në telefon ose kompjuter.
person-danger = A jeni në rrezik tani? Telefononi 112. Thirrja është falas.

person-code-label = Kodi juaj
person-code-hint = Shkruani një kod nga fleta juaj: 28 shifra. Hapësirat nuk janë të nevojshme.
person-code-button = Vazhdo
person-code-empty = Shkruani një kod nga fleta juaj.
person-code-length = Një kod ka 28 shifra. Ju shkruat { $number }. Ju lutem, kontrolloni.
person-code-mistyped = Ka një gabim shkrimi në kod. Ju lutem, kontrolloni çdo shifër.
person-code-refused = Ky kod nuk punon. Ndoshta është përdorur më parë, ose është shumë i vjetër. Përdorni kodin tjetër në fletë, ose pyesni njerëzit që jua dhanë fletën.
person-code-wait = Pati shumë përpjekje. Prisni { $number } min dhe provoni përsëri.
person-code-ended = Kjo vizitë mbaroi. Shkruani një kod të ri për t’u kthyer.
person-problem = Ka një problem

person-until = Mund ta lexoni këtë faqe deri në orën { $time }. Pastaj ju duhet një kod i ri.
person-left = { $n ->
    [0] Nuk keni më kode. Kërkoni një fletë të re.
    [one] Keni edhe { $number } kod në fletën tuaj.
   *[other] Keni edhe { $number } kode në fletën tuaj.
}

person-now = Ku jeni tani
person-on = Kështu ishte më { $day }.
person-phase-detected = Keni takuar një shërbim që mund t’ju ndihmojë. Sot nuk duhet të vendosni asgjë.
person-phase-referred = Një qendre iu kërkua t’ju ndihmojë. Së shpejti do të flisni me njerëzit e qendrës.
person-phase-reflection = Keni kohë të pushoni dhe të mendoni. Vendosni me qetësi çfarë doni të bëni.
person-phase-reflection_lapsed = Koha për të pushuar dhe menduar mbaroi. Mund të jepni ende një deklaratë. Flisni për këtë me qendrën tuaj.
person-phase-registration = Keni dokumentin e parë të qëndrimit, ose mund ta merrni. Tani magjistrati e shqyrton çështjen.
person-phase-temporary_residence = Mund të qëndroni në Belgjikë derisa çështja vazhdon në drejtësi.
person-phase-unlimited_residence = Mund të qëndroni në Belgjikë pa kufi kohe.
person-phase-ended = Kjo procedurë mbaroi. Një e re është e mundur. Kërkoni këshillë.
person-phase-not_a_victim = Tani nuk është e hapur asnjë procedurë mbrojtjeje për ju. Mund të pyesni pse.
person-phase-not_applicable = Nuk ju duhet dokument qëndrimi. Megjithatë keni të drejtë për ndihmë.

person-paper = Dokumenti juaj
person-paper-none = Nuk keni ende dokument nga kjo procedurë.
person-paper-reflection_order = Dokument për 45 ditë
person-paper-annex_15 = Aneksi 15, për 45 ditë
person-paper-registration_certificate = Certifikatë regjistrimi, modeli A
person-paper-temporary_residence = Dokument qëndrimi për kohë të kufizuar
person-paper-unlimited_residence = Dokument qëndrimi pa kufi kohe
person-paper-until = Vlen deri më { $day }. Ajo ditë numërohet ende.
person-paper-always = Nuk ka ditë të fundit.
person-paper-over = Vlente deri më { $day }. Pyesni sot qendrën tuaj çfarë të bëni.
person-paper-gone = Ky dokument nuk vlen më. Pyesni sot qendrën tuaj çfarë të bëni.

person-next = Çfarë vjen më pas
person-next-none = Asgjë nuk duhet të ndodhë në një ditë të caktuar.
person-next-by = Deri më { $day }
person-next-late = Kjo duhej bërë deri më { $day }. Mund të pyesni për këtë.
person-duty-give_leaflet = duhet t’ju japë një fletëpalosje në gjuhën tuaj
person-duty-tell_of_rights = duhet t’ju shpjegojë të drejtat tuaja
person-duty-arrange_intake = duhet t’ju lidhë me një qendër
person-duty-inform_immigration_office = duhet ta njoftojë Zyrën e të Huajve për ju
person-duty-offer_centre_contact = duhet t’i japë një qendre mundësinë të flasë me ju
person-duty-confirm_registration_questions = duhet t’u përgjigjet pyetjeve për dokumentin tuaj
person-duty-confirm_residence_questions = duhet t’u përgjigjet pyetjeve për qëndrimin tuaj
person-duty-appoint_guardian = duhet t’ju caktojë një kujdestar ose kujdestare
person-duty-establish_identity = duhet të gjejë kush jeni dhe nga vini
person-duty-trace_family = duhet të kërkojë familjen tuaj

person-rights = Të drejtat tuaja tani
person-right-told = Keni të drejtë t’i dini të drejtat tuaja, çfarëdo që të vendosni.
person-right-leaflet = Keni të drejtë për informacion me shkrim në një gjuhë që e kuptoni.
person-right-refuse = Mund t’i thoni jo ndihmës. Askush nuk mund t’ju detyrojë.
person-right-recover = Keni kohë të merrni veten. Mund të jepni një deklaratë, të bëni një ankesë ose të ktheheni në vendin tuaj. Ju vendosni.
person-right-social = Gjatë kësaj kohe keni të drejtë për ndihmë sociale.
person-right-child = Jeni nën 18 vjeç: më e mira për ju vjen e para. Një kujdestar ose kujdestare ju rri pranë.
person-right-work = Mund të merrni leje pune (tipi C).
person-right-shelter = Një qendër mund t’ju japë një vend të sigurt për të fjetur, ose t’ju ndihmojë aty ku jetoni.
person-right-care = Mund të shkoni te mjeku dhe të flisni për atë që ndodhi.
person-right-lawyer = Keni të drejtë për informacion mbi ligjin dhe për një avokat ose avokate.
person-right-apply = Qendra juaj i kërkon dokumentet për ju. Nuk duhet ta bëni pa ndihmë.
person-right-papers = Qendra juaj ju ndihmon me letrat.
person-right-aid = Mund t’i kërkoni shtetit ndihmë financiare.
person-law = Në ligj:

person-ask = Kë mund të pyesni
person-ask-yours = Këta njerëz ju ndihmojnë:
person-ask-any = Mund t’i shkruani njërës nga këto qendra. Nuk kushton asgjë.
person-ask-sheet = Pyesni njerëzit që jua dhanë fletën.

person-looks = Kush e pa dosjen tuaj
person-looks-text = Çdo shikim shënohet dhe nuk mund të fshihet. Nëse diçka ju duket gabim, tregojani qendrës suaj.
person-looks-more = Trego shikimet e mëparshme
person-who-police = Policia
person-who-inspection = Inspektorati i punës
person-who-immigration_office = Zyra e të Huajve
person-who-embassy = Ambasada
person-who-centre = Qendra { $name }
person-who-minors = Qendra për të rinj, ose kujdestari
person-who-prosecutor = Magjistrati
person-who-minister = Ministri
person-who-aid = Komisioni për ndihmë financiare
person-who-security = Sigurimi i Shtetit
person-who-other = Një shërbim tjetër
person-who-you = Ju, me një kod nga fleta juaj
person-who-detecting = Shërbimi që ju takoi
person-did-read = e pa dosjen për punën e vet
person-did-name = e pa emrin tuaj
person-did-write = shkroi diçka në dosje
person-did-emergency = e pa dosjen në një rast urgjent
person-did-other = bëri punë tjetër me dosjen

sheet-title = Kodet tuaja
sheet-what = Me një kod mund ta lexoni informacionin tuaj në internet, në gjuhën tuaj. Çdo kod punon vetëm një herë. Shlyejeni kur ta keni përdorur.
sheet-where = Shkruani këtë adresë në një telefon ose kompjuter:
sheet-until = Kodet punojnë deri më { $day }.
sheet-keep = Mbajeni këtë fletë larg telefonit, ku askush tjetër nuk e gjen. Mos e fotografoni.
sheet-device = Përdorni një telefon që askush nuk e kontrollon. Në fund shtypni “Dilni tani nga kjo faqe” dhe fshini historikun.
sheet-lost = A humbi fleta, ose e pa dikush? Tregojuni njerëzve që jua dhanë. Ata mund t’i ndalojnë të gjitha kodet menjëherë.

person-plan-title = Plani im
person-plan-on = Kështu ishte më { $day }.
person-plan-residential = Ju banoni në një shtëpi të qendrës që nga { $day }.
person-plan-ambulant = Ju banoni më vete që nga { $day }. Qendra ju ndihmon atje.
person-plan-psychosocial = Biseda, mësimi, puna
person-plan-medical = Shëndeti
person-plan-administrative = Dokumentet
person-plan-legal = Ligji dhe gjykata
person-plan-who = { $name } ju ndihmon për këtë.
person-plan-reached = U krye më { $day }
person-plan-lawyer = Avokati ose avokatja juaj
person-plan-agree = A jeni dakord?
person-plan-consent-none = Ende nuk keni thënë nëse jeni dakord me këtë plan.
person-plan-consent-given = Më { $day } thatë se jeni dakord me këtë plan.
person-plan-consent-withdrawn = Më { $day } thatë se nuk jeni më dakord me këtë plan.
person-plan-change = Mund të thoni jo në çdo kohë, ose të kërkoni një ndryshim.
person-plan-sign = Data dhe nënshkrimi:
person-plan-not-reviewed = Asnjë përkthyes profesionist nuk i ka kontrolluar ende këto fjalë. Nëse diçka nuk është e qartë, pyesni qendrën tuaj.
