"""Intervals that carry how sure linkage is: they hold the truth where shares taken for exact do
not."""

from __future__ import annotations

import numpy as np
import pytest

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.hidden.estimate import hidden_population
from safeconduct.centre.analysis.hidden.linkage_error import mended, splitting
from safeconduct.centre.analysis.hidden.linked import Share, exactly, hidden_with_links
from safeconduct.centre.analysis.hidden.lists import ListCounts

PEOPLE, MISSED, REVIEWED = 2_000, 0.15, 100
NAMES = ("a", "b", "c")


def joined(numbers: np.random.Generator) -> ListCounts:
    """Three lists, each of two fifths of the people, joined with a share of the links missed."""
    on = numbers.random((PEOPLE, 3)) < 0.4
    bits = on @ np.array([1, 2, 4])
    whole = np.bincount(bits, minlength=8)[1:]
    counted = numbers.poisson(splitting(3, MISSED) @ whole)
    return ListCounts(NAMES, counted.astype(float))


def test_the_interval_holds_the_truth_where_shares_taken_for_exact_do_not() -> None:
    """Twenty countries, in each of which a hundred reviewed pairs tell how many were missed."""
    numbers = np.random.default_rng(7)
    held = {"believed": 0, "exact": 0}
    for at in range(20):
        lists = joined(numbers)
        found = numbers.binomial(REVIEWED, MISSED) / REVIEWED
        half = 1.96 * np.sqrt(MISSED * (1 - MISSED) / REVIEWED)
        shares = {
            "believed": Share(found, max(0.0, found - half), found + half),
            "exact": exactly(found),
        }
        for name, missed in shares.items():
            told = hidden_with_links(lists, missed, exactly(0.0), replicates=100, seed=at)
            held[name] += told.low <= PEOPLE <= told.high
    assert held["believed"] >= 18 > 14 > held["exact"]


def test_shares_that_nobody_doubts_change_nothing_but_the_counts() -> None:
    lists = joined(np.random.default_rng(8))
    told = hidden_with_links(lists, exactly(0.1), exactly(0.05), replicates=50)
    assert told == hidden_population(mended(lists, 0.1, 0.05), replicates=50)


@pytest.mark.parametrize("share", [(1.0, 1.0, 1.0), (-0.1, -0.1, 0.2), (0.3, 0.4, 0.5)])
def test_what_is_no_share_is_refused(share: tuple[float, float, float]) -> None:
    with pytest.raises(AnalysisFault, match="analyse-wrong-share"):
        Share(*share)
