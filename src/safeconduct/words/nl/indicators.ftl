# De operationele indicatoren van mensenhandel (IAB en Europese Commissie, 2009).

indicator-set-adult_labour = Volwassenen, arbeidsuitbuiting
indicator-set-adult_sexual = Volwassenen, seksuele uitbuiting
indicator-set-child_labour = Kinderen, arbeidsuitbuiting
indicator-set-child_sexual = Kinderen, seksuele uitbuiting

strength-strong = sterk
strength-medium = middelmatig
strength-weak = zwak

dimension-deceptive_recruitment = Ronseling door misleiding
dimension-deceptive_recruitment-question = Werd de persoon misleid bij de ronseling?
dimension-coercive_recruitment = Ronseling onder dwang
dimension-coercive_recruitment-question = Werd de persoon gedwongen bij de ronseling?
dimension-vulnerability_recruitment = Ronseling door misbruik van kwetsbaarheid
dimension-vulnerability_recruitment-question = Werd een kwetsbare positie misbruikt om de persoon te ronselen?
dimension-exploitation = Uitbuiting
dimension-exploitation-question = In welke omstandigheden werkt of leeft de persoon?
dimension-coercion_destination = Dwang op de plaats van bestemming
dimension-coercion_destination-question = Wordt de persoon gedwongen waar hij of zij nu is?
dimension-vulnerability_destination = Misbruik van kwetsbaarheid op de plaats van bestemming
dimension-vulnerability_destination-question = Wordt een kwetsbare positie misbruikt waar de persoon nu is?

dimension-result-yes = Positief
dimension-result-no = Niet positief
dimension-result-unknown = Nog niet te zeggen

combination-two_strong = Twee sterke indicatoren
combination-strong_and_other = Eén sterke indicator met één middelmatige of zwakke
combination-three_medium = Drie middelmatige indicatoren
combination-two_medium_one_weak = Twee middelmatige indicatoren met één zwakke

indicators-because = { $combination }: { $signs }.
indicators-seen = Tot nu toe vastgesteld: { $signs }. Op zich niet genoeg.
indicators-none-seen = Tot nu toe geen vastgesteld.
indicators-open = { $n ->
    [one] Eén indicator is niet beantwoord.
   *[other] { $n } indicatoren zijn niet beantwoord.
}
indicators-open-could = Onbeantwoorde indicatoren kunnen ze nog positief maken.
indicators-open-could-not = Met de gegeven antwoorden kan ze niet meer positief worden.
indicators-count = { $yes } van 6 dimensies positief, { $no } niet, { $unknown } nog niet bekend.
indicators-pattern-yes = Samen tonen ze de elementen van mensenhandel in het Protocol van Palermo.
indicators-pattern-no = Samen tonen ze de elementen van mensenhandel in het Protocol van Palermo niet.
indicators-pattern-unknown = Of ze de elementen van mensenhandel in het Protocol van Palermo tonen, is nog niet te zeggen.
indicators-child-means = Bij een kind volstaat de uitbuiting: misleiding of dwang is niet nodig.
indicators-support-only = De indicatoren ondersteunen uw beoordeling. Ze nemen ze nooit over.
indicators-source = Bron: Internationaal Arbeidsbureau en Europese Commissie, Operationele indicatoren van mensenhandel, 2009.
indicators-unverified = De sterktes in deze lijst zijn nog niet aan een openbare tekst getoetst.

indicator-deceived_job = Misleid over de aard van het werk, de plaats of de werkgever
indicator-deceived_prostitution = Misleid over de omstandigheden van de prostitutie
indicator-deceived_wages = Misleid over loon of verdiensten
indicator-deceived_conditions = Misleid over de arbeidsomstandigheden
indicator-deceived_contract = Misleid over inhoud of wettigheid van het contract
indicator-deceived_housing = Misleid over huisvesting en leefomstandigheden
indicator-deceived_papers = Misleid over papieren of een wettig verblijf
indicator-deceived_travel = Misleid over de reis en de voorwaarden van de ronseling
indicator-deceived_family = Misleid over gezinshereniging
indicator-deceived_marriage = Misleid door een belofte van huwelijk of adoptie
indicator-deceived_education = Misleid over toegang tot onderwijs

indicator-violence = Geweld tegen de persoon
indicator-violence_threatened = Bedreiging met geweld tegen de persoon
indicator-abduction = Ontvoering, gedwongen huwelijk, gedwongen adoptie of verkoop van de persoon
indicator-debt_bondage = Schuldslavernij
indicator-documents_taken = Identiteitspapieren afgenomen
indicator-confinement = Isolatie, opsluiting of bewaking
indicator-denunciation_threatened = Bedreiging met aangifte bij de overheid
indicator-exposure_threatened = Bedreiging om familie, gemeenschap of publiek in te lichten
indicator-violence_family = Geweld tegen de familie, als dreiging of echt
indicator-money_withheld = Geld ingehouden

indicator-difficult_family = Misbruik van een moeilijke gezinssituatie
indicator-illegal_status = Misbruik van illegaal verblijf
indicator-lack_of_education = Misbruik van gebrek aan opleiding of taal
indicator-lack_of_information = Misbruik van gebrek aan informatie
indicator-control_of_exploiters = De uitbuiters controleren de persoon
indicator-economic_reasons = Economische redenen
indicator-false_success = Valse informatie over geslaagde migratie
indicator-false_law = Valse informatie over de wet of de houding van de overheid
indicator-family_situation = Gezinssituatie
indicator-personal_situation = Persoonlijke situatie
indicator-emotional_dependency = Psychologische of emotionele afhankelijkheid
indicator-relation_authorities = Verhouding tot de overheid, wettelijke status
indicator-past_difficulties = Moeilijkheden in het verleden
indicator-travel_difficulty = Kan de reis niet alleen organiseren
indicator-beliefs = Misbruik van culturele of religieuze overtuigingen
indicator-general_context = Algemene context: oorlog, ramp, politiek klimaat

indicator-excessive_hours = Buitensporige werkdagen of werkuren
indicator-low_salary = Laag of geen loon
indicator-wage_manipulation = Gemanipuleerd loon: boetes, inhoudingen, betaling aan anderen
indicator-bad_housing = Slechte leefomstandigheden
indicator-very_bad_conditions = Zeer slechte arbeidsomstandigheden
indicator-hazardous_work = Gevaarlijk werk
indicator-labour_law_ignored = Arbeidsrecht of ondertekend contract niet nageleefd
indicator-no_social_protection = Geen sociale bescherming
indicator-no_education = Geen toegang tot onderwijs

indicator-forced_crime = Gedwongen tot ongeoorloofde of criminele activiteiten
indicator-forced_tasks = Opgedrongen taken of klanten
indicator-under_influence = Onder sterke invloed
indicator-forced_against_peers = Gedwongen op te treden tegen anderen in dezelfde positie
indicator-forced_to_lie = Gedwongen te liegen tegen overheid, familie of anderen
indicator-worse_conditions_threatened = Bedreiging met nog slechtere omstandigheden
indicator-wages_withheld = Loon ingehouden

indicator-dependency = Voor het dagelijks leven afhankelijk van de uitbuiters
indicator-unknown_area = Moeite om in een onbekende omgeving te leven
indicator-personal_characteristics = Persoonlijke kenmerken: gediscrimineerd of gemarginaliseerd
