"""What occurs again and again, numbered and worked out once: names, words, births, tokens."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, count
from typing import Generic, TypeVar

import numpy as np
import numpy.typing as npt

Item = TypeVar("Item", bound=Hashable)
Numbers = npt.NDArray[np.int64]


class Numbered(Generic[Item]):
    """The distinct items of many, in the order in which each came first."""

    def __init__(self, items: Sequence[Item] = ()) -> None:
        self._number: defaultdict[Item, int] = defaultdict(count().__next__)
        self._rows: list[Numbers] = []
        if items:
            self.add(items)

    def add(self, items: Sequence[Item]) -> None:
        """More of them."""
        numbers = map(self._number.__getitem__, items)
        self._rows.append(np.fromiter(numbers, np.int64, len(items)))

    @property
    def items(self) -> list[Item]:
        """Each item once."""
        return list(self._number)

    @property
    def rows(self) -> Numbers:
        """For each that was added, which of `items` it is."""
        return np.concatenate(self._rows) if self._rows else np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class Lists:
    """A list of numbers for each of several rows: ``of`` one after another, ``counts`` of each."""

    of: Numbers
    counts: Numbers

    @property
    def owners(self) -> Numbers:
        """The row that each number of ``of`` belongs to."""
        return np.repeat(np.arange(len(self.counts)), self.counts)

    def through(self, inner: Lists) -> Lists:
        """Each number replaced by the list `inner` has for it."""
        lengths = inner.counts[self.of]
        ends = np.cumsum(lengths)
        starts = (np.cumsum(inner.counts) - inner.counts)[self.of]
        places = np.repeat(starts - (ends - lengths), lengths) + np.arange(lengths.sum())
        counts = np.bincount(self.owners, weights=lengths, minlength=len(self.counts))
        return Lists(inner.of[places], counts.astype(np.int64))


def listed(lists: Iterable[Sequence[Item]]) -> tuple[list[Item], Lists]:
    """The distinct items of several lists, and the lists in their numbers."""
    held = list(lists)
    flat = Numbered(list(chain.from_iterable(held)))
    return flat.items, Lists(flat.rows, np.fromiter(map(len, held), np.int64, len(held)))
