# Rooms around the cases: who works there, and for what

role-policy_officer = Politik: Koordinierung, Berichte, Kampagnen

purpose-name-assistance = Betreuungsplan
purpose-name-prosecution = Strafverfolgungspolitik
purpose-name-coordination = Koordinierung
purpose-name-inspection = Inspektion
purpose-name-prevention = Prävention
purpose-name-reporting = Berichte
purpose-name-information_desk = Auskunftsstelle

room-assistance = Betreuung
room-prosecution = Strafverfolgung
room-district = Koordinierung im Bezirk
room-coordination = Koordinierung
room-inspection = Inspektion
room-prevention = Prävention
room-reports = Berichte
room-desk = Auskunftsstelle
