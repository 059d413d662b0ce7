# The person's own view in Vietnamese. Plain words; nothing here says why somebody has a file.

person-reviewed = no

person-title = Thông tin của tôi
person-exit = Rời trang này ngay
person-exit-keys = Trên bàn phím: bấm phím Shift hoặc Esc ba lần.
person-language = Ngôn ngữ
person-language-change = Đổi ngôn ngữ
person-not-reviewed = Văn bản này chưa được người dịch chuyên nghiệp kiểm tra. Nếu có gì không rõ, hãy hỏi những người đã đưa mã cho bạn.
person-demo = Bản trình diễn: mọi thứ ở đây đều không có thật.
person-safe-title = Giữ an toàn cho bạn
person-safe-history = Điện thoại hoặc máy tính này nhớ những trang đã mở. Nút “Rời trang này ngay” không xóa điều đó. Nếu có người có thể xem, hãy xóa lịch sử hoặc dùng cửa sổ riêng tư.
person-safe-shared = Có ai kiểm soát điện thoại của bạn không? Nếu có, hãy dùng điện thoại khác, ví dụ của những người giúp bạn.
person-safe-nothing = Trang này không lưu gì trên điện thoại hoặc máy tính.
person-danger = Bạn đang gặp nguy hiểm? Hãy gọi 112. Cuộc gọi miễn phí.

person-code-label = Mã của bạn
person-code-hint = Nhập một mã trên tờ giấy của bạn: 28 chữ số. Không cần dấu cách.
person-code-button = Tiếp tục
person-code-empty = Hãy nhập một mã trên tờ giấy của bạn.
person-code-length = Một mã có 28 chữ số. Bạn đã nhập { $number } chữ số. Hãy kiểm tra lại.
person-code-mistyped = Mã bị nhập sai. Hãy kiểm tra từng chữ số.
person-code-refused = Mã này không dùng được. Có thể nó đã được dùng rồi, hoặc đã quá cũ. Hãy dùng mã tiếp theo trên tờ giấy, hoặc hỏi những người đã đưa tờ giấy cho bạn.
person-code-wait = Đã thử quá nhiều lần. Hãy đợi { $number } phút rồi thử lại.
person-code-ended = Lần xem này đã hết. Hãy nhập mã mới để quay lại.
person-problem = Có vấn đề

person-until = Bạn có thể đọc trang này đến { $time }. Sau đó bạn cần một mã mới.
person-left = { $n ->
    [0] Bạn không còn mã nào. Hãy xin một tờ giấy mới.
   *[other] Bạn còn { $number } mã trên tờ giấy.
}

person-now = Bạn đang ở bước nào
person-on = Đây là tình hình vào { $day }.
person-phase-detected = Bạn đã gặp một cơ quan có thể giúp bạn. Hôm nay bạn không cần quyết định gì.
person-phase-referred = Một trung tâm đã được đề nghị giúp bạn. Bạn sẽ sớm nói chuyện với người của trung tâm.
person-phase-reflection = Bạn có thời gian để nghỉ ngơi và suy nghĩ. Hãy bình tĩnh quyết định điều bạn muốn.
person-phase-reflection_lapsed = Thời gian nghỉ ngơi và suy nghĩ đã hết. Bạn vẫn có thể khai báo. Hãy nói chuyện với trung tâm của bạn.
person-phase-registration = Bạn có giấy cư trú đầu tiên, hoặc có thể nhận giấy đó. Bây giờ cơ quan tư pháp đang xem xét vụ việc.
person-phase-temporary_residence = Bạn được ở lại Bỉ trong khi vụ việc còn ở tòa án.
person-phase-unlimited_residence = Bạn được ở lại Bỉ không giới hạn thời gian.
person-phase-ended = Thủ tục này đã kết thúc. Có thể bắt đầu thủ tục mới. Hãy hỏi ý kiến.
person-phase-not_a_victim = Hiện giờ không có thủ tục bảo vệ nào được mở cho bạn. Bạn có thể hỏi lý do.
person-phase-not_applicable = Bạn không cần giấy cư trú. Bạn vẫn có quyền được giúp đỡ.

person-paper = Giấy tờ của bạn
person-paper-none = Bạn chưa có giấy tờ nào từ thủ tục này.
person-paper-reflection_order = Giấy có hạn 45 ngày
person-paper-annex_15 = Phụ lục 15, có hạn 45 ngày
person-paper-registration_certificate = Giấy chứng nhận đăng ký, mẫu A
person-paper-temporary_residence = Giấy cư trú có thời hạn
person-paper-unlimited_residence = Giấy cư trú không thời hạn
person-paper-until = Giấy có giá trị đến hết { $day }.
person-paper-always = Giấy không có ngày hết hạn.
person-paper-over = Giấy có giá trị đến { $day }. Hãy hỏi trung tâm của bạn ngay hôm nay xem phải làm gì.
person-paper-gone = Giấy này không còn giá trị. Hãy hỏi trung tâm của bạn ngay hôm nay xem phải làm gì.

person-next = Tiếp theo là gì
person-next-none = Không có việc gì phải xảy ra vào một ngày nhất định.
person-next-by = Chậm nhất là { $day }
person-next-late = Việc này lẽ ra phải làm chậm nhất là { $day }. Bạn có thể hỏi về việc này.
person-duty-give_leaflet = phải đưa cho bạn tờ thông tin bằng ngôn ngữ của bạn
person-duty-tell_of_rights = phải nói cho bạn biết các quyền của bạn
person-duty-arrange_intake = phải giúp bạn gặp một trung tâm
person-duty-inform_immigration_office = phải báo cho Cục Người nước ngoài về bạn
person-duty-offer_centre_contact = phải để một trung tâm được nói chuyện với bạn
person-duty-confirm_registration_questions = phải trả lời các câu hỏi về giấy tờ của bạn
person-duty-confirm_residence_questions = phải trả lời các câu hỏi về việc cư trú của bạn
person-duty-appoint_guardian = phải cử người giám hộ cho bạn
person-duty-establish_identity = phải tìm hiểu bạn là ai và từ đâu đến
person-duty-trace_family = phải tìm gia đình của bạn

