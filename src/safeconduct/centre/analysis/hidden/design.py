"""The log-linear model of k lists as matrices: what a fit multiplies with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Design:
    """The largest model considered: a constant, each list, each pair of lists.

    Parameters are in that order; a smaller model leaves some out. `margins` has a column for
    every set of at most four lists that a product of two parameters can make, 1 where a
    combination holds the set: one multiplication gives both the sums a fit has to reproduce (the
    first columns are the parameters' own) and, through `products`, the matrix of second
    derivatives. That is what makes a thousand fits at a time cheap.
    """

    lists: int
    pairs: tuple[Pair, ...]
    margins: Floats
    """Shape (combinations, sets of lists)."""
    products: Whole
    """Shape (parameters, parameters): which column of `margins` is the product of the two."""

    @property
    def parameters(self) -> int:
        return 1 + self.lists + len(self.pairs)

    @property
    def matrix(self) -> Floats:
        """Shape (combinations, parameters)."""
        return self.margins[:, : self.parameters]


@lru_cache(maxsize=16)
def design_of(lists: int) -> Design:
    """The design of so many lists."""
    pairs = tuple(combinations(range(lists), 2))
    sets = [0, *(1 << i for i in range(lists)), *(1 << i | 1 << j for i, j in pairs)]
    parameters = len(sets)
    place = {bits: at for at, bits in enumerate(sets)}
    products = np.zeros((parameters, parameters), np.int64)
    for one in range(parameters):
        for other in range(parameters):
            bits = sets[one] | sets[other]
            if bits not in place:
                place[bits] = len(sets)
                sets.append(bits)
            products[one, other] = place[bits]
    cells = np.arange(1, 1 << lists)[:, None]
    wanted = np.array(sets)[None, :]
    margins = ((cells & wanted) == wanted).astype(np.float64)
    return Design(lists, pairs, margins, products)
