"""Where each room around the cases begins."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from django.urls import reverse

from safeconduct.access import Actor
from safeconduct.access.rooms import rooms_of

# room → the name of its first page. Rooms that share one stand together.
HOMES: Mapping[str, str] = {
    "assistance": "assistance:plans",
    "district": "coordination:overview",
    "coordination": "coordination:overview",
    "prosecution": "prosecution:list",
    "prevention": "prevention:list",
    "desk": "desk:list",
    "reports": "reports:room",
    "inspection": "inspection:year",
}


def doors(actor: Actor) -> Iterator[tuple[str, str]]:
    """The words and the address of each room that is open to `actor`, none of them twice."""
    seen = set()
    for room in rooms_of(actor):
        name = HOMES.get(room)
        if name and name not in seen:
            seen.add(name)
            yield f"room-{room}", reverse(name)
