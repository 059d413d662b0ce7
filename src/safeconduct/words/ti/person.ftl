# The person's own view in Tigrinya. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = ሓበሬታይ
person-exit = ሕጂ ካብዚ ገጽ ውጻእ/ውጽኢ
person-exit-keys = ኣብ ኪቦርድ፦ Shift ወይ Esc ሰለስተ ግዜ ምጽቃጥ።
person-language = ቋንቋ
person-language-change = ቋንቋ ምቕያር
person-not-reviewed = እዚ ጽሑፍ ብሞያዊ ተርጓማይ ገና ኣይተመርመረን። ዘይተረድኣኩም ነገር እንተሃልዩ፡ ነቶም ኮድ ዝሃቡኹም ሰባት ሕተቱ።
person-demo = መርኣያ፦ ኣብዚ ዘሎ ኩሉ ፈጠራ እዩ።
person-safe-title = ድሕነትኩም ሓልዉ
person-safe-history = እዚ ቴሌፎን ወይ ኮምፕዩተር ዝተኸፈቱ ገጻት ይዝክር። «ሕጂ ካብዚ ገጽ ውጻእ/ውጽኢ» ነዚ ኣይድምስስን። ካልእ ሰብ ክርኢ ዝኽእል እንተኾይኑ፡ ታሪኽ (history) ደምስሱ ወይ ብሕታዊ መስኮት ተጠቐሙ።
person-safe-shared = ቴሌፎንኩም ዝቆጻጸር ሰብ ኣሎ ድዩ? ካልእ ቴሌፎን ተጠቐሙ፡ ንኣብነት ናይቶም ዝሕግዙኹም ሰባት።
person-safe-nothing = እዚ ገጽ ኣብ ቴሌፎን ወይ ኮምፕዩተር ዋላ ሓንቲ ኣይዕቅብን።
person-danger = ሕጂ ኣብ ሓደጋ ዲኹም? 112 ደውሉ። መጸውዒ ነጻ እዩ።

person-code-label = ኮድኩም
person-code-hint = ካብ ወረቐትኩም ሓደ ኮድ ጽሓፉ፦ 28 ኣሃዛት። ባዶ ቦታ ኣየድልን።
person-code-button = ቀጽሉ
person-code-empty = ካብ ወረቐትኩም ሓደ ኮድ ጽሓፉ።
person-code-length = ሓደ ኮድ 28 ኣሃዛት ኣለዎ። ንስኹም { $number } ጽሒፍኩም። በጃኹም መርምሩ።
person-code-mistyped = ኣብ ኣጽሕፋ ናይቲ ኮድ ጌጋ ኣሎ። በጃኹም ነፍሲ ወከፍ ኣሃዝ መርምሩ።
person-code-refused = እዚ ኮድ ኣይሰርሕን። ምናልባት ድሮ ተጠቒምኩምሉ፡ ወይ ኣዝዩ ኣሪጉ ይኸውን። ዝቕጽል ኮድ ካብቲ ወረቐት ተጠቐሙ፡ ወይ ነቶም ወረቐት ዝሃቡኹም ሰባት ሕተቱ።
person-code-wait = ብዙሕ ፈተነታት ነይሩ። { $number } ደቓይቕ ተጸበዩ እሞ ከም ብሓድሽ ፈትኑ።
person-code-ended = እዚ ምብጻሕ ተወዲኡ። ንምምላስ ሓድሽ ኮድ ጽሓፉ።
person-problem = ጸገም ኣሎ

person-until = ነዚ ገጽ ክሳብ ሰዓት { $time } ከተንብብዎ ትኽእሉ። ድሕሪኡ ሓድሽ ኮድ የድልየኩም።
person-left = { $n ->
    [0] ድሕሪ ሕጂ ኮድ የብልኩምን። ሓድሽ ወረቐት ሕተቱ።
    [one] ኣብ ወረቐትኩም { $number } ኮድ ተሪፉኩም ኣሎ።
   *[other] ኣብ ወረቐትኩም { $number } ኮዳት ተሪፎምኩም ኣለዉ።
}

