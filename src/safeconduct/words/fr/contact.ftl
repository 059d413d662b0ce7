# Comment joindre un centre

contact-title = Comment joindre le centre
contact-public = Tout le monde peut lire ceci, sur la brochure et son PDF. N’indiquez jamais une adresse où des personnes séjournent.
contact-since = Indiqué par le centre le { $day }.
contact-none-yet = La brochure dit encore ce que dit un texte d’environ 2008.
contact-telephone = Téléphone
contact-hours = Heures
contact-hours-hint = En chiffres seulement, que chaque lecteur comprend : 9:00–17:00
contact-email = Adresse électronique
contact-website = Site internet
contact-give = Mettre sur la brochure
contact-given = La brochure le dit maintenant.
contact-wrong-none = Indiquez un numéro de téléphone, une adresse électronique ou un site internet
contact-wrong-telephone = Indiquez un numéro de téléphone en chiffres, comme +32 2 000 00 00
contact-wrong-hours = Indiquez les heures en chiffres seulement, comme 9:00–17:00
contact-wrong-email = Indiquez une adresse électronique, comme info@example.be
contact-wrong-website = Indiquez un site internet, comme www.example.be
