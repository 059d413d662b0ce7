# The twelve judicial districts.

district-antwerpen = Anvers
district-brabant-wallon = Brabant wallon
district-brussel = Bruxelles
district-eupen = Eupen
district-hainaut = Hainaut
district-leuven = Louvain
district-liege = Liège
district-limburg = Limbourg
district-luxembourg = Luxembourg
district-namur = Namur
district-oost-vlaanderen = Flandre orientale
district-west-vlaanderen = Flandre occidentale
