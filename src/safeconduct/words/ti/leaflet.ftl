# ናይ ሓበሬታ ጽሑፍ።

leaflet-dated = 2026-11-23

leaflet-title = ኣብ ቤልጁም ሓገዝን መሰላትኩምን
leaflet-lede = ዘገድደኩም፡ ዘፈራርሓኩም ወይ ዝምዝምዘኩም ሰብ ኣሎ ድዩ? ሓገዝ ክትረኽቡ ትኽእሉ።

leaflet-what-title = ንግዲ ሰብ እንታይ እዩ?
leaflet-what = ሓደ ሰብ ንሰባት ይምልምል፡ ናብ ገለ ቦታ ይወስዶም፡ መንበሪ ይህቦም ወይ ይቆጻጸሮም፡ ንኽምዝምዞም፦
leaflet-what-sexual = ብምንዝርና ወይ ብኻልእ ጾታዊ ምዝመዛ
leaflet-what-begging = ብልመና
leaflet-what-work = ንሰብኣዊ ክብሪ ብዝጻረር ኩነታት ብምስራሕ
leaflet-what-organs = ካብ ሰብነቶም ኣካል ንምውሳድ
leaflet-what-crime = ገበን ክፍጽሙ ንምግዳድ
leaflet-what-yes = ኣብ መጀመርታ እወ ኢልኩም ዲኹም? ኮይኑ ግን ንግዲ ሰብ ክኸውን ይኽእል።
leaflet-what-anybody = ኣብ ዝኾነ ሰብ ክበጽሕ ይኽእል፦ ደቂ ኣንስትዮ፡ ደቂ ተባዕትዮ፡ ቆልዑ፡ ወጻእተኛታት፡ ቤልጁማውያን።

leaflet-first-title = ቅድሚ ኩሉ ግዳያት ኢኹም
leaflet-first = ብዘይ ወረቓቕቲ ኣብ ቤልጁም ነይርኩም ወይ ሰሪሕኩም እንተኾንኩም እውን፡ ፖሊስን ኣካላት ፍርድን ቅድሚ ኩሉ ከም ግዳያት ክርእዩኹም ኣለዎም።

leaflet-centres-title = ሰለስተ ማእከላት ክሕግዙኹም ይኽእሉ
leaflet-centres = እዞም ማእከላት ንግዳያት ንግዲ ሰብ ይቕበሉን ይሕግዙን። ንሳቶም ፖሊስ ኣይኮኑን።
leaflet-centres-shelter = የድልየኩም እንተኾይኑ ውሑስ መደቀሲ ቦታ፡ ወይ ኣብ እትነብርሉ ሓገዝ። ኣድራሻ ናይቲ መዕቆቢ ምስጢር እዩ።
leaflet-centres-care = ሓኪም፡ ከምኡ እውን ብዛዕባ ዘጋጠመ ነገር እትዛረብዎ ሰብ።
leaflet-centres-papers = ብወረቓቕቲ ሓገዝ። ናይዚ መስርሕ ናይ መንበሪ ሰነዳት ክሓቱ ዝኽእሉ እዞም ማእከላት ጥራይ እዮም።
leaflet-centres-lawyer = ብዛዕባ ሕጊ ሓበሬታ፡ ከምኡ እውን ጠበቓ።

leaflet-time-title = ንምዕራፍን ንምሕሳብን 45 መዓልታት
leaflet-time = ንምሕዋይ 45 መዓልታት ክትረኽቡ ትኽእሉ። ነዚ ምስቶም ዝመዝመዙኹም ሰባት ርክብ ተቋርጹ፡ ሓደ ማእከል ክሕግዘኩም ድማ ትቕበሉ።
leaflet-time-decide = ኣብዚ ግዜ እዚ ንስኹም ትውስኑ፦ ቃልኩም ምሃብ፡ ክሲ ምቕራብ፡ ወይ ናብ ሃገርኩም ምምላስ። ማሕበራዊ ሓገዝ ክትረኽቡ ትኽእሉ።
leaflet-time-after = ንነዊሕ ግዜ ንምጽናሕ ቃልኩም ክትህቡ ወይ ክሲ ክተቕርቡ ኣለኩም። ሰበስልጣን ስጉምቲ ብስጉምቲ ይውስኑ። ውጽኢቱ ከመጻብዓልኩም ዝኽእል የለን።
leaflet-time-child = ትሕቲ 18 ዓመት ዲኹም፡ ኣብ ቤልጁም ድማ ብዘይ ወለድኹም ኣለኹም? ብዘይ እዞም 45 መዓልታት ሽዑ ንሽዑ ሰነድ ክትረኽቡ ትኽእሉ። ሞግዚት ኣብ ጎንኹም ኣሎ።
leaflet-time-papers = ናይ መንበሪ ሰነድ ኣየድልየኩምን ድዩ? ንስኹም እውን ካብቶም ማእከላት ሓገዝ ክትሓቱ ትኽእሉ።

leaflet-ask-title = እንታይ ክትሓቱ ትኽእሉ
leaflet-ask-told = ዝኾነ ይኹን እትውስንዎ፡ መሰላትኩም እንታይ ምዃኑ ብእትርድእዎ ቋንቋ ክትሓቱ ትኽእሉ።
leaflet-ask-centre = ምስ ሰብ ናይ ሓደ ማእከል ክትዘራረቡ ትኽእሉ፡ ኣብ መደበር ፖሊስ እውን።
leaflet-ask-no = ንሓገዝ ኣይፋል ክትብሉ ትኽእሉ። ዝኾነ ሰብ ከገድደኩም ኣይክእልን።

leaflet-reach-title = ንማእከላት ከመይ ጌርኩም ትረኽብዎም
leaflet-reach-unverified = እዞም ኣድራሻታት ኣብ ናይ ቤልጁም መንግስቲ ጽሑፍ ናይ ከባቢ 2008 ይርከቡ። ክሳብ ሕጂ ከም ዝሰርሑ ኣይተረጋገጸን።
leaflet-reach-given = እቲ ማእከል ብ{ $day } ዝሃቦ ሓበሬታ።
leaflet-reach-telephone = ቁጽሪ ቴሌፎን ናይ ሓደ ማእከል ነቲ እዚ ጽሑፍ ዝህበኩም ሰብ ሕተቱ።

leaflet-safe-title = ድሕነትኩም ሓልዉ
leaflet-safe-danger = ሕጂ ኣብ ሓደጋ ዲኹም? 112 ደውሉ። መጸውዒ ነጻ እዩ።
leaflet-safe-keep = ክረኽቦ ዘይግባእ ሰብ ነዚ ጽሑፍ ክረኽቦ ይኽእል ድዩ? ሽዑ ኣይትዓቅብዎ። ስም ናይ ሓደ ማእከል ዘክሩ።

leaflet-law = ኣብ ሕጊ፦
leaflet-not-reviewed = እዚ ጽሑፍ ብሞያዊ ተርጓማይ ገና ኣይተመርመረን። ዘይተረድኣኩም ነገር እንተሃልዩ፡ ነቶም ዝሃቡኹም ሰባት ሕተቱ።
leaflet-checked = እዚ ጽሑፍ ብ{ $who } ብ{ $day } ተመርሚሩ።
leaflet-version = ጽሑፍ ናይ { $day }
leaflet-print = ነዚ ጽሑፍ ሕተሙ (PDF)
leaflet-print-large = ብዓበይቲ ፊደላት ሕተሙ (PDF)
