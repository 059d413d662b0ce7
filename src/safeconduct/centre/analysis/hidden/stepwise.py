"""Which pairs of lists depend on each other: a forward choice, for many tables at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .design import Design, Floats
from .existence import Admission
from .fitting import Bools, Fits, fitted, kept_cells, sums_of

THRESHOLD = 0.02
"""A pair enters when its likelihood ratio is less probable than this (Chan, Silverman, Vincent)."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The model chosen for each table, and the number of people it puts on no list.

    `hidden` is NaN where not even independent lists can be fitted to the table.
    """

    model: Bools
    hidden: Floats


def chosen(
    design: Design, counts: Floats, admission: Admission, threshold: float = THRESHOLD
) -> Choices:
    """Begin with independent lists; add the pair that improves most, while it improves by more
    than chance would; leave out pairs with which no maximum exists or none can be told.

    The pair to try is found from the fit without it (the deviance of the people in common,
    scaled by what the fitted parameters leave of its variance); whether it stays is decided by
    the likelihood ratio of the two fits.
    """
    from scipy.special import chdtri

    needed = float(chdtri(1, threshold))
    first = 1 + design.lists
    model = np.zeros((len(counts), design.parameters), bool)
    model[:, :first] = True
    fits = fitted(design, counts, model)
    admitted = _admitted(design, counts, model, fits, admission)
    theta, means, likelihood = fits.theta, fits.means, fits.likelihood
    hidden = np.where(admitted, fits.hidden, np.nan)
    never = model.copy()
    tried_in_vain = np.zeros_like(model)
    active = np.flatnonzero(admitted)
    while active.size:
        gain = _expected_gain(design, counts[active], means[active], model[active])
        gain[never[active] | tried_in_vain[active]] = -1.0
        best = gain.argmax(axis=1)
        # Half of what is needed: the expected gain is near the true one, not equal to it.
        worth = gain[np.arange(active.size), best] > needed / 2
        active, best = active[worth], best[worth]
        if not active.size:
            break
        larger = model[active]
        larger[np.arange(active.size), best] = True
        fits = fitted(design, counts[active], larger, theta[active])
        admitted = _admitted(design, counts[active], larger, fits, admission)
        never[active[~admitted], best[~admitted]] = True
        better = admitted & (2 * (fits.likelihood - likelihood[active]) > needed)
        tried_in_vain[active[~better], best[~better]] = True
        rows = active[better]
        model[rows] = larger[better]
        never[rows, best[better]] = True
        # What did not help in the smaller model may help in the larger one.
        tried_in_vain[rows] = False
        theta[rows], means[rows] = fits.theta[better], fits.means[better]
        likelihood[rows], hidden[rows] = fits.likelihood[better], fits.hidden[better]
    return Choices(model, hidden)


def _expected_gain(design: Design, counts: Floats, means: Floats, model: Bools) -> Floats:
    """About how much twice the logarithm of the likelihood would gain by each parameter."""
    sums = sums_of(design, counts)
    free, _ = kept_cells(design, model, sums)
    margins = means @ design.margins
    expected = margins[:, : design.parameters]
    curved = margins[:, design.products]
    both = free[:, :, None] & free[:, None, :]
    diagonal = np.arange(design.parameters)
    inner = np.where(both, curved, 0.0)
    inner[:, diagonal, diagonal] += np.where(free, 1e-9 * (1 + sums), 1.0)
    across = np.where(free[:, :, None], curved, 0.0)
    taken = (across * np.linalg.solve(inner, across)).sum(axis=1)
    left = np.maximum(expected - taken, 1e-9)
    ratio = np.where(sums > 0, sums / np.maximum(expected, 1e-300), 1.0)
    deviance = 2 * (sums * np.log(ratio) - (sums - expected))
    gain: Floats = np.where(expected > 1e-9, deviance * expected / left, 0.0)
    return gain


def _admitted(
    design: Design, counts: Floats, model: Bools, fits: Fits, admission: Admission
) -> Bools:
    free, cells = kept_cells(design, model, sums_of(design, counts))
    people = counts > 0
    return np.array(
        [
            admission.admits(free[row], cells[row], people[row], bool(fits.certain[row]))
            for row in range(len(counts))
        ],
        bool,
    )
