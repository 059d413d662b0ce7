# The person's own view in Chinese (simplified). Plain words; nothing here says why somebody has a
# file.

person-reviewed = no

person-title = 我的信息
person-exit = 立即离开本页
person-exit-keys = 用键盘：连按三次 Shift 键或 Esc 键。
person-language = 语言
person-language-change = 更换语言
person-not-reviewed = 本文还没有经过专业翻译检查。如有不清楚的地方，请询问给您代码的人。
person-demo = 演示：这里的一切都是虚构的。
person-safe-title = 注意安全
person-safe-history = 这部手机或电脑会记住打开过的网页。“立即离开本页”不会删除这些记录。如果别人可能查看，请删除浏览记录，或使用无痕窗口。
person-safe-shared = 有人控制您的手机吗？请使用另一部，例如帮助您的人的手机。
person-safe-nothing = 本页不会在手机或电脑上保存任何内容。
person-danger = 您现在有危险吗？请拨打 112。电话免费。

person-code-label = 您的代码
person-code-hint = 请输入纸上的一个代码：28 位数字。不需要输入空格。
person-code-button = 继续
person-code-empty = 请输入纸上的一个代码。
person-code-length = 代码有 28 位数字。您输入了 { $number } 位。请检查。
person-code-mistyped = 代码输入有误。请检查每一位数字。
person-code-refused = 这个代码不能用。可能已经用过，或者已经过期。请用纸上的下一个代码，或询问给您这张纸的人。
person-code-wait = 尝试次数太多。请等待 { $number } 分钟后再试。
person-code-ended = 本次查看已结束。如要返回，请输入新的代码。
person-problem = 出现问题

person-until = 您可以在 { $time } 之前查看本页。之后需要新的代码。
person-left = { $n ->
    [0] 您没有代码了。请要一张新的纸。
   *[other] 您的纸上还有 { $number } 个代码。
}

person-now = 您现在的情况
person-on = 这是 { $day } 的情况。
person-phase-detected = 您遇到了可以帮助您的机构。今天您不需要做任何决定。
person-phase-referred = 已请一家中心帮助您。中心的人很快会和您谈话。
person-phase-reflection = 您有时间休息和考虑。请慢慢决定您想怎么做。
person-phase-reflection_lapsed = 休息和考虑的时间已经结束。您仍然可以做陈述。请和您的中心商量。
person-phase-registration = 您有第一份居留文件，或者可以得到它。现在司法官员正在处理案件。
person-phase-temporary_residence = 案件在司法程序中时，您可以留在比利时。
person-phase-unlimited_residence = 您可以无限期留在比利时。
person-phase-ended = 这个程序已经结束。可以开始新的程序。请寻求建议。
person-phase-not_a_victim = 现在没有为您开启保护程序。您可以询问原因。
person-phase-not_applicable = 您不需要居留文件。您仍然有权得到帮助。

person-paper = 您的文件
person-paper-none = 您还没有这个程序的文件。
person-paper-reflection_order = 45 天的文件
person-paper-annex_15 = 附件 15，45 天
person-paper-registration_certificate = 登记证明，A 类
person-paper-temporary_residence = 有期限的居留文件
person-paper-unlimited_residence = 无期限的居留文件
person-paper-until = 有效期到 { $day }，当天仍然有效。
person-paper-always = 没有到期日。
person-paper-over = 有效期到 { $day } 为止。请今天就问您的中心该怎么办。
person-paper-gone = 这份文件已经失效。请今天就问您的中心该怎么办。

person-next = 接下来
person-next-none = 没有必须在某一天完成的事。
person-next-by = 最晚 { $day }
person-next-late = 这件事本来最晚应在 { $day } 完成。您可以询问。
person-duty-give_leaflet = 应给您一份您的语言的说明
person-duty-tell_of_rights = 应告诉您您的权利
person-duty-arrange_intake = 应帮您联系一家中心
person-duty-inform_immigration_office = 应把您的情况通知外国人事务局
person-duty-offer_centre_contact = 应让一家中心有机会和您谈话
person-duty-confirm_registration_questions = 应回答有关您的文件的问题
person-duty-confirm_residence_questions = 应回答有关您居留的问题
person-duty-appoint_guardian = 应为您指定监护人
person-duty-establish_identity = 应查明您是谁、从哪里来
person-duty-trace_family = 应寻找您的家人

