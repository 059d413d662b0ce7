# The first page after signing in

home-today = Votre travail aujourd’hui
home-waits = Ce qui vous attend
home-where = Où
home-times = { $n } fois
home-nothing = Rien ne vous attend.
home-also = Également à vous
home-changed = Dernières modifications
home-all-cases = Tous les dossiers
home-as-table = En tableau
home-taken-in = De la détection à l’accueil
home-median-days = Jours jusqu’à la prise en charge de la moitié
home-middle-half = Moitié centrale
home-in-time = Confirmations à temps
home-map = Lieux de rencontre des personnes
home-days = { $n ->
    [one] { $days } jour
   *[other] { $days } jours
}
home-taken-in-found = { $quarter } : personnes orientées vers un centre : { $directed }, dont prises en charge : { $taken }, la moitié en { $days } au plus.
home-in-time-found = { $quarter } : { $n } confirmations sur { $due } sont arrivées à temps.
home-map-found = Le plus souvent : { $district }, { $n } sur { $all }.
home-figures-away = Les chiffres du Centre ne sont pas accessibles pour le moment. Tout le reste fonctionne.
home-places = Places dans les maisons d’accueil
home-places-where = Où
home-places-taken = Occupées
home-places-free = Libres
home-places-told = occupées : { $taken }, libres : { $free }
home-places-found = Places occupées : { $taken } ; libres : { $free }.
home-places-on = Chiffres du { $day }, arrondis à cinq près ; moins de { $n } ne sont pas précisées.
home-places-axis = Places
