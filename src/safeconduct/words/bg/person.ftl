# The person's own view in Bulgarian. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Моята информация
person-exit = Напуснете тази страница сега
person-exit-keys = На клавиатура: натиснете три пъти Shift или Esc.
person-language = Език
person-language-change = Смяна на езика
person-not-reviewed = Този текст още не е проверен от професионален преводач. Ако нещо не е ясно, попитайте хората, които са Ви дали кодовете.
person-demo = Демонстрация: всичко тук е измислено.
person-safe-title = Пазете се
person-safe-history = Този телефон или компютър помни кои страници са отваряни. „Напуснете тази страница сега“ не изтрива това. Ако някой може да погледне, изтрийте историята или използвайте частен прозорец.
person-safe-shared = Някой контролира ли телефона Ви? Тогава използвайте друг, например на хората, които Ви помагат.
person-safe-nothing = Тази страница не записва нищо на телефона или компютъра.
person-danger = В опасност ли сте сега? Обадете се на 112. Обаждането е безплатно.

person-code-label = Вашият код
person-code-hint = Напишете един код от листа: 28 цифри. Интервалите не са нужни.
person-code-button = Напред
person-code-empty = Напишете един код от листа.
person-code-length = Кодът има 28 цифри. Вие написахте { $number }. Моля, проверете.
person-code-mistyped = Има грешка при писането на кода. Моля, проверете всяка цифра.
person-code-refused = Този код не работи. Може би вече е използван или е твърде стар. Използвайте следващия код от листа или попитайте хората, които са Ви дали листа.
person-code-wait = Имаше твърде много опити. Изчакайте { $number } мин и опитайте пак.
person-code-ended = Това посещение свърши. Напишете нов код, за да се върнете.
person-problem = Има проблем

person-until = Можете да четете тази страница до { $time } ч. След това Ви трябва нов код.
person-left = { $n ->
    [0] Нямате повече кодове. Поискайте нов лист.
    [one] Остава Ви { $number } код на листа.
   *[other] Остават Ви { $number } кода на листа.
}

person-now = Къде сте сега
person-on = Така беше на { $day }.
person-phase-detected = Срещнали сте служба, която може да Ви помогне. Днес не трябва да решавате нищо.
person-phase-referred = Един център е помолен да Ви помогне. Скоро ще говорите с хора от центъра.
person-phase-reflection = Имате време да си починете и да помислите. Решавате спокойно какво искате.
person-phase-reflection_lapsed = Времето за почивка и мислене свърши. Все още можете да дадете показания. Говорете за това с Вашия център.
person-phase-registration = Имате първия документ за престой или можете да го получите. Сега магистратът разглежда случая.
person-phase-temporary_residence = Можете да останете в Белгия, докато случаят е в съда.
person-phase-unlimited_residence = Можете да останете в Белгия без ограничение на времето.
person-phase-ended = Тази процедура свърши. Възможна е нова. Потърсете съвет.
person-phase-not_a_victim = Сега за Вас няма отворена процедура за закрила. Можете да попитате защо.
person-phase-not_applicable = Не Ви трябва документ за престой. Въпреки това имате право на помощ.

person-paper = Вашият документ
person-paper-none = Още нямате документ от тази процедура.
person-paper-reflection_order = Документ за 45 дни
person-paper-annex_15 = Приложение 15, за 45 дни
person-paper-registration_certificate = Удостоверение за регистрация, образец А
person-paper-temporary_residence = Документ за престой за ограничено време
person-paper-unlimited_residence = Документ за престой без ограничение на времето
person-paper-until = Валиден е до { $day }. Този ден още се брои.
person-paper-always = Няма последен ден.
person-paper-over = Беше валиден до { $day }. Попитайте днес Вашия център какво да направите.
person-paper-gone = Този документ вече не е валиден. Попитайте днес Вашия център какво да направите.

person-next = Какво следва
person-next-none = Нищо не трябва да се случи на определен ден.
person-next-by = До { $day }
person-next-late = Това трябваше да стане до { $day }. Можете да попитате за него.
person-duty-give_leaflet = трябва да Ви даде брошура на Вашия език
person-duty-tell_of_rights = трябва да Ви обясни Вашите права
person-duty-arrange_intake = трябва да Ви свърже с център
person-duty-inform_immigration_office = трябва да съобщи за Вас на Службата за чужденци
person-duty-offer_centre_contact = трябва да даде възможност на център да говори с Вас
person-duty-confirm_registration_questions = трябва да отговори на въпроси за Вашия документ
person-duty-confirm_residence_questions = трябва да отговори на въпроси за Вашия престой
person-duty-appoint_guardian = трябва да Ви определи настойник
person-duty-establish_identity = трябва да установи кой сте и откъде идвате
person-duty-trace_family = трябва да потърси семейството Ви

