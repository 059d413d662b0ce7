# Rooms around the cases: who works there, and for what

role-policy_officer = Policy: coordination, reports, campaigns

purpose-name-assistance = Plan of assistance
purpose-name-prosecution = Prosecution policy
purpose-name-coordination = Coordination
purpose-name-inspection = Inspection
purpose-name-prevention = Prevention
purpose-name-reporting = Reports
purpose-name-information_desk = Information desk

room-assistance = Assistance
room-prosecution = Prosecution
room-district = District coordination
room-coordination = Coordination
room-inspection = Inspection
room-prevention = Prevention
room-reports = Reports
room-desk = Information desk
