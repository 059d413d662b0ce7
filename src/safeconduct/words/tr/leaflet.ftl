# Bilgi broşürü.

leaflet-dated = 2026-11-23

leaflet-title = Belçika’da yardım ve haklarınız
leaflet-lede = Biri sizi zorluyor, tehdit ediyor veya kullanıyor mu? Yardım alabilirsiniz.

leaflet-what-title = İnsan ticareti nedir?
leaflet-what = Biri insanları bulur, bir yere götürür, barındırır veya onların üzerinde denetim kurar. Amacı onları sömürmektir:
leaflet-what-sexual = fuhuş veya başka bir cinsel sömürü için
leaflet-what-begging = dilendirmek için
leaflet-what-work = insan onuruna aykırı koşullarda çalıştırmak için
leaflet-what-organs = vücutlarından organ veya doku almak için
leaflet-what-crime = suç işlemeye zorlamak için
leaflet-what-yes = Başta evet mi dediniz? Yine de insan ticareti olabilir.
leaflet-what-anybody = Herkesin başına gelebilir: kadınların, erkeklerin, çocukların, yabancıların, Belçikalıların.

leaflet-first-title = Siz her şeyden önce bir mağdursunuz
leaflet-first = Belçika’da belgesiz kalmış veya çalışmış olsanız bile, polis ve yargı görevlileri sizi her şeyden önce mağdur olarak görmelidir.

leaflet-centres-title = Üç merkez size yardım edebilir
leaflet-centres = Merkezler insan ticareti mağdurlarını kabul eder ve onlara yardım eder. Merkezler polis değildir.
leaflet-centres-shelter = İhtiyacınız varsa uyumak için güvenli bir yer veya yaşadığınız yerde yardım. Sığınma evinin adresi gizli tutulur.
leaflet-centres-care = Bir doktor ve olanlar hakkında konuşabileceğiniz biri.
leaflet-centres-papers = Resmî işlerde yardım. Bu işlemin oturma belgelerini yalnızca bu merkezler isteyebilir.
leaflet-centres-lawyer = Yasa hakkında bilgi ve bir avukat.

leaflet-time-title = Dinlenmek ve düşünmek için 45 gün
leaflet-time = Toparlanmak için 45 gün alabilirsiniz. Bunun için sizi sömüren kişilerle ilişkinizi kesersiniz ve bir merkezin size eşlik etmesini kabul edersiniz.
leaflet-time-decide = Bu sürede siz karar verirsiniz: ifade vermek, şikâyette bulunmak veya ülkenize dönmek. Sosyal yardım alabilirsiniz.
leaflet-time-after = Daha uzun kalmak için ifade vermeniz veya şikâyette bulunmanız gerekir. Yetkililer adım adım karar verir. Sonucu size kimse vaat edemez.
leaflet-time-child = 18 yaşından küçük müsünüz ve Belçika’da anne babanız olmadan mı bulunuyorsunuz? Bu 45 gün olmadan hemen bir belge alabilirsiniz. Bir vasi yanınızdadır.
leaflet-time-papers = Oturma belgesine ihtiyacınız yok mu? Yine de merkezlerden yardım isteyebilirsiniz.

leaflet-ask-title = Neler isteyebilirsiniz
leaflet-ask-told = Neye karar verirseniz verin, haklarınızın ne olduğunu anladığınız bir dilde sorabilirsiniz.
leaflet-ask-centre = Bir merkezden biriyle konuşabilirsiniz, polis karakolunda da.
leaflet-ask-no = Yardıma hayır diyebilirsiniz. Kimse sizi zorlayamaz.

leaflet-reach-title = Merkezlere nasıl ulaşırsınız
leaflet-reach-unverified = Bu adresler Belçika Devleti’nin yaklaşık 2008 yılına ait bir metninde yer alır. Hâlâ çalıştıkları doğrulanmadı.
leaflet-reach-given = Merkezin { $day } tarihinde verdiği bilgi.
leaflet-reach-telephone = Bir merkezin telefon numarasını, size bu broşürü veren kişiden isteyin.

leaflet-safe-title = Güvenliğinizi koruyun
leaflet-safe-danger = Şu anda tehlikede misiniz? 112’yi arayın. Arama ücretsizdir.
leaflet-safe-keep = Bu broşürü yanlış biri bulabilir mi? O zaman saklamayın. Bir merkezin adını aklınızda tutun.

leaflet-law = Yasada:
leaflet-not-reviewed = Bu metni henüz bir profesyonel çevirmen kontrol etmedi. Bir şey açık değilse onu size veren kişilere sorun.
leaflet-checked = Bu metni { $who } kontrol etti: { $day }.
leaflet-version = Metnin tarihi: { $day }
leaflet-print = Bu broşürü yazdırın (PDF)
leaflet-print-large = Büyük harflerle yazdırın (PDF)
