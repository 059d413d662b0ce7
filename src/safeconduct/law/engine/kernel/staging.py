"""Moves columns between a caseload and the kernel's scratch buffers. Compiled by numba.

Each function moves all columns of one sort for one chunk. `columns`, `masks` and `tables` are
the columns themselves here, and their addresses in compiled code, where one call for many columns
costs no more than for one. Truth is moved as bytes 0 and 1. `like` and `truth` are arrays of the
same type as columns and masks, for compiled code to read that type from. `places` is where each
column begins in the buffer.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from .calendar import select

NOT_NAMED = np.int16(-1)


def view(columns: Any, index: int, begin: int, like: Any) -> Any:
    """A column from case `begin` on."""
    return columns[index][begin:]


def has(columns: Any, index: int) -> bool:
    """Whether there is such a column at all."""
    return columns[index] is not None


def load_tri(
    columns: Any, masks: Any, places: Any, begin: int, size: int, buffer: Any, truth: Any
) -> None:
    """Yes, unknown, no as 2, 1, 0."""
    for index in range(len(places)):
        at, found = places[index], view(columns, index, begin, truth)
        if has(masks, index):
            known = view(masks, index, begin, truth)
            for i in range(size):
                buffer[at + i] = 2 * (found[i] & known[i]) + (known[i] ^ 1)
        else:
            for i in range(size):
                buffer[at + i] = 2 * found[i]


def load_numbers(
    columns: Any,
    masks: Any,
    places: Any,
    begin: int,
    size: int,
    buffer: Any,
    truth: Any,
    like: Any,
    unknown: Any,
) -> None:
    """Dates and counts, `unknown` standing for what is not known."""
    for index in range(len(places)):
        at, found = places[index], view(columns, index, begin, like)
        if has(masks, index):
            known = view(masks, index, begin, truth)
            for i in range(size):
                buffer[at + i] = select(known[i] != 0, found[i], unknown)
        else:
            for i in range(size):
                buffer[at + i] = found[i]


def load_categories(
    columns: Any,
    masks: Any,
    tables: Any,
    places: Any,
    begin: int,
    size: int,
    buffer: Any,
    truth: Any,
    like: Any,
) -> None:
    """Categories in the numbers of the vocabulary, which `tables` give for the column's own."""
    for index in range(len(places)):
        at, found = places[index], view(columns, index, begin, like)
        table = view(tables, index, 0, like)
        if has(masks, index):
            known = view(masks, index, begin, truth)
            for i in range(size):
                buffer[at + i] = select(known[i] != 0, table[found[i]], NOT_NAMED)
        else:
            for i in range(size):
                buffer[at + i] = table[found[i]]


def store_tri(
    columns: Any,
    masks: Any,
    places: Any,
    begin: int,
    size: int,
    buffer: Any,
    truth: Any,
    mask_at: int,
) -> None:
    """Truth and, `mask_at` cells behind it, mask."""
    for index in range(len(places)):
        at = places[index]
        found, known = view(columns, index, begin, truth), view(masks, index, begin, truth)
        for i in range(size):
            found[i] = buffer[at + i] != 0
        for i in range(size):
            known[i] = buffer[at + mask_at + i] != 0


def store_numbers(
    columns: Any,
    masks: Any,
    places: Any,
    begin: int,
    size: int,
    buffer: Any,
    truth: Any,
    like: Any,
    unknown: Any,
) -> None:
    """Dates and counts."""
    for index in range(len(places)):
        at = places[index]
        found, known = view(columns, index, begin, like), view(masks, index, begin, truth)
        for i in range(size):
            found[i] = buffer[at + i]
        for i in range(size):
            known[i] = buffer[at + i] != unknown


def store_categories(
    columns: Any,
    masks: Any,
    tables: Any,
    places: Any,
    begin: int,
    size: int,
    buffer: Any,
    truth: Any,
    like: Any,
) -> None:
    """Categories in the answer's own numbers; the first entry of each table is for -1."""
    for index in range(len(places)):
        at, table = places[index], view(tables, index, 0, like)
        found, known = view(columns, index, begin, like), view(masks, index, begin, truth)
        for i in range(size):
            found[i] = table[buffer[at + i] + 1]
        for i in range(size):
            known[i] = buffer[at + i] >= 0


def store_branches(
    columns: Any, places: Any, begin: int, size: int, buffer: Any, like: Any
) -> None:
    """Branch numbers."""
    for index in range(len(places)):
        at, found = places[index], view(columns, index, begin, like)
        for i in range(size):
            found[i] = buffer[at + i]
