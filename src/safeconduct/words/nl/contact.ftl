# Hoe een centrum te bereiken is

contact-title = Hoe het centrum te bereiken is
contact-public = Iedereen kan dit lezen, op de brochure en de pdf ervan. Vul nooit een adres in waar mensen verblijven.
contact-since = Meegedeeld door het centrum op { $day }.
contact-none-yet = De brochure zegt nog wat een tekst van omstreeks 2008 zegt.
contact-telephone = Telefoon
contact-hours = Uren
contact-hours-hint = Alleen in cijfers, die elke lezer begrijpt: 9:00–17:00
contact-email = E-mailadres
contact-website = Website
contact-give = Op de brochure zetten
contact-given = De brochure zegt dit nu.
contact-wrong-none = Vul een telefoonnummer, een e-mailadres of een website in
contact-wrong-telephone = Vul een telefoonnummer in cijfers in, zoals +32 2 000 00 00
contact-wrong-hours = Vul de uren alleen in cijfers in, zoals 9:00–17:00
contact-wrong-email = Vul een e-mailadres in, zoals info@example.be
contact-wrong-website = Vul een website in, zoals www.example.be