person-now = ሕጂ ኣበይ ኣለኹም
person-on = ብ{ $day } ከምዚ ነይሩ።
person-phase-detected = ክሕግዘኩም ዝኽእል ኣገልግሎት ረኺብኩም ኣለኹም። ሎሚ ዋላ ሓንቲ ክትውስኑ ኣየድልየኩምን።
person-phase-referred = ሓደ ማእከል ክሕግዘኩም ተሓቲቱ ኣሎ። ኣብ ቀረባ ግዜ ምስ ሰባት ናይቲ ማእከል ክትዘራረቡ ኢኹም።
person-phase-reflection = ንምዕራፍን ንምሕሳብን ግዜ ኣለኩም። እንታይ ከም እትደልዩ ብህድኣት ወስኑ።
person-phase-reflection_lapsed = ናይ ምዕራፍን ምሕሳብን ግዜ ተወዲኡ። ሕጂ እውን ቃልኩም ክትህቡ ትኽእሉ። ብዛዕባኡ ምስ ማእከልኩም ተዘራረቡ።
person-phase-registration = እቲ ናይ መጀመርታ ናይ መንበሪ ሰነድ ኣለኩም፡ ወይ ክትረኽብዎ ትኽእሉ። ሕጂ ፍርዲ ነቲ ጉዳይ ይምርምሮ ኣሎ።
person-phase-temporary_residence = እቲ ጉዳይ ኣብ ፍርዲ ክሳብ ዘሎ ኣብ ቤልጁም ክትጸንሑ ትኽእሉ።
person-phase-unlimited_residence = ብዘይ ናይ ግዜ ደረት ኣብ ቤልጁም ክትነብሩ ትኽእሉ።
person-phase-ended = እዚ መስርሕ ተወዲኡ። ሓድሽ ክጅመር ይኽእል። ምኽሪ ሕተቱ።
person-phase-not_a_victim = ሕጂ ንዓኹም ዝተኸፍተ ናይ ሓለዋ መስርሕ የለን። ስለምንታይ ኢልኩም ክትሓቱ ትኽእሉ።
person-phase-not_applicable = ናይ መንበሪ ሰነድ ኣየድልየኩምን። ኮይኑ ግን ሓገዝ ናይ ምርካብ መሰል ኣለኩም።

person-paper = ሰነድኩም
person-paper-none = ካብዚ መስርሕ ገና ሰነድ የብልኩምን።
person-paper-reflection_order = ናይ 45 መዓልታት ሰነድ
person-paper-annex_15 = ተወሳኺ 15፡ ን45 መዓልታት
person-paper-registration_certificate = ናይ ምዝገባ ወረቐት፡ ሞዴል A
person-paper-temporary_residence = ንዝተወሰነ ግዜ ናይ መንበሪ ሰነድ
person-paper-unlimited_residence = ብዘይ ናይ ግዜ ደረት ናይ መንበሪ ሰነድ
person-paper-until = ክሳብ { $day } ይሰርሕ። እታ መዓልቲ እውን ትቑጸር።
person-paper-always = ናይ መወዳእታ መዓልቲ የብሉን።
person-paper-over = ክሳብ { $day } ይሰርሕ ነይሩ። እንታይ ከም እትገብሩ ሎሚ ንማእከልኩም ሕተቱ።
person-paper-gone = እዚ ሰነድ ድሕሪ ሕጂ ኣይሰርሕን። እንታይ ከም እትገብሩ ሎሚ ንማእከልኩም ሕተቱ።

person-next = ቀጺሉ እንታይ ይኸውን
person-next-none = ኣብ ፍሉጥ መዓልቲ ክኸውን ዘለዎ ነገር የለን።
person-next-by = ክሳብ { $day }
person-next-late = እዚ ክሳብ { $day } ክግበር ነይርዎ። ብዛዕባኡ ክትሓቱ ትኽእሉ።
person-duty-give_leaflet = ብቋንቋኹም ናይ ሓበሬታ ወረቐት ምሃብ
person-duty-tell_of_rights = መሰላትኩም ምንጋር
person-duty-arrange_intake = ምስ ማእከል ምርኻብ
person-duty-inform_immigration_office = ንቤት ጽሕፈት ጉዳያት ወጻእተኛታት ብዛዕባኹም ምሕባር
person-duty-offer_centre_contact = ማእከል ምሳኹም ክዘራረብ ዕድል ምሃብ
person-duty-confirm_registration_questions = ብዛዕባ ሰነድኩም ዝምልከቱ ሕቶታት ምምላስ
person-duty-confirm_residence_questions = ብዛዕባ መንበሪኹም ዝምልከቱ ሕቶታት ምምላስ
person-duty-appoint_guardian = ንዓኹም ሞግዚት ምሻም
person-duty-establish_identity = መን ምዃንኩምን ካበይ ከም ዝመጻእኩምን ምፍላጥ
person-duty-trace_family = ስድራቤትኩም ምድላይ

