"""Looking at a case: load, decide, and keep only what this agency needs to know.

What a page shows of a case passes through here, so that a section an actor may not see never
reaches a template. The look itself is recorded by the store.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any

from safeconduct.access import Actor, Relation, visible, visible_event
from safeconduct.access.agencies import CONFIRMING, MINORS_CENTRE
from safeconduct.access.policy import sees_fact, standing
from safeconduct.cases.model import Event, Person
from safeconduct.cases.standing import decide
from safeconduct.cases.timeline import as_of
from safeconduct.law.belgium.openings import OPENINGS
from safeconduct.law.engine.building import walk
from safeconduct.law.engine.nodes import Fact
from safeconduct.store.errors import NotFound
from safeconduct.store.identities import read_identity
from safeconduct.store.records import Names, StoredCase
from safeconduct.store.timeline import load

__all__ = ["REFERRAL", "Look", "NotFound", "as_seen", "look", "need_to_know", "owes", "seen"]

PURPOSE = "case_work"

# Whom the law names by role where it names no single agency (S1 3.2.3).
_ROLES = {"magistrate": CONFIRMING, "guardianship": MINORS_CENTRE}
_FACTS_OF_OPENING = {
    rule.name: frozenset(node.name for node in walk(rule) if isinstance(node, Fact))
    for rule in OPENINGS
}
_CONDITIONS = {"contact_broken": "contact", "guidance": "guidance", "cooperation": "cooperation"}


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
    stored = load(reference, actor=actor, purpose=purpose)
    known = "identity" in visible(actor, stored.relations, purpose)
    names = read_identity(reference, actor=actor, purpose=purpose) if known else None
    return as_seen(stored, actor, on=on, known_at=known_at, lang=lang, names=names, purpose=purpose)


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


def need_to_know(
    answer: Mapping[str, Any], sections: frozenset[str], agency: str
) -> dict[str, Any]:
    """`answer` without the keys that `sections` do not open, and without others' duties."""
    kept: dict[str, Any] = {"on": answer["on"]}
    if "standing" in sections:
        kept["phase"] = answer["phase"]
    if "documents" in sections:
        kept |= {key: answer[key] for key in ("document", "work_permit_c")}
    if "residence" in sections:
        told = {name for name in answer["openings"] if _may_be_told(name, sections)}
        for key in ("openings", "missing"):
            kept[key] = {name: each for name, each in answer[key].items() if name in told}
        kept["grounds_to_discontinue"] = answer["grounds_to_discontinue"]
        kept["reasons"] = [
            _without_hidden(reason, sections)
            for reason in answer["reasons"]
            if reason.get("name") in told or reason.get("name") not in answer["openings"]
        ]
    if "aid" in sections or "residence" in sections:
        kept["financial_aid"] = answer["financial_aid"]
    kept["conditions"] = {
        name: verdict
        for name, verdict in answer["conditions"].items()
        if _CONDITIONS[name] in sections
    }
    kept["duties"] = [
        duty
        for duty in answer["duties"]
        if "duties_all" in sections or ("duties_own" in sections and owes(agency, duty["owed_by"]))
    ]
    if "reasons" not in kept:
        kept["reasons"] = [_rule_alone(each) for each in answer["reasons"] if "duty" in each]
    return kept


def _rule_alone(reason: Mapping[str, Any]) -> dict[str, Any]:
    """What the rule of a duty says, without the facts of the case that it was asked with."""
    return {**reason, "facts": {}, "because": []}


@cache
def _may_be_told(opening: str, sections: frozenset[str]) -> bool:
    """Whether whoever sees `sections` may know all that the opening rests on.

    Told without, "not open" would say what is hidden as soon as all the rest is known.
    """
    return all(sees_fact(sections, fact) for fact in _FACTS_OF_OPENING[opening])


def _without_hidden(reason: Mapping[str, Any], sections: frozenset[str]) -> dict[str, Any]:
    """A reason without the facts that `sections` do not open, all the way down."""
    kept = dict(reason)
    if "facts" in reason:
        kept["facts"] = {
            name: value for name, value in reason["facts"].items() if sees_fact(sections, name)
        }
    if "because" in reason:
        kept["because"] = [_without_hidden(each, sections) for each in reason["because"]]
    return kept


def owes(agency: str, owner: str) -> bool:
    """Whether a duty owed by `owner` (an agency or a role the law names) is one of `agency`."""
    return agency == owner or agency in _ROLES.get(owner, ())


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
