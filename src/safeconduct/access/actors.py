"""The person at the screen, as far as the rules on access need to know them."""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.access.roles import CASEWORKER


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody signed in, acting for one agency.

    ``agency`` is an agency code (see `agencies`), ``office`` the judicial district of agencies
    that work by district, blank for those that work for the whole country. ``name`` is shown
    beside what they recorded; it decides nothing. ``roles`` are those of
    `safeconduct.access.roles`: who is no caseworker stands in no relation to any case. ``purposes``
    are those a program signed in with a key may give; None means all of its roles.
    """

    user_id: int
    name: str
    agency: str
    office: str = ""
    roles: frozenset[str] = frozenset({CASEWORKER})
    purposes: frozenset[str] | None = None
