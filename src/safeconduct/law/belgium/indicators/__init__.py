"""The operational indicators of trafficking: four lists, six dimensions, three strengths.

The directive on prosecution policy (COL 01/2007) has a list of its own in an annex that is not
public. In its place stand the lists of the International Labour Office and the European Commission
(Delphi survey, 2009), one file a list. Each file says where it comes from and whether a public
text could be held against it.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

Strength = Literal["strong", "medium", "weak"]

STRENGTHS: tuple[Strength, ...] = ("strong", "medium", "weak")
SETS: tuple[str, ...] = ("adult_labour", "adult_sexual", "child_labour", "child_sexual")
DIMENSIONS: tuple[str, ...] = (
    "deceptive_recruitment",
    "coercive_recruitment",
    "vulnerability_recruitment",
    "exploitation",
    "coercion_destination",
    "vulnerability_destination",
)


@dataclass(frozen=True, slots=True)
class Indicator:
    """One sign: its code (unique within a dimension) and how strongly it speaks."""

    code: str
    strength: Strength


@dataclass(frozen=True, slots=True)
class Dimension:
    """One of the six elements of trafficking and the indicators that speak for it."""

    code: str
    indicators: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class IndicatorSet:
    """One list, for an age and a form. `verified`: a public text confirms its strengths."""

    code: str
    source: str
    verified: bool
    dimensions: tuple[Dimension, ...]

    @property
    def for_child(self) -> bool:
        return self.code.startswith("child_")

    def dimension(self, code: str) -> Dimension:
        """The dimension `code`. Errors: KeyError when it is none of the six."""
        return {each.code: each for each in self.dimensions}[code]


@cache
def indicator_set(code: str) -> IndicatorSet:
    """The list `code`, one of SETS. Errors: KeyError when there is no such list."""
    if code not in SETS:
        raise KeyError(f"no list of indicators '{code}', only {', '.join(SETS)}")
    raw = tomllib.loads((files(__package__) / f"{code}.toml").read_text(encoding="utf-8"))
    return IndicatorSet(
        code=code,
        source=raw["source"],
        verified=raw["verified"],
        dimensions=tuple(
            Dimension(
                name,
                tuple(Indicator(sign, power) for power in STRENGTHS for sign in raw[name][power]),
            )
            for name in DIMENSIONS
        ),
    )
