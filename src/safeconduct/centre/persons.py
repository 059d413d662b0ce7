"""Records of several sources and the links between them made into one row a person."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from .attributes import ATTRIBUTES, DAY
from .feeds.records import SOURCE
from .feeds.schema import NUMBER

PERSON = "person"
_REGISTERED = ("registered_year", "registered_quarter")
_YOUNG = ("0-11", "12-17")

TRUSTED = (
    "platform",
    "reception_centres",
    "police",
    "social_inspection",
    "immigration_office",
    "public_prosecutors",
    "convictions",
)
"""Whose word counts where two sources differ: who met the person longest, first."""


def linked_records(records: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """`records` with the person each is; `links` has source, number, person.

    A record that no link names is left out: whoever compares the heights sees how many.
    """
    return records.join(links.select(SOURCE, NUMBER, PERSON), on=[SOURCE, NUMBER], how="inner")


def one_row_each(records: pl.DataFrame, trusted: Sequence[str]) -> pl.DataFrame:
    """One row a person: of each attribute what the first source of `trusted` says that knows it.

    Of a day the earliest counts, of the registration too. Who has an age is a minor or not by it,
    so that two sources that disagree make nobody both. Without number and source.
    """
    rank = {source: place for place, source in enumerate(trusted)}
    ordered = records.sort(
        pl.col(SOURCE).replace_strict(rank, default=len(rank), return_dtype=pl.Int64), NUMBER
    )
    first = pl.struct(*_REGISTERED).sort_by(*_REGISTERED, nulls_last=True).first()
    days = [name for name, each in ATTRIBUTES.items() if each.kind == DAY]
    codes = [name for name in ATTRIBUTES if name not in days and name not in _REGISTERED]
    by_age = pl.when(pl.col("age_band").is_in(_YOUNG)).then(pl.lit("yes")).otherwise(pl.lit("no"))
    minor = pl.when(pl.col("age_band").is_not_null()).then(by_age).otherwise(pl.col("minor"))
    return (
        ordered.group_by(PERSON, maintain_order=True)
        .agg(
            first.alias("registered"),
            *(pl.col(name).drop_nulls().first() for name in codes),
            *(pl.col(name).min() for name in days),
        )
        .unnest("registered")
        .with_columns(minor.alias("minor"))
        .select(PERSON, *ATTRIBUTES)
    )
