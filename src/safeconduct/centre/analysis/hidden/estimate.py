"""The number of people, seen and not seen, with an interval that knows the model was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from safeconduct.centre.analysis.faults import AnalysisFault

from .design import Design, Floats, design_of
from .existence import Admission
from .fitting import Fits, fitted
from .lists import ListCounts, require_estimable
from .stepwise import THRESHOLD, chosen

SEED = 1902
"""Of the bootstrap: the same table gives the same interval everywhere."""
REPLICATES = 1000


@dataclass(frozen=True, slots=True)
class Estimate:
    """`estimate`: all people, those on no list included; `low` and `high`: 95 % interval.

    `pairs`: the pairs of lists that depend on each other in the model, the strongest evidence
    first; `apart`: those of them that have nobody in common. `unfit`: bootstrap tables, of
    `replicates`, to which no model could be fitted; they are left out of the interval.
    `simplest`: the estimate were all lists independent.
    """

    names: tuple[str, ...]
    observed: int
    estimate: int
    low: int
    high: int
    pairs: tuple[tuple[str, str], ...]
    apart: tuple[tuple[str, str], ...]
    simplest: int
    replicates: int
    unfit: int
    seed: int

    def as_answer(self) -> dict[str, Any]:
        """The estimate as JSON holds it."""
        return {
            "observed": self.observed,
            "estimate": self.estimate,
            "interval95": [self.low, self.high],
            "model": {
                "kind": "log-linear, Poisson, pairs of lists chosen forward",
                "lists": list(self.names),
                "interactions": [list(pair) for pair in self.pairs],
                "nobody_in_common": [list(pair) for pair in self.apart],
                "threshold": THRESHOLD,
                "estimate_if_independent": self.simplest,
                "interval": "parametric BCa bootstrap, the model chosen anew in each replicate",
                "replicates": self.replicates,
                "replicates_without_a_model": self.unfit,
                "seed": self.seed,
            },
        }


def hidden_population(
    lists: ListCounts, *, replicates: int | None = None, seed: int = SEED
) -> Estimate:
    """How many people there are, on a list or on none, estimated from who is on several.

    It holds for a population that stays the same while the lists are made, whose members each
    may come on each list, and where the same person is recognised on two of them (see
    `linkage_error`). Errors: AnalysisFault where no model has a maximum, or none can be told.
    """
    require_estimable(lists)
    replicates = replicates or REPLICATES
    design = design_of(len(lists.names))
    admission = Admission(design)
    counts = lists.counts[None, :]
    choice = chosen(design, counts, admission)
    if np.isnan(choice.hidden[0]):
        raise AnalysisFault("analyse-no-model")
    total = lists.counts.sum()
    estimate = float(total + choice.hidden[0])
    draws = _drawn(fitted(design, counts, choice.model), replicates, seed)
    estimates = draws.sum(axis=1) + chosen(design, draws, admission).hidden
    told = estimates[np.isfinite(estimates)]
    if told.size < replicates / 2:
        raise AnalysisFault("analyse-no-interval", n=str(replicates - told.size))
    low, high = _bca(estimate, told, *_left_one_out(design, lists.counts, admission))
    independent = np.zeros((1, design.parameters), bool)
    independent[:, : 1 + design.lists] = True
    pairs = _by_evidence(design, counts, choice.model)
    return Estimate(
        names=lists.names,
        observed=lists.observed,
        estimate=round(estimate),
        # Nobody who was seen is doubted, and the interval holds the estimate it belongs to.
        low=min(max(round(low), lists.observed), round(estimate)),
        high=max(round(high), round(estimate)),
        pairs=tuple((lists.names[one], lists.names[other]) for one, other in pairs),
        apart=tuple(
            (lists.names[one], lists.names[other])
            for one, other in pairs
            if not lists.on(one, other)
        ),
        simplest=round(float(total + fitted(design, counts, independent).hidden[0])),
        replicates=replicates,
        unfit=replicates - told.size,
        seed=seed,
    )


def _drawn(fit: Fits, replicates: int, seed: int) -> Floats:
    """Tables of a population as large as estimated, in which the chosen model holds.

    The population is drawn whole and those on no list are then forgotten. Drawn so, a combination
    that nobody was found on can be met, which the observed people drawn again would rule out.
    """
    means = np.append(fit.means[0], fit.hidden[0])
    people = round(float(means.sum()))
    drawn = np.random.default_rng(seed).multinomial(people, means / means.sum(), replicates)
    return drawn[:, :-1].astype(np.float64)


def _left_one_out(design: Design, counts: Floats, admission: Admission) -> tuple[Floats, Floats]:
    """The estimate without one person of each combination, and how many people that stands for."""
    held = np.flatnonzero(counts >= 1)
    without = np.repeat(counts[None, :], held.size, axis=0)
    without[np.arange(held.size), held] -= 1
    estimates = without.sum(axis=1) + chosen(design, without, admission).hidden
    known = np.isfinite(estimates)
    return estimates[known], counts[held][known]


def _bca(estimate: float, draws: Floats, left_out: Floats, people: Floats) -> tuple[float, float]:
    """Bias-corrected and accelerated (DiCiccio, Efron, Statistical Science 11, 1996)."""
    from scipy.special import ndtr, ndtri

    below = (np.sum(draws < estimate) + np.sum(draws == estimate) / 2) / draws.size
    shift = ndtri(np.clip(below, 1 / (draws.size + 1), draws.size / (draws.size + 1)))
    from_mean = np.average(left_out, weights=people) - left_out
    spread = float(people @ from_mean**2)
    pull = float(people @ from_mean**3) / (6 * spread**1.5) if spread > 0 else 0.0
    levels = []
    for z in (ndtri(0.025), ndtri(0.975)):
        moved = shift + z
        levels.append(ndtr(shift + moved / max(1 - pull * moved, 1e-3)))
    low, high = np.quantile(draws, levels)
    return float(low), float(high)


def _by_evidence(
    design: Design, counts: Floats, model: np.ndarray[Any, Any]
) -> list[tuple[int, int]]:
    """The pairs of a model, first the one without which the fit would be worst."""
    first = 1 + design.lists
    inside = [at for at in range(first, design.parameters) if model[0, at]]
    if not inside:
        return []
    smaller = np.repeat(model, len(inside), axis=0)
    smaller[np.arange(len(inside)), inside] = False
    fits = fitted(design, np.repeat(counts, len(inside), axis=0), smaller)
    return [design.pairs[inside[at] - first] for at in np.argsort(fits.likelihood)]
