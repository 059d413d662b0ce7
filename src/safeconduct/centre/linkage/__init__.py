"""Which records are the same person, found among tokens that name nobody.

Pure over `Tokens`: pairs are compared bit by bit (`kernel`), weighed group by group (`weights`),
joined to persons (`clusters`) and counted (`distinct`).
"""
