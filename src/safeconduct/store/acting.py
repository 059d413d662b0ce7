"""In whose name a transaction looks at cases: the one place where the database is told.

The database shows the application's role the rows of the actor's agency and office, and nothing
while no actor is named (migration `row_security`). Both hold for one transaction only, so that a
connection which serves the next request brings nobody along.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db import connection, transaction

from safeconduct.access.actors import Actor
from safeconduct.access.purposes import concerns_cases, may_use
from safeconduct.access.roles import CASEWORKER
from safeconduct.store.errors import NotFound
from safeconduct.store.roles import KEEPER_ROLE
from safeconduct.store.trail import purpose_given
from safeconduct.store.visiting import visit_now

_SETTINGS = (
    "role",
    "safeconduct.user",
    "safeconduct.agency",
    "safeconduct.seat",
    "safeconduct.office",
    "safeconduct.purpose",
    "safeconduct.bearer",
)
_purpose: ContextVar[str] = ContextVar("purpose", default="")
_moment: ContextVar[str] = ContextVar("moment", default="")


@contextmanager
def acting(actor: Actor, purpose: str) -> Iterator[None]:
    """A transaction with the application's rights, in which `actor` acts for `purpose`.

    Who is no caseworker acts for the agency, but is shown none of its cases; nor is who may not
    look for this purpose.

    Raises ValueError for a purpose that is not listed, NotFound for one that concerns no case and
    is not the actor's.
    """
    purpose_given(purpose)
    theirs = may_use(actor, purpose).allowed
    if not theirs and not concerns_cases(purpose):
        raise NotFound
    works_on_cases = theirs and CASEWORKER in actor.roles
    setting = "store_act(%s, %s, %s, %s, %s)"
    values: list[Any] = [actor.user_id, actor.agency, actor.office, purpose, works_on_cases]
    visit = visit_now()
    before = _purpose.set(purpose)
    try:
        if visit is None or visit.actor != actor:
            with _transaction(setting, values):
                yield
            return
        if visit.purpose != purpose:
            # Not set back: every look of the visit says what it is for.
            with connection.cursor() as cursor:
                cursor.execute(f"SELECT {setting}", values)
            visit.purpose = purpose
        yield
    finally:
        _purpose.reset(before)


def purpose_now() -> str:
    """The purpose of the innermost `acting` that is open; blank outside of one, opening nothing."""
    return _purpose.get()


def moment_now() -> str:
    """What names the open transaction to the database (`sections.proof`); blank outside of one."""
    return _moment.get()


@contextmanager
def owning(user_id: int, agency: str = "") -> Iterator[None]:
    """A transaction in which an account is its user's: their password, second factors, sessions.

    Also before they have signed in wholly, whatever roles they hold: no seat goes with it, so
    that no case is shown.
    """
    before = _purpose.set("session")
    try:
        with _transaction("store_act(%s, %s, %s, %s, %s)", [user_id, agency, "", "session", False]):
            yield
    finally:
        _purpose.reset(before)


@contextmanager
def bearing(digest: str) -> Iterator[None]:
    """A transaction that is shown the one session or invitation whose secret was presented.

    `digest` is the keyed digest of that secret: what a cookie or a link says, never a name.
    """
    with _transaction("set_config('safeconduct.bearer', %s, true)", [digest]):
        yield


@contextmanager
def keeping() -> Iterator[None]:
    """A transaction over the whole caseload: sweep, rebuild, loading, proof.

    Only a program that is signed in as the keeper can enter it. To the one that answers the
    web PostgreSQL refuses the role (ProgrammingError).
    """
    with _transaction("set_config('role', %s, true)", [KEEPER_ROLE]):
        yield


@contextmanager
def _transaction(setting: str, values: list[Any]) -> Iterator[None]:
    """A transaction in which `setting` holds; inside another one, what held before holds again."""
    inside = connection.in_atomic_block
    with transaction.atomic(), connection.cursor() as cursor:
        # From left to right: what held before, then the setting.
        held = ", ".join(["coalesce(current_setting(%s, true), '')"] * len(_SETTINGS))
        cursor.execute(f"SELECT store_moment(), {held}, {setting}", [*_SETTINGS, *values])
        moment, *before, _ = cursor.fetchone()
        outside = _moment.set(moment)
        try:
            yield
        finally:
            _moment.reset(outside)
        # The end of the outermost transaction, and a failure of an inner one, do it themselves.
        if inside:
            again = ", ".join(["set_config(%s, %s, true)"] * len(_SETTINGS))
            pairs = zip(_SETTINGS, before, strict=True)
            cursor.execute(f"SELECT {again}", [part for pair in pairs for part in pair])
