"""What occurs again and again, worked out once: names, births and tokens of many persons."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)


class Distinct(dict[Item, int]):
    """Each item and its number, in the order in which it was first asked for."""

    def __missing__(self, item: Item) -> int:
        number = self[item] = len(self)
        return number
