"""The tables of a release as people read them, on the public pages and before they are public."""

from __future__ import annotations

from collections.abc import Sequence

from safeconduct.centre.charts import released
from safeconduct.centre.charts.released import ShownTable
from safeconduct.centre.release.tables import Table
from safeconduct.web.templatetags.words import language

__all__ = ["ShownTable", "between", "named", "shown_tables"]


def shown_tables(tables: Sequence[Table]) -> tuple[list[ShownTable], list[ShownTable]]:
    """Those of one column with their charts, and the crossed ones."""
    made = [
        released.shown(table, language(), f"table-{place}") for place, table in enumerate(tables)
    ]
    return [each for each in made if len(each.head) == 1], [
        each for each in made if len(each.head) > 1
    ]


def named(columns: Sequence[str]) -> str:
    """The columns of a table, in words."""
    return released.named(columns, language())


def between(low: int, high: int) -> str:
    """An interval in words."""
    return released.between(low, high, language())
