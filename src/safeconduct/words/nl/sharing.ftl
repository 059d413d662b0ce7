# Letting others in to a case: referrals, consents, emergencies.

## What another agency will see

share-preview = Wat { $to } te zien krijgt
share-preview-lead = Dit is het dossier zoals die dienst het zou zien. Zij ziet dit en niets anders.
share-preview-events = Vermeldingen in de tijdlijn
share-preview-own =
    { $n ->
        [one] Zij ziet ook één eigen vermelding die u niet ziet.
       *[other] Zij ziet ook { $n } eigen vermeldingen die u niet ziet.
    }
share-preview-sections = Voor haar toegankelijk:

## The parts of a case

share-section-identity = naam en contactgegevens
share-section-person = geboortedatum, nationaliteit, verblijfsstatus, misdrijf
share-section-detection = waar en hoe de persoon werd aangetroffen
share-section-indicators = indicatoren en schriftelijke motivering
share-section-assessment = de beoordeling
share-section-referral_state = brochure, rechten, doorverwijzing
share-section-guidance = of een centrum de persoon begeleidt
share-section-contact = of het contact met de verdachten verbroken is
share-section-cooperation = dat er een verklaring of klacht is, niet de inhoud
share-section-standing = de fase van de procedure
share-section-documents = verblijfsdocumenten
share-section-residence = het verblijfsdossier: wat openstaat, wat ontbreekt, waarom
share-section-confirmations_asked = vragen aan de magistraat
share-section-confirmations = antwoorden van de magistraat
share-section-proceedings = vervolging, vonnis, einde van de strafprocedure
share-section-threat = of een dreiging is vastgesteld, niet waarom
share-section-identity_proof = of de identiteit bewezen is
share-section-minor = voogd en familie van een minderjarige
share-section-aid = financiële hulp
share-section-whereabouts = terugkeer, verdwijning, asielaanvraag
share-section-duties_own = de eigen verplichtingen
share-section-duties_all = de verplichtingen van alle diensten
share-section-timeline_own = wat zij zelf noteerde
share-section-timeline_full = de volledige tijdlijn
share-section-notes = begeleidingsnotities
share-section-shelter = het adres van de opvang

## Who has access and why

share-card = Delen
share-title = Wie toegang heeft en waarom
share-back = Terug naar de toegang
share-access = Diensten met toegang
share-access-lead = U ziet de diensten waarvan u voor uw taak mag weten.
share-why-detected = Trof de persoon aan
share-why-referred_to = De persoon werd daarheen doorverwezen
share-why-guides = Begeleidt de persoon
share-why-guards = Vangt de minderjarige op en vertegenwoordigt hem
share-why-decides = Beslist over de verblijfsdocumenten
share-why-prosecutes = Onderzoekt en bevestigt
share-why-asked = Werd gevraagd of er een dreiging is
share-why-submitted_to = Beslist over het onbeperkt verblijf
share-why-submitted_for_aid = Beslist over de financiële hulp
share-why-permitted = De persoon gaf toestemming
share-why-emergency = Noodtoegang
share-one-person = Voor één personeelslid
share-until = Tot en met { $day }
share-until-instant = Tot { $at }
share-what = Wat
share-state = Stand
share-from = Van
share-to = Aan
share-when = Wanneer
share-from-to = van { $from } aan { $to }

## Referrals

share-referrals = Doorverwijzingen
share-referral = Doorverwijzing
share-transfer = Overdracht
share-state-sent = Verzonden
share-state-received = Ontvangen
share-state-accepted = Aanvaard
share-state-declined = Geweigerd
share-state-revoked = Ingetrokken
share-plan-meeting = Een gesprek is gepland
share-plan-guidance = De begeleiding start
share-answer = Deze doorverwijzing beantwoorden
share-referral-title = De doorverwijzing beantwoorden
share-answer-label = Neemt uw centrum de persoon in begeleiding?
share-answer-meeting = Ja, er is een gesprek gepland
share-answer-guidance = Ja, de begeleiding start
share-answer-decline = Nee, het centrum weigert
share-answer-consequence = Als uw centrum weigert, wordt het dossier meteen voor uw centrum gesloten. De dienst die doorverwees, leest uw reden.
share-answer-send = Het antwoord verzenden
share-decline-label = Reden van weigering
share-decline-hint = Nodig bij weigering. Alleen de dienst die doorverwees, leest dit.
share-reason-missing = Schrijf de reden in enkele woorden
share-accepted-done = De doorverwijzing is aanvaard. De dienst die doorverwees, is op de hoogte.
share-declined-done = De doorverwijzing is geweigerd en de dienst die doorverwees, kent de reden.
share-revoke = De doorverwijzing intrekken
share-revoke-lead = Het dossier wordt dan voor het centrum gesloten en het centrum wordt verwittigd. De doorverwijzing blijft in de tijdlijn staan.
share-revoked-done = De doorverwijzing is ingetrokken. Het dossier is voor het centrum gesloten.

