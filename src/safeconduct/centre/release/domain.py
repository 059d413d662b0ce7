"""The cells of a table, known before anybody looks at the records, and the records counted in them.

A domain is each column's closed list of codes. Where the list is published beforehand, a cell that
nobody falls into has noise like any other. Where it is taken from the records themselves, the noise
protects the counts but not the list: that somebody with a rare code exists can be read from it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import polars as pl

from .noise import Counts

UNKNOWN = ""
"""A blank: not known. It is a cell like any other, and never 0."""

Columns: TypeAlias = tuple[str, ...]


class WrongDomain(ValueError):
    """Records or a codebook that do not fit: `what` is a code of the fault, `where` and `found`."""

    def __init__(self, what: str, where: str = "", found: str = "") -> None:
        super().__init__(f"{what}: {where} {found}".strip())
        self.what = what
        self.where = where
        self.found = found


@dataclass(frozen=True, slots=True)
class Domain:
    """Column → its codes, in order. ``declared``: whether the lists were fixed beforehand."""

    codes: Mapping[str, tuple[str, ...]]
    declared: bool

    def sizes(self, table: Iterable[str]) -> tuple[int, ...]:
        return tuple(len(self.codes[column]) for column in table)

    def cells(self, table: Iterable[str]) -> int:
        """How many cells a table over these columns has."""
        return math.prod(self.sizes(table))

    def of(self, columns: Iterable[str]) -> Domain:
        """The domain of these columns alone."""
        return Domain({column: self.codes[column] for column in columns}, self.declared)


def from_records(records: pl.DataFrame, columns: Sequence[str]) -> Domain:
    """The codes that `records` happen to hold. Such a list is not protected by any noise."""
    codes = {
        column: tuple(sorted(records.get_column(column).fill_null(UNKNOWN).unique().to_list()))
        for column in columns
    }
    return Domain(codes, declared=False)


def read_codebook(text: str) -> Domain:
    """A codebook: a JSON object, column → list of codes (texts).

    A blank is added to each list that lacks it, whether a record needs it or not. Errors:
    WrongDomain ``codebook`` (where: the column).
    """
    try:
        book = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        raise WrongDomain("codebook-json") from None
    if not isinstance(book, dict) or not book:
        raise WrongDomain("codebook-object")
    codes: dict[str, tuple[str, ...]] = {}
    for column, listed in book.items():
        if not isinstance(listed, list) or not all(isinstance(code, str) for code in listed):
            raise WrongDomain("codebook-list", column)
        if twice := {code for code in listed if listed.count(code) > 1}:
            raise WrongDomain("codebook-twice", column, min(twice))
        codes[column] = tuple(listed) if UNKNOWN in listed else (*listed, UNKNOWN)
    return Domain(codes, declared=True)


class Coded:
    """Records as whole numbers: the place of each code in its list.

    Errors: WrongDomain ``code`` (where: column, found: the code and its line) for a code that is
    in no list.
    """

    def __init__(self, records: pl.DataFrame, domain: Domain) -> None:
        self.domain = domain
        self._places = {
            column: _places(records.get_column(column), column, domain.codes[column])
            for column in domain.codes
        }

    def places(self, column: str) -> Counts:
        """Record by record, the place of its code in the list of `column`."""
        return self._places[column]

    def count(self, table: Columns) -> Counts:
        """How many records fall into each cell; one axis a column. Exact: never published."""
        shape = self.domain.sizes(table)
        flat = np.ravel_multi_index([self._places[column] for column in table], shape)
        return np.bincount(flat, minlength=math.prod(shape)).reshape(shape).astype(np.int64)


def _places(values: pl.Series, column: str, codes: Sequence[str]) -> Counts:
    places = values.fill_null(UNKNOWN).replace_strict(
        pl.Series(codes, dtype=pl.String),
        pl.Series(range(len(codes)), dtype=pl.Int64),
        default=None,
        return_dtype=pl.Int64,
    )
    if places.null_count():
        line = int(places.is_null().arg_max() or 0)
        raise WrongDomain(f"code:{line}", column, str(values[line]))
    return places.to_numpy()
