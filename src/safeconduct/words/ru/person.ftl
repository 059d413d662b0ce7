# The person's own view in Russian. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Моя информация
person-exit = Сейчас же покинуть эту страницу
person-exit-keys = На клавиатуре: нажмите три раза Shift или Esc.
person-language = Язык
person-language-change = Сменить язык
person-not-reviewed = Этот текст ещё не проверил профессиональный переводчик. Если что-то непонятно, спросите людей, которые дали Вам коды.
person-demo = Демонстрация: здесь всё придумано.
person-safe-title = Берегите себя
person-safe-history = Этот телефон или компьютер помнит, какие страницы открывали. Кнопка «Сейчас же покинуть эту страницу» этого не удаляет. Если кто-то может посмотреть, удалите историю или откройте приватное окно.
person-safe-shared = Кто-то контролирует Ваш телефон? Тогда возьмите другой, например у людей, которые Вам помогают.
person-safe-nothing = Эта страница ничего не сохраняет на телефоне или компьютере.
person-danger = Вы сейчас в опасности? Звоните 112. Звонок бесплатный.

person-code-label = Ваш код
person-code-hint = Введите один код с Вашего листа: 28 цифр. Пробелы не нужны.
person-code-button = Дальше
person-code-empty = Введите один код с Вашего листа.
person-code-length = В коде 28 цифр. Введено цифр: { $number }. Пожалуйста, проверьте.
person-code-mistyped = В коде есть ошибка. Пожалуйста, проверьте каждую цифру.
person-code-refused = Этот код не работает. Возможно, его уже использовали или он слишком старый. Возьмите следующий код с листа или спросите людей, которые дали Вам лист.
person-code-wait = Слишком много попыток. Подождите { $number } мин и попробуйте ещё раз.
person-code-ended = Это посещение закончено. Чтобы вернуться, введите новый код.
person-problem = Есть проблема

person-until = Вы можете читать эту страницу до { $time }. Потом нужен новый код.
person-left = { $n ->
    [0] У Вас больше нет кодов. Попросите новый лист.
    [one] На Вашем листе остался { $number } код.
    [few] На Вашем листе осталось { $number } кода.
    [many] На Вашем листе осталось { $number } кодов.
   *[other] На Вашем листе осталось { $number } кода.
}

person-now = Что с Вашим делом сейчас
person-on = Так было { $day }.
person-phase-detected = Вы встретились со службой, которая может Вам помочь. Сегодня ничего решать не нужно.
person-phase-referred = Один центр попросили Вам помочь. Скоро с Вами поговорят люди из центра.
person-phase-reflection = У Вас есть время отдохнуть и подумать. Решайте спокойно, чего Вы хотите.
person-phase-reflection_lapsed = Время на отдых и раздумья закончилось. Вы ещё можете дать показания. Поговорите об этом с Вашим центром.
person-phase-registration = У Вас есть первый документ на проживание, или Вы можете его получить. Сейчас дело рассматривает прокуратура.
person-phase-temporary_residence = Вы можете оставаться в Бельгии, пока дело идёт в суде.
person-phase-unlimited_residence = Вы можете оставаться в Бельгии без ограничения срока.
person-phase-ended = Эта процедура закончена. Возможна новая. Попросите совета.
person-phase-not_a_victim = Сейчас для Вас не открыта процедура защиты. Вы можете спросить почему.
person-phase-not_applicable = Вам не нужен документ на проживание. Но Вы имеете право на помощь.

person-paper = Ваш документ
person-paper-none = У Вас ещё нет документа по этой процедуре.
person-paper-reflection_order = Документ на 45 дней
person-paper-annex_15 = Приложение 15, на 45 дней
person-paper-registration_certificate = Свидетельство о регистрации, образец A
person-paper-temporary_residence = Документ на проживание на ограниченный срок
person-paper-unlimited_residence = Документ на проживание без ограничения срока
person-paper-until = Действует до { $day }. Этот день ещё считается.
person-paper-always = Последнего дня нет.
person-paper-over = Действовал до { $day }. Спросите сегодня в Вашем центре, что делать.
person-paper-gone = Этот документ больше не действует. Спросите сегодня в Вашем центре, что делать.

person-next = Что будет дальше
person-next-none = Ничего не должно произойти к определённому дню.
person-next-by = Не позднее: { $day }
person-next-late = Это нужно было сделать не позднее: { $day }. Вы можете об этом спросить.
person-duty-give_leaflet = надо дать Вам листовку на Вашем языке
person-duty-tell_of_rights = надо рассказать Вам о Ваших правах
person-duty-arrange_intake = надо связать Вас с центром
person-duty-inform_immigration_office = надо сообщить о Вас в Управление по делам иностранцев
person-duty-offer_centre_contact = надо дать центру возможность поговорить с Вами
person-duty-confirm_registration_questions = надо ответить на вопросы о Вашем документе
person-duty-confirm_residence_questions = надо ответить на вопросы о Вашем проживании
person-duty-appoint_guardian = надо назначить Вам опекуна
person-duty-establish_identity = надо выяснить, кто Вы и откуда
person-duty-trace_family = надо искать Вашу семью

