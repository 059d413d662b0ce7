"""Many Poisson log-linear models fitted at once, by Newton's method."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .design import Design, Floats

Bools = npt.NDArray[np.bool_]

_STEPS = 60
_CLOSE = 1e-9
_LONGEST_STEP = 4.0
_SHORTER = (0.25,) * 7 + (0.0,)
_AT_REST = 1e-3


@dataclass(frozen=True, slots=True)
class Fits:
    """One fit a row.

    `likelihood` is the logarithm of the likelihood up to a constant of the table. `hidden` is the
    mean of the combination "on no list". `free` are the parameters that were fitted: the others
    are left out, or are minus infinity because nobody is in common (Chan, Silverman, Vincent
    2021). `certain` says that Newton's method has come to rest where every sum is reproduced:
    then the maximum exists. Where there is none, some means fall for ever and each step is as
    long as the one before.
    """

    theta: Floats
    means: Floats
    likelihood: Floats
    free: Bools
    certain: Bools

    @property
    def hidden(self) -> Floats:
        hidden: Floats = np.exp(np.minimum(self.theta[:, 0], 700.0))
        return hidden


def sums_of(design: Design, counts: Floats) -> Floats:
    """The sums a fit has to reproduce, shape (tables, parameters)."""
    sums: Floats = counts @ design.matrix
    return sums


def kept_cells(design: Design, model: Bools, sums: Floats) -> tuple[Bools, Bools]:
    """The parameters to fit and the combinations to fit them on, one row a table.

    A parameter of the model whose sum is zero is minus infinity: every combination that holds it
    has mean zero and leaves the table, and the parameter with it.
    """
    infinite = model & (sums == 0)
    cells = ~(infinite.astype(np.float64) @ design.matrix.T > 0)
    return model & ~infinite, cells


def fitted(design: Design, counts: Floats, model: Bools, start: Floats | None = None) -> Fits:
    """The model of each row of `model` (tables, parameters) fitted to that row of `counts`.

    `start`: parameters to begin from; else a first guess from the counts themselves.
    """
    sums = sums_of(design, counts)
    free, cells = kept_cells(design, model, sums)
    if start is None:
        # One step of weighted least squares, from the counts made positive.
        guess = (counts + 0.5) * cells
        logs = np.where(cells, np.log(counts + 0.5), 0.0)
        slope = ((guess * logs) @ design.matrix) * free
        theta = _solved(design, guess @ design.margins, slope, free, sums)
    else:
        theta = np.where(free, start, 0.0)
    means = _means(design, theta, cells)
    likelihood = _likelihood(theta, means, sums)
    going = np.arange(len(counts))
    for _ in range(_STEPS):
        margins = means[going] @ design.margins
        slope = (sums[going] - margins[:, : design.parameters]) * free[going]
        far = (np.abs(slope) > _CLOSE * (1 + sums[going])).any(axis=1)
        going, margins, slope = going[far], margins[far], slope[far]
        if not going.size:
            break
        step = _solved(design, margins, slope, free[going], sums[going])
        longest = np.maximum(np.abs(step).max(axis=1, keepdims=True), 1e-300)
        step *= np.minimum(1.0, _LONGEST_STEP / longest)
        theta[going], means[going], likelihood[going] = _walked(
            design, theta[going], step, cells[going], sums[going], likelihood[going]
        )
    margins = means @ design.margins
    slope = (sums - margins[:, : design.parameters]) * free
    close = (np.abs(slope) <= 1e-6 * (1 + sums)).all(axis=1)
    rest = np.abs(_solved(design, margins, slope, free, sums)).max(axis=1) < _AT_REST
    return Fits(theta, means, likelihood, free, close & rest)


def _means(design: Design, theta: Floats, cells: Bools) -> Floats:
    means: Floats = np.exp(np.minimum(theta @ design.matrix.T, 50.0)) * cells
    return means


def _likelihood(theta: Floats, means: Floats, sums: Floats) -> Floats:
    likelihood: Floats = (theta * sums).sum(axis=1) - means.sum(axis=1)
    return likelihood


def _solved(design: Design, margins: Floats, slope: Floats, free: Bools, sums: Floats) -> Floats:
    """Newton's step in the free parameters; the others do not move."""
    curved = np.where(free[:, :, None] & free[:, None, :], margins[:, design.products], 0.0)
    diagonal = np.arange(design.parameters)
    # A breath of a ridge keeps a model that cannot be told apart from stopping all the others;
    # it moves no maximum, since it is in the curvature alone.
    curved[:, diagonal, diagonal] += np.where(free, 1e-9 * (1 + sums), 1.0)
    step = np.asarray(np.linalg.solve(curved, slope[:, :, None])[:, :, 0], np.float64)
    return step


def _walked(
    design: Design, theta: Floats, step: Floats, cells: Bools, sums: Floats, reached: Floats
) -> tuple[Floats, Floats, Floats]:
    """A step further up, shortened in the rows in which it led down."""
    for shorter in _SHORTER:
        means = _means(design, theta + step, cells)
        likelihood = _likelihood(theta + step, means, sums)
        worse = likelihood < reached - 1e-9 * (1 + np.abs(reached))
        if not worse.any():
            return theta + step, means, likelihood
        step[worse] *= shorter
    means = _means(design, theta + step, cells)
    return theta + step, means, _likelihood(theta + step, means, sums)
