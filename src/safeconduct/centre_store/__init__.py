"""The Centre's own database: pseudonymous records, releases and their ledger. No key crosses."""
