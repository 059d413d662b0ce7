"""Feeds written for the tests: right rows of every actor, and what is to be changed in them."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.feeds.checking import Checking, Taken
from safeconduct.centre.feeds.report import Report
from safeconduct.centre.feeds.schema import Feed

TODAY = date(2026, 11, 22)
_DAYS = {
    name: f"2019-{month:02}-15"
    for month, name in enumerate(
        """recorded_on detected_on referred_on guided_on reflection_on registered_on
        confirmation_asked_on confirmation_given_on residence_on unlimited_on ended_on
        judged_on""".split(),
        1,
    )
}


def row(feed: Feed, number: int, **changed: str) -> dict[str, str]:
    """A row that is right, with some of it changed."""
    made = {}
    for column in feed.columns:
        if column.kind == "number":
            made[column.name] = f"{number:032x}"
        elif column.kind == "day":
            made[column.name] = _DAYS[column.name]
        elif column.kind == "year":
            made[column.name] = "1990"
        else:
            made[column.name] = column.codes[-1]
    right = {"minor": "no", "conviction": "yes"}
    return made | {name: code for name, code in right.items() if name in made} | changed


def csv_of(rows: list[dict[str, str]], delimiter: str = ",") -> str:
    """The rows as CSV, without quotes."""
    lines = [delimiter.join(rows[0]), *(delimiter.join(each.values()) for each in rows)]
    return "\n".join(lines) + "\n"


def checked(actor: str, content: str | bytes, **options: Any) -> tuple[Report, list[Taken]]:
    """The report on a file, and what could be taken of it."""
    raw = content.encode() if isinstance(content, str) else content
    checking = Checking(FEEDS[actor], io.BytesIO(raw), today=TODAY, **options)
    taken = list(checking.taken())
    return checking.report(), taken


def kinds(report: Report) -> set[tuple[str, str]]:
    """The findings as (column, kind)."""
    return {(each.column, each.kind) for each in report.findings}
