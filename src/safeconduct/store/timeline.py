"""Reading a case, and adding events to it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from safeconduct.access.actors import Actor
from safeconduct.access.classes import TEXT
from safeconduct.access.relations import Relation
from safeconduct.cases.model import Case, Event
from safeconduct.cases.reading import CaseError, read_case
from safeconduct.cases.timeline import as_of
from safeconduct.store import facts, keys, models, projection, relating, texts, trail, whole
from safeconduct.store.chain import START, canonical, link_hash
from safeconduct.store.errors import ContactRefused, StaleAppend
from safeconduct.store.gate import entered, reach
from safeconduct.store.records import (
    NewEvent,
    StoredCase,
    StoredEvent,
    event_of,
    event_record,
    raw_case,
    raw_data,
)
from safeconduct.store.vault import DataKey
from safeconduct.store.visiting import visit_now

# S2, section 5: what counts as putting a person in contact with a centre.
CONTACTS = frozenset({"centre_contact", "centre_invited", "referred", "guidance_started"})
_LONGEST_SOURCE = 200

Permit = Callable[[StoredCase, Sequence[Event]], None]
Project = Callable[[StoredCase], "projection.Projection"]


def load(reference: str, *, actor: Actor, purpose: str) -> StoredCase:
    """Return the whole case; the look is recorded.

    It holds every event, for the law to decide on. Show an actor what `safeconduct.access` lets
    them see. Raises NotFound when there is no such case, or none for this actor.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor)
        trail.record("case.read", actor=actor, purpose=purpose, reference=file.reference)
        return stored_case(file, relations)


def append(
    reference: str,
    events: Sequence[NewEvent],
    *,
    actor: Actor,
    purpose: str,
    last_seen: int,
    permit: Permit | None = None,
    project: Project | None = None,
) -> list[StoredEvent]:
    """Add `events` to a case, all or none, for the actor's agency; recorded in the audit trail.

    `last_seen` is the number of the last event the actor saw. `permit` is asked under the case's
    lock with the case as it is and the events as read, and raises to refuse. `project` computes
    what is derived from the case with the new events (default: `projection.project`).

    When it returns, the events are on the disk. Raises NotFound, StaleAppend (with what changed),
    CaseError (an event is not as the format demands), ContactRefused; nothing is written then.
    """
    if not events:
        raise ValueError("there is nothing to append")
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        before = stored_case(file, relations)
        if last_seen != before.last_seen:
            raise StaleAppend([each for each in before.events if each.seq > last_seen])
        after, added = with_new(before.case, events, actor)
        if permit is not None:
            permit(before, added)
        check_contacts(after, added)
        rows = build_rows(
            file.id,
            added,
            recorded_by={event.id: actor.user_id for event in added},
            sources={event.id: new.source for event, new in zip(added, events, strict=True)},
            key=lambda: keys.writing_key(file, TEXT),
            after=last_link(file),
        )
        models.Event.objects.bulk_create(rows)
        file.last_seq = rows[-1].seq
        file.save(update_fields=["last_seq"])
        whole = stored_case(file, relations)
        # The entry before the relations: what was done may end the actor's own.
        trail.record(
            "case.appended",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"first": rows[0].seq, "last": rows[-1].seq},
        )
        projection.save(file, (project or projection.project)(whole), whole.case)
        return list(whole.events[before.last_seen :])


def stored_case(file: models.CaseFile, relations: tuple[Relation, ...]) -> StoredCase:
    """Return the case with its events. The caller has made sure that it may be read.

    Texts are there as far as the actor has a copy of their key.
    """
    visit = visit_now()
    if visit is not None and visit.stored is not None and visit.found == (file, relations):
        return visit.stored
    rows = whole.events_of(file.id)
    names = whole.recorded_by(rows)
    written = any(row.text is not None for row in rows)
    key = keys.own_key(file, TEXT) if written else None
    events = tuple(_stored_event(file, row, key, names) for row in rows)
    case = facts.for_the_law(file, (each.event for each in events))
    closed = relating.closed_referrals([file.id]).get(file.id, frozenset())
    stored = StoredCase(
        file.id, file.reference, case, len(rows), file.synthetic, events, relations, closed
    )
    if visit is not None and visit.found == (file, relations):
        visit.stored = stored
    return stored


