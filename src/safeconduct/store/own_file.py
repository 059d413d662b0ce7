"""A person's own file: where the procedure stands, and who looked. No event is read for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.relations import Relation
from safeconduct.store import whole
from safeconduct.store.gate import entered, reach

# Of a case's own trail: whoever stands in relation to it as the person, or helps the person.
_LOOKS = "SELECT at, agency, purpose, deed FROM store_history(%s) ORDER BY seq DESC"


@dataclass(frozen=True, slots=True)
class Look:
    """One entry of the audit trail of a case."""

    at: datetime
    agency: str
    purpose: str
    deed: str


@dataclass(frozen=True, slots=True)
class OwnFile:
    """What of a case its person is shown; `answer` is that of `decide`, on `asked_on`."""

    relations: tuple[Relation, ...]
    answer: Mapping[str, Any]
    asked_on: date
    looks: tuple[Look, ...]


def read_own_file(reference: str, *, actor: Actor, purpose: str) -> OwnFile:
    """Return the file of the person who acts. Opening it was recorded with the code.

    Raises NotFound, also when the codes were taken back a moment ago.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor)
        standing = whole.opened_standing_of(file.id)
        with connection.cursor() as cursor:
            cursor.execute(_LOOKS, [file.reference])
            looks = tuple(Look(*row) for row in cursor.fetchall())
    return OwnFile(
        relations=relations,
        answer=standing.answer,
        asked_on=standing.asked_on,
        looks=looks,
    )
