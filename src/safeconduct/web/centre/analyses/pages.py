"""The analyses: each a question, what can be chosen, and who answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.http import QueryDict

from safeconduct.actions.centre.analyses import Look
from safeconduct.web.centre.analyses import durations, early, lists, profile, totals, unseen
from safeconduct.web.centre.analyses.asking import (
    Asked,
    ByColumn,
    Chooser,
    OfLinks,
    OfPhase,
    TwoTotals,
    years_of,
)
from safeconduct.web.centre.analyses.section import Section

Answer = Callable[..., list[Section]]
MakeChooser = Callable[[QueryDict, Look], Chooser]


@dataclass(frozen=True, slots=True)
class Analysis:
    """`answer` takes what the round holds, what was asked and a language. Its question stands in
    the catalogues as ``analyses-<code>``."""

    code: str
    answer: Answer
    chooser: MakeChooser


def _plain(data: QueryDict, look: Look) -> Chooser:
    return Chooser(data, look.rounds, _round(look))


def _by_column(data: QueryDict, look: Look) -> Chooser:
    years = [] if look.held is None else years_of(look.held.persons)
    return ByColumn(data, look.rounds, _round(look), years)


def _of_phase(data: QueryDict, look: Look) -> Chooser:
    steps = [] if look.held is None else durations.phases_begun(look.held.persons)
    return OfPhase(data, look.rounds, _round(look), steps)


def _of_links(data: QueryDict, look: Look) -> Chooser:
    wrong = None if look.held is None else look.held.wrong
    return OfLinks(data, look.rounds, _round(look), None if wrong is None else wrong.share)


def _two_totals(data: QueryDict, look: Look) -> Chooser:
    sources = [] if look.held is None else list(look.held.sources)
    return TwoTotals(data, look.rounds, _round(look), sources)


def _round(look: Look) -> str:
    return look.held.round if look.held else ""


_ALL = (
    Analysis("profile", profile.sections, _by_column),
    Analysis("phases", durations.in_phases, _of_phase),
    Analysis("delays", durations.delays, _plain),
    Analysis("dropout", lists.dropout, _plain),
    Analysis("overlap", lists.overlapping, _plain),
    Analysis("hidden", unseen.hidden, _of_links),
    Analysis("signals", early.early, _plain),
    Analysis("totals", totals.totals, _two_totals),
)
ANALYSES: Mapping[str, Analysis] = {each.code: each for each in _ALL}
"""From the code in an address to the analysis, in the order in which they are listed."""

__all__ = ["ANALYSES", "Analysis", "Asked"]
