# The person's own view in Turkish. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Bilgilerim
person-exit = Bu sayfadan hemen çık
person-exit-keys = Klavyede: üç kez Shift veya Esc tuşuna basın.
person-language = Dil
person-language-change = Dili değiştir
person-not-reviewed = Bu metni henüz bir profesyonel çevirmen kontrol etmedi. Bir şey açık değilse kodları size veren kişilere sorun.
person-demo = Gösterim: buradaki her şey uydurmadır.
person-safe-title = Kendinizi koruyun
person-safe-history = Bu telefon veya bilgisayar açılan sayfaları hatırlar. “Bu sayfadan hemen çık” bunu silmez. Başkası bakabiliyorsa geçmişi silin veya gizli pencere kullanın.
person-safe-shared = Telefonunuzu biri kontrol ediyor mu? O zaman başka bir telefon kullanın, örneğin size yardım eden kişilerinkini.
person-safe-nothing = Bu sayfa telefona veya bilgisayara hiçbir şey kaydetmez.
person-danger = Şu anda tehlikede misiniz? 112’yi arayın. Arama ücretsizdir.

person-code-label = Kodunuz
person-code-hint = Kâğıdınızdan bir kod yazın: 28 rakam. Boşluk gerekli değil.
person-code-button = Devam
person-code-empty = Kâğıdınızdan bir kod yazın.
person-code-length = Bir kodda 28 rakam vardır. Siz { $number } rakam yazdınız. Lütfen kontrol edin.
person-code-mistyped = Kodda bir yazım hatası var. Lütfen her rakamı kontrol edin.
person-code-refused = Bu kod çalışmıyor. Belki daha önce kullanıldı veya çok eski. Kâğıdınızdaki sonraki kodu kullanın veya kâğıdı size veren kişilere sorun.
person-code-wait = Çok fazla deneme yapıldı. { $number } dk bekleyin ve yeniden deneyin.
person-code-ended = Bu ziyaret bitti. Geri dönmek için yeni bir kod yazın.
person-problem = Bir sorun var

person-until = Bu sayfayı saat { $time } olana kadar okuyabilirsiniz. Sonra yeni bir kod gerekir.
person-left = { $n ->
    [0] Kodunuz kalmadı. Yeni bir kâğıt isteyin.
    [one] Kâğıdınızda { $number } kod daha var.
   *[other] Kâğıdınızda { $number } kod daha var.
}

person-now = Şimdi neredesiniz
person-on = Durum { $day } tarihinde böyleydi.
person-phase-detected = Size yardım edebilecek bir kurumla görüştünüz. Bugün hiçbir şeye karar vermek zorunda değilsiniz.
person-phase-referred = Bir merkezden size yardım etmesi istendi. Yakında merkezdeki kişilerle konuşacaksınız.
person-phase-reflection = Dinlenmek ve düşünmek için zamanınız var. Ne istediğinize sakin sakin karar verin.
person-phase-reflection_lapsed = Dinlenme ve düşünme zamanı bitti. Yine de ifade verebilirsiniz. Bunu merkezinizle konuşun.
person-phase-registration = İlk oturum belgeniz var ya da onu alabilirsiniz. Şimdi savcılık davayı inceliyor.
person-phase-temporary_residence = Dava sürdükçe Belçika’da kalabilirsiniz.
person-phase-unlimited_residence = Belçika’da süresiz kalabilirsiniz.
person-phase-ended = Bu süreç bitti. Yeni bir süreç mümkün. Danışın.
person-phase-not_a_victim = Şu anda sizin için açık bir koruma süreci yok. Nedenini sorabilirsiniz.
person-phase-not_applicable = Oturum belgesine ihtiyacınız yok. Yine de yardım alma hakkınız var.

person-paper = Belgeniz
person-paper-none = Bu süreçten henüz bir belgeniz yok.
person-paper-reflection_order = 45 günlük belge
person-paper-annex_15 = Ek 15, 45 gün için
person-paper-registration_certificate = Kayıt belgesi, model A
person-paper-temporary_residence = Süreli oturum belgesi
person-paper-unlimited_residence = Süresiz oturum belgesi
person-paper-until = Geçerli olduğu son gün: { $day }. O gün de sayılır.
person-paper-always = Son günü yok.
person-paper-over = Geçerli olduğu son gün: { $day }. Ne yapacağınızı bugün merkezinize sorun.
person-paper-gone = Bu belge artık geçerli değil. Ne yapacağınızı bugün merkezinize sorun.

person-next = Sırada ne var
person-next-none = Belli bir günde olması gereken bir şey yok.
person-next-by = En geç: { $day }
person-next-late = Bunun en geç şu gün yapılması gerekiyordu: { $day }. Bunu sorabilirsiniz.
person-duty-give_leaflet = size kendi dilinizde bir broşür vermeli
person-duty-tell_of_rights = size haklarınızı anlatmalı
person-duty-arrange_intake = sizi bir merkezle görüştürmeli
person-duty-inform_immigration_office = Yabancılar Dairesine sizin hakkınızda bilgi vermeli
person-duty-offer_centre_contact = bir merkezin sizinle konuşmasını sağlamalı
person-duty-confirm_registration_questions = belgenizle ilgili soruları yanıtlamalı
person-duty-confirm_residence_questions = oturumunuzla ilgili soruları yanıtlamalı
person-duty-appoint_guardian = size bir vasi atamalı
person-duty-establish_identity = kim olduğunuzu ve nereden geldiğinizi belirlemeli
person-duty-trace_family = ailenizi aramalı

