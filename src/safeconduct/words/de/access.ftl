may-yes = Ihr Dienst darf dies eintragen.
may-not-your-task = Dies ist keine Aufgabe Ihres Dienstes und kann von hier aus nicht eingetragen werden. Es wurde nichts eingetragen.
may-no-relation = Ihr Dienst steht zu dieser Akte nicht in dem Verhältnis, das diese Handlung verlangt. Es wurde nichts eingetragen.
may-own-name-only = Ein Zentrum handelt nur im eigenen Namen. Es wurde nichts eingetragen.
may-correct-own-only = Sie können nur berichtigen, was Ihr eigener Dienst eingetragen hat. Es wurde nichts eingetragen.
