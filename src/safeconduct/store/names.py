"""Names of users as their own agency sees them; of anybody else's there is none."""

from __future__ import annotations

from collections.abc import Iterable

from safeconduct.access import Actor
from safeconduct.store import models
from safeconduct.store.acting import acting


def names_of(numbers: Iterable[int], *, actor: Actor, purpose: str) -> dict[int, str]:
    """The names of those of the accounts `numbers` that are of the actor's own agency."""
    with acting(actor, purpose):
        found = models.User.objects.filter(id__in=set(numbers), agency=actor.agency)
        return {user.pk: user.get_full_name() or user.get_username() for user in found}
