# Prävention

cli-leaflet-language = LANGUAGE: gefunden { $found }, erwartet eine von { $known }
cli-leaflet-output = --output: nichts gefunden, erwartet, wohin das PDF geschrieben wird
cli-leaflet-not-written = --output: { $found } kann nicht geschrieben werden ({ $reason })
cli-leaflet-unchecked = { $code }: { $name }, noch nicht von jemandem geprüft, der übersetzt
cli-leaflet-checked = { $code }: { $name }, geprüft am { $day } von { $by }
