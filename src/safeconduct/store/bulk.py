"""Loading many cases at once: a demonstration country, a migration, a measurement."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from itertools import islice

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.cases.caseload import decide_many
from safeconduct.cases.model import Case, Event
from safeconduct.cases.reading import now, today
from safeconduct.store import identities, models, projection, trail
from safeconduct.store.acting import keeping
from safeconduct.store.copying import copy_rows
from safeconduct.store.records import Names
from safeconduct.store.references import free_references
from safeconduct.store.timeline import build_rows, check_contacts

CHUNK = 2000
Loaded = tuple[Case, Names | None, str]


def bulk_load(
    cases: Iterable[Loaded],
    *,
    actor: Actor,
    synthetic: bool,
    purpose: str = "loading",
    recorders: Mapping[str, int] | None = None,
    on: date | None = None,
    progress: Callable[[int], None] | None = None,
) -> list[str]:
    """Store whole cases with their events as they are; return their references, in order.

    Each item is a case (as `read_case` gives it), who the person is (or None), and the office
    that met the person, put into every ``detected`` whose data names none (blank: left as it
    is). Events keep their own `recorded_at`. `recorders` says which user recorded the events of
    an agency (default: the actor). Standings are decided for `on` (default: today). `progress`
    is told how many cases are written so far. All are stored or none.
    Raises ContactRefused, and CaseError for data that is not plain JSON.
    """
    recorders = recorders or {}
    asked_on = on or today()
    references: list[str] = []
    source = iter(cases)
    with keeping():
        with connection.cursor() as cursor:
            # Checked as each chunk comes: a million checks put off to the end fill the memory.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        while chunk := list(islice(source, CHUNK)):
            written = _write(chunk, actor, recorders, asked_on, synthetic=synthetic)
            references += written
            if progress is not None:
                progress(len(references))
        with connection.cursor() as cursor:
            # For a transaction around this one: a new case begins with its relations.
            cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        trail.record(
            "cases.loaded", actor=actor, purpose=purpose, details={"cases": len(references)}
        )
    return references


def _write(
    chunk: list[Loaded],
    actor: Actor,
    recorders: Mapping[str, int],
    asked_on: date,
    *,
    synthetic: bool,
) -> list[str]:
    references = free_references(len(chunk))
    cases = [
        dataclasses.replace(_with_office(case, office), case=reference)
        for (case, _, office), reference in zip(chunk, references, strict=True)
    ]
    files = [
        _file(reference, case, synthetic=synthetic)
        for reference, case in zip(references, cases, strict=True)
    ]
    names = [identity for _, identity, _ in chunk]
    events: list[models.Event] = []
    made: list[projection.Rows] = []
    answers = decide_many(cases, on=asked_on)
    for file, case, answer in zip(files, cases, answers, strict=True):
        check_contacts(case, case.events)
        rows = build_rows(
            file.id,
            case.events,
            recorded_by={e.id: recorders.get(e.agency, actor.user_id) for e in case.events},
            sources={},
        )
        file.last_seq = len(rows)
        events += rows
        projected = projection.projection_of(case, asked_on, answer)
        made.append(projection.build(file, projected, case))
    copy_rows(models.CaseFile, files)
    copy_rows(models.Event, events)
    copy_rows(models.Identity, _identities(files, names))
    copy_rows(models.Standing, (rows.standing for rows in made))
    copy_rows(models.StandingDuty, (duty for rows in made for duty in rows.duties))
    copy_rows(models.Relation, (relation for rows in made for relation in rows.relations))
    copy_rows(models.Listing, (line for rows in made for line in rows.listings))
    copy_rows(models.WorkLine, (line for rows in made for line in rows.work))
    return references


def _file(reference: str, case: Case, *, synthetic: bool) -> models.CaseFile:
    opened = min((event.recorded_at for event in case.events), default=None)
    return models.CaseFile(
        id=uuid.uuid4(),
        reference=reference,
        birth_date=case.person.birth_date,
        unaccompanied=case.person.unaccompanied,
        nationalities=list(case.person.nationalities),
        residence_status=case.person.residence_status,
        offence=case.offence,
        synthetic=synthetic,
        created_at=opened or now(),
    )


def _identities(
    files: Iterable[models.CaseFile], names: Iterable[Names | None]
) -> Iterator[models.Identity]:
    for file, name in zip(files, names, strict=True):
        if name is not None:
            yield identities.closed_row(file, name)


def _with_office(case: Case, office: str) -> Case:
    if not office:
        return case
    return dataclasses.replace(case, events=tuple(_at(event, office) for event in case.events))


def _at(event: Event, office: str) -> Event:
    if event.type != "detected" or event.data.get("office") or event.data.get("district"):
        return event
    return dataclasses.replace(event, data={**event.data, "office": office})
