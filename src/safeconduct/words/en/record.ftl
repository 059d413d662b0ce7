# The signed record: what `safeconduct audit` says of signatures and of the second place.

audit-unsigned = it bears no signature, and it should
audit-signature-wrong = its signature was not made over it
audit-key-unknown = it is signed with a key that nothing here vouches for
audit-signed = Signed with the key { $name }, which was held against a key from outside what was checked.
audit-signed-by-itself = Signed with the key { $name }. It came along in the same file, so this shows only that the file is of one piece: name the key you were handed beforehand with --public-key.
audit-unsealed = { $count } entries came after the last checkpoint; no signature covers them yet.
audit-wrong-key = --public-key: found "{ $found }", expected 32 bytes in base64 or hexadecimal, as `safeconduct audit key` prints them.
audit-key = This is the public key { $name }. Hand it to whoever is to check the record, by another way than the record itself.
audit-key-replaced = From now on the record is signed with the key { $name }. The key before it vouches for it.
audit-no-sink = Nowhere to ship the record to: name a folder or an https address, or set { $variable }.
audit-shipped = Checkpoints newly shipped to { $place }: { $count }.
