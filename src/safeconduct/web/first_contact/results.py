"""The indicators' results in words: verdict, reasons and what is still open, a dimension each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from safeconduct.actions.first_contact.answers import Answers
from safeconduct.cases.indicators import (
    DimensionResult,
    Summary,
    Value,
    judge,
    known_answers,
    summarise,
)
from safeconduct.law.belgium.indicators import Indicator, IndicatorSet
from safeconduct.web.templatetags.words import say

_COLOURS = {"yes": "orange", "no": "grey", "unknown": "blue"}


@dataclass(frozen=True, slots=True)
class Shown:
    """One dimension as a page shows it."""

    code: str
    title: str
    verdict: str
    label: str
    colour: str
    reason: str
    open: str


@dataclass(frozen=True, slots=True)
class ShownSummary:
    """The list in use, its dimensions, and what they show together."""

    title: str
    dimensions: list[Shown]
    count: str
    pattern: str
    for_child: bool
    verified: bool
    begun: bool


def summary_of(indicators: IndicatorSet, signs: Mapping[str, Value]) -> ShownSummary:
    """What the answers to a list say, from "dimension.indicator" to what was seen."""
    found: Summary = summarise(indicators, signs)
    return ShownSummary(
        title=say(f"indicator-set-{indicators.code}"),
        dimensions=[_shown(each) for each in found.dimensions],
        count=say(
            "indicators-count",
            yes=found.count("yes"),
            no=found.count("no"),
            unknown=found.count("unknown"),
        ),
        pattern=say(f"indicators-pattern-{found.pattern}"),
        for_child=indicators.for_child,
        verified=found.verified,
        begun=bool(known_answers(indicators, signs)),
    )


def result_of(answers: Answers, dimension: str) -> Shown:
    """What the indicators of one dimension say so far."""
    return _shown(judge(answers.indicators.dimension(dimension), answers.signs))


def _shown(result: DimensionResult) -> Shown:
    return Shown(
        code=result.dimension,
        title=say(f"dimension-{result.dimension}"),
        verdict=result.verdict,
        label=say(f"dimension-result-{result.verdict}"),
        colour=_COLOURS[result.verdict],
        reason=_reason(result),
        open=_open(result),
    )


def _reason(result: DimensionResult) -> str:
    signs = _named(result.rests_on)
    if result.combination is not None:
        combination = say(f"combination-{result.combination}")
        return say("indicators-because", combination=combination, signs=signs)
    return say("indicators-seen", signs=signs) if signs else say("indicators-none-seen")


def _open(result: DimensionResult) -> str:
    if result.verdict == "yes":
        return ""
    if result.verdict == "no":
        return say("indicators-open-could-not")
    return f"{say('indicators-open', n=len(result.open))} {say('indicators-open-could')}"


def _named(signs: Iterable[Indicator]) -> str:
    """The indicators with their strengths: "Debt bondage (strong), …"."""
    return "; ".join(
        f"{say(f'indicator-{each.code}')} ({say(f'strength-{each.strength}')})" for each in signs
    )
