"""Who works in which room, told to the database from the one table of `safeconduct.access.rooms`.

``store_in_room(room)`` is yes while the open transaction is one of somebody who works there, and
for the purpose of that room. The policies of the rooms' tables ask it.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.db.backends.base.base import BaseDatabaseWrapper

from safeconduct.access.rooms import BODIES, CONVENING, ROOMS

_HEAD = """CREATE OR REPLACE FUNCTION store_in_room(asked text) RETURNS boolean
LANGUAGE sql STABLE AS """


_SITS = """CREATE OR REPLACE FUNCTION store_sits_in(body text) RETURNS boolean
LANGUAGE sql STABLE AS """
_CONVENES = """CREATE OR REPLACE FUNCTION store_convenes(body text) RETURNS boolean
LANGUAGE sql STABLE AS """


def written() -> str:
    """The function, as SQL; a room that stands in no line is nobody's."""
    cases = []
    for name, room in ROOMS.items():
        agencies = ", ".join(f"'{each}'" for each in sorted(room.agencies))
        district = " AND store_acting('office') IS NOT NULL" if room.in_district else ""
        cases.append(
            f"WHEN '{name}' THEN store_acting('purpose') = '{room.purpose}'"
            f" AND store_acting('agency') IN ({agencies}) AND store_holds('{room.role}'){district}"
        )
    body = f"SELECT coalesce(CASE asked {' '.join(cases)} ELSE false END, false)"
    return f"{_HEAD}$${body}$$"


def members(head: str, bodies: Mapping[str, frozenset[str]]) -> str:
    """A function that says of which bodies the acting agency is one of those listed, as SQL."""
    cases = []
    for body, listed in bodies.items():
        agencies = ", ".join(f"'{each}'" for each in sorted(listed))
        cases.append(f"WHEN '{body}' THEN store_acting('agency') IN ({agencies})")
    chosen = f"SELECT coalesce(CASE body {' '.join(cases)} ELSE false END, false)"
    return f"{head}$${chosen}$$"


def write(owner: BaseDatabaseWrapper) -> None:
    """Set the functions anew; `owner` is a connection that owns the tables."""
    with owner.cursor() as cursor:
        cursor.execute(written())
        cursor.execute(members(_SITS, BODIES))
        cursor.execute(members(_CONVENES, CONVENING))