## Consent

share-consents = Toestemmingen
share-consent = Wat de persoon toestaat
share-consent-new = Een toestemming noteren
share-consent-lead = Noteer alleen wat de persoon zelf heeft gezegd, in een taal die hij of zij begrijpt. Intrekken kan altijd.
share-consent-to = Wie het mag zien
share-consent-purpose = Waarvoor
share-purpose-care = medische en psychologische hulp
share-purpose-legal_help = juridische hulp
share-purpose-shelter = een opvangplaats zoeken
share-purpose-safety = de veiligheid van de persoon
share-purpose-residence = de verblijfsprocedure
share-purpose-return = terugkeer naar het land van herkomst
share-purpose-minor = zorg voor een minderjarige
share-consent-sections = Wat zij mogen zien
share-consent-sections-hint = Begeleidingsnotities, de opvang en het dossier van de magistraat kunnen nooit gekozen worden.
share-consent-language = Uitgelegd in het
share-consent-interpreter = Met een tolk
share-consent-given = Gegeven op
share-consent-until = Laatste dag
share-consent-until-hint = Hoogstens een jaar. Daarna eindigt de toegang vanzelf.
share-consent-check = Lees dit voor voordat het genoteerd wordt
share-consent-read-out = Lees het voor aan de persoon. Noteer het alleen als hij of zij akkoord gaat.
share-consent-record = De persoon gaat akkoord: noteren
share-consent-done = De toestemming is genoteerd. De dienst heeft toegang tot de laatste dag.
share-consent-plain = Ik sta { $to } toe het volgende over mij te zien:
share-consent-rights = Ik kan dit altijd intrekken, zonder reden. De toegang stopt dan meteen. Voor mij verandert verder niets.
share-consent-holds = Geldig
share-consent-ended = Beëindigd
share-consent-withdrawn = Ingetrokken
share-withdraw = De persoon trekt dit in: toegang beëindigen
share-withdrawn-done = De toestemming is ingetrokken. De toegang is beëindigd en de dienst is verwittigd.
share-withdrawn-at = Ingetrokken op { $at }
share-acknowledged-at = De dienst bevestigde dit op { $at }
share-not-acknowledged = Nog niet bevestigd
share-acknowledge = Wij namen kennis van de intrekking
share-acknowledged-done = Bedankt. De dienst die de toestemming noteerde, ziet dat u dit gelezen hebt.
share-without = Wat de wet zonder toestemming meedeelt
share-law-immigration-office-informed = De Dienst Vreemdelingenzaken wordt verwittigd van een vermoedelijk slachtoffer met illegaal of voorlopig verblijf
share-law-centre-referred = Een gespecialiseerd centrum wordt verwittigd van de persoon die wordt doorverwezen
share-law-guardian = Een niet-begeleide minderjarige krijgt eigen opvang en een voogd
share-law-confirmation-first = De magistraat bevestigt voor de verlenging van het attest van immatriculatie
share-law-confirmation-second = De magistraat bevestigt voor het tijdelijk verblijf
share-law-confirmation-asked = De Dienst Vreemdelingenzaken bevraagt de magistraat
share-law-application = Het centrum vraagt de documenten aan bij de Dienst Vreemdelingenzaken
share-law-minister = De minister krijgt het dossier waarin over onbeperkt verblijf wordt beslist

## Manifests

share-mine = Meegedeeld en ontvangen
share-manifests = Ondertekende overzichten van wat is meegedeeld
share-manifests-lead = Beide kanten bewaren dezelfde tekst. Er staat geen naam in.
share-manifests-none = Nog niets
share-manifest = Wat is meegedeeld
share-kind-referral = Doorverwijzing
share-kind-transfer = Overdracht
share-kind-invitation = Uitnodiging van een centrum
share-kind-consent = Toestemming
share-ground = Grond
share-ground-consent = de toestemming van de persoon
share-disclosed = Delen van het dossier
share-no-events = Geen
share-download = De ondertekende tekst downloaden (JSON)
share-signature = Handtekening
share-signature-holds = De handtekening klopt: dit is de tekst zoals hij werd ondertekend.
share-signature-broken = De handtekening klopt niet. Verwittig uw functionaris voor gegevensbescherming.

## State Security's answer

