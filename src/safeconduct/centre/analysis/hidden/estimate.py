"""The number of people, seen and not seen, with an interval that knows the model was chosen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from safeconduct.centre.analysis.faults import AnalysisFault

from .averaging import possible_totals
from .design import Design, Floats, design_of
from .existence import Admission
from .fitting import fitted
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
                "interval": "models averaged by AIC, each with a parametric bootstrap",
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
    told = possible_totals(design, lists.counts, choice.model, admission, replicates, seed)
    if told.size < replicates / 2:
        raise AnalysisFault("analyse-no-interval", n=str(replicates - told.size))
    low, high = (float(bound) for bound in np.quantile(told, [0.025, 0.975]))
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
