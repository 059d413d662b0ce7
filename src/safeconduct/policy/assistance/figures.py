"""Figures of the centres without names (S1 3.3.3: their cooperation is coordinated).

A number of persons under five, but not none, is not told: few enough to be recognised.
"""

from __future__ import annotations

from dataclasses import dataclass

FEWEST = 5

# What is counted of each centre, in the order in which it is shown.
MEASURES: tuple[str, ...] = (
    "residential",
    "ambulant",
    "free",
    "taken",
    "civil_victim",
    "civil_for_victim",
    "civil_own_name",
    "reached_psychosocial",
    "reached_medical",
    "reached_administrative",
    "reached_legal",
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of one centre; `n` None: it is not told.

    `few`: it is under `FEWEST` and not none. Otherwise it is kept back because it would tell such
    a number.
    """

    centre: str
    measure: str
    n: int | None
    few: bool