person-rights = ሕጂ ዘለኩም መሰላት
person-right-told = ዝኾነ ይኹን እትውስንዎ፡ መሰላትኩም ናይ ምፍላጥ መሰል ኣለኩም።
person-right-leaflet = ብእትርድእዎ ቋንቋ ጽሑፍ ሓበሬታ ናይ ምርካብ መሰል ኣለኩም።
person-right-refuse = ንሓገዝ ኣይፋል ክትብሉ ትኽእሉ። ዝኾነ ሰብ ከገድደኩም ኣይክእልን።
person-right-recover = ንምሕዋይ ግዜ ኣለኩም። ቃልኩም ክትህቡ፡ ክሲ ከተቕርቡ፡ ወይ ናብ ሃገርኩም ክትምለሱ ትኽእሉ። ወሰንቲ ንስኹም ኢኹም።
person-right-social = ኣብዚ ግዜ እዚ ማሕበራዊ ሓገዝ ናይ ምርካብ መሰል ኣለኩም።
person-right-child = ትሕቲ 18 ዓመት ኢኹም፦ ንዓኹም ዝሓሸ ቅድሚ ኩሉ ይመጽእ። ሞግዚት ኣብ ጎንኹም ኣሎ።
person-right-work = ናይ ስራሕ ፍቓድ (ዓይነት C) ክትረኽቡ ትኽእሉ።
person-right-shelter = ማእከል ውሑስ መደቀሲ ቦታ ክህበኩም፡ ወይ ኣብ እትነብርሉ ክሕግዘኩም ይኽእል።
person-right-care = ሓኪም ክትርእዩን ብዛዕባ ዘጋጠመ ነገር ክትዛረቡን ትኽእሉ።
person-right-lawyer = ብዛዕባ ሕጊ ሓበሬታን ጠበቓን ናይ ምርካብ መሰል ኣለኩም።
person-right-apply = ማእከልኩም ሰነዳትኩም ይሓተልኩም። በይንኹም ክትገብርዎ ኣየድልየኩምን።
person-right-papers = ማእከልኩም ብወረቓቕቲ ይሕግዘኩም።
person-right-aid = ካብ መንግስቲ ናይ ገንዘብ ሓገዝ ክትሓቱ ትኽእሉ።
person-law = ኣብ ሕጊ፦

person-ask = ንመን ክትሓቱ ትኽእሉ
person-ask-yours = እዞም ሰባት ይሕግዙኹም፦
person-ask-any = ንሓደ ካብዞም ማእከላት ክትጽሕፉ ትኽእሉ። ክፍሊት የብሉን።
person-ask-sheet = ነቶም ወረቐት ዝሃቡኹም ሰባት ሕተቱ።

person-looks = ፋይልኩም መን ርእይዎ
person-looks-text = ነፍሲ ወከፍ ምርኣይ ይጽሓፍ፡ ክድምሰስ ድማ ኣይከኣልን። ገለ ጌጋ ኮይኑ እንተተሰሚዑኩም፡ ንማእከልኩም ንገሩ።
person-looks-more = ናይ ቅድም ኣርኢ
person-who-police = ፖሊስ
person-who-inspection = ቁጽጽር ስራሕ
person-who-immigration_office = ቤት ጽሕፈት ጉዳያት ወጻእተኛታት
person-who-embassy = ኤምባሲ
person-who-centre = ማእከል { $name }
person-who-minors = ማእከል መንእሰያት ወይ ሞግዚት
person-who-prosecutor = ኣካል ፍርዲ
person-who-minister = ሚኒስተር
person-who-aid = ኮሚሽን ናይ ገንዘብ ሓገዝ
person-who-security = ናይ ሃገር ድሕነት
person-who-other = ካልእ ኣገልግሎት
person-who-you = ንስኹም፡ ብኮድ ካብ ወረቐትኩም
person-who-detecting = እቲ ዝረኸበኩም ኣገልግሎት
person-did-read = ንስራሕ ነቲ ፋይል ምርኣይ
person-did-name = ስምኩም ምርኣይ
person-did-write = ኣብቲ ፋይል ገለ ምጽሓፍ
person-did-emergency = ኣብ ህጹጽ እዋን ነቲ ፋይል ምርኣይ
person-did-other = ኣብቲ ፋይል ካልእ ስራሕ

