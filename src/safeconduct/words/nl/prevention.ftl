# Preventie

cli-leaflet-language = LANGUAGE: gevonden { $found }, verwacht een van { $known }
cli-leaflet-output = --output: niets gevonden, verwacht waar de pdf geschreven moet worden
cli-leaflet-not-written = --output: { $found } kan niet geschreven worden ({ $reason })
cli-leaflet-unchecked = { $code }: { $name }, nog niet nagekeken door een vertaler
cli-leaflet-checked = { $code }: { $name }, nagekeken op { $day } door { $by }
