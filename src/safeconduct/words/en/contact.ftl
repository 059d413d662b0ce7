# How a centre is reached

contact-title = How the centre is reached
contact-public = Everybody can read this, on the leaflet and its PDF. Never enter an address where people stay.
contact-since = As given by the centre on { $day }.
contact-none-yet = The leaflet still says what a text of about 2008 says.
contact-telephone = Telephone
contact-hours = Hours
contact-hours-hint = In figures alone, which every reader understands: 9:00–17:00
contact-email = E-mail
contact-website = Website
contact-give = Put on the leaflet
contact-given = The leaflet now says this.
contact-wrong-none = Enter a telephone number, an e-mail address or a website
contact-wrong-telephone = Enter a telephone number in figures, such as +32 2 000 00 00
contact-wrong-hours = Enter hours in figures alone, such as 9:00–17:00
contact-wrong-email = Enter an e-mail address, such as info@example.be
contact-wrong-website = Enter a website, such as www.example.be
