"""The proposed programme: within the days, with the least asked for, and the best there is."""

from __future__ import annotations

from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from safeconduct.policy.inspection.cells import Cell
from safeconduct.policy.inspection.programme import COUNTRY, Proposal, propose
from safeconduct.policy.inspection.risk import Risks, risks
from safeconduct.policy.inspection.solving import Place, solved
from safeconduct.policy.inspection.terms import CannotBeMet, Shortfall, Terms

SECTORS = ("prostitution", "clothing", "building")
DISTRICTS = ("Brussel", "Liège")
PAST = [(40, 10), (40, 2), (30, 9), (0, 0), (20, 1), (1, 0)]


@pytest.fixture(scope="module")
def known() -> Risks:
    pairs = product(SECTORS, DISTRICTS)
    return risks([Cell(*pair, *each) for pair, each in zip(pairs, PAST, strict=True)])


def planned(found: Proposal) -> dict[tuple[str, str], int]:
    return {(each.risk.sector, each.risk.district): each.controls for each in found.lines}


@settings(max_examples=10, deadline=None, derandomize=True)
@given(
    gains=some.lists(some.floats(0.01, 0.9), min_size=3, max_size=3),
    capacity=some.integers(6, 14),
    longer=some.integers(1, 3),
)
def test_no_programme_within_the_days_finds_more(
    gains: list[float], capacity: int, longer: int
) -> None:
    terms = Terms(
        {"Brussel": capacity}, least=1, most=5, days=1, days_in={"building": longer}, explore=0.0
    )
    places = [Place(name, "Brussel", gain, 9) for name, gain in zip(SECTORS, gains, strict=True)]
    found = solved(places, terms)

    def worth(counts: tuple[int, ...]) -> float:
        return sum(gain * terms.factor(n) for gain, n in zip(gains, counts, strict=True))

    def days(counts: tuple[int, ...]) -> int:
        return sum(n * terms.days_of(name) for name, n in zip(SECTORS, counts, strict=True))

    every = product(range(1, 6), repeat=3)
    best = max(worth(counts) for counts in every if days(counts) <= capacity)
    assert days(found) <= capacity and min(found) >= 1 and max(found) <= 5
    assert worth(found) == pytest.approx(best, abs=1e-5)


def test_it_keeps_to_the_days_the_least_and_the_most(known: Risks) -> None:
    terms = Terms({"Brussel": 60, "Liège": 41}, least=2, most=12, days=3)
    found = propose(known, terms)
    assert all(2 <= each.controls <= 12 for each in found.lines)
    assert found.used == {name: sum(each.days for each in found.of(name)) for name in DISTRICTS}
    assert all(found.used[name] <= terms.capacity[name] for name in DISTRICTS)
    assert found.expected == pytest.approx(sum(each.expected for each in found.lines))
    assert found.low <= found.expected <= found.high


def test_part_of_the_days_goes_where_little_is_known(known: Risks) -> None:
    unknown = {("clothing", "Liège"), ("building", "Liège")}
    capacity = {"Liège": 100}
    for share, least in ((0.0, 0), (0.5, 25)):
        found = propose(known, Terms(capacity, least=0, explore=share))
        new = {(each.risk.sector, each.risk.district) for each in found.lines if each.new}
        assert new == unknown
        assert sum(each.controls for each in found.lines if each.new) >= least


def test_a_least_over_all_districts_is_met_and_costs_findings(known: Risks) -> None:
    free = propose(known, Terms(dict.fromkeys(DISTRICTS, 60)))
    counts = {
        name: sum(n for (sector, _), n in planned(free).items() if sector == name)
        for name in SECTORS
    }
    fewest = min(SECTORS, key=lambda name: counts[name])
    wanted = {fewest: counts[fewest] + 9}
    found = propose(known, Terms(dict.fromkeys(DISTRICTS, 60), across=wanted))
    assert sum(n for (sector, _), n in planned(found).items() if sector == fewest) >= wanted[fewest]
    assert found.expected < free.expected


