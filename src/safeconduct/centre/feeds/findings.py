"""What is found wrong in a feed, and a report of it that stays small however much is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .identities import shape

# From the gravest down.
FILE, ROW, DOUBTFUL, NOTE = "refuses_file", "refuses_row", "doubtful", "note"
GRADES = (FILE, ROW, DOUBTFUL, NOTE)

SHOWN = 20
"""So many places are shown of each kind of finding in a column; the others are counted."""

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Place:
    """Where it was found. ``line`` counts from 1, the header included (in a spreadsheet or a
    Parquet file: the row); 0 is the file as a whole. ``found`` is blank where it is not shown.
    """

    line: int
    found: str


@dataclass(slots=True)
class Finding:
    """One kind of finding in one column. ``count`` is of all places, ``places`` of the first."""

    kind: str
    grade: str
    column: str
    expected: str
    count: int = 0
    places: list[Place] = field(default_factory=list)

    def as_answer(self) -> dict[str, Any]:
        """The finding as JSON holds it."""
        return {
            "grade": self.grade,
            "kind": self.kind,
            "column": self.column or None,
            "expected": self.expected or None,
            "count": self.count,
            "places": [{"line": each.line, "found": each.found} for each in self.places],
        }


class Findings:
    """All findings of one file: bounded by the number of columns and kinds, not by the rows."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str], Finding] = {}

    def add(
        self,
        kind: str,
        grade: str,
        *,
        column: str = "",
        expected: str = "",
        count: int = 1,
        places: Iterable[tuple[int, str]] = (),
    ) -> None:
        """Count `count` more; of the `places` keep as many as are still shown."""
        key = (kind, column, expected)
        finding = self._kept.setdefault(key, Finding(kind, grade, column, expected))
        finding.count += count
        for line, found in places:
            if len(finding.places) >= SHOWN:
                break
            cut = found if len(found) <= _LONGEST else found[: _LONGEST - 1] + "…"
            finding.places.append(Place(line, cut))

    def has(self, grade: str) -> bool:
        """Whether there is a finding of that grade."""
        return any(each.grade == grade for each in self._kept.values())

    def all(self) -> list[Finding]:
        """The findings, the gravest first, in each grade by their first line."""
        return sorted(
            self._kept.values(),
            key=lambda each: (
                GRADES.index(each.grade),
                each.places[0].line if each.places else 0,
                each.column,
                each.kind,
            ),
        )


# What is told of these is ours: the line of the first one, the name of an encoding.
_OURS = frozenset({"number_twice", "same_record", "encoding_told", "encoding_mixed"})


def masked(finding: Mapping[str, Any]) -> dict[str, Any]:
    """A finding (`Finding.as_answer`) with the outline of what was found in place of it.

    What the Centre keeps: a value that is in no list may be anything, a name too; so may the name
    of a column that is not the feed's, where a file begins without a header.
    """
    places = finding["places"]
    if finding["kind"] not in _OURS:
        places = [{**each, "found": shape(each["found"])} for each in places]
    column = finding["column"]
    named = finding["kind"] in ("identity_column", "column_twice")
    return {**finding, "places": places, "column": shape(column) if named else column}
