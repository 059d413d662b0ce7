"""Whether a model has a maximum of the likelihood, and whether the counts can tell it.

Both depend on which combinations hold anybody, not on how many, so an answer is kept.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .design import Design

Bools = npt.NDArray[np.bool_]


def is_identifiable(design: Design, free: Bools, cells: Bools) -> bool:
    """Whether the kept combinations tell all the free parameters apart, the constant included."""
    # The matrix of the sums of products has the same rank, and is small however many the lists.
    products = (cells.astype(np.float64) @ design.margins)[design.products][np.ix_(free, free)]
    return bool(np.linalg.matrix_rank(products, hermitian=True) == len(products))


def has_maximum(design: Design, free: Bools, cells: Bools, people: Bools) -> bool:
    """Whether the likelihood has a maximum, given the combinations that hold anybody.

    It has one just when some table, positive in every kept combination, has the same sums as
    the table of those that hold anybody (Fienberg, Rinaldo, Annals of Statistics 40, 2012): a
    linear programme looks for the one whose smallest entry is largest.
    """
    from scipy.optimize import linprog

    matrix = design.matrix[cells][:, free]
    sums = matrix.T @ people[cells].astype(np.float64)
    many = matrix.shape[0]
    # Variables: the table above its smallest entry, and that entry; bounded, for scale is free.
    equal = np.hstack([matrix.T, matrix.T.sum(axis=1, keepdims=True)])
    goal = np.zeros(many + 1)
    goal[-1] = -1.0
    bounds = [(0, None)] * many + [(0, 1)]
    found = linprog(goal, A_eq=equal, b_eq=sums, bounds=bounds, method="highs")
    return bool(found.status == 0 and found.x[-1] > 1e-7)


class Admission:
    """Which models can be fitted to which tables; answers are remembered."""

    def __init__(self, design: Design) -> None:
        self._design = design
        self._ranks: dict[bytes, bool] = {}
        self._maxima: dict[bytes, bool] = {}

    def admits(self, free: Bools, cells: Bools, people: Bools, certain: bool) -> bool:
        """Whether the fit stands. `certain`: the fit itself proved that the maximum exists."""
        pattern = np.packbits(free).tobytes() + np.packbits(cells).tobytes()
        if pattern not in self._ranks:
            self._ranks[pattern] = is_identifiable(self._design, free, cells)
        if not self._ranks[pattern] or certain:
            return self._ranks[pattern]
        pattern += np.packbits(people).tobytes()
        if pattern not in self._maxima:
            self._maxima[pattern] = has_maximum(self._design, free, cells, people)
        return self._maxima[pattern]
