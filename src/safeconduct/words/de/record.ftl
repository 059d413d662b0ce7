# Das unterschriebene Register: was `safeconduct audit` über Unterschriften und den zweiten Ort sagt.

audit-unsigned = er trägt keine Unterschrift, müsste aber eine tragen
audit-signature-wrong = seine Unterschrift wurde nicht über ihn geleistet
audit-key-unknown = er ist mit einem Schlüssel unterschrieben, für den hier nichts bürgt
audit-signed = Unterschrieben mit dem Schlüssel { $name }, der mit einem Schlüssel von außerhalb des Geprüften verglichen wurde.
audit-signed-by-itself = Unterschrieben mit dem Schlüssel { $name }. Er lag in derselben Datei; das zeigt nur, dass die Datei aus einem Stück ist: Geben Sie mit --public-key den Schlüssel an, der Ihnen zuvor übergeben wurde.
audit-unsealed = { $count } Einträge kamen nach dem letzten Prüfpunkt; noch deckt sie keine Unterschrift.
audit-wrong-key = --public-key: gefunden „{ $found }“, erwartet 32 Bytes in Base64 oder hexadezimal, wie `safeconduct audit key` sie ausgibt.
audit-key = Das ist der öffentliche Schlüssel { $name }. Übergeben Sie ihn der Person, die das Register prüfen soll, auf einem anderen Weg als das Register selbst.
audit-key-replaced = Von nun an wird das Register mit dem Schlüssel { $name } unterschrieben. Der Schlüssel davor bürgt für ihn.
audit-no-sink = Kein Ort, an den das Register geschickt werden kann: Geben Sie einen Ordner oder eine https-Adresse an, oder setzen Sie { $variable }.
audit-shipped = Neu nach { $place } geschickte Prüfpunkte: { $count }.
