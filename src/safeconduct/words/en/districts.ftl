# The twelve judicial districts.

district-antwerpen = Antwerp
district-brabant-wallon = Walloon Brabant
district-brussel = Brussels
district-eupen = Eupen
district-hainaut = Hainaut
district-leuven = Leuven
district-liege = Liège
district-limburg = Limburg
district-luxembourg = Luxembourg
district-namur = Namur
district-oost-vlaanderen = East Flanders
district-west-vlaanderen = West Flanders
