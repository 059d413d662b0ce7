# Prévention

cli-leaflet-language = LANGUAGE : trouvé { $found }, attendu l’un de { $known }
cli-leaflet-output = --output : rien trouvé, attendu l’endroit où écrire le PDF
cli-leaflet-not-written = --output : { $found } ne peut pas être écrit ({ $reason })
cli-leaflet-unchecked = { $code } : { $name }, pas encore vérifié par un traducteur
cli-leaflet-checked = { $code } : { $name }, vérifié le { $day } par { $by }
