"""The page of one rule: its texts, versions, formulas, duties, acts, numbers and tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from safeconduct.law.belgium.catalogue import CatalogueEntry, by_code
from safeconduct.law.belgium.coordination.law import BODY_LAW
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.belgium.offences.law import OFFENCE_LAW
from safeconduct.law.belgium.offences.penalties import PENALTIES
from safeconduct.law.belgium.parameters import parameters, rule_of
from safeconduct.law.engine.building import walk
from safeconduct.law.engine.nodes import Node
from safeconduct.law.engine.rules import Act, Duty, Rule
from safeconduct.words import LANGUAGES, say

from .articles import articles
from .formula import formula, label, phrase, question
from .specs import Spec

_LANGUAGE_NAMES = {"en": "English", "fr": "Français", "nl": "Nederlands", "de": "Deutsch"}


# Ranges only look a number up by its level: the table of numbers says it better than a formula.
_FIGURES = frozenset(
    rule for penalty in PENALTIES.values() for rule in (*penalty.prison_months, *penalty.fine_base)
)


@dataclass(frozen=True, slots=True)
class Computed:
    """What the program computes under one code."""

    rules: tuple[Rule, ...]
    duties: tuple[Duty, ...]
    acts: tuple[Act, ...]


def computed() -> Mapping[str, Computed]:
    """For each rule code, the rules, duties and acts that carry it."""
    duties = (*BELGIUM.duties, *BELGIUM.issue_duties, *BODY_LAW.duties)
    roots: list[Node] = []
    for law in (BELGIUM, OFFENCE_LAW, BODY_LAW):
        roots += law.rules.values()
    roots += [act.opens for act in BELGIUM.acts]
    for duty in duties:
        roots += [duty.arises, duty.met_on, duty.dropped]
    rules = [node for node in walk(*roots) if isinstance(node, Rule) and node not in _FIGURES]
    return {
        code: Computed(
            tuple(rule for rule in rules if rule.code == code),
            tuple(duty for duty in duties if duty.code == code),
            tuple(act for act in BELGIUM.acts if act.code == code),
        )
        for code in by_code()
    }


def rule_page(code: str, found: Computed, tests: tuple[Spec, ...]) -> str:
    """The page of rule `code` as Markdown."""
    numbers = list(_numbers(code))
    parts = [
        [f"# {code} {say('en', code)}", "", say("en", f"{code}.text")],
        _versions(by_code()[code]),
        _formulas(found.rules),
        _duties(found.duties),
        _acts(found.acts),
        numbers,
        _tests(tests),
        _other_languages(code),
    ]
    if not (found.rules or found.duties or found.acts or numbers):
        parts.insert(2, ["Held as words, dates and sources: nothing is computed from it here."])
    return "\n\n".join(text for part in parts if (text := "\n".join(part).strip())) + "\n"


def _versions(entries: tuple[CatalogueEntry, ...]) -> Iterator[str]:
    yield "| version | citation | first day | last day | confirmed | source |"
    yield "|---|---|---|---|---|---|"
    for entry in entries:
        first = entry.valid_from or "not named"
        confirmed = "yes" if entry.verified else "**no**"
        cells = (entry.version, entry.citation, first, entry.valid_to or "–", confirmed)
        yield f"| {' | '.join(str(cell) for cell in cells)} | {entry.source} |"


def _formulas(rules: tuple[Rule, ...]) -> Iterator[str]:
    for rule in rules:
        article = articles().get(rule)
        yield f"## {question(rule)}"
        yield ""
        if article and article.words:
            yield from (*article.words.splitlines(), "")
        yield from _each_version(rule)
        if article:
            yield f"`{rule.name}` in `{article.module}`"
            yield ""


def _each_version(rule: Rule) -> Iterator[str]:
    before: Node | None = None
    for version in rule.versions:
        if rule.dated_by is not None:
            start = version.valid_from or "the beginning"
            same = ": the same" if version.body is before else ":"
            yield from (f"From {start} ({phrase(rule.dated_by)}){same}", "")
        if version.body is not before:
            yield from (*formula(version.body), "")
        before = version.body


def _duties(duties: tuple[Duty, ...]) -> Iterator[str]:
    for duty in duties:
        yield f"## Duty: {say('en', f'duty-{duty.name}')}"
        yield ""
        yield f"- owed by: {phrase(duty.owed_by)}"
        yield f"- due: {'no due date' if duty.due is None else phrase(duty.due)}"
        yield f"- done: {phrase(duty.met_on)}"
        yield "- arises when"
        yield from formula(duty.arises, 1)
        yield ""


def _acts(acts: tuple[Act, ...]) -> Iterator[str]:
    if not acts:
        return
    yield "## Who may do what"
    yield ""
    for act in acts:
        what = say("en", f"event-{act.event}")
        for key, value in act.data:
            what += f" ({label(key, value) if key == 'document' else value})"
        agencies = ", ".join(say("en", f"agency-{agency}") for agency in act.agencies)
        yield f"- {what}: {agencies}, while: {phrase(act.opens)}"


def _numbers(code: str) -> Iterator[str]:
    names = [name for name in parameters() if rule_of(name) == code]
    if not names:
        return
    yield "## Numbers"
    yield ""
    yield "| number | from | value | confirmed | source |"
    yield "|---|---|---|---|---|"
    for name in names:
        for value in parameters()[name].values:
            confirmed = "yes" if value.verified else "**no**"
            cells = (label("parameter", name), value.valid_from or "–", value.value, confirmed)
            yield f"| {' | '.join(str(cell) for cell in cells)} | {value.source} |"


def _tests(tests: tuple[Spec, ...]) -> Iterator[str]:
    if not tests:
        return
    yield "## Shown by tests"
    yield ""
    for test in tests:
        yield f"- {test.sentence} ([{test.path}](../../tests/spec/{test.path}))"


def _other_languages(code: str) -> Iterator[str]:
    for lang in LANGUAGES[1:]:
        yield f"## {_LANGUAGE_NAMES[lang]}: {say(lang, code)}"
        yield ""
        yield say(lang, f"{code}.text")
        yield ""
