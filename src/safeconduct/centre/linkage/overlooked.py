"""Matches that no pair told of: too unlike to be looked at, or missing from the estimate.

How many there are cannot be seen, only guessed. Both figures below are judgements, on the side of
a wider interval: an estimate can be too low, because it is made of the pairs that were looked at;
that it could be too high is not allowed for here.
"""

from __future__ import annotations

import numpy as np

from .links import Links
from .weights import Floats

_FACTOR = 3.0
"""So many times more or fewer than expected may be too unlike to be looked at."""

_UNSEEN = 0.05
"""The scale of the share of matches by which the estimate may be too low (half normal)."""


def overlooked(links: Links, draws: int, numbers: np.random.Generator) -> Floats:
    """How many matches may have been overlooked, drawn ``draws`` times."""
    expected = np.zeros(draws)
    for found in links.compared.found:
        too_unlike = found.estimate.matches * (1 - found.estimate.covered)
        # Within a source few are looked for and fewer are left: nothing is missing there.
        unseen = found.estimate.matches * _UNSEEN * (found.left != found.right)
        expected += too_unlike * _FACTOR ** numbers.uniform(-1, 1, draws)
        expected += unseen * np.abs(numbers.standard_normal(draws))
    drawn: Floats = numbers.poisson(expected).astype(np.float64)
    return drawn
