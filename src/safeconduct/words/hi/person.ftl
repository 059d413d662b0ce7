# The person's own view in Hindi. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = मेरी जानकारी
person-exit = अभी इस पेज से बाहर जाएँ
person-exit-keys = कीबोर्ड पर: Shift या Esc तीन बार दबाएँ।
person-language = भाषा
person-language-change = भाषा बदलें
person-not-reviewed = इस पाठ को अभी किसी पेशेवर अनुवादक ने नहीं जाँचा है। कुछ साफ़ न हो तो उन लोगों से पूछें जिन्होंने आपको कोड दिए।
person-demo = प्रदर्शन: यहाँ सब कुछ काल्पनिक है।
person-safe-title = अपनी सुरक्षा का ध्यान रखें
person-safe-history = यह फ़ोन या कंप्यूटर याद रखता है कि कौन से पेज खोले गए। “अभी इस पेज से बाहर जाएँ” इसे नहीं मिटाता। अगर कोई देख सकता है, तो हिस्ट्री मिटाएँ या प्राइवेट विंडो इस्तेमाल करें।
person-safe-shared = क्या कोई आपके फ़ोन पर नज़र रखता है? तो दूसरा फ़ोन इस्तेमाल करें, जैसे उन लोगों का जो आपकी मदद करते हैं।
person-safe-nothing = यह पेज फ़ोन या कंप्यूटर पर कुछ भी सेव नहीं करता।
person-danger = क्या आप अभी ख़तरे में हैं? 112 पर फ़ोन करें। कॉल मुफ़्त है।

person-code-label = आपका कोड
person-code-hint = अपने काग़ज़ से एक कोड लिखें: 28 अंक। ख़ाली जगह ज़रूरी नहीं है।
person-code-button = आगे बढ़ें
person-code-empty = अपने काग़ज़ से एक कोड लिखें।
person-code-length = एक कोड में 28 अंक होते हैं। आपने { $number } लिखे। कृपया फिर देखें।
person-code-mistyped = कोड लिखने में ग़लती है। कृपया हर अंक जाँचें।
person-code-refused = यह कोड काम नहीं करता। शायद यह पहले इस्तेमाल हो चुका है या बहुत पुराना है। काग़ज़ का अगला कोड इस्तेमाल करें, या उन लोगों से पूछें जिन्होंने काग़ज़ दिया।
person-code-wait = बहुत ज़्यादा कोशिशें हुईं। { $number } मिनट रुकें और फिर कोशिश करें।
person-code-ended = यह विज़िट ख़त्म हो गई। वापस आने के लिए नया कोड लिखें।
person-problem = एक समस्या है

person-until = आप यह पेज { $time } बजे तक पढ़ सकते हैं। उसके बाद नया कोड चाहिए।
person-left = { $n ->
    [0] आपके पास और कोड नहीं हैं। नया काग़ज़ माँगें।
    [one] आपके काग़ज़ पर { $number } कोड बाक़ी है।
   *[other] आपके काग़ज़ पर { $number } कोड बाक़ी हैं।
}

person-now = आपका मामला अभी कहाँ है
person-on = { $day } को स्थिति ऐसी थी।
person-phase-detected = आपकी मुलाक़ात ऐसी सेवा से हुई है जो मदद कर सकती है। आज आपको कुछ तय नहीं करना है।
person-phase-referred = एक केंद्र से आपकी मदद करने को कहा गया है। जल्द ही केंद्र के लोग आपसे बात करेंगे।
person-phase-reflection = आपके पास आराम करने और सोचने का समय है। शांति से तय करें कि आप क्या चाहते हैं।
person-phase-reflection_lapsed = आराम करने और सोचने का समय ख़त्म हो गया है। आप अब भी बयान दे सकते हैं। अपने केंद्र से इस पर बात करें।
person-phase-registration = आपके पास रहने का पहला दस्तावेज़ है, या आपको मिल सकता है। अब न्याय विभाग मामले को देख रहा है।
person-phase-temporary_residence = जब तक मामला अदालत में है, आप बेल्जियम में रह सकते हैं।
person-phase-unlimited_residence = आप बेल्जियम में बिना समय सीमा के रह सकते हैं।
person-phase-ended = यह प्रक्रिया ख़त्म हो गई है। नई प्रक्रिया हो सकती है। सलाह लें।
person-phase-not_a_victim = अभी आपके लिए सुरक्षा की कोई प्रक्रिया खुली नहीं है। आप कारण पूछ सकते हैं।
person-phase-not_applicable = आपको रहने के दस्तावेज़ की ज़रूरत नहीं है। फिर भी आपको मदद पाने का अधिकार है।

