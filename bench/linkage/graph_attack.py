"""The strongest attacker short of the key: knows every person, matches likeness with likeness.

The attacker holds the very persons in clear text, encodes them with keys of their own as often as
they like, and has the encodings. Keys differ, likenesses do not: who resembles whom, and how much,
is a graph, and two such graphs are laid one upon the other (Vidanage et al., A Graph Matching
Attack on Privacy-Preserving Record Linkage, CIKM 2020; Schäfer, Armknecht, Heng, R+R: Revisiting
Graph Matching Attacks, ACSAC 2024). Here: profiles of sorted likeness to begin with, then projected
power iteration.
"""

from __future__ import annotations

import numpy as np
from scipy.optimize import linear_sum_assignment
from scipy.stats import rankdata

PROFILE = 60


def likeness(filters: np.ndarray) -> np.ndarray:
    """How alike records are, from bits of shape (records, bits): Dice, shape (records, records)."""
    bits = filters.astype(np.float32)
    size = bits.sum(1)
    return 2 * (bits @ bits.T) / np.maximum(size[:, None] + size[None], 1)


def reidentified(target: np.ndarray, own: np.ndarray, seeds: int = 0, rounds: int = 25) -> float:
    """The share of records the attacker names rightly; record i of both is the same person.

    ``target`` and ``own`` are likenesses; their order is not used, but for the first `seeds`
    records, which the attacker is told.
    """
    hidden = np.random.default_rng(11).permutation(len(target))
    # Ranks: another key moves the level of likeness, not its order.
    mine, theirs = _standard(own), _standard(target[hidden][:, hidden])
    truth = np.argsort(hidden)
    known = (truth[:seeds], np.arange(seeds)) if seeds else None
    if seeds:
        score = theirs[:, known[0]] @ mine[:, known[1]].T
    else:
        score = -_apart(_profile(theirs), _profile(mine))
    best, found = -np.inf, None
    for _ in range(rounds):
        row, column = linear_sum_assignment(score, maximize=True)
        if known:
            column[known[0]] = known[1]
        fit = float((theirs * mine[np.ix_(column, column)]).sum())
        if found is not None and fit <= best * (1 + 1e-9):
            break
        if fit > best:
            best, found = fit, column
        score = theirs @ mine[:, column].T
        score = score[row]
    return float((hidden == found).mean())


def _standard(alike: np.ndarray) -> np.ndarray:
    made = alike.astype(np.float32).copy()
    np.fill_diagonal(made, np.nan)
    ranks = rankdata(made, nan_policy="omit").reshape(made.shape)
    # The few that are much alike say more than the many that are not.
    scaled = (ranks / np.nanmax(ranks)) ** 8
    scaled = np.nan_to_num(scaled, nan=0.0)
    return (scaled - scaled.mean()).astype(np.float32)


def _profile(alike: np.ndarray) -> np.ndarray:
    ordered = -np.sort(-alike, axis=1)[:, :PROFILE]
    nearest = np.argsort(-alike, axis=1)[:, :10]
    around = ordered[nearest].mean(1)
    return np.concatenate((ordered, around, alike.mean(1, keepdims=True)), axis=1)


def _apart(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    scale = one.std(0) + 1e-9
    a, b = one / scale, other / scale
    return (a**2).sum(1)[:, None] + (b**2).sum(1)[None] - 2 * a @ b.T