def _stored_event(
    file: models.CaseFile, row: models.Event, key: DataKey | None, names: Mapping[int, str]
) -> StoredEvent:
    source, said = texts.open_texts(key, file, row)
    return StoredEvent(
        row.seq,
        event_of(row, texts.merge(row.data, said) if said else None),
        row.recorded_by_id,
        names[row.recorded_by_id],
        source,
    )


def last_link(file: models.CaseFile) -> tuple[int, bytes]:
    """Return the number and hash of the case's last event: where its chain goes on."""
    last = (
        models.Event.objects.filter(case=file).order_by("-seq").values_list("seq", "hash").first()
    )
    return (last[0], bytes(last[1])) if last else (0, START)


def build_rows(
    case_id: uuid.UUID,
    events: Iterable[Event],
    *,
    recorded_by: dict[str, int],
    sources: dict[str, str],
    key: Callable[[], DataKey],
    after: tuple[int, bytes] = (0, START),
) -> list[models.Event]:
    """Return the rows of `events`, chained to `after`. Raises CaseError for unhashable data.

    `key` gives the key for texts, and is asked when there are any.
    """
    seq, previous = after
    rows = []
    for event in events:
        seq += 1
        source = sources.get(event.id, "")
        coded, said = texts.split(raw_data(event.data))
        columns: dict[str, Any] = {
            "case_id": case_id,
            "seq": seq,
            "event_id": event.id,
            "type": event.type,
            "happened_on": event.happened_on,
            "recorded_at": event.recorded_at,
            "agency": event.agency,
            "recorded_by_id": recorded_by[event.id],
            "data": coded,
            "text": None,
        }
        try:
            canonical([text for _, text in said])
            if source or said:
                columns["text"] = texts.close_texts(key(), case_id, seq, source, said)
            digest = link_hash(previous, event_record(**columns))
        except ValueError as error:
            raise CaseError(f"event '{event.id}', data", str(error), "plain JSON") from None
        rows.append(models.Event(**columns, previous_hash=previous, hash=digest))
        previous = digest
    return rows


def check_contacts(case: Case, added: Sequence[Event]) -> None:
    """Raise ContactRefused if an event added is a contact made while implicated.

    What counts is the assessment as it stands when the contact is recorded: the events before it
    in the list, corrections applied.
    """
    first = len(case.events) - len(added)
    for place, event in enumerate(added, start=first):
        instead = event.data.get("with") if event.type == "corrected" else event
        if instead is None or instead.type not in CONTACTS:
            continue
        standing = as_of(case.events[:place], date.max)
        assessed = [each for each in standing if each.type == "assessed"]
        if assessed and assessed[-1].data["as"] == "implicated":
            raise ContactRefused


def with_new(
    case: Case, events: Sequence[NewEvent], actor: Actor
) -> tuple[Case, tuple[Event, ...]]:
    """Return the case with `events` read as the format demands, and these events.

    Raises CaseError.
    """
    # A clock that was set back must not make an event older than the one it answers.
    now = max([datetime.now(UTC), *(event.recorded_at for event in case.events[-1:])])
    raw = [_raw(new, actor, now) for new in events]
    read = read_case(raw_case(case, raw))
    return read, read.events[len(case.events) :]


def _raw(new: NewEvent, actor: Actor, now: datetime) -> dict[str, Any]:
    name = new.id or str(uuid.uuid4())
    if len(name) > 60:
        raise CaseError("event, id", f"{len(name)} characters", "60 at most")
    if len(new.source) > _LONGEST_SOURCE or "\x00" in new.source:
        raise CaseError(
            f"event '{name}', source",
            f"{len(new.source)} characters",
            f"plain text of {_LONGEST_SOURCE} at most",
        )
    data = raw_data(new.data)
    if isinstance(data.get("with"), dict):
        data["with"] = {"agency": actor.agency, "recorded_at": now.isoformat(), **data["with"]}
    return {
        "id": name,
        "type": new.type,
        "happened_on": new.happened_on.isoformat(),
        "recorded_at": now.isoformat(),
        "agency": actor.agency,
        "data": data,
    }