person-paper = आपका दस्तावेज़
person-paper-none = इस प्रक्रिया से आपके पास अभी कोई दस्तावेज़ नहीं है।
person-paper-reflection_order = 45 दिनों का दस्तावेज़
person-paper-annex_15 = अनुलग्नक 15, 45 दिनों के लिए
person-paper-registration_certificate = पंजीकरण प्रमाणपत्र, मॉडल A
person-paper-temporary_residence = सीमित समय के लिए रहने का दस्तावेज़
person-paper-unlimited_residence = बिना समय सीमा के रहने का दस्तावेज़
person-paper-until = यह { $day } तक मान्य है। वह दिन भी गिना जाता है।
person-paper-always = इसका कोई आख़िरी दिन नहीं है।
person-paper-over = यह { $day } तक मान्य था। आज ही अपने केंद्र से पूछें कि क्या करना है।
person-paper-gone = यह दस्तावेज़ अब मान्य नहीं है। आज ही अपने केंद्र से पूछें कि क्या करना है।

person-next = आगे क्या होगा
person-next-none = किसी तय दिन पर कुछ होना ज़रूरी नहीं है।
person-next-by = { $day } तक
person-next-late = यह काम { $day } तक हो जाना चाहिए था। आप इसके बारे में पूछ सकते हैं।
person-duty-give_leaflet = आपको आपकी भाषा में पर्चा देना
person-duty-tell_of_rights = आपको आपके अधिकार बताना
person-duty-arrange_intake = आपको किसी केंद्र से मिलाना
person-duty-inform_immigration_office = विदेशी कार्यालय को आपके बारे में बताना
person-duty-offer_centre_contact = किसी केंद्र को आपसे बात करने का मौक़ा देना
person-duty-confirm_registration_questions = आपके दस्तावेज़ के बारे में सवालों के जवाब देना
person-duty-confirm_residence_questions = आपके रहने के बारे में सवालों के जवाब देना
person-duty-appoint_guardian = आपके लिए अभिभावक तय करना
person-duty-establish_identity = पता करना कि आप कौन हैं और कहाँ से हैं
person-duty-trace_family = आपके परिवार को खोजना

person-rights = अभी आपके अधिकार
person-right-told = आप जो भी तय करें, आपको अपने अधिकार जानने का हक़ है।
person-right-leaflet = आपको अपनी समझ की भाषा में लिखित जानकारी पाने का हक़ है।
person-right-refuse = आप मदद लेने से मना कर सकते हैं। कोई आपको मजबूर नहीं कर सकता।
person-right-recover = आपके पास संभलने का समय है। आप बयान दे सकते हैं, शिकायत कर सकते हैं या अपने देश लौट सकते हैं। फ़ैसला आपका है।
person-right-social = इस समय आपको सामाजिक सहायता का हक़ है।
person-right-child = आपकी उम्र 18 से कम है: आपका भला सबसे पहले है। एक अभिभावक आपके साथ है।
person-right-work = आपको काम करने का परमिट (टाइप C) मिल सकता है।
person-right-shelter = केंद्र आपको सोने की सुरक्षित जगह दे सकता है, या जहाँ आप रहते हैं वहाँ मदद कर सकता है।
person-right-care = आप डॉक्टर को दिखा सकते हैं और जो हुआ उसके बारे में बात कर सकते हैं।
person-right-lawyer = आपको क़ानून की जानकारी और वकील पाने का हक़ है।
person-right-apply = आपका केंद्र आपके दस्तावेज़ माँगता है। आपको यह अकेले नहीं करना है।
person-right-papers = आपका केंद्र काग़ज़ी काम में मदद करता है।
person-right-aid = आप सरकार से पैसे की मदद माँग सकते हैं।
person-law = क़ानून में:

