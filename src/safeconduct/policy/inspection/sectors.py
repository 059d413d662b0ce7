"""The risk sectors as dated data, each with the reference it stands on (I-1)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from safeconduct.law.belgium.catalogue import by_code

OTHER = "other"
"""A control outside the risk sectors: it is recorded, and no programme asks for it."""


@dataclass(frozen=True, slots=True)
class Sector:
    """A risk sector; `valid_from` and `valid_to` are inclusive, None where no text names a day.

    `within` is the code of the sector it is named in particular of.
    """

    code: str
    rule: str
    source: str
    verified: bool
    within: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    def in_force(self, on: date) -> bool:
        """Whether it is a risk sector on that day."""
        return (self.valid_from or on) <= on <= (self.valid_to or on)


@cache
def sectors() -> tuple[Sector, ...]:
    """Every sector that ever was one, in the order of the source. Errors: ValueError."""
    text = files(__package__).joinpath("sectors.toml").read_text(encoding="utf-8")
    found = tuple(Sector(**row) for row in tomllib.loads(text)["sector"])
    codes = [each.code for each in found]
    for each in found:
        if each.rule not in by_code() or not each.source:
            raise ValueError(f"the sector {each.code!r} cites no rule of the catalogue")
        if each.within and each.within not in codes:
            raise ValueError(f"the sector {each.code!r} is within none of the list")
    return found


def risk_sectors(on: date) -> tuple[str, ...]:
    """The codes of the risk sectors on a day."""
    return tuple(each.code for each in sectors() if each.in_force(on))
