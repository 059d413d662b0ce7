# La brochure d'information.

leaflet-dated = 2026-11-23

leaflet-title = De l’aide et vos droits en Belgique
leaflet-lede = Quelqu’un vous force, vous menace ou vous exploite ? Vous pouvez recevoir de l’aide.

leaflet-what-title = Qu’est-ce que la traite des êtres humains ?
leaflet-what = Quelqu’un recrute des personnes, les amène quelque part, les loge ou prend le contrôle sur elles, pour les exploiter :
leaflet-what-sexual = par la prostitution ou une autre exploitation sexuelle
leaflet-what-begging = par la mendicité
leaflet-what-work = par un travail dans des conditions contraires à la dignité humaine
leaflet-what-organs = en prélevant un organe ou un tissu de leur corps
leaflet-what-crime = en les forçant à commettre une infraction
leaflet-what-yes = Au début, vous avez dit oui ? Cela peut quand même être de la traite.
leaflet-what-anybody = Cela peut arriver à tout le monde : femmes, hommes, enfants, étrangers, Belges.

leaflet-first-title = Vous êtes d’abord une victime
leaflet-first = La police et les magistrats doivent d’abord voir en vous une victime, même si vous avez séjourné ou travaillé en Belgique sans papiers.

leaflet-centres-title = Trois centres peuvent vous aider
leaflet-centres = Les centres accueillent et aident les victimes de la traite des êtres humains. Ils ne sont pas la police.
leaflet-centres-shelter = Un endroit sûr pour dormir si vous en avez besoin, ou de l’aide là où vous habitez. L’adresse de la maison d’accueil est tenue secrète.
leaflet-centres-care = Un médecin, et quelqu’un à qui parler de ce qui s’est passé.
leaflet-centres-papers = De l’aide pour les papiers. Seuls ces centres peuvent demander les documents de séjour de cette procédure.
leaflet-centres-lawyer = Des informations sur la loi, et un avocat.

leaflet-time-title = 45 jours pour se reposer et réfléchir
leaflet-time = Vous pouvez recevoir 45 jours pour vous remettre. Pour cela, vous rompez le contact avec les personnes qui vous ont exploité(e) et vous acceptez l’accompagnement d’un centre.
leaflet-time-decide = Pendant ce temps, vous décidez : faire une déclaration, porter plainte ou rentrer dans votre pays. Vous pouvez recevoir une aide sociale.
leaflet-time-after = Pour rester plus longtemps, vous devez faire une déclaration ou porter plainte. Les autorités décident étape par étape. Personne ne peut vous promettre le résultat.
leaflet-time-child = Vous avez moins de 18 ans et vous êtes en Belgique sans vos parents ? Vous pouvez recevoir un document tout de suite, sans ces 45 jours. Un tuteur ou une tutrice vous accompagne.
leaflet-time-papers = Vous n’avez pas besoin d’un document de séjour ? Vous pouvez aussi demander de l’aide aux centres.

leaflet-ask-title = Ce que vous pouvez demander
leaflet-ask-told = Vous pouvez demander quels sont vos droits, quoi que vous décidiez, dans une langue que vous comprenez.
leaflet-ask-centre = Vous pouvez parler avec quelqu’un d’un centre, aussi au commissariat.
leaflet-ask-no = Vous pouvez refuser l’aide. Personne ne peut vous forcer.

leaflet-reach-title = Comment joindre les centres
leaflet-reach-unverified = Ces adresses figurent dans un texte de l’État belge d’environ 2008. Il n’est pas confirmé qu’elles fonctionnent encore.
leaflet-reach-given = Indiqué par le centre le { $day }.
leaflet-reach-telephone = Demandez le numéro de téléphone d’un centre à la personne qui vous donne cette brochure.

leaflet-safe-title = Protégez-vous
leaflet-safe-danger = Êtes-vous en danger maintenant ? Appelez le 112. L’appel est gratuit.
leaflet-safe-keep = La mauvaise personne pourrait trouver cette brochure ? Alors ne la gardez pas. Retenez le nom d’un centre.

leaflet-law = Dans la loi :
leaflet-not-reviewed = Un traducteur professionnel n’a pas encore vérifié ce texte. Si quelque chose n’est pas clair, demandez aux personnes qui vous l’ont donné.
leaflet-checked = Ce texte a été vérifié par { $who } le { $day }.
leaflet-version = Texte du { $day }
leaflet-print = Imprimer cette brochure (PDF)
leaflet-print-large = L’imprimer en grands caractères (PDF)
