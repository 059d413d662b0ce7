"""The rules on access as one table: section × relation × purpose → a verdict with its reason.

Made from `sections`, `policy` and `purposes`, which are what the program itself asks: for people
who want to read who sees what, and why.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from safeconduct.access.agencies import (
    AID_COMMISSION,
    ALL,
    APPROVED_CENTRES,
    CENTRES,
    DETECTING,
    IMMIGRATION_OFFICE,
    MAGISTRATES,
    MINISTER,
    MINORS_CENTRE,
    STATE_SECURITY,
    WITHOUT_CASES,
)
from safeconduct.access.policy import NEED_TO_KNOW
from safeconduct.access.purposes import PURPOSES
from safeconduct.access.relations import PERSON, RELATIONS
from safeconduct.access.sections import SECTIONS, class_of
from safeconduct.access.verdict import Verdict

_WORKS_ON_CASES = ALL - WITHOUT_CASES

# Which agencies can come to stand in which relation, and the rule that brings them there.
WHO: Mapping[str, tuple[frozenset[str], str]] = {
    "detected": (DETECTING, "FC-1"),
    "referred_to": (CENTRES, "FC-6"),
    "guides": (APPROVED_CENTRES, "C-2"),
    "guards": (MINORS_CENTRE, "FC-7"),
    "decides": (IMMIGRATION_OFFICE, "FC-2"),
    "prosecutes": (MAGISTRATES, "P-13"),
    "asked": (STATE_SECURITY, "D-2"),
    "submitted_to": (MINISTER, "P-7"),
    "submitted_for_aid": (AID_COMMISSION, "P-17"),
    "permitted": (_WORKS_ON_CASES, ""),
    "emergency": (_WORKS_ON_CASES, ""),
    "is": (frozenset({PERSON}), "FC-8"),
}
# What is known to a narrower circle than a relation, and the rule behind it.
_NARROW: Mapping[str, tuple[str, str]] = {
    "shelter": ("see-not-shelter", "A-6"),
    "notes": ("see-not-notes", "A-2"),
    "indicators": ("see-not-indicators", "FC-5"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A section and its class, with a verdict for each relation asked for."""

    section: str
    kind: str
    verdicts: tuple[tuple[str, Verdict], ...]


def may_see(relation: str, section: str, purpose: str) -> Verdict:
    """Whether who stands in `relation` sees `section` for `purpose`, and why. Deny by default."""
    if purpose not in PURPOSES:
        return Verdict(False, "purpose-not-listed")
    if relation not in PURPOSES[purpose].relations:
        return Verdict(False, "see-not-for-this-relation")
    if section not in SECTIONS or section not in NEED_TO_KNOW.get(relation, frozenset()):
        reason, rule = _NARROW.get(section, ("see-not-needed", ""))
        return Verdict(False, reason, rule)
    if class_of(section) not in PURPOSES[purpose].classes:
        return Verdict(False, "see-not-for-this-purpose")
    return Verdict(True, f"see-{relation}", WHO[relation][1])


def relations_of(agency: str) -> tuple[str, ...]:
    """The relations in which `agency` can come to stand to a case."""
    return tuple(relation for relation in RELATIONS if agency in WHO[relation][0])


def matrix(relations: tuple[str, ...], purpose: str) -> tuple[Line, ...]:
    """Every section, with what each of `relations` sees of it for `purpose`."""
    return tuple(
        Line(
            section,
            class_of(section),
            tuple((relation, may_see(relation, section, purpose)) for relation in relations),
        )
        for section in SECTIONS
    )
