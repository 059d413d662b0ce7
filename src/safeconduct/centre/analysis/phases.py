"""Time in each phase: from each step of the procedure to the next, or to its end instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from .faults import AnalysisFault
from .intervals import wilson
from .survival import Survival, survival

STEPS: tuple[str, ...] = (
    "detected_on",
    "referred_on",
    "guided_on",
    "reflection_on",
    "registered_on",
    "residence_on",
    "unlimited_on",
)
"""The days of the procedure in their order (S1 3.2.3); a step may be left out, as the reflection
is by who makes a statement at once."""
END = "ended_on"
NEXT, ENDED = "next", "ended"

_LAST, _WHAT = "__last", "__what"


@dataclass(frozen=True, slots=True)
class Phase:
    """From `start` on: of `begun` persons `further` came to any later step, within `share95`;
    `time`: until the first later step or the end of the procedure, whichever came first."""

    start: str
    begun: int
    further: int
    share95: tuple[float, float]
    time: Survival

    def as_answer(self) -> dict[str, Any]:
        """The phase as JSON holds it."""
        return {
            "phase": self.start,
            "begun": self.begun,
            "further": self.further,
            "not_further": self.begun - self.further,
            "share95": [round(bound, 4) for bound in self.share95],
            **self.time.as_answer(),
        }


def phases(records: pl.DataFrame, *, until: date, steps: Sequence[str] = STEPS) -> list[Phase]:
    """Each phase that somebody had begun by the day `until`, in order; a row is a person.

    A step counts only if it came on the day the phase began or later. Errors: AnalysisFault where
    the records hold fewer than two of the steps.
    """
    here = [step for step in steps if step in records.columns]
    if len(here) < 2:
        raise AnalysisFault("analyse-no-column", found=steps[0], known=", ".join(records.columns))
    ends = records[END] if END in records.columns else pl.Series(END, [None] * len(records))
    dated = records.with_columns(ends.cast(pl.Date).alias(END))
    found = []
    for at, start in enumerate(here[:-1]):
        later = [
            pl.when(pl.col(step) >= pl.col(start)).then(pl.col(step)) for step in here[at + 1 :]
        ]
        begun = dated.filter(pl.col(start) <= until)
        if begun.is_empty():
            continue
        following = pl.min_horizontal(later)
        over = pl.col(END) < following
        timed = begun.with_columns(
            pl.min_horizontal(following, pl.col(END)).alias(_LAST),
            pl.when(following.is_null() | over)
            .then(pl.lit(ENDED))
            .otherwise(pl.lit(NEXT))
            .alias(_WHAT),
        )
        further = timed.filter((pl.col(_WHAT) == NEXT) & (pl.col(_LAST) <= until)).height
        low, high = wilson(further, len(begun))
        time = survival(timed, start, _LAST, until=until, outcome=_WHAT)
        found.append(Phase(start, len(begun), further, (float(low), float(high)), time))
    if not found:
        raise AnalysisFault("analyse-no-beginning", column=here[0], until=until.isoformat())
    return found
