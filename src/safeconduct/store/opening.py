"""Opening a case, and correcting what the law asks of its person."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime

from django.conf import settings

from safeconduct.access.actors import Actor
from safeconduct.access.classes import FACTS, TEXT
from safeconduct.access.relations import between
from safeconduct.cases.model import Case, Person
from safeconduct.cases.reading import read_case
from safeconduct.store import facts, identities, keys, models, projection, trail
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach, relations_of
from safeconduct.store.records import Names, NewEvent, StoredCase, StoredEvent, raw_case
from safeconduct.store.references import free_references
from safeconduct.store.timeline import (
    Permit,
    Project,
    build_rows,
    check_contacts,
    stored_case,
    with_new,
)
from safeconduct.store.vault import of_case


def open_case(
    person: Person,
    offence: str,
    identity: Names | None,
    events: Sequence[NewEvent],
    *,
    actor: Actor,
    purpose: str,
    permit: Permit | None = None,
    project: Project | None = None,
    synthetic: bool = False,
) -> str:
    """Open a case with its first events and return its reference.

    `permit` is asked with the empty case and the events as read, and raises to refuse; so may
    CaseError and ContactRefused, as in `append`. All or nothing is written. Raises NotFound when
    the events would leave the actor's own agency without a relation to the case.
    """
    if not events:
        raise ValueError("a case begins with an event")
    file_id = uuid.uuid4()
    with entered(actor, purpose, ""):
        reference = free_references(1)[0]
        empty = read_case(raw_case(Case(reference, person, offence, ())))
        file = models.CaseFile(
            id=file_id,
            reference=reference,
            # Whatever is typed into a demonstration is part of it.
            synthetic=synthetic or settings.DEMO,
            created_at=datetime.now(UTC),
        )
        case, added = with_new(empty, events, actor)
        if permit is not None:
            permit(_unstored(file, empty, actor), added)
        check_contacts(case, added)
        projected = (project or projection.project)(_unstored(file, case, actor))
        if not between(actor, projected.relations):
            raise NotFound
        projection.relate(file_id, projected.relations)
        # The keys before the file, whose facts they encrypt.
        bare = keys.give(file)
        facts.put_facts(file, person, offence, of_case(bare[FACTS], file.key_generation))
        file.save(force_insert=True)
        rows = build_rows(
            file_id,
            added,
            recorded_by={event.id: actor.user_id for event in added},
            sources={event.id: new.source for event, new in zip(added, events, strict=True)},
            key=lambda: of_case(bare[TEXT], file.key_generation),
        )
        models.Event.objects.bulk_create(rows)
        file.last_seq = len(rows)
        file.save(update_fields=["last_seq"])
        if identity is not None:
            identities.put(file, identity)
        projection.save(file, projected, case)
        trail.record("case.opened", actor=actor, purpose=purpose, reference=reference)
        return reference


def _unstored(file: models.CaseFile, case: Case, actor: Actor) -> StoredCase:
    """The case as it is going to be stored, for whoever has to decide on it first."""
    events = tuple(
        StoredEvent(seq, event, actor.user_id, actor.name, "")
        for seq, event in enumerate(case.events, start=1)
    )
    return StoredCase(file.id, file.reference, case, len(events), file.synthetic, events, ())


def amend_person(
    reference: str,
    *,
    actor: Actor,
    purpose: str,
    person: Person | None = None,
    offence: str | None = None,
    project: Project | None = None,
) -> None:
    """Replace what is known of the person, or the offence; the standing is decided anew.

    Every event must still fit (none before the birth). Raises NotFound, CaseError.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        before = stored_case(file, relations)
        case = dataclasses.replace(
            before.case, person=person or before.case.person, offence=offence or before.case.offence
        )
        case = read_case(raw_case(case))
        facts.put_facts(file, case.person, case.offence, keys.writing_key(file, FACTS))
        file.save()
        after = stored_case(file, relations_of(file))
        trail.record("case.amended", actor=actor, purpose=purpose, reference=file.reference)
        projection.save(file, (project or projection.project)(after), after.case)
