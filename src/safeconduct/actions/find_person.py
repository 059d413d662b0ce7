"""Finding a case of one's own agency by the person's name or birth date."""

from __future__ import annotations

import re
from datetime import date

from safeconduct.access import Actor
from safeconduct.store.finding import SHOWN, Found, find

__all__ = ["SHOWN", "Found", "find_person", "is_reference"]

PURPOSE = "case_work"
LONGEST = 120

_REFERENCE = re.compile(r"[2-9A-HJKMNP-TV-Z]{4}-?[2-9A-HJKMNP-TV-Z]{0,4}", re.IGNORECASE)
_ISO = re.compile(r"\b([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})\b")
_WRITTEN = re.compile(r"\b([0-9]{1,2})[./ -]([0-9]{1,2})[./ -]([0-9]{4})\b")


def is_reference(asked: str) -> bool:
    """Whether `asked` is a reference or its beginning: no name holds a digit."""
    return bool(_REFERENCE.fullmatch(asked.strip())) and any(c.isdigit() for c in asked)


def find_person(asked: str, *, actor: Actor) -> tuple[Found, ...]:
    """The persons of the actor's cases called like `asked`, or born on the day it names; few.

    `asked` is a name in any script and order, a birth date (1988-05-01 or 1/5/1988), or both.
    The search is recorded, never its words.
    """
    name, born = _parted(asked[:LONGEST])
    return find(name, born, actor=actor, purpose=PURPOSE)


def _parted(asked: str) -> tuple[str, date | None]:
    for pattern, order in ((_ISO, (1, 2, 3)), (_WRITTEN, (3, 2, 1))):
        if found := pattern.search(asked):
            try:
                born = date(*(int(found[part]) for part in order))
            except ValueError:
                continue
            return (asked[: found.start()] + " " + asked[found.end() :]).strip(), born
    return asked.strip(), None
