# Het ondertekende register: wat `safeconduct audit` zegt over handtekeningen en de tweede plaats.

audit-unsigned = het draagt geen handtekening, en dat zou moeten
audit-signature-wrong = de handtekening werd er niet over gezet
audit-key-unknown = het is ondertekend met een sleutel waarvoor niets hier instaat
audit-signed = Ondertekend met de sleutel { $name }, die werd vergeleken met een sleutel van buiten wat werd gecontroleerd.
audit-signed-by-itself = Ondertekend met de sleutel { $name }. Die zat in hetzelfde bestand; dit toont dus alleen dat het bestand één geheel is: geef met --public-key de sleutel op die u vooraf werd overhandigd.
audit-unsealed = { $count } vermeldingen kwamen na het laatste controlepunt; nog geen handtekening dekt ze.
audit-wrong-key = --public-key: gevonden "{ $found }", verwacht 32 bytes in base64 of hexadecimaal, zoals `safeconduct audit key` ze toont.
audit-key = Dit is de openbare sleutel { $name }. Bezorg hem aan wie het register zal controleren, langs een andere weg dan het register zelf.
audit-key-replaced = Voortaan wordt het register ondertekend met de sleutel { $name }. De vorige sleutel staat ervoor in.
audit-no-sink = Geen plaats om het register naartoe te sturen: geef een map of een https-adres op, of stel { $variable } in.
audit-shipped = Controlepunten nieuw verstuurd naar { $place }: { $count }.
