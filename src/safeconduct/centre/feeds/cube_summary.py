"""What is to be known of a published table before its figures are used."""

from __future__ import annotations

from typing import Any

from .cubes import Cube

_SHOWN = 20


def summary(cube: Cube) -> dict[str, Any]:
    """Counts and the first findings, as JSON holds them."""
    return {
        "dimensions": list(cube.dimensions),
        "rows": len(cube.rows),
        "details": len(cube.details),
        "totals": len(cube.rows) - len(cube.details),
        "blanks": sum(row.value is None for row in cube.rows),
        "zeros": sum(row.value == 0 for row in cube.rows),
        "totals_by_arithmetic": [
            {"line": line, "dimension": name} for line, name in cube.by_arithmetic[:_SHOWN]
        ],
        "do_not_add_up": len(cube.mismatches),
        "mismatches": [
            {
                "line": each.line,
                "cell": dict(zip(cube.dimensions, each.cell, strict=True)),
                "total": str(each.total),
                "details": str(each.details),
                "blanks": each.blanks,
            }
            for each in cube.mismatches[:_SHOWN]
        ],
        "twice": [dict(zip(cube.dimensions, each, strict=True)) for each in cube.twice[:_SHOWN]],
    }
