"""What each kind of node does to a chunk of cases.

A cell holds a node's value for the cases of one chunk: `values`, and for dates and counts the
mask `known` (None: all are). Yes/no/unknown and categories carry the unknown in their codes
(`codes.UNKNOWN`, -1). What is the same for all cases has length 1 and is broadcast. Dates under
the mask stay within the calendar, so that they can be reckoned with.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any, NamedTuple

import numpy as np

from ..codes import LAST_DAY, UNKNOWN, YES, days, tri
from ..nodes import Kind, Value
from ..rules import History
from ..terms import Overflow
from . import calendar
from .column import Mask, Numbers

NOT_NAMED = -1
"""The code of a category that is not known."""


class Cell(NamedTuple):
    """The values of one node for the cases of a chunk."""

    values: Numbers
    known: Mask | None = None


_ALL = np.ones(1, np.bool_)
_NONE = np.zeros(1, np.bool_)
_LAST = np.int32(LAST_DAY)
_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "<": np.less,
    "<=": np.less_equal,
    "==": np.equal,
}


def constant(value: Value, kind: Kind, code: int = NOT_NAMED, names: Any = np.int16) -> Cell:
    """A value that is the same for all cases; `code` is that of a category."""
    if kind is Kind.TRI:
        return Cell(np.full(1, tri(value), np.int8))
    if kind is Kind.CATEGORY:
        return Cell(np.full(1, code, names))
    values = np.full(1, as_number(value), np.int32 if kind is Kind.DATE else np.int64)
    return Cell(values, _NONE if value is None else None)


def as_number(value: Value) -> int:
    """A date or count as a number; 0 where there is none."""
    if value is None:
        return 0
    return value if isinstance(value, int) else days(value)  # type: ignore[arg-type]


def pick(here: Mask, value: Any, other: Any) -> Numbers:
    """`value` where `here`, else `other`: as np.where, which is slower for want of vectors."""
    mask: Numbers = here
    if other.dtype != np.bool_:
        mask = np.negative(here.view(np.int8)).astype(other.dtype, copy=False)
    picked: Numbers = other ^ ((other ^ value) & mask)
    return picked


def given_tri(values: Mask, known: Mask | None) -> Cell:
    """Yes, no and unknown from truth and mask."""
    if known is None:
        return Cell(values.view(np.int8) + values.view(np.int8))
    yes = (values & known).view(np.int8)
    return Cell(yes + yes + (~known).view(np.int8))


def given_category(codes: Numbers, known: Mask | None, table: Numbers) -> Cell:
    """A category in the numbers of the vocabulary."""
    found = table.take(codes)
    return Cell(found if known is None else pick(known, found, table.dtype.type(NOT_NAMED)))


def all_of(cells: Sequence[Cell]) -> Cell:
    return Cell(reduce(np.minimum, [cell.values for cell in cells]))


def any_of(cells: Sequence[Cell]) -> Cell:
    return Cell(reduce(np.maximum, [cell.values for cell in cells]))


def opposite(cells: Sequence[Cell]) -> Cell:
    return Cell(YES - cells[0].values)


def unless(cells: Sequence[Cell]) -> Cell:
    general, exception = cells
    return Cell(np.minimum(general.values, YES - exception.values))


def compare(cells: Sequence[Cell], op: str) -> Cell:
    left, right = cells
    return given_tri(_COMPARE[op](left.values, right.values), _both(left.known, right.known))


def one_of(cells: Sequence[Cell], codes: Sequence[int]) -> Cell:
    values = cells[0].values
    found = reduce(np.bitwise_or, [values == code for code in codes]) if codes else _NONE
    # What was found is known, which spares a step of `given_tri`.
    yes = found.view(np.int8)
    return Cell(yes + yes + (values == NOT_NAMED).view(np.int8))


def known(cells: Sequence[Cell], kind: Kind) -> Cell:
    values, mask = cells[0]
    if kind is Kind.TRI:
        mask = values != UNKNOWN
    elif kind is Kind.CATEGORY:
        mask = values != NOT_NAMED
    return given_tri(_ALL if mask is None else mask, None)


def month(cells: Sequence[Cell]) -> Cell:
    """The month a day lies in."""
    return Cell(calendar.month_of(cells[0].values))


def day_in_month(cells: Sequence[Cell]) -> Cell:
    """Cells: the day, its month."""
    return Cell(calendar.day_in_month(cells[0].values, cells[1].values))


def plus_days(cells: Sequence[Cell], length: int | None) -> Cell:
    """Cells: the start, and the length unless it is fixed."""
    longest, mask = _length(cells[1:], length)
    return Cell(calendar.add_days(cells[0].values, longest), _both(cells[0].known, mask))


def plus_months(cells: Sequence[Cell], length: int | None, overflow: Overflow) -> Cell:
    """Cells: the start, its month, its day there, and the length unless it is fixed."""
    start, in_month, day, *lengths = cells
    longest, mask = _length(lengths, length)
    values = calendar.add_months(in_month.values, day.values, longest, overflow)
    return Cell(values, _both(start.known, mask))


def _length(cells: Sequence[Cell], fixed: int | None) -> tuple[Any, Mask | None]:
    return (fixed, None) if fixed is not None else (cells[0].values, cells[0].known)


def earliest(cells: Sequence[Cell]) -> Cell:
    if not cells:
        return constant(None, Kind.DATE)
    # No day is later than the last: an unknown one never comes first.
    days_ = [c.values if c.known is None else pick(c.known, c.values, _LAST) for c in cells]
    masks = [cell.known for cell in cells if cell.known is not None]
    some = reduce(np.bitwise_or, masks) if len(masks) == len(cells) else None
    return Cell(reduce(np.minimum, days_), some)


def times(cells: Sequence[Cell]) -> Cell:
    values = reduce(np.multiply, [cell.values for cell in cells], np.ones(1, np.int64))
    return Cell(values, reduce(_both, [cell.known for cell in cells], None))


def over(cells: Sequence[Cell], divisor: int) -> Cell:
    return Cell(cells[0].values // divisor, cells[0].known)


def parameter(cells: Sequence[Cell], history: History, kind: Kind) -> Cell:
    when = cells[0]
    values = [constant(v.value, kind) for v in history.values]
    chosen = _from(when.values, history, values)
    return Cell(chosen.values, _both(chosen.known, when.known))


def _from(when: Numbers, history: History, values: Sequence[Cell]) -> Cell:
    chosen = values[0]
    for start, value in zip(history.starts, values[1:], strict=True):
        chosen = select(when >= days(start), value, chosen)
    return chosen


def choose(cells: Sequence[Cell]) -> Cell:
    """Cells: when, value, when, value, ..., otherwise."""
    chosen = cells[-1]
    for when, value in zip(cells[-3::-2], cells[-2::-2], strict=True):
        chosen = select(when.values == YES, value, chosen)
    return chosen


def version(cells: Sequence[Cell], starts: Sequence[int], kind: Kind) -> Cell:
    """Cells: one for each version, then the date that decides."""
    *bodies, when = cells
    chosen = bodies[0]
    for start, body in zip(starts, bodies[1:], strict=True):
        chosen = select(when.values >= start, body, chosen)
    if when.known is None:
        return chosen
    if kind is Kind.TRI:
        return Cell(pick(when.known, chosen.values, np.int8(UNKNOWN)))
    if kind is Kind.CATEGORY:
        return Cell(pick(when.known, chosen.values, chosen.values.dtype.type(NOT_NAMED)))
    return Cell(chosen.values, _both(chosen.known, when.known))


def select(here: Mask, value: Cell, other: Cell) -> Cell:
    """`value` where `here`, else `other`."""
    mask = None
    if value.known is not None or other.known is not None:
        mask = pick(
            here,
            _ALL if value.known is None else value.known,
            _ALL if other.known is None else other.known,
        )
    return Cell(pick(here, value.values, other.values), mask)


def _both(left: Mask | None, right: Mask | None) -> Mask | None:
    if left is None:
        return right
    return left if right is None else left & right


def first(cells: Sequence[Cell], decisive: int) -> Numbers:
    """The branch of parts in order: the first `decisive` one, else the first unknown, else -1."""
    found = np.full(1, -1, np.int8)
    for sought in (UNKNOWN, decisive):
        for index in range(len(cells) - 1, -1, -1):
            found = pick(cells[index].values == sought, np.int8(index), found)
    return found


def chosen_branch(cells: Sequence[Cell]) -> Numbers:
    """The branch of conditions in order: the first that is yes, else their number."""
    found = np.full(1, len(cells), np.int8)
    for index in range(len(cells) - 1, -1, -1):
        found = pick(cells[index].values == YES, np.int8(index), found)
    return found
