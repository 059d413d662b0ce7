# 信息传单。

leaflet-dated = 2026-11-23

leaflet-title = 在比利时获得帮助和您的权利
leaflet-lede = 有人强迫、威胁或剥削您吗？您可以得到帮助。

leaflet-what-title = 什么是人口贩运？
leaflet-what = 有人招募、运送、收留他人，或者控制他人，目的是剥削他们：
leaflet-what-sexual = 卖淫或其他性剥削
leaflet-what-begging = 乞讨
leaflet-what-work = 在违反人的尊严的条件下工作
leaflet-what-organs = 从他们身上摘取器官或组织
leaflet-what-crime = 强迫他们犯罪
leaflet-what-yes = 您当初答应了？这仍然可能是人口贩运。
leaflet-what-anybody = 任何人都可能遇到：女人、男人、儿童、外国人、比利时人。

leaflet-first-title = 您首先是受害者
leaflet-first = 即使您在比利时没有证件而居留或工作，警察和司法官也必须首先把您看作受害者。

leaflet-centres-title = 三家中心可以帮助您
leaflet-centres = 这些中心接待并帮助人口贩运的受害者。它们不是警察。
leaflet-centres-shelter = 如果您需要，有安全的住处；或者在您住的地方帮助您。收容所的地址是保密的。
leaflet-centres-care = 看医生，也有人听您谈发生的事。
leaflet-centres-papers = 帮助办理文件手续。只有这些中心可以申请这一程序的居留文件。
leaflet-centres-lawyer = 法律方面的信息，以及律师。

leaflet-time-title = 45 天休息和考虑的时间
leaflet-time = 您可以得到 45 天来恢复。为此，您要与剥削您的人断绝联系，并接受一家中心的陪伴。
leaflet-time-decide = 在这段时间里由您决定：做陈述、提出控告，或者回国。您可以得到社会救助。
leaflet-time-after = 要停留更长时间，您必须做陈述或提出控告。当局一步一步作出决定。没有人能向您保证结果。
leaflet-time-child = 您未满 18 岁，父母不在比利时？您可以立即得到文件，不经过这 45 天。有监护人帮助您。
leaflet-time-papers = 您不需要居留文件？您也可以向中心求助。

leaflet-ask-title = 您可以要求什么
leaflet-ask-told = 无论您怎么决定，您都可以用您懂的语言询问自己有哪些权利。
leaflet-ask-centre = 您可以和中心的人谈话，在警察局也可以。
leaflet-ask-no = 您可以拒绝帮助。任何人都不可以强迫您。

leaflet-reach-title = 怎样联系中心
leaflet-reach-unverified = 这些地址来自比利时国家大约 2008 年的一份文件。尚未确认现在是否仍然有效。
leaflet-reach-given = 该中心于 { $day } 告知。
leaflet-reach-telephone = 请向给您这份传单的人询问中心的电话号码。

leaflet-safe-title = 注意安全
leaflet-safe-danger = 您现在有危险吗？请拨打 112。电话免费。
leaflet-safe-keep = 不该看到的人会发现这份传单吗？那就不要保留。请记住一家中心的名字。

leaflet-law = 法律依据：
leaflet-not-reviewed = 本文还没有经过专业翻译检查。如有不清楚的地方，请询问给您传单的人。
leaflet-checked = 本文由 { $who } 于 { $day } 检查。
leaflet-version = 文本日期：{ $day }
leaflet-print = 打印本传单（PDF）
leaflet-print-large = 用大字打印（PDF）
