### Turning persons into tokens, at the agency.

encode-done = Personnes encodées : { $n }. Les jetons sont dans { $file } : ils peuvent sortir.
encode-map = La correspondance entre dossiers et numéros est dans { $file } : elle reste chez vous.
encode-ignored = Colonnes non prises en compte : { $columns }

## Wrong input: where, what was found, what is expected

encode-same-place = deux des fichiers indiqués sont le même fichier ; il en faut quatre différents
encode-place = { $option } : trouvé { $found }, attendu un fichier dans un dossier existant
encode-no-file = { $file } : ce fichier n’existe pas
encode-unreadable = { $file } : le fichier ne peut pas être lu ({ $reason })
encode-not-written = les fichiers ne peuvent pas être écrits ({ $reason })
encode-icu = trouvé ICU { $found } sur cette machine, attendu { $expected } : avec une autre version, les noms pourraient donner d’autres jetons
encode-secret-short = { $file } : trouvé un secret de { $found } octets, attendu au moins { $n } octets aléatoires, tels que les produit safeconduct centre key
encode-secret-damaged = { $file } : trouvé un fichier de clé endommagé, attendu celui que l’autorité des clés a remis
encode-fault-empty = { $where } : rien à lire, attendu une première ligne avec les noms des colonnes
encode-fault-column-twice = { $where } : trouvé deux fois la colonne { $found }, attendue une seule fois
encode-fault-no-record-column = { $where } : trouvé les colonnes { $found }, attendu record_id parmi elles, séparées par des virgules
encode-fault-no-column = { $where } : trouvé les colonnes { $found }, attendu au moins une parmi family_name, given_name, birth_date, sex, nationality
encode-fault-width = { $where } : trouvé { $found } valeurs, attendu { $expected }, autant que de colonnes
encode-fault-no-record = { $where } : record_id : rien trouvé, attendu un identifiant propre à chaque dossier
encode-fault-record-twice = { $where } : record_id : trouvé { $found }, qui figure déjà à la ligne { $first }, attendu une seule fois
encode-fault-birth = { $where } : birth_date : trouvé la forme { $found }, attendu une date qui existe, comme 1990-05-17, ou 1990-05, 1990, 1990-00-00, ca 1990, ou un blanc
encode-fault-sex = { $where } : sex : trouvé { $found }, attendu F, M, X ou un blanc
encode-fault-nationality = { $where } : nationality : trouvé { $found }, attendu un code ISO 3166-1 alpha-3, comme NGA, ou un blanc
encode-fault-encoding = { $where }, colonne { $column } : trouvé l’octet { $found }, attendu du texte en UTF-8
encode-fault-quotes = { $where } : trouvé un guillemet mal placé, attendu des valeurs écrites selon la RFC 4180
encode-fault-long = { $where } : trouvé une valeur de plus de 10 000 caractères, attendue plus courte

## The key authority

key-made = La clé du cycle { $round } est créée : contrôle de clé { $check }.
key-authority = Le procès-verbal est signé avec { $public } : à remettre à tous ceux à qui il sera montré.
key-sealed = Scellée pour { $agency } ({ $fingerprint }) dans { $file } : le fichier peut être envoyé.
key-pair = La clé privée est dans { $file } : elle reste chez vous. La clé publique est dans { $public }, empreinte { $fingerprint }.
key-opened = La clé du cycle { $round } est dans { $file }. Contrôle de clé { $check }.
key-destroyed = La clé du cycle { $round } est détruite. La ligne qui l’atteste, signée :
key-check-key = Contrôle de clé { $check }, cycle { $round }.
key-whole = Le procès-verbal est intact : { $n } actes.
key-act = { $at } · { $round } · { $act ->
    [made] créée, contrôle de clé { $detail }
    [sealed] scellée pour { $detail }
   *[destroyed] détruite, contrôle de clé { $detail }
}
key-no-round = une clé sans nom de cycle
key-fault-round-name = --round : attendu 1 à 40 lettres, chiffres, points, traits d’union
key-fault-round-twice = --round : un cycle de ce nom existe déjà, attendu un nouveau nom
key-fault-no-round = --round : ce dossier ne contient pas de clé d’un tel cycle
key-fault-destroyed = --round : la clé de ce cycle est détruite
key-fault-public = { $file } : pas de clé publique d’un service, attendu la ligne écrite par key pair
key-fault-private = { $file } : pas de clé privée d’un service, attendu la ligne écrite par key pair
key-fault-sealed = { $file } : impossible à ouvrir : pas une clé scellée, scellée pour un autre, ou modifiée en chemin
key-fault-protocol = { $file }, ligne { $line } : cette ligne a été modifiée, ajoutée, ou en suit une qui a été retirée
key-fault-exists = { $file } : ce fichier existe déjà, attendu un nouveau
encode-limit = { $file } : { $used } dossiers ont déjà été encodés avec cette clé et { $n } de plus devaient l’être, attendu au plus { $most } dans le cycle
