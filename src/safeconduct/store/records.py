"""What goes into the store and comes out of it: values, free of the database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from safeconduct.cases.model import Case, Event

if TYPE_CHECKING:
    from safeconduct.access.relations import Relation
    from safeconduct.store import models


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event to add. Who recorded it, for which agency and when is the store's to say.

    `data` as in the interchange format. A correction's `with` may leave out `agency` and
    `recorded_at`. `source`: what the event rests on, at most 200 characters. `id`: given by a
    form so that sending it twice records it once; None: a random one.
    """

    type: str
    happened_on: date
    data: Mapping[str, Any] = field(default_factory=dict)
    source: str = ""
    id: str | None = None


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event in its place in the timeline; `recorder` is the name of who recorded it."""

    seq: int
    event: Event
    recorded_by: int
    recorder: str
    source: str


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case as read. Pass `last_seen` back with an append.

    `closed` are the ids of the referrals that were declined or revoked.
    """

    id: UUID
    reference: str
    case: Case
    last_seen: int
    synthetic: bool
    events: tuple[StoredEvent, ...]
    relations: tuple[Relation, ...]
    closed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Names:
    """Who a person is. Kept in the vault; None: not known."""

    family_name: str | None = None
    given_name: str | None = None
    other_names: str | None = None
    contact: str | None = None


def instant(value: datetime) -> str:
    """Return an instant in the one form in which it is hashed and exported."""
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def raw_data(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return an event's data as JSON: the event a correction puts in place becomes an object."""
    raw = dict(data)
    instead = raw.get("with")
    if isinstance(instead, Event):
        raw["with"] = {
            "type": instead.type,
            "happened_on": instead.happened_on.isoformat(),
            "recorded_at": instant(instead.recorded_at),
            "agency": instead.agency,
            "data": dict(instead.data),
        }
    return raw


def raw_event(event: Event) -> dict[str, Any]:
    """Return an event as the interchange format has it."""
    return {
        "id": event.id,
        "type": event.type,
        "happened_on": event.happened_on.isoformat(),
        "recorded_at": instant(event.recorded_at),
        "agency": event.agency,
        "data": raw_data(event.data),
    }


def raw_case(case: Case, more: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
    """Return a case as the interchange format has it, with `more` raw events at its end."""
    born = case.person.birth_date
    return {
        "case": case.case,
        "person": {
            "birth_date": born.isoformat() if born else None,
            "unaccompanied": case.person.unaccompanied,
            "nationalities": list(case.person.nationalities),
            "residence_status": case.person.residence_status,
        },
        "offence": case.offence,
        "events": [*map(raw_event, case.events), *more],
    }


def event_of(row: models.Event, data: Mapping[str, Any] | None = None) -> Event:
    """Return a stored row as an event; `data` if texts were put back into it."""
    data = row.data if data is None else data
    instead = data.get("with") if row.type == "corrected" else None
    if instead is not None:
        data = {
            **data,
            "with": Event(
                data["replaces"],
                instead["type"],
                date.fromisoformat(instead["happened_on"]),
                datetime.fromisoformat(instead["recorded_at"]),
                instead["agency"],
                instead.get("data", {}),
            ),
        }
    return Event(row.event_id, row.type, row.happened_on, row.recorded_at, row.agency, data)


def event_record(
    *,
    case_id: UUID,
    seq: int,
    event_id: str,
    type: str,
    happened_on: date,
    recorded_at: datetime,
    agency: str,
    recorded_by_id: int,
    data: Mapping[str, Any],
    text: bytes | memoryview | None,
) -> dict[str, Any]:
    """Return what of a stored event is hashed: every column. `data` is JSON.

    Of the texts it is the ciphertext, so that the chain stands when their key is destroyed.
    """
    return {
        "chain": f"case:{case_id}",
        "seq": seq,
        "id": event_id,
        "type": type,
        "happened_on": happened_on.isoformat(),
        "recorded_at": instant(recorded_at),
        "agency": agency,
        "recorded_by": recorded_by_id,
        "data": data,
        "text": None if text is None else bytes(text).hex(),
    }


EVENT_COLUMNS = (
    "case_id",
    "seq",
    "event_id",
    "type",
    "happened_on",
    "recorded_at",
    "agency",
    "recorded_by_id",
    "data",
    "text",
)
