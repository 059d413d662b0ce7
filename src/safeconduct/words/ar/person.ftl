# The person's own view in Arabic. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = معلوماتي
person-exit = اخرُج من هذه الصفحة الآن
person-exit-keys = على لوحة المفاتيح: الضغط ثلاث مرات على Shift أو Esc.
person-language = اللغة
person-language-change = تغيير اللغة
person-not-reviewed = لم يراجع مترجم محترف هذا النص بعد. إذا كان هناك شيء غير واضح، يمكن سؤال الأشخاص الذين أعطوك الرموز.
person-demo = عرض تجريبي: كل شيء هنا غير حقيقي.
person-safe-title = سلامتك أولاً
person-safe-history = هذا الهاتف أو الكمبيوتر يتذكّر الصفحات التي فُتحت. زر «اخرُج من هذه الصفحة الآن» لا يمحو ذلك. إذا كان يمكن لشخص آخر أن ينظر، فمن الأفضل محو سجل التصفح أو استخدام نافذة خاصة.
person-safe-shared = هل يراقب أحد هاتفك؟ إذن الأفضل استخدام هاتف آخر، مثلاً هاتف الأشخاص الذين يساعدونك.
person-safe-nothing = هذه الصفحة لا تحفظ أي شيء على الهاتف أو الكمبيوتر.
person-danger = هل أنت في خطر الآن؟ رقم الطوارئ 112. المكالمة مجانية.

person-code-label = الرمز الخاص بك
person-code-hint = اكتب رمزاً واحداً من ورقتك: 28 رقماً. لا حاجة إلى الفراغات.
person-code-button = متابعة
person-code-empty = اكتب رمزاً واحداً من ورقتك.
person-code-length = الرمز فيه 28 رقماً. عدد الأرقام المكتوبة: { $number }. يرجى التحقق.
person-code-mistyped = يوجد خطأ في كتابة الرمز. يرجى التحقق من كل رقم.
person-code-refused = هذا الرمز لا يعمل. ربما استُخدم من قبل، أو أصبح قديماً جداً. يمكن استخدام الرمز التالي في الورقة، أو سؤال الأشخاص الذين أعطوك الورقة.
person-code-wait = كانت هناك محاولات كثيرة جداً. يرجى الانتظار { $number } دقيقة ثم المحاولة من جديد.
person-code-ended = انتهت هذه الزيارة. للعودة يلزم كتابة رمز جديد.
person-problem = توجد مشكلة

person-until = يمكنك قراءة هذه الصفحة حتى الساعة { $time }. بعد ذلك يلزمك رمز جديد.
person-left = { $n ->
    [0] لم يبقَ لديك أي رمز. يمكنك طلب ورقة جديدة.
    [one] بقي لديك رمز واحد في ورقتك ({ $number }).
    [two] بقي لديك رمزان في ورقتك ({ $number }).
    [few] بقي لديك { $number } رموز في ورقتك.
    [many] بقي لديك { $number } رمزاً في ورقتك.
   *[other] بقي لديك { $number } رمز في ورقتك.
}

person-now = أين وصل ملفك الآن
person-on = هكذا كان الوضع في { $day }.
person-phase-detected = لقد التقيت بجهة يمكنها مساعدتك. ليس عليك أن تقرّر شيئاً اليوم.
person-phase-referred = طُلب من مركز أن يساعدك. قريباً سيتحدث معك أشخاص من المركز.
person-phase-reflection = لديك وقت للراحة والتفكير. القرار لك، بهدوء.
person-phase-reflection_lapsed = انتهى وقت الراحة والتفكير. ما زال من الممكن الإدلاء بأقوالك. يمكنك التحدث عن ذلك مع المركز.
person-phase-registration = لديك أول وثيقة إقامة، أو يمكنك الحصول عليها. الآن ينظر القضاء في القضية.
person-phase-temporary_residence = يمكنك البقاء في بلجيكا ما دامت القضية أمام القضاء.
person-phase-unlimited_residence = يمكنك البقاء في بلجيكا دون حد زمني.
person-phase-ended = انتهت هذه الإجراءات. يمكن بدء إجراءات جديدة. يمكنك طلب النصيحة.
person-phase-not_a_victim = لا توجد الآن إجراءات حماية مفتوحة لك. يمكنك أن تسأل عن السبب.
person-phase-not_applicable = لا تحتاج إلى وثيقة إقامة. ومع ذلك لديك الحق في المساعدة.

person-paper = وثيقتك
person-paper-none = ليست لديك بعد وثيقة من هذه الإجراءات.
person-paper-reflection_order = وثيقة لمدة 45 يوماً
person-paper-annex_15 = الملحق 15، لمدة 45 يوماً
person-paper-registration_certificate = شهادة تسجيل، النموذج A
person-paper-temporary_residence = وثيقة إقامة لمدة محدودة
person-paper-unlimited_residence = وثيقة إقامة دون حد زمني
person-paper-until = صالحة حتى { $day }. هذا اليوم محسوب أيضاً.
person-paper-always = ليس لها يوم أخير.
person-paper-over = كانت صالحة حتى { $day }. يرجى سؤال المركز اليوم عمّا يجب فعله.
person-paper-gone = هذه الوثيقة لم تعد صالحة. يرجى سؤال المركز اليوم عمّا يجب فعله.

