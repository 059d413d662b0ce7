"""Standings that change by the calendar alone, and standings computed again from the events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from safeconduct.access.classes import FACTS
from safeconduct.cases.caseload import decide_many
from safeconduct.cases.model import Case
from safeconduct.store import keys, models, projection, relating
from safeconduct.store.acting import keeping
from safeconduct.store.facts import case_by
from safeconduct.store.records import event_of

BATCH = 200


def sweep(today: date) -> int:
    """Decide anew every case whose standing changes by `today`; return how many.

    A case that somebody is writing to at this moment is left alone: the writing decides it.
    """
    done = 0
    while True:
        with keeping():
            due = models.CaseFile.objects.filter(standing__changes_on__lte=today)
            batch = list(
                due.order_by("standing__changes_on", "id").select_for_update(
                    no_key=True, skip_locked=True, of=("self",)
                )[:BATCH]
            )
            again(batch, today)
        done += len(batch)
        if len(batch) < BATCH:
            return done


def rebuild(today: date) -> int:
    """Compute everything that is derived anew, case by case; return how many cases.

    For after a change of the law or of the rules on access.
    """
    done, last = 0, None
    while True:
        with keeping():
            cases = models.CaseFile.objects.order_by("id")
            if last is not None:
                cases = cases.filter(id__gt=last)
            batch = list(cases.select_for_update(no_key=True)[:BATCH])
            again(batch, today)
        done += len(batch)
        if not batch:
            return done
        last = batch[-1].id


def each_case(what: Callable[[str, Case], None]) -> int:
    """Tell `what` every case with its reference, as the law reads it, and how many there were.

    Names are not read. For what is asked of the whole caseload and shown to nobody case by case.
    """
    done, last = 0, None
    while True:
        with keeping():
            files = models.CaseFile.objects.order_by("id")
            batch = list((files.filter(id__gt=last) if last is not None else files)[:BATCH])
            for file, case in zip(batch, _cases(batch), strict=True):
                what(file.reference, case)
        done += len(batch)
        if not batch:
            return done
        last = batch[-1].id


def again(files: Sequence[models.CaseFile], today: date) -> None:
    """Decide the cases together, as columns, and put what follows in the place of what stood."""
    cases = _cases(files)
    answers = decide_many(cases, on=today)
    closed = relating.closed_referrals(file.id for file in files)
    for file, case, answer in zip(files, cases, answers, strict=True):
        gone = closed.get(file.id, frozenset())
        projected = projection.projection_of(case, today, answer, closed=gone)
        projection.save(file, projected, case)


def _cases(files: Sequence[models.CaseFile]) -> list[Case]:
    rows: dict[UUID, list[models.Event]] = {file.id: [] for file in files}
    for event in models.Event.objects.filter(case__in=rows).order_by("case_id", "seq"):
        rows[event.case_id].append(event)
    opened = keys.house_keys(rows, FACTS)
    return [case_by(opened.get(file.id), file, map(event_of, rows[file.id])) for file in files]
