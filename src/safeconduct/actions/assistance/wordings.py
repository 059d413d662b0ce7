"""What a goal or a step says, written anew; never over what a colleague wrote unseen."""

from __future__ import annotations

from uuid import UUID

from safeconduct.access import Actor
from safeconduct.store.assistance import wordings
from safeconduct.store.assistance.wordings import Texts
from safeconduct.store.errors import NotFound
from safeconduct.store.writings import Stale

__all__ = ["NotFound", "Stale", "Texts", "read", "rewrite"]


def read(reference: str, aim: UUID, *, actor: Actor) -> Texts:
    """What it says, and what it said before. Raises NotFound."""
    return wordings.read(reference, aim, actor=actor)


def rewrite(reference: str, aim: UUID, text: str, *, began_from: int, actor: Actor) -> None:
    """Put `text` in its place. Raises Stale, with what stands there; NotFound."""
    wordings.rewrite(reference, aim, text, began_from=began_from, actor=actor)
