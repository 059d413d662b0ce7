"""Loading many cases at once: a demonstration country, a migration, a measurement."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from django.db import connection
from django.db.models import Model

from safeconduct.access.actors import Actor
from safeconduct.access.classes import FACTS, IDENTITY, TEXT
from safeconduct.cases.caseload import decide_many
from safeconduct.cases.model import Case, Event
from safeconduct.cases.reading import now, today
from safeconduct.store import facts, finding, keys, models, projection, relating, roots, trail
from safeconduct.store.acting import keeping
from safeconduct.store.copying import copy_rows
from safeconduct.store.records import Names
from safeconduct.store.references import free_references
from safeconduct.store.timeline import build_rows, check_contacts
from safeconduct.store.vault import of_case
from safeconduct.store.vaulted import close_names

CHUNK = 2000
_IN_ORDER = (
    models.CaseFile,
    models.Event,
    models.Identity,
    models.Standing,
    models.StandingDuty,
    models.Relation,
    models.Listing,
    models.WorkLine,
    models.Measure,
    models.CaseKey,
    models.NameToken,
)
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
    batch = _Batch()
    answers = decide_many(cases, on=asked_on)
    for file, case, answer, (_, names, _) in zip(files, cases, answers, chunk, strict=True):
        check_contacts(case, case.events)
        projected = projection.projection_of(case, asked_on, answer)
        made = projection.build(file, projected, case)
        batch.add(file, case, names, made, recorders, actor)
    batch.copy()
    return references


@dataclass
class _Batch:
    """The rows of a chunk of cases; the relations are numbered here, for keys depend on them."""

    rows: dict[type[Model], list[Model]] = field(default_factory=dict)
    _ids: Iterator[int] = field(default_factory=lambda: iter(()))

    def add(
        self,
        file: models.CaseFile,
        case: Case,
        names: Names | None,
        made: projection.Rows,
        recorders: Mapping[str, int],
        actor: Actor,
    ) -> None:
        for relation in made.relations:
            relation.pk = self._id()
        bare = keys.bare_keys()
        opened = {name: of_case(bare[name], file.key_generation) for name in bare}
        facts.put_facts(file, case.person, case.offence, opened[FACTS])
        events = build_rows(
            file.id,
            case.events,
            recorded_by={e.id: recorders.get(e.agency, actor.user_id) for e in case.events},
            sources={},
            key=lambda: opened[TEXT],
        )
        file.last_seq = len(events)
        holders = keys.related(made.relations)
        self._keep(models.CaseFile, [file])
        self._keep(models.Event, events)
        self._keep(models.Standing, [made.standing])
        self._keep(models.StandingDuty, made.duties)
        self._keep(models.Relation, made.relations)
        self._keep(models.Listing, made.listings)
        self._keep(models.WorkLine, made.work)
        self._keep(models.Measure, made.measures)
        self._keep(
            models.CaseKey, keys.copies(file.id, file.key_generation, bare, [keys.HOUSE, *holders])
        )
        if names is not None:
            self._keep(models.Identity, [close_names(file, names, opened[IDENTITY])])
            for holder in holders:
                version = roots.current(holder.agency)
                words = finding.words_of(names, case.person.birth_date, holder, version)
                self._keep(models.NameToken, words)

    def copy(self) -> None:
        for model in _IN_ORDER:
            copy_rows(model, self.rows.get(model, []), numbered=model is models.Relation)

    def _keep(self, model: type[Model], rows: Iterable[Model]) -> None:
        self.rows.setdefault(model, []).extend(rows)

    def _id(self) -> int:
        number = next(self._ids, None)
        if number is None:
            self._ids = iter(relating.new_ids(CHUNK))
            number = next(self._ids)
        return number


def _file(reference: str, case: Case, *, synthetic: bool) -> models.CaseFile:
    opened = min((event.recorded_at for event in case.events), default=None)
    return models.CaseFile(
        id=uuid.uuid4(),
        reference=reference,
        synthetic=synthetic,
        created_at=opened or now(),
    )


def _with_office(case: Case, office: str) -> Case:
    if not office:
        return case
    return dataclasses.replace(case, events=tuple(_at(event, office) for event in case.events))


def _at(event: Event, office: str) -> Event:
    if event.type != "detected" or event.data.get("office") or event.data.get("district"):
        return event
    return dataclasses.replace(event, data={**event.data, "office": office})
