"""The stock of the leaflet: what went where, what is left, where it runs low."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.policy.prevention.stock import Move, Stock, stocks
from safeconduct.store.errors import NotFound
from safeconduct.store.prevention import stock

__all__ = ["Move", "NotFound", "Stock", "left", "note"]


def note(move: Move, *, actor: Actor) -> None:
    """Note leaflets that were sent to a place or counted there. Raises NotFound."""
    stock.note(move, actor=actor)


def left(*, actor: Actor) -> tuple[Stock, ...]:
    """What each place has of each language, the lowest first. Raises NotFound."""
    return stocks(stock.moves(actor=actor))
