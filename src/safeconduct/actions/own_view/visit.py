"""A visit to one's own file: opened with a code, continued without one, for a quarter of an hour.

Nothing is kept on the device. What continues a visit is a signed note within the page itself; it
names the code that was used, never the case, and dies with the sheet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core import signing
from django.core.cache import cache

from safeconduct.actions.own_view.codes import LENGTH, is_right, read_digits
from safeconduct.actions.own_view.sheets import hashed
from safeconduct.store import paper

MINUTES = 15
# Nobody guesses 26 digits; this spares the server and the record. Whoever shares an address with
# others, as in a centre, is not shut out by a few who mistype.
_ALLOWED = 30
_PAUSE = 15
_SALT = "safeconduct.own-view.visit"


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit that is open: whose file, until when, and how many codes are left on the sheet."""

    reference: str
    until: datetime
    left: int
    note: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """Why no visit began. `kind`: "empty", "length", "mistyped", "refused", "wait"."""

    kind: str
    digits: int = 0
    wait: int = 0


def begin(typed: str, *, address: str) -> Visit | Mistake:
    """Open a visit with the code `typed` from a network `address`; the code is used up.

    A code that never was, was used, is too old or was taken back is answered alike.
    """
    counted = f"own-view-{address}"
    if cache.get(counted, 0) >= _ALLOWED:
        return Mistake("wait", wait=_PAUSE)
    digits, clean = read_digits(typed)
    if not digits and clean:
        return Mistake("empty")
    if not (clean and is_right(digits)):
        _count(counted)
        paper.note_typing_error()
        wrong_length = clean and len(digits) != LENGTH
        return Mistake("length" if wrong_length else "mistyped", digits=len(digits))
    opened = _visit(paper.use_code(hashed(digits)))
    if opened is None:
        _count(counted)
        return Mistake("refused")
    return opened


def _count(counted: str) -> None:
    """One more that opened nothing; the count ends `_PAUSE` minutes after the first."""
    if not cache.add(counted, 1, timeout=_PAUSE * 60):
        try:
            cache.incr(counted)
        except ValueError:  # it ran out between the two: this one is the first again
            cache.set(counted, 1, timeout=_PAUSE * 60)


def go_on(note: str) -> Visit | None:
    """The visit a page was made in; None when its time is over or the codes were taken back."""
    try:
        code = signing.loads(note, salt=_SALT, max_age=timedelta(minutes=MINUTES))
    except signing.BadSignature:
        return None
    after = datetime.now(UTC) - timedelta(minutes=MINUTES)
    used = paper.continue_visit(int(code), after)
    return None if used is None else _visit(used)


def _visit(used: paper.Used) -> Visit | None:
    if used.used_at is None:
        return None
    until = used.used_at + timedelta(minutes=MINUTES)
    return Visit(used.reference, until, used.left, signing.dumps(used.code, salt=_SALT))
