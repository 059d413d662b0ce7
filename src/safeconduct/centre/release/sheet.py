"""One table of released figures, as the layouts of others have it."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .files import shown

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
