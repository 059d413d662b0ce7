# Codes for the person: what the officer reads.

codes-title = Codes for the person
codes-what = You print { $n } codes on one sheet. With each, the person can read their own file once, for { $minutes } minutes, in their language: phase, document, next date, rights, and who looked. The codes work for { $days } days.
codes-advice-apart = The sheet names no procedure, no centre and nobody. Still, talk about where it is safe, apart from telephone and papers.
codes-advice-explain = Show the page once together, and how to leave it and delete the history.
codes-advice-once = The codes are shown only now, on the next page. They are not kept in the program.
codes-replaces = The person has a sheet already. Its codes stop working as soon as you print a new one.
codes-language = Language the person reads
codes-language-missing = Choose the language the person reads
codes-make = Make the sheet
codes-print-now = This sheet is shown once. Print it now, hand it over, and close this page.
codes-print = Print
codes-back = Back to the case
codes-issued = Printed on
codes-expires = Work until
codes-used = Used
codes-left = Left
codes-in = Language
codes-none = The person has no codes at present.
codes-refused = { $n ->
    [one] A code that no longer works was tried once, last on { $at }.
   *[other] Codes that no longer work were tried { $n } times, last on { $at }.
} If that was not the person, take the sheet back.
codes-revoke = Take all codes back now
codes-revoked = All codes were taken back. A page that was open is closed with them.
codes-print-sheet = Print a sheet of codes
codes-own-link = Read your own information with a code
codes-not-yours = The centre that guides or shelters the person prints the codes; until one has taken the person in, the service that met them.
codes-not-implicated = While the person is assessed as implicated, no codes are printed: the page leads to the centres.

history-for-own-view-codes = Codes for the person
history-deed-own-view-opened = Opened their file with a code
history-deed-codes-issued = Printed codes for the person
history-deed-codes-revoked = Took the person’s codes back
