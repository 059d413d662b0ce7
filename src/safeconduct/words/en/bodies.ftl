# Bodies and their meetings under the law

duty-hold_district_meeting = Hold the coordination meeting of the district
duty-assess_directive = Assess the directive
duty-hold_unit_meeting = Hold a meeting of the Unit
duty-hold_bureau_meeting = Hold the monthly meeting of the Bureau
duty-hold_committee_meeting = Hold the monthly meeting of the Management Committee
duty-publish_government_report = Draw up the government’s annual report
duty-publish_independent_assessment = Publish the independent annual assessment
duty-begin_action_plan = Draw up a five-year action plan
duty-monitor_action_plan = Follow the action plan in the field
body-district = District
body-unit = Interdepartmental Coordination Unit
body-bureau = Bureau
body-committee = Management Committee
body-directive = Assessment of the prosecution directive
body-government_report = Government’s annual report
body-independent_assessment = Independent assessment
body-action_plan = Police action plan
body-plan_monitoring = Action plan in the field
fact-body = body
fact-body_since = body exists since
fact-last_done_on = last done on
fact-next_done_on = next done on
asks-counted_from = From which day does the term run?
asks-next_due = By when is it due again?
parameter-district_months = from one district meeting to the next (months)
parameter-directive_months = from one assessment of the directive to the next (months)
parameter-unit_months = from one meeting of the Unit to the next (months)
parameter-bureau_months = from one meeting of the Bureau to the next (months)
parameter-committee_months = from one meeting of the Committee to the next (months)
parameter-government_report_months = from one annual report to the next (months)
parameter-independent_assessment_months = from one independent assessment to the next (months)
parameter-action_plan_months = from one action plan to the next (months)
parameter-plan_monitoring_months = from one look at the field to the next (months)

based-s1-3-2-2-at-least-every-three-months = S1, 3.2.2: at least every three months
based-s1-3-2-2-yearly = S1, 3.2.2: yearly
based-s1-3-3-1-two-or-three-times-a-year-read-as-at-most-six-months-apart = S1, 3.3.1: two or three times a year; read as at most six months apart
based-s1-3-3-1-on-a-monthly-basis = S1, 3.3.1: on a monthly basis
based-s1-3-3-2-note-4-on-a-monthly-basis = S1, 3.3.2, note 4: on a monthly basis
based-s1-3-3-3-service-for-criminal-policy-annual = S1, 3.3.3, Service for Criminal Policy: annual
based-s1-3-3-3-centre-for-equal-opportunities-annual = S1, 3.3.3, Centre for Equal Opportunities: annual
based-s1-3-3-3-central-service-of-the-federal-police-five-year-plans = S1, 3.3.3, Central Service of the Federal Police: five-year plans
based-s1-3-3-3-monitored-in-the-field-no-term-named-read-as-every-year = S1, 3.3.3: monitored in the field, no term named; read as every year

clock-last = Last: { $day }
