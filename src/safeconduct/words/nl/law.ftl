### De regels van het Belgische recht: elk een titel, en wat de regel zegt in gewone woorden.

## Misdrijven

OFF-1 = Mensenhandel
    .text = Een persoon werven, vervoeren, overbrengen, huisvesten of opvangen, of de controle over die persoon doorgeven of overnemen, om die persoon uit te buiten: seksueel, door bedelarij, door werk in strijd met de menselijke waardigheid, door organen of weefsels weg te nemen, of door die persoon tegen zijn wil een misdrijf te doen plegen. Eén handeling en één doel volstaan.
OFF-1a = Toestemming van het slachtoffer
    .text = Toestemming met de uitbuiting, voorgenomen of werkelijk, speelt geen rol. Alleen wanneer de persoon een misdrijf moest plegen, moet vaststaan dat dwang werd gebruikt.
OFF-1b = Wie slachtoffer kan zijn
    .text = Elke mens kan slachtoffer van mensenhandel zijn, ook een Belg. Er is geen apart misdrijf voor kinderen: minderjarigheid (jonger dan 18) verzwaart het misdrijf.
OFF-2 = Mensensmokkel
    .text = Een persoon die geen onderdaan van een EU-lidstaat is op welke manier ook, rechtstreeks of via een tussenpersoon, helpen om zo'n staat in strijd met zijn wet binnen te komen, er door te reizen of er te verblijven, met winst als doel. Humanitaire redenen zijn hier geen uitzondering.
OFF-3 = Hulp bij illegale immigratie zonder winst
    .text = Een persoon helpen om in strijd met de wet binnen te komen, door te reizen of te verblijven is ook zonder winst als doel strafbaar, behalve als de hulp vooral om humanitaire redenen wordt geboden.
OFF-4 = Huisjesmelkerij
    .text = Misbruik maken van de kwetsbare positie van een persoon door een goed te verkopen, te verhuren of ter beschikking te stellen in omstandigheden in strijd met de menselijke waardigheid, voor een abnormaal profijt.
OFF-5 = Straf voor het basismisdrijf
    .text = Mensenhandel en mensensmokkel worden bestraft met een gevangenisstraf van één tot vijf jaar en een geldboete van 500 tot 50.000 euro, vóór de opdeciemen.
OFF-6 = Niveaus van verzwaring
    .text = Drie niveaus maken de straf zwaarder. Het eerste betreft de hoedanigheid van de dader; het tweede een minderjarig slachtoffer, de middelen, de gevolgen en de omstandigheden; het derde een criminele organisatie en de dood van het slachtoffer. Het hoogste niveau dat vaststaat, telt.
OFF-7 = Opdeciemen op geldboeten
    .text = Strafrechtelijke geldboeten worden vermenigvuldigd met een factor die afhangt van de datum van de feiten: 5,5 vóór 2012, 6 vanaf 2012, 8 vanaf 2017 en 10 vanaf 1 februari 2026.
OFF-8 = Geldboete per slachtoffer
    .text = Voor feiten van mensenhandel vanaf 2 augustus 2013 wordt de geldboete zo veel keer toegepast als er slachtoffers zijn.
OFF-9 = Versies van het artikel over mensenhandel
    .text = Het artikel geldt sinds 12 september 2005 en werd op 2 augustus 2013 verruimd: prostitutie of andere vormen van seksuele uitbuiting, en werk of diensten; een poging wordt bestraft met één tot drie jaar en 100 tot 10.000 euro. Een nieuw Strafwetboek is aangekondigd voor 8 april 2026; het is niet bevestigd en beslist hier niets.
OFF-10 = Verjaring
    .text = Voor de seksuele misdrijven begint de termijn waarna vervolging niet meer mogelijk is pas te lopen op de dag dat het slachtoffer 18 wordt.
OFF-11 = Feiten in het buitenland
    .text = Elke persoon, Belg of vreemdeling, die verzwaarde seksuele uitbuiting of seksueel misbruik van kinderen heeft gepleegd, kan in België worden vervolgd.
