### Starting the program, and the proof that nothing was changed.

run-starting = Starting the database …
run-filling = Filling the demonstration country; this happens once …
run-address = Safeconduct is ready at { $address }
run-sign-in = Sign in with the account your administrator gave you.
run-sign-in-demo = This is a demonstration: every case is synthetic. The user names and their password stand on the sign-in page.
run-stop = Ctrl-C stops it.
run-wrong-bind = --bind: found { $found }, expected HOST:PORT, such as 127.0.0.1:8000
run-demo-loopback = --bind: found { $found }; a demonstration shows its passwords on the sign-in page, so it runs on this machine alone: expected a loopback address such as 127.0.0.1:8000
run-port-in-use = { $address }: another program uses this port; stop it, or choose another with --bind 127.0.0.1:0
run-cannot-listen = { $address }: cannot listen there ({ $reason }); choose another address with --bind
run-no-database = The database cannot be reached; check DATABASE_URL and that the server is running.
run-server-failed = The web server stopped; what it said stands above.
run-real-data = This data folder holds real cases, and a demonstration shows its passwords: choose another folder with SAFECONDUCT_DATA.
run-demo-data = This data folder holds a demonstration, whose passwords are no secret: start it with --demo, or choose another folder with SAFECONDUCT_DATA.

audit-whole = Everything is whole: no entry was changed, removed or slipped in.
audit-broken = NOT whole: { $broken } entries do not fit.
audit-counts = Checked: { $cases } cases with { $events } events, { $entries } entries of the audit trail, { $checkpoints } checkpoints.
audit-last = Last checkpoint (write it down elsewhere to prove this state later): { $hash }
audit-where = { $chain }, entry { $entry }
audit-changed = its content is not what was recorded
audit-gap = the entry before it is missing
audit-detached = it does not continue the entry before it
audit-cut = a checkpoint sealed it, and it is missing or replaced
audit-seal-changed = the checkpoint's own list of seals is not what was recorded
audit-not-as-written-down = none of the checkpoints is the one that was written down
audit-more = … and { $more } more; --json shows the first thousand
