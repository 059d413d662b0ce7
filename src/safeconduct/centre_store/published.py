"""Figures that others published: a version an import, and no figure ever overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.db import transaction

from safeconduct.centre.feeds.cubes import Cube, Figure, Row, restated
from safeconduct.centre_store import models
from safeconduct.centre_store.deliveries import By
from safeconduct.centre_store.routing import CENTRE

_LONGEST_CELL = 600
_PLACES = 4
_LARGEST = 10**14


class PublicationKnown(Exception):
    """This very table was imported before. Nothing was changed."""

    def __init__(self, published_on: date) -> None:
        super().__init__("known publication")
        self.published_on = published_on


class CannotKeep(ValueError):
    """A figure of the table is larger or finer than is kept, or the name of its cell too long."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


@dataclass(frozen=True, slots=True)
class Kept:
    """What an import came to: cells that are new, and cells whose figure was restated.

    ``publication`` is 0 where it was only compared.
    """

    publication: int
    new: int
    restated: int


def keep(
    series: str, published_on: date, sha256: str, cube: Cube, report: Mapping[str, Any], by: By
) -> Kept:
    """Keep of `cube` what no earlier publication of the series said, in one transaction.

    Raises PublicationKnown, CannotKeep.
    """
    with transaction.atomic(using=CENTRE):
        rows, changed, kept = _compared(series, published_on, sha256, cube)
        made = models.Publication(
            at=datetime.now(UTC), signed_by=by.number, agency=by.agency, series=series,
            published_on=published_on, sha256=sha256, dimensions=list(cube.dimensions),
            report=dict(report),
        )  # fmt: skip
        made.save(force_insert=True)
        models.Figure.objects.bulk_create(
            (
                models.Figure(
                    publication=made, cell=cell, value=value, is_total=bool(rows[cell].over)
                )
                for cell, value in changed.items()
            ),
            batch_size=5_000,
        )
    return Kept(made.pk, kept.new, kept.restated)


def compare(series: str, published_on: date, sha256: str, cube: Cube) -> Kept:
    """What `keep` would come to. Raises what it raises."""
    return _compared(series, published_on, sha256, cube)[2]


def _compared(
    series: str, published_on: date, sha256: str, cube: Cube
) -> tuple[dict[str, Row], dict[str, Figure], Kept]:
    known = models.Publication.objects.filter(series=series, sha256=sha256).first()
    if known is not None:
        raise PublicationKnown(known.published_on)
    rows = cube.figures()
    for cell, row in rows.items():
        if len(cell) > _LONGEST_CELL or not _fits(row.value):
            raise CannotKeep(row.line)
    before = as_published_on(series, published_on)
    changed = restated(before, {cell: row.value for cell, row in rows.items()})
    again = sum(1 for cell in changed if cell in before)
    return rows, changed, Kept(0, len(changed) - again, again)


def _fits(value: Figure) -> bool:
    """Whether the figure can be kept as it was published, nothing rounded."""
    return value is None or (abs(value) < _LARGEST and value == round(value, _PLACES))


@dataclass(frozen=True, slots=True)
class Published:
    """One publication of a series, with what was found when it was imported."""

    id: int
    series: str
    published_on: date
    at: datetime
    report: Mapping[str, Any]


def publications(series: str = "") -> list[Published]:
    """Every publication, by series and day; of one series where it is named."""
    found = models.Publication.objects.order_by("series", "published_on", "id")
    if series:
        found = found.filter(series=series)
    return [
        Published(each.pk, each.series, each.published_on, each.at, each.report) for each in found
    ]


def figures_of(series: str, most: int) -> list[tuple[str, int, Figure, bool]]:
    """What each publication of a series said anew: the cell as a key, the publication, the
    figure, and whether it is a total; of the first `most` in the order they came."""
    found = models.Figure.objects.filter(publication__series=series)
    rows = found.order_by("publication__published_on", "id")
    return list(rows.values_list("cell", "publication_id", "value", "is_total")[:most])


def as_published_on(series: str, day: date) -> dict[str, Figure]:
    """Every cell of the series as last published by the end of `day`; None is a blank."""
    figures = models.Figure.objects.filter(
        publication__series=series, publication__published_on__lte=day
    ).order_by("publication__published_on", "publication_id")
    return dict(figures.values_list("cell", "value"))


def history_of(series: str, cell: str) -> list[tuple[date, Figure]]:
    """What was published of one cell, and when, the earliest first."""
    figures = models.Figure.objects.filter(publication__series=series, cell=cell)
    return list(
        figures.order_by("publication__published_on", "publication_id").values_list(
            "publication__published_on", "value"
        )
    )