person-rights = 您现在的权利
person-right-told = 无论您怎么决定，您都有权知道自己的权利。
person-right-leaflet = 您有权得到您看得懂的语言的书面信息。
person-right-refuse = 您可以拒绝帮助。任何人都不可以强迫您。
person-right-recover = 您有时间恢复。您可以做陈述、提出控告，或者回国。由您决定。
person-right-social = 在这段时间里，您有权得到社会救助。
person-right-child = 您未满 18 岁：您的最大利益放在第一位。有监护人帮助您。
person-right-work = 您可以得到工作许可（C 类）。
person-right-shelter = 中心可以给您安全的住处，或者在您住的地方帮助您。
person-right-care = 您可以看医生，也可以谈谈发生的事。
person-right-lawyer = 您有权了解法律，也有权请律师。
person-right-apply = 您的中心为您申请文件。您不必独自去办。
person-right-papers = 您的中心帮助您办理文件手续。
person-right-aid = 您可以向国家申请经济援助。
person-law = 法律依据：

person-ask = 您可以问谁
person-ask-yours = 这些人帮助您：
person-ask-any = 您可以写信给其中一家中心。不收费。
person-ask-sheet = 请询问给您这张纸的人。

person-looks = 谁看过您的档案
person-looks-text = 每次查看都有记录，而且不能删除。如果您觉得有什么不对，请告诉您的中心。
person-looks-more = 显示更早的查看
person-who-police = 警察
person-who-inspection = 劳动监察
person-who-immigration_office = 外国人事务局
person-who-embassy = 使馆
person-who-centre = { $name } 中心
person-who-minors = 青少年中心或监护人
person-who-prosecutor = 司法官员
person-who-minister = 部长
person-who-aid = 经济援助委员会
person-who-security = 国家安全局
person-who-other = 其他机构
person-who-you = 您，用纸上的代码
person-who-detecting = 遇到您的机构
person-did-read = 因工作查看了档案
person-did-name = 查看了您的姓名
person-did-write = 在档案中写了内容
person-did-emergency = 在紧急情况下查看了档案
person-did-other = 对档案做了其他工作

sheet-title = 您的代码
sheet-what = 用一个代码，您可以在网上用您的语言查看自己的信息。每个代码只能用一次。用过后请划掉。
sheet-where = 请在手机或电脑上输入这个网址：
sheet-until = 代码有效期到 { $day }。
sheet-keep = 请把这张纸和手机分开放，放在别人找不到的地方。不要拍照。
sheet-device = 请使用没有人控制的手机。看完后，按“立即离开本页”，并删除浏览记录。
sheet-lost = 纸丢了，或者有人看到了？请告诉给您这张纸的人。他们可以一次停用所有代码。

person-plan-title = 我的计划
person-plan-on = 这是{ $day }的情况。
person-plan-residential = 您从{ $day }起住在中心的房子里。
person-plan-ambulant = 您从{ $day }起自己居住。中心在那里帮助您。
person-plan-psychosocial = 谈话、学习、工作
person-plan-medical = 健康
person-plan-administrative = 证件
person-plan-legal = 法律和法院
person-plan-who = { $name }帮助您做这件事。
person-plan-reached = 已于{ $day }完成
person-plan-lawyer = 您的律师
person-plan-agree = 您同意吗？
person-plan-consent-none = 您还没有说是否同意这个计划。
person-plan-consent-given = 您在{ $day }说您同意这个计划。
person-plan-consent-withdrawn = 您在{ $day }说您不再同意这个计划。
person-plan-change = 您随时可以说不，或者要求修改。
person-plan-sign = 日期和签名：
person-plan-not-reviewed = 专业翻译人员还没有检查这些文字。如果有什么不清楚，请问您的中心。