person-ask = आप किससे पूछ सकते हैं
person-ask-yours = ये लोग आपकी मदद करते हैं:
person-ask-any = आप इनमें से किसी केंद्र को लिख सकते हैं। इसमें पैसा नहीं लगता।
person-ask-sheet = उन लोगों से पूछें जिन्होंने आपको काग़ज़ दिया।

person-looks = आपकी फ़ाइल किसने देखी
person-looks-text = हर बार देखना लिखा जाता है और मिटाया नहीं जा सकता। कुछ ग़लत लगे तो अपने केंद्र को बताएँ।
person-looks-more = पहले का दिखाएँ
person-who-police = पुलिस
person-who-inspection = श्रम निरीक्षण
person-who-immigration_office = विदेशी कार्यालय
person-who-embassy = दूतावास
person-who-centre = केंद्र { $name }
person-who-minors = युवाओं का केंद्र या अभिभावक
person-who-prosecutor = न्याय विभाग
person-who-minister = मंत्री
person-who-aid = वित्तीय सहायता आयोग
person-who-security = राज्य सुरक्षा
person-who-other = कोई और सेवा
person-who-you = आप, अपने काग़ज़ के कोड से
person-who-detecting = जिस सेवा से आपकी मुलाक़ात हुई
person-did-read = काम के लिए फ़ाइल देखी
person-did-name = आपका नाम देखा
person-did-write = फ़ाइल में कुछ लिखा
person-did-emergency = आपात स्थिति में फ़ाइल देखी
person-did-other = फ़ाइल पर कोई और काम किया

sheet-title = आपके कोड
sheet-what = एक कोड से आप इंटरनेट पर अपनी भाषा में अपनी जानकारी पढ़ सकते हैं। हर कोड एक ही बार चलता है। इस्तेमाल के बाद उसे काट दें।
sheet-where = फ़ोन या कंप्यूटर में यह पता लिखें:
sheet-until = कोड { $day } तक चलते हैं।
sheet-keep = यह काग़ज़ फ़ोन से अलग, ऐसी जगह रखें जहाँ किसी और को न मिले। इसकी फ़ोटो न लें।
sheet-device = ऐसा फ़ोन इस्तेमाल करें जिस पर किसी की नज़र न हो। अंत में “अभी इस पेज से बाहर जाएँ” दबाएँ और हिस्ट्री मिटाएँ।
sheet-lost = काग़ज़ खो गया या किसी ने देख लिया? उन लोगों को बताएँ जिन्होंने दिया। वे सारे कोड एक साथ बंद कर सकते हैं।

person-plan-title = मेरी योजना
person-plan-on = { $day } को स्थिति ऐसी थी।
person-plan-residential = आप { $day } से केंद्र के एक घर में रहते हैं।
person-plan-ambulant = आप { $day } से अपनी जगह पर रहते हैं। केंद्र वहाँ आपकी मदद करता है।
person-plan-psychosocial = बातचीत, सीखना, काम
person-plan-medical = स्वास्थ्य
person-plan-administrative = काग़ज़ात
person-plan-legal = कानून और अदालत
person-plan-who = { $name } इसमें आपकी मदद करते हैं।
person-plan-reached = { $day } को पूरा हुआ
person-plan-lawyer = आपके वकील
person-plan-agree = क्या आप सहमत हैं?
person-plan-consent-none = आपने अभी तक नहीं बताया कि आप इस योजना से सहमत हैं या नहीं।
person-plan-consent-given = { $day } को आपने कहा कि आप इस योजना से सहमत हैं।
person-plan-consent-withdrawn = { $day } को आपने कहा कि आप अब इस योजना से सहमत नहीं हैं।
person-plan-change = आप किसी भी समय ना कह सकते हैं, या बदलाव के लिए कह सकते हैं।
person-plan-sign = तारीख और हस्ताक्षर:
person-plan-not-reviewed = किसी पेशेवर अनुवादक ने अभी तक इन शब्दों की जाँच नहीं की है। अगर कुछ स्पष्ट न हो, तो अपने केंद्र से पूछें।
