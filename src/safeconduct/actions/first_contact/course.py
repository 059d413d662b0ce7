"""The pages of a first contact: which apply, in which order, and which are still to be answered.

A page of the assessment's consequences applies only under that assessment: for somebody assessed
as implicated or as not a victim there is no page about a centre at all (S2, section 5.3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from safeconduct.access import Actor
from safeconduct.actions.first_contact.answers import Answers, Content, read_answers
from safeconduct.actions.first_contact.timeline import PRESUMED, duties

PARTS: dict[str, tuple[str, ...]] = {
    "meeting": ("when", "where", "how"),
    "person": ("name", "age", "accompanied", "nationality", "residence", "language"),
    "signs": ("form", "indicators"),
    "assessment": ("assessment",),
    "consequences": ("wish", "centre", "refusal"),
    "check": ("check",),
}
DUTY_PAGES: dict[str, str] = {
    "give_leaflet": "leaflet",
    "tell_of_rights": "rights",
    "arrange_intake": "intake",
    "offer_centre_contact": "offer",
    "inform_immigration_office": "immigration-office",
}
DUTY_OF_PAGE = {page: duty for duty, page in DUTY_PAGES.items()}

# Pages that ask nothing that has to be answered.
_NOTHING_ASKED = frozenset({"indicators", "refusal", "check"})
# What was answered under an earlier answer to these is asked anew when that answer changes.
_RESTS_ON: dict[str, tuple[str, ...]] = {
    "when": ("duties",),
    "assessment": ("wish", "centre", "duties"),
    "wish": ("duties",),
}


def part_of(page: str) -> str:
    """The part a page belongs to; duties belong to the consequences."""
    return next((part for part, pages in PARTS.items() if page in pages), "consequences")


def course(content: Content, actor: Actor, *, on: date) -> tuple[str, ...]:
    """The pages that apply, as far as the answers so far can tell, in order."""
    return tuple(_pages(read_answers(content), actor, on))


def unanswered(content: Content, actor: Actor, *, on: date) -> tuple[str, ...]:
    """The pages that apply and have not been answered."""
    answers = read_answers(content)
    given = set(content) | {DUTY_PAGES[duty] for duty in answers.duties if duty in DUTY_PAGES}
    if answers.birth_date and answers.happened_on and answers.happened_on < answers.birth_date:
        given.discard("age")  # the day of the meeting was changed to one before the birth
    return tuple(
        page
        for page in course(content, actor, on=on)
        if page not in given and page not in _NOTHING_ASKED
    )


def answered(
    content: Content, page: str, answer: Mapping[str, Any], actor: Actor, *, on: date
) -> dict[str, Any]:
    """`content` with `answer` to `page`, and without what no longer applies beside it.

    `page` may also be "indicators" or a duty's page: those add to what was answered before.
    """
    changed = dict(content)
    if page in DUTY_OF_PAGE:
        changed["duties"] = {**content.get("duties", {}), DUTY_OF_PAGE[page]: dict(answer)}
    elif page == "indicators":
        changed["indicators"] = {**content.get("indicators", {}), **answer}
    else:
        if dict(answer) != content.get(page):
            for resting in _RESTS_ON.get(page, ()):
                changed.pop(resting, None)
        changed[page] = dict(answer)
    return settled(changed, actor, on=on)


def settled(content: Content, actor: Actor, *, on: date) -> dict[str, Any]:
    """`content` without the pages and duties that do not apply: what is not asked is not kept."""
    pages = set(course(content, actor, on=on))
    kept = {page: held for page, held in content.items() if page in pages | {"duties"}}
    if "duties" in kept:
        kept["duties"] = {
            duty: held for duty, held in kept["duties"].items() if DUTY_PAGES.get(duty) in pages
        }
    return kept


def _pages(answers: Answers, actor: Actor, on: date) -> Iterator[str]:
    yield from ("when", "where", "how", "name", "age")
    if answers.may_be_child:
        yield "accompanied"
    yield "nationality"
    if not answers.is_belgian:
        yield "residence"
    yield from ("language", "form", "indicators", "assessment")
    if answers.assessed_as in PRESUMED:
        yield "wish"
        if answers.wish == "refuses":
            yield "refusal"
            return
        if answers.wish in ("agrees", "declines"):
            yield "centre"
    if answers.assessed_as and answers.happened_on:
        for duty in duties(answers, actor, on=on):
            if page := DUTY_PAGES.get(duty["duty"]):
                yield page
    yield "check"