OFF-12 = Toegang tot de beschermingsprocedure
    .text = Mensenhandel opent de beschermingsprocedure. Mensensmokkel opent ze alleen in de zwaardere vormen: tegen een niet-begeleide minderjarige, door misbruik van een kwetsbare toestand, door bedrog, geweld, bedreiging of dwang, met gevaar voor het leven van het slachtoffer, of met ernstige schade aan de gezondheid.

## Detectie en eerste contact

FC-1 = Informatiebrochure
    .text = Telkens als politie of sociale inspectie een persoon ontmoet die een slachtoffer kan zijn, overhandigt zij de informatiebrochure over de opvangcentra, in een taal die de persoon begrijpt.
FC-2 = Goede redenen om aan een slachtoffer te denken
    .text = De dienst neemt de nodige maatregelen om de persoon door een opvangcentrum te laten opvangen. Is het verblijf illegaal of voorlopig, dan verwittigt hij ook de Dienst Vreemdelingenzaken.
FC-3 = Onzeker of het een slachtoffer is
    .text = Een opvangcentrum moet de kans krijgen om contact te leggen, bijvoorbeeld door een medewerker van het centrum op het politiebureau uit te nodigen als de persoon ermee instemt.
FC-4 = Betrokken bij de mensenhandel
    .text = Zijn er aanwijzingen dat een aangehouden persoon betrokken is bij het organiseren of voortzetten van mensenhandel, en dus geen slachtoffer is, dan wordt die persoon niet met een centrum in contact gebracht. Eerst moet de beoordeling worden herzien.
FC-5 = Indicatoren
    .text = Indicatoren helpen de ambtenaar om te beoordelen of er mensenhandel is. Ze onderbouwen zijn eigen beoordeling met redenen; ze vervangen die nooit.
FC-6 = Doorverwijzing naar een opvangcentrum
    .text = De eerstelijnsdiensten verwijzen elk mogelijk slachtoffer door naar een van de drie erkende centra: Pag-Asa, Payoke of Sürya. Alleen deze drie mogen verblijfsdocumenten aanvragen.
FC-7 = Niet-begeleide minderjarige: opvang en hulp
    .text = Een minderjarige zonder ouder of voogd in België wordt opgevangen door een centrum voor niet-begeleide minderjarigen, met administratieve en juridische hulp van een van de drie opvangcentra. Er wordt een voogd aangesteld.
FC-8 = Iedereen verneemt zijn rechten
    .text = De persoon verneemt het beschermingsstatuut en de eigen rechten meteen na de detectie, wat hij of zij ook beslist.
FC-9 = Weigering van doorverwijzing
    .text = Een persoon mag een doorverwijzing weigeren. De detectie blijft dan alleen als anoniem getal bewaard: geen naam en geen identiteit.

## Voorwaarden van de procedure

C-1 = Contact met de verdachten verbroken
    .text = De persoon heeft alle contact met de vermoedelijke daders verbroken.
C-2 = Begeleiding door een opvangcentrum
    .text = De persoon wordt begeleid door een erkend opvangcentrum: Pag-Asa, Payoke of Sürya.
C-3 = Medewerking met het gerecht
    .text = De persoon heeft een verklaring afgelegd of een rechtsvordering tegen de daders ingesteld.

## Fasen en documenten

P-1 = Reflectieperiode
    .text = Een vermoedelijk slachtoffer dat het contact met de verdachten heeft verbroken en door een centrum wordt begeleid, krijgt eenmaal 45 dagen om tot rust te komen en te beslissen. Het document is een bevel om het grondgebied te verlaten dat 45 dagen geldt; sinds 20 mei 2017 is het een bijlage 15.
P-2 = Zonder reflectieperiode
    .text = Wie meteen een verklaring aflegt of klacht indient, gaat rechtstreeks naar het attest van immatriculatie.
P-3 = Attest van immatriculatie, model A
    .text = Is het contact verbroken, begeleidt een centrum de persoon en is er een verklaring of klacht, dan krijgt de persoon een attest van immatriculatie, model A. Het geldt drie maanden en kan eenmaal worden verlengd.
P-4 = Niet-begeleide minderjarige: attest meteen
    .text = Een niet-begeleide minderjarige die door een centrum wordt begeleid en het contact heeft verbroken, krijgt onmiddellijk het attest van immatriculatie: er is geen periode van 45 dagen en geen verklaring nodig.
