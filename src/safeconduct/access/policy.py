"""The need-to-know table: which parts of a case each relation opens (S1 3.3.3).

Read it as a sentence: an agency that ``detected`` the person sees the identity, the detection …
and nothing that is not in its line. No agency opens a section by name, only by its relation, and
``notes`` and ``shelter`` always mean those of one's own centre.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from safeconduct.access.actors import Actor
from safeconduct.access.purposes import PURPOSES, may_use
from safeconduct.access.relations import Relation, standing_of
from safeconduct.access.sections import SECTION_OF_EVENT, SECTION_OF_FACT, SECTIONS, class_of

__all__ = [
    "GUARDED_FIELDS",
    "MEETING",
    "NEED_TO_KNOW",
    "SECTIONS",
    "SECTION_OF_EVENT",
    "SECTION_OF_FACT",
    "last_seen_day",
    "opens",
    "sees_event",
    "sees_fact",
    "standing",
    "visible",
    "visible_event",
]

if TYPE_CHECKING:
    from safeconduct.cases.model import Event

_RESIDENCE_FILE = frozenset(
    """identity person assessment referral_state guidance contact cooperation standing documents
    residence confirmations_asked confirmations proceedings threat identity_proof minor
    whereabouts duties_own duties_all timeline_own""".split()
)

NEED_TO_KNOW: dict[str, frozenset[str]] = {
    # Their own detections, and the state of their referrals: received, taken in.
    "detected": frozenset(
        "identity person indicators assessment referral_state duties_own timeline_own".split()
    ),
    # Whom to expect, and why.
    "referred_to": frozenset(
        """identity person detection assessment referral_state
        duties_own timeline_own""".split()
    ),
    # The whole file of the persons it guides, of the minors it shelters.
    "guides": _RESIDENCE_FILE | {"detection", "aid", "timeline_full", "notes", "shelter"},
    "guards": _RESIDENCE_FILE | {"detection", "aid", "timeline_full", "notes", "shelter"},
    # The residence file, the confirmations, the identity; not how the police met the person.
    "decides": _RESIDENCE_FILE,
    # The dossier, the residence state of their victims, the questions put to them.
    "prosecutes": frozenset(
        """identity person detection indicators assessment referral_state guidance contact
        cooperation standing documents residence confirmations_asked confirmations proceedings
        threat duties_own timeline_own""".split()
    ),
    # Whom the question is about. State Security gives an answer and is told no one else's.
    "asked": frozenset("identity timeline_own".split()),
    # The files submitted to them for decision.
    "submitted_to": frozenset(
        """identity person assessment guidance contact cooperation standing documents residence
        confirmations proceedings threat identity_proof duties_own timeline_own""".split()
    ),
    "submitted_for_aid": frozenset(
        "identity person standing documents proceedings aid duties_own timeline_own".split()
    ),
    # At most: each consent names the sections it opens. What others found out or wrote about the
    # person is not the person's to open: no intelligence, no answers of a magistrate, no notes.
    "permitted": frozenset(
        """identity person assessment referral_state guidance contact cooperation standing
        documents identity_proof minor aid whereabouts""".split()
    ),
    # At most: each access names its sections, and who the person is only a second one may open.
    "emergency": frozenset(
        """identity person assessment referral_state guidance contact standing documents minor
        whereabouts""".split()
    ),
    # Their own phase, rights and next date (S1 3.3.3).
    "is": frozenset("person referral_state guidance standing documents aid duties_all".split()),
}

# Fields inside an event's data that need a section of their own; all others follow the event.
GUARDED_FIELDS: Mapping[str, str] = dict.fromkeys(
    ("indicators", "reasons", "left_open"), "indicators"
)


# Those who met the person, or were told of them, and no more.
MEETING = frozenset({"detected", "referred_to"})


CASE_WORK = "case_work"


def standing(
    actor: Actor, relations: Iterable[Relation], purpose: str = CASE_WORK
) -> tuple[Relation, ...]:
    """The relations in which `actor` stands now and may look for `purpose`."""
    if not may_use(actor, purpose).allowed:
        return ()
    usable = PURPOSES[purpose].relations
    return tuple(each for each in standing_of(actor, relations) if each.relation in usable)


def visible(
    actor: Actor, relations: Iterable[Relation], purpose: str = CASE_WORK
) -> frozenset[str]:
    """The sections of a case `actor` may see for `purpose`.

    Empty when the case does not exist for them, or the purpose is not one of theirs.
    """
    opened = frozenset().union(*(map(opens, standing(actor, relations, purpose))))
    return frozenset(each for each in opened if class_of(each) in PURPOSES[purpose].classes)


def opens(relation: Relation) -> frozenset[str]:
    """The sections that one relation opens: those of its line, of these those it names."""
    line = NEED_TO_KNOW.get(relation.relation, frozenset())
    return line if relation.sections is None else line & relation.sections


def sees_event(actor: Actor, relations: Iterable[Relation], event_type: str, agency: str) -> bool:
    """Whether `actor` may see an event of `event_type` that `agency` recorded.

    One's own agency's events and those of a visible section; an unknown type is hidden.
    """
    return _opens(visible(actor, relations), actor, event_type, agency)


def _opens(sections: frozenset[str], actor: Actor, event_type: str, agency: str) -> bool:
    if "timeline_full" in sections:
        return True
    if "timeline_own" in sections and agency == actor.agency:
        return True
    return SECTION_OF_EVENT.get(event_type) in sections


def visible_event(
    actor: Actor, relations: Iterable[Relation], event: Event, replaced: Event | None = None
) -> Event | None:
    """`event` with the fields `actor` may see, or None.

    `replaced` is the event a correction names: a correction is seen by those who may see both
    what it replaces and what it puts in its place.
    """
    relations = tuple(relations)
    shown = [(event.type, event.agency)]
    if event.type == "corrected":
        shown = [(e.type, e.agency) for e in (replaced, event.data.get("with")) if e is not None]
    if not shown or not all(sees_event(actor, relations, *each) for each in shown):
        return None
    return _without_guarded(event, _of_event(actor, relations, event))


def last_seen_day(
    actor: Actor, relations: Iterable[Relation], events: Iterable[Event]
) -> date | None:
    """The day of the latest of `events` that `actor` may see: what their list is sorted by.

    Corrections are passed over: they happened on the day they were recorded.
    """
    sections = visible(actor, relations)
    return max(
        (
            event.happened_on
            for event in events
            if event.type != "corrected" and _opens(sections, actor, event.type, event.agency)
        ),
        default=None,
    )


def _of_event(actor: Actor, relations: Iterable[Relation], event: Event) -> frozenset[str]:
    """The sections open within `event`: who met the person knows their own indicators alone."""
    relations = tuple(relations)
    sections = visible(actor, relations)
    by = {each.relation for each in standing_of(actor, relations) if "indicators" in opens(each)}
    if by <= MEETING and event.agency != actor.agency:
        return sections - {"indicators"}
    return sections


def sees_fact(sections: frozenset[str], fact: str) -> bool:
    """Whether whoever sees `sections` may know the fact; an unknown fact is hidden."""
    return "timeline_full" in sections or SECTION_OF_FACT.get(fact) in sections


def _without_guarded(event: Event, sections: frozenset[str]) -> Event:
    data = {
        key: value
        for key, value in event.data.items()
        if key not in GUARDED_FIELDS or GUARDED_FIELDS[key] in sections
    }
    if data.get("with") is not None:
        data["with"] = _without_guarded(data["with"], sections)
    return replace(event, data=data)
