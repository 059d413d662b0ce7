"""Somebody's home page: what falls due, what waits, what changed, and how their work goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from safeconduct.access import Actor
from safeconduct.access.agencies import WITHOUT_CASES
from safeconduct.access.roles import CASEWORKER
from safeconduct.access.rooms import rooms_of
from safeconduct.actions import shelter, work
from safeconduct.actions.assistance import figures
from safeconduct.actions.assistance.figures import Figure
from safeconduct.actions.waiting import ROOMS, SHOWN, Waiting
from safeconduct.actions.waiting_lines import gathered
from safeconduct.actions.work import When
from safeconduct.store import home
from safeconduct.store.home import Course

__all__ = ["Course", "Home", "House", "Places", "read"]

_QUARTERS = 8


@dataclass(frozen=True, slots=True)
class House:
    """A shelter of the actor's own centre, under the name it goes by there."""

    name: str
    staying: int
    free: int


@dataclass(frozen=True, slots=True)
class Places:
    """Places now in the `houses` of one's own centre; or, of the three `centres`, each with what is
    taken and free, as it was told of the reporting day `on`.
    """

    houses: tuple[House, ...] = ()
    centres: tuple[tuple[str, Figure, Figure], ...] = ()
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """`due` counts what the agency has to see to by when; it and `course` are None for who works
    on no case. `waiting` are lines of the rooms, the most urgent first; `notices` how many;
    `places` is None for who may not know of them.
    """

    due: Mapping[When, int] | None
    notices: int
    waiting: tuple[Waiting, ...]
    course: Course | None
    places: Places | None


def read(*, actor: Actor, on: date) -> Home:
    """What `actor` finds on day `on`, in a number of queries that no caseload changes."""
    notices = len(work.notices(actor=actor))
    found = [line for room in rooms_of(actor) if room in ROOMS for line in ROOMS[room](actor, on)]
    waiting = tuple(gathered(found)[:SHOWN])
    if CASEWORKER not in actor.roles or actor.agency in WITHOUT_CASES:
        return Home(None, notices, waiting, None, _places(actor))
    page = work.list_work(actor=actor, whose="office", when=None)
    course = home.course(
        actor=actor,
        purpose="work_queue",
        since=_quarters_before(on, _QUARTERS),
        until=on + timedelta(days=1),
    )
    return Home(page.counts if page else None, notices, waiting, course, _places(actor))


def _places(actor: Actor) -> Places | None:
    """What the actor may know of the places in the shelters; where one is, is no part of it."""
    if shelter.has_shelters(actor):
        found = shelter.listed(actor=actor)
        return Places(
            tuple(
                House(each.name, each.staying, each.free) for each in found if each.free is not None
            )
        )
    if not figures.coordinates(actor) or not (known := figures.days(actor=actor)):
        return None
    told = figures.counted(known[0], actor=actor)
    by = {(each.centre, each.measure): each for each in told}
    centres = dict.fromkeys(each.centre for each in told)
    return Places(
        centres=tuple((each, by[each, "taken"], by[each, "free"]) for each in centres), on=known[0]
    )


def _quarters_before(day: date, many: int) -> date:
    """The first day of the quarter that lies `many` - 1 quarters before that of `day`."""
    place = day.year * 4 + (day.month - 1) // 3 - (many - 1)
    return date(place // 4, place % 4 * 3 + 1, 1)
