"""Words of the leaflet marked as checked: by the body that produces it, with who and when.

S2 section 5: the leaflet "has been produced in different languages by the Centre for Equal
Opportunities".
"""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.prevention.campaigns import is_open
from safeconduct.cases.reading import today
from safeconduct.policy.prevention.leaflet import Review, dated, fingerprint
from safeconduct.store.errors import NotFound
from safeconduct.store.prevention import standing
from safeconduct.store.public_leaflet import Checked
from safeconduct.words.readers import READER_LANGUAGES

__all__ = ["OWNER", "NotFound", "Refused", "Review", "mark", "may_mark", "take_back"]

OWNER = "equal_opportunities"
MOST = 120
# Greek and Cyrillic letters are the last that every font of the leaflet has.
_LAST_LETTER = 0x52F
_PUNCTUATION = frozenset("–—’‘“”")


class Refused(ValueError):
    """It cannot be so: the field, and the key of why."""

    def __init__(self, field: str, key: str) -> None:
        super().__init__(key)
        self.field, self.key = field, key


def may_mark(actor: Actor) -> bool:
    """Whether the actor says which words have been checked."""
    return is_open(actor) and actor.agency == OWNER


def mark(lang: str, reviewer: str, on: date, *, actor: Actor) -> None:
    """Mark the words of a language, as they stand now, as checked by `reviewer` on a day.

    Other words than these are not checked by it. Raises Refused, and NotFound for who does not
    produce the leaflet and for a language that it is not in.
    """
    _known(lang, actor)
    if not reviewer.strip():
        raise Refused("reviewer", "prev-review-reviewer-missing")
    if any(ord(each) > _LAST_LETTER and each not in _PUNCTUATION for each in reviewer):
        raise Refused("reviewer", "prev-review-reviewer-letters")
    if not dated(lang) <= on <= today():
        raise Refused("on", "prev-review-on-wrong")
    standing.check(Checked(lang, fingerprint(lang), reviewer.strip()[:MOST], on), actor=actor)


def take_back(lang: str, *, actor: Actor) -> None:
    """Have the words of a language as nobody has checked them. Raises NotFound."""
    _known(lang, actor)
    standing.check(Checked(lang, fingerprint(lang), "", today()), actor=actor)


def _known(lang: str, actor: Actor) -> None:
    if lang not in READER_LANGUAGES or not may_mark(actor):
        raise NotFound
