"""A record as a row of a table, and back: columns are fields, lists are parted by semicolons.

The extension stands in its column as JSON. No cell this program writes begins a formula: codes,
days and brackets alone can stand first in one, and a name is no part of a table.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from safeconduct.cases.htcds.mapping import COUNTERPARTS, EXTENSION, NAMES, NOTHING, SEVERAL
from safeconduct.cases.reading import CaseError, shown

# In this order. A field without counterpart is never written, and a name into no table.
COLUMNS: tuple[str, ...] = (
    *(field for field, how in COUNTERPARTS.items() if how not in (NAMES, NOTHING)),
    EXTENSION,
)


def cells_of(record: Mapping[str, Any]) -> list[str]:
    """The record as the cells of `COLUMNS`; blank where it has nothing."""
    return [_cell(field, record.get(field)) for field in COLUMNS]


def record_from(cells: Mapping[str, str]) -> dict[str, Any]:
    """The record in a row; a blank cell is not known. Errors: CaseError for the extension."""
    record: dict[str, Any] = {}
    for field, cell in cells.items():
        if not cell.strip():
            continue
        if field in SEVERAL:
            record[field] = [each.strip() for each in cell.split(";")]
        elif field == EXTENSION:
            try:
                record[field] = json.loads(cell, parse_constant=_no_number)
            except (ValueError, RecursionError):
                raise CaseError(field, shown(cell), "an object") from None
        else:
            record[field] = cell
    return record


def _no_number(name: str) -> object:
    raise ValueError(name)


def _cell(field: str, value: Any) -> str:
    if value is None:
        return ""
    if field in SEVERAL:
        return ";".join(value)
    if field == EXTENSION:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)
