"""The quality report: what an agency can act on, and what the Centre keeps of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .findings import DOUBTFUL, FILE, ROW, Finding, masked


@dataclass(slots=True)
class Coverage:
    """What the rows that are right hold, beside what the source declared it cannot hold.

    ``known``: column → how many rows say something there; the others are blank, "not known".
    ``first`` and ``last``: days of registration, ISO. ``districts``: those that occur. ``gaps``:
    each declared gap → how many rows contradict it, None where a file cannot show it.
    """

    rows: int = 0
    known: dict[str, int] = field(default_factory=dict)
    absent: tuple[str, ...] = ()
    first: str = ""
    last: str = ""
    districts: set[str] = field(default_factory=set)
    gaps: dict[str, int | None] = field(default_factory=dict)

    def as_answer(self) -> dict[str, Any]:
        """The coverage as JSON holds it."""
        return {
            "rows": self.rows,
            "first_day": self.first or None,
            "last_day": self.last or None,
            "known": self.known,
            "columns_absent": list(self.absent),
            "districts": sorted(self.districts),
            "declared_gaps": [
                {"gap": gap, "contradicted": count} for gap, count in self.gaps.items()
            ],
        }


@dataclass(frozen=True, slots=True)
class Report:
    """One file, checked. ``rows`` are those read; of these ``refused`` are not taken, ``doubtful``
    are taken and worth a look. ``form``, ``encoding`` and ``delimiter``: how the file was read.
    """

    feed: str
    sha256: str
    size: int
    form: str
    encoding: str
    delimiter: str
    rows: int
    refused: int
    doubtful: int
    findings: tuple[Finding, ...]
    coverage: Coverage

    @property
    def file_refused(self) -> bool:
        """Whether nothing of the file can be taken, good rows or not."""
        return any(each.grade == FILE for each in self.findings)

    @property
    def good(self) -> int:
        """The rows that can be taken."""
        return 0 if self.file_refused else self.rows - self.refused

    @property
    def verdict(self) -> str:
        """ "clean", "doubtful", "rows_refused" or "file_refused": the gravest grade that occurs."""
        grades = {each.grade for each in self.findings}
        if FILE in grades:
            return "file_refused"
        if ROW in grades:
            return "rows_refused"
        return "doubtful" if DOUBTFUL in grades else "clean"

    def as_answer(self) -> dict[str, Any]:
        """The report as JSON holds it."""
        return {
            "feed": self.feed,
            "sha256": self.sha256,
            "bytes": self.size,
            "form": self.form or None,
            "encoding": self.encoding or None,
            "delimiter": self.delimiter or None,
            "verdict": self.verdict,
            "rows": self.rows,
            "good": self.good,
            "refused": self.refused,
            "doubtful": self.doubtful,
            "findings": [each.as_answer() for each in self.findings],
            "coverage": self.coverage.as_answer(),
        }


def kept(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What the Centre keeps of a report (`Report.as_answer`): outlines of values, no value."""
    return {**answer, "findings": [masked(each) for each in answer["findings"]]}
