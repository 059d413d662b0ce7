# Prevention: the leaflet at the command line, its stock, campaigns

cli-leaflet-language = LANGUAGE: found { $found }, expected one of { $known }
cli-leaflet-output = --output: found nothing, expected where the PDF is to be written
cli-leaflet-not-written = --output: { $found } cannot be written ({ $reason })
cli-leaflet-unchecked = { $code }: { $name }, not yet checked by a translator
cli-leaflet-checked = { $code }: { $name }, checked on { $day } by { $by }
