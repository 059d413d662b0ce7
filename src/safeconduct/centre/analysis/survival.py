"""How long until something happens, seen only as far as the last day looked at.

Who has not got there by that day is censored, not left out: leaving them out would make every
phase look shorter than it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from .faults import AnalysisFault
from .profile import require_columns

Floats = npt.NDArray[np.float64]
_Z = 1.959963984540054
MARKS = (30, 45, 90, 180, 365, 730)
"""Days after which the answer says how many are left: the 45 of the reflection among them."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A step function of days: `share` holds from `days` on, within `low` and `high` (95 %)."""

    days: tuple[int, ...]
    share: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]

    def at(self, day: int) -> tuple[float, float, float]:
        """Share and interval after so many days."""
        step = int(np.searchsorted(self.days, day, side="right")) - 1
        return self.share[step], self.low[step], self.high[step]


@dataclass(frozen=True, slots=True)
class Survival:
    """`left`: the share to whom nothing has happened yet (Kaplan–Meier); `outcomes`: for each
    outcome the share to whom it has happened (Aalen–Johansen), which together make up the rest.

    `persons` of whom both dates can be used; `events` of these; `unknown`: without a first date;
    `impossible`: the end lies before the beginning. Curves end on the last day on which somebody
    was still seen.
    """

    persons: int
    events: int
    unknown: int
    impossible: int
    longest: int
    left: Curve
    outcomes: dict[str, Curve]

    def quantile(self, share: float) -> tuple[int | None, int | None, int | None]:
        """The day by which this share has got there, and its interval (Brookmeyer, Crowley,
        Biometrics 38, 1982); None where it was not reached while anybody was seen."""

        def first(curve: Sequence[float]) -> int | None:
            below = [
                day for day, left in zip(self.left.days, curve, strict=True) if left <= 1 - share
            ]
            return below[0] if below else None

        return first(self.left.share), first(self.left.low), first(self.left.high)

    def as_answer(self) -> dict[str, Any]:
        """The curves as JSON holds them: at the marks, and step by step."""
        median = self.quantile(0.5)
        return {
            "persons": self.persons,
            "events": self.events,
            "censored": self.persons - self.events,
            "unknown": self.unknown,
            "impossible": self.impossible,
            "longest": self.longest,
            "median": median[0],
            "median95": list(median[1:]),
            "left": [_mark(self.left, day) for day in MARKS if day <= self.longest],
            "outcomes": {
                name: [_mark(curve, day) for day in MARKS if day <= self.longest]
                for name, curve in self.outcomes.items()
            },
            "curve": [
                {"day": d, "share": round(s, 4), "share95": [round(low, 4), round(high, 4)]}
                for d, s, low, high in zip(
                    self.left.days, self.left.share, self.left.low, self.left.high, strict=True
                )
            ],
        }


def _mark(curve: Curve, day: int) -> dict[str, Any]:
    share, low, high = curve.at(day)
    return {"day": day, "share": round(share, 4), "share95": [round(low, 4), round(high, 4)]}


def survival(
    records: pl.DataFrame,
    start: str,
    end: str,
    *,
    until: date,
    outcome: str | None = None,
) -> Survival:
    """Days from the date in column `start` to that in `end`, as known on the day `until`.

    `outcome` names a column that says what happened at the end; blank there is ``unknown``. What
    lies after `until` has not happened yet. Errors: AnalysisFault where a column is missing or no
    row has a first date by then.
    """
    require_columns(records, [start, end, *([outcome] if outcome else [])])
    begun = records.filter(pl.col(start) <= until)
    unknown = records[start].null_count()
    over = pl.col(end).is_not_null() & (pl.col(end) <= until)
    rows = begun.select(
        pl.when(over).then(pl.col(end)).otherwise(pl.lit(until)).alias("last"),
        pl.col(start).alias("first"),
        over.alias("over"),
        (pl.col(outcome).cast(pl.String) if outcome else pl.lit(end))
        .fill_null("unknown")
        .alias("what"),
    ).with_columns((pl.col("last") - pl.col("first")).dt.total_days().alias("days"))
    usable = rows.filter(pl.col("days") >= 0)
    if usable.is_empty():
        raise AnalysisFault("analyse-no-beginning", column=start, until=until.isoformat())
    days = usable["days"].to_numpy()
    ended = usable["over"].to_numpy()
    what = usable["what"].to_numpy()
    names = sorted(set(what[ended]))
    times, at_risk, counts = _table(days, ended, what, names)
    return Survival(
        persons=len(days),
        events=int(ended.sum()),
        unknown=unknown,
        impossible=len(rows) - len(usable),
        longest=int(days.max()),
        left=_kaplan_meier(times, at_risk, counts.sum(axis=0)),
        outcomes=_aalen_johansen(times, at_risk, counts, names) if outcome else {},
    )


