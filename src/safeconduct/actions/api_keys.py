"""Keys for programs, as an agency's administrators make, list and revoke them."""

from __future__ import annotations

from collections.abc import Iterable

from safeconduct.access import PURPOSES, Actor, may_use
from safeconduct.access.roles import CASEWORKER
from safeconduct.store import api_keys
from safeconduct.store.api_keys import LONGEST_DAYS, LONGEST_NAME, Key, actor_of_key
from safeconduct.store.errors import NotFound
from safeconduct.store.tallies import SharedTallies

__all__ = [
    "FOR_PROGRAMS",
    "LONGEST_DAYS",
    "LONGEST_NAME",
    "Key",
    "NotFound",
    "actor_of_key",
    "administers",
    "count_call",
    "holders",
    "keys",
    "make",
    "revoke",
]

PURPOSE = "administration"
# In so many seconds a caller may ask so often; see ``API_CALLS`` in the settings.
SPAN = 300

# Requests come to the point of access from programs as well (S1 3.3.3).
_AT_NO_CASE = frozenset({"information_desk"})
# What is done by the program itself is no purpose of a key, nor what takes a person's presence.
FOR_PROGRAMS: tuple[str, ...] = tuple(
    code
    for code, purpose in PURPOSES.items()
    if CASEWORKER in purpose.roles
    and (purpose.relations or code in _AT_NO_CASE)
    and code not in {"loading", "demonstration", "draft", "first_contact", "emergency"}
)


def count_call(caller: str) -> tuple[int, int]:
    """Count a call of `caller`; how many in this span, and how many seconds until a new one."""
    return SharedTallies("", {}).count(f"api:{caller}", SPAN)


def administers(actor: Actor) -> bool:
    """Whether `actor` administers their agency."""
    return may_use(actor, PURPOSE).allowed


def make(*, name: str, user_id: int, purposes: Iterable[str], days: int, actor: Actor) -> str:
    """Make a key; return it for the one time it is shown.

    Errors: NotFound (no such user in the agency), ValueError (a name, purpose or number of days
    that cannot be).
    """
    wanted = frozenset(purposes)
    if not wanted <= set(FOR_PROGRAMS):
        raise ValueError("a key is made for purposes of programs")
    return api_keys.make_key(
        name=name, user_id=user_id, purposes=wanted, days=days, actor=actor, purpose=PURPOSE
    )


def keys(*, actor: Actor) -> list[Key]:
    """The keys of the actor's agency. Errors: NotFound for who does not administer it."""
    return api_keys.list_keys(actor=actor, purpose=PURPOSE)


def holders(*, actor: Actor) -> list[tuple[int, str]]:
    """The users of the agency, id and name. Errors: NotFound for who does not administer it."""
    return api_keys.list_holders(actor=actor, purpose=PURPOSE)


def revoke(key_id: int, *, actor: Actor) -> None:
    """End a key at once. Errors: NotFound."""
    api_keys.revoke_key(key_id, actor=actor, purpose=PURPOSE)
