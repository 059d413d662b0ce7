"""What the figures of the desk are made of: kinds and days, and no word of a request."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import OuterRef, Subquery

from safeconduct.access.actors import Actor
from safeconduct.cases.reading import brussels_day
from safeconduct.store import models
from safeconduct.store.desk.records import OPEN
from safeconduct.store.desk.requests import ROOM
from safeconduct.store.rooms import at_work


@dataclass(frozen=True, slots=True)
class Counted:
    """A request in the figures: who asked, when, how it stands, and since when it is closed."""

    requester: str
    received_on: date
    state: str
    closed_on: date | None


def of_year(year: int, *, actor: Actor) -> tuple[Counted, ...]:
    """The requests received in a year. Raises NotFound."""
    with at_work(ROOM, "desk.counted", actor=actor, year=year):
        last = models.DeskStep.objects.filter(request=OuterRef("pk")).order_by("-seq")
        rows = models.DeskRequest.objects.filter(
            agency=actor.agency, received_on__year=year
        ).annotate(state=Subquery(last.values("state")[:1]), at=Subquery(last.values("at")[:1]))
        return tuple(
            Counted(
                requester,
                received_on,
                state,
                None if state == OPEN else max(received_on, brussels_day(at)),
            )
            for requester, received_on, state, at in rows.values_list(
                "requester", "received_on", "state", "at"
            )
        )


def years(*, actor: Actor) -> tuple[int, ...]:
    """The years in which something was received, the last first. Raises NotFound."""
    with at_work(ROOM, "desk.counted", actor=actor):
        rows = models.DeskRequest.objects.filter(agency=actor.agency)
        return tuple(rows.order_by("-year").values_list("year", flat=True).distinct())
