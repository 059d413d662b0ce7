# Back-up, terugzetten en bewaren: wat de opdrachten zeggen, en de woorden van de tabel met termijnen.

## Back-up

backup-writing = De back-up wordt geschreven
backup-made = Geschreven: { $file } ({ $size } MB), versleuteld voor de sleutel { $name }.
backup-unproved = De back-up is niet bij wijze van proef teruggezet. Voer safeconduct backup verify uit voordat u erop vertrouwt.
backup-proved = Bij wijze van proef teruggezet in de stand van { $made }: { $rows } rijen, evenveel als er gekopieerd zijn.
backup-proved-chains = Ketens gecontroleerd en gaaf: { $cases } dossiers, { $events } gebeurtenissen, { $entries } regels van het toegangsregister.
backup-proved-keys = Sleutels die openen wat ze moeten openen: { $count } bestanden.
backup-signed = Ondertekend door de installatie met de sleutel { $name }.
backup-key-untried = Alleen wie de private sleutel heeft, kan hem openen; of die sleutel voorhanden is, is niet geprobeerd. Probeer het met safeconduct backup verify.
backup-key-made = Dit is de publieke sleutel { $name }: geef hem aan --to. De private sleutel staat in { $file }: bewaar hem en zijn wachtzin apart, nooit waar back-ups worden gemaakt. Zonder die twee gaat geen enkele back-up open.
backup-no-recipient = --to: niets gevonden, verwacht de publieke sleutel die safeconduct backup key toonde; { $variable } mag hem ook noemen.
backup-no-passphrase = --passphrase-file: niets gevonden en geen terminal om het te vragen, verwacht een bestand met de wachtzin.
backup-passphrase = Wachtzin van { $file }
backup-passphrase-again = Nog eens, voor de zekerheid

## Wat er mis is met een back-up

backup-wrong-recipient = De publieke sleutel is er geen: verwacht 32 bytes in base64 of hexadecimaal, zoals safeconduct backup key ze toont.
backup-wrong-passphrase-short = De wachtzin is te kort: verwacht ten minste { $least } tekens.
backup-wrong-passphrase = { $file }: de wachtzin is een andere, of het bestand is gewijzigd.
backup-wrong-not-a-key = { $file }: geen private sleutel voor back-ups gevonden, verwacht een bestand dat safeconduct backup key heeft gemaakt.
backup-wrong-no-file = { $file }: dat bestand bestaat niet.
backup-wrong-unreadable = { $file }: het bestand kan niet worden gelezen: { $reason }.
backup-wrong-there-already = { $file }: er is al iets met die naam; niets wordt overschreven.
backup-wrong-not-writable = { $file }: daar kan niet worden geschreven: { $reason }.
backup-wrong-not-empty = { $folder }: daar staat al iets, verwacht geen map of een lege; niets wordt overschreven.
backup-wrong-database-not-empty = DATABASE_URL of CENTRE_DATABASE_URL: de databank bevat al tabellen, verwacht een lege; niets is gewijzigd.
backup-wrong-centre-apart = De back-up bevat ook de databank van het Centrum: slechts één van de twee adressen is opgegeven, verwacht DATABASE_URL en CENTRE_DATABASE_URL, of geen van beide.
backup-wrong-database = DATABASE_URL: het adres kan niet worden gelezen, verwacht postgresql://user:password@host:5432/name
backup-wrong-foreign = { $file }: dit is geen back-up van Safeconduct.
backup-wrong-newer = { $file }: een nieuwer programma heeft deze back-up gemaakt. Zet hem terug met dat programma.
backup-wrong-cut = { $file }: het bestand breekt af voor het einde. Niets is teruggezet.
backup-wrong-changed = { $file }: het bestand is gewijzigd nadat het geschreven was. Niets is teruggezet.
backup-wrong-signature = { $file }: de handtekening van de installatie klopt niet. Niets is teruggezet.
backup-wrong-other-installation = { $file }: een back-up van een andere installatie gevonden, verwacht een die ondertekend is met de sleutel { $expected }.
backup-wrong-key = { $file }: de private sleutel { $found } gevonden, verwacht { $expected }, waarvoor het bestand versleuteld is.
backup-wrong-keys-needed = { $file }: de sleutels staan in een eigen bestand; noem het met --keys.
backup-wrong-keys-other = { $file }: deze sleutels horen bij een andere back-up.
backup-wrong-no-keys = { $file }: een databank gevonden, verwacht het bestand met de sleutels.
backup-wrong-only-keys = { $file }: alleen de sleutels gevonden, verwacht het bestand met de databank.
backup-wrong-register = { $file }, regel { $line }: dit is geen register van wissingen.
backup-wrong-rows = De teruggezette tabel { $table } heeft een ander aantal rijen dan er gekopieerd is.
backup-wrong-misfit = De sleutel { $name } opent niet wat hij moet openen.
backup-wrong-chains = Het teruggezette register is niet gaaf: { $count } plaatsen kloppen niet. safeconduct audit verify toont ze.
backup-wrong-examination = De teruggezette databank kon niet worden onderzocht. Niets is teruggezet.
backup-wrong-load = De databank kon niet uit de back-up worden gevuld. Niets is teruggezet.
backup-wrong-dump = De databank kon niet worden gekopieerd. Er is geen back-up gemaakt.
backup-wrong-hidden = De tabel { $table } verbergt rijen voor de back-up. Er is geen back-up gemaakt; meld het aan wie het programma onderhoudt.
backup-wrong-server-newer = De databankserver is PostgreSQL { $found }, verwacht { $expected } of ouder. Er is geen back-up gemaakt.
backup-wrong-key-file = Het sleutelbestand { $file } kan niet worden gelezen. Er is geen back-up gemaakt.
backup-wrong-at-work = Een ander programma is bezig in { $folder }. Probeer het opnieuw als het klaar is.

