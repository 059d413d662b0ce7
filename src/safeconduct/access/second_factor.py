"""For whom a password is not enough: everybody who may meet personal data."""

from __future__ import annotations

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import POLICY_BODIES


def needs_second_factor(actor: Actor) -> bool:
    """Whether `actor` signs in with a second factor.

    All do but those of a body of policy who hold no role there: they read released figures only.
    """
    return bool(actor.roles) or actor.agency not in POLICY_BODIES
