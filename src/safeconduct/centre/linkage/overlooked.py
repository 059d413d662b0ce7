"""Matches that no pair told of: too unlike to be looked at, and told by no third record either.

How many there are cannot be seen. Were the groups of a record independent, the weights would say;
in truth a third record mostly tells, and what is written badly is so in one group. On invented
countries whose truth was known, between none and a half of that number were overlooked; from a
twelfth of it to all of it is held to be possible.
"""

from __future__ import annotations

import numpy as np

from .links import Compared, Links
from .weights import Floats

_LEAST = 1 / 12


def in_blocks(compared: Compared, draws: int, numbers: np.random.Generator) -> Floats:
    """The share of matches that share a keyed block, drawn ``draws`` times; 1 where everything
    was compared. Seen in pairs found without blocks; those compared all together are many, so
    that the spread is the sample's."""
    if not compared.blocked:
        return np.ones(draws)
    seen = sum(found.estimate.seen for found in compared.found)
    shared = sum(found.estimate.in_blocks for found in compared.found)
    drawn: Floats = numbers.beta(shared + 0.5, max(seen - shared, 0.0) + 0.5, draws)
    return drawn


def overlooked(links: Links, draws: int, numbers: np.random.Generator) -> Floats:
    """How many matches may have been overlooked, drawn ``draws`` times."""
    if_independent = sum(
        found.estimate.matches * (1 - found.estimate.covered) for found in links.compared.found
    )
    expected = if_independent * _LEAST ** numbers.random(draws)
    expected += sum(found.estimate.matches for found in links.compared.found) * (
        1 - in_blocks(links.compared, draws, numbers)
    )
    drawn: Floats = numbers.poisson(expected).astype(np.float64)
    return drawn
