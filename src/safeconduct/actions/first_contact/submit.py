"""A draft becomes a case, or, where the person refuses referral, one more in a count.

Either is one transaction with the destruction of the draft: nothing is half done, and what was
typed is lost only once its events are on the disk.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from safeconduct.access import OPEN_CASE, Actor, Deed, may, relations
from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.answers import Answers, read_answers
from safeconduct.actions.first_contact.course import unanswered
from safeconduct.actions.first_contact.timeline import PRESUMED, Planned, as_case, planned
from safeconduct.actions.look import NotFound as NotRecorded
from safeconduct.actions.look import look
from safeconduct.actions.sharing.disclosure import Preview
from safeconduct.actions.sharing.referral import foreseen_of_new, sent
from safeconduct.cases.model import Event
from safeconduct.cases.reading import today
from safeconduct.store.errors import ContactRefused
from safeconduct.store.opening import open_case
from safeconduct.store.records import Names, NewEvent, StoredCase
from safeconduct.store.refusals import count_refusal as count
from safeconduct.store.timeline import load

__all__ = [
    "ContactRefused",
    "Incomplete",
    "NotRecorded",
    "NotYourTask",
    "Recorded",
    "count_refusal",
    "foreseen",
    "recorded",
    "submit",
]

KIND = "first_contact"
PURPOSE = "first_contact"


class Incomplete(ValueError):
    """Pages that apply are not answered; `pages` names them, in order."""

    def __init__(self, pages: Sequence[str]) -> None:
        self.pages = tuple(pages)
        super().__init__(f"not answered: {', '.join(pages)}; every page that applies has to be")


class NotYourTask(PermissionError):
    """The actor's agency may not record this; `rule` says by which rule."""

    def __init__(self, rule: str) -> None:
        self.rule = rule
        super().__init__(f"no task of this agency ({rule})")


@dataclass(frozen=True, slots=True)
class Recorded:
    """A contact that was recorded, as far as the actor may see it: what follows, what remains."""

    reference: str
    assessed_as: str
    centres: tuple[str, ...]
    is_belgian: bool
    unaccompanied_minor: bool
    remaining: tuple[Mapping[str, Any], ...]


def submit(draft_id: UUID, *, actor: Actor, on: date) -> str:
    """Record the contact of a draft as a new case and destroy the draft; the case's reference.

    Errors: NoDraft, Incomplete, NotYourTask; ContactRefused where the draft holds a contact with
    a centre for somebody assessed as implicated, however it got there.
    """
    with transaction.atomic():
        answers = _read(draft_id, actor, on)
        if answers.wish == "refuses":
            raise Incomplete(["refusal"])
        events = [_new(each) for each in planned(answers, actor)]
        names = Names(**answers.names) if answers.names else None
        reference = open_case(
            answers.person,
            answers.offence,
            names,
            events,
            actor=actor,
            purpose=PURPOSE,
            permit=_permitted_to(actor),
        )
        stored = load(reference, actor=actor, purpose=PURPOSE)
        sent(reference, stored.case.events, actor=actor, purpose=PURPOSE)
        drafts.discard(draft_id, actor=actor)
        return reference


def foreseen(answers: Answers, actor: Actor) -> list[Preview]:
    """What each centre the contact directs the person to will see of the case, once recorded."""
    case = as_case(answers, actor, planned(answers, actor))
    return foreseen_of_new(case, Names(**answers.names), actor=actor)


def count_refusal(draft_id: UUID, *, actor: Actor, on: date) -> None:
    """Count a refusal of referral and destroy the draft: no name, no identity, no case.

    Errors: NoDraft, NotYourTask; Incomplete where the draft holds no refusal or no day.
    """
    with transaction.atomic():
        answers = _read(draft_id, actor, on)
        if answers.wish != "refuses" or answers.happened_on is None:
            raise Incomplete(["wish"])
        count(
            happened_on=answers.happened_on,
            district=answers.district,
            channel=answers.channel,
            actor=actor,
            purpose=PURPOSE,
        )
        drafts.discard(draft_id, actor=actor)


def recorded(reference: str, *, actor: Actor, lang: str) -> Recorded:
    """What follows from a contact that was recorded. Errors: NotRecorded."""
    seen = look(reference, actor=actor, on=today(), lang=lang)
    open_duties = tuple(
        duty for duty in seen.answer["duties"] if duty["state"] in ("open", "overdue")
    )
    person = seen.person
    assessed_as = seen.assessment
    if person is None or assessed_as is None:
        raise NotRecorded
    met = [event.happened_on for event in seen.events if event.type == "detected"]
    as_met = Answers(
        happened_on=met[-1] if met else None,
        birth_date=person.birth_date,
        unaccompanied=person.unaccompanied,
    )
    presumed = assessed_as in PRESUMED
    return Recorded(
        reference=seen.reference,
        assessed_as=assessed_as,
        centres=tuple(dict.fromkeys(_centres(seen.referral))) if presumed else (),
        is_belgian=presumed and "BEL" in person.nationalities,
        unaccompanied_minor=presumed and as_met.unaccompanied_minor == "yes",
        remaining=open_duties,
    )


def _read(draft_id: UUID, actor: Actor, on: date) -> Answers:
    verdict = may(actor, (), Deed(OPEN_CASE))
    if not verdict.allowed:
        raise NotYourTask(verdict.rule)
    content = drafts.load(draft_id, KIND, actor=actor)
    answers = read_answers(content)
    _refuse_contact(answers.assessed_as, content)
    if waiting := unanswered(content, actor, on=on):
        raise Incomplete(waiting)
    return answers


def _refuse_contact(assessed_as: str, content: Mapping[str, Any]) -> None:
    """S2, section 5.3: implicated persons "are not to be put in contact" with a centre.

    The pages never ask, and clear what an earlier assessment had answered; a draft that holds
    such an answer all the same was not made by them.
    """
    if assessed_as == "implicated" and any(content.get(k) for k in ("wish", "centre", "duties")):
        raise ContactRefused


def _new(event: Planned) -> NewEvent:
    return NewEvent(event.type, event.happened_on, dict(event.data))


def _permitted_to(actor: Actor) -> Any:
    """Each event is asked for, against the relations the new case will have."""

    def permit(empty: StoredCase, added: Sequence[Event]) -> None:
        standing = relations(replace(empty.case, events=tuple(added)))
        for event in added:
            verdict = may(actor, standing, Deed(event.type, event.data))
            if not verdict.allowed:
                raise NotYourTask(verdict.rule)

    return permit


def _centres(referral: Sequence[Event]) -> list[str]:
    """The centres that now see the contact: referred to, or invited with the person's consent."""
    return [
        str(event.data["centre"])
        for event in referral
        if event.type == "referred"
        or (event.type == "centre_invited" and event.data.get("agreed") is True)
    ]
