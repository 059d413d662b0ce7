### Het starten van het programma, en het bewijs dat niets is gewijzigd.

run-starting = De databank wordt gestart…
run-filling = Het demonstratieland wordt gevuld; dit gebeurt één keer…
run-address = Safeconduct is klaar op { $address }
run-sign-in = Meld u aan met de account die u van uw beheerder hebt gekregen.
run-sign-in-demo = Dit is een demonstratie: elk dossier is synthetisch. De gebruikersnamen en hun wachtwoord staan op de aanmeldpagina.
run-stop = Ctrl-C stopt het programma.
run-wrong-bind = --bind: gevonden { $found }, verwacht HOST:POORT, bijvoorbeeld 127.0.0.1:8000
run-demo-loopback = --bind: gevonden { $found }; een demonstratie toont haar wachtwoorden op de aanmeldpagina en draait dus alleen op deze machine: verwacht een lokaal adres zoals 127.0.0.1:8000
run-port-in-use = { $address }: een ander programma gebruikt deze poort; stop het, of kies een andere met --bind 127.0.0.1:0
run-cannot-listen = { $address }: daar kan niet worden geluisterd ({ $reason }); kies een ander adres met --bind
run-no-database = De databank is niet bereikbaar; controleer DATABASE_URL en of de server draait.
run-server-failed = De webserver is gestopt; wat hij meldde, staat hierboven.
run-real-data = Deze gegevensmap bevat echte dossiers, en een demonstratie toont haar wachtwoorden: kies een andere map met SAFECONDUCT_DATA.
run-demo-data = Deze gegevensmap bevat een demonstratie, waarvan de wachtwoorden niet geheim zijn: start ze met --demo, of kies een andere map met SAFECONDUCT_DATA.

audit-whole = Alles is ongeschonden: niets is gewijzigd, verwijderd of ertussen geschoven.
audit-broken = NIET ongeschonden: { $broken } vermeldingen kloppen niet.
audit-counts = Gecontroleerd: { $cases } dossiers met { $events } gebeurtenissen, { $entries } vermeldingen van het auditspoor, { $checkpoints } controlepunten.
audit-last = Laatste controlepunt (noteer het elders om deze toestand later te bewijzen): { $hash }
audit-where = { $chain }, vermelding { $entry }
audit-changed = de inhoud is niet wat werd vastgelegd
audit-gap = de vermelding ervoor ontbreekt
audit-detached = ze sluit niet aan op de vermelding ervoor
audit-cut = een controlepunt had ze verzegeld, en ze ontbreekt of is vervangen
audit-seal-changed = de lijst van zegels van het controlepunt is niet wat werd vastgelegd
audit-not-as-written-down = geen van de controlepunten is het genoteerde
audit-more = … en nog { $more }; --json toont de eerste duizend
