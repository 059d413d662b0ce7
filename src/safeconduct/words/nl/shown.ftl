# Limits on programs, and passwords that are too easily guessed.

problem-title-429 = Te veel oproepen
problem-429 = Dit programma heeft te vaak opgeroepen. Wacht zoveel seconden als Retry-After zegt. Er is niets vastgelegd.
problem-not-secure = Deze oproep kwam zonder TLS en de sleutel was te zien voor wie meeluistert: trek die in en roep op via https. Er is niets vastgelegd.
password-common = Dit wachtwoord is gangbaar, of een gangbaar wachtwoord met iets eraan toegevoegd. Kies een ander: enkele woorden zijn gemakkelijk te onthouden.
password-house-words = Dit wachtwoord bestaat uit woorden waaraan iedereen denkt die dit werk kent. Kies een ander.
password-breached = Dit wachtwoord staat in een lijst van gestolen wachtwoorden. Kies een ander.
