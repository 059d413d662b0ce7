"""The one way to a plan: by its case, for who works in the room and guides or shelters the person.

To all others there is neither plan nor case, and the attempt is kept.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from safeconduct.access.actors import Actor
from safeconduct.access.rooms import ROOMS, may_enter
from safeconduct.store import models, trail
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach

ROOM = "assistance"
PURPOSE = ROOMS[ROOM].purpose


@contextmanager
def at_case(
    reference: str, deed: str, *, actor: Actor, lock: bool = True
) -> Iterator[models.CaseFile]:
    """A transaction for `deed` at a case, recorded; with `lock` other writers wait.

    Raises NotFound for who may not be there.
    """
    if not may_enter(actor, ROOM):
        raise NotFound
    with entered(actor, PURPOSE, reference):
        file, _ = reach(reference, actor, lock=lock)
        trail.record(deed, actor=actor, purpose=PURPOSE, reference=file.reference)
        yield file


@contextmanager
def at_plan(
    reference: str, deed: str, *, actor: Actor
) -> Iterator[tuple[models.CaseFile, models.AssistancePlan]]:
    """As `at_case`, for a deed at the plan of the actor's centre. Raises NotFound without one."""
    with at_case(reference, deed, actor=actor) as file:
        row = models.AssistancePlan.objects.filter(case=file, agency=actor.agency).first()
        if row is None:
            raise NotFound
        yield file, row
