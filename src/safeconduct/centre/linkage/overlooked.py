"""Matches that no pair told of: too unlike to be looked at, and told by no third record either.

How many there are cannot be seen. Were the groups of a record independent, the weights would say;
in truth a third record mostly tells, and what is written badly is so in one group. On invented
countries whose truth was known, between none and a half of that number were overlooked; from a
twelfth of it to all of it is held to be possible.
"""

from __future__ import annotations

import numpy as np

from .links import Links
from .weights import Floats

_LEAST = 1 / 12


def overlooked(links: Links, draws: int, numbers: np.random.Generator) -> Floats:
    """How many matches may have been overlooked, drawn ``draws`` times."""
    if_independent = sum(
        found.estimate.matches * (1 - found.estimate.covered) for found in links.compared.found
    )
    expected = if_independent * _LEAST ** numbers.random(draws)
    drawn: Floats = numbers.poisson(expected).astype(np.float64)
    return drawn
