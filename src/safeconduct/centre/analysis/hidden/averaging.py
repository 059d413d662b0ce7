"""How many people there may be, in view of every model that the counts leave possible.

On thin lists models that fit almost equally well give very different answers, and an interval
drawn from the chosen one alone is too narrow. Here each model that would have been chosen on
another day counts as much as Akaike's criterion gives it (Burnham, Anderson, Model Selection and
Multimodel Inference, 2002), and is corrected by how far the estimate, its choice of model
included, is off in tables drawn from that very model.
"""

from __future__ import annotations

import numpy as np

from .design import Design, Floats
from .existence import Admission
from .fitting import Bools, Fits, fitted
from .stepwise import chosen

_MOST = 1_000.0
"""So many times those who were seen: a model that says more has no answer."""
_LEAST = 0.5
"""People on no list, at least, where they are compared by their ratio."""


def possible_totals(
    design: Design,
    counts: Floats,
    model: Bools,
    admission: Admission,
    replicates: int,
    seed: int,
) -> Floats:
    """`replicates` totals, fewer where some tables had no model; `model` is the one chosen."""
    numbers = np.random.default_rng(seed)
    table = counts[None, :]
    once = _drawn(_populations(fitted(design, table, model)), np.zeros(replicates, int), numbers)
    others = chosen(design, once, admission)
    fit, weights = _weighed(design, table, model, others.model[np.isfinite(others.hidden)])
    populations = _populations(fit)
    drawn = numbers.choice(len(weights), replicates, p=weights)
    again = chosen(design, _drawn(populations, drawn, numbers), admission).hidden
    known = np.isfinite(again)
    hidden = np.maximum(populations[drawn[known], -1], _LEAST)
    off = hidden / np.maximum(again[known], _LEAST)
    totals: Floats = counts.sum() + hidden * off
    return totals


def _weighed(design: Design, table: Floats, model: Bools, others: Bools) -> tuple[Fits, Floats]:
    """The different models fitted to the table, the chosen one first, and what each counts."""
    models = np.unique(others, axis=0)
    models = np.concatenate([model, models[(models != model).any(axis=1)]])
    fit = fitted(design, np.repeat(table, len(models), axis=0), models)
    possible = fit.certain & (fit.hidden < _MOST * table.sum())
    possible[0] = True
    criterion = np.where(possible, 2.0 * models.sum(axis=1) - 2 * fit.likelihood, np.inf)
    weights = np.exp((criterion.min() - criterion) / 2)
    return fit, weights / weights.sum()


def _populations(fit: Fits) -> Floats:
    """People on each combination, and last on none, shape (models, combinations + 1)."""
    return np.concatenate([fit.means, fit.hidden[:, None]], axis=1)


def _drawn(populations: Floats, which: np.ndarray, numbers: np.random.Generator) -> Floats:
    """Tables of populations as large as estimated, one for each place in `which`.

    A population is drawn whole and those on no list are then forgotten. Drawn so, a combination
    that nobody was found on can be met, which the observed people drawn again would rule out.
    """
    means = populations[which]
    people = np.rint(means.sum(axis=1)).astype(np.int64)
    shares = means / means.sum(axis=1, keepdims=True)
    return numbers.multinomial(people, shares)[:, :-1].astype(np.float64)
