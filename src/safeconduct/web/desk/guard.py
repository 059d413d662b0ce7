"""Who the pages of the point of access are for; to others they are not there."""

from __future__ import annotations

from django.http import Http404, HttpRequest

from safeconduct.access import Actor
from safeconduct.actions.desk.requests import works_here
from safeconduct.web.actors import actor_of


def at_desk(request: HttpRequest) -> Actor:
    """The actor behind `request`. Raises Http404 for who does not work here."""
    actor = actor_of(request)
    if not works_here(actor):
        raise Http404
    return actor


def number(text: str) -> int:
    """A number of steps or of a page as a form or an address gives it; 0 for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
