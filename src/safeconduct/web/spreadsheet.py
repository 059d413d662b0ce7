"""Tables for a spreadsheet: CSV in which no cell is taken for a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

# What a spreadsheet reads as the beginning of a formula, also behind blanks and control characters.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "＝", "＋", "－", "＠")


def cell(value: object) -> str:
    """`value` as text that a spreadsheet shows and does not run; a number stays one."""
    if isinstance(value, int | float):
        return str(value)
    text = "" if value is None else str(value)
    bare = text.lstrip(" \u00a0\u200b\ufeff")
    return f"'{text}" if bare.startswith(_FORMULA) else text


def written(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The table as CSV, every cell quoted, with the mark by which spreadsheets know UTF-8."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([cell(each) for each in head])
    writer.writerows([cell(each) for each in row] for row in rows)
    return "\ufeff" + out.getvalue()
