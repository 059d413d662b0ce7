"""Early signals: which combinations of attributes grow beyond chance.

Every combination at every depth is compared with its own past. So many comparisons find growth by
chance alone; hence the false discoveries are held to a share of all signals (Benjamini, Hochberg,
Journal of the Royal Statistical Society B 57, 1995), and that share is spent over all the looks
that will be taken (Lan, DeMets, Biometrika 70, 1983; spent evenly).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from .faults import AnalysisFault
from .profile import require_columns

Floats = npt.NDArray[np.float64]
FEWEST_PAST = 3
"""Periods of past without which no growth can be told from chance."""
FALSE_SHARE = 0.10


@dataclass(frozen=True, slots=True)
class Signal:
    """`count` records in the last period where the past lets expect `expected`; `p`: how probable
    that or more is by chance; `q`: the share of false signals if this and all clearer ones are
    taken for signals."""

    values: dict[str, str]
    count: int
    expected: float
    p: float
    q: float

    def as_answer(self) -> dict[str, Any]:
        """The signal as JSON holds it."""
        return {
            **self.values,
            "count": self.count,
            "expected": round(self.expected, 3),
            "p": float(f"{self.p:.3g}"),
            "q": float(f"{self.q:.3g}"),
        }


@dataclass(frozen=True, slots=True)
class Signals:
    """What the last period shows. `tested`: combinations compared; `scatter`: how much more than
    Poisson the past scatters (1: not at all); `level`: the share of false signals this look may
    spend, of `false_share` over all `looks`. `unknown`: records left out because a period is not
    known."""

    period: str
    past: int
    tested: int
    scatter: float
    look: int
    looks: int
    false_share: float
    unknown: int
    found: tuple[Signal, ...]

    @property
    def level(self) -> float:
        return self.false_share / self.looks

    def as_answer(self) -> dict[str, Any]:
        """The look as JSON holds it."""
        return {
            "period": self.period,
            "past_periods": self.past,
            "tested": self.tested,
            "scatter": round(self.scatter, 3),
            "look": self.look,
            "looks": self.looks,
            "false_share": self.false_share,
            "level": round(self.level, 6),
            "unknown_period": self.unknown,
            "signals": [signal.as_answer() for signal in self.found],
        }


def signals(
    records: pl.DataFrame,
    by: Sequence[str],
    period: str,
    *,
    look: int = 1,
    looks: int = 1,
    false_share: float = FALSE_SHARE,
) -> Signals:
    """The combinations of the columns `by`, of one, two, … all of them, that grew in the last
    `period` beyond what their own past makes probable.

    Periods are compared as text (``2024-Q3``); one in which nobody at all was recorded must not
    be missing. `look` of `looks`: the how-manieth of the looks planned this is. Errors:
    AnalysisFault where a column is missing, the past is too short, or the looks do not fit.
    """
    require_columns(records, [*by, period])
    if not 1 <= look <= looks or not 0 < false_share < 1:
        raise AnalysisFault("analyse-wrong-look", look=str(look), looks=str(looks))
    dated = records.drop_nulls(period).with_columns(pl.col(period).cast(pl.String))
    periods = sorted(dated[period].unique())
    past = len(periods) - 1
    if past < FEWEST_PAST:
        raise AnalysisFault("analyse-short-past", n=str(past), least=str(FEWEST_PAST))
    names: list[dict[str, str]] = []
    tables: list[Floats] = []
    for depth in range(1, len(by) + 1):
        for columns in combinations(by, depth):
            counted = _counted(dated, columns, period, periods)
            names += [
                dict(zip(columns, map(str, row), strict=True))
                for row in counted.select(columns).iter_rows()
            ]
            tables.append(counted.select(periods).to_numpy().astype(np.float64))
    counts = np.concatenate(tables) if tables else np.zeros((0, len(periods)))
    if not len(counts):
        raise AnalysisFault("analyse-no-records")
    before, now = counts[:, :-1], counts[:, -1]
    scatter = _scatter(before)
    probable = _at_least(now, before.sum(axis=1), past, scatter)
    false = _adjusted(probable)
    told = [at for at in np.argsort(probable, kind="stable") if false[at] <= false_share / looks]
    return Signals(
        period=periods[-1],
        past=past,
        tested=len(counts),
        scatter=scatter,
        look=look,
        looks=looks,
        false_share=false_share,
        unknown=records[period].null_count(),
        found=tuple(
            Signal(
                names[at],
                int(now[at]),
                float(before[at].mean()),
                float(probable[at]),
                float(false[at]),
            )
            for at in told
        ),
    )


def _counted(
    dated: pl.DataFrame, columns: Sequence[str], period: str, periods: Sequence[str]
) -> pl.DataFrame:
    """A row a combination of known values, a column a period, zero where there was nobody."""
    known = dated.drop_nulls(list(columns))
    wide = known.select([*columns, period]).pivot(
        on=period,
        on_columns=list(periods),
        index=list(columns),
        values=period,
        aggregate_function="len",
    )
    return wide.with_columns(pl.col(list(periods)).fill_null(0)).sort(list(columns))


def _scatter(before: Floats) -> float:
    """How much more than Poisson the past scatters about its means, over all combinations that
    had at least one record a period (in the others Pearson's statistic says little); at least 1."""
    means = before.mean(axis=1)
    frequent = means >= 1
    if not frequent.any():
        return 1.0
    strays = ((before[frequent] - means[frequent, None]) ** 2 / means[frequent, None]).sum()
    return max(1.0, float(strays / (frequent.sum() * (before.shape[1] - 1))))


def _at_least(now: Floats, past_sum: Floats, past: int, scatter: float) -> Floats:
    """How probable `now` or more is, given the past and nothing new.

    The rate is not known but inferred from the past (Jeffreys' prior), hence a negative binomial
    and not a Poisson distribution; its variance is multiplied by `scatter`.
    """
    from scipy.special import betainc

    size = (past_sum + 0.5) / scatter
    # The upper tail of a negative binomial distribution, as an incomplete beta function.
    some = np.maximum(now, 1.0)
    probable: Floats = betainc(some, size, scatter / (past + scatter))
    return np.where(now > 0, probable, 1.0)


def _adjusted(p: Floats) -> Floats:
    """Benjamini and Hochberg's share of false discoveries for each."""
    order = np.argsort(p, kind="stable")
    scaled = p[order] * p.size / np.arange(1, p.size + 1)
    smallest = np.minimum.accumulate(scaled[::-1])[::-1]
    adjusted = np.empty_like(p)
    adjusted[order] = np.minimum(smallest, 1.0)
    return adjusted
