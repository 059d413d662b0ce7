"""The acts of the caller in a case: which there are, what each asks, and recording one.

The purpose of an act is the act itself: the call names its key.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router, Status

from safeconduct.access import Actor
from safeconduct.actions.act import Act, Opening, Situation
from safeconduct.actions.available import available, explain, why_closed
from safeconduct.actions.catalogue import BY_KEY
from safeconduct.actions.look import NotFound, look, seen
from safeconduct.actions.perform import (
    Refused,
    StaleAppend,
    WrongAnswer,
    begin,
    openings_for,
    perform,
)
from safeconduct.api import shapes
from safeconduct.api.callers import caller, for_purpose
from safeconduct.api.cases import ABSENT, LOOKING, Purpose
from safeconduct.api.problems import Problem, language
from safeconduct.cases.reading import today
from safeconduct.words import say

if TYPE_CHECKING:
    from safeconduct.cases.model import Event
    from safeconduct.store.records import StoredCase

router = Router(tags=["acts"])
Day = Annotated[date | None, Query()]


@router.get("/cases/{reference}/acts", response={200: list[shapes.ActOut], **ABSENT})
def acts(request: HttpRequest, reference: str, purpose: Purpose, on: Day = None) -> Any:
    """The acts that are the caller's in the case on a day: open, or what they wait for."""
    actor = caller(request)
    given = for_purpose(actor, purpose, LOOKING)
    day = on or today()
    try:
        found = look(reference, actor=actor, on=day, lang=language(), purpose=given)
    except NotFound:
        raise Problem(404, "problem-404") from None
    return [
        {"key": each.key, "label": each.label, "open": each.open, "why": list(each.why)}
        for each in available(actor, found.stored, day, language())
    ]


@router.get("/cases/{reference}/acts/{key}", response={200: shapes.ActAsked, **ABSENT})
def act(request: HttpRequest, reference: str, key: str, purpose: Purpose, on: Day = None) -> Any:
    """What an act asks on a day, and whether it is open."""
    actor, asked = _act(request, key, purpose)
    stored, shown = _begun(asked, reference, actor)
    now = Situation(actor, stored.case, on or today())
    openings = _own(asked, now, stored)
    return {
        "key": asked.key,
        "label": say(language(), f"act-{asked.key}"),
        "open": any(opening.is_open for opening in openings.values()),
        "why": list(why_closed(openings, language())),
        "dated": asked.dated,
        "questions": [
            shapes.question(
                field,
                tuple(openings) if asked.choice and place == 0 else field.values,
            )
            for place, field in enumerate(asked.asked(now))
        ],
        "last_seen": len(shown),
    }


@router.post(
    "/cases/{reference}/acts/{key}",
    response={201: shapes.Recorded, **ABSENT, 409: shapes.ProblemOut, 413: shapes.ProblemOut},
)
def record(
    request: HttpRequest, reference: str, key: str, purpose: Purpose, body: shapes.ActIn
) -> Any:
    """Record an act. 409: somebody was faster; what they added stands in ``changes``."""
    actor, asked = _act(request, key, purpose)
    stored, shown = _begun(asked, reference, actor)
    if body.last_seen != len(shown):
        raise _changed(shown, body.last_seen)
    _own(asked, Situation(actor, stored.case, body.on), stored)
    try:
        prospect = perform(
            asked, stored, body.answers, on=body.on, actor=actor, last_seen=stored.last_seen
        )
    except WrongAnswer as wrong:
        raise Problem(422, "problem-answer", fields=[wrong.field]) from None
    except Refused as refused:
        why = [explain(each, language()) for each in refused.missing]
        raise Problem(403, refused.reason, rule=refused.rule, why=why) from None
    except StaleAppend:
        _, shown_now = _begun(asked, reference, actor)
        raise _changed(shown_now, body.last_seen) from None
    entry = prospect.entry
    done = {"type": entry.type, "on": prospect.on, "seen_after": prospect.seen_after}
    return Status(201, done)


def _act(request: HttpRequest, key: str, purpose: str) -> tuple[Actor, Act]:
    actor = caller(request)
    if key not in BY_KEY:
        raise Problem(404, "problem-404")
    for_purpose(actor, purpose, frozenset({key}))
    return actor, BY_KEY[key]


def _begun(act: Act, reference: str, actor: Actor) -> tuple[StoredCase, tuple[Event, ...]]:
    """The case as stored, and the events of it that the caller may see."""
    try:
        stored = begin(act, reference, actor=actor)
    except NotFound:
        raise Problem(404, "problem-404") from None
    return stored, tuple(seen(stored.case.events, actor, stored.relations))


def _own(act: Act, now: Situation, stored: StoredCase) -> dict[str, Opening]:
    """What is the caller's to record. Raises Problem where the act is no task of theirs."""
    openings = openings_for(act, now, stored.relations)
    if not openings:
        raise Problem(403, "may-not-your-task")
    return openings


def _changed(shown: tuple[Event, ...], last_seen: int) -> Problem:
    added = [_json(shapes.event(each)) for each in shown[last_seen:]]
    return Problem(409, "problem-409", last_seen=len(shown), changes=added)


def _json(value: dict[str, Any]) -> dict[str, Any]:
    return shapes.EventOut.model_validate(value).model_dump(mode="json")
