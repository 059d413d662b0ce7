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


def view(columns: Any, index: int, begin: int, size: int, like: Any) -> Any:
    """`size` cases of a column from case `begin` on."""
    return columns[index][begin : begin + size]


def has(columns: Any, index: int) -> bool:
    """Whether there is such a column at all."""
    return columns[index] is not None


# One column each: loops this plain are taken many cases at a time by the compiler.


def doubled(found: Any, cells: Any) -> None:
    for i in range(cells.size):
        cells[i] = 2 * found[i]


def doubled_where_known(found: Any, known: Any, cells: Any) -> None:
    for i in range(cells.size):
        cells[i] = 2 * (found[i] & known[i]) + (known[i] ^ 1)


def copied(found: Any, cells: Any) -> None:
    for i in range(cells.size):
        cells[i] = found[i]


def copied_where_known(found: Any, known: Any, cells: Any, unknown: Any) -> None:
    for i in range(cells.size):
        cells[i] = select(known[i] != 0, found[i], unknown)


def recoded(found: Any, table: Any, cells: Any) -> None:
    for i in range(cells.size):
        cells[i] = table[found[i]]


def recoded_where_known(found: Any, known: Any, table: Any, cells: Any) -> None:
    for i in range(cells.size):
        cells[i] = select(known[i] != 0, table[found[i]], NOT_NAMED)


def differing(cells: Any, unknown: Any, known: Any) -> None:
    for i in range(cells.size):
        known[i] = cells[i] != unknown


def renamed(cells: Any, table: Any, found: Any) -> None:
    for i in range(cells.size):
        found[i] = table[cells[i] + 1]


# All columns of one sort.


def load_tri(
    columns: Any, masks: Any, places: Any, begin: int, size: int, buffer: Any, truth: Any
) -> None:
    """Yes, unknown, no as 2, 1, 0."""
    for index in range(len(places)):
        cells = buffer[places[index] : places[index] + size]
        found = view(columns, index, begin, size, truth)
        if has(masks, index):
            doubled_where_known(found, view(masks, index, begin, size, truth), cells)
        else:
            doubled(found, cells)


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
        cells = buffer[places[index] : places[index] + size]
        found = view(columns, index, begin, size, like)
        if has(masks, index):
            copied_where_known(found, view(masks, index, begin, size, truth), cells, unknown)
        else:
            copied(found, cells)


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
    longest: int,
) -> None:
    """Categories in the numbers of the vocabulary, which `tables` give for the column's own."""
    for index in range(len(places)):
        cells = buffer[places[index] : places[index] + size]
        found = view(columns, index, begin, size, like)
        table = view(tables, index, 0, longest, like)
        if has(masks, index):
            recoded_where_known(found, view(masks, index, begin, size, truth), table, cells)
        else:
            recoded(found, table, cells)


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
        copied(buffer[at : at + size], view(columns, index, begin, size, truth))
        at += mask_at
        copied(buffer[at : at + size], view(masks, index, begin, size, truth))


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
        cells = buffer[places[index] : places[index] + size]
        copied(cells, view(columns, index, begin, size, like))
        differing(cells, unknown, view(masks, index, begin, size, truth))


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
    longest: int,
) -> None:
    """Categories in the answer's own numbers; the first entry of each table is for -1."""
    for index in range(len(places)):
        cells = buffer[places[index] : places[index] + size]
        table = view(tables, index, 0, longest, like)
        renamed(cells, table, view(columns, index, begin, size, like))
        differing(cells, NOT_NAMED, view(masks, index, begin, size, truth))


def store_branches(
    columns: Any, places: Any, begin: int, size: int, buffer: Any, like: Any
) -> None:
    """Branch numbers."""
    for index in range(len(places)):
        at = places[index]
        copied(buffer[at : at + size], view(columns, index, begin, size, like))
