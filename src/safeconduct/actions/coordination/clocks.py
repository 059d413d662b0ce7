"""When each body met last, meets next, and has to: its duty under the law, with the reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.access import Actor
from safeconduct.access.rooms import BODIES, may_enter, sits_in
from safeconduct.actions.reports import clocks as reports
from safeconduct.policy.coordination.clock import Body, clock
from safeconduct.store.coordination import meetings, plans
from safeconduct.store.coordination.shapes import DistrictDays, Meeting
from safeconduct.store.errors import NotFound

__all__ = ["Clock", "DistrictClock", "NotFound", "clocks", "of_districts"]


@dataclass(frozen=True, slots=True)
class Clock:
    """How a body stands (`policy.coordination.clock`), and its next meeting where one is set."""

    kind: str
    answer: Mapping[str, Any]
    coming: Meeting | None

    @property
    def due(self) -> date | None:
        """The last day of the term that runs; None where nothing is owed."""
        duty = self.answer["duty"]
        return None if duty is None else date.fromisoformat(duty["due"])

    @property
    def state(self) -> str:
        """``open``, ``overdue``, or blank where nothing is owed."""
        duty = self.answer["duty"]
        return "" if duty is None else str(duty["state"])


@dataclass(frozen=True, slots=True)
class DistrictClock:
    """A district as it is told to who reports on all of them: days, and nothing of its meetings."""

    days: DistrictDays
    due: date
    state: str


def clocks(*, actor: Actor, on: date, lang: str = "en", reasons: bool = True) -> tuple[Clock, ...]:
    """The clocks of the bodies in which the actor sits, of the police action plans and the reports.

    Raises NotFound for who sits nowhere.
    """
    asked: list[Body] = []
    coming: list[Meeting] = []
    for room in ("district", "coordination"):
        if not may_enter(actor, room):
            continue
        held = meetings.held_days(room=room, actor=actor)
        coming += meetings.coming(room=room, since=on, actor=actor)
        if room == "district":
            asked.append(Body("district", held.get("district", ()), actor.office))
        else:
            asked += [Body(kind, held.get(kind, ())) for kind in BODIES if sits_in(actor, kind)]
            asked += _plans(actor)
            asked += reports.bodies(on).values()
    if not asked:
        raise NotFound
    return tuple(
        Clock(
            body.kind,
            clock(body, on=on, lang=lang, reasons=reasons),
            next((each for each in coming if each.body == body.kind and not each.held_on), None),
        )
        for body in asked
    )


def of_districts(*, actor: Actor, on: date) -> tuple[DistrictClock, ...]:
    """The clock of every district. Raises NotFound for who does not report on them all."""
    found = []
    for each in meetings.days_of_districts(actor=actor):
        done = () if each.last_held is None else (each.last_held,)
        duty = clock(Body("district", done, each.district), on=on, reasons=False)["duty"]
        if duty is not None:
            due = date.fromisoformat(duty["due"])
            found.append(DistrictClock(each, due, str(duty["state"])))
    return tuple(found)


def _plans(actor: Actor) -> list[Body]:
    """A plan is looked at in the field once there is one."""
    days = plans.days(actor=actor)
    begun = days["action_plan"]
    found = [Body("action_plan", begun)]
    if begun:
        found.append(Body("plan_monitoring", days["plan_monitoring"], since=min(begun)))
    return found
