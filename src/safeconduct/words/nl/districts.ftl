# The twelve judicial districts.

district-antwerpen = Antwerpen
district-brabant-wallon = Waals-Brabant
district-brussel = Brussel
district-eupen = Eupen
district-hainaut = Henegouwen
district-leuven = Leuven
district-liege = Luik
district-limburg = Limburg
district-luxembourg = Luxemburg
district-namur = Namen
district-oost-vlaanderen = Oost-Vlaanderen
district-west-vlaanderen = West-Vlaanderen
