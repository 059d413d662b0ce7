"""Looking at a case: load, decide, and keep only what this agency needs to know.

What a page shows of a case passes through here, so that a section an actor may not see never
reaches a template. The look itself is recorded by the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from safeconduct.access import Actor, Relation, visible, visible_event
from safeconduct.access.answers import need_to_know
from safeconduct.access.policy import standing
from safeconduct.cases.model import Event, Person
from safeconduct.cases.standing import decide
from safeconduct.cases.timeline import as_of
from safeconduct.store.errors import NotFound
from safeconduct.store.identities import read_identity
from safeconduct.store.records import Names, StoredCase
from safeconduct.store.timeline import load

__all__ = ["REFERRAL", "Look", "NotFound", "as_seen", "look", "read", "seen"]

PURPOSE = "case_work"


@dataclass(frozen=True, slots=True)
class Look:
    """A case as one actor sees it on a day. What they may not see is None or left out.

    `answer` is that of `decide` without the hidden keys; `events` keeps the order of recording,
    corrections included. `assessment` is the last one by the day asked, `referral` the events
    that tell the state of the referral, `assessed` the assessments in the order of the timeline.
    """

    reference: str
    synthetic: bool
    sections: frozenset[str]
    names: Names | None
    person: Person | None
    offence: str | None
    answer: Mapping[str, Any]
    events: tuple[Event, ...]
    assessment: str | None
    referral: tuple[Event, ...]
    assessed: tuple[Event, ...]
    stored: StoredCase


def look(
    reference: str,
    *,
    actor: Actor,
    on: date,
    known_at: datetime | None = None,
    lang: str = "en",
    purpose: str = PURPOSE,
) -> Look:
    """The case `reference` as `actor` may see it on `on`, as known at `known_at` (None: now).

    They see what the relations open in which the `purpose` can be used.

    Errors: NotFound when there is no such case, or none for this actor.
    """
    stored, names = read(reference, actor=actor, purpose=purpose)
    return as_seen(stored, actor, on=on, known_at=known_at, lang=lang, names=names, purpose=purpose)


def read(reference: str, *, actor: Actor, purpose: str) -> tuple[StoredCase, Names | None]:
    """The case `reference`, and who the person is where `actor` may know. Errors: NotFound."""
    stored = load(reference, actor=actor, purpose=purpose)
    known = "identity" in visible(actor, stored.relations, purpose)
    return stored, read_identity(reference, actor=actor, purpose=purpose) if known else None


def as_seen(
    stored: StoredCase,
    actor: Actor,
    *,
    on: date,
    known_at: datetime | None = None,
    lang: str = "en",
    names: Names | None,
    purpose: str = PURPOSE,
) -> Look:
    """The case `stored` as `actor` may see it; `names`, if read, reach those alone who may know.

    Nothing is read and nothing recorded: also for a case as it would be after a deed.
    """
    relations = standing(actor, stored.relations, purpose)
    sections = visible(actor, relations, purpose)
    answer = decide(stored.case, on=on, known_at=known_at, lang=lang)
    then = as_of(stored.case.events, on, known_at)
    shown = tuple(seen(then, actor, relations))
    return Look(
        reference=stored.reference,
        synthetic=stored.synthetic,
        sections=sections,
        names=names if "identity" in sections else None,
        person=stored.case.person if "person" in sections else None,
        offence=stored.case.offence if "person" in sections else None,
        answer=need_to_know(answer, sections, actor.agency),
        events=tuple(seen(stored.case.events, actor, relations)),
        assessment=_assessment(then) if "assessment" in sections else None,
        referral=tuple(e for e in shown if e.type in REFERRAL),
        assessed=tuple(e for e in shown if e.type == "assessed"),
        stored=stored,
    )


# In the order in which S2, section 5 lets them happen.
REFERRAL = (
    "leaflet_given",
    "told_of_rights",
    "immigration_office_informed",
    "centre_invited",
    "centre_contact",
    "referral_refused",
    "referred",
    "guidance_started",
)


def seen(events: Iterable[Event], actor: Actor, relations: tuple[Relation, ...]) -> Iterable[Event]:
    """The events `actor` may see, each without the fields they may not see."""
    by_id: dict[str, Event] = {}
    for event in events:
        by_id.setdefault(event.id, event)
        replaced = by_id.get(str(event.data.get("replaces")))
        shown = visible_event(actor, relations, event, replaced)
        if shown is None:
            continue
        instead = event.data.get("with")
        if not isinstance(instead, Event):
            yield shown
        elif put := visible_event(actor, relations, instead):
            # What a correction puts in place is guarded field by field like any other event.
            yield replace(shown, data={**shown.data, "with": put})


def _assessment(events: Iterable[Event]) -> str | None:
    last = [event for event in events if event.type == "assessed"]
    return str(last[-1].data["as"]) if last else None
