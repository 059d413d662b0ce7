"""By what one sees the effect of a recommendation: a released figure, or an analysis.

A figure is named by its edition and its cell, ``yearly-2024-1 form=sexual``; what is shown is that
edition's, with its margin and its day, whatever was published since.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from safeconduct.actions.reports.released import releases, standing
from safeconduct.policy.reports.pictures import Sentence, shown
from safeconduct.policy.reports.references import Reference, read
from safeconduct.policy.reports.releases import Release
from safeconduct.web.dates import written_date
from safeconduct.web.reports.offered import single_numbers
from safeconduct.web.templatetags.words import language, say

ANALYSES = ("trend", "phases", "lists", "hidden")
_FIGURE = "[[figure {}]]"


@dataclass(frozen=True, slots=True)
class Measure:
    """What it says, where it is published (blank for an analysis, which stays at the Centre), and
    what became of it since, blank for nothing."""

    says: str
    href: str = ""
    since: str = ""


def choices() -> list[tuple[str, Any]]:
    """Nothing, every number of the editions that stand, by table, and the analyses."""
    begin = len(_FIGURE.partition("{")[0])
    figures = [
        (group, [(text[begin:-2], name) for text, name in offered])
        for release in standing(releases())
        for group, offered in single_numbers(release)
    ]
    analysed = [(code, say(f"coord-measure-{code}")) for code in ANALYSES]
    return [("", say("coord-no-measure")), *figures, (say("coord-measure-analyses"), analysed)]


def measures(codes: Iterable[str]) -> Mapping[str, Measure]:
    """What each measure that was chosen says now; a blank one is left out."""
    wanted = [code for code in codes if code]
    names = {code.partition(" ")[0] for code in wanted if code not in ANALYSES}
    known = releases(names) if names else {}
    return {code: _measure(code, known) for code in wanted}


def _measure(code: str, known: Mapping[str, Release]) -> Measure:
    if code in ANALYSES:
        return Measure(say(f"coord-measure-{code}"))
    name = code.partition(" ")[0]
    release, figure = known.get(name), read(f"figure {code}")
    if release is None or (release.measured is not None and figure is None):
        return Measure(name)
    href = reverse("figures:edition", kwargs={"edition": name})
    if release.measured is None or figure is None:
        return Measure(name, href, _since(release))
    sentence = shown(
        Reference("sentence", (name,), figure.selection), known, {name: 1}, language(), ""
    )
    says = sentence.text if isinstance(sentence, Sentence) else name
    return Measure(says, href, _since(release))


def _since(release: Release) -> str:
    if release.withdrawn_on is not None:
        day = written_date(release.withdrawn_on, language())
        return say("reports-source-withdrawn", day=day)
    if release.replaced_on is not None:
        day = written_date(release.replaced_on, language())
        return say("reports-source-replaced", day=day, name=release.replaced_by)
    return ""
