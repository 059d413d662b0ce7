# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Te veel oproepen
problem-429 = Dit programma heeft te vaak opgeroepen. Wacht zoveel seconden als Retry-After zegt. Er is niets vastgelegd.
problem-not-secure = Deze oproep kwam zonder TLS en de sleutel was te zien voor wie meeluistert: trek die in en roep op via https. Er is niets vastgelegd.
password-common = Dit wachtwoord is gangbaar, of een gangbaar wachtwoord met iets eraan toegevoegd. Kies een ander: enkele woorden zijn gemakkelijk te onthouden.
password-house-words = Dit wachtwoord bestaat uit woorden waaraan iedereen denkt die dit werk kent. Kies een ander.
password-breached = Dit wachtwoord staat in een lijst van gestolen wachtwoorden. Kies een ander.
emergency-reason-gone = Die is vernietigd met wat over de persoon werd bewaard.
oversight-title = Wie een dossier heeft ingekeken
oversight-lede = U ziet hier geen dossier, wel wie in die van uw dienst heeft gekeken. Ook dat u kijkt wordt bewaard, met de reden.
oversight-reference-hint = Acht letters en cijfers, zoals op het blad of in het bericht: ABCD-2345.
oversight-reference-missing = Vul de referentie van het dossier in
oversight-why = Waarom kijkt u?
oversight-why-missing = Zeg waarom u kijkt
oversight-why-person = De persoon vraagt het
oversight-why-complaint = Er is een klacht
oversight-why-unusual = Er werd een ongewone inzage gemeld
oversight-why-sample = Een steekproef
oversight-why-authority = De toezichthoudende autoriteit vraagt het
oversight-do = Tonen wie heeft gekeken
oversight-recorded = Elke zoekopdracht hier wordt vastgelegd, met de reden.
oversight-none = Er is geen dossier met deze referentie, of geen dat uw dienst aangaat.
