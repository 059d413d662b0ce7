# The person's own view in Ukrainian. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Моя інформація
person-exit = Негайно залишити цю сторінку
person-exit-keys = На клавіатурі: натисніть тричі Shift або Esc.
person-language = Мова
person-language-change = Змінити мову
person-not-reviewed = Цей текст ще не перевірив професійний перекладач. Якщо щось незрозуміло, запитайте людей, які дали Вам коди.
person-demo = Демонстрація: тут усе вигадане.
person-safe-title = Бережіть себе
person-safe-history = Цей телефон або комп’ютер пам’ятає, які сторінки відкривали. Кнопка «Негайно залишити цю сторінку» цього не видаляє. Якщо хтось може подивитися, видаліть історію або відкрийте приватне вікно.
person-safe-shared = Хтось контролює Ваш телефон? Тоді візьміть інший, наприклад у людей, які Вам допомагають.
person-safe-nothing = Ця сторінка нічого не зберігає на телефоні чи комп’ютері.
person-danger = Ви зараз у небезпеці? Телефонуйте 112. Дзвінок безкоштовний.

person-code-label = Ваш код
person-code-hint = Введіть один код зі свого аркуша: 28 цифр. Пробіли не потрібні.
person-code-button = Далі
person-code-empty = Введіть один код зі свого аркуша.
person-code-length = У коді 28 цифр. Введено цифр: { $number }. Будь ласка, перевірте.
person-code-mistyped = У коді є помилка. Будь ласка, перевірте кожну цифру.
person-code-refused = Цей код не працює. Можливо, його вже використали або він застарий. Візьміть наступний код з аркуша або запитайте людей, які дали Вам аркуш.
person-code-wait = Забагато спроб. Зачекайте { $number } хв і спробуйте ще раз.
person-code-ended = Це відвідування закінчене. Щоб повернутися, введіть новий код.
person-problem = Є проблема

person-until = Ви можете читати цю сторінку до { $time }. Потім потрібен новий код.
person-left = { $n ->
    [0] У Вас більше немає кодів. Попросіть новий аркуш.
    [one] На Вашому аркуші залишився { $number } код.
    [few] На Вашому аркуші залишилося { $number } коди.
    [many] На Вашому аркуші залишилося { $number } кодів.
   *[other] На Вашому аркуші залишилося { $number } коду.
}

person-now = Що з Вашою справою зараз
person-on = Так було { $day }.
person-phase-detected = Ви зустрілися зі службою, яка може Вам допомогти. Сьогодні нічого не треба вирішувати.
person-phase-referred = Один центр попросили Вам допомогти. Невдовзі з Вами поговорять люди з центру.
person-phase-reflection = У Вас є час відпочити й подумати. Вирішуйте спокійно, чого Ви хочете.
person-phase-reflection_lapsed = Час на відпочинок і роздуми закінчився. Ви ще можете дати свідчення. Поговоріть про це зі своїм центром.
person-phase-registration = У Вас є перший документ на проживання, або Ви можете його отримати. Зараз справу розглядає прокуратура.
person-phase-temporary_residence = Ви можете залишатися в Бельгії, поки справа триває в суді.
person-phase-unlimited_residence = Ви можете залишатися в Бельгії без обмеження часу.
person-phase-ended = Ця процедура закінчилася. Можлива нова. Попросіть поради.
person-phase-not_a_victim = Зараз для Вас не відкрито процедуру захисту. Ви можете запитати чому.
person-phase-not_applicable = Вам не потрібен документ на проживання. Але Ви маєте право на допомогу.

person-paper = Ваш документ
person-paper-none = У Вас ще немає документа з цієї процедури.
person-paper-reflection_order = Документ на 45 днів
person-paper-annex_15 = Додаток 15, на 45 днів
person-paper-registration_certificate = Свідоцтво про реєстрацію, зразок A
person-paper-temporary_residence = Документ на проживання на обмежений час
person-paper-unlimited_residence = Документ на проживання без обмеження часу
person-paper-until = Дійсний до { $day }. Цей день ще рахується.
person-paper-always = Останнього дня немає.
person-paper-over = Був дійсний до { $day }. Запитайте сьогодні у своєму центрі, що робити.
person-paper-gone = Цей документ більше не дійсний. Запитайте сьогодні у своєму центрі, що робити.

person-next = Що буде далі
person-next-none = Нічого не має статися до певного дня.
person-next-by = Не пізніше: { $day }
person-next-late = Це треба було зробити не пізніше: { $day }. Ви можете про це запитати.
person-duty-give_leaflet = треба дати Вам листівку Вашою мовою
person-duty-tell_of_rights = треба розповісти Вам про Ваші права
person-duty-arrange_intake = треба зв’язати Вас із центром
person-duty-inform_immigration_office = треба повідомити про Вас Управління у справах іноземців
person-duty-offer_centre_contact = треба дати центру можливість поговорити з Вами
person-duty-confirm_registration_questions = треба відповісти на питання про Ваш документ
person-duty-confirm_residence_questions = треба відповісти на питання про Ваше проживання
person-duty-appoint_guardian = треба призначити Вам опікуна
person-duty-establish_identity = треба з’ясувати, хто Ви і звідки
person-duty-trace_family = треба шукати Вашу родину