share-threats = Antwoord van de Veiligheid van de Staat
share-threat-said-yes = Dreiging: ja
share-threat-said-no = Dreiging: nee
share-threat-open = De vraag beantwoorden
share-threat-title = Is er een dreiging?
share-threat-lead = De Dienst Vreemdelingenzaken krijgt alleen het antwoord, niets van waar het op rust.
share-threat-label = Kan de persoon een gevaar zijn voor de openbare orde of de nationale veiligheid?
share-threat-yes = Ja
share-threat-no = Nee
share-threat-send = Het antwoord geven
share-threat-done = Uw antwoord is aan de Dienst Vreemdelingenzaken gegeven.

## Access in an emergency

emergency-title = Noodtoegang vragen
emergency-list = Noodtoegang
emergency-list-lead = Elke toegang geldt voor één persoon, voor enkele uren, en wordt meteen gemeld aan de functionarissen voor gegevensbescherming.
emergency-warning = Alleen als wachten de persoon zou schaden. De functionarissen voor gegevensbescherming van uw dienst en van de dienst die het dossier houdt, lezen uw naam en uw reden.
emergency-reference = Referentie van het dossier
emergency-reference-hint = Acht tekens, bijvoorbeeld 7KQF-2M9X
emergency-reference-missing = Vul de referentie van het dossier in
emergency-sections = Wat u moet weten
emergency-sections-hint = Kies zo weinig mogelijk. Voor de identiteit is de instemming van een tweede persoon nodig.
emergency-how-long = Voor hoe lang
emergency-hours =
    { $n ->
        [one] Eén uur
       *[other] { $n } uur
    }
emergency-reason-label = Reden
emergency-reason-hint = Leg in enkele zinnen uit waarom het niet kan wachten. De tekst wordt versleuteld bewaard.
emergency-send = Het dossier openen en dit melden
emergency-done = Uw vraag is genoteerd en gemeld. Als er een dossier met deze referentie is, staat het voor u open tot het tijdstip hieronder.
emergency-too-many = U hebt het vijf keer gevraagd binnen één dag. Bel de dienst die het dossier houdt, of uw functionaris voor gegevensbescherming.
emergency-open = Open
emergency-over = Voorbij
emergency-no-case = Geen dossier met deze referentie
emergency-none = Er is geen noodtoegang geweest.
emergency-who = Wie
emergency-when = Wanneer
emergency-from-until = van { $from } tot { $until }
emergency-ended-at = beëindigd op { $at }
emergency-end = Deze toegang nu beëindigen
emergency-ended-done = De toegang is beëindigd.

## Who the person is: a second person

identity-ask = Vragen wie de persoon is
identity-ask-lead = Een bewaarder van uw dienst, of van de dienst die het dossier houdt, leest uw reden en beslist. U kunt dat niet zelf zijn.
identity-reason-label = Reden
identity-reason-hint = Leg in enkele zinnen uit waarom u moet weten wie de persoon is.
identity-ask-send = De vraag verzenden
identity-asked-done = De bewaarders zijn verwittigd. U vindt het antwoord hier.
identity-requests = Vragen naar een identiteit
identity-disclosed = Meegedeeld
identity-refused = Geweigerd
identity-waits = Wacht op een beslissing
identity-decided-by = beslist door { $name }
identity-decide-title = Mag deze persoon weten wie het is?
identity-decide-lead = U bent de tweede persoon. Als u instemt, staat de naam vier uur open voor wie het vraagt.
identity-decide-label = Uw beslissing
identity-decide-disclose = De identiteit meedelen
identity-decide-refuse = Weigeren
identity-disclosed-done = De identiteit staat vier uur open voor wie het vroeg.
identity-refused-done = De identiteit blijft gesloten. Wie het vroeg, is verwittigd.

## Notices

notice-referral-sent = Een persoon is naar uw centrum doorverwezen
notice-referral-received = Het centrum heeft uw doorverwijzing geopend
notice-referral-accepted = Het centrum heeft uw doorverwijzing aanvaard
notice-referral-declined = Het centrum heeft uw doorverwijzing geweigerd
notice-referral-revoked = Een doorverwijzing naar uw centrum is ingetrokken
notice-consent-given = Een persoon staat uw dienst toe een deel van een dossier te zien
notice-consent-withdrawn = Een toestemming is ingetrokken en uw toegang is beëindigd: bevestig dit
notice-threat-answered = De Veiligheid van de Staat heeft geantwoord
notice-emergency-access = Iemand heeft een dossier in nood geopend
notice-emergency-failed = Iemand van uw dienst vroeg vergeefs noodtoegang
notice-identity-asked = Iemand vraagt wie een persoon is: beslis
notice-identity-disclosed = De identiteit waar u naar vroeg, is u meegedeeld
notice-identity-refused = De identiteit waar u naar vroeg, is niet meegedeeld
nav-emergency = Noodtoegang
nav-shared = Meegedeeld en ontvangen
