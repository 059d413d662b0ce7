# Gremien und ihre Sitzungen nach dem Gesetz

duty-hold_district_meeting = Koordinationsversammlung des Bezirks abhalten
duty-assess_directive = Richtlinie bewerten
duty-hold_unit_meeting = Sitzung der Zelle abhalten
duty-hold_bureau_meeting = Monatliche Sitzung des Büros abhalten
duty-hold_committee_meeting = Monatliche Sitzung des Verwaltungsausschusses abhalten
duty-publish_government_report = Jahresbericht der Regierung verfassen
duty-publish_independent_assessment = Unabhängige jährliche Bewertung veröffentlichen
duty-begin_action_plan = Fünfjährigen Aktionsplan aufstellen
duty-monitor_action_plan = Aktionsplan vor Ort begleiten
body-district = Bezirk
body-unit = Interdepartementale Koordinationszelle
body-bureau = Büro
body-committee = Verwaltungsausschuss
body-directive = Bewertung der Verfolgungsrichtlinie
body-government_report = Jahresbericht der Regierung
body-independent_assessment = Unabhängige Bewertung
body-action_plan = Aktionsplan der Polizei
body-plan_monitoring = Aktionsplan vor Ort
fact-body = Gremium
fact-body_since = Gremium besteht seit
fact-last_done_on = zuletzt geschehen am
fact-next_done_on = danach geschehen am
asks-counted_from = Ab welchem Tag läuft die Frist?
asks-next_due = Bis wann ist es wieder fällig?
parameter-district_months = von einer Koordinationsversammlung zur nächsten (Monate)
parameter-directive_months = von einer Bewertung der Richtlinie zur nächsten (Monate)
parameter-unit_months = von einer Sitzung der Zelle zur nächsten (Monate)
parameter-bureau_months = von einer Sitzung des Büros zur nächsten (Monate)
parameter-committee_months = von einer Sitzung des Ausschusses zur nächsten (Monate)
parameter-government_report_months = von einem Jahresbericht zum nächsten (Monate)
parameter-independent_assessment_months = von einer unabhängigen Bewertung zur nächsten (Monate)
parameter-action_plan_months = von einem Aktionsplan zum nächsten (Monate)
parameter-plan_monitoring_months = von einer Begleitung vor Ort zur nächsten (Monate)

based-s1-3-2-2-at-least-every-three-months = S1, 3.2.2: mindestens alle drei Monate
based-s1-3-2-2-yearly = S1, 3.2.2: jährlich
based-s1-3-3-1-two-or-three-times-a-year-read-as-at-most-six-months-apart = S1, 3.3.1: zwei- oder dreimal im Jahr; gelesen als höchstens sechs Monate Abstand
based-s1-3-3-1-on-a-monthly-basis = S1, 3.3.1: monatlich
based-s1-3-3-2-note-4-on-a-monthly-basis = S1, 3.3.2, Anmerkung 4: monatlich
based-s1-3-3-3-service-for-criminal-policy-annual = S1, 3.3.3, Dienst für Kriminalpolitik: jährlich
based-s1-3-3-3-centre-for-equal-opportunities-annual = S1, 3.3.3, Zentrum für Chancengleichheit: jährlich
based-s1-3-3-3-central-service-of-the-federal-police-five-year-plans = S1, 3.3.3, Zentraler Dienst der Föderalen Polizei: Fünfjahrespläne
based-s1-3-3-3-monitored-in-the-field-no-term-named-read-as-every-year = S1, 3.3.3: vor Ort begleitet, ohne Frist; gelesen als jährlich

clock-last = Zuletzt: { $day }