sheet-title = ኮዳትኩም
sheet-what = ብሓደ ኮድ ናይ ገዛእ ርእስኹም ሓበሬታ ኣብ ኢንተርኔት ብቋንቋኹም ከተንብቡ ትኽእሉ። ነፍሲ ወከፍ ኮድ ሓንሳብ ጥራይ ይሰርሕ። ምስ ተጠቐምኩምሉ ሰርዝዎ።
sheet-where = ነዚ ኣድራሻ ኣብ ቴሌፎን ወይ ኮምፕዩተር ጽሓፉ፦
sheet-until = እቶም ኮዳት ክሳብ { $day } ይሰርሑ።
sheet-keep = ነዚ ወረቐት ካብ ቴሌፎንኩም ኣርሒቕኩም፡ ካልእ ሰብ ኣብ ዘይረኽበሉ ቦታ ዓቅብዎ። ስእሊ ኣይተልዕልዎ።
sheet-device = ማንም ዘይቆጻጸሮ ቴሌፎን ተጠቐሙ። ምስ ወዳእኩም «ሕጂ ካብዚ ገጽ ውጻእ/ውጽኢ» ጸቕጡ፡ ታሪኽ (history) ድማ ደምስሱ።
sheet-lost = እቲ ወረቐት ጠፊኡ ወይ ሰብ ርእይዎ ድዩ? ነቶም ዝሃቡኹም ሰባት ንገሩ። ኩሎም ኮዳት ብሓንሳብ ክዓጽዉ ይኽእሉ።

person-plan-title = መደበይ
person-plan-on = ኣብ { $day } ከምዚ ነይሩ።
person-plan-residential = ካብ { $day } ጀሚርኩም ኣብ ገዛ ናይቲ ማእከል ትነብሩ ኣለኹም።
person-plan-ambulant = ካብ { $day } ጀሚርኩም ኣብ ናትኩም ቦታ ትነብሩ ኣለኹም። እቲ ማእከል ኣብኡ ይሕግዘኩም።
person-plan-psychosocial = ምዝርራብ፡ ምምሃር፡ ስራሕ
person-plan-medical = ጥዕና
person-plan-administrative = ወረቓቕቲ
person-plan-legal = ሕግን ቤት ፍርድን
person-plan-who = ኣብዚ { $name } ይሕግዘኩም።
person-plan-reached = ኣብ { $day } ተወዲኡ
person-plan-lawyer = ጠበቓኹም
person-plan-agree = ትሰማምዑ ዲኹም?
person-plan-consent-none = በዚ መደብ እንተተሰማሚዕኩም ገና ኣይተዛረብኩምን።
person-plan-consent-given = ኣብ { $day } በዚ መደብ ከም እትሰማምዑ ተዛሪብኩም።
person-plan-consent-withdrawn = ኣብ { $day } ድሕሪ ሕጂ በዚ መደብ ከም ዘይትሰማምዑ ተዛሪብኩም።
person-plan-change = ኣብ ዝኾነ ግዜ ኣይፋል ክትብሉ፡ ወይ ገለ ክቕየር ክትሓቱ ትኽእሉ ኢኹም።
person-plan-sign = ዕለትን ፌርማን፦
person-plan-not-reviewed = ክኢላ ተርጓሚ ነዘን ቃላት ገና ኣይረኣየንን። ንጹር ዘይኮነ እንተሎ፡ ንማእከልኩም ሕተቱ።