P-5 = Bevestiging tijdens het attest van immatriculatie
    .text = De procureur des Konings of de arbeidsauditeur bevestigt aan de Dienst Vreemdelingenzaken dat de gerechtelijke procedure nog loopt, dat de persoon nog wil meewerken, nog als slachtoffer kan worden beschouwd en het contact met de verdachten heeft verbroken.
P-6 = Tijdelijk verblijf
    .text = De persoon krijgt een bewijs van inschrijving in het vreemdelingenregister voor zes maanden als de magistraat bevestigt dat de procedure loopt, dat de persoon meewerkt en het contact heeft verbroken, en dat er geen bedreiging voor de openbare orde of de nationale veiligheid is. Het kan onder dezelfde voorwaarden worden verlengd zolang de procedure duurt.
P-7 = Onbeperkt verblijf
    .text = De minister kan een onbeperkt verblijf toekennen als er een veroordeling was, of als de tenlastelegging mensenhandel of een zwaardere vorm van mensensmokkel vermeldt, en als de persoon een identiteitsdocument heeft voorgelegd of op gegronde wijze heeft aangetoond dat het niet te verkrijgen is.
P-8 = Wie een document mag aanvragen
    .text = Alleen een erkend opvangcentrum vraagt een document of de verlenging ervan aan, rechtstreeks bij de Dienst Vreemdelingenzaken. Een aanvraag van iemand anders wordt geweigerd.
P-9 = Arbeidskaart C
    .text = Vanaf het attest van immatriculatie kan de persoon een arbeidskaart C krijgen.
P-10 = Bewijs van identiteit
    .text = Tijdens het attest van immatriculatie wordt de persoon aangemoedigd om de eigen identiteit te bewijzen met een paspoort, een geldig reisdocument of een identiteitskaart.
P-11 = Plichten tegenover een niet-begeleide minderjarige
    .text = Tijdens de hele procedure gaat het hoger belang van het kind voor. De overheid stelt identiteit en nationaliteit vast, zoekt de familie, en er wordt een voogd aangesteld.
P-12 = Voor welk document een bevestiging telt
    .text = Een bevestiging telt alleen voor het volgende document als ze na de afgifte van het huidige document is gegeven. Een antwoord “neen” blokkeert het volgende document; een vraag zonder antwoord laat het open. Ook een vastgestelde bedreiging, gestopte medewerking, een beëindigde procedure of vastgesteld bedrog blokkeert het.
P-13 = Wanneer de bevestiging verschuldigd is
    .text = De Dienst Vreemdelingenzaken vraagt en de magistraat antwoordt, uiterlijk op de laatste dag van het huidige document.
P-14 = Rechten tijdens de reflectieperiode
    .text = Tijdens de reflectieperiode mag de persoon tot rust komen, klacht indienen, een verklaring afleggen of terugkeren naar het land van herkomst, en is er toegang tot maatschappelijke dienstverlening. Sinds 20 oktober 2022 mag een Dublinoverdracht naar een ander EU-land in die tijd worden voorbereid, maar niet uitgevoerd.
P-15 = Belgen
    .text = Een Belg heeft geen verblijfsdocument nodig; de procedure is niet van toepassing. De hulp van de centra blijft open.
P-16 = De procedure vóór de wet van 2006
    .text = Vóór 1 juni 2007 (een niet bevestigde datum) gold een omzendbrief van 1994: een bevel om het grondgebied te verlaten van 45 dagen, een aankomstverklaring van drie maanden met een voorlopige arbeidskaart, daarna een verblijf van zes maanden. Dezelfde regels antwoorden voor die tijd.
P-17 = Financiële hulp
    .text = Wie een onbeperkt verblijf kreeg in het kader van een onderzoek naar mensenhandel, kan sinds 1 januari 2004 onder voorwaarden hulp krijgen van de Commissie voor financiële hulp aan slachtoffers van opzettelijke gewelddaden. Mensensmokkel opent deze hulp niet.

## Beëindiging

D-1 = Contact met de verdachten hervat
    .text = Het document kan worden beëindigd als de persoon bewust opnieuw banden met de vermoedelijke daders heeft aangeknoopt. De Dienst Vreemdelingenzaken beslist.