person-rights = Ваши права сейчас
person-right-told = Вы имеете право знать свои права, что бы Вы ни решили.
person-right-leaflet = Вы имеете право на письменную информацию на понятном Вам языке.
person-right-refuse = Вы можете отказаться от помощи. Никто не может Вас заставить.
person-right-recover = У Вас есть время прийти в себя. Вы можете дать показания, подать жалобу или вернуться в свою страну. Решаете Вы.
person-right-social = В это время Вы имеете право на социальную помощь.
person-right-child = Вам меньше 18 лет: важнее всего то, что лучше для Вас. Рядом с Вами опекун.
person-right-work = Вы можете получить разрешение на работу (тип C).
person-right-shelter = Центр может дать Вам безопасное место для ночлега или помочь там, где Вы живёте.
person-right-care = Вы можете пойти к врачу и поговорить о том, что произошло.
person-right-lawyer = Вы имеете право на информацию о законе и на адвоката.
person-right-apply = Ваш центр запрашивает документы для Вас. Вам не нужно делать это без помощи.
person-right-papers = Ваш центр помогает с бумагами.
person-right-aid = Вы можете попросить у государства финансовую помощь.
person-law = В законе:

person-ask = Кого можно спросить
person-ask-yours = Вам помогают эти люди:
person-ask-any = Вы можете написать в один из этих центров. Это бесплатно.
person-ask-sheet = Спросите людей, которые дали Вам лист.

person-looks = Кто смотрел Ваше дело
person-looks-text = Каждый просмотр записывается, и запись нельзя удалить. Если что-то кажется Вам неправильным, скажите Вашему центру.
person-looks-more = Показать более ранние просмотры
person-who-police = Полиция
person-who-inspection = Инспекция труда
person-who-immigration_office = Управление по делам иностранцев
person-who-embassy = Посольство
person-who-centre = Центр { $name }
person-who-minors = Центр для молодёжи или опекун
person-who-prosecutor = Прокуратура
person-who-minister = Министр
person-who-aid = Комиссия по финансовой помощи
person-who-security = Государственная безопасность
person-who-other = Другая служба
person-who-you = Вы, с кодом с Вашего листа
person-who-detecting = Служба, которая встретилась с Вами
person-did-read = просмотр дела для работы
person-did-name = просмотр Вашего имени
person-did-write = запись в деле
person-did-emergency = просмотр дела в срочном случае
person-did-other = другая работа с делом

sheet-title = Ваши коды
sheet-what = С кодом Вы можете прочитать в интернете свою информацию на своём языке. Каждый код работает один раз. Использованный код зачеркните.
sheet-where = Введите этот адрес на телефоне или компьютере:
sheet-until = Коды действуют до { $day }.
sheet-keep = Храните этот лист отдельно от телефона, там, где его никто не найдёт. Не фотографируйте его.
sheet-device = Возьмите телефон, который никто не контролирует. В конце нажмите «Сейчас же покинуть эту страницу» и удалите историю.
sheet-lost = Лист потерян, или его кто-то видел? Скажите людям, которые дали его Вам. Они могут сразу отключить все коды.

person-plan-title = Мой план
person-plan-on = Так было { $day }.
person-plan-residential = Вы живёте в доме центра с { $day }.
person-plan-ambulant = Вы живёте отдельно с { $day }. Центр помогает вам там.
person-plan-psychosocial = Разговоры, учёба, работа
person-plan-medical = Здоровье
person-plan-administrative = Документы
person-plan-legal = Закон и суд
person-plan-who = В этом вам помогает { $name }.
person-plan-reached = Сделано { $day }
person-plan-lawyer = Ваш адвокат
person-plan-agree = Вы согласны?
person-plan-consent-none = Вы ещё не сказали, согласны ли вы с этим планом.
person-plan-consent-given = { $day } вы сказали, что согласны с этим планом.
person-plan-consent-withdrawn = { $day } вы сказали, что больше не согласны с этим планом.
person-plan-change = Вы можете в любое время сказать «нет» или попросить что-то изменить.
person-plan-sign = Дата и подпись:
person-plan-not-reviewed = Профессиональный переводчик ещё не проверил эти слова. Если что-то непонятно, спросите в вашем центре.
