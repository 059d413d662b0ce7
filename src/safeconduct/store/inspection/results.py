"""What came of a control: added, never changed; two who record at once both learn of it."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime

from django.db import IntegrityError, transaction

from safeconduct.access.actors import Actor
from safeconduct.policy.inspection.checks import KINDS, Result
from safeconduct.policy.inspection.unit import works_in
from safeconduct.store import models
from safeconduct.store.errors import NotFound
from safeconduct.store.inspection import ROOM
from safeconduct.store.inspection.controls import Recorded
from safeconduct.store.rooms import at_work


class StaleResult(Exception):
    """Somebody has recorded a result meanwhile; `now` is it."""

    def __init__(self, now: Recorded) -> None:
        super().__init__(f"result {now.number} was recorded meanwhile")
        self.now = now


def record(control: uuid.UUID, result: Result, *, began_from: int, actor: Actor) -> int:
    """Keep `result` as the one that counts; return its number.

    `began_from` is the number of the result the writer saw, 0 for none. Raises StaleResult when
    another was recorded since, NotFound for a control that is not of the actor's unit.
    """
    with at_work(ROOM, "control.recorded", actor=actor, number=began_from + 1):
        row = models.Control.objects.filter(id=control).first()
        if row is None or not works_in(actor, row.district):
            raise NotFound
        _refuse_stale(row, began_from)
        try:
            with transaction.atomic():
                row_of(row, result, began_from + 1, actor=actor).save(force_insert=True)
        except IntegrityError:
            _refuse_stale(row, began_from)
            raise
        return began_from + 1


def _refuse_stale(control: models.Control, began_from: int) -> None:
    last = models.ControlResult.objects.filter(control=control).order_by("-number").first()
    if (last.number if last else 0) != began_from:
        if last is None:
            raise NotFound
        raise StaleResult(Recorded.of(last))


def row_of(
    control: models.Control, result: Result, number: int, *, actor: Actor
) -> models.ControlResult:
    """The row that holds `result`, not saved."""
    return models.ControlResult(
        control=control,
        number=number,
        held_on=result.held_on,
        not_held=result.not_held,
        took_part=sorted(result.took_part),
        without_police=result.without_police,
        checked=sorted(result.checked),
        victims=result.victims,
        days=result.days,
        note=result.note,
        corrects=result.corrects,
        agency=actor.agency,
        recorded_by_id=actor.user_id,
        recorded_at=datetime.now(UTC),
        **{kind: result.found.get(kind) for kind in KINDS},
    )
