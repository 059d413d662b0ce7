"""How probable pairs are where a person is at most once in a source.

Two records of one deduplicated source cannot both be the person of a third record: pairs that
share a record compete. And the more persons of a source have already been found in the other, the
fewer records are left that a record without a match could have been mistaken for. Adding one pair
to a matching of k pairs between n and m records divides the prior by (n - k)(m - k), not by nm.
"""

from __future__ import annotations

import numpy as np

from .weights import Floats, Numbers, logit

_LEAST_LEFT = 0.1
"""At least this share of a source is held to be without a match: its number is itself a guess."""


def advantage(matches: float, rows: int, others: int, once: tuple[bool, bool]) -> float:
    """What is added to the log odds of a pair because ``matches`` others are taken.

    ``once`` says of the left and of the right source whether a person is at most once in it.
    """
    left, right = once
    gained = 0.0
    if right:  # a record of the left has at most one match
        gained -= np.log(max(1 - matches / max(1, rows), _LEAST_LEFT))
    if left:
        gained -= np.log(max(1 - matches / max(1, others), _LEAST_LEFT))
    return float(gained)


def competing(
    i: Numbers,
    j: Numbers,
    weight: Floats,
    pairs: int,
    matches: float,
    gained: float,
    once: tuple[bool, bool],
) -> Floats:
    """The probability of each pair (i, j), against those it competes with."""
    share = min(max(matches / max(1, pairs), 1e-15), 1 - 1e-9)
    odds = np.exp(np.clip(weight + logit(share) + gained, -300, 300))
    against = np.ones_like(odds)
    for rows, at_most_one in ((i, once[1]), (j, once[0])):
        if at_most_one and len(rows):
            _, at = np.unique(rows, return_inverse=True)
            against += np.bincount(at, weights=odds)[at] - odds
    chance: Floats = odds / (odds + np.maximum(against, 1.0))
    return chance
