# Les organes et leurs réunions selon la loi

duty-hold_district_meeting = Tenir la réunion de coordination de l’arrondissement
duty-assess_directive = Évaluer la directive
duty-hold_unit_meeting = Tenir une réunion de la Cellule
duty-hold_bureau_meeting = Tenir la réunion mensuelle du Bureau
duty-hold_committee_meeting = Tenir la réunion mensuelle du Comité de gestion
duty-publish_government_report = Rédiger le rapport annuel du gouvernement
duty-publish_independent_assessment = Publier l’évaluation annuelle indépendante
duty-begin_action_plan = Établir un plan d’action quinquennal
duty-monitor_action_plan = Suivre le plan d’action sur le terrain
body-district = Arrondissement
body-unit = Cellule interdépartementale de coordination
body-bureau = Bureau
body-committee = Comité de gestion
body-directive = Évaluation de la directive de poursuite
body-government_report = Rapport annuel du gouvernement
body-independent_assessment = Évaluation indépendante
body-action_plan = Plan d’action de la police
body-plan_monitoring = Plan d’action sur le terrain
fact-body = organe
fact-body_since = l’organe existe depuis
fact-last_done_on = dernière fois le
fact-next_done_on = fois suivante le
asks-counted_from = À partir de quel jour le délai court-il ?
asks-next_due = Pour quand est-ce de nouveau dû ?
parameter-district_months = d’une réunion d’arrondissement à la suivante (mois)
parameter-directive_months = d’une évaluation de la directive à la suivante (mois)
parameter-unit_months = d’une réunion de la Cellule à la suivante (mois)
parameter-bureau_months = d’une réunion du Bureau à la suivante (mois)
parameter-committee_months = d’une réunion du Comité à la suivante (mois)
parameter-government_report_months = d’un rapport annuel au suivant (mois)
parameter-independent_assessment_months = d’une évaluation indépendante à la suivante (mois)
parameter-action_plan_months = d’un plan d’action au suivant (mois)
parameter-plan_monitoring_months = d’un suivi sur le terrain au suivant (mois)

based-s1-3-2-2-at-least-every-three-months = S1, 3.2.2 : au moins tous les trois mois
based-s1-3-2-2-yearly = S1, 3.2.2 : chaque année
based-s1-3-3-1-two-or-three-times-a-year-read-as-at-most-six-months-apart = S1, 3.3.1 : deux ou trois fois par an ; lu comme six mois d’intervalle au plus
based-s1-3-3-1-on-a-monthly-basis = S1, 3.3.1 : chaque mois
based-s1-3-3-2-note-4-on-a-monthly-basis = S1, 3.3.2, note 4 : chaque mois
based-s1-3-3-3-service-for-criminal-policy-annual = S1, 3.3.3, Service de la politique criminelle : annuel
based-s1-3-3-3-centre-for-equal-opportunities-annual = S1, 3.3.3, Centre pour l’égalité des chances : annuel
based-s1-3-3-3-central-service-of-the-federal-police-five-year-plans = S1, 3.3.3, Service central de la Police fédérale : plans de cinq ans
based-s1-3-3-3-monitored-in-the-field-no-term-named-read-as-every-year = S1, 3.3.3 : suivi sur le terrain, sans délai ; lu comme chaque année

clock-last = Dernière fois : { $day }
