# Rooms around the cases: who works there, and for what

role-policy_officer = Beleid: coördinatie, verslagen, campagnes

purpose-name-assistance = Begeleidingsplan
purpose-name-prosecution = Vervolgingsbeleid
purpose-name-coordination = Coördinatie
purpose-name-inspection = Inspectie
purpose-name-prevention = Preventie
purpose-name-reporting = Verslagen
purpose-name-information_desk = Informatiepunt

room-assistance = Begeleiding
room-prosecution = Vervolging
room-district = Coördinatie in het arrondissement
room-coordination = Coördinatie
room-inspection = Inspectie
room-prevention = Preventie
room-reports = Verslagen
room-desk = Informatiepunt
