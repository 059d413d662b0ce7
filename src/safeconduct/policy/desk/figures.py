"""The desk's own figures: by month, by who asked, by what came of it. They name nobody.

A count of one to four is not told, and where it alone were kept back, neither is the smallest
beside it: it would be found by taking the others from the total.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import TypeAlias

from safeconduct.policy.desk.terms import ANSWERED, OPEN, REFUSED, REQUESTERS
from safeconduct.policy.small_counts import FEWEST, few

# What stands in the place of a count.
FEW, KEPT = "few", "kept"
Count: TypeAlias = int | str


@dataclass(frozen=True, slots=True)
class Closed:
    """What of a request is counted: by whom, when it came in, and how and when it ended."""

    requester: str
    received_on: date
    state: str
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Line:
    """Counts of a month or of a kind of requester: a number, `FEW`, or `KEPT` back beside one.

    ``days`` is the median from receipt to answer or refusal, None for fewer than five.
    """

    key: str
    received: Count
    answered: Count
    refused: Count
    open: Count
    days: float | None


def by_month(requests: Sequence[Closed]) -> tuple[Line, ...]:
    """A line for each month in which something was received, the first first."""
    months = sorted({f"{each.received_on:%Y-%m}" for each in requests})
    return _lines(months, requests, lambda each: f"{each.received_on:%Y-%m}")


def by_requester(requests: Sequence[Closed]) -> tuple[Line, ...]:
    """A line for each kind of requester."""
    return _lines(REQUESTERS, requests, lambda each: each.requester)


def shielded(counts: Sequence[int]) -> list[Count]:
    """`counts` without those from one to four; if that is one alone, the next smallest goes too."""
    return _with_company([FEW if few(count) else count for count in counts])


def _with_company(told: list[Count]) -> list[Count]:
    numbers = [each for each in told if isinstance(each, int) and each]
    if sum(isinstance(each, str) for each in told) == 1 and numbers:
        told[told.index(min(numbers))] = KEPT
    return told


def _lines(
    keys: Iterable[str], requests: Sequence[Closed], of: Callable[[Closed], str]
) -> tuple[Line, ...]:
    groups = {key: [each for each in requests if of(each) == key] for key in keys}
    columns = [shielded([len(group) for group in groups.values()])]
    columns += [
        shielded([sum(each.state == state for each in group) for group in groups.values()])
        for state in (ANSWERED, REFUSED, OPEN)
    ]
    lines = []
    for at, (key, group) in enumerate(groups.items()):
        # Of four counts that add up, one alone would be found from the others.
        received, answered, refused, still = _with_company([column[at] for column in columns])
        lines.append(Line(key, received, answered, refused, still, _days(group)))
    return tuple(lines)


def _days(group: Sequence[Closed]) -> float | None:
    took = [(each.closed_on - each.received_on).days for each in group if each.closed_on]
    return float(median(took)) if len(took) >= FEWEST else None
