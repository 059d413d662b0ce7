"""Every row of a batch held against the form of its feed, a column at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import polars as pl

from ..attributes import DAY, FIRST_YEAR, YEAR
from .batches import LINE
from .findings import DOUBTFUL, FILE, NOTE, ROW
from .identities import looks_like_identity
from .schema import BIRTH_YEAR, NUMBER, NUMBER_FORM, OLDEST, RECORDED_ON, Column, Feed

_DAY_FORM = r"^\d{4}-\d{2}-\d{2}$"
_EARLIEST = date(FIRST_YEAR, 1, 1)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that can be wrong: `wrong` says of each row whether it is."""

    kind: str
    grade: str
    column: str
    expected: str
    wrong: pl.Expr
    # The columns whose cells are shown as what was found.
    shown: tuple[str, ...]


def typed(feed: Feed, frame: pl.DataFrame) -> pl.DataFrame:
    """The days and years of `frame` beside their text, as ``=name``; null where they are none."""
    held = set(frame.columns)
    return frame.with_columns(
        *(
            pl.when(pl.col(name).str.contains(_DAY_FORM))
            .then(pl.col(name).str.to_date("%Y-%m-%d", strict=False))
            .alias(f"={name}")
            for name in feed.days
            if name in held
        ),
        *(
            pl.when(pl.col(each.name).str.contains(r"^\d{4}$"))
            .then(pl.col(each.name).cast(pl.Int32, strict=False))
            .alias(f"={each.name}")
            for each in feed.columns
            if each.kind == YEAR and each.name in held
        ),
    )


def checks(feed: Feed, held: frozenset[str], today: date) -> tuple[Check, ...]:
    """All checks of a feed of which the file holds the columns `held`; `today` in Brussels.

    They are asked of what `typed` made.
    """
    cells = (each for column in feed.columns if column.name in held for each in _cell(column))
    return (*cells, *_days(feed, held, today), *_ages(held), *_gaps(feed, held))


def _cell(column: Column) -> Iterator[Check]:
    name, cell = column.name, pl.col(column.name)
    if column.required:
        yield Check("blank", ROW, name, column.expected, cell.is_null(), (name,))
    if column.kind == NUMBER:
        wrong = cell.str.contains(f"^{NUMBER_FORM}$").not_()
    elif column.kind == DAY:
        wrong = cell.is_not_null() & pl.col(f"={name}").is_null()
    elif column.kind == YEAR:
        wrong = cell.is_not_null() & (pl.col(f"={name}").is_null() | (pl.col(f"={name}") < OLDEST))
    else:
        wrong = cell.is_in(list(column.codes)).not_()
    kind = column.kind if column.kind in (NUMBER, DAY, YEAR) else "code"
    # A value in no list that is written like a contact, a document or a date of birth.
    identity = wrong & looks_like_identity(cell, day=column.kind == DAY)
    yield Check(kind, ROW, name, column.expected, wrong & ~identity, (name,))
    yield Check("identity_content", FILE, name, column.expected, identity, (name,))


def _days(feed: Feed, held: frozenset[str], today: date) -> Iterator[Check]:
    for name in feed.days:
        if name not in held:
            continue
        day = pl.col(f"={name}")
        yield Check("future", ROW, name, f"≤ {today}", day > today, (name,))
        yield Check("too_early", ROW, name, f"≥ {_EARLIEST}", day < _EARLIEST, (name,))
        if BIRTH_YEAR in held:
            before = day.dt.year() < pl.col(f"={BIRTH_YEAR}")
            yield Check("before_birth", ROW, name, f"≥ {BIRTH_YEAR}", before, (name, BIRTH_YEAR))
    for earlier, later in feed.order:
        if {earlier, later} <= held:
            wrong = pl.col(f"={later}") < pl.col(f"={earlier}")
            yield Check("order", ROW, later, f"≥ {earlier}", wrong, (later, earlier))


def _ages(held: frozenset[str]) -> Iterator[Check]:
    if not {BIRTH_YEAR, RECORDED_ON} <= held:
        return
    age = pl.col(f"={RECORDED_ON}").dt.year() - pl.col(f"={BIRTH_YEAR}")
    yield Check("age", DOUBTFUL, BIRTH_YEAR, "0–100", age > 100, (BIRTH_YEAR, RECORDED_ON))
    if "minor" in held:
        minor = pl.col("minor")
        wrong = ((minor == "yes") & (age > 18)) | ((minor == "no") & (age < 18))
        yield Check("minor", DOUBTFUL, "minor", BIRTH_YEAR, wrong, ("minor", BIRTH_YEAR))


def _gaps(feed: Feed, held: frozenset[str]) -> Iterator[Check]:
    for gap in feed.gaps:
        if gap.column not in held or not (gap.holds or gap.lacks):
            continue
        cell = pl.col(gap.column)
        if gap.holds:
            wrong, expected = cell.is_in(list(gap.holds)).not_(), ", ".join(sorted(gap.holds))
        else:
            wrong, expected = cell.is_in(list(gap.lacks)), f"≠ {', '.join(sorted(gap.lacks))}"
        column = feed.column(gap.column)
        listed = cell.is_in(list(column.codes)) if column else pl.lit(value=True)
        yield Check(
            "outside_coverage", DOUBTFUL, gap.column, expected, wrong & listed, (gap.column,)
        )


def repeated(first: pl.Series, kind: str) -> Check:
    """The check that a row was not there before; `first` is the line where it was, or 0."""
    grade, column = (ROW, NUMBER) if kind == "number_twice" else (NOTE, "")
    expected = "" if column == "" else "1 ×"
    return Check(kind, grade, column, expected, pl.lit(first) > 0, (column or LINE,))