person-rights = Şimdiki haklarınız
person-right-told = Neye karar verirseniz verin, haklarınızı öğrenme hakkınız var.
person-right-leaflet = Anladığınız bir dilde yazılı bilgi alma hakkınız var.
person-right-refuse = Yardıma hayır diyebilirsiniz. Kimse sizi zorlayamaz.
person-right-recover = Toparlanmak için zamanınız var. İfade verebilir, şikâyette bulunabilir veya ülkenize dönebilirsiniz. Karar sizin.
person-right-social = Bu süre içinde sosyal yardım hakkınız var.
person-right-child = 18 yaşından küçüksünüz: sizin için en iyisi önce gelir. Bir vasi yanınızdadır.
person-right-work = Çalışma izni (C tipi) alabilirsiniz.
person-right-shelter = Bir merkez size uyumak için güvenli bir yer verebilir veya yaşadığınız yerde yardım edebilir.
person-right-care = Doktora gidebilir ve olanlar hakkında konuşabilirsiniz.
person-right-lawyer = Yasa hakkında bilgi alma ve avukat hakkınız var.
person-right-apply = Belgelerinizi merkeziniz ister. Bunu yalnız yapmak zorunda değilsiniz.
person-right-papers = Merkeziniz resmî işlerde size yardım eder.
person-right-aid = Devletten para yardımı isteyebilirsiniz.
person-law = Yasada:

person-ask = Kime sorabilirsiniz
person-ask-yours = Bu kişiler size yardım ediyor:
person-ask-any = Bu merkezlerden birine yazabilirsiniz. Ücretsizdir.
person-ask-sheet = Kâğıdı size veren kişilere sorun.

person-looks = Dosyanıza kim baktı
person-looks-text = Her bakış yazılır ve silinemez. Bir şey size yanlış görünürse merkezinize söyleyin.
person-looks-more = Daha eski bakışları göster
person-who-police = Polis
person-who-inspection = İş müfettişliği
person-who-immigration_office = Yabancılar Dairesi
person-who-embassy = Elçilik
person-who-centre = { $name } merkezi
person-who-minors = Gençler merkezi veya vasi
person-who-prosecutor = Savcılık
person-who-minister = Bakan
person-who-aid = Para yardımı komisyonu
person-who-security = Devlet Güvenliği
person-who-other = Başka bir kurum
person-who-you = Siz, kâğıdınızdaki bir kodla
person-who-detecting = Sizinle görüşen kurum
person-did-read = işi için dosyaya baktı
person-did-name = adınıza baktı
person-did-write = dosyaya bir şey yazdı
person-did-emergency = acil bir durumda dosyaya baktı
person-did-other = dosyada başka bir iş yaptı

sheet-title = Kodlarınız
sheet-what = Bir kodla kendi bilgilerinizi internette, kendi dilinizde okuyabilirsiniz. Her kod bir kez çalışır. Kullandıktan sonra üstünü çizin.
sheet-where = Bu adresi bir telefona veya bilgisayara yazın:
sheet-until = Kodların çalıştığı son gün: { $day }.
sheet-keep = Bu kâğıdı telefonunuzdan ayrı, başkasının bulamayacağı bir yerde tutun. Fotoğrafını çekmeyin.
sheet-device = Kimsenin kontrol etmediği bir telefon kullanın. Bitince “Bu sayfadan hemen çık” düğmesine basın ve geçmişi silin.
sheet-lost = Kâğıt kayboldu mu, biri gördü mü? Onu size veren kişilere söyleyin. Bütün kodları bir anda durdurabilirler.

person-plan-title = Planım
person-plan-on = { $day } tarihinde durum böyleydi.
person-plan-residential = { $day } tarihinden beri merkezin bir evinde kalıyorsunuz.
person-plan-ambulant = { $day } tarihinden beri kendi evinizde kalıyorsunuz. Merkez size orada yardım ediyor.
person-plan-psychosocial = Konuşmak, öğrenmek, çalışmak
person-plan-medical = Sağlık
person-plan-administrative = Belgeler
person-plan-legal = Hukuk ve mahkeme
person-plan-who = Bu konuda size { $name } yardım ediyor.
person-plan-reached = { $day } tarihinde yapıldı
person-plan-lawyer = Avukatınız
person-plan-agree = Kabul ediyor musunuz?
person-plan-consent-none = Bu planı kabul edip etmediğinizi henüz söylemediniz.
person-plan-consent-given = { $day } tarihinde bu planı kabul ettiğinizi söylediniz.
person-plan-consent-withdrawn = { $day } tarihinde bu planı artık kabul etmediğinizi söylediniz.
person-plan-change = İstediğiniz zaman hayır diyebilir ya da bir değişiklik isteyebilirsiniz.
person-plan-sign = Tarih ve imza:
person-plan-not-reviewed = Bu metni henüz profesyonel bir çevirmen kontrol etmedi. Anlaşılmayan bir şey varsa merkezinize sorun.
