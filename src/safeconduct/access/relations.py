"""How agencies stand to a case: computed from its timeline, never set by hand.

Beside these stand the relations that no event makes: what the person permits, what is opened in an
emergency, and the person. An agency that stands in no relation to a case does not learn that the
case exists.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import (
    AID_COMMISSION,
    APPROVED_CENTRES,
    BY_DISTRICT,
    CENTRES,
    CONFIRMING,
    DETECTING,
    MINISTER,
    STATE_SECURITY,
)
from safeconduct.access.roles import CASEWORKER
from safeconduct.cases.reading import now
from safeconduct.cases.standing import decide
from safeconduct.cases.timeline import as_of
from safeconduct.cases.vocabulary import ENDINGS

if TYPE_CHECKING:
    from safeconduct.cases.model import Case, Event

FROM_TIMELINE: tuple[str, ...] = (
    "detected",  # met the person
    "referred_to",  # a centre the person was directed to or is in contact with
    "guides",  # the approved centre that guides the person now
    "guards",  # the centre that shelters the minor, and the guardian
    "decides",  # the Immigration Office
    "prosecutes",  # the magistrate of the district, and the federal prosecutor
    "asked",  # State Security, asked whether there is a threat
    "submitted_to",  # the minister, who has the file to decide on
    "submitted_for_aid",  # the commission for financial aid, for the same reason
)
# No event makes or ends these; they are kept when the others are computed anew.
BEYOND_TIMELINE: tuple[str, ...] = (
    "permitted",  # by the person's consent, until it ends or is withdrawn
    "emergency",  # one member of staff, for a few hours, with a reason
    "is",  # the person, whose office is the reference of the case
)
RELATIONS: tuple[str, ...] = FROM_TIMELINE + BEYOND_TIMELINE
PERSON = "person"

# What brings a file to the magistrate: S1 3.2.3 "by making a statement or by instituting legal
# proceedings"; for a minor, who need make none, the Immigration Office's question.
_TO_MAGISTRATE = frozenset(
    {
        "statement_made",
        "complaint_filed",
        "charges_filed",
        "judgment",
        "proceedings_ended",
        "confirmation_requested",
        "confirmation_given",
    }
)
_TO_IMMIGRATION_OFFICE = frozenset(
    {
        "immigration_office_informed",
        "document_requested",
        "document_issued",
        "document_refused",
        "document_discontinued",
    }
)
_DIRECTED = frozenset({"referred", "centre_invited", "centre_contact"})


@dataclass(frozen=True, slots=True)
class Relation:
    """``agency`` stands in ``relation`` to the case; ``office`` blank means the whole agency.

    ``until`` is the instant at which it ends (None: no end is set), ``sections`` those it opens of
    the line of its relation (None: the whole line), ``user_id`` the one member of staff it is for
    (None: everyone of the seat).
    """

    agency: str
    office: str
    relation: str
    until: datetime | None = None
    sections: frozenset[str] | None = None
    user_id: int | None = None

    def __lt__(self, other: Relation) -> bool:
        return self._place() < other._place()

    def _place(self) -> tuple[object, ...]:
        end = self.until.timestamp() if self.until else float("inf")
        opens = ("*",) if self.sections is None else tuple(sorted(self.sections))
        return (self.agency, self.office, self.relation, end, opens, self.user_id or 0)


def relations(
    case: Case, *, unlimited: str | None = None, closed: frozenset[str] = frozenset()
) -> tuple[Relation, ...]:
    """The relations of every agency to `case` that follow from its timeline, sorted, each once.

    Corrections are applied first: a referral struck out gives nobody access any more. `unlimited`
    is the opening of unlimited residence ("yes", "no", "unknown") where the caller has just
    decided the case; otherwise it is decided here, on the day of the last event. `closed` are the
    ids of the referrals that were declined or revoked: the centre's relation is withheld, until it
    is directed there anew.
    """
    events = as_of(case.events, date.max)
    found = {*_detections(events), *_centres(events, closed), *_authorities(events)}
    if _is_submitted(case, events, unlimited):
        found.add(Relation("minister", "", "submitted_to"))
    return tuple(sorted(found))


def standing_of(actor: Actor, relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """The relations in which `actor` stands now: same agency, same office and person if any.

    They are those of who works on the agency's cases; another role stands in none.
    """
    if CASEWORKER not in actor.roles:
        return ()
    return tuple(
        relation
        for relation in relations
        if relation.agency == actor.agency
        and relation.office in ("", actor.office)
        and relation.user_id in (None, actor.user_id)
        and (relation.until is None or relation.until > now())
    )


def between(actor: Actor, relations: Iterable[Relation]) -> frozenset[str]:
    """The names of the relations in which `actor` stands now (see `standing_of`)."""
    return frozenset(relation.relation for relation in standing_of(actor, relations))


def _detections(events: Sequence[Event]) -> Iterable[Relation]:
    for event in events:
        if event.type == "detected" and event.agency in DETECTING:
            yield Relation(event.agency, _office(event), "detected")


def _office(detection: Event) -> str:
    """The office that met the person; a control can be held outside one's own district."""
    if detection.agency not in BY_DISTRICT:
        return ""
    # A service without districts of its own says so with a blank office.
    office = detection.data.get("office")
    return str(detection.data.get("district") or "") if office is None else str(office)


