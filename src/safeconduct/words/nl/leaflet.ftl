# De informatiebrochure.

leaflet-dated = 2026-11-23

leaflet-title = Hulp en uw rechten in België
leaflet-lede = Dwingt iemand u, bedreigt of gebruikt iemand u? U kunt hulp krijgen.

leaflet-what-title = Wat is mensenhandel?
leaflet-what = Iemand werft mensen aan, brengt hen ergens heen, geeft hun onderdak of neemt de controle over hen, om hen uit te buiten:
leaflet-what-sexual = met prostitutie of andere seksuele uitbuiting
leaflet-what-begging = met bedelen
leaflet-what-work = met werk in omstandigheden die strijdig zijn met de menselijke waardigheid
leaflet-what-organs = om een orgaan of weefsel uit hun lichaam weg te nemen
leaflet-what-crime = om hen te dwingen een misdrijf te plegen
leaflet-what-yes = Hebt u eerst ja gezegd? Het kan toch mensenhandel zijn.
leaflet-what-anybody = Het kan iedereen overkomen: vrouwen, mannen, kinderen, vreemdelingen, Belgen.

leaflet-first-title = U bent in de eerste plaats slachtoffer
leaflet-first = De politie en de magistraten moeten u in de eerste plaats als slachtoffer zien, ook als u zonder papieren in België bent geweest of hebt gewerkt.

leaflet-centres-title = Drie centra kunnen u helpen
leaflet-centres = De centra vangen slachtoffers van mensenhandel op en helpen hen. Zij zijn niet de politie.
leaflet-centres-shelter = Een veilige plaats om te slapen als u die nodig hebt, of hulp waar u woont. Het adres van het opvanghuis blijft geheim.
leaflet-centres-care = Een arts, en iemand om mee te praten over wat er is gebeurd.
leaflet-centres-papers = Hulp met papieren. Alleen deze centra mogen de verblijfsdocumenten van deze procedure aanvragen.
leaflet-centres-lawyer = Informatie over de wet, en een advocaat.

leaflet-time-title = 45 dagen om te rusten en na te denken
leaflet-time = U kunt 45 dagen krijgen om tot rust te komen. Daarvoor verbreekt u het contact met de mensen die u hebben uitgebuit, en laat u zich door een centrum begeleiden.
leaflet-time-decide = In die tijd beslist u: een verklaring afleggen, klacht indienen of terugkeren naar uw land. U kunt maatschappelijke hulp krijgen.
leaflet-time-after = Om langer te blijven, moet u een verklaring afleggen of klacht indienen. De overheid beslist stap voor stap. Niemand kan u het resultaat beloven.
leaflet-time-child = Bent u jonger dan 18 en zonder uw ouders in België? U kunt meteen een document krijgen, zonder deze 45 dagen. Een voogd staat u bij.
leaflet-time-papers = Hebt u geen verblijfsdocument nodig? Ook dan kunt u de centra om hulp vragen.

leaflet-ask-title = Wat u mag vragen
leaflet-ask-told = U mag vragen wat uw rechten zijn, wat u ook beslist, in een taal die u begrijpt.
leaflet-ask-centre = U mag met iemand van een centrum praten, ook op het politiebureau.
leaflet-ask-no = U mag hulp weigeren. Niemand mag u dwingen.

leaflet-reach-title = Hoe u de centra bereikt
leaflet-reach-unverified = Deze adressen staan in een tekst van de Belgische Staat van ongeveer 2008. Dat ze nog werken, is niet bevestigd.
leaflet-reach-given = Meegedeeld door het centrum op { $day }.
leaflet-reach-telephone = Vraag het telefoonnummer van een centrum aan de persoon die u deze brochure geeft.

leaflet-safe-title = Let op uw veiligheid
leaflet-safe-danger = Bent u nu in gevaar? Bel 112. De oproep is gratis.
leaflet-safe-keep = Kan de verkeerde persoon deze brochure vinden? Houd ze dan niet bij. Onthoud de naam van een centrum.

leaflet-law = In de wet:
leaflet-not-reviewed = Een beroepsvertaler heeft deze tekst nog niet nagekeken. Is er iets niet duidelijk? Vraag het aan de mensen die u de tekst gaven.
leaflet-checked = Deze tekst is nagekeken door { $who } op { $day }.
leaflet-version = Tekst van { $day }
leaflet-print = Deze brochure afdrukken (PDF)
leaflet-print-large = Afdrukken in grote letters (PDF)