## Terugzetten

restore-rows = Teruggezet in de stand van { $made }: { $rows } rijen, evenveel als er gekopieerd zijn.
restore-done = Teruggezet: { $folder }. Start het programma met SAFECONDUCT_DATA op die map.
restore-erased = Opnieuw gewist omdat het register ze noemt: { $count }.
restore-no-register = Er is geen register van wissingen gegeven. Wie na { $made } is gewist, is er weer: zet terug met --erasures, als er een is.

## Bewaren

retention-line = { $what }: { $count } (bewaard gedurende { $days } dagen vanaf: { $event }).
retention-oldest = Het oudste dateert van { $day }.
retention-dry = Niets is gewist. Met --apply gebeurt dat wel, en niets maakt het ongedaan.
retention-applied = Gewist zoals vermeld, en in het register genoteerd.

retention-class-draft = Ontwerpen
retention-class-identity = Namen, gegevens en teksten van beëindigde dossiers
retention-class-attachment = Bestanden van beëindigde dossiers
retention-class-sheet = Vellen met codes
retention-class-emergency_reason = Redenen van noodtoegangen
retention-class-identity_reason = Redenen van vragen wie iemand is
retention-class-suspect = Namen van verdachten in gesloten dossiers
retention-class-requester = Aanvragen die het informatiepunt beantwoordde of weigerde
retention-class-refused_detection = Arrondissement en kanaal van getelde weigeringen
retention-class-notice_read = Berichten waarvan kennis is genomen
retention-class-notice = Berichten
retention-class-mail = Verzonden e-mails
retention-class-delivery = Berichten aan webhooks
retention-class-session = Sessies
retention-class-tally = Tellingen van pogingen
retention-class-invitation = Uitnodigingen
retention-class-api_key = Sleutels voor programma’s
retention-class-substitute = Vervangingen

retention-event-last_written = laatst geschreven
retention-event-case_ended = laatste aantekening in een beëindigd dossier
retention-event-sheet_ended = ingetrokken of verlopen
retention-event-access_asked = aanvraag
retention-event-dossier_closed = laatste wijziging van een gesloten dossier
retention-event-request_closed = beantwoord of geweigerd
retention-event-month_of_refusal = maand van de weigering
retention-event-acknowledged = kennisneming
retention-event-made = aanmaak
retention-event-sent = verzonden of opgegeven
retention-event-ran_out = verlopen
retention-event-ended = herroepen of verlopen
retention-event-last_day = laatste dag