person-rights = Quyền của bạn bây giờ
person-right-told = Bạn có quyền được biết các quyền của mình, dù bạn quyết định thế nào.
person-right-leaflet = Bạn có quyền nhận thông tin bằng văn bản, bằng ngôn ngữ bạn hiểu.
person-right-refuse = Bạn có thể từ chối sự giúp đỡ. Không ai được ép bạn.
person-right-recover = Bạn có thời gian để hồi phục. Bạn có thể khai báo, tố cáo hoặc trở về nước. Bạn là người quyết định.
person-right-social = Trong thời gian này bạn có quyền được trợ giúp xã hội.
person-right-child = Bạn dưới 18 tuổi: điều tốt nhất cho bạn là quan trọng nhất. Có người giám hộ ở bên bạn.
person-right-work = Bạn có thể xin giấy phép lao động (loại C).
person-right-shelter = Một trung tâm có thể cho bạn chỗ ngủ an toàn, hoặc giúp bạn ở nơi bạn sống.
person-right-care = Bạn có thể gặp bác sĩ và nói về những gì đã xảy ra.
person-right-lawyer = Bạn có quyền được biết về luật và có luật sư.
person-right-apply = Trung tâm xin giấy tờ cho bạn. Bạn không phải làm một mình.
person-right-papers = Trung tâm giúp bạn về giấy tờ.
person-right-aid = Bạn có thể xin Nhà nước hỗ trợ tiền.
person-law = Trong luật:

person-ask = Bạn có thể hỏi ai
person-ask-yours = Những người này giúp bạn:
person-ask-any = Bạn có thể viết cho một trong các trung tâm này. Không mất tiền.
person-ask-sheet = Hãy hỏi những người đã đưa tờ giấy cho bạn.

person-looks = Ai đã xem hồ sơ của bạn
person-looks-text = Mỗi lần xem đều được ghi lại và không thể xóa. Nếu bạn thấy có gì không đúng, hãy nói với trung tâm của bạn.
person-looks-more = Xem những lần trước đó
person-who-police = Cảnh sát
person-who-inspection = Thanh tra lao động
person-who-immigration_office = Cục Người nước ngoài
person-who-embassy = Đại sứ quán
person-who-centre = Trung tâm { $name }
person-who-minors = Trung tâm thanh thiếu niên, hoặc người giám hộ
person-who-prosecutor = Cơ quan tư pháp
person-who-minister = Bộ trưởng
person-who-aid = Ủy ban hỗ trợ tài chính
person-who-security = An ninh Nhà nước
person-who-other = Cơ quan khác
person-who-you = Bạn, bằng một mã trên tờ giấy
person-who-detecting = Cơ quan đã gặp bạn
person-did-read = đã xem hồ sơ để làm việc
person-did-name = đã xem tên của bạn
person-did-write = đã viết thêm vào hồ sơ
person-did-emergency = đã xem hồ sơ trong trường hợp khẩn cấp
person-did-other = đã làm việc khác với hồ sơ

sheet-title = Các mã của bạn
sheet-what = Với một mã, bạn có thể đọc thông tin của mình trên mạng bằng ngôn ngữ của bạn. Mỗi mã chỉ dùng được một lần. Hãy gạch mã đi sau khi dùng.
sheet-where = Nhập địa chỉ này vào điện thoại hoặc máy tính:
sheet-until = Các mã dùng được đến { $day }.
sheet-keep = Hãy cất tờ giấy này xa điện thoại, ở nơi không ai tìm thấy. Đừng chụp ảnh nó.
sheet-device = Hãy dùng điện thoại không bị ai kiểm soát. Khi xong, bấm “Rời trang này ngay” và xóa lịch sử.
sheet-lost = Mất tờ giấy, hoặc có người đã thấy nó? Hãy nói với những người đã đưa nó cho bạn. Họ có thể khóa tất cả các mã cùng một lúc.

person-plan-title = Kế hoạch của tôi
person-plan-on = Tình hình vào { $day }.
person-plan-residential = Bạn sống trong một ngôi nhà của trung tâm từ { $day }.
person-plan-ambulant = Bạn sống ở chỗ riêng từ { $day }. Trung tâm giúp bạn tại đó.
person-plan-psychosocial = Trò chuyện, học tập, việc làm
person-plan-medical = Sức khỏe
person-plan-administrative = Giấy tờ
person-plan-legal = Luật pháp và tòa án
person-plan-who = { $name } giúp bạn việc này.
person-plan-reached = Đã xong vào { $day }
person-plan-lawyer = Luật sư của bạn
person-plan-agree = Bạn có đồng ý không?
person-plan-consent-none = Bạn chưa nói là có đồng ý với kế hoạch này hay không.
person-plan-consent-given = Vào { $day }, bạn đã nói là đồng ý với kế hoạch này.
person-plan-consent-withdrawn = Vào { $day }, bạn đã nói là không còn đồng ý với kế hoạch này.
person-plan-change = Bạn có thể nói không bất cứ lúc nào, hoặc yêu cầu thay đổi.
person-plan-sign = Ngày và chữ ký:
person-plan-not-reviewed = Chưa có người dịch chuyên nghiệp nào kiểm tra những lời này. Nếu có điều gì không rõ, hãy hỏi trung tâm của bạn.
