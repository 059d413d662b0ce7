"""The rights a person has in each phase, as the law's rules give them. Pure: it only reads off.

> […] the victim can take a decision on making a statement, filing a complaint or returning […].
> During this period, the person has access to social assistance. (S1 3.2.3: P-14)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_BEFORE = frozenset({"detected", "referred"})
_REFLECTION = frozenset({"reflection"})
_CERTIFICATES = frozenset({"registration", "temporary_residence"})
_OVER = frozenset({"ended", "not_a_victim"})
# A centre applies for documents while the procedure runs (P-8).
_APPLYING = _BEFORE | _REFLECTION | _CERTIFICATES | {"reflection_lapsed"}


@dataclass(frozen=True, slots=True)
class Right:
    """A right that stands now: the word it is told with, and the rule's code."""

    name: str
    rule: str


def rights_now(answer: Mapping[str, Any]) -> tuple[Right, ...]:
    """The rights that follow from `answer` (see `safeconduct.cases.standing.decide`).

    Everyone is told of their rights, whatever they decide (FC-8); the assistance by the centres
    goes on where no residence document is needed (P-15).
    """
    phase = answer["phase"]
    found = [Right("told", "FC-8")]
    if phase in _BEFORE:
        found += [Right("leaflet", "FC-1"), Right("refuse", "FC-9")]
    if phase in _REFLECTION:
        found += [Right("recover", "P-14"), Right("social", "P-14")]
    # Duties towards an unaccompanied minor arise for nobody else.
    minor = any(each["rule"] == "P-11" for each in answer["duties"])
    if minor and phase not in _OVER:
        found.append(Right("child", "P-11"))
    if answer.get("work_permit_c") == "yes":
        found.append(Right("work", "P-9"))
    if phase not in _OVER:
        found += [Right("shelter", "A-1"), Right("care", "A-2"), Right("lawyer", "A-4")]
    if phase in _APPLYING:
        found.append(Right("apply", "P-8"))
    if phase in _CERTIFICATES | {"unlimited_residence"}:
        found.append(Right("papers", "A-3"))
    if answer.get("financial_aid") == "yes":
        found.append(Right("aid", "P-17"))
    return tuple(found)
