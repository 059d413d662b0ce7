"""The best guess at the counts of tables that are mostly empty, from noisy ones and nothing else.

Noise on a thousand cells of which most are 0 adds up to more persons than there are. A cell of a
crossed table is therefore drawn towards what its own totals would give if the columns had nothing
to do with each other, the more so the less its measurement tells (empirical Bayes: Efron and
Morris, JASA 1973). A cell that stands out of the noise is left where it was measured.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .consistency import Cells, Mask, Overlap
from .noise import Counts

_STANDS_OUT = 2.5
"""Standard deviations above what the totals give: there the columns do depend on each other."""
_DEPENDENCE = 2.0
"""How far true cells lie from independence: variance 2 P² + P about P, wide on purpose."""


def best_counts(
    overlap: Overlap, drawn: Sequence[Counts], zeros: Sequence[Mask] | None = None
) -> list[Cells]:
    """Counts that agree, are nowhere negative, and err as little as may be over all cells."""
    first = overlap.agree_and_count(drawn, zeros)
    nearer = [
        _towards_independence(measured.astype(np.float64), counted, variance)
        for measured, counted, variance in zip(drawn, first, overlap.variances, strict=True)
    ]
    return overlap.agree_and_count(nearer, zeros)


def _towards_independence(measured: Cells, counted: Cells, variance: float) -> Cells:
    total = float(counted.sum())
    if counted.ndim < 2 or total <= 0:
        return measured
    alone = np.full(counted.shape, total)
    for axis in range(counted.ndim):
        others = tuple(other for other in range(counted.ndim) if other != axis)
        alone *= counted.sum(axis=others, keepdims=True) / total
    spread = np.maximum(_DEPENDENCE * alone**2 + alone, 1e-3)
    trust = spread / (spread + variance)
    trust[measured - alone > _STANDS_OUT * np.sqrt(variance)] = 1.0
    drawn: Cells = trust * measured + (1 - trust) * alone
    return drawn