person-rights = Вашите права сега
person-right-told = Имате право да научите правата си, каквото и да решите.
person-right-leaflet = Имате право на писмена информация на език, който разбирате.
person-right-refuse = Можете да откажете помощ. Никой не може да Ви принуди.
person-right-recover = Имате време да се възстановите. Можете да дадете показания, да подадете жалба или да се върнете в страната си. Вие решавате.
person-right-social = През това време имате право на социална помощ.
person-right-child = Вие сте под 18 години: най-важно е това, което е най-добро за Вас. Настойник е до Вас.
person-right-work = Можете да получите разрешително за работа (тип C).
person-right-shelter = Център може да Ви даде сигурно място за спане или да Ви помогне там, където живеете.
person-right-care = Можете да отидете на лекар и да говорите за случилото се.
person-right-lawyer = Имате право на информация за закона и на адвокат или адвокатка.
person-right-apply = Вашият център иска документите за Вас. Не трябва да го правите без помощ.
person-right-papers = Вашият център Ви помага с документите.
person-right-aid = Можете да поискате финансова помощ от държавата.
person-law = В закона:

person-ask = Кого можете да попитате
person-ask-yours = Тези хора Ви помагат:
person-ask-any = Можете да пишете на един от тези центрове. Не струва нищо.
person-ask-sheet = Попитайте хората, които са Ви дали листа.

person-looks = Кой е гледал Вашето досие
person-looks-text = Всяко гледане се записва и не може да се изтрие. Ако нещо Ви се струва нередно, кажете на Вашия център.
person-looks-more = Покажи по-старите
person-who-police = Полиция
person-who-inspection = Инспекция по труда
person-who-immigration_office = Служба за чужденци
person-who-embassy = Посолство
person-who-centre = Център { $name }
person-who-minors = Център за млади хора или настойник
person-who-prosecutor = Магистрат
person-who-minister = Министър
person-who-aid = Комисия за финансова помощ
person-who-security = Държавна сигурност
person-who-other = Друга служба
person-who-you = Вие, с код от Вашия лист
person-who-detecting = Службата, която Ви срещна
person-did-read = погледна досието заради работата си
person-did-name = погледна името Ви
person-did-write = написа нещо в досието
person-did-emergency = погледна досието при спешен случай
person-did-other = свърши друга работа по досието

sheet-title = Вашите кодове
sheet-what = С един код можете да прочетете собствената си информация в интернет, на Вашия език. Всеки код работи един път. Зачеркнете го, след като го използвате.
sheet-where = Напишете този адрес на телефон или компютър:
sheet-until = Кодовете работят до { $day }.
sheet-keep = Пазете този лист далеч от телефона, където друг няма да го намери. Не го снимайте.
sheet-device = Използвайте телефон, който никой не контролира. Накрая натиснете „Напуснете тази страница сега“ и изтрийте историята.
sheet-lost = Изгубен ли е листът, или някой го е видял? Кажете на хората, които са Ви го дали. Те могат да спрат всички кодове наведнъж.

person-plan-title = Моят план
person-plan-on = Така беше на { $day }.
person-plan-residential = Живеете в къща на центъра от { $day }.
person-plan-ambulant = Живеете самостоятелно от { $day }. Центърът Ви помага там.
person-plan-psychosocial = Разговори, учене, работа
person-plan-medical = Здраве
person-plan-administrative = Документи
person-plan-legal = Закон и съд
person-plan-who = { $name } Ви помага за това.
person-plan-reached = Направено на { $day }
person-plan-lawyer = Вашият адвокат
person-plan-agree = Съгласни ли сте?
person-plan-consent-none = Още не сте казали дали сте съгласни с този план.
person-plan-consent-given = На { $day } казахте, че сте съгласни с този план.
person-plan-consent-withdrawn = На { $day } казахте, че вече не сте съгласни с този план.
person-plan-change = Можете да кажете „не“ по всяко време или да поискате промяна.
person-plan-sign = Дата и подпис:
person-plan-not-reviewed = Професионален преводач още не е проверил тези думи. Ако нещо не е ясно, попитайте Вашия център.
