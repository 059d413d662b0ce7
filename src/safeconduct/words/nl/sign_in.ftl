# Signing in

sign-in-continue = Verder
sign-in-password-wrong = Dit is niet uw huidige wachtwoord. Controleer het en probeer opnieuw.
sign-in-group-meeting = Politie en inspectie
sign-in-group-centres = Centra
sign-in-group-office = Dienst Vreemdelingenzaken
sign-in-group-magistrates = Magistraten
sign-in-group-others = Andere
error-too-many-title = Te veel pogingen
error-too-many-text = Van hier kwam in korte tijd meer dan een mens verstuurt. Er werd niets bewaard.
error-too-many-next = Wacht vijf minuten en probeer dan opnieuw.
refused-title = U bent niet aangemeld
refused-next = Terug naar de aanmeldpagina

# The government's identity provider

government-button = Aanmelden via de overheid
government-next = Daarna vraagt de aanmelding van de overheid wie u bent. Uw account wordt eraan gekoppeld.
government-end = Bij de overheid bent u misschien nog aangemeld.
government-end-link = Daar ook afmelden
government-refused-subject = De overheid kent u, maar hier is geen account aan u gekoppeld. Vraag de beheerder van uw dienst om een uitnodiging.
government-refused-invitation = Deze uitnodiging is niet meer geldig, of deze identiteit hoort bij een ander account. Vraag de beheerder van uw dienst om een nieuwe.
government-refused-issuer = Het antwoord kwam niet van de overheidsdienst die werd gevraagd. Niemand werd aangemeld. Verwittig uw beheerder.
government-refused-state = Deze aanmelding begon elders, of te lang geleden. Begin opnieuw vanaf de aanmeldpagina.
government-refused-cancelled = U stopte bij de aanmelding van de overheid. Er werd niets gewijzigd.
government-refused-provider = De aanmelding van de overheid antwoordde niet zoals het hoort. Probeer later opnieuw, of meld u aan met uw wachtwoord.

# Second factors

factor-ask-title = Toon dat u het bent
factor-ask-text = Vul de code in die uw app nu toont, of een van uw codes op papier.
factor-ask-other = Als iemand anders aanmelden
factor-code = Code
factor-code-missing = Vul de code in
factor-code-wrong = Deze code opent niet. Vul de code in die nu wordt getoond; elke code opent één keer.
factors-title = Tweede factor
factors-text = Naast het wachtwoord toont u een van deze wanneer u zich aanmeldt.
factors-needed = Uw werk raakt persoonsgegevens, dus een wachtwoord alleen volstaat niet. Stel een van deze in; daarna staat het programma voor u open.
factor-app-title = Een app die codes toont
factor-app-text = Een authenticatie-app op uw telefoon toont elke halve minuut een nieuwe code.
factor-app-set-up = Een app instellen
factor-app-remove = De app verwijderen
factor-app-scan = Scan deze afbeelding met de app en vul de code in die ze toont.
factor-app-picture = Afbeelding om te scannen met de app; hetzelfde staat hieronder in letters
factor-app-type = Of typ dit in de app:
factor-is-set = Ingesteld.
factor-passkeys-title = Toegangssleutels
factor-passkeys-text = Een toegangssleutel wordt bewaard door dit toestel, door uw telefoon of door een sleutel die u bij u draagt. Hij kan niet worden gekopieerd en werkt alleen op deze site.
factor-passkey = Toegangssleutel
factor-passkey-add = Een toegangssleutel toevoegen
factor-passkey-name = Hoe u hem noemt (optioneel)
factor-passkey-name-hint = Bijvoorbeeld: sleutel aan mijn bos
factor-passkey-create = De toegangssleutel maken
factor-passkey-use = Een toegangssleutel gebruiken
factor-passkey-failed = De toegangssleutel antwoordde niet. Probeer opnieuw of gebruik een code.
factor-passkey-scripts = Toegangssleutels vergen een browser die scripts uitvoert. De codes van een app werken zonder.
factor-set-on = Sinds { $day }
factor-remove = Verwijderen
factor-remove-title = Deze toegangssleutel verwijderen
factor-remove-text = U komt er niet meer mee binnen. Is het uw laatste, dan stelt u eerst een andere in voor u verdergaat.
factor-keep = Behouden
factor-paper-title = Codes op papier
factor-paper-text = Voor de dag waarop u telefoon noch sleutel hebt. Druk deze pagina af en bewaar ze niet bij uw computer. Elke code opent één keer.
factor-paper-once = Deze codes worden enkel nu getoond.
factor-paper-seen = De codes werden al getoond en worden niet opnieuw getoond.
factor-paper-left = Nog niet gebruikte codes: { $count }.
factor-paper-new = Nieuwe codes maken
factor-paper-new-text = De oude codes openen vanaf dan niets meer.
confirm-title = Bevestig dat u het bent
confirm-text = Wat volgt is gevoelig, en u meldde zich een tijd geleden aan.
confirm-by-reauthenticate = Uw wachtwoord gebruiken
confirm-by-mfa_reauthenticate = Een code gebruiken
confirm-by-mfa_reauthenticate-webauthn = Een toegangssleutel gebruiken

