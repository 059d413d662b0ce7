# The operational indicators of trafficking (ILO and European Commission, 2009).

indicator-set-adult_labour = Adults, labour exploitation
indicator-set-adult_sexual = Adults, sexual exploitation
indicator-set-child_labour = Children, labour exploitation
indicator-set-child_sexual = Children, sexual exploitation

strength-strong = strong
strength-medium = medium
strength-weak = weak

dimension-deceptive_recruitment = Deceptive recruitment
dimension-deceptive_recruitment-question = Was the person deceived when they were recruited?
dimension-coercive_recruitment = Coercive recruitment
dimension-coercive_recruitment-question = Was the person forced when they were recruited?
dimension-vulnerability_recruitment = Recruitment by abuse of vulnerability
dimension-vulnerability_recruitment-question = Was a vulnerable position abused to recruit the person?
dimension-exploitation = Exploitation
dimension-exploitation-question = In what conditions does the person work or live?
dimension-coercion_destination = Coercion at destination
dimension-coercion_destination-question = Is the person forced where they are now?
dimension-vulnerability_destination = Abuse of vulnerability at destination
dimension-vulnerability_destination-question = Is a vulnerable position abused where the person is now?

dimension-result-yes = Positive
dimension-result-no = Not positive
dimension-result-unknown = Cannot tell yet

combination-two_strong = Two strong indicators
combination-strong_and_other = One strong indicator with one medium or weak
combination-three_medium = Three medium indicators
combination-two_medium_one_weak = Two medium indicators with one weak

indicators-because = { $combination }: { $signs }.
indicators-seen = Seen so far: { $signs }. Not enough on their own.
indicators-none-seen = None seen so far.
indicators-open = { $n ->
    [one] One indicator is not answered.
   *[other] { $n } indicators are not answered.
}
indicators-open-could = Unanswered indicators could still make it positive.
indicators-open-could-not = With the answers given it cannot become positive.
indicators-count = { $yes } of 6 dimensions positive, { $no } not, { $unknown } not yet known.
indicators-pattern-yes = Together they show the elements of trafficking in the Palermo Protocol.
indicators-pattern-no = Together they do not show the elements of trafficking in the Palermo Protocol.
indicators-pattern-unknown = Whether they show the elements of trafficking in the Palermo Protocol cannot be told yet.
indicators-child-means = For a child, exploitation is enough: no deception or force is needed.
indicators-support-only = The indicators support your assessment. They never make it.
indicators-source = Source: International Labour Office and European Commission, Operational indicators of trafficking in human beings, 2009.
indicators-unverified = The strengths in this list have not yet been checked against a public text.

indicator-deceived_job = Deceived about the nature of the job, the place or the employer
indicator-deceived_prostitution = Deceived about the conditions of prostitution
indicator-deceived_wages = Deceived about wages or earnings
indicator-deceived_conditions = Deceived about the conditions of work
indicator-deceived_contract = Deceived about the content or legality of the contract
indicator-deceived_housing = Deceived about housing and living conditions
indicator-deceived_papers = Deceived about papers or a legal residence status
indicator-deceived_travel = Deceived about the journey and the conditions of recruitment
indicator-deceived_family = Deceived about family reunification
indicator-deceived_marriage = Deceived by a promise of marriage or adoption
indicator-deceived_education = Deceived about access to education

indicator-violence = Violence against the person
indicator-violence_threatened = Threats of violence against the person
indicator-abduction = Abduction, forced marriage, forced adoption or sale of the person
indicator-debt_bondage = Debt bondage
indicator-documents_taken = Identity papers taken away
indicator-confinement = Isolation, confinement or surveillance
indicator-denunciation_threatened = Threats to denounce the person to the authorities
indicator-exposure_threatened = Threats to inform family, community or the public
indicator-violence_family = Violence against the family, threatened or carried out
indicator-money_withheld = Money withheld

indicator-difficult_family = Abuse of a difficult family situation
indicator-illegal_status = Abuse of illegal residence
indicator-lack_of_education = Abuse of a lack of education or of language
indicator-lack_of_information = Abuse of a lack of information
indicator-control_of_exploiters = The exploiters control the person
indicator-economic_reasons = Economic reasons
indicator-false_success = False information about successful migration
indicator-false_law = False information about the law or the attitude of the authorities
indicator-family_situation = Family situation
indicator-personal_situation = Personal situation
indicator-emotional_dependency = Psychological or emotional dependency
indicator-relation_authorities = Relationship with the authorities, legal status
indicator-past_difficulties = Difficulties in the past
indicator-travel_difficulty = Unable to organise the journey alone
indicator-beliefs = Abuse of cultural or religious beliefs
indicator-general_context = General context: war, disaster, political climate

indicator-excessive_hours = Excessive working days or hours
indicator-low_salary = Low or no pay
indicator-wage_manipulation = Pay manipulated: fines, deductions, payment to others
indicator-bad_housing = Bad living conditions
indicator-very_bad_conditions = Very bad working conditions
indicator-hazardous_work = Hazardous work
indicator-labour_law_ignored = Labour law or the signed contract not respected
indicator-no_social_protection = No social protection
indicator-no_education = No access to education

indicator-forced_crime = Forced into illicit or criminal activities
indicator-forced_tasks = Forced tasks or clients
indicator-under_influence = Under strong influence
indicator-forced_against_peers = Forced to act against others in the same position
indicator-forced_to_lie = Forced to lie to the authorities, family or others
indicator-worse_conditions_threatened = Threats of even worse conditions
indicator-wages_withheld = Wages withheld

indicator-dependency = Dependent on the exploiters for daily life
indicator-unknown_area = Difficulty living in an unknown place
indicator-personal_characteristics = Personal characteristics: discriminated or marginalised
