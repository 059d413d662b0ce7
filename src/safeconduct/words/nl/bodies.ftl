# Organen en hun vergaderingen volgens de wet

duty-hold_district_meeting = De coördinatievergadering van het arrondissement houden
duty-assess_directive = De richtlijn evalueren
duty-hold_unit_meeting = Een vergadering van de Cel houden
duty-hold_bureau_meeting = De maandelijkse vergadering van het Bureau houden
duty-hold_committee_meeting = De maandelijkse vergadering van het Beheerscomité houden
duty-publish_government_report = Het jaarverslag van de regering opstellen
duty-publish_independent_assessment = De onafhankelijke jaarlijkse evaluatie publiceren
duty-begin_action_plan = Een vijfjarig actieplan opstellen
duty-monitor_action_plan = Het actieplan op het terrein opvolgen
body-district = Arrondissement
body-unit = Interdepartementale Coördinatiecel
body-bureau = Bureau
body-committee = Beheerscomité
body-directive = Evaluatie van de vervolgingsrichtlijn
body-government_report = Jaarverslag van de regering
body-independent_assessment = Onafhankelijke evaluatie
body-action_plan = Actieplan van de politie
body-plan_monitoring = Actieplan op het terrein
fact-body = orgaan
fact-body_since = orgaan bestaat sinds
fact-last_done_on = laatst gebeurd op
fact-next_done_on = daarna gebeurd op
asks-counted_from = Vanaf welke dag loopt de termijn?
asks-next_due = Tegen wanneer moet het opnieuw?
parameter-district_months = van de ene arrondissementsvergadering tot de volgende (maanden)
parameter-directive_months = van de ene evaluatie van de richtlijn tot de volgende (maanden)
parameter-unit_months = van de ene vergadering van de Cel tot de volgende (maanden)
parameter-bureau_months = van de ene vergadering van het Bureau tot de volgende (maanden)
parameter-committee_months = van de ene vergadering van het Comité tot de volgende (maanden)
parameter-government_report_months = van het ene jaarverslag tot het volgende (maanden)
parameter-independent_assessment_months = van de ene onafhankelijke evaluatie tot de volgende (maanden)
parameter-action_plan_months = van het ene actieplan tot het volgende (maanden)
parameter-plan_monitoring_months = van de ene opvolging op het terrein tot de volgende (maanden)

based-s1-3-2-2-at-least-every-three-months = S1, 3.2.2: minstens om de drie maanden
based-s1-3-2-2-yearly = S1, 3.2.2: elk jaar
based-s1-3-3-1-two-or-three-times-a-year-read-as-at-most-six-months-apart = S1, 3.3.1: twee of drie keer per jaar; gelezen als hoogstens zes maanden na elkaar
based-s1-3-3-1-on-a-monthly-basis = S1, 3.3.1: maandelijks
based-s1-3-3-2-note-4-on-a-monthly-basis = S1, 3.3.2, noot 4: maandelijks
based-s1-3-3-3-service-for-criminal-policy-annual = S1, 3.3.3, Dienst voor het Strafrechtelijk Beleid: jaarlijks
based-s1-3-3-3-centre-for-equal-opportunities-annual = S1, 3.3.3, Centrum voor gelijkheid van kansen: jaarlijks
based-s1-3-3-3-central-service-of-the-federal-police-five-year-plans = S1, 3.3.3, Centrale Dienst van de Federale Politie: vijfjarenplannen
based-s1-3-3-3-monitored-in-the-field-no-term-named-read-as-every-year = S1, 3.3.3: opgevolgd op het terrein, zonder termijn; gelezen als elk jaar

clock-last = Laatst: { $day }
