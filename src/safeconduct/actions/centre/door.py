"""The one way to the Centre's database: for a duty of the Centre, and never unrecorded."""

from __future__ import annotations

from safeconduct.access import Actor, may_use
from safeconduct.access.agencies import CENTRE_BODIES
from safeconduct.centre_store.deliveries import By
from safeconduct.centre_store.migrating import NoCentre, present
from safeconduct.store import trail
from safeconduct.store.acting import acting, keeping
from safeconduct.store.errors import NotFound

__all__ = ["By", "NoCentre", "NotFound", "entered"]


def entered(deed: str, *, actor: Actor | None, purpose: str, **details: str | int | bool) -> By:
    """Record that `actor` does `deed` for `purpose`; who it is, as the Centre's database keeps it.

    `actor` None is whoever runs the program at the command line, signed in to the database as the
    keeper; to the program that answers the web PostgreSQL refuses it.
    Recorded first and for itself: the two databases share no transaction, and what is recorded and
    then fails is a look too many in the trail, never one too few.
    Raises NotFound for who has no such duty, NoCentre where there is no database for the Centre.
    """
    if not present():
        raise NoCentre
    if actor is None:
        with keeping():
            trail.record(deed, actor=None, purpose=purpose, details=details, strand="centre")
        return By(0, "")
    if actor.agency not in CENTRE_BODIES or not may_use(actor, purpose).allowed:
        raise NotFound
    with acting(actor, purpose):
        trail.record(deed, actor=actor, purpose=purpose, details=details)
    return By(actor.user_id, actor.agency)
