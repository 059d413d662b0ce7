"""Texts of goals and steps, written anew: version by version, and never over another's unseen.

Like `safeconduct.store.writings`, but under the key of the case: whoever erases the person takes
every version along.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4

from safeconduct.access.actors import Actor
from safeconduct.store import models, sealed
from safeconduct.store.assistance.entering import at_plan
from safeconduct.store.errors import NotFound
from safeconduct.store.writings import Stale, Version

_TABLE = "store_assistancewording"
_Aim = models.AssistanceGoal | models.AssistanceStep


@dataclass(frozen=True, slots=True)
class Texts:
    """What stands there now, and the earlier versions, the last first; each with when it was
    replaced (`written_at` of `now` is None).
    """

    now: Version
    earlier: tuple[Version, ...]


def read(reference: str, aim: UUID, *, actor: Actor) -> Texts:
    """Return the texts of a goal or step. Raises NotFound."""
    with at_plan(reference, "plan.texts_read", actor=actor) as (file, plan):
        row, table = _aim(plan, aim)
        rows = plan.wordings.filter(aim=aim).order_by("-number")
        return Texts(
            _now(row, table, file),
            tuple(
                Version(
                    each.number,
                    sealed.open_text(file, each.text, table=_TABLE, row=each.id, column="text"),
                    plan.agency,
                    each.replaced_at,
                )
                for each in rows
            ),
        )


def rewrite(reference: str, aim: UUID, text: str, *, began_from: int, actor: Actor) -> None:
    """Put `text` in the place of what a goal or step says; what stood there is kept beside.

    `began_from` is the number of the version that the writer saw. Raises Stale, with what stands
    there, where another was written since; NotFound.
    """
    with at_plan(reference, "plan.text_changed", actor=actor) as (file, plan):
        row, table = _aim(plan, aim)
        now = _now(row, table, file)
        if now.number != began_from:
            raise Stale(now)
        if now.text == text:
            return
        place = uuid4()
        plan.wordings.create(
            id=place,
            aim=aim,
            number=now.number,
            text=sealed.seal_text(file, now.text, table=_TABLE, row=place, column="text"),
            replaced_at=datetime.now(UTC),
            replaced_by_id=actor.user_id,
        )
        row.text = sealed.seal_text(file, text, table=table, row=aim, column="text")
        row.wording = now.number + 1
        row.save(update_fields=["text", "wording"])


def _aim(plan: models.AssistancePlan, aim: UUID) -> tuple[_Aim, str]:
    goal = models.AssistanceGoal.objects.filter(id=aim, plan=plan).first()
    if goal is not None:
        return goal, "store_assistancegoal"
    step = models.AssistanceStep.objects.filter(id=aim, goal__plan=plan).first()
    if step is None:
        raise NotFound
    return step, "store_assistancestep"


def _now(row: _Aim, table: str, file: models.CaseFile) -> Version:
    text = sealed.open_text(file, row.text, table=table, row=row.id, column="text")
    return Version(row.wording, text, "", None)