# One's own account

account-title = Uw account
account-change = Wijzigen
account-password = Het hoeft niet van tijd tot tijd te veranderen.
account-factor-yes = Er is een tweede factor ingesteld.
account-factor-no = Er is geen tweede factor ingesteld.
password-title = Het wachtwoord wijzigen
password-text = Wanneer het verandert, wordt u overal elders afgemeld.
password-old = Huidig wachtwoord
password-old-missing = Vul uw huidige wachtwoord in
password-new = Nieuw wachtwoord
password-new-missing = Vul een nieuw wachtwoord in
password-new-hint = Minstens twaalf tekens, anders dan uw naam. Enkele woorden zijn makkelijk te onthouden.
password-again = Het nieuwe wachtwoord opnieuw
password-again-missing = Vul het nieuwe wachtwoord een tweede keer in
password-like-name = Het wachtwoord bestaat uit uw naam. Kies een ander.
password-not-the-same = De twee wachtwoorden zijn niet gelijk
password-changed = Het wachtwoord is gewijzigd en overal elders bent u afgemeld.
sessions-title = Waar u aangemeld bent
sessions-text = Herkent u er een niet, beëindig die dan en wijzig uw wachtwoord.
sessions-this = (deze)
sessions-since = Sinds { $at }.
sessions-seen = Laatst gebruikt { $at }.
sessions-end = Beëindigen
sessions-end-others = Alle andere beëindigen
sessions-ended = Beëindigde sessies: { $count }.
session-until = Gebeurt hier niets meer, dan wordt u afgemeld om
session-reminder = U wordt zo dadelijk afgemeld en wat niet bewaard is, gaat verloren, om
session-stay = Aangemeld blijven
browser-edge = Edge
browser-opera = Opera
browser-firefox = Firefox
browser-chrome = Chrome
browser-safari = Safari
browser-other = Een browser
device-android = { $browser } op Android
device-ios = { $browser } op een iPhone of iPad
device-windows = { $browser } op Windows
device-macos = { $browser } op een Mac
device-linux = { $browser } op Linux
device-other = { $browser }

# Invitations

invitation-title = Neem uw account in gebruik
invitation-text = Kies een wachtwoord. Deze link werkt één keer, tot { $until }.
invitation-button = Het account in gebruik nemen
invitation-government = Of zonder eigen wachtwoord:
invitation-over = Deze uitnodiging werd gebruikt, is verlopen of werd door een nieuwere vervangen. Vraag de beheerder van uw dienst om een andere.

# An agency's own users and offices

