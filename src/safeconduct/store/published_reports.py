"""Published reports, for everybody: nobody signs in, so nobody's look is recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from safeconduct.store import models


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition; `latest` is the number of the last one of the same report."""

    kind: str
    year: int
    agency: str
    number: int
    latest: int
    published_at: datetime
    correction: str
    language: str

    @property
    def report(self) -> str:
        """The name of the report in addresses: ``government-2024``."""
        return f"{self.kind}-{self.year}"

    @property
    def before(self) -> int:
        """The number of the edition before this one, which it corrects; 0 for the first."""
        return self.number - 1


@dataclass(frozen=True, slots=True)
class File:
    """A file of an edition; `size` in bytes."""

    name: str
    sha256: str
    size: int


_SHOWN = ("kind", "year", "agency", "number", "published_at", "correction", "language")


def editions() -> tuple[Edition, ...]:
    """Every edition of every report, the newest year first, then the newest edition."""
    rows = list(models.ReportEdition.objects.order_by("-year", "kind", "-number").values(*_SHOWN))
    latest: dict[tuple[str, int], int] = {}
    for row in rows:
        key = (row["kind"], row["year"])
        latest[key] = max(latest.get(key, 0), row["number"])
    return tuple(Edition(**row, latest=latest[row["kind"], row["year"]]) for row in rows)


def content(edition: Edition) -> Mapping[str, Any]:
    """What an edition was published from."""
    kept: Mapping[str, Any] = _row(edition).values_list("content", flat=True).get()
    return kept


def files(edition: Edition) -> tuple[File, ...]:
    """The files of an edition, by name."""
    rows = models.ReportFile.objects.filter(edition__in=_row(edition)).order_by("name")
    return tuple(File(*row) for row in rows.values_list("name", "sha256", "size"))


def file(edition: Edition, name: str) -> bytes | None:
    """One file of an edition, None where there is none of that name."""
    rows = models.ReportFile.objects.filter(edition__in=_row(edition), name=name)
    row = rows.values_list("content", flat=True).first()
    return None if row is None else bytes(row)


def _row(edition: Edition) -> Any:
    return models.ReportEdition.objects.filter(
        kind=edition.kind, year=edition.year, number=edition.number
    )
