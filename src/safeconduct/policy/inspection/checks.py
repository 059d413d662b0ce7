"""What is checked at a control, and whether what was written about it can be so (I-2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from safeconduct.access.agencies import INSPECTIONS, POLICE

TRAFFICKING = "trafficking"
# "Social papers, labour conditions, pay and employment of foreign workforce": each has a count.
KINDS: tuple[str, ...] = ("social_papers", "working_conditions", "pay", "foreign_workers")
# "They also help detect cases of trafficking in human beings."
CHECKED: tuple[str, ...] = (*KINDS, TRAFFICKING)

# Who can take part; police assistance is read from it ("either local or federal").
PARTICIPANTS: tuple[str, ...] = (
    "social_inspection",
    "social_legislation_inspection",
    "labour_auditor",
    "local_police",
    "federal_police",
    "immigration_office",
    "other",
)
WITHOUT_POLICE: tuple[str, ...] = ("none_free", "not_needed", "decided_there", "other")
"""Why there was no police assistance, which there generally is."""
NOT_HELD: tuple[str, ...] = ("closed", "no_staff", "joined", "other")
"""Why a planned control was not held: nobody there, no staff, joined with another, other."""

MOST_COUNTED = 999
MOST_DAYS = 99


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a control. `held_on` None: it was not held, and `not_held` says why.

    `found`: infringements by kind, for each kind that was checked; `victims`: presumed victims met.
    `days`: inspector-days spent. `corrects`: why this takes the place of an earlier result.
    """

    held_on: date | None = None
    not_held: str = ""
    took_part: frozenset[str] = frozenset()
    without_police: str = ""
    checked: frozenset[str] = frozenset()
    found: Mapping[str, int] = field(default_factory=dict)
    victims: int = 0
    days: int = 0
    note: str = ""
    corrects: str = ""

    @property
    def police(self) -> bool:
        """Whether police assisted."""
        return bool(self.took_part & POLICE)

    @property
    def infringements(self) -> int:
        """All infringements together."""
        return sum(self.found.values())


def wrong(
    result: Result, *, planned_on: date, today: date, correcting: bool
) -> tuple[tuple[str, str], ...]:
    """What cannot be so: the field and the key of why, in the order of the form; none if all can.

    A control is held on the day it was planned for or later; it is corrected with a reason.
    """
    return tuple(_wrong(result, planned_on, today, correcting))


def _wrong(
    result: Result, planned_on: date, today: date, correcting: bool
) -> Iterator[tuple[str, str]]:
    if correcting and not result.corrects.strip():
        yield "corrects", "inspection-wrong-corrects"
    if result.held_on is None:
        if result.not_held not in NOT_HELD:
            yield "not_held", "inspection-wrong-not-held"
        return
    if result.not_held:
        yield "not_held", "inspection-wrong-held-and-not"
    if result.held_on > today:
        yield "held_on", "inspection-wrong-future"
    elif result.held_on < planned_on:
        yield "held_on", "inspection-wrong-before-planned"
    if not 1 <= result.days <= MOST_DAYS:
        yield "days", "inspection-wrong-days"
    if not result.took_part & INSPECTIONS or not result.took_part <= set(PARTICIPANTS):
        yield "took_part", "inspection-wrong-took-part"
    if not result.police and result.without_police not in WITHOUT_POLICE:
        yield "without_police", "inspection-wrong-without-police"
    if result.police and result.without_police:
        yield "without_police", "inspection-wrong-with-police"
    if not result.checked or not result.checked <= set(CHECKED):
        yield "checked", "inspection-wrong-checked"
    for kind in KINDS:
        count = result.found.get(kind)
        if kind in result.checked and count is None:
            yield f"found_{kind}", "inspection-wrong-count-missing"
        elif kind not in result.checked and count is not None:
            yield f"found_{kind}", "inspection-wrong-not-checked"
        elif count is not None and not 0 <= count <= MOST_COUNTED:
            yield f"found_{kind}", "inspection-wrong-count"
    if not 0 <= result.victims <= MOST_COUNTED:
        yield "victims", "inspection-wrong-count"