nav-users = Gebruikers
role-caseworker = Werkt aan dossiers
role-administrator = Beheerder van de dienst
role-custodian = Bewaarder: stemt in met noodtoegang
role-data_protection_officer = Functionaris voor gegevensbescherming
members-section = Beheer
members-title = Gebruikers van uw dienst
members-text = U beheert uw eigen dienst en ziet daarvoor geen enkel dossier. De andere beheerders en de functionaris voor gegevensbescherming krijgen bericht van elke uitnodiging, gewijzigde rol en reset.
members-invite = Iemand uitnodigen
members-invite-text = U krijgt een link die één keer werkt, om af te drukken of te overhandigen. Er wordt geen e-mail verstuurd.
members-invite-button = De link maken
members-name = Naam
members-name-missing = Vul een naam in
members-username = Gebruikersnaam
members-username-hint = Letters, cijfers en . - _ @
members-username-missing = Vul een gebruikersnaam in
members-name-taken = Deze gebruikersnaam is bezet. Kies een andere.
members-name-not = Een gebruikersnaam bevat alleen letters, cijfers en . - _ @, zonder spatie.
members-office = Arrondissement
members-no-office = De hele dienst
members-office-needed = Kies een van de arrondissementen van uw dienst
members-roles = Rollen
members-roles-hint = Een rol opent wat de taak vereist. Zonder rol zijn er alleen de vrijgegeven cijfers.
members-no-role = Geen rol
members-language = Taal
members-shut = Uitgesloten
members-invited = Uitgenodigd
members-invited-until = Uitgenodigd, tot { $day }.
members-no-factor = Geen tweede factor
members-tied = Gekoppeld aan de aanmelding van de overheid.
members-oneself = Dit bent u. Wat u uw eigen toegang zou ontnemen, doet een collega.
members-save = Bewaren
members-changed = De wijziging is bewaard.
members-more = Meer
members-leave = Zo laten
members-invite-again = Een nieuwe link maken
members-invite-again-text = Voor wie de link kwijt is of het wachtwoord vergat. Het huidige wachtwoord en oudere links openen vanaf dan niets meer.
members-reset-factor = De tweede factor resetten
members-reset-factor-text = Voor wie telefoon, sleutel en papier kwijt is. Vergewis u ervan dat het echt deze persoon is die het vraagt.
members-reset-factor-done = De tweede factor is verwijderd. Bij de volgende aanmelding wordt een nieuwe ingesteld.
members-shut-out = Uitsluiten
members-shut-out-text = Elke sessie eindigt meteen. Wat deze persoon heeft vastgelegd blijft, onder diens naam.
members-shut-out-done = Deze gebruiker is uitgesloten.
members-readmit = Weer toelaten
members-readmit-text = Met het wachtwoord en de tweede factor van voorheen.
members-readmit-done = Deze gebruiker kan zich weer aanmelden.
members-last-administrator = Dit is de enige beheerder van de dienst. Geef de rol eerst aan iemand anders.
members-not-oneself = Een collega-beheerder doet dit voor u.
members-subject = Identificatie bij de aanmelding van de overheid
members-subject-hint = Alleen een afgeleide waarde wordt bewaard. Leeg: niet langer gekoppeld.
members-subject-taken = Een andere gebruiker is aan deze identificatie gekoppeld.
members-tie = Aan deze identificatie koppelen
members-link-title = De uitnodiging
members-link-once = Deze link wordt enkel nu getoond. Wie hem heeft, kan het account in gebruik nemen.
members-link-text = Druk deze pagina af of kopieer de link en overhandig hem aan { $name }. Hij werkt één keer, { $days } dagen lang.
offices-title = Arrondissementen
offices-text = De gerechtelijke arrondissementen waar uw dienst een kantoor heeft. Een gebruiker werkt in een ervan.
offices-none = Nog geen arrondissement.
offices-district = Gerechtelijk arrondissement
offices-open = Toevoegen
offices-close = Verwijderen
offices-opened = Het arrondissement is toegevoegd.
offices-closed = Het arrondissement is verwijderd.
offices-in-use = Iemand werkt in dit arrondissement. Wijzig eerst waar die werkt.
offices-no-district = Dit is geen gerechtelijk arrondissement

# On the command line

cli-user-role = --role: gevonden { $found }, verwacht een van { $known }
cli-user-reset = De tweede factoren van { $user } zijn verwijderd. Bij de volgende aanmelding wordt een nieuwe ingesteld.

# What administrators and the data protection officer are told

notice-user-invited = Iemand werd uitgenodigd voor een account van uw dienst.
notice-roles-changed = De rollen van een gebruiker van uw dienst werden gewijzigd.
notice-factor-reset = De tweede factor van een gebruiker van uw dienst werd gereset.
notice-user-tied = Een gebruiker van uw dienst werd gekoppeld aan de aanmelding van de overheid.
