"""Invented persons of eight cultures, as two agencies would have written them down."""

from __future__ import annotations

import numpy as np

from safeconduct.demo.centre.identities import Record, invented, read_names, written

__all__ = ["Record", "world"]

_CULTURES = (
    "albanian", "arabic", "chinese", "cyrillic", "romanian", "turkish", "vietnamese", "yoruba",
)  # fmt: skip


def world(seed: int, persons: int, both: float = 0.6) -> tuple[list[Record], list[Record]]:
    """The records of two agencies; a share `both` of the first's persons is known to both."""
    chosen = np.random.default_rng(seed)
    names = read_names()
    first, second = [], []
    known = int(persons * both)
    for entity in range(2 * persons - known):
        who = invented(chosen, names, entity, _CULTURES[chosen.integers(len(_CULTURES))])
        if entity < persons:
            first.append(written(chosen, who))
        if entity < known or entity >= persons:
            second.append(written(chosen, who))
    return first, second
