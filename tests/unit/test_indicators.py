"""The lists of indicators are whole, and the verdict on a dimension behaves as the rule says."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.cases.indicators import COMBINATIONS, judge, known_answers, summarise
from safeconduct.law.belgium.indicators import (
    DIMENSIONS,
    SETS,
    STRENGTHS,
    Dimension,
    Indicator,
    indicator_set,
)
from safeconduct.words import LANGUAGES, has

VALUES = ("yes", "no", "unknown")


@pytest.mark.parametrize("code", SETS)
def test_a_list_has_six_dimensions_and_no_indicator_twice_in_one(code: str) -> None:
    indicators = indicator_set(code)
    assert tuple(each.code for each in indicators.dimensions) == DIMENSIONS
    for dimension in indicators.dimensions:
        codes = [each.code for each in dimension.indicators]
        assert len(codes) == len(set(codes)), dimension.code
        assert codes, dimension.code
    assert "2009" in indicators.source


def test_the_labour_lists_have_as_many_indicators_as_the_published_ones() -> None:
    def size(code: str) -> int:
        return sum(len(each.indicators) for each in indicator_set(code).dimensions)

    assert (size("adult_labour"), size("child_labour")) == (67, 65)
    weak = {i.strength for d in indicator_set("child_labour").dimensions for i in d.indicators}
    assert weak == {"strong", "medium"}


def test_lists_no_public_text_confirms_say_so() -> None:
    assert not any(indicator_set(code).verified for code in SETS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_indicator_dimension_and_combination_has_words(lang: str) -> None:
    keys = {f"indicator-set-{code}" for code in SETS}
    keys |= {f"strength-{each}" for each in STRENGTHS}
    keys |= {f"combination-{each.code}" for each in COMBINATIONS}
    keys |= {f"dimension-result-{each}" for each in VALUES}
    keys |= {f"indicators-pattern-{each}" for each in VALUES}
    keys |= {f"dimension-{code}{part}" for code in DIMENSIONS for part in ("", "-question")}
    keys |= {
        f"indicator-{sign.code}"
        for code in SETS
        for dimension in indicator_set(code).dimensions
        for sign in dimension.indicators
    }
    assert [key for key in sorted(keys) if not has(lang, key)] == []


def test_an_unknown_list_or_dimension_is_refused() -> None:
    with pytest.raises(KeyError, match="no list of indicators 'adults'"):
        indicator_set("adults")
    with pytest.raises(KeyError):
        indicator_set("adult_labour").dimension("means")


dimensions = st.lists(st.sampled_from(STRENGTHS), max_size=6).map(
    lambda powers: Dimension("d", tuple(Indicator(f"i{n}", p) for n, p in enumerate(powers)))
)


@st.composite
def answered(draw: st.DrawFn) -> tuple[Dimension, dict[str, str]]:
    dimension = draw(dimensions)
    return dimension, {
        f"d.{each.code}": draw(st.sampled_from(VALUES)) for each in dimension.indicators
    }


def positive_by_counting(dimension: Dimension, answers: dict[str, str]) -> bool:
    """The rule in its own words, without the code under test."""
    seen = [i.strength for i in dimension.indicators if answers[f"d.{i.code}"] == "yes"]
    strong, medium, weak = (seen.count(each) for each in STRENGTHS)
    return (
        strong >= 2
        or (strong == 1 and medium + weak >= 1)
        or medium >= 3
        or (medium == 2 and weak >= 1)
    )


@given(answered())
def test_unknown_exactly_when_two_completions_disagree(
    case: tuple[Dimension, dict[str, str]],
) -> None:
    dimension, answers = case
    gaps = [key for key, value in answers.items() if value == "unknown"]
    outcomes = {
        positive_by_counting(dimension, answers | dict(zip(gaps, filling, strict=True)))
        for filling in product(("yes", "no"), repeat=len(gaps))
    }
    expected = "unknown" if len(outcomes) == 2 else "yes" if outcomes == {True} else "no"
    assert judge(dimension, answers).verdict == expected


@given(answered().filter(lambda case: case[1] != {}), st.data())
def test_an_added_yes_never_takes_a_dimension_away_from_positive(
    case: tuple[Dimension, dict[str, str]], data: st.DataObject
) -> None:
    dimension, answers = case
    rank = {"no": 0, "unknown": 1, "yes": 2}
    added = answers | dict.fromkeys(data.draw(st.sets(st.sampled_from(sorted(answers)))), "yes")
    assert rank[judge(dimension, added).verdict] >= rank[judge(dimension, answers).verdict]


@given(answered())
def test_the_indicators_given_as_reason_are_enough_on_their_own_and_none_is_idle(
    case: tuple[Dimension, dict[str, str]],
) -> None:
    dimension, answers = case
    result = judge(dimension, answers)
    if result.verdict != "yes":
        assert result.combination is None
        return
    only = {f"d.{each.code}": "yes" for each in result.rests_on}
    assert all(answers[key] == "yes" for key in only)
    nothing_else = dict.fromkeys(answers, "no") | only
    assert judge(dimension, nothing_else).combination == result.combination
    for key in only:
        assert judge(dimension, nothing_else | {key: "no"}).verdict == "no"


def test_answers_of_another_list_are_left_out() -> None:
    answers = {
        "exploitation.no_social_protection": "yes",
        "exploitation.low_salary": "no",
        "exploitation.made_up": "yes",
        "exploitation.bad_housing": "unknown",
    }
    assert known_answers(indicator_set("child_labour"), answers) == {
        "exploitation.low_salary": "no"
    }


def test_nothing_answered_is_not_known_everywhere() -> None:
    for code in SETS:
        found = summarise(indicator_set(code), {})
        assert (found.pattern, found.means, found.exploitation) == ("unknown",) * 3
        assert found.count("unknown") == 6
