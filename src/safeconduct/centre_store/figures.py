"""What was published, read in a role that can read nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import OperationalError, connections, transaction

from safeconduct.centre_store.roles import FIGURES_ROLE
from safeconduct.centre_store.routing import CENTRE

_EDITIONS = """
    SELECT programme, year, edition, published_at, replaced_at, withdrawn_at, withdrawn_for
    FROM centre_published ORDER BY year DESC, programme, edition DESC
"""
_CONTENT = """
    SELECT content FROM centre_published WHERE programme = %s AND year = %s AND edition = %s
"""


class Away(Exception):
    """The Centre's database does not answer now; what was published still stands."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition of a year's figures. ``replaced_at``: when a later one came."""

    programme: str
    year: int
    edition: int
    published_at: datetime
    replaced_at: datetime | None
    withdrawn_at: datetime | None
    withdrawn_for: str


def editions() -> list[Edition]:
    """Every edition that was ever published, the newest year first, then the newest edition.

    Raises Away, as `content` does.
    """
    return [Edition(*row) for row in _asked(_EDITIONS, [])]


def content(programme: str, year: int, edition: int) -> Mapping[str, Any] | None:
    """What an edition holds; None where there is none or it was withdrawn."""
    found = _asked(_CONTENT, [programme, year, edition])
    if not found or found[0][0] is None:
        return None
    kept: Mapping[str, Any] = json.loads(found[0][0])
    return kept


def _asked(query: str, values: Sequence[str | int]) -> list[tuple[Any, ...]]:
    try:
        return _rows(query, values)
    except OperationalError as error:
        raise Away from error


def _rows(query: str, values: Sequence[str | int]) -> list[tuple[Any, ...]]:
    with transaction.atomic(using=CENTRE), connections[CENTRE].cursor() as cursor:
        cursor.execute(f"SET LOCAL ROLE {FIGURES_ROLE}")
        cursor.execute(query, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        # Where this stands inside a longer transaction, the rest of it is nobody's to narrow.
        cursor.execute("RESET ROLE")
    return rows