person-rights = Ваші права зараз
person-right-told = Ви маєте право знати свої права, хоч би що Ви вирішили.
person-right-leaflet = Ви маєте право на письмову інформацію зрозумілою Вам мовою.
person-right-refuse = Ви можете відмовитися від допомоги. Ніхто не може Вас змусити.
person-right-recover = У Вас є час відновити сили. Ви можете дати свідчення, подати скаргу або повернутися до своєї країни. Вирішуєте Ви.
person-right-social = У цей час Ви маєте право на соціальну допомогу.
person-right-child = Вам менше 18 років: найважливіше те, що краще для Вас. Поруч із Вами опікун.
person-right-work = Ви можете отримати дозвіл на роботу (тип C).
person-right-shelter = Центр може дати Вам безпечне місце для сну або допомогти там, де Ви живете.
person-right-care = Ви можете піти до лікаря й поговорити про те, що сталося.
person-right-lawyer = Ви маєте право на інформацію про закон і на адвоката.
person-right-apply = Ваш центр просить документи для Вас. Вам не треба робити це без допомоги.
person-right-papers = Ваш центр допомагає з паперами.
person-right-aid = Ви можете попросити в держави фінансову допомогу.
person-law = У законі:

person-ask = Кого можна запитати
person-ask-yours = Вам допомагають ці люди:
person-ask-any = Ви можете написати до одного з цих центрів. Це безкоштовно.
person-ask-sheet = Запитайте людей, які дали Вам аркуш.

person-looks = Хто переглядав Вашу справу
person-looks-text = Кожен перегляд записується, і запис не можна видалити. Якщо щось здається Вам неправильним, скажіть своєму центру.
person-looks-more = Показати давніші перегляди
person-who-police = Поліція
person-who-inspection = Інспекція праці
person-who-immigration_office = Управління у справах іноземців
person-who-embassy = Посольство
person-who-centre = Центр { $name }
person-who-minors = Центр для молоді або опікун
person-who-prosecutor = Прокуратура
person-who-minister = Міністр
person-who-aid = Комісія з фінансової допомоги
person-who-security = Державна безпека
person-who-other = Інша служба
person-who-you = Ви, з кодом зі свого аркуша
person-who-detecting = Служба, яка зустрілася з Вами
person-did-read = перегляд справи для роботи
person-did-name = перегляд Вашого імені
person-did-write = запис у справі
person-did-emergency = перегляд справи в терміновому випадку
person-did-other = інша робота зі справою

sheet-title = Ваші коди
sheet-what = З кодом Ви можете прочитати в інтернеті свою інформацію своєю мовою. Кожен код працює один раз. Використаний код закресліть.
sheet-where = Введіть цю адресу на телефоні або комп’ютері:
sheet-until = Коди діють до { $day }.
sheet-keep = Зберігайте цей аркуш окремо від телефону, там, де його ніхто не знайде. Не фотографуйте його.
sheet-device = Візьміть телефон, який ніхто не контролює. Наприкінці натисніть «Негайно залишити цю сторінку» і видаліть історію.
sheet-lost = Аркуш загублено, або його хтось бачив? Скажіть людям, які дали його Вам. Вони можуть одразу вимкнути всі коди.

person-plan-title = Мій план
person-plan-on = Так було { $day }.
person-plan-residential = Ви живете в будинку центру з { $day }.
person-plan-ambulant = Ви живете окремо з { $day }. Центр допомагає вам там.
person-plan-psychosocial = Розмови, навчання, робота
person-plan-medical = Здоров’я
person-plan-administrative = Документи
person-plan-legal = Закон і суд
person-plan-who = У цьому вам допомагає { $name }.
person-plan-reached = Зроблено { $day }
person-plan-lawyer = Ваш адвокат
person-plan-agree = Ви згодні?
person-plan-consent-none = Ви ще не сказали, чи згодні з цим планом.
person-plan-consent-given = { $day } ви сказали, що згодні з цим планом.
person-plan-consent-withdrawn = { $day } ви сказали, що більше не згодні з цим планом.
person-plan-change = Ви можете будь-коли сказати «ні» або попросити щось змінити.
person-plan-sign = Дата і підпис:
person-plan-not-reviewed = Професійний перекладач ще не перевірив ці слова. Якщо щось незрозуміло, запитайте у вашому центрі.
