"""Figures of the Centre in an answer: as published, with their interval, their edition and day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from safeconduct.actions.reports.released import releases, standing
from safeconduct.centre.labels import column_label, label
from safeconduct.policy.reports.paper import source_said
from safeconduct.policy.reports.pictures import Sentence, shown
from safeconduct.policy.reports.references import Reference, problems, references
from safeconduct.policy.reports.releases import Release
from safeconduct.words import say

_SENTENCE = "sentence"
# Editions that are offered: of the last years, as many as a list can be read of.
_EDITIONS = 2
# An edition's name, as it stands in what is cited.
_NAME = re.compile(r"\b[a-z]+-(?:19|20)\d\d-\d{1,3}\b")


class NoFigure(ValueError):
    """No such figure was released, or it was withdrawn."""


def offered(lang: str) -> tuple[tuple[str, str], ...]:
    """The figures that can be cited, each as its reference and in words: of each edition that
    stands the sum, and the counts of its tables by one column.
    """
    names = [each.name for each in standing(releases(()))[:_EDITIONS]]
    known = releases(names)
    lines = (line for name in names for line in _of_edition(known[name], lang))
    # A code that no reference can write, such as the name of a district, stays out.
    return tuple(each for each in lines if references(each[0]) and not problems(each[0], known))


def cited(reference: str, lang: str) -> str:
    """The sentence that cites a figure, and under it where it was published. Raises NoFigure."""
    asked = references(reference)
    if len(asked) != 1 or asked[0].kind != _SENTENCE:
        raise NoFigure
    known = releases(asked[0].editions)
    if problems(reference, known):
        raise NoFigure
    numbers = dict.fromkeys(asked[0].editions, 1)
    said = shown(asked[0], known, numbers, lang, "")
    if not isinstance(said, Sentence):
        raise NoFigure
    return f"{said.text}\n{source_said(known[asked[0].editions[0]], lang)}"


def editions_in(text: str) -> tuple[str, ...]:
    """The names of editions that stand in a text."""
    return tuple(sorted(set(_NAME.findall(text))))


def _of_edition(release: Release, lang: str) -> Iterator[tuple[str, str]]:
    if release.measured is None:
        return
    year = str(release.year)
    whole = Reference(_SENTENCE, (release.name,), "all").written
    yield whole, say(lang, "desk-figure-all", year=year)
    for table in release.tables:
        if len(table.columns) != 1:
            continue
        [column], [codes] = table.columns, table.codes
        for code in codes:
            selection = f"{column}={code or 'unknown'}"
            named = {"what": column_label(lang, column), "which": label(lang, column, code)}
            reference = Reference(_SENTENCE, (release.name,), selection).written
            yield reference, say(lang, "desk-figure-of", year=year, **named)
