"""The demonstration users, shown on the sign-in page in demonstration mode only."""

from __future__ import annotations

from safeconduct.demo.users import PASSWORD, USERS, DemonstrationUser


def demonstration_users() -> tuple[DemonstrationUser, ...]:
    """Who can sign in to the demonstration."""
    return USERS


def is_public(password: str) -> bool:
    """Whether everybody knows `password`: no account of a demonstration opens real cases."""
    return password == PASSWORD
