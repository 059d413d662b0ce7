# Tờ thông tin.

leaflet-dated = 2026-11-23

leaflet-title = Sự giúp đỡ và quyền của bạn tại Bỉ
leaflet-lede = Có ai ép buộc, đe dọa hoặc lợi dụng bạn không? Bạn có thể được giúp đỡ.

leaflet-what-title = Mua bán người là gì?
leaflet-what = Có người tìm người khác, đưa họ đi nơi nào đó, cho họ chỗ ở hoặc kiểm soát họ, để bóc lột họ:
leaflet-what-sexual = bằng mại dâm hoặc bóc lột tình dục khác
leaflet-what-begging = bằng việc đi xin tiền
leaflet-what-work = bằng công việc trong điều kiện trái với nhân phẩm
leaflet-what-organs = để lấy nội tạng hoặc mô từ cơ thể họ
leaflet-what-crime = để ép họ phạm tội
leaflet-what-yes = Lúc đầu bạn đã đồng ý? Đó vẫn có thể là mua bán người.
leaflet-what-anybody = Điều này có thể xảy ra với bất cứ ai: phụ nữ, đàn ông, trẻ em, người nước ngoài, người Bỉ.

leaflet-first-title = Trước hết, bạn là nạn nhân
leaflet-first = Cảnh sát và cơ quan tư pháp trước hết phải coi bạn là nạn nhân, kể cả khi bạn đã ở hoặc làm việc tại Bỉ mà không có giấy tờ.

leaflet-centres-title = Ba trung tâm có thể giúp bạn
leaflet-centres = Các trung tâm đón tiếp và giúp đỡ nạn nhân của nạn mua bán người. Họ không phải là cảnh sát.
leaflet-centres-shelter = Một chỗ ngủ an toàn nếu bạn cần, hoặc giúp bạn ở nơi bạn sống. Địa chỉ của nhà tạm lánh được giữ bí mật.
leaflet-centres-care = Một bác sĩ, và người để bạn nói về những gì đã xảy ra.
leaflet-centres-papers = Giúp đỡ về giấy tờ. Chỉ các trung tâm này được xin giấy tờ cư trú của thủ tục này.
leaflet-centres-lawyer = Thông tin về luật, và một luật sư.

leaflet-time-title = 45 ngày để nghỉ ngơi và suy nghĩ
leaflet-time = Bạn có thể được 45 ngày để hồi phục. Muốn vậy, bạn cắt liên lạc với những người đã bóc lột bạn và để một trung tâm đồng hành cùng bạn.
leaflet-time-decide = Trong thời gian này bạn quyết định: khai báo, tố cáo, hoặc trở về nước. Bạn có thể được trợ giúp xã hội.
leaflet-time-after = Để ở lại lâu hơn, bạn phải khai báo hoặc tố cáo. Các cơ quan quyết định từng bước. Không ai có thể hứa trước kết quả với bạn.
leaflet-time-child = Bạn dưới 18 tuổi và ở Bỉ không có cha mẹ? Bạn có thể nhận giấy tờ ngay, không cần 45 ngày này. Có người giám hộ ở bên bạn.
leaflet-time-papers = Bạn không cần giấy tờ cư trú? Bạn vẫn có thể nhờ các trung tâm giúp đỡ.

leaflet-ask-title = Bạn có thể yêu cầu những gì
leaflet-ask-told = Bạn có thể hỏi mình có những quyền gì, dù bạn quyết định thế nào, bằng ngôn ngữ bạn hiểu.
leaflet-ask-centre = Bạn có thể nói chuyện với người của một trung tâm, kể cả tại đồn cảnh sát.
leaflet-ask-no = Bạn có thể từ chối sự giúp đỡ. Không ai được ép bạn.

leaflet-reach-title = Cách liên lạc với các trung tâm
leaflet-reach-unverified = Các địa chỉ này có trong một văn bản của Nhà nước Bỉ khoảng năm 2008. Chưa xác nhận được là chúng còn hoạt động.
leaflet-reach-given = Theo thông tin của trung tâm ngày { $day }.
leaflet-reach-telephone = Hãy hỏi người đưa bạn tờ này số điện thoại của một trung tâm.

leaflet-safe-title = Giữ an toàn cho mình
leaflet-safe-danger = Bạn đang gặp nguy hiểm? Hãy gọi 112. Cuộc gọi miễn phí.
leaflet-safe-keep = Người không nên thấy có thể tìm thấy tờ này? Vậy đừng giữ nó. Hãy nhớ tên một trung tâm.

leaflet-law = Trong luật:
leaflet-not-reviewed = Văn bản này chưa được người dịch chuyên nghiệp kiểm tra. Nếu có gì không rõ, hãy hỏi những người đã đưa nó cho bạn.
leaflet-checked = Văn bản này đã được { $who } kiểm tra ngày { $day }.
leaflet-version = Văn bản ngày { $day }
leaflet-print = In tờ này (PDF)
leaflet-print-large = In bằng chữ lớn (PDF)
