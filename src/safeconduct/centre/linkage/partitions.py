"""Ways of dividing records that hang together into persons, drawn as often as they are probable.

A Gibbs sampler, many chains side by side: a record, or a person as linked, leaves where it is and
joins one of the others, or nobody, by what its records say of it. Unlike drawing each pair by
itself, two records of a source that holds everybody once are never put together, and what several
records say in common is not counted as often as there are records.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .weights import Floats, Numbers

Sides = npt.NDArray[np.bool_]

_ROUNDS = 4
"""How often each record is asked anew; chains begin with the persons as linked."""

_SAME_SAYING = 0.5
"""Joining k records weighs their log odds added, over k to this power: 1 were all of them saying
the same thing, 0 were each saying something of its own. One half gave the fewest errors on
invented countries whose truth was known."""


def partitions(
    odds: Floats, only_once: Numbers, linked: Numbers, numbers: np.random.Generator
) -> Numbers:
    """A person for each record in each chain, shape (chains, records).

    ``odds`` are the log odds of each pair of records in each chain, shape (chains, records,
    records), 0 on the diagonal; ``only_once`` the source that holds a person at most once, -1 for
    none; ``linked`` the persons as linked, numbered from 0.
    """
    chains, records, _ = odds.shape
    every = np.arange(records)
    held = np.zeros((chains, records, records))
    held[:, every, linked] = 1
    never = (only_once[:, None] == only_once) & (only_once >= 0) & (every[:, None] != every)
    moved = [every[[at]] for at in range(records)]
    for person in range(int(linked.max()) + 1):
        whole = np.flatnonzero(linked == person)
        if 1 < len(whole) < records:
            moved.append(whole)
    for _ in range(_ROUNDS):
        for group in moved:
            _move(held, odds, group, never[group].any(axis=0), numbers)
    found: Numbers = held.argmax(axis=2)
    return found


def _move(
    held: Floats, odds: Floats, group: Numbers, never: Sides, numbers: np.random.Generator
) -> None:
    """Let ``group`` choose anew in every chain in which it is of one person."""
    together = (held[:, group] == held[:, group[:1]]).all(axis=(1, 2))
    if not together.any():
        return
    at = np.flatnonzero(together)
    others = held[at]
    others[:, group] = 0
    size = others.sum(axis=1)
    said = np.matmul(odds[at][:, group].sum(axis=1)[:, None], others)[:, 0]
    worth = np.where(size > 0, said / np.maximum(size * len(group), 1) ** _SAME_SAYING, 0.0)
    worth[np.matmul(never.astype(np.float64), others) > 0] = -np.inf
    empty = size == 0
    # Being nobody else's is one possibility, however many numbers are free.
    worth[empty & (np.cumsum(empty, axis=1) > 1)] = -np.inf
    chosen = (worth + numbers.gumbel(size=worth.shape)).argmax(axis=1)
    others[np.arange(len(at))[:, None], group[None, :], chosen[:, None]] = 1
    held[at] = others
