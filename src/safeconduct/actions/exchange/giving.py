"""A case goes out as a record of HTCDS: looked at as the other side would, then given.

What is shown before is made of the same look as what is given and as the manifest that is kept.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from safeconduct.access import Actor, Relation
from safeconduct.access.exchange import (
    IN_A_FILE,
    OUTSIDE,
    OWN,
    PURPOSE,
    recipients,
    sections_for,
)
from safeconduct.access.sections import SECTION_OF_EVENT, class_of
from safeconduct.access.sharing import CONSENT_PURPOSES
from safeconduct.actions.sharing.disclosure import (
    Preview,
    content,
    preview_of,
    recipient,
    with_relation,
)
from safeconduct.cases.htcds.export import Loss, Record, losses_of, record_of
from safeconduct.cases.htcds.mapping import EXTENSION, SEEN
from safeconduct.cases.model import Case, Person
from safeconduct.cases.nationalities import ALPHA_3
from safeconduct.cases.reading import today
from safeconduct.store import manifests
from safeconduct.store.errors import NotFound, StoreError
from safeconduct.store.manifests import Disclosure
from safeconduct.store.records import StoredCase, raw_case
from safeconduct.store.timeline import load

__all__ = [
    "CONSENT_PURPOSES",
    "OUTSIDE",
    "OWN",
    "Changed",
    "Field",
    "Foreseen",
    "NotFound",
    "Wanted",
    "WrongWish",
    "begin",
    "foreseen",
    "give",
    "open_to",
    "sections_open",
]

# Nobody of the house: what is outside stands under one code in a manifest, its kind beside it.
_ELSEWHERE = "other"
_ENDINGS = frozenset({"whereabouts", "documents"})
_STATUS = "cas_Status"
_KIND, _SUBJECT, _DEED = "exchange", "htcds-2.0", "case.exported"
_SENSITIVE, _OPERATIONAL = "sensitive", "operational"


class WrongWish(ValueError):
    """A file nobody can ask for; `field` is what is wrong."""

    def __init__(self, field: str) -> None:
        self.field = field
        super().__init__(f"{field}: not as a file can be asked for")


class Changed(StoreError):
    """The case is another than the one looked at. Nothing was given; `now` is how it stands."""

    def __init__(self, now: Foreseen) -> None:
        super().__init__()
        self.now = now


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whom a file is, and why: `country` (alpha-3), `purpose` and `sections` are asked, and
    `agreed` has to be so, where it leaves the house.
    """

    to: str
    country: str = ""
    purpose: str = ""
    sections: frozenset[str] = frozenset()
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A field of the record: its name in the standard, the class of what it holds, its value."""

    name: str
    kind: str
    value: Any


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would be given: the look of the other side, the record, what a plain reader of it does
    not see; `digest` is the SHA-256 of the file.
    """

    preview: Preview
    record: Record
    fields: tuple[Field, ...]
    losses: tuple[Loss, ...]
    file: bytes
    digest: str


def begin(reference: str, *, actor: Actor) -> StoredCase:
    """The case, for whoever makes a file of it; the look is recorded. Raises NotFound."""
    return load(reference, actor=actor, purpose=PURPOSE)


def open_to(stored: StoredCase, actor: Actor) -> tuple[str, ...]:
    """For whom `actor` can make a file."""
    return recipients(actor, stored.relations)


def sections_open(stored: StoredCase, actor: Actor) -> tuple[str, ...]:
    """The sections that a file for somebody outside can hold."""
    return tuple(sorted(sections_for(actor, stored.relations, OUTSIDE[0])))


def foreseen(stored: StoredCase, wanted: Wanted, *, actor: Actor) -> Foreseen:
    """What a file as `wanted` holds. Raises WrongWish."""
    _check(stored, wanted, actor)
    after, to = _looked_at(stored, wanted, actor)
    seen = preview_of(after, to, sender=actor, names=None, purpose=PURPOSE)
    record, losses = _recorded(seen)
    file = f"{json.dumps(record, ensure_ascii=False, separators=(',', ':'))}\n".encode()
    return Foreseen(
        # No standing goes out, only what happened.
        replace(
            seen,
            sections=tuple(each for each in seen.sections if each in IN_A_FILE),
            look=replace(seen.look, answer={"on": seen.look.answer["on"]}, assessment=None),
        ),
        record,
        _fields(record),
        losses,
        file,
        hashlib.sha256(file).hexdigest(),
    )


