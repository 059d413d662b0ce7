"""Records become persons: all of them, none twice where that cannot be, and no chains."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.clusters import cluster
from safeconduct.centre.linkage.distinct import distinct_persons
from safeconduct.centre.linkage.estimate import Why
from safeconduct.centre.linkage.links import compare, join
from safeconduct.centre.linkage.weights import Floats, Numbers, shares

from .made import VERSION, WIDTHS, Persons, partition

CARRIED = carried_over(VERSION, WIDTHS)


def linked(*sources, deduplicated=(), **options):
    return join(compare(sources, CARRIED, deduplicated=frozenset(deduplicated)), **options)


def test_the_same_persons_are_found_in_three_sources() -> None:
    persons = Persons(60, 1)
    rows = list(range(0, 40)), list(range(20, 60)), [5, 5, 30, 50]
    links = linked(*(persons.source(n, r) for n, r in zip("abc", rows, strict=True)))
    truth = [row for part in rows for row in part]
    assert partition(links.persons.tolist()) == partition(truth)


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.lists(st.integers(0, 9), min_size=1, max_size=12))
def test_every_record_is_one_person(seed: int, rows: list[int]) -> None:
    persons = Persons(10, seed)
    links = linked(persons.source("a", rows, turned=0.25), persons.source("b", rows[::-1]))
    assert len(links.persons) == 2 * len(rows)
    assert set(links.persons.tolist()) == set(range(int(links.persons.max()) + 1))


@settings(max_examples=20)
@given(st.integers(0, 2**32), st.sampled_from([0.02, 0.2, 0.3]))
def test_a_deduplicated_source_holds_a_person_at_most_once(seed: int, turned: float) -> None:
    """Even where its records are in truth the same: it was said that they are not."""
    persons = Persons(6, seed)
    twice = [0, 0, 1, 2, 3, 3]
    sources = [persons.source(name, twice, turned=turned) for name in "abc"]
    links = linked(*sources, deduplicated="ab")
    for begin in (0, 6):
        held = Counter(links.persons[begin : begin + 6].tolist())
        assert max(held.values()) == 1


@settings(max_examples=20)
@given(st.integers(0, 2**32))
def test_a_source_of_strangers_changes_nothing_among_the_others(seed: int) -> None:
    persons = Persons(20, seed)
    a = persons.source("a", range(12), turned=0.2)
    b = persons.source("b", range(6, 20), turned=0.2)
    strangers = Persons(10, seed + 1).source("s", range(10))
    without = linked(a, b)
    among = linked(a, strangers, b).persons
    among = np.concatenate([among[:12], among[22:]])
    assert partition(among.tolist()) == partition(without.persons.tolist())


@settings(max_examples=20)
@given(st.integers(0, 2**32))
def test_the_order_of_the_sources_changes_nothing(seed: int) -> None:
    persons = Persons(20, seed)
    a, b = persons.source("a", range(12), turned=0.15), persons.source("b", range(6, 20))
    one, two = linked(a, b).persons, linked(b, a).persons
    turned = np.concatenate([two[14:], two[:14]])
    assert partition(one.tolist()) == partition(turned.tolist())


def score_of(odds: dict[tuple[int, int], float]):
    def score(a: Numbers, b: Numbers) -> Floats:
        return np.array(
            [odds.get(pair, -20.0) for pair in zip(a.tolist(), b.tolist(), strict=True)]
        )

    return score


def joined(odds: dict[tuple[int, int], float], only_once: list[int]) -> set[frozenset[int]]:
    ends = np.array(sorted(odds), np.int64)
    chance = 1 / (1 + np.exp(-np.array([odds[tuple(pair)] for pair in ends.tolist()])))
    persons = cluster(ends[:, 0], ends[:, 1], chance, np.array(only_once), score_of(odds), 0.5)
    return partition(persons.tolist())


def test_a_chain_is_not_a_person() -> None:
    """0 is like 1, 1 like 2, 2 like 3; but 0 and 2, 0 and 3, 1 and 3 are strangers."""
    assert joined({(0, 1): 5.0, (1, 2): 3.0, (2, 3): 5.0}, [-1] * 4) == {
        frozenset({0, 1}),
        frozenset({2, 3}),
    }


def test_records_that_all_speak_for_it_are_one_person() -> None:
    odds = {(0, 1): 9.0, (0, 2): 4.0, (1, 2): -1.0}
    assert joined(odds, [-1] * 3) == {frozenset({0, 1, 2})}


def test_of_two_deduplicated_sources_the_likeliest_pairs_together_are_taken() -> None:
    """Taking the best pair first would leave one record without its person."""
    odds = {(0, 2): 5.0, (0, 3): 4.9, (1, 2): 4.9}
    assert joined(odds, [0, 0, 1, 1]) == {frozenset({0, 3}), frozenset({1, 2})}


def test_pairs_that_are_not_sure_stay_apart_and_are_told() -> None:
    persons = Persons(300, 3)
    sources = [
        persons.source(name, range(300), turned=turned) for name, turned in (("a", 0), ("b", 0.22))
    ]
    links = linked(*sources)
    apart = ~links.linked
    assert apart.any() and (links.probability[links.linked] >= 0.5).all()
    found = distinct_persons(links)
    assert found.low95 < found.count <= found.high95
    assert found.low95 <= 300


def test_too_few_to_learn_from_is_said() -> None:
    persons = Persons(10, 4)
    links = linked(persons.source("a", range(10)), persons.source("b", range(10)))
    assert {found.estimate.reason for found in links.compared.found} == {Why.FEW}


def test_a_collapse_is_noticed_and_what_matches_look_like_is_carried_over() -> None:
    """Two lists of relatives, ten of each family, whose names, births and places are alike."""
    numbers = np.random.default_rng(5)
    persons = Persons(400, 6)
    for bits in persons.bits.values():
        family = np.tile(bits[:20], (20, 1))
        bits[:] = family ^ (numbers.random(bits.shape) < 0.04)
    left = persons.source("a", range(200), turned=0, unknown=0)
    right = persons.source("b", range(200, 400), turned=0, unknown=0)
    links = linked(left, right)
    between = [found for found in links.compared.found if found.left != found.right]
    assert between[0].estimate.reason in {Why.BOUND, Why.BLURRED, Why.DRIFTED}
    for name, group in between[0].estimate.weights.groups.items():
        assert np.allclose(shares(group.matches), shares(CARRIED.groups[name].matches))


def test_sources_with_other_groups_are_refused() -> None:
    persons = Persons(4, 7)
    a, b = persons.source("a", range(4)), persons.source("b", range(4))
    del b.groups["place"]
    with pytest.raises(ValueError, match="place"):
        linked(a, b)
