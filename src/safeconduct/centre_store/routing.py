"""Which database a table lies in: the Centre's in its own, all others in the operations database.

There is no way from one to the other: no key, and no query that asks both.
"""

from __future__ import annotations

from typing import Any

CENTRE, CENTRE_OWNER = "centre", "centre_owner"
_APP = "centre_store"


class Apart:
    """Django's router for two databases that never meet."""

    def db_for_read(self, model: Any, **_hints: Any) -> str | None:
        """The Centre's tables are read in the Centre's database."""
        return CENTRE if model._meta.app_label == _APP else None

    def db_for_write(self, model: Any, **_hints: Any) -> str | None:
        """The Centre's tables are written in the Centre's database."""
        return CENTRE if model._meta.app_label == _APP else None

    def allow_relation(self, one: Any, other: Any, **_hints: Any) -> bool:
        """A key may lead within one of the two, never across."""
        return (one._meta.app_label == _APP) == (other._meta.app_label == _APP)

    def allow_migrate(self, db: str, app_label: str, **_hints: Any) -> bool:
        """The Centre's database holds the Centre's tables, and the operations database none."""
        return (db in (CENTRE, CENTRE_OWNER)) == (app_label == _APP)
