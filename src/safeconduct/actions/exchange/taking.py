"""A record of HTCDS comes in: it becomes the answers of a first contact, and no case by itself.

A case is opened by whoever met the person, in one way. Of a file is taken what that way asks:
the person's facts, and what one's own service recorded of the meeting. What another service
recorded is that service's to record, so nothing is entered in its name; each is said by its line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from safeconduct.access import OPEN_CASE, Actor, Deed, may
from safeconduct.actions import draft as drafts
from safeconduct.actions.exchange.pages import pages_of
from safeconduct.actions.first_contact.course import settled, unanswered
from safeconduct.actions.first_contact.submit import KIND, Incomplete, NotYourTask, submit
from safeconduct.cases.htcds.export import Loss
from safeconduct.cases.htcds.parsing import records_in
from safeconduct.cases.htcds.reading import case_of
from safeconduct.cases.reading import CaseError, now, read_case, today
from safeconduct.cases.strict_json import JsonFault

__all__ = [
    "MAY_BE_UNKNOWN",
    "MOST_BYTES",
    "Fault",
    "Incomplete",
    "NotYourTask",
    "Taken",
    "Unreadable",
    "file_taken",
    "keep",
    "not_known",
    "open_case",
    "record_taken",
    "takes",
]

MOST_BYTES = 1024 * 1024
"""The largest file read, in bytes: some thousands of events. More are no case."""


MAY_BE_UNKNOWN: Mapping[str, Mapping[str, Any]] = {
    "name": {"family_name": "", "given_name": "", "other_names": ""},
    "age": {"age_known": "unknown"},
    "accompanied": {"unaccompanied": "unknown"},
    "nationality": {"codes": []},
    "residence": {"status": "unknown"},
    "language": {"code": ""},
}
"""The pages whose answer may be that nothing is known, and how that is written."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a record, and on which line of the file."""

    line: int
    wrong: CaseError | JsonFault


class Unreadable(ValueError):
    """No case can be taken. `why`: ``too_large``, ``empty``, ``several``, or ``wrong`` with the
    `faults`, line by line.
    """

    def __init__(self, why: str, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__(why)
        self.why, self.faults = why, faults


@dataclass(frozen=True, slots=True)
class Taken:
    """The pages of a first contact a record answers, those it leaves open, what was not taken."""

    content: Mapping[str, Any]
    unanswered: tuple[str, ...]
    losses: tuple[Loss, ...]


def takes(actor: Actor) -> bool:
    """Whether `actor` may open a case, from a file as by hand."""
    return may(actor, (), Deed(OPEN_CASE)).allowed


def file_taken(content: bytes, *, actor: Actor) -> Taken:
    """What of the one record in a file is taken; nothing is kept. Raises NotYourTask, Unreadable.

    More than `MOST_BYTES` are not looked at.
    """
    _permit(actor)
    if len(content) > MOST_BYTES:
        raise Unreadable("too_large")
    found = list(records_in(content))
    if faults := tuple(Fault(each.line, each.fault) for each in found if each.fault):
        raise Unreadable("wrong", faults)
    if len(found) != 1:
        raise Unreadable("several" if found else "empty")
    return record_taken(found[0].record, actor=actor, line=found[0].line)


def record_taken(record: object, *, actor: Actor, line: int = 1) -> Taken:
    """What of a record is taken; nothing is kept. Raises NotYourTask, Unreadable."""
    _permit(actor)
    read = case_of(record, taken_at=now())
    if read.case is None or not isinstance(record, Mapping):
        raise Unreadable("wrong", tuple(Fault(line, each) for each in read.faults))
    pages, losses = pages_of(read_case(read.case), record, read.losses, actor)
    content = settled(pages, actor, on=today())
    return Taken(content, unanswered(content, actor, on=today()), losses)


def not_known(taken: Taken, pages: Iterable[str], *, actor: Actor) -> Taken:
    """The same, where of the `pages` of `MAY_BE_UNKNOWN` that are open nothing is known."""
    blank = {page: MAY_BE_UNKNOWN[page] for page in pages if page in taken.unanswered}
    content = settled({**taken.content, **blank}, actor, on=today())
    return Taken(content, unanswered(content, actor, on=today()), taken.losses)


def keep(content: Mapping[str, Any], *, actor: Actor) -> UUID:
    """Keep what was taken as the actor's own draft of a first contact. Raises NotYourTask."""
    _permit(actor)
    return drafts.begin(KIND, actor=actor, content=content)


def open_case(taken: Taken, *, actor: Actor) -> str:
    """Open the case at once; its reference. All or nothing. Raises NotYourTask, Incomplete."""
    with transaction.atomic():
        return submit(keep(taken.content, actor=actor), actor=actor, on=today())


def _permit(actor: Actor) -> None:
    verdict = may(actor, (), Deed(OPEN_CASE))
    if not verdict.allowed:
        raise NotYourTask(verdict.rule)
