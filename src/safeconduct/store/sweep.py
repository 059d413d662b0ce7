"""Standings that change by the calendar alone, and standings computed again from the events."""

from __future__ import annotations

from datetime import date

from django.db import transaction

from safeconduct.store import models, projection
from safeconduct.store.gate import relations_of
from safeconduct.store.timeline import stored_case

BATCH = 200


def sweep(today: date) -> int:
    """Decide anew every case whose standing changes by `today`; return how many.

    A case that somebody is writing to at this moment is left alone: the writing decides it.
    """
    done = 0
    while True:
        with transaction.atomic():
            due = models.CaseFile.objects.filter(standing__changes_on__lte=today)
            batch = list(
                due.order_by("standing__changes_on", "id").select_for_update(
                    no_key=True, skip_locked=True, of=("self",)
                )[:BATCH]
            )
            for file in batch:
                _again(file, today)
        done += len(batch)
        if len(batch) < BATCH:
            return done


def rebuild(today: date) -> int:
    """Compute everything that is derived anew, case by case; return how many cases.

    For after a change of the law or of the rules on access.
    """
    done, last = 0, None
    while True:
        with transaction.atomic():
            cases = models.CaseFile.objects.order_by("id")
            if last is not None:
                cases = cases.filter(id__gt=last)
            batch = list(cases.select_for_update(no_key=True)[:BATCH])
            for file in batch:
                _again(file, today)
        done += len(batch)
        if not batch:
            return done
        last = batch[-1].id


def _again(file: models.CaseFile, today: date) -> None:
    stored = stored_case(file, relations_of(file))
    projection.save(file, projection.project(stored, today=today), stored.case)
