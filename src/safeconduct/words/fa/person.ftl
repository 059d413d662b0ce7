# The person's own view in Persian. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = اطلاعات من
person-exit = همین حالا از این صفحه خارج شوید
person-exit-keys = با صفحه‌کلید: سه بار کلید Shift یا Esc را بزنید.
person-language = زبان
person-language-change = تغییر زبان
person-not-reviewed = این متن را هنوز مترجم حرفه‌ای بررسی نکرده است. اگر چیزی روشن نیست، از کسانی که کدها را به شما دادند بپرسید.
person-demo = نمایش آزمایشی: همه چیز در اینجا ساختگی است.
person-safe-title = مواظب خودتان باشید
person-safe-history = این تلفن یا کامپیوتر صفحه‌هایی را که باز شده‌اند به یاد می‌سپارد. «همین حالا از این صفحه خارج شوید» آن را پاک نمی‌کند. اگر کسی ممکن است نگاه کند، تاریخچه را پاک کنید یا از پنجرهٔ خصوصی استفاده کنید.
person-safe-shared = آیا کسی تلفن شما را کنترل می‌کند؟ پس از تلفن دیگری استفاده کنید، مثلاً تلفن کسانی که به شما کمک می‌کنند.
person-safe-nothing = این صفحه هیچ چیز را در تلفن یا کامپیوتر ذخیره نمی‌کند.
person-danger = آیا حالا در خطر هستید؟ به 112 زنگ بزنید. تماس رایگان است.

person-code-label = کد شما
person-code-hint = یک کد از برگهٔ خود بنویسید: ۲۸ رقم. فاصله لازم نیست.
person-code-button = ادامه
person-code-empty = یک کد از برگهٔ خود بنویسید.
person-code-length = هر کد ۲۸ رقم دارد. شما { $number } رقم نوشتید. لطفاً دوباره نگاه کنید.
person-code-mistyped = در نوشتن کد اشتباهی هست. لطفاً هر رقم را بررسی کنید.
person-code-refused = این کد کار نمی‌کند. شاید قبلاً استفاده شده یا خیلی قدیمی است. از کد بعدی برگه استفاده کنید یا از کسانی که برگه را به شما دادند بپرسید.
person-code-wait = تعداد تلاش‌ها زیاد بود. { $number } دقیقه صبر کنید و دوباره امتحان کنید.
person-code-ended = این بازدید تمام شد. برای بازگشت یک کد تازه بنویسید.
person-problem = مشکلی هست

person-until = این صفحه را تا ساعت { $time } می‌توانید بخوانید. بعد از آن یک کد تازه لازم دارید.
person-left = { $n ->
    [0] دیگر کدی ندارید. یک برگهٔ تازه بخواهید.
    [one] { $number } کد دیگر در برگهٔ خود دارید.
   *[other] { $number } کد دیگر در برگهٔ خود دارید.
}

person-now = حالا در کجا هستید
person-on = وضعیت در { $day } این بود.
person-phase-detected = شما با اداره‌ای دیدار کرده‌اید که می‌تواند به شما کمک کند. امروز لازم نیست هیچ تصمیمی بگیرید.
person-phase-referred = از یک مرکز خواسته شده است که به شما کمک کند. به‌زودی با افراد مرکز صحبت می‌کنید.
person-phase-reflection = شما وقت دارید استراحت کنید و فکر کنید. با آرامش تصمیم بگیرید که چه می‌خواهید.
person-phase-reflection_lapsed = وقت استراحت و فکر کردن تمام شد. هنوز هم می‌توانید اظهارات خود را بدهید. با مرکز خود دربارهٔ آن صحبت کنید.
person-phase-registration = شما اولین مدرک اقامت را دارید یا می‌توانید آن را بگیرید. حالا قاضی یا دادستان پرونده را بررسی می‌کند.
person-phase-temporary_residence = تا وقتی پرونده در دادگستری ادامه دارد، می‌توانید در بلژیک بمانید.
person-phase-unlimited_residence = می‌توانید بدون محدودیت زمانی در بلژیک بمانید.
person-phase-ended = این روند تمام شده است. روند تازه ممکن است. مشورت بخواهید.
person-phase-not_a_victim = حالا هیچ روند حفاظتی برای شما باز نیست. می‌توانید دلیلش را بپرسید.
person-phase-not_applicable = شما به مدرک اقامت نیاز ندارید. با این حال حق دارید کمک بگیرید.

