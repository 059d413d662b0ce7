"""An attacker who lays frequencies side by side: of patterns of bits, of tokens.

Bits that one token sets stand together more often than chance would have it. Such patterns are
mined; how often each stands there, and how often with each other, is laid upon how often tokens
stand in the list of persons the attacker holds; from the tokens found in a filter the person is
named (Christen, Vidanage, Ranbaduge, Schnell, Pattern-Mining Based Cryptanalysis of Bloom Filters
for Privacy-Preserving Record Linkage, PAKDD 2018; Vidanage, Ranbaduge, Christen, Schnell, Efficient
Pattern Mining Based Cryptanalysis for Privacy-Preserving Record Linkage, ICDE 2019).
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment

RAREST, COMMONEST = 0.015, 0.6
"""Tokens in a smaller or a larger share of the records say nothing by their frequency."""
_PAIRS = 40_000
_ROUNDS = 30


def patterns(filters: np.ndarray) -> np.ndarray:
    """Which records have each pattern that was mined, shape (patterns, records), of bits.

    ``filters`` has a bit a column. Begun from the pairs of bits that stand together far oftener
    than apart they would, each completed to all bits that its records share (a closed pattern).
    """
    records = len(filters)
    bits = filters.astype(np.float32)
    often = bits.sum(0)
    together = bits.T @ bits
    chance = np.outer(often, often) / records
    spread = np.sqrt(chance * (1 - often / records)[:, None] * (1 - often / records)) + 1e-9
    beyond = np.triu((together - chance) / spread, 1)
    beyond[together < RAREST * records] = 0
    strongest = np.argsort(-beyond, axis=None)[:_PAIRS]
    strongest = strongest[beyond.ravel()[strongest] > 5]
    found: dict[bytes, np.ndarray] = {}
    for one, other in zip(*np.unravel_index(strongest, beyond.shape), strict=True):
        rows = (filters[:, one] & filters[:, other]).astype(bool)
        shared = bits[rows].mean(0) >= 0.98
        if shared.sum() < 3:
            continue
        has = filters[:, shared].mean(1) == 1
        if RAREST * records <= has.sum() <= COMMONEST * records:
            found.setdefault(has.tobytes(), has)
    return np.array(list(found.values()), bool).reshape(-1, records)


def named(filters: np.ndarray, tokens: np.ndarray) -> float:
    """The share of records named rightly; record i is person i, which is not used.

    ``tokens``: which of the tokens each person has, shape (persons, tokens), of bits.
    """
    persons = len(tokens)
    share = tokens.mean(0)
    known = tokens[:, (share >= RAREST) & (share <= COMMONEST)].astype(np.float32)
    hidden = np.random.default_rng(17).permutation(persons)
    mined = patterns(filters[hidden]).astype(np.float32)
    if len(mined) < 2:
        return 0.0
    mine, theirs = known.T @ known, mined @ mined.T
    token, pattern = _aligned(mine, theirs)
    # What a filter's patterns say it holds, beside what each person holds.
    said, has = mined[pattern].T, known[:, token]
    weight = np.log(1 / has.mean(0).clip(1e-6, 1 - 1e-6))
    score = (said * weight) @ has.T + ((1 - said) * weight) @ (1 - has).T
    row, column = linear_sum_assignment(score, maximize=True)
    return float((hidden[row] == column).mean())


def _aligned(mine: np.ndarray, theirs: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Tokens and their patterns, from counts alone: first of each, then of each with each."""
    f, g = np.diag(mine), np.diag(theirs)
    cost = np.abs(f[:, None] - g) / np.sqrt(f[:, None] + g)
    token, pattern = linear_sum_assignment(cost)
    for _ in range(_ROUNDS):
        # The pairs that agree best with all others are held against everything anew.
        fit = _misfit(mine[np.ix_(token, token)], theirs[np.ix_(pattern, pattern)])
        kept = np.argsort(fit)[: max(8, int(len(fit) * 0.5))]
        anchors = token[kept], pattern[kept]
        pairs = np.stack(
            [
                _misfit(mine[:, anchors[0]], theirs[row, anchors[1]][None])
                for row in range(len(theirs))
            ],
            axis=1,
        )
        again = linear_sum_assignment(pairs + cost / len(kept))
        if (again[0] == token).all() and (again[1] == pattern).all():
            break
        token, pattern = again
    return token, pattern


def _misfit(mine: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    return (np.abs(mine - theirs) / np.sqrt(mine + theirs + 1)).mean(-1)
