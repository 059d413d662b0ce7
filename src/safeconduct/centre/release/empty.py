"""Cells that nobody can be in, by law or by logic: known beforehand, so they need no noise shown.

A rule here has to hold of every record there can be, not only of most: the gate counts the records
that contradict it, and lets no release through that has one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..attributes import ATTRIBUTES, REGION_OF_DISTRICT
from ..countries import REGION_OF
from .domain import Columns


@dataclass(frozen=True, slots=True)
class Empty:
    """A rule: where ``column`` is ``code``, ``other`` is none of ``codes``. ``source``: why."""

    column: str
    code: str
    other: str
    codes: tuple[str, ...]
    source: str


def applying(tables: Sequence[Columns]) -> tuple[Empty, ...]:
    """The rules that say something of at least one of `tables`."""
    return tuple(
        rule for rule in EMPTY if any({rule.column, rule.other} <= set(table) for table in tables)
    )


def _but(column: str, *kept: str) -> tuple[str, ...]:
    return tuple(code for code in ATTRIBUTES[column].codes if code not in kept)


_YOUNG = ("0-11", "12-17")
_MINOR = "CRC art. 1: a minor is under 18"
_FOREIGNER = "Law of 15 December 1980, art. 1: who is Belgian is no foreigner"
_PROCEDURE = "Law of 15 December 1980, art. 61/2 to 61/5: documents of foreigners"
_DISTRICT = "Law of 1 December 2013: a judicial district lies in one region"
_COUNTRY = "United Nations M49: a country lies in one region of the world"
_RESIDENCE = ("reflection", "reflection_lapsed", "registration", "temporary_residence")

EMPTY: tuple[Empty, ...] = (
    Empty("minor", "yes", "age_band", _but("age_band", *_YOUNG), _MINOR),
    Empty("minor", "no", "age_band", _YOUNG, _MINOR),
    Empty("region", "belgium", "residence_status", ("illegal", "provisional"), _FOREIGNER),
    Empty("nationality", "BEL", "residence_status", ("illegal", "provisional"), _FOREIGNER),
    Empty("region", "belgium", "phase", _RESIDENCE, _PROCEDURE),
    Empty("nationality", "BEL", "phase", _RESIDENCE, _PROCEDURE),
    *(
        Empty("district", district, "belgian_region", _but("belgian_region", region), _DISTRICT)
        for district, region in REGION_OF_DISTRICT.items()
    ),
    *(
        Empty("nationality", country, "region", _but("region", region), _COUNTRY)
        for country, region in sorted(REGION_OF.items())
    ),
)