def _centres(events: Sequence[Event], closed: frozenset[str]) -> Iterable[Relation]:
    directed: set[str] = set()
    guided: set[str] = set()
    guards = False
    for event in events:
        centre = str(event.data.get("centre", ""))
        if event.type in _DIRECTED and centre in CENTRES:
            # An invitation counts "if the person in question agrees to this" (S2 section 5.2).
            if event.id in closed:
                directed.discard(centre)
            elif event.type != "centre_invited" or event.data.get("agreed") is True:
                directed.add(centre)
        elif event.type == "referral_refused":
            directed.clear()
        elif event.type == "guidance_started" and centre in CENTRES:
            guided.add(centre)
        elif event.type == "guidance_ended":
            guided.discard(centre)
            guards = guards and centre != "minors_centre"
        elif event.type == "guardian_appointed":
            guards = True
    yield from (Relation(centre, "", "referred_to") for centre in directed)
    yield from (Relation(centre, "", "guides") for centre in guided & APPROVED_CENTRES)
    if guards or "minors_centre" in guided:
        yield Relation("minors_centre", "", "guards")


def _authorities(events: Sequence[Event]) -> Iterable[Relation]:
    types = {event.type for event in events}
    if types & _TO_IMMIGRATION_OFFICE:
        yield Relation("immigration_office", "", "decides")
    if types & _TO_MAGISTRATE:
        yield Relation("federal_prosecutor", "", "prosecutes")
        for event in events:
            district = str(event.data.get("district") or "")
            # Without a district no local office is competent; the federal one remains.
            if event.type == "detected" and district:
                yield from (Relation(agency, district, "prosecutes") for agency in CONFIRMING)
    if _is_asked(events):
        yield from (Relation(agency, "", "asked") for agency in STATE_SECURITY)
    if "aid_requested" in types:
        yield from (Relation(agency, "", "submitted_for_aid") for agency in AID_COMMISSION)


def _is_asked(events: Sequence[Event]) -> bool:
    """Whether the question of a threat stands: until the procedure ends or is complete."""
    for event in reversed(events):
        if event.type in ENDINGS or event.type == "unlimited_granted":
            return False
        if event.type == "confirmation_requested":
            return True
    return False


def _is_submitted(case: Case, events: Sequence[Event], unlimited: str | None) -> bool:
    """Whether the minister has the file: unlimited residence is open, asked for, or granted."""
    for event in events:
        if event.type == "unlimited_granted" and event.agency in MINISTER:
            return True
        if event.type == "document_requested" and event.agency in APPROVED_CENTRES:
            if event.data.get("document") == "unlimited_residence":
                return True
    # Cheap: no opening without the temporary residence (P-7), which most cases never reach.
    if unlimited is None and any(event.type == "document_issued" for event in events):
        unlimited = decide(case, on=_last_day(events), reasons=False)["openings"][
            "unlimited_residence"
        ]
    return unlimited == "yes"


def _last_day(events: Sequence[Event]) -> date:
    return max(event.happened_on for event in events)
