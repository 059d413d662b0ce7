# Rooms around the cases: who works there, and for what

role-policy_officer = Politique : coordination, rapports, campagnes

purpose-name-assistance = Plan d’accompagnement
purpose-name-prosecution = Politique des poursuites
purpose-name-coordination = Coordination
purpose-name-inspection = Inspection
purpose-name-prevention = Prévention
purpose-name-reporting = Rapports
purpose-name-information_desk = Point d’information

room-assistance = Accompagnement
room-prosecution = Poursuites
room-district = Coordination de l’arrondissement
room-coordination = Coordination
room-inspection = Inspection
room-prevention = Prévention
room-reports = Rapports
room-desk = Point d’information
