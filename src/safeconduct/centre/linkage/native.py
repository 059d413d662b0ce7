"""The native kernel, where `make setup` could build one, and how it is called."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np

from .layout import Counts, Side

LIBRARY = Path(__file__).with_name("_bits.so")
LEVELS = ("plain", "avx2", "avx512")
"""The ways to count, slowest first; the number of each is its place."""

ROOM = 1 << 16
"""Pairs found in one call at most: what is found is handed on, not kept."""

_CHUNK_BYTES = 256 * 1024
"""Of the right side at a time: what stays in the cache next to a core."""

Found = tuple[Counts, Counts, Counts]


class _Side(ctypes.Structure):
    _fields_ = (
        ("words", ctypes.c_void_p),
        ("all", ctypes.c_void_p),
        ("tail", ctypes.c_void_p),
        ("rows", ctypes.c_uint64),
    )


@cache
def _library() -> ctypes.CDLL | None:
    if not LIBRARY.exists():
        return None
    library = ctypes.CDLL(str(LIBRARY))
    pointer, number = ctypes.c_void_p, ctypes.c_uint64
    library.scan.restype = number
    library.scan.argtypes = [
        *(pointer, pointer, number, number, pointer, number, number, number),
        *(ctypes.c_int, ctypes.c_int, pointer, pointer, pointer, pointer, number),
    ]
    return library


def levels() -> tuple[str, ...]:
    """The ways to count that are built and that this processor has, best last."""
    library = _library()
    return () if library is None else LEVELS[: library.best_level() + 1]


def _described(side: Side) -> _Side:
    return _Side(side.words.ctypes.data, side.all.ctypes.data, side.tail.ctypes.data, side.rows)


def scan(left: Side, right: Side, least: Counts, itself: bool, level: str) -> Iterator[Found]:
    """Pairs of sorted positions with enough bits in common, and how many these are.

    ``level`` is one of `levels`. Errors: RuntimeError where no kernel is built.
    """
    library = _library()
    if library is None:
        raise RuntimeError(f"no {LIBRARY.name}: `make setup` builds it where there is a compiler")
    sides = _described(left), _described(right)
    at = (ctypes.c_uint64 * 2)()
    found = np.empty((3, ROOM), np.uint32)
    step = max(1, _CHUNK_BYTES // max(1, right.words[:1].nbytes))
    for begin in range(0, right.blocks, step):
        end = min(begin + step, right.blocks)
        at[0], at[1] = 0, begin
        # Of one side with itself, a block of the left meets those from its own place on.
        last = min(left.blocks, end) if itself else left.blocks
        while at[0] < last:
            number = library.scan(
                *(ctypes.byref(sides[0]), ctypes.byref(sides[1]), left.width, left.head),
                *(least.ctypes.data, last, begin, end, int(itself), LEVELS.index(level), at),
                *(found[0].ctypes.data, found[1].ctypes.data, found[2].ctypes.data, ROOM),
            )
            if number:
                yield found[0, :number].copy(), found[1, :number].copy(), found[2, :number].copy()
