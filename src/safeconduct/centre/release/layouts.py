"""Released figures in the layouts of others: of Eurostat, and of the Counter-Trafficking Data
Collaborative. Only what was released goes in, nothing is measured or estimated anew.

What a layout asks and the programme does not have stays out, and `layouts.json` says so; so it does
of every name and code that no public source confirmed (``verified`` false).
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .files import shown
from .tables import Measured, Table

DESCRIBED = "layouts.json"
FIGURES = ("count", "low95", "high95")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One CSV in the layout of somebody else. ``numbers``: which of its columns are numbers;
    ``said``: what `layouts.json` says of it."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[str]
    said: Mapping[str, Any]

    @property
    def fields(self) -> list[dict[str, Any]]:
        """Its columns, as a data package describes them."""
        return [
            {"name": column, "type": "number" if column in self.numbers else "string"}
            for column in self.header
        ]

    def as_csv(self) -> bytes:
        """The sheet as CSV, in which no cell is run by a spreadsheet as a formula."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.header)
        writer.writerows([shown(cell) for cell in row] for row in self.rows)
        return out.getvalue().encode()


def sheets(measured: Measured, tables: Sequence[Table], year: int) -> list[Sheet]:
    """Every sheet that the released tables of the persons registered in `year` can fill."""
    from . import ctdc, eurostat

    return [*ctdc.sheets(tables, year), *eurostat.sheets(measured, tables, year)]


def described(made: Sequence[Sheet], tables: Sequence[Table]) -> bytes:
    """`layouts.json`: where each sheet comes from, and what it cannot say."""
    from . import ctdc, eurostat

    said = {
        "figures": "released ones only; sums of released cells, intervals from the measurements",
        "layouts": [ctdc.SAID, eurostat.SAID],
        "sheets": [{"file": sheet.name, **sheet.said} for sheet in made],
        "not_in_any_layout": sorted(
            "+".join(table.columns)
            for table in tables
            if not any("+".join(table.columns) in sheet.said["from"] for sheet in made)
        ),
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"
