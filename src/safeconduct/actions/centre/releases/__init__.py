"""The release of figures: one prepares, another checks, the program attacks it in between.

``preparing``: what it would cost, and doing it; ``deciding``: the steps of the two people;
``reading``: what waits, and one release whole; ``accounts``: the ledger.
"""
