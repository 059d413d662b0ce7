# The twelve judicial districts.

district-antwerpen = Antwerpen
district-brabant-wallon = Wallonisch-Brabant
district-brussel = Brüssel
district-eupen = Eupen
district-hainaut = Hennegau
district-leuven = Löwen
district-liege = Lüttich
district-limburg = Limburg
district-luxembourg = Luxemburg
district-namur = Namur
district-oost-vlaanderen = Ostflandern
district-west-vlaanderen = Westflandern
