"""Which agencies, in which role, work in which room around the cases. Deny by default.

One line a room. A room is a task of S1 chapter 3 with files of its own: no room opens a case, and
what of a case stands in one is what its agency would be shown of that case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import (
    ANALYSIS_CENTRE,
    BY_DISTRICT,
    CENTRES,
    CONFIRMING,
    INSPECTIONS,
    MAGISTRATES,
)
from safeconduct.access.purposes import may_use
from safeconduct.access.roles import CASEWORKER, POLICY_OFFICER


@dataclass(frozen=True, slots=True)
class Room:
    """Who may enter, and for which purpose; ``in_district``: from an office of a district alone."""

    purpose: str
    agencies: frozenset[str]
    role: str
    source: str
    in_district: bool = False


# The Bureau (S1 3.3.1 note 3), and whom the Management Committee adds (S1 3.3.2 note 4).
BUREAU = frozenset(
    {
        "criminal_policy",
        "equal_opportunities",
        "immigration_office",
        "central_service",
        "state_security",
        "social_inspection",
        "social_legislation_inspection",
    }
)
COMMITTEE = BUREAU | {"federal_prosecutor", ANALYSIS_CENTRE}
# "All federal actors" (S1 3.3.1).
UNIT = COMMITTEE | {"federal_police", "foreign_affairs", "minister"}

BODIES: Mapping[str, frozenset[str]] = {"unit": UNIT, "bureau": BUREAU, "committee": COMMITTEE}

# Who calls them together and keeps their decisions: the chair and the secretariat of the Bureau,
# which is "responsible for the functioning" of the Unit, and the Unit's own chair (S1 3.3.1, note
# 3; 3.3.2, note 4). In a district the prosecution, whose structure it is (S1 3.2.2).
_CHAIR_AND_SECRETARIAT = frozenset({"criminal_policy", "equal_opportunities"})
CONVENING: Mapping[str, frozenset[str]] = {
    "unit": _CHAIR_AND_SECRETARIAT | {"minister"},
    "bureau": _CHAIR_AND_SECRETARIAT,
    "committee": _CHAIR_AND_SECRETARIAT,
    "district": CONFIRMING,
}

ROOMS: Mapping[str, Room] = {
    "assistance": Room("assistance", CENTRES, CASEWORKER, "S1 3.3.3"),
    "prosecution": Room("prosecution", MAGISTRATES, CASEWORKER, "S1 3.2.2"),
    "district": Room("coordination", BY_DISTRICT, CASEWORKER, "S1 3.2.2", in_district=True),
    "coordination": Room("coordination", UNIT, POLICY_OFFICER, "S1 3.3"),
    "inspection": Room("inspection", INSPECTIONS | {"labour_auditor"}, CASEWORKER, "S1 3.3.3"),
    # The Centre for Equal Opportunities "has produced" the leaflet "in different languages".
    "prevention": Room(
        "prevention",
        frozenset({"foreign_affairs", "criminal_policy", "equal_opportunities"}),
        POLICY_OFFICER,
        "S1 3.2.1; S2 section 5",
    ),
    "reports": Room(
        "reporting", frozenset({"criminal_policy", "equal_opportunities"}), POLICY_OFFICER, "S1 3.3"
    ),
    "desk": Room("information_desk", frozenset({"central_service"}), CASEWORKER, "S1 3.3.3"),
}


def may_enter(actor: Actor, room: str) -> bool:
    """Whether `actor` works in `room`; one that is not listed is nobody's."""
    found = ROOMS.get(room)
    return (
        found is not None
        and actor.agency in found.agencies
        and found.role in actor.roles
        and (bool(actor.office) or not found.in_district)
        and may_use(actor, found.purpose).allowed
    )


def rooms_of(actor: Actor) -> tuple[str, ...]:
    """The rooms in which `actor` works, in the order of the list."""
    return tuple(name for name in ROOMS if may_enter(actor, name))


def room_of(body: str) -> str:
    """The room in which a body meets: the bodies in theirs, the services of a district in its."""
    return "district" if body == "district" else "coordination"


def sits_in(actor: Actor, body: str) -> bool:
    """Whether `actor` speaks for a member of `body`, or for a service of their own district."""
    member = body == "district" or actor.agency in BODIES.get(body, frozenset())
    return member and may_enter(actor, room_of(body))


def may_convene(actor: Actor, body: str) -> bool:
    """Whether `actor` calls `body` together, and keeps what it decides."""
    return sits_in(actor, body) and actor.agency in CONVENING[body]