person-paper = مدرک شما
person-paper-none = هنوز مدرکی از این روند ندارید.
person-paper-reflection_order = مدرک ۴۵ روزه
person-paper-annex_15 = پیوست ۱۵، برای ۴۵ روز
person-paper-registration_certificate = گواهی ثبت، نمونهٔ A
person-paper-temporary_residence = مدرک اقامت برای مدت محدود
person-paper-unlimited_residence = مدرک اقامت بدون محدودیت زمانی
person-paper-until = تا { $day } اعتبار دارد. آن روز هم حساب می‌شود.
person-paper-always = روز پایانی ندارد.
person-paper-over = تا { $day } اعتبار داشت. همین امروز از مرکز خود بپرسید چه باید کرد.
person-paper-gone = این مدرک دیگر اعتبار ندارد. همین امروز از مرکز خود بپرسید چه باید کرد.

person-next = بعد چه می‌شود
person-next-none = لازم نیست در روز معینی کاری انجام شود.
person-next-by = تا { $day }
person-next-late = این کار باید تا { $day } انجام می‌شد. می‌توانید دربارهٔ آن بپرسید.
person-duty-give_leaflet = باید برگهٔ اطلاعات به زبان شما بدهد
person-duty-tell_of_rights = باید حقوق شما را برایتان توضیح دهد
person-duty-arrange_intake = باید شما را با یک مرکز آشنا کند
person-duty-inform_immigration_office = باید ادارهٔ امور خارجیان را از شما باخبر کند
person-duty-offer_centre_contact = باید امکان دهد یک مرکز با شما صحبت کند
person-duty-confirm_registration_questions = باید به پرسش‌ها دربارهٔ مدرک شما پاسخ دهد
person-duty-confirm_residence_questions = باید به پرسش‌ها دربارهٔ اقامت شما پاسخ دهد
person-duty-appoint_guardian = باید برای شما سرپرست تعیین کند
person-duty-establish_identity = باید روشن کند شما که هستید و از کجا آمده‌اید
person-duty-trace_family = باید دنبال خانوادهٔ شما بگردد

person-rights = حقوق شما در این زمان
person-right-told = هر تصمیمی که بگیرید، حق دارید از حقوق خود باخبر شوید.
person-right-leaflet = حق دارید اطلاعات نوشته‌شده به زبانی که می‌فهمید بگیرید.
person-right-refuse = می‌توانید کمک را قبول نکنید. هیچ‌کس نباید شما را مجبور کند.
person-right-recover = وقت دارید حالتان بهتر شود. می‌توانید اظهارات خود را بدهید، شکایت کنید یا به کشور خود برگردید. تصمیم با شماست.
person-right-social = در این مدت حق کمک اجتماعی دارید.
person-right-child = شما زیر ۱۸ سال هستید: آنچه برای شما بهتر است در جای اول است. یک سرپرست در کنار شماست.
person-right-work = می‌توانید اجازهٔ کار (نوع C) بگیرید.
person-right-shelter = یک مرکز می‌تواند جای امنی برای خواب به شما بدهد یا همان جا که زندگی می‌کنید کمکتان کند.
person-right-care = می‌توانید پیش پزشک بروید و دربارهٔ آنچه اتفاق افتاد صحبت کنید.
person-right-lawyer = حق دارید دربارهٔ قانون اطلاعات بگیرید و وکیل داشته باشید.
person-right-apply = مرکز شما مدارک را برای شما درخواست می‌کند. لازم نیست تنها این کار را بکنید.
person-right-papers = مرکز شما در کارهای اداری به شما کمک می‌کند.
person-right-aid = می‌توانید از دولت کمک مالی بخواهید.
person-law = در قانون:

