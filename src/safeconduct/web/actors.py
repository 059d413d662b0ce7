"""The signed-in user as the rules on access know them."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from safeconduct.access.actors import Actor


def actor_of(request: HttpRequest) -> Actor:
    """The actor behind `request`; the views that ask for it are for signed-in users only."""
    user: Any = request.user
    actor: Actor = user.actor
    return actor
