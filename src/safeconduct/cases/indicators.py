"""What the indicators of trafficking say of a first contact, dimension by dimension.

They support the assessment of the officer, with reasons; they never make it. Source: ILO and
European Commission, Operational indicators of trafficking in human beings (2009): a dimension is
positive on two strong indicators; one strong with one medium or weak; three medium; or two medium
with one weak.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from safeconduct.law.belgium.indicators import STRENGTHS, Dimension, Indicator, IndicatorSet

Value = Literal["yes", "no", "unknown"]
Answers = Mapping[str, Value]
"""From "dimension.indicator" to what the officer saw; an indicator not named is not known."""

Counts = tuple[int, int, int]
"""How many strong, medium and weak indicators."""


@dataclass(frozen=True, slots=True)
class Combination:
    """One way in which a dimension is positive: it holds with any of the `needs`."""

    code: str
    needs: tuple[Counts, ...]

    def met_by(self, counts: Counts) -> Counts | None:
        """The first of the needs that `counts` covers, None if there is none."""
        return next((each for each in self.needs if _covers(counts, each)), None)


# From the strongest to the weakest: the first that holds is the one given as the reason.
COMBINATIONS: tuple[Combination, ...] = (
    Combination("two_strong", ((2, 0, 0),)),
    Combination("strong_and_other", ((1, 1, 0), (1, 0, 1))),
    Combination("three_medium", ((0, 3, 0),)),
    Combination("two_medium_one_weak", ((0, 2, 1),)),
)


@dataclass(frozen=True, slots=True)
class DimensionResult:
    """The verdict on one dimension and why.

    `combination`: the rule that makes it positive, None unless "yes". `rests_on`: the indicators
    that rule rests on ("yes"), all that were seen otherwise. `open`: those not yet answered.
    """

    dimension: str
    verdict: Value
    combination: str | None
    rests_on: tuple[Indicator, ...]
    open: tuple[Indicator, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """The six results, and whether together they show the elements of the Palermo Protocol.

    `means`: one of the five dimensions other than exploitation is positive. `pattern`:
    exploitation and, for an adult, a means (Protocol of 15 November 2000, art. 3 (a) and (c): for
    a child no means is needed). Reading the dimensions as those elements is the survey's purpose;
    the Belgian offence (Penal Code, art. 433quinquies) needs no means at any age.
    """

    dimensions: tuple[DimensionResult, ...]
    exploitation: Value
    means: Value
    pattern: Value
    verified: bool

    def count(self, verdict: Value) -> int:
        return sum(1 for each in self.dimensions if each.verdict == verdict)


def judge(dimension: Dimension, answers: Answers) -> DimensionResult:
    """Whether `dimension` is positive: "unknown" exactly while open answers could decide it."""
    seen, undecided = _answered(dimension, answers, "yes"), _answered(dimension, answers, "unknown")
    combination = _combination(_counts(seen))
    if combination is not None:
        basis = _fewest(combination, seen)
        return DimensionResult(dimension.code, "yes", combination.code, basis, undecided)
    could = _combination(_counts((*seen, *undecided))) is not None
    return DimensionResult(dimension.code, "unknown" if could else "no", None, seen, undecided)


def summarise(indicators: IndicatorSet, answers: Answers) -> Summary:
    """All six dimensions of a list, and what they show together."""
    results = tuple(judge(each, answers) for each in indicators.dimensions)
    exploitation = next(each.verdict for each in results if each.dimension == "exploitation")
    means = _any(each.verdict for each in results if each.dimension != "exploitation")
    pattern = exploitation if indicators.for_child else _all((exploitation, means))
    return Summary(results, exploitation, means, pattern, indicators.verified)


def known_answers(indicators: IndicatorSet, answers: Answers) -> dict[str, Value]:
    """Those of `answers` that belong to this list and say yes or no, in the list's order."""
    codes = (f"{d.code}.{i.code}" for d in indicators.dimensions for i in d.indicators)
    return {code: answers[code] for code in codes if answers.get(code) in ("yes", "no")}


def _answered(dimension: Dimension, answers: Answers, value: Value) -> tuple[Indicator, ...]:
    return tuple(
        each
        for each in dimension.indicators
        if answers.get(f"{dimension.code}.{each.code}", "unknown") == value
    )


def _counts(indicators: Iterable[Indicator]) -> Counts:
    strengths = [each.strength for each in indicators]
    strong, medium, weak = (strengths.count(each) for each in STRENGTHS)
    return strong, medium, weak


def _combination(counts: Counts) -> Combination | None:
    return next((each for each in COMBINATIONS if each.met_by(counts)), None)


def _covers(have: Counts, need: Counts) -> bool:
    return all(h >= n for h, n in zip(have, need, strict=True))


def _fewest(combination: Combination, seen: tuple[Indicator, ...]) -> tuple[Indicator, ...]:
    needs = combination.met_by(_counts(seen)) or (0, 0, 0)
    return tuple(
        each
        for power, number in zip(STRENGTHS, needs, strict=True)
        for each in [sign for sign in seen if sign.strength == power][:number]
    )


def _any(values: Iterable[Value]) -> Value:
    found = set(values)
    return "yes" if "yes" in found else "unknown" if "unknown" in found else "no"


def _all(values: Iterable[Value]) -> Value:
    found = set(values)
    return "no" if "no" in found else "unknown" if "unknown" in found else "yes"