D-2 = Bedreiging voor de openbare orde of de nationale veiligheid
    .text = Het document kan worden beëindigd als de persoon als een mogelijke bedreiging voor de openbare orde of de nationale veiligheid wordt beschouwd. De Dienst Vreemdelingenzaken beslist.
D-3 = Geen medewerking
    .text = Het tijdelijke verblijf kan worden beëindigd als de persoon niet met het gerecht meewerkt. De Dienst Vreemdelingenzaken beslist.
D-4 = Procedure beëindigd
    .text = Het tijdelijke verblijf kan worden beëindigd als het gerecht heeft beslist de procedure te beëindigen. De Dienst Vreemdelingenzaken beslist.
D-5 = Bedrieglijke medewerking of ongegronde klacht
    .text = Het tijdelijke verblijf kan worden beëindigd als de medewerking bedrieglijk is, of de klacht bedrieglijk of ongegrond. De Dienst Vreemdelingenzaken beslist.

## Bijstand door de centra

A-1 = Residentiële of ambulante opvang
    .text = Wie geen veilige woning heeft, wordt eerst voor beperkte tijd in een opvanghuis opgevangen en daarna ambulant begeleid. Is een opvanghuis niet nodig, dan begint de ambulante begeleiding meteen.
A-2 = Psychosociale en medische bijstand
    .text = Het centrum helpt de persoon om het verleden te verwerken en realistische plannen te maken: taalcursussen, opleiding, werk zoeken.
A-3 = Administratieve bijstand
    .text = Het centrum vraagt de papieren aan die bij het statuut van slachtoffer horen.
A-4 = Juridische bijstand
    .text = Het centrum informeert de persoon en stelt een advocaat voor. De persoon beslist over een burgerlijke partijstelling; het centrum kan die in eigen naam of in naam van de persoon doen.
A-5 = Teams en coördinatie
    .text = Opvoeders, maatschappelijk werkers en criminologen werken in elk centrum samen. Het Centrum voor gelijkheid van kansen coördineert de samenwerking van de drie centra.
A-6 = Geheim adres van het opvanghuis
    .text = Het adres van het opvanghuis is bekend bij het eigen centrum en bij geen enkele andere dienst. Het staat in geen zoekresultaat, export, logboek, document of beeld.

## Vervolgingsbeleid

PR-1 = Welke dossiers voorgaan
    .text = Een dossier krijgt voorrang door de jonge leeftijd van de slachtoffers, de aantasting van de menselijke waardigheid, geweld en bedreigingen, een criminele organisatie, de maatschappelijke weerslag en het aanhouden van de activiteit. Magistraten behouden hun beoordelingsvrijheid en motiveren een afwijking.
PR-2 = Toepassingsgebied van de richtlijn
    .text = De richtlijn geldt voor alle vormen van mensenhandel, ook voor illegale adoptie, schijnhuwelijk, gedwongen bedelarij en orgaanhandel.
PR-3 = Coördinatievergaderingen
    .text = Ten minste om de drie maanden vergaderen alle opsporings- en vervolgingsdiensten van een arrondissement om acties voor te bereiden en te evalueren en informatie uit te wisselen.
PR-4 = Beeld van het fenomeen
    .text = De diensten schetsen een volledig beeld van de mensenhandel, plaatselijk en voor het hele land.
PR-5 = Geld en bijzondere methoden
    .text = Elk onderzoek gebruikt de financiële en vermogensrechtelijke middelen van de wet, en bijzondere opsporingsmethoden waar dat aangewezen is.
PR-6 = Op de eerste plaats een slachtoffer
    .text = De persoon wordt op de eerste plaats als slachtoffer gezien, ook als hij of zij de Belgische wet overtrad, bijvoorbeeld door illegaal verblijf of een inbreuk op de sociale zekerheid.
PR-7 = Jaarlijkse evaluatie van de richtlijn
    .text = De richtlijn wordt elk jaar geëvalueerd.

## Inspectie

I-1 = Controles in risicosectoren
    .text = De inspectiediensten voeren gerichte controles uit in prostitutie, exotische restaurants, land- en tuinbouw, confectie, de bouw en in het bijzonder renovatie.
