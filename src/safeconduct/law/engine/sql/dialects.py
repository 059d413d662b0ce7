"""What differs between the databases: one row of the table each.

DuckDB and PostgreSQL are run by the tests; for Spark the text is made but has not been run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..nodes import Kind


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one database writes names, words, types, and days and months added to a day.

    `add_days` and `add_months` are templates over {start} and {length}; months end on the last
    day of a month that is too short. `divide` divides whole numbers without a rest. `fence`
    closes each subselect and keeps the planner from merging it into the next, which would compute
    shared nodes once for each use. `escapes`: the letters a literal cannot hold as they are.
    """

    name: str
    quote: str
    types: Mapping[Kind, str]
    add_days: str
    add_months: str
    divide: str
    fence: str = ""
    escapes: Mapping[str, str] = field(default_factory=lambda: {"'": "''"})

    def identifier(self, name: str) -> str:
        """The name of a column or table, quoted."""
        if "\0" in name:
            raise ValueError("a column name: found a NUL character, expected none")
        return self.quote + name.replace(self.quote, self.quote * 2) + self.quote

    def text(self, word: str) -> str:
        """A word as a literal."""
        if "\0" in word:
            raise ValueError("a value: found a NUL character, expected none")
        return "'" + "".join(self.escapes.get(letter, letter) for letter in word) + "'"


DUCKDB = Dialect(
    name="duckdb",
    quote='"',
    types={
        Kind.TRI: "BOOLEAN",
        Kind.DATE: "DATE",
        Kind.CATEGORY: "VARCHAR",
        Kind.COUNT: "BIGINT",
    },
    add_days="({start} + CAST({length} AS INTEGER))",
    add_months="CAST({start} + to_months(CAST({length} AS INTEGER)) AS DATE)",
    divide="//",
)

POSTGRESQL = Dialect(
    name="postgresql",
    quote='"',
    types={
        Kind.TRI: "BOOLEAN",
        Kind.DATE: "DATE",
        Kind.CATEGORY: "TEXT",
        Kind.COUNT: "BIGINT",
    },
    add_days="({start} + CAST({length} AS INTEGER))",
    add_months="CAST({start} + make_interval(months => CAST({length} AS INTEGER)) AS DATE)",
    divide="/",
    fence=" OFFSET 0",
)

SPARK = Dialect(
    name="spark",
    quote="`",
    types={
        Kind.TRI: "BOOLEAN",
        Kind.DATE: "DATE",
        Kind.CATEGORY: "STRING",
        Kind.COUNT: "BIGINT",
    },
    add_days="date_add({start}, CAST({length} AS INT))",
    add_months="add_months({start}, CAST({length} AS INT))",
    divide="div",
    # A backslash begins an escape in Spark's literals.
    escapes={"'": "\\'", "\\": "\\\\"},
)

DIALECTS: Mapping[str, Dialect] = {d.name: d for d in (DUCKDB, POSTGRESQL, SPARK)}
