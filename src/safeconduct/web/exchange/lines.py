"""What is lost on the way, and what is wrong with a file, line by line in words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from safeconduct.actions.exchange.taking import Fault
from safeconduct.cases.htcds.export import Loss
from safeconduct.cases.phrases import phrase
from safeconduct.cases.strict_json import JsonFault
from safeconduct.web.templatetags.words import language, say

_EVENT = re.compile(r"event (?P<id>.+) \((?P<type>[a-z_]+)\)")
_LONGEST = 80
# Of the person and the case, as the page of the case calls them.
_NAMED = {
    "case": "case-reference",
    "person.birth_date": "case-born",
    "person.nationalities": "case-nationality",
    "person.residence_status": "case-residence-status",
    "person.unaccompanied": "case-unaccompanied",
    "offence": "case-offence",
}


def losses(found: Iterable[Loss], days: dict[str, str] | None = None) -> list[tuple[str, str]]:
    """What each is and why it is not seen or taken; `days`: of the events by their id."""
    return [(_named(each.field, days or {}), say(f"htcds-why-{each.why}")) for each in found]


def faults(found: Iterable[Fault]) -> list[str]:
    """One line each: where, what was found, what is expected."""
    return [_fault(each) for each in found]


def _named(field: str, days: dict[str, str]) -> str:
    match = _EVENT.fullmatch(field)
    if match is None:
        return say(_NAMED[field]) if field in _NAMED else field[:_LONGEST]
    name = say(f"event-{match['type']}")
    day = days.get(match["id"])
    return f"{name}, {day}" if day else name


def _fault(fault: Fault) -> str:
    wrong, lang = fault.wrong, language()
    where = say("exchange-line", line=fault.line)
    if isinstance(wrong, JsonFault):
        return say(wrong.key, where=where, column=str(wrong.column), **wrong.values)
    return say(
        "cli-fault-field",
        where=where,
        field=wrong.where[:_LONGEST],
        found=phrase(lang, wrong.found),
        expected=phrase(lang, wrong.expected),
    )
