"""Importing tables that others published, each "as published on" a day."""

from __future__ import annotations

import hashlib
import re
from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.centre.door import NotFound, entered
from safeconduct.centre.feeds.cube_summary import summary
from safeconduct.centre.feeds.cubes import Cube, Figure
from safeconduct.centre_store import published
from safeconduct.centre_store.published import CannotKeep, Kept, PublicationKnown, Published

__all__ = [
    "CannotKeep",
    "Kept",
    "PublicationKnown",
    "Published",
    "as_published_on",
    "compare_cube",
    "enter",
    "history_of",
    "import_cube",
    "list_publications",
    "read_series",
]

PURPOSE = "centre_feeds"
SERIES = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")


def enter(*, actor: Actor | None) -> None:
    """Come to the page on which tables are sent. Raises NotFound, NoCentre."""
    entered("centre.cube.open", actor=actor, purpose=PURPOSE)


def import_cube(
    series: str, cube: Cube, *, published_on: date, content: bytes, actor: Actor | None
) -> Kept:
    """Keep what `cube`, read of `content`, says that no earlier publication of the series said.

    Raises PublicationKnown, CannotKeep, NotFound, NoCentre; ValueError for another form of series.
    """
    if not SERIES.fullmatch(series):
        raise ValueError("found another form of series, expected small letters and hyphens")
    sha256 = hashlib.sha256(content).hexdigest()
    by = entered(
        "centre.cube.import", actor=actor, purpose=PURPOSE, series=series, content=sha256[:16]
    )
    return published.keep(series, published_on, sha256, cube, summary(cube), by)


def compare_cube(
    series: str, cube: Cube, *, published_on: date, content: bytes, actor: Actor | None
) -> Kept:
    """What `import_cube` would come to; nothing is kept. Raises what it raises."""
    if not SERIES.fullmatch(series):
        raise ValueError("found another form of series, expected small letters and hyphens")
    entered("centre.cube.check", actor=actor, purpose=PURPOSE, series=series)
    return published.compare(series, published_on, hashlib.sha256(content).hexdigest(), cube)


def as_published_on(series: str, day: date, *, actor: Actor | None) -> dict[str, Figure]:
    """Every cell of a series as last published by `day`. Raises NotFound, NoCentre."""
    entered("centre.cube.read", actor=actor, purpose=PURPOSE, series=series)
    return published.as_published_on(series, day)


def history_of(series: str, cell: str, *, actor: Actor | None) -> list[tuple[date, Figure]]:
    """What was published of one cell, and when. Raises NotFound, NoCentre."""
    entered("centre.cube.read", actor=actor, purpose=PURPOSE, series=series)
    return published.history_of(series, cell)


def list_publications(*, actor: Actor | None) -> list[Published]:
    """Every publication that was imported, by series and day. Raises NotFound, NoCentre."""
    entered("centre.cube.list", actor=actor, purpose=PURPOSE)
    return published.publications()


def read_series(
    series: str, *, actor: Actor | None, most: int
) -> tuple[list[Published], list[tuple[str, int, Figure, bool]]]:
    """The publications of a series and what each said anew, `most` figures.

    Raises NotFound, also where there is no such series; NoCentre.
    """
    if not SERIES.fullmatch(series):
        raise NotFound
    entered("centre.cube.read", actor=actor, purpose=PURPOSE, series=series)
    found = published.publications(series)
    if not found:
        raise NotFound
    return found, published.figures_of(series, most)
