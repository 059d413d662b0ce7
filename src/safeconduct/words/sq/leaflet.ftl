# Fletëpalosja informuese.

leaflet-dated = 2026-11-23

leaflet-title = Ndihmë dhe të drejtat tuaja në Belgjikë
leaflet-lede = A ju detyron, ju kërcënon ose ju shfrytëzon dikush? Mund të merrni ndihmë.

leaflet-what-title = Çfarë është trafikimi i qenieve njerëzore?
leaflet-what = Dikush rekruton njerëz, i çon diku, u jep strehë ose merr kontrollin mbi ta, për t’i shfrytëzuar:
leaflet-what-sexual = me prostitucion ose shfrytëzim tjetër seksual
leaflet-what-begging = me lypje
leaflet-what-work = me punë në kushte që janë kundër dinjitetit njerëzor
leaflet-what-organs = për t’u marrë një organ ose ind nga trupi
leaflet-what-crime = për t’i detyruar të kryejnë një krim
leaflet-what-yes = A thatë po në fillim? Prapë mund të jetë trafikim.
leaflet-what-anybody = Mund t’i ndodhë kujtdo: grave, burrave, fëmijëve, të huajve, belgëve.

leaflet-first-title = Ju jeni para së gjithash viktimë
leaflet-first = Policia dhe magjistratët duhet t’ju shohin para së gjithash si viktimë, edhe nëse keni qëndruar ose punuar në Belgjikë pa dokumente.

leaflet-centres-title = Tri qendra mund t’ju ndihmojnë
leaflet-centres = Qendrat i presin dhe i ndihmojnë viktimat e trafikimit të qenieve njerëzore. Ato nuk janë policia.
leaflet-centres-shelter = Një vend i sigurt për të fjetur nëse ju duhet, ose ndihmë aty ku jetoni. Adresa e strehës mbahet e fshehtë.
leaflet-centres-care = Një mjek dhe dikush me të cilin të flisni për atë që ndodhi.
leaflet-centres-papers = Ndihmë me dokumentet. Vetëm këto qendra mund t’i kërkojnë dokumentet e qëndrimit të kësaj procedure.
leaflet-centres-lawyer = Informacion mbi ligjin, dhe një avokat ose avokate.

leaflet-time-title = 45 ditë për të pushuar dhe për të menduar
leaflet-time = Mund të merrni 45 ditë për të marrë veten. Për këtë e ndërprisni kontaktin me njerëzit që ju shfrytëzuan dhe pranoni që t’ju shoqërojë një qendër.
leaflet-time-decide = Në këtë kohë vendosni: të jepni një deklaratë, të bëni një ankesë ose të ktheheni në vendin tuaj. Mund të merrni ndihmë sociale.
leaflet-time-after = Për të qëndruar më gjatë duhet të jepni një deklaratë ose të bëni një ankesë. Autoritetet vendosin hap pas hapi. Askush nuk mund t’jua premtojë rezultatin.
leaflet-time-child = A jeni nën 18 vjeç dhe në Belgjikë pa prindërit tuaj? Mund të merrni një dokument menjëherë, pa këto 45 ditë. Një kujdestar ose kujdestare ju rri pranë.
leaflet-time-papers = Nuk ju duhet dokument qëndrimi? Edhe atëherë mund t’u kërkoni ndihmë qendrave.

leaflet-ask-title = Çfarë mund të kërkoni
leaflet-ask-told = Mund të pyesni cilat janë të drejtat tuaja, çfarëdo që të vendosni, në një gjuhë që e kuptoni.
leaflet-ask-centre = Mund të flisni me dikë nga një qendër, edhe në stacionin e policisë.
leaflet-ask-no = Mund t’i thoni jo ndihmës. Askush nuk mund t’ju detyrojë.

leaflet-reach-title = Si t’i gjeni qendrat
leaflet-reach-unverified = Këto adresa janë në një tekst të shtetit belg të rreth vitit 2008. Nuk është konfirmuar që punojnë ende.
leaflet-reach-given = Sipas qendrës, më { $day }.
leaflet-reach-telephone = Kërkojani numrin e telefonit të një qendre personit që jua jep këtë fletëpalosje.

leaflet-safe-title = Ruani sigurinë tuaj
leaflet-safe-danger = A jeni në rrezik tani? Telefononi 112. Thirrja është falas.
leaflet-safe-keep = A mund ta gjejë këtë fletëpalosje personi i gabuar? Atëherë mos e mbani. Mbani mend emrin e një qendre.

leaflet-law = Në ligj:
leaflet-not-reviewed = Ky tekst nuk është kontrolluar ende nga një përkthyes profesionist. Nëse diçka nuk është e qartë, pyesni njerëzit që jua dhanë.
leaflet-checked = Ky tekst u kontrollua nga { $who } më { $day }.
leaflet-version = Teksti i { $day }
leaflet-print = Shtypeni këtë fletëpalosje (PDF)
leaflet-print-large = Shtypeni me shkronja të mëdha (PDF)
