"""Synthetic records: like the true ones in what was measured, and none of them a true one.

Measured once with noise (`synthesis`), modelled from the noisy tables alone (`model`), drawn from
the model. What no table measured is only what the model makes of the others, and the statement
beside the records says which is which.
"""
