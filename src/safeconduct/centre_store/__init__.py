"""The Centre's own database: pseudonymous records, links, releases and their ledger.

No key crosses to the operations database, in either direction: who imported something is kept as
the number of an account, which means nothing here.
"""
