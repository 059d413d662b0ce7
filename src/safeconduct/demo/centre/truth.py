"""The true answer, which nobody has but the demonstration, and how far an answer is from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import comb
from typing import Any

import numpy as np
import polars as pl

from safeconduct.centre.attributes import ATTRIBUTES, DAY, REGION_OF_DISTRICT, age_band
from safeconduct.centre.countries import REGION_OF
from safeconduct.centre.persons import PERSON

from .population import Person

_SEX = {"F": "female", "M": "male"}


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of records of one person: how many there are, were found, and were rightly found."""

    true: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.true if self.true else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.true + self.found) if self.true + self.found else 1.0


def compared_pairs(linked: pl.DataFrame, entity_of: Mapping[str, int]) -> Pairs:
    """The links against the truth; `entity_of`: who each number really is."""
    both = [(person, entity_of[number]) for number, person in linked["number", "person"].rows()]
    return Pairs(
        _pairs(Counter(entity for _, entity in both)),
        _pairs(Counter(person for person, _ in both)),
        _pairs(Counter(both)),
    )


def _pairs(sizes: Counter[Any]) -> int:
    return sum(comb(size, 2) for size in sizes.values())


def as_records(persons: Sequence[Person]) -> pl.DataFrame:
    """Persons as the Centre would hold them if every agency knew everything and erred nowhere."""
    columns = [PERSON, *ATTRIBUTES]
    schema = {name: pl.Date if each.kind == DAY else pl.String for name, each in ATTRIBUTES.items()}
    rows = [{**_row(person), PERSON: str(person.who.entity)} for person in persons]
    return pl.DataFrame(
        [{name: row.get(name) for name in columns} for row in rows],
        schema={PERSON: pl.String, **schema},
        orient="row",
    ).with_columns(pl.col("registered_year").cast(pl.Int32))


def _row(person: Person) -> dict[str, Any]:
    age = person.age_on(person.days["detected_on"])
    return {
        **person.facts,
        **person.days,
        "registered_year": str(person.year),
        "nationality": person.who.country,
        "region": REGION_OF[person.who.country],
        "age_band": age_band(age),
        "minor": "yes" if age < 18 else "no",
        "sex": _SEX[person.who.sex],
        "belgian_region": REGION_OF_DISTRICT[person.facts["district"]],
    }


@dataclass(frozen=True, slots=True)
class Error:
    """A table beside the true counts: Σ|error| / Σ true, and how many intervals hold the truth."""

    share: float
    inside: int
    cells: int


def error_of(
    count: np.ndarray[Any, Any],
    low: np.ndarray[Any, Any],
    high: np.ndarray[Any, Any],
    true: np.ndarray[Any, Any],
) -> Error:
    """How far a table is from the true counts, cell by cell."""
    total = float(true.sum())
    share = float(np.abs(count - true).sum()) / total if total else 0.0
    return Error(share, int(((low <= true) & (true <= high)).sum()), int(true.size))