def test_days_of_the_country_go_where_most_is_expected_and_each_unit_has_its_least(
    known: Risks,
) -> None:
    apart = propose(known, Terms(dict.fromkeys(DISTRICTS, 30)))
    together = propose(known, Terms(dict.fromkeys(DISTRICTS, 60), together=60))
    assert sum(together.used.values()) <= 60
    assert together.expected >= apart.expected
    assert set(together.more) == {COUNTRY} and 0 <= together.more[COUNTRY][5]
    fewest = min(together.used, key=lambda name: together.used[name])
    least = together.used[fewest] // 2 + 4
    held = propose(known, Terms(dict.fromkeys(DISTRICTS, 60), together=60, each_unit=least))
    assert all(sum(each.controls for each in held.of(name)) >= least for name in DISTRICTS)
    assert held.expected <= together.expected
    for name, (low, high) in held.within.items():
        assert low <= sum(each.expected for each in held.of(name)) <= high


def test_a_further_control_brings_less_and_a_further_day_never_harm(known: Risks) -> None:
    terms = Terms({"Brussel": 30}, halving=4)
    brought = [terms.factor(n) for n in range(40)]
    steps = [after - before for before, after in pairwise(brought)]
    assert all(after <= before + 1e-12 for before, after in pairwise(steps))
    gains = [propose(known, Terms({"Brussel": days})).expected for days in range(10, 40, 8)]
    assert gains == sorted(gains)
    found = propose(known, terms)
    assert 0 <= found.more["Brussel"][1] <= found.more["Brussel"][5]
    more = propose(known, Terms({"Brussel": 35}, halving=4))
    assert found.more["Brussel"][5] == pytest.approx(more.expected - found.expected)


def test_of_programmes_that_find_as_much_the_first_sectors_win_every_time() -> None:
    places = [Place(name, "Brussel", 0.2, 9) for name in SECTORS]
    terms = Terms({"Brussel": 8}, least=0, days=2, explore=0.0)
    assert {solved(places, terms) for _ in range(3)} == {(2, 1, 1)}


@pytest.mark.parametrize(
    ("terms", "short"),
    [
        (Terms({"Brussel": 5}), [Shortfall("capacity", "Brussel", 6, 5)]),
        (
            Terms({"Brussel": 5, "Liège": 0}),
            [Shortfall("capacity", "Brussel", 6, 5), Shortfall("capacity", "Liège", 6, 0)],
        ),
        (Terms({"Brussel": 50}, least=9, most=8), [Shortfall("least", "", 9, 8)]),
        (
            Terms(dict.fromkeys(DISTRICTS, 11), together=11),
            [Shortfall("together", "", 12, 11)],
        ),
        (
            Terms({"Brussel": 50}, most=4, each_unit=13),
            [Shortfall("each_unit", "Brussel", 13, 12)],
        ),
        (
            Terms({"Brussel": 50}, across={"clothing": 41}),
            [Shortfall("across", "clothing", 41, 40)],
        ),
        (
            Terms({"Brussel": 50}, across={"clothing": 30}),
            [Shortfall("capacity", "Brussel", 64, 50)],
        ),
    ],
)
def test_what_cannot_be_met_is_named_with_what_it_would_take(
    known: Risks, terms: Terms, short: list[Shortfall]
) -> None:
    with pytest.raises(CannotBeMet) as refused:
        propose(known, terms)
    assert list(refused.value.shortfalls) == short[: len(refused.value.shortfalls)]


def test_terms_that_are_no_counts_are_refused() -> None:
    for wrong in ({"least": -1}, {"most": 0}, {"days": 0}, {"explore": 1.5}, {"halving": 0}):
        with pytest.raises(ValueError, match="terms"):
            Terms({"Brussel": 10}, **wrong)  # type: ignore[arg-type]
