"""The answers of a draft in words, part by part, each with the page on which it can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from safeconduct.actions.first_contact.answers import Answers, DutyAnswer
from safeconduct.actions.first_contact.course import DUTY_PAGES, PARTS, part_of
from safeconduct.actions.first_contact.places import CENTRES, DISTRICTS
from safeconduct.web.dates import written_date
from safeconduct.web.districts import district_name
from safeconduct.web.first_contact.choices import countries, languages, name_of
from safeconduct.web.first_contact.journey import Journey
from safeconduct.web.first_contact.results import summary_of
from safeconduct.web.templatetags.words import language, say


@dataclass(frozen=True, slots=True)
class Row:
    """One answer, as the summary list shows it. `href` leads to its page."""

    key: str
    value: str
    href: str
    action: str
    hidden: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the journey and its answers."""

    title: str
    rows: list[Row]


def parts_of(journey: Journey) -> list[Part]:
    """Every answer of the draft that applies; what was not answered says so."""
    answers = journey.answers
    shown: dict[str, list[Row]] = {part: [] for part in PARTS}
    for page in journey.course:
        if page not in ("check", "refusal"):
            key, value = said(page, answers)
            shown[part_of(page)].append(_row(journey, page, key, value))
    return [Part(say(f"fc-part-{part}"), rows) for part, rows in shown.items() if rows]


def _row(journey: Journey, page: str, key: str, value: str) -> Row:
    value = say("fc-check-missing") if page in journey.unanswered else value
    return Row(key, value, journey.address(page, from_check=True), say("fc-change"), key)


def said(page: str, answers: Answers) -> tuple[str, str]:
    """The short name of a page and its answer in words."""
    if page in DUTY_PAGES.values():
        return say(f"fc-{page}-short"), _duty(page, answers)
    return say(f"fc-{page}-short"), ", ".join(_VALUES[page](answers)) or say("fc-value-unknown")


def _when(answers: Answers) -> Iterator[str]:
    if answers.happened_on:
        yield written_date(answers.happened_on, language())
    if answers.time:
        yield answers.time


def _where(answers: Answers) -> Iterator[str]:
    if answers.district:
        known = answers.district in DISTRICTS
        yield (
            district_name(answers.district, language())
            if known
            else say(f"fc-where-{answers.district}")
        )


def _name(answers: Answers) -> Iterator[str]:
    parts = ("given_name", "family_name", "other_names")
    if said := " ".join(answers.names[part] for part in parts if part in answers.names):
        yield said


def _age(answers: Answers) -> Iterator[str]:
    if answers.birth_date:
        yield written_date(answers.birth_date, language())
    if answers.estimated_age is not None:
        yield say("fc-age-estimated", years=answers.estimated_age)


def _accompanied(answers: Answers) -> Iterator[str]:
    by_value = {True: "yes", False: "no", None: "unknown"}
    yield say(f"fc-accompanied-{by_value[answers.unaccompanied]}")


def _nationality(answers: Answers) -> Iterator[str]:
    offered = countries(language())
    yield from (name_of(offered, code) for code in answers.nationalities)


def _language(answers: Answers) -> Iterator[str]:
    if answers.language:
        yield name_of(languages(language()), answers.language)


def _signs(answers: Answers) -> Iterator[str]:
    summary = summary_of(answers.indicators, answers.signs)
    yield summary.count if summary.begun else say("fc-indicators-none")


def _assessment(answers: Answers) -> Iterator[str]:
    if answers.assessed_as:
        yield f"{say(f'fc-assessed-{answers.assessed_as}-short')}. {answers.reasons}"


def _centre(answers: Answers) -> Iterator[str]:
    yield from (each.name for each in CENTRES if each.code == answers.centre)
    if answers.as_child and answers.unaccompanied:
        yield say("agency-minors_centre")


def _worded(prefix: str, value: str) -> Iterator[str]:
    if value:
        yield say(f"{prefix}-{value}")


_VALUES = {
    "when": _when,
    "where": _where,
    "how": lambda a: _worded("fc-channel", a.channel),
    "name": _name,
    "age": _age,
    "accompanied": _accompanied,
    "nationality": _nationality,
    "residence": lambda a: _worded("fc-residence", a.residence_status),
    "language": _language,
    "form": lambda a: _worded("fc-form", a.form),
    "indicators": _signs,
    "assessment": _assessment,
    "wish": lambda a: _worded("fc-wish", a.wish),
    "centre": _centre,
}


# Calling a centre is not yet what the duty asks for, so it is not said to be done.
_CALLED = {"intake": "fc-check-referred", "offer": "fc-check-invited"}


def _duty(page: str, answers: Answers) -> str:
    answer = answers.duties.get(next(d for d, p in DUTY_PAGES.items() if p == page))
    return _outcome(page, answer) if answer else ""


def _outcome(page: str, answer: DutyAnswer) -> str:
    """What became of a duty: "Done on 1 February 2008, in English"."""
    if answer.state == "done" and answer.done_on:
        day = written_date(answer.done_on, language())
        if page in _CALLED:
            return say(_CALLED[page], day=day)
        if not answer.language:
            return say("fc-check-done", day=day)
        spoken = name_of(languages(language()), answer.language)
        return say("fc-check-done-language", day=day, language=spoken)
    if answer.state == "handed_on":
        return say("fc-check-handed_on", to=say(f"agency-{answer.to}"))
    return say("fc-check-later", why=answer.why)
