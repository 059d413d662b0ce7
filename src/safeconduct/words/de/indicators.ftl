# Die operativen Indikatoren des Menschenhandels (IAA und Europäische Kommission, 2009).

indicator-set-adult_labour = Erwachsene, Ausbeutung der Arbeitskraft
indicator-set-adult_sexual = Erwachsene, sexuelle Ausbeutung
indicator-set-child_labour = Kinder, Ausbeutung der Arbeitskraft
indicator-set-child_sexual = Kinder, sexuelle Ausbeutung

strength-strong = stark
strength-medium = mittel
strength-weak = schwach

dimension-deceptive_recruitment = Anwerbung durch Täuschung
dimension-deceptive_recruitment-question = Wurde die Person bei der Anwerbung getäuscht?
dimension-coercive_recruitment = Anwerbung durch Zwang
dimension-coercive_recruitment-question = Wurde die Person bei der Anwerbung gezwungen?
dimension-vulnerability_recruitment = Anwerbung durch Ausnutzen der Schutzbedürftigkeit
dimension-vulnerability_recruitment-question = Wurde eine schutzlose Lage ausgenutzt, um die Person anzuwerben?
dimension-exploitation = Ausbeutung
dimension-exploitation-question = Unter welchen Umständen arbeitet oder lebt die Person?
dimension-coercion_destination = Zwang am Zielort
dimension-coercion_destination-question = Wird die Person dort gezwungen, wo sie jetzt ist?
dimension-vulnerability_destination = Ausnutzen der Schutzbedürftigkeit am Zielort
dimension-vulnerability_destination-question = Wird eine schutzlose Lage dort ausgenutzt, wo die Person jetzt ist?

dimension-result-yes = Positiv
dimension-result-no = Nicht positiv
dimension-result-unknown = Noch nicht zu sagen

combination-two_strong = Zwei starke Indikatoren
combination-strong_and_other = Ein starker Indikator mit einem mittleren oder schwachen
combination-three_medium = Drei mittlere Indikatoren
combination-two_medium_one_weak = Zwei mittlere Indikatoren mit einem schwachen

indicators-because = { $combination }: { $signs }.
indicators-seen = Bisher festgestellt: { $signs }. Für sich allein nicht genug.
indicators-none-seen = Bisher keiner festgestellt.
indicators-open = { $n ->
    [one] Ein Indikator ist nicht beantwortet.
   *[other] { $n } Indikatoren sind nicht beantwortet.
}
indicators-open-could = Unbeantwortete Indikatoren können sie noch positiv machen.
indicators-open-could-not = Mit den gegebenen Antworten kann sie nicht mehr positiv werden.
indicators-count = { $yes } von 6 Dimensionen positiv, { $no } nicht, { $unknown } noch nicht bekannt.
indicators-pattern-yes = Zusammen zeigen sie die Elemente des Menschenhandels nach dem Palermo-Protokoll.
indicators-pattern-no = Zusammen zeigen sie die Elemente des Menschenhandels nach dem Palermo-Protokoll nicht.
indicators-pattern-unknown = Ob sie die Elemente des Menschenhandels nach dem Palermo-Protokoll zeigen, ist noch nicht zu sagen.
indicators-child-means = Bei einem Kind genügt die Ausbeutung: Täuschung oder Zwang ist nicht nötig.
indicators-support-only = Die Indikatoren stützen Ihre Einschätzung. Sie ersetzen sie nie.
indicators-source = Quelle: Internationales Arbeitsamt und Europäische Kommission, Operative Indikatoren des Menschenhandels, 2009.
indicators-unverified = Die Stärken in dieser Liste sind noch nicht an einem öffentlichen Text geprüft.