person-ask = از چه کسی می‌توانید بپرسید
person-ask-yours = این افراد به شما کمک می‌کنند:
person-ask-any = می‌توانید به یکی از این مرکزها بنویسید. هزینه‌ای ندارد.
person-ask-sheet = از کسانی که برگه را به شما دادند بپرسید.

person-looks = چه کسی پروندهٔ شما را دیده است
person-looks-text = هر بار دیدن پرونده نوشته می‌شود و پاک‌شدنی نیست. اگر چیزی به نظرتان درست نیست، به مرکز خود بگویید.
person-looks-more = نشان دادن دفعه‌های قبلی
person-who-police = پلیس
person-who-inspection = بازرسی کار
person-who-immigration_office = ادارهٔ امور خارجیان
person-who-embassy = سفارت
person-who-centre = مرکز { $name }
person-who-minors = مرکز نوجوانان یا سرپرست
person-who-prosecutor = قاضی یا دادستان
person-who-minister = وزیر
person-who-aid = کمیسیون کمک مالی
person-who-security = امنیت دولتی
person-who-other = ادارهٔ دیگر
person-who-you = شما، با کدی از برگهٔ خود
person-who-detecting = اداره‌ای که با شما دیدار کرد
person-did-read = پرونده را برای کار خود دید
person-did-name = نام شما را دید
person-did-write = چیزی در پرونده نوشت
person-did-emergency = پرونده را در وضعیت اضطراری دید
person-did-other = کار دیگری روی پرونده کرد

sheet-title = کدهای شما
sheet-what = با یک کد می‌توانید اطلاعات خود را در اینترنت به زبان خود بخوانید. هر کد فقط یک بار کار می‌کند. بعد از استفاده روی آن خط بکشید.
sheet-where = این نشانی را در تلفن یا کامپیوتر بنویسید:
sheet-until = کدها تا { $day } کار می‌کنند.
sheet-keep = این برگه را دور از تلفن خود و جایی نگه دارید که کس دیگری پیدا نکند. از آن عکس نگیرید.
sheet-device = از تلفنی استفاده کنید که کسی آن را کنترل نمی‌کند. در پایان «همین حالا از این صفحه خارج شوید» را بزنید و تاریخچه را پاک کنید.
sheet-lost = برگه گم شده یا کسی آن را دیده است؟ به کسانی که آن را به شما دادند بگویید. آن‌ها می‌توانند همهٔ کدها را یک‌باره از کار بیندازند.

person-plan-title = برنامهٔ من
person-plan-on = وضعیت در { $day } این‌گونه بود.
person-plan-residential = شما از { $day } در خانه‌ای از مرکز زندگی می‌کنید.
person-plan-ambulant = شما از { $day } در جای خودتان زندگی می‌کنید. مرکز در آنجا به شما کمک می‌کند.
person-plan-psychosocial = گفت‌وگو، یادگیری، کار
person-plan-medical = سلامتی
person-plan-administrative = مدارک
person-plan-legal = قانون و دادگاه
person-plan-who = { $name } در این کار به شما کمک می‌کند.
person-plan-reached = در { $day } انجام شد
person-plan-lawyer = وکیل شما
person-plan-agree = آیا موافقید؟
person-plan-consent-none = هنوز نگفته‌اید که با این برنامه موافقید یا نه.
person-plan-consent-given = در { $day } گفتید که با این برنامه موافقید.
person-plan-consent-withdrawn = در { $day } گفتید که دیگر با این برنامه موافق نیستید.
person-plan-change = هر زمان می‌توانید نه بگویید یا بخواهید چیزی تغییر کند.
person-plan-sign = تاریخ و امضا:
person-plan-not-reviewed = هنوز هیچ مترجم حرفه‌ای این کلمات را بررسی نکرده است. اگر چیزی روشن نیست، از مرکز خود بپرسید.
