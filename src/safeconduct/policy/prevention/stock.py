"""Where which stock of the leaflet is: sent to a place, counted there, and running low.

S2 section 5: the leaflet is handed over whenever somebody is met who may be a victim, so a place
where people are met must not run out of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

SENT, COUNTED = "sent", "counted"
PLACES = (
    "police",
    "inspection",
    "embassy",
    "closed_centre",
    "prison",
    "reception_centre",
    "hospital",
    "association",
    "other",
)
# Fewer than this are few: a number of this program's own, no law names one.
LOW = 25


@dataclass(frozen=True, slots=True)
class Move:
    """Leaflets of a language sent to a place, or counted there, on a day."""

    kind: str
    place_kind: str
    place: str
    language: str
    count: int
    on: date


@dataclass(frozen=True, slots=True)
class Stock:
    """What a place has of a language: `left` of what was last counted, and what was sent since.

    `counted_on` is None where nobody has counted: then all that was sent is taken to be left.
    """

    place_kind: str
    place: str
    language: str
    sent: int
    left: int
    counted_on: date | None
    last: date

    @property
    def is_low(self) -> bool:
        return self.left < LOW


def stocks(moves: Iterable[Move]) -> tuple[Stock, ...]:
    """The stock of each place and language, the lowest first.

    `moves` come in the order in which they were noted; of one day, the later noted is the later.
    """

    def where(move: Move) -> tuple[str, str, str]:
        return move.place_kind, move.place, move.language

    by_place = groupby(sorted(moves, key=where), key=where)
    found = (_stock(list(here)) for _, here in by_place)
    return tuple(sorted(found, key=lambda each: (each.left, each.place, each.language)))


def _stock(moves: list[Move]) -> Stock:
    in_time = sorted(moves, key=lambda each: each.on)
    left, counted_on = 0, None
    for each in in_time:
        if each.kind == COUNTED:
            left, counted_on = each.count, each.on
        else:
            left += each.count
    first = moves[0]
    sent = sum(each.count for each in moves if each.kind == SENT)
    last = in_time[-1].on
    return Stock(first.place_kind, first.place, first.language, sent, left, counted_on, last)
