# Wat de API antwoordt als een oproep niet lukt, en waarom een doel al dan niet van iemand is.

problem-title-400 = De oproep kan niet worden gelezen
problem-title-401 = Niet aangemeld
problem-title-403 = Niet open voor u
problem-title-404 = Niet gevonden
problem-title-409 = Het dossier is gewijzigd
problem-title-413 = Te groot
problem-title-422 = Iets in de oproep klopt niet
problem-title-500 = Hier ging iets mis
problem-400 = Wat is verzonden, is geen JSON of is te diep genest. Er is niets geregistreerd.
problem-401 = Verstuur een geldige sleutel of meld u aan. Een sleutel eindigt op zijn datum, bij intrekking en samen met de account van de gebruiker.
problem-403 = Deze oproep is niet open voor u. Er is niets geregistreerd.
problem-404 = Hier is niets, of niets voor uw dienst.
problem-409 = Er is iets toegevoegd nadat u het dossier las. Lees wat er gewijzigd is en verstuur dan opnieuw met de nieuwe last_seen. Er is niets geregistreerd.
problem-413 = Wat is verzonden, is groter dan één megabyte. Er is niets geregistreerd.
problem-422 = Een waarde ontbreekt of is niet zoals verwacht: zie fields. Er is niets geregistreerd.
problem-500 = Er ging bij ons iets mis. Er is niets geregistreerd. Probeer het zo dadelijk opnieuw; blijft het, meld het dan aan de beheerder.
problem-csrf = Een oproep van een pagina die iets wijzigt, draagt de header X-CSRFToken. Er is niets geregistreerd.
problem-purpose = Noem het doel van de oproep in de header Purpose: een van de verwachte (expected).
problem-answer = Een antwoord ontbreekt of staat niet bij de aangeboden antwoorden: zie fields. Er is niets geregistreerd.
problem-case = Het geval kan niet worden gelezen: where zegt op welke plaats, expected wat daar hoort.
purpose-yes = Dit doel is het uwe.
purpose-not-listed = Dit doel bestaat niet; een doel dat niet in de lijst staat, opent niets.
purpose-not-of-this-key = De sleutel is niet voor dit doel gemaakt.
purpose-not-of-this-role = Dit doel hoort bij een andere rol dan de uwe.