person-next = ماذا سيحدث بعد ذلك
person-next-none = لا شيء يجب أن يحدث في يوم محدد.
person-next-by = في موعد أقصاه { $day }
person-next-late = كان يجب أن يتم هذا في موعد أقصاه { $day }. يمكنك السؤال عنه.
person-duty-give_leaflet = إعطاؤك منشوراً بلغتك
person-duty-tell_of_rights = شرح حقوقك لك
person-duty-arrange_intake = وصلك بمركز يساعدك
person-duty-inform_immigration_office = إبلاغ مكتب الأجانب عنك
person-duty-offer_centre_contact = إتاحة الفرصة لمركز كي يتحدث معك
person-duty-confirm_registration_questions = الإجابة عن أسئلة حول وثيقتك
person-duty-confirm_residence_questions = الإجابة عن أسئلة حول إقامتك
person-duty-appoint_guardian = تعيين وصي أو وصية لك
person-duty-establish_identity = معرفة من أنت ومن أين أتيت
person-duty-trace_family = البحث عن عائلتك

person-rights = حقوقك الآن
person-right-told = لك الحق في معرفة حقوقك، مهما كان قرارك.
person-right-leaflet = لك الحق في معلومات مكتوبة بلغة تفهمها.
person-right-refuse = يمكنك رفض المساعدة. لا يحق لأحد أن يجبرك.
person-right-recover = لديك وقت لتستعيد قوتك. يمكنك الإدلاء بأقوالك أو تقديم شكوى أو العودة إلى بلدك. القرار لك.
person-right-social = في هذه المدة لك الحق في المساعدة الاجتماعية.
person-right-child = عمرك أقل من 18 سنة: مصلحتك تأتي أولاً. وصي أو وصية يقف إلى جانبك.
person-right-work = يمكنك الحصول على تصريح عمل (نوع C).
person-right-shelter = يمكن لمركز أن يعطيك مكاناً آمناً للنوم، أو أن يساعدك حيث تعيش.
person-right-care = يمكنك رؤية طبيب والتحدث عمّا حدث.
person-right-lawyer = لك الحق في معلومات عن القانون وفي محامٍ أو محامية.
person-right-apply = المركز يطلب الوثائق لك. لست وحدك في ذلك.
person-right-papers = المركز يساعدك في الأوراق.
person-right-aid = يمكنك طلب مساعدة مالية من الدولة.
person-law = في القانون:

person-ask = من يمكنك أن تسأل
person-ask-yours = هؤلاء الأشخاص يساعدونك:
person-ask-any = يمكنك الكتابة إلى أحد هذه المراكز. هذا مجاني.
person-ask-sheet = يمكنك سؤال الأشخاص الذين أعطوك الورقة.

person-looks = من نظر في ملفك
person-looks-text = كل اطلاع يُكتب ولا يمكن محوه. إذا بدا لك شيء غير صحيح، يمكنك إخبار المركز.
person-looks-more = عرض الاطلاعات السابقة
person-who-police = الشرطة
person-who-inspection = تفتيش العمل
person-who-immigration_office = مكتب الأجانب
person-who-embassy = السفارة
person-who-centre = المركز { $name }
person-who-minors = مركز الشباب، أو الوصي
person-who-prosecutor = القضاء
person-who-minister = الوزير
person-who-aid = لجنة المساعدة المالية
person-who-security = أمن الدولة
person-who-other = جهة أخرى
person-who-you = أنت، برمز من ورقتك
person-who-detecting = الجهة التي التقت بك
person-did-read = اطلاع على الملف من أجل العمل
person-did-name = اطلاع على اسمك
person-did-write = كتابة شيء في الملف
person-did-emergency = اطلاع على الملف في حالة طارئة
person-did-other = عمل آخر في الملف

sheet-title = رموزك
sheet-what = برمز واحد يمكنك قراءة معلوماتك على الإنترنت بلغتك. كل رمز يعمل مرة واحدة فقط. من الأفضل شطبه بعد استخدامه.
sheet-where = اكتب هذا العنوان في هاتف أو كمبيوتر:
sheet-until = تعمل الرموز حتى { $day }.
sheet-keep = احفظ هذه الورقة بعيداً عن هاتفك، حيث لا يجدها أحد. لا تصوّرها.
sheet-device = الأفضل استخدام هاتف لا يراقبه أحد. في النهاية: اضغط على «اخرُج من هذه الصفحة الآن» وامحُ سجل التصفح.
sheet-lost = هل ضاعت الورقة أو رآها أحد؟ يمكنك إخبار الأشخاص الذين أعطوك إياها. يمكنهم إيقاف كل الرموز مرة واحدة.

person-plan-title = خطتي
person-plan-on = هكذا كان الحال في { $day }.
person-plan-residential = أنت تسكن في بيت تابع للمركز منذ { $day }.
person-plan-ambulant = أنت تسكن في مكان خاص بك منذ { $day }. يساعدك المركز هناك.
person-plan-psychosocial = الحديث والتعلّم والعمل
person-plan-medical = الصحة
person-plan-administrative = الأوراق
person-plan-legal = القانون والمحكمة
person-plan-who = يساعدك { $name } في هذا.
person-plan-reached = تمّ في { $day }
person-plan-lawyer = محاميك
person-plan-agree = هل أنت موافق؟
person-plan-consent-none = لم تقل بعد إن كنت موافقًا على هذه الخطة.
person-plan-consent-given = قلت في { $day } إنك موافق على هذه الخطة.
person-plan-consent-withdrawn = قلت في { $day } إنك لم تعد موافقًا على هذه الخطة.
person-plan-change = يمكنك أن تقول لا في أي وقت، أو أن تطلب تغيير شيء.
person-plan-sign = التاريخ والتوقيع:
person-plan-not-reviewed = لم يراجع مترجم محترف هذه الكلمات بعد. إذا كان هناك شيء غير واضح، اسأل مركزك.
