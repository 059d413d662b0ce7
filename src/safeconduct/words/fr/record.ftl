# Le registre signé : ce que `safeconduct audit` dit des signatures et du second lieu.

audit-unsigned = il ne porte pas de signature, alors qu'il le devrait
audit-signature-wrong = sa signature n'a pas été faite sur lui
audit-key-unknown = il est signé avec une clé dont rien ici ne se porte garant
audit-signed = Signé avec la clé { $name }, qui a été comparée à une clé extérieure à ce qui a été contrôlé.
audit-signed-by-itself = Signé avec la clé { $name }. Elle se trouvait dans le même fichier : cela montre seulement que le fichier est d'un seul tenant. Indiquez avec --public-key la clé qui vous a été remise auparavant.
audit-unsealed = { $count } inscriptions sont venues après le dernier point de contrôle ; aucune signature ne les couvre encore.
audit-wrong-key = --public-key : trouvé « { $found } », attendu 32 octets en base64 ou en hexadécimal, comme les affiche `safeconduct audit key`.
audit-key = Voici la clé publique { $name }. Remettez-la à la personne qui contrôlera le registre, par une autre voie que le registre lui-même.
audit-key-replaced = Désormais, le registre est signé avec la clé { $name }. La clé précédente s'en porte garante.
audit-no-sink = Aucun lieu où envoyer le registre : indiquez un dossier ou une adresse https, ou définissez { $variable }.
audit-shipped = Points de contrôle nouvellement envoyés à { $place } : { $count }.
