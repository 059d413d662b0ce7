"""The ways into the store that belong to work, notices and what is sent outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from safeconduct.access.actors import Actor
from safeconduct.store import (
    assignments,
    lapses,
    models,
    noticeboard,
    notices,
    substitutes,
    work,
)
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound

TODAY = date(2008, 3, 1)


def _who(world: Any) -> dict[str, Any]:
    return dict(world.who)


def _colleague(world: Any) -> Actor:
    user, _ = models.User.objects.get_or_create(
        username="colleague", agency=world.actor.agency, office=world.actor.office
    )
    return user.actor


def _queue(world: Any) -> None:
    assert work.list_work(**_who(world)).items


def _notice(world: Any) -> None:
    with acting(world.actor, "case_work"):
        notices.notify("case-assigned", agency=world.actor.agency)
    [waiting] = noticeboard.waiting_notices(**_who(world))
    noticeboard.acknowledge(waiting.id, **_who(world))


def _assign(world: Any) -> None:
    assignments.assign(world.reference, world.actor.user_id, **_who(world))
    assert assignments.worker_of(world.reference, **_who(world)) is not None


def _hand_over(world: Any) -> None:
    _assign(world)
    other = _colleague(world)
    assert assignments.preview_handover(world.actor.user_id, **_who(world)).cases == 1
    assert assignments.hand_over(world.actor.user_id, other.user_id, **_who(world)) == 1


def _absence(world: Any) -> None:
    ids = world.actor.user_id, _colleague(world).user_id
    substitutes.arrange(*ids, date.max, date.max, **_who(world))
    [absence] = substitutes.list_absences(**_who(world))
    substitutes.cancel(absence.id, **_who(world))


def _nothing_to_cancel(world: Any) -> None:
    with pytest.raises(NotFound):
        substitutes.cancel(0, **_who(world))


ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    work.list_work: _queue,
    noticeboard.waiting_notices: _notice,
    noticeboard.acknowledge: _notice,
    assignments.colleagues: lambda w: assignments.colleagues(**_who(w)),
    assignments.assign: _assign,
    assignments.worker_of: _assign,
    assignments.preview_handover: _hand_over,
    assignments.hand_over: _hand_over,
    substitutes.arrange: _absence,
    substitutes.list_absences: _absence,
    substitutes.cancel: _nothing_to_cancel,
}
KEPT: dict[Callable[..., Any], Callable[[Any], Any]] = {
    lapses.warn: lambda _: lapses.warn(TODAY),
    noticeboard.forget_notices: lambda _: noticeboard.forget_notices(datetime.now(UTC)),
}
PARTS = {
    "assignments.tell_of_cases_left",
    "listing_rows.work_lines",
    "notices.notify",
    "work.when_of",
}
