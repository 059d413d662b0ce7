"""What another agency will see of a case: found by looking at it as that agency.

The same look makes the preview before a deed and the manifest that both sides keep after it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from safeconduct.access import Actor, Relation, relations, visible
from safeconduct.access.policy import CASE_WORK
from safeconduct.access.relations import BEYOND_TIMELINE
from safeconduct.actions.look import Look, as_seen
from safeconduct.cases.model import Event
from safeconduct.cases.reading import today
from safeconduct.store.identities import read_identity
from safeconduct.store.records import Names, StoredCase

_PERSON = ("birth_date", "unaccompanied", "nationalities", "residence_status")
_OF_NO_CASE = frozenset({"on", "reasons"})


@dataclass(frozen=True, slots=True)
class Preview:
    """What `agency` would see. `look` holds no more than the sender may see themselves.

    `hidden` counts the entries the other agency will see and the sender may not: its own.
    """

    agency: str
    office: str
    sections: tuple[str, ...]
    look: Look
    names: bool
    hidden: int


def recipient(agency: str, office: str = "") -> Actor:
    """Somebody of `agency` and `office`: what they see depends on nothing else."""
    return Actor(user_id=0, name="", agency=agency, office=office)


def with_event(stored: StoredCase, event: Event) -> StoredCase:
    """The case as it would be with `event`, its relations computed anew."""
    case = replace(stored.case, events=(*stored.case.events, event))
    beside = tuple(each for each in stored.relations if each.relation in BEYOND_TIMELINE)
    standing = (*relations(case, closed=stored.closed), *beside)
    return replace(stored, case=case, relations=standing)


def with_relation(stored: StoredCase, relation: Relation) -> StoredCase:
    """The case as it would be with one more relation."""
    return replace(stored, relations=(*stored.relations, relation))


def preview(after: StoredCase, to: Actor, *, sender: Actor, purpose: str) -> Preview:
    """What `to` will see of the case `after` the deed, for `sender` to read before it.

    Who the person is, is read for it where both may know; the look is recorded.
    """
    names = None
    if "identity" in sees(after, to) & sees(after, sender):
        names = read_identity(after.reference, actor=sender, purpose=purpose)
    return preview_of(after, to, sender=sender, names=names)


def preview_of(
    after: StoredCase,
    to: Actor,
    *,
    sender: Actor,
    names: Names | None,
    purpose: str = CASE_WORK,
) -> Preview:
    """The same, of `names` that are at hand; nothing is read. Both look for `purpose`."""
    seen = as_seen(after, to, on=today(), names=names, purpose=purpose)
    own = as_seen(after, sender, on=today(), names=names, purpose=purpose)
    known = {event.id for event in own.events}
    shown = tuple(event for event in seen.events if event.id in known)
    told = replace(
        seen,
        person=seen.person if own.person is not None else None,
        events=shown,
        answer={
            key: value
            for key, value in seen.answer.items()
            if key in own.answer and key not in ("conditions", "duties")
        },
    )
    return Preview(
        to.agency,
        to.office,
        tuple(sorted(seen.sections)),
        told,
        "identity" in seen.sections,
        len(seen.events) - len(shown),
    )


def content(
    after: StoredCase, to: Actor, ground: Mapping[str, str], purpose: str = CASE_WORK
) -> dict[str, Any]:
    """What a manifest says of it: sections, events and fields by their codes, and the ground.

    No value of a field is in it but the codes of the law: no name, no date, no text.
    """
    seen = as_seen(after, to, on=today(), names=None, purpose=purpose)
    return {
        "ground": dict(ground),
        "sections": sorted(seen.sections),
        "fields": sorted(_fields(seen)),
        "events": [
            {"id": event.id, "type": event.type, "fields": sorted(event.data)}
            for event in seen.events
        ],
    }


def _fields(seen: Look) -> set[str]:
    found = {f"case.{key}" for key in seen.answer if key not in _OF_NO_CASE}
    if "identity" in seen.sections:
        found |= {f"identity.{field.name}" for field in fields(Names)}
    if seen.person is not None:
        found |= {f"person.{name}" for name in _PERSON} | {"case.offence"}
    if seen.assessment is not None:
        found.add("case.assessment")
    return found


def sees(after: StoredCase, to: Actor) -> frozenset[str]:
    """The sections `to` would see."""
    return visible(to, after.relations)
