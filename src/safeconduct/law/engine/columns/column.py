"""A column: one fact or one answer for every case of a caseload."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..codes import FIRST_DAY, LAST_DAY, day_of, days
from ..nodes import Kind, Value

Numbers = NDArray[Any]
Mask = NDArray[np.bool_]

_TYPES: dict[Kind, Any] = {
    Kind.TRI: np.bool_,
    Kind.DATE: np.int32,
    Kind.CATEGORY: np.int16,
    Kind.COUNT: np.int64,
}


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One value of one kind for each case, with a mask of those that are known.

    `values`: bool for yes/no, int32 days since 1 January 1970 for dates (datetime64 is taken
    too), int16 indices into `categories`, int64 counts. What stands where `known` is false
    means nothing. `known` is None when all are known.
    Errors: ValueError for values that do not fit the kind.
    """

    kind: Kind
    values: Numbers
    known: Mask | None = None
    categories: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        values = np.asarray(self.values)
        if values.ndim != 1:
            raise ValueError(f"column: found {values.ndim} dimensions, expected one")
        if self.known is not None:
            known = np.asarray(self.known, dtype=np.bool_)
            if known.shape != values.shape:
                raise ValueError(
                    f"column: found a mask of {known.size} for {values.size} values, "
                    "expected as many"
                )
            object.__setattr__(self, "known", known)
        object.__setattr__(self, "values", self._fitted(values))

    def _fitted(self, values: Numbers) -> Numbers:
        if self.kind is Kind.DATE and values.dtype.kind == "M":
            values = values.astype("datetime64[D]").astype(np.int64)
        if self.kind is Kind.TRI:
            if values.dtype != np.bool_:
                raise ValueError(f"column of yes and no: found {values.dtype}, expected bool")
            return values
        if values.dtype.kind not in "iu":
            raise ValueError(
                f"column of kind {self.kind.value}: found {values.dtype}, expected whole numbers"
            )
        low, high = self._limits()
        if values.size and (values.min() < low or values.max() > high):
            # What stands under the mask may be anything; what is known may not.
            values = values if self.known is None else np.where(self.known, values, 0)
            if values.min() < low or values.max() > high:
                raise ValueError(
                    f"column of kind {self.kind.value}: found {values.min()} to {values.max()}, "
                    f"expected {low} to {high}"
                )
        return values.astype(_TYPES[self.kind], copy=False)

    def _limits(self) -> tuple[int, int]:
        if self.kind is Kind.DATE:
            return FIRST_DAY, LAST_DAY
        if self.kind is Kind.CATEGORY:
            # With no category to name, nothing can be known and index 0 means nothing.
            return 0, max(len(self.categories) - 1, 0)
        return -(2**63), 2**63 - 1

    @classmethod
    def of(cls, kind: Kind, values: Sequence[Value], categories: Sequence[str] = ()) -> Column:
        """A column of Python values, None where not known.

        For a category without `categories`, the values found are taken, in order of appearance.
        """
        if kind is Kind.CATEGORY and not categories:
            categories = tuple(dict.fromkeys(str(v) for v in values if v is not None))
        known = np.array([value is not None for value in values], np.bool_)
        numbers = np.array(_numbers(kind, values, categories), np.int64)
        fitted = numbers.astype(np.bool_) if kind is Kind.TRI else numbers
        return cls(kind, fitted, None if known.all() else known, tuple(categories))

    def __len__(self) -> int:
        return int(self.values.size)

    def to_list(self) -> list[Any]:
        """The column as Python values: True / False, date, str or int; None where not known."""
        numbers = self.values.tolist()
        if self.kind is Kind.DATE:
            # Dates repeat in a caseload: each is made once.
            made = {number: day_of(number) for number in set(numbers)}
            found: list[Any] = [made[number] for number in numbers]
        elif self.kind is Kind.CATEGORY:
            names = self.categories or (None,)
            found = [names[number] for number in numbers]
        else:
            found = numbers
        if self.known is None:
            return found
        known = self.known.tolist()
        return [value if is_known else None for value, is_known in zip(found, known, strict=True)]


def _numbers(kind: Kind, values: Sequence[Any], categories: Sequence[str]) -> list[int]:
    expected = {Kind.TRI: bool, Kind.DATE: date, Kind.CATEGORY: str, Kind.COUNT: int}[kind]
    if set(map(type, values)) - {expected, type(None)}:
        row, value = next(
            (row, value)
            for row, value in enumerate(values)
            if value is not None and type(value) is not expected
        )
        raise ValueError(
            f"column, row {row}: found a {type(value).__name__}, expected a {kind.value}"
        )
    if kind is Kind.DATE:
        return [0 if value is None else days(value) for value in values]
    if kind is Kind.CATEGORY:
        index: dict[str | None, int] = {name: i for i, name in enumerate(categories)}
        if missing := set(values) - index.keys() - {None}:
            row = next(row for row, value in enumerate(values) if value in missing)
            raise ValueError(
                f"column, row {row}: found a value that is not one of {', '.join(categories)}"
            )
        index[None] = 0
        return [index[value] for value in values]
    return [0 if value is None else value for value in values]
