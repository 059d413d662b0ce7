"""How many persons there are behind the records, with what linkage may have got wrong.

What wrong and missed links do to an estimate of those on no list is worked out in the analysis.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .believed import believed
from .links import Links


@dataclass(frozen=True, slots=True)
class Distinct:
    """``count`` persons as linked; ``expected`` and the interval carry what may be wrong: links
    that join two persons, links left open, and matches too unlike to be seen."""

    count: int
    expected: float
    low95: int
    high95: int


def distinct_persons(links: Links) -> Distinct:
    """The number of distinct persons, false and missed links carried through to persons
    (`believed`). The interval holds the count it belongs to."""
    drawn = believed(links).persons
    low, high = np.quantile(drawn, [0.025, 0.975])
    count = int(links.persons.max(initial=-1)) + 1
    return Distinct(
        count,
        float(drawn.mean()),
        min(count, max(1, int(np.floor(low)))),
        max(count, int(np.ceil(high))),
    )
