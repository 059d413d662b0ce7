"""From JSON to the facts of an offence, checked.

A fact that is not given is not known; it is never "no". A key that is not listed would silently
change the answer if it were a misspelt one, so within the groups it is wrong input; further keys
beside the groups are ignored.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

from safeconduct.law.belgium.offences.facts import (
    ALONE,
    COMMITTED_ON,
    GROUPS,
    VICTIMS,
    fact_name,
)
from safeconduct.law.engine.nodes import Value

from .reading import CaseError, read_date, shown

MOST_DIGITS = 4000
"""Python writes whole numbers of a little over 4,000 digits at most; a fine is one of them."""

_MOST_VICTIMS = 10**MOST_DIGITS

Facts = Mapping[str, Value]
"""Every fact the offences ask for, by name: True, False or None; a date; a count."""


class FactsError(CaseError):
    """Facts cannot be read. `where` in them, what was `found`, what is `expected`."""


def read_facts(raw: object) -> Facts:
    """The facts of one set, complete: what was not given is None, victims are 1.

    Errors: FactsError, with the field in `where`; its text is one line.
    """
    if not isinstance(raw, dict):
        _wrong("facts", raw, "an object")
    if "date" not in raw:
        raise FactsError("date", "nothing", "a date as YYYY-MM-DD")
    facts: dict[str, Value] = {
        COMMITTED_ON.name: _date(raw["date"]),
        VICTIMS.name: _victims(raw.get("victims", 1)),
    }
    for group, keys in GROUPS.items():
        facts.update(_group(group, keys, raw.get(group)))
    for key in ALONE:
        facts[key] = _answer(key, raw.get(key))
    return facts


def _group(group: str, keys: tuple[str, ...], raw: object) -> Facts:
    if raw is None:
        raw = {}
    if not isinstance(raw, dict):
        _wrong(group, raw, "an object")
    for key in raw:
        if key not in keys:
            raise FactsError(group, shown(key), "one of " + ", ".join(keys))
    return {fact_name(group, key): _answer(f"{group}.{key}", raw.get(key)) for key in keys}


def _answer(where: str, value: object) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    _wrong(where, value, "true, false or null")


def _date(value: object) -> Value:
    try:
        return read_date(value, "date")
    except CaseError as error:
        raise FactsError(error.where, error.found, error.expected) from None


def _victims(value: object) -> int:
    # Compared and not tested: true is an int in Python.
    if type(value) is not int or value < 1:
        _wrong("victims", value, "a whole number of 1 or more")
    if value >= _MOST_VICTIMS:
        expected = f"a whole number of at most {MOST_DIGITS} digits"
        raise FactsError("victims", "a longer number", expected)
    return value


def _wrong(where: str, value: object, expected: str) -> NoReturn:
    raise FactsError(where, shown(value), expected)