def _table(
    days: npt.NDArray[np.int64], ended: npt.NDArray[np.bool_], what: Any, names: Sequence[str]
) -> tuple[npt.NDArray[np.int64], Floats, Floats]:
    """The days something happened, who was still seen that day, and what happened to how many."""
    times = np.unique(days[ended])
    at_risk = (days[None, :] >= times[:, None]).sum(axis=1).astype(np.float64)
    counts = np.array(
        [[np.sum(ended & (what == name) & (days == t)) for t in times] for name in names],
        np.float64,
    ).reshape(len(names), len(times))
    return times, at_risk, counts


def _kaplan_meier(times: npt.NDArray[np.int64], at_risk: Floats, events: Floats) -> Curve:
    """Kaplan, Meier (1958), Greenwood's variance, interval on the scale log(−log)."""
    left: Floats = np.cumprod(1 - events / at_risk, dtype=np.float64)
    survivors = at_risk - events
    with np.errstate(divide="ignore", invalid="ignore"):
        variance = np.cumsum(np.where(survivors > 0, events / (at_risk * survivors), np.inf))
        spread = np.exp(_Z * np.sqrt(variance) / np.abs(np.log(left)))
        low, high = left**spread, left ** (1 / spread)
    # Once nobody is left the formula has no value: the last known upper bound stands.
    gone = left <= 0
    low = np.where(gone, 0.0, low)
    high = np.where(gone, high[~gone][-1] if (~gone).any() else 1.0, high)
    return _from_zero(times, 1.0, left, low, high)


def _aalen_johansen(
    times: npt.NDArray[np.int64], at_risk: Floats, counts: Floats, names: Sequence[str]
) -> dict[str, Curve]:
    """Aalen, Johansen (Scandinavian Journal of Statistics 5, 1978); variance by the delta method
    (Marubini, Valsecchi 1995, 10.2.3), interval on the scale log(−log)."""
    events = counts.sum(axis=0)
    before = np.concatenate([[1.0], np.cumprod(1 - events / at_risk)[:-1]])
    survivors = np.maximum(at_risk - events, 1.0)
    curves = {}
    for name, own in zip(names, counts, strict=True):
        reached = np.cumsum(before * own / at_risk)
        variance = np.zeros_like(reached)
        for step in range(len(times)):
            gap = reached[step] - reached[: step + 1]
            d, n, s = events[: step + 1], at_risk[: step + 1], before[: step + 1]
            mine = own[: step + 1]
            variance[step] = (
                (gap**2 * d / (n * survivors[: step + 1])).sum()
                + (s**2 * mine * (n - mine) / n**3).sum()
                - 2 * (gap * s * mine / n**2).sum()
            )
        inside = (reached > 0) & (reached < 1)
        safe = np.where(inside, reached, 0.5)
        reach = np.exp(_Z * np.sqrt(np.maximum(variance, 0)) / np.abs(safe * np.log(safe)))
        low = np.where(inside, safe**reach, reached)
        high = np.where(inside, safe ** (1 / reach), reached)
        curves[name] = _from_zero(times, 0.0, reached, low, high)
    return curves


def _from_zero(
    times: npt.NDArray[np.int64], first: float, share: Floats, low: Floats, high: Floats
) -> Curve:
    """The steps as a curve that begins on day 0, also where something happened that very day."""
    begin = [] if times.size and times[0] == 0 else [0]
    ahead = [first] * len(begin)
    return Curve(
        days=(*begin, *map(int, times)),
        share=(*ahead, *map(float, share)),
        low=(*ahead, *map(float, low)),
        high=(*ahead, *map(float, high)),
    )
