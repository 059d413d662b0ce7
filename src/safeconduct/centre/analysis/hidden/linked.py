"""How many people there are, where linkage is not sure how many links it missed or made wrongly.

Both shares were estimated, and come with an interval. Here they are drawn again and again from
what is believed of them; each time the counts are mended for the shares drawn, and the totals that
such counts leave possible are added to those of before. The interval is that of all of them
together, so that it carries what the lists, the choice of a model and the linkage leave open
(Greenland, Journal of the Royal Statistical Society A 168, 2005, for shares that data alone do not
tell; Zult, de Wolf, Bakker, van der Heijden, Journal of Official Statistics 37, 2021, for lists
joined with errors).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from safeconduct.centre.analysis.faults import AnalysisFault

from .averaging import possible_totals
from .design import Floats, design_of
from .estimate import SEED, Estimate, hidden_population
from .existence import Admission
from .linkage_error import mended
from .lists import ListCounts
from .stepwise import chosen

DRAWS = 25
"""So many times both shares are drawn."""
_MOST = 0.95
_Z = 1.959964


@dataclass(frozen=True, slots=True)
class Share:
    """A share as it is believed in: from 0 to below 1, `low` and `high` its 95 % interval."""

    share: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.share <= self.high <= 1 or self.share == 1:
            raise AnalysisFault("analyse-wrong-share", found=f"{self.share:g}")

    @property
    def sure(self) -> bool:
        """Whether nothing is doubted."""
        return self.low == self.share == self.high

    def drawn(self, numbers: np.random.Generator, count: int) -> Floats:
        """`count` shares that may be the true one: a normal distribution with a width of its own
        to each side, cut off at 0."""
        z = numbers.standard_normal(count)
        below, above = self.share - self.low, self.high - self.share
        found: Floats = self.share + z / _Z * np.where(z < 0, below, above)
        return np.clip(found, 0.0, _MOST)


def exactly(share: float) -> Share:
    """A share that nobody doubts."""
    return Share(share, share, share)


def hidden_with_links(
    lists: ListCounts,
    missed: Share,
    false: Share,
    *,
    replicates: int | None = None,
    seed: int = SEED,
) -> Estimate:
    """As `hidden_population`, of the counts had no link been `missed` and none made been `false`,
    with an interval that carries how sure linkage is of both.

    Errors: AnalysisFault, also where most of the shares drawn leave nothing to estimate from.
    """
    found = hidden_population(
        mended(lists, missed.share, false.share), replicates=replicates, seed=seed
    )
    if missed.sure and false.sure:
        return found
    design = design_of(len(lists.names))
    admission = Admission(design)
    numbers = np.random.default_rng(seed)
    each = max(2, found.replicates // DRAWS)
    drawn = zip(missed.drawn(numbers, DRAWS), false.drawn(numbers, DRAWS), strict=True)
    told = []
    for at, shares in enumerate(drawn):
        counts = mended(lists, *map(float, shares)).counts
        choice = chosen(design, counts[None, :], admission)
        if not np.isnan(choice.hidden[0]):
            told.append(
                possible_totals(design, counts, choice.model, admission, each, seed + 1 + at)
            )
    totals = np.concatenate([*told, np.empty(0)])
    if totals.size < DRAWS * each / 2:
        raise AnalysisFault("analyse-no-interval", n=str(DRAWS * each - totals.size))
    low, high = (float(bound) for bound in np.quantile(totals, [0.025, 0.975]))
    return replace(
        found,
        low=min(round(low), found.estimate),
        high=max(round(high), found.estimate),
        replicates=DRAWS * each,
        unfit=DRAWS * each - totals.size,
    )