indicator-deceived_job = Getäuscht über die Art der Arbeit, den Ort oder den Arbeitgeber
indicator-deceived_prostitution = Getäuscht über die Umstände der Prostitution
indicator-deceived_wages = Getäuscht über Lohn oder Verdienst
indicator-deceived_conditions = Getäuscht über die Arbeitsbedingungen
indicator-deceived_contract = Getäuscht über Inhalt oder Rechtmäßigkeit des Vertrags
indicator-deceived_housing = Getäuscht über Unterkunft und Lebensbedingungen
indicator-deceived_papers = Getäuscht über Papiere oder einen legalen Aufenthalt
indicator-deceived_travel = Getäuscht über die Reise und die Bedingungen der Anwerbung
indicator-deceived_family = Getäuscht über die Familienzusammenführung
indicator-deceived_marriage = Getäuscht durch ein Heirats- oder Adoptionsversprechen
indicator-deceived_education = Getäuscht über den Zugang zu Bildung

indicator-violence = Gewalt gegen die Person
indicator-violence_threatened = Androhung von Gewalt gegen die Person
indicator-abduction = Entführung, Zwangsheirat, Zwangsadoption oder Verkauf der Person
indicator-debt_bondage = Schuldknechtschaft
indicator-documents_taken = Ausweispapiere weggenommen
indicator-confinement = Isolierung, Einsperrung oder Überwachung
indicator-denunciation_threatened = Drohung mit Anzeige bei den Behörden
indicator-exposure_threatened = Drohung, Familie, Gemeinschaft oder Öffentlichkeit zu unterrichten
indicator-violence_family = Gewalt gegen die Familie, angedroht oder ausgeübt
indicator-money_withheld = Geld einbehalten

indicator-difficult_family = Ausnutzen einer schwierigen Familienlage
indicator-illegal_status = Ausnutzen des illegalen Aufenthalts
indicator-lack_of_education = Ausnutzen fehlender Bildung oder Sprachkenntnis
indicator-lack_of_information = Ausnutzen fehlender Information
indicator-control_of_exploiters = Die Ausbeuter kontrollieren die Person
indicator-economic_reasons = Wirtschaftliche Gründe
indicator-false_success = Falsche Angaben über gelungene Migration
indicator-false_law = Falsche Angaben über das Recht oder die Haltung der Behörden
indicator-family_situation = Familiäre Lage
indicator-personal_situation = Persönliche Lage
indicator-emotional_dependency = Psychische oder emotionale Abhängigkeit
indicator-relation_authorities = Verhältnis zu den Behörden, rechtlicher Status
indicator-past_difficulties = Schwierigkeiten in der Vergangenheit
indicator-travel_difficulty = Kann die Reise nicht allein organisieren
indicator-beliefs = Ausnutzen kultureller oder religiöser Überzeugungen
indicator-general_context = Allgemeiner Zusammenhang: Krieg, Katastrophe, politisches Klima

indicator-excessive_hours = Übermäßige Arbeitstage oder Arbeitsstunden
indicator-low_salary = Niedriger oder kein Lohn
indicator-wage_manipulation = Manipulierter Lohn: Strafen, Abzüge, Zahlung an andere
indicator-bad_housing = Schlechte Lebensbedingungen
indicator-very_bad_conditions = Sehr schlechte Arbeitsbedingungen
indicator-hazardous_work = Gefährliche Arbeit
indicator-labour_law_ignored = Arbeitsrecht oder unterzeichneter Vertrag nicht eingehalten
indicator-no_social_protection = Kein sozialer Schutz
indicator-no_education = Kein Zugang zu Bildung

indicator-forced_crime = Zu unerlaubten oder kriminellen Handlungen gezwungen
indicator-forced_tasks = Aufgezwungene Aufgaben oder Kunden
indicator-under_influence = Unter starkem Einfluss
indicator-forced_against_peers = Gezwungen, gegen andere in derselben Lage zu handeln
indicator-forced_to_lie = Gezwungen, Behörden, Familie oder andere zu belügen
indicator-worse_conditions_threatened = Drohung mit noch schlechteren Bedingungen
indicator-wages_withheld = Lohn einbehalten

indicator-dependency = Im täglichen Leben von den Ausbeutern abhängig
indicator-unknown_area = Schwierigkeit, in unbekannter Umgebung zu leben
indicator-personal_characteristics = Persönliche Merkmale: diskriminiert oder ausgegrenzt
