"""From a row of a feed to a pseudonymous record: coded, coarsened, nothing else."""

from __future__ import annotations

import polars as pl

from ..attributes import ATTRIBUTES, DAY, REGION_OF_DISTRICT, YEAR, age_band
from ..countries import REGION_OF
from .schema import BIRTH_YEAR, NUMBER, RECORDED_ON

SOURCE = "source"

RECORD_SCHEMA: dict[str, pl.DataType] = {SOURCE: pl.String(), NUMBER: pl.String()} | {
    name: pl.Date() if each.kind == DAY else pl.Int32() if each.kind == YEAR else pl.String()
    for name, each in ATTRIBUTES.items()
}
"""The columns of a pseudonymous record and their types; all but the first two may be null."""

_BANDS = {age: age_band(age) for age in range(121)}


def records(source: str, rows: pl.DataFrame) -> pl.DataFrame:
    """One record for each of `rows` (as `checks.typed` made them, all of them right).

    The day of registration becomes a year and a quarter, the year of birth a band of ages: neither
    is kept. Who turns 18 in the year of registration is a minor or not as the source says; where
    it does not say, age and minority are not known.
    """
    held = set(rows.columns)
    day = pl.col(f"={RECORDED_ON}")
    made = rows.with_columns(
        pl.lit(source).alias(SOURCE),
        day.dt.year().alias("registered_year"),
        pl.format("Q{}", day.dt.quarter()).alias("registered_quarter"),
        *_derived(held),
    )
    return made.select(
        (pl.col(_typed_name(name, made)) if _typed_name(name, made) else pl.lit(None))
        .cast(kind)
        .alias(name)
        for name, kind in RECORD_SCHEMA.items()
    )


def _typed_name(name: str, frame: pl.DataFrame) -> str:
    return next((each for each in (f"={name}", name) if each in frame.columns), "")


def _derived(held: set[str]) -> list[pl.Expr]:
    made: list[pl.Expr] = []
    if "nationality" in held:
        made.append(pl.col("nationality").replace_strict(REGION_OF, default=None).alias("region"))
    if "district" in held:
        region = pl.col("district").replace_strict(REGION_OF_DISTRICT, default=None)
        made.append(region.alias("belgian_region"))
    if f"={BIRTH_YEAR}" not in held:
        return made
    # Of the two ages a year of birth allows, the one reached by the end of the year.
    age = pl.col(f"={RECORDED_ON}").dt.year() - pl.col(f"={BIRTH_YEAR}")
    told = pl.col("minor") if "minor" in held else pl.lit(None, dtype=pl.String)
    minor = (
        pl.when(told.is_not_null())
        .then(told)
        .when(age < 18)
        .then(pl.lit("yes"))
        .when(age > 18)
        .then(pl.lit("no"))
    )
    band = (
        pl.when(age == 18)
        .then(told.replace_strict({"yes": "12-17", "no": "18-24"}, default=None))
        .otherwise(age.replace_strict(_BANDS, default=None, return_dtype=pl.String))
    )
    return [*made, minor.alias("minor"), band.alias("age_band")]
