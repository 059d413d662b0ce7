"""The demonstration users, shown on the sign-in page in demonstration mode only."""

from __future__ import annotations

from safeconduct.demo.users import USERS, DemonstrationUser


def demonstration_users() -> tuple[DemonstrationUser, ...]:
    """Who can sign in to the demonstration."""
    return USERS
