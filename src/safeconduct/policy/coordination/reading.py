"""From JSON to a body and the days on which it met, checked."""

from __future__ import annotations

import re
from datetime import date
from typing import NoReturn

from safeconduct.law.belgium.coordination.facts import BODIES

from .clock import Body

KEYS = frozenset({"body", "name", "since", "done"})
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LONGEST_SHOWN = 60


class BodyError(ValueError):
    """A body cannot be read. `where` in it, what was `found`, what is `expected`."""

    def __init__(self, where: str, found: str, expected: str) -> None:
        self.where, self.found, self.expected = where, found, expected
        super().__init__(f"{where}: found {found}, expected {expected}")


def read_body(raw: object) -> Body:
    """A checked body. Errors: BodyError, with the field in `where`; its text is one line."""
    if not isinstance(raw, dict):
        _wrong("body", raw, "an object")
    for key in raw:
        if key not in KEYS:
            # One misspelt would silently be a body that has never met.
            raise BodyError("body", _shown(key), "one of " + ", ".join(sorted(KEYS)))
    kind, name, since = raw.get("body"), raw.get("name", ""), raw.get("since")
    if not isinstance(kind, str) or kind not in BODIES:
        _wrong("body", kind, "one of " + ", ".join(BODIES))
    if not isinstance(name, str):
        _wrong("name", name, "a text")
    done = raw.get("done")
    if not isinstance(done, list):
        _wrong("done", done, "a list")
    return Body(
        kind,
        tuple(_day(each, f"done {number}") for number, each in enumerate(done, start=1)),
        name,
        None if since is None else _day(since, "since"),
    )


def _day(value: object, where: str) -> date:
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        _wrong(where, value, "a date as YYYY-MM-DD")
    try:
        return date.fromisoformat(value)
    except ValueError:
        _wrong(where, value, "a day that exists, as YYYY-MM-DD")


def _wrong(where: str, value: object, expected: str) -> NoReturn:
    raise BodyError(where, _shown(value), expected)


def _shown(value: object) -> str:
    """A value as a message may quote it: short, and on one line."""
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case dict():
            return "an object"
        case list():
            return "a list"
        case str():
            long = len(value) > _LONGEST_SHOWN
            # repr keeps control characters and line breaks from reaching a terminal.
            return repr(f"{value[:_LONGEST_SHOWN]}…" if long else value)
    return str(value)[:_LONGEST_SHOWN]