I-2 = Wat wordt gecontroleerd
    .text = Inspecteurs controleren sociale documenten, arbeidsomstandigheden, loon en de tewerkstelling van buitenlandse werknemers, en helpen mensenhandel te ontdekken.
I-3 = Arrondissementscellen
    .text = De controles gebeuren in arrondissementscellen onder de arbeidsauditeur, meestal met hulp van de politie.

## Preventie

V-1 = Campagnes in landen van herkomst
    .text = Ontwikkelingssamenwerking informeert mensen in de landen van herkomst, vooral vrouwen en kinderen, over de gevaren.
V-2 = Het Belgische publiek informeren
    .text = Ambassades en consulaten informeren het publiek over de methoden van mensenhandelaars, zoals valse documenten.
V-3 = Gerichte campagnes
    .text = Campagnes zoals “Stop kinderprostitutie” (2004) leren reizigers hoe ze op misbruik kunnen reageren en het kunnen melden.
V-4 = Meertalige brochure
    .text = Een brochure in vele talen informeert slachtoffers over het beschermingsstatuut; in 2009 bestond ze in 27 talen.

## Coördinatie

K-1 = Interdepartementale Coördinatiecel
    .text = De Cel brengt alle federale diensten samen, wordt voorgezeten door de minister van Justitie en vergadert twee of drie keer per jaar. Ze coördineert de strijd tegen mensenhandel en mensensmokkel en beoordeelt de resultaten kritisch.
K-2 = Bureau van de Cel
    .text = Het Bureau vergadert maandelijks en bereidt de beslissingen, aanbevelingen en initiatieven van de Cel voor en voert ze uit. De Dienst voor het Strafrechtelijk Beleid zit het voor; het Centrum voor gelijkheid van kansen verzorgt het secretariaat.
K-3 = Beheerscomité van het Centrum
    .text = De leden van het Bureau, het federaal parket en strategische analisten sturen elke maand het Informatie- en Analysecentrum.
K-4 = Jaarverslagen
    .text = Elk jaar brengt de regering verslag uit via de Dienst voor het Strafrechtelijk Beleid, en publiceert het Centrum voor gelijkheid van kansen een onafhankelijke evaluatie.
K-5 = Actieplannen van de politie
    .text = De Centrale Dienst van de Federale Politie stelt actieplannen van vijf jaar op en volgt de uitvoering ervan.
K-6 = Toegangspunt
    .text = De Centrale Dienst is het belangrijkste toegangspunt voor Belgische en buitenlandse politie, het federaal parket, Interpol en Europol. Verzoeken worden ontvangen, beantwoord en opgevolgd.

## Informatie- en Analysecentrum

Z-1 = Doel van het Centrum
    .text = Het Centrum verzamelt, centraliseert en wisselt informatie uit, en maakt strategische analyses voor de leden van de Coördinatiecel.
Z-2 = Geven en ontvangen
    .text = Elke actor geeft wat hij heeft, zo volledig mogelijk, en ontvangt wat de anderen gaven.
Z-3 = Waarom het Centrum nooit werkte
    .text = Het Centrum werd niet operationeel door de anonimiteit van de gegevens en het budget. Hier bereiken identiteiten het Centrum nooit, en is bewijsbaar dat wat wordt gepubliceerd veilig is.
Z-4 = Bronnen van het Centrum
    .text = De cijfers komen van politie, sociale inspectie, parketten, de Dienst Vreemdelingenzaken, de opvangcentra en veroordelingen; ze zijn niet op elkaar afgestemd en konden tot nu toe niet worden gekoppeld.
Z-5 = Valkuilen bij het tellen
    .text = Eén jaar kan twee gepubliceerde totalen hebben, subtotalen kunnen tussen de rijen schuilen en cijfers worden later herzien. De cijfers van de Dienst Vreemdelingenzaken bevatten geen Belgische slachtoffers. Nul betekent geen; leeg betekent onbekend.
Z-6 = Niets mag een slachtoffer herkenbaar maken
    .text = Iets publiceren waardoor een slachtoffer herkend kan worden, is een misdrijf. Kleine aantallen zijn dus een zaak van recht, niet alleen van statistiek.
