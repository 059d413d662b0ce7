# Wie ein Zentrum zu erreichen ist

contact-title = Wie das Zentrum zu erreichen ist
contact-public = Das können alle lesen, auf dem Informationsblatt und in dessen PDF. Geben Sie nie eine Anschrift an, an der sich Menschen aufhalten.
contact-since = Angabe des Zentrums vom { $day }.
contact-none-yet = Auf dem Informationsblatt steht noch, was ein Text von etwa 2008 sagt.
contact-telephone = Telefon
contact-hours = Zeiten
contact-hours-hint = Nur in Ziffern, die alle verstehen: 9:00–17:00
contact-email = E-Mail-Adresse
contact-website = Website
contact-give = Auf das Informationsblatt setzen
contact-given = Auf dem Informationsblatt steht es jetzt so.
contact-wrong-none = Geben Sie eine Telefonnummer, eine E-Mail-Adresse oder eine Website an
contact-wrong-telephone = Geben Sie eine Telefonnummer in Ziffern an, etwa +32 2 000 00 00
contact-wrong-hours = Geben Sie die Zeiten nur in Ziffern an, etwa 9:00–17:00
contact-wrong-email = Geben Sie eine E-Mail-Adresse an, etwa info@example.be
contact-wrong-website = Geben Sie eine Website an, etwa www.example.be