def give(reference: str, wanted: Wanted, digest: str, *, actor: Actor) -> Foreseen:
    """Give the file that was looked at: a manifest is kept and the deed recorded, or nothing is.

    `digest` is that of the file as it was shown. Raises NotFound, WrongWish, Changed.
    """
    given: list[Foreseen] = []

    def disclosed(stored: StoredCase) -> Iterator[Disclosure]:
        found = foreseen(stored, wanted, actor=actor)
        if found.digest != digest:
            raise Changed(found)
        given.append(found)
        after, to = _looked_at(stored, wanted, actor)
        said = content(after, to, _ground(wanted), PURPOSE)
        held = {event.id for event in found.preview.look.events}
        yield Disclosure(
            _KIND,
            _SUBJECT,
            (to.agency, to.office),
            {
                **said,
                "sections": sorted(found.preview.sections),
                "fields": sorted(each for each in found.record if each != EXTENSION),
                "events": [each for each in said["events"] if each["id"] in held],
                "recipient": {"kind": wanted.to, "country": wanted.country},
                "file": {"form": _SUBJECT, "sha256": digest},
            },
        )

    manifests.disclose(reference, disclosed, actor=actor, purpose=PURPOSE, deed=_DEED)
    return given[0]


def _check(stored: StoredCase, wanted: Wanted, actor: Actor) -> None:
    if wanted.to not in open_to(stored, actor):
        raise WrongWish("to")
    if wanted.to == OWN:
        return
    right = {
        "country": wanted.country in ALPHA_3,
        "purpose": wanted.purpose in CONSENT_PURPOSES,
        "sections": bool(wanted.sections)
        and wanted.sections <= sections_for(actor, stored.relations, wanted.to),
        "agreed": wanted.agreed,
    }
    for field, is_right in right.items():
        if not is_right:
            raise WrongWish(field)


def _looked_at(stored: StoredCase, wanted: Wanted, actor: Actor) -> tuple[StoredCase, Actor]:
    """The case as it is looked at for the file, and as whom."""
    if wanted.to == OWN:
        return stored, actor
    opened = Relation(_ELSEWHERE, "", "permitted", sections=wanted.sections)
    return with_relation(stored, opened), recipient(_ELSEWHERE)


def _ground(wanted: Wanted) -> Mapping[str, str]:
    if wanted.to == OWN:
        return {"own": "true"}
    return {"consent": wanted.purpose, "given_on": today().isoformat()}


def _recorded(seen: Preview) -> tuple[Record, tuple[Loss, ...]]:
    """The record of what is seen, and its losses."""
    look = seen.look
    raw = raw_case(
        Case(look.reference, look.person or Person(), look.offence or "unknown", look.events)
    )
    if look.person is None:
        del raw["person"], raw["offence"]
    record, losses = record_of(raw), tuple(losses_of(raw))
    if look.sections >= _ENDINGS:
        return record, losses
    # Whoever may not know whether it ended cannot say that it goes on.
    del record[_STATUS]
    record.pop("cas_ReasonForCaseClosure", None)
    return record, (Loss(_STATUS, "unseen"), *losses)


def _fields(record: Record) -> tuple[Field, ...]:
    return tuple(Field(name, _class(name), record[name]) for name in record if name != EXTENSION)


def _class(field: str) -> str:
    """The class of what a field can hold: of its events the one that tells more, else a fact's."""
    told = {class_of(SECTION_OF_EVENT[kind]) for kind, names in SEEN.items() if field in names}
    return _OPERATIONAL if told == {_OPERATIONAL} else _SENSITIVE
