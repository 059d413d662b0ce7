"""What is believed of links: possible persons only, and intervals that hold the truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.distinct import distinct_persons
from safeconduct.centre.linkage.links import compare, join
from safeconduct.centre.linkage.partitions import partitions
from safeconduct.centre.linkage.review import reviewed, sample

from .made import VERSION, WIDTHS, Persons

CARRIED = carried_over(VERSION, WIDTHS)
CHAINS = 400


def drawn(odds: np.ndarray, only_once: list[int], seed: int = 0) -> np.ndarray:
    apart = np.arange(len(odds))
    chains = np.repeat(odds[None], CHAINS, axis=0)
    return partitions(chains, np.array(only_once), apart, np.random.default_rng(seed))


def symmetric(pairs: dict[tuple[int, int], float], records: int) -> np.ndarray:
    odds = np.full((records, records), -20.0)
    np.fill_diagonal(odds, 0)
    for (a, b), value in pairs.items():
        odds[a, b] = odds[b, a] = value
    return odds


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.lists(st.integers(-1, 1), min_size=2, max_size=6))
def test_no_draw_puts_two_records_of_a_deduplicated_source_together(
    seed: int, only_once: list[int]
) -> None:
    numbers = np.random.default_rng(seed)
    odds = symmetric({}, len(only_once)) + np.abs(numbers.normal(0, 30, (len(only_once),) * 2))
    odds = (odds + odds.T) / 2
    np.fill_diagonal(odds, 0)
    for person in drawn(odds, only_once, seed):
        held = Counter((one, source) for one, source in zip(person, only_once, strict=True))
        assert all(count == 1 for (_, source), count in held.items() if source >= 0)


def test_a_pair_alone_is_one_person_as_often_as_it_is_probable() -> None:
    found = drawn(symmetric({(0, 1): np.log(3)}, 2), [-1, -1])
    assert (found[:, 0] == found[:, 1]).mean() == pytest.approx(0.75, abs=0.08)


def test_of_two_rivals_one_at_most_is_taken() -> None:
    """As probable as odds of 3 against 3 against 1 make it: three times in seven each."""
    found = drawn(symmetric({(0, 1): np.log(3), (0, 2): np.log(3)}, 3), [-1, 0, 0])
    first, second = found[:, 0] == found[:, 1], found[:, 0] == found[:, 2]
    assert not (first & second).any()
    assert first.mean() == pytest.approx(3 / 7, abs=0.08)


def pairs(sizes: Iterable[int]) -> int:
    return sum(comb(size, 2) for size in sizes)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_four_sources_that_are_hard_to_tell_leave_the_truth_inside_the_intervals(seed: int) -> None:
    persons = Persons(150, seed)
    rows = range(0, 90), range(40, 130), range(70, 150), [*range(0, 150, 3)]
    named = zip("abcd", rows, strict=True)
    sources = [persons.source(name, list(part), turned=0.18) for name, part in named]
    truth = [row for part in rows for row in part]
    compared = compare(sources, CARRIED, deduplicated=frozenset("abcd"))
    first = join(compared)
    asked = [(int(first.a[at]), int(first.b[at])) for at in sample(first, 60)]
    links, sure = reviewed(compared, [((a, b), truth[a] == truth[b]) for a, b in asked])
    found = links.persons.tolist()
    right = pairs(Counter(zip(found, truth, strict=True)).values())
    precision = right / pairs(Counter(found).values())
    recall = right / pairs(Counter(truth).values())
    told = distinct_persons(links)
    assert sure.precision.low95 <= precision <= sure.precision.high95
    assert sure.recall.low95 <= recall <= sure.recall.high95
    assert told.low95 <= len(set(truth)) <= told.high95
    # Wide enough to hold it, and narrow enough to say something.
    assert told.high95 - told.low95 < 0.25 * len(set(truth))
