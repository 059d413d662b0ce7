"""Released figures in the layouts of others: of Eurostat, and of the Counter-Trafficking Data
Collaborative. Only what was released goes in, nothing is measured or estimated anew.

What a layout asks and the programme does not have stays out, and `layouts.json` says so; so it does
of every name and code that no public source confirmed (``verified`` false).
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from . import ctdc, eurostat
from .sheet import Sheet
from .tables import Measured, Table

DESCRIBED = "layouts.json"


def sheets(measured: Measured, tables: Sequence[Table], year: int) -> list[Sheet]:
    """Every sheet that the released tables of the persons registered in `year` can fill."""
    return [*ctdc.sheets(tables, year), *eurostat.sheets(measured, tables, year)]


def described(made: Sequence[Sheet], tables: Sequence[Table]) -> bytes:
    """`layouts.json`: where each sheet comes from, and what it cannot say."""
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
