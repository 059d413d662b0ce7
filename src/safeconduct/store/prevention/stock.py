"""What was sent where of the leaflet, and counted there; added to, never changed."""

from __future__ import annotations

from datetime import UTC, datetime

from safeconduct.access.actors import Actor
from safeconduct.policy.prevention.stock import Move
from safeconduct.store import models
from safeconduct.store.rooms import at_work

ROOM = "prevention"
_NAMES = ("kind", "place_kind", "place", "language", "count", "on")


def note(move: Move, *, actor: Actor) -> None:
    """Note leaflets that were sent or counted. Raises NotFound."""
    with at_work(ROOM, "leaflets.noted", actor=actor, count=move.count):
        models.LeafletStock.objects.create(
            **{name: getattr(move, name) for name in _NAMES},
            agency=actor.agency,
            noted_by_id=actor.user_id,
            noted_at=datetime.now(UTC),
        )


def moves(*, actor: Actor) -> tuple[Move, ...]:
    """All that was noted, in the order in which it was. Raises NotFound."""
    with at_work(ROOM, "leaflets.read", actor=actor):
        rows = models.LeafletStock.objects.order_by("id").values_list(*_NAMES)
        return tuple(Move(*row) for row in rows)
