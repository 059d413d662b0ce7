"""Of whom the figures are: the persons of a linked round who were first registered in a year."""

from __future__ import annotations

import polars as pl

from safeconduct.centre.feeds.actors import PLATFORM
from safeconduct.centre.persons import PERSON, one_row_each
from safeconduct.centre.release.programme import COHORT
from safeconduct.centre_store import links

TRUSTED = (
    "reception_centres",
    PLATFORM,
    "police",
    "social_inspection",
    "immigration_office",
    "public_prosecutors",
    "convictions",
)
"""Whose word counts where two sources differ: who met the person longest, first."""


class NotLinked(Exception):
    """Nobody has said yet which records of the round are one person."""


class NobodyThere(Exception):
    """Nobody of the round was registered in that year: there is nothing to release."""


def cohort(round_: str, year: int) -> pl.DataFrame:
    """One row for each person of `round_` first registered in `year`.

    A record that no linkage names is left out: it may be anybody's, and nobody counts twice.
    Raises NotLinked, NobodyThere.
    """
    if links.summary_of(round_) is None:
        raise NotLinked
    known = links.linked(round_).filter(pl.col(PERSON).is_not_null())
    persons = one_row_each(known, TRUSTED)
    mine = persons.filter(pl.col(COHORT).cast(pl.String) == str(year))
    if mine.is_empty():
        raise NobodyThere
    return mine
