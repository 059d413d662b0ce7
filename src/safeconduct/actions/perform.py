"""Carrying out an act: load → may I? → what does the law say? → append with audit → result.

The only way an act reaches the timeline. It trusts nothing a browser sent: the agency's right,
the law on the day of the act, every answer and the date are checked here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import uuid4

from django.db import transaction

from safeconduct.access import Actor, Deed, Relation, between, may, relations
from safeconduct.actions.act import Act, Answers, Entry, Field, Missing, Opening, Situation
from safeconduct.actions.catalogue import act_of
from safeconduct.actions.correct_event import on_its_new_day
from safeconduct.actions.sharing.referral import sent
from safeconduct.cases.model import Event
from safeconduct.cases.reading import CaseError, read_event, today
from safeconduct.cases.reading import now as this_instant
from safeconduct.cases.standing import decide
from safeconduct.store.errors import ContactRefused, NotFound, StaleAppend
from safeconduct.store.identities import erase_identity
from safeconduct.store.records import NewEvent, StoredCase
from safeconduct.store.timeline import append, load

__all__ = [
    "NotFound",
    "Prospect",
    "Refused",
    "StaleAppend",
    "WrongAnswer",
    "begin",
    "consider",
    "openings_for",
    "perform",
]


class Refused(Exception):
    """The act is not open: `reason` is the key of a text, with the rule and what is missing."""

    def __init__(self, reason: str, rule: str, missing: tuple[Missing, ...] = ()) -> None:
        self.reason, self.rule, self.missing = reason, rule, missing
        super().__init__(f"{reason} ({rule})" if rule else reason)


class WrongAnswer(ValueError):
    """An answer is missing or none of those offered; `field` is its name, "on" that of the day."""

    def __init__(self, field: str) -> None:
        self.field = field
        super().__init__(f"{field}: found nothing, or no answer to this question")


@dataclass(frozen=True, slots=True)
class Prospect:
    """An act considered and found open: what it records, and the standing before and after it.

    Both standings are those of `on`, the day of the act, so that an act recorded late shows what
    it changed then. They hold all of the standing: show an actor what they may see of it.
    `seen_after`: whether the actor still stands in a relation to the case once it is recorded.
    """

    entry: Entry
    on: date
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    seen_after: bool


def begin(act: Act, reference: str, *, actor: Actor) -> StoredCase:
    """The case as the actor finds it before the act. Errors: NotFound, also without a relation."""
    return load(reference, actor=actor, purpose=act.key)


def perform(
    act: Act, stored: StoredCase, answers: Answers, *, on: date, actor: Actor, last_seen: int
) -> Prospect:
    """Record the act in the case `stored` as having happened on `on`.

    `last_seen` is the number of the last event the actor saw. Errors as for `consider`, and
    StaleAppend with what others added since: nothing was recorded then.
    """
    prospect = consider(act, stored, answers, on=on, actor=actor)
    entry = prospect.entry
    try:
        with transaction.atomic():
            if act.destroys_identity:
                # First: the record itself can end the relation that lets the actor do so.
                erase_identity(stored.reference, actor=actor, purpose=act.key)
            added = append(
                stored.reference,
                [NewEvent(entry.type, prospect.on, dict(entry.data))],
                actor=actor,
                purpose=act.key,
                last_seen=last_seen,
            )
            sent(stored.reference, [each.event for each in added], actor=actor, purpose=act.key)
    except ContactRefused as refusal:
        raise Refused("refused-not-open", refusal.rule) from refusal
    return prospect


def consider(act: Act, stored: StoredCase, answers: Answers, *, on: date, actor: Actor) -> Prospect:
    """What recording the act would change; nothing is recorded.

    Errors: Refused where the actor may not, or the law does not open it on that day; WrongAnswer.
    """
    on = on if act.dated else today()
    now = Situation(actor, stored.case, on)
    _check_day("on", on)
    _check_answers(act, now, answers)
    entry = act.entry(now, answers)
    _check_right(now, stored.relations, entry)
    _check_law(act, now, answers)
    changed = replace(stored.case, events=(*stored.case.events, _event(now, entry)))
    after = decide(changed, on=on, reasons=False)
    standing = relations(changed, closed=stored.closed)
    return Prospect(entry, on, now.answer, after, bool(between(actor, standing)))


def openings_for(act: Act, now: Situation, standing: tuple[Relation, ...]) -> dict[str, Opening]:
    """Each value of the act's choice that is the actor's to record, and what the law says of it.

    Empty where the act is no task of the actor's in this case.
    """
    return {
        value: act.law(now, value)
        for value in act.values(now)
        if may(now.actor, standing, _deed(now, act.entry(now, _sample(act, now, value)))).allowed
    }


def _sample(act: Act, now: Situation, value: str) -> dict[str, str]:
    """Answers that make an entry of the right type and data: the right depends on no others."""
    answers = {field.name: (*field.values, "")[0] for field in act.asked(now)}
    if act.choice:
        answers[act.choice(now).name] = value
    return answers


def _check_answers(act: Act, now: Situation, answers: Answers) -> None:
    for field in act.asked(now):
        _check_answer(field, answers.get(field.name, "").strip())
    if lacking := act.lacking(answers):
        raise WrongAnswer(lacking)


def _check_answer(field: Field, given: str) -> None:
    if not given:
        if field.required:
            raise WrongAnswer(field.name)
    elif field.kind == "choice" and given not in field.values:
        raise WrongAnswer(field.name)
    elif field.kind == "date":
        try:
            _check_day(field.name, date.fromisoformat(given))
        except ValueError:
            raise WrongAnswer(field.name) from None


def _check_day(name: str, day: date) -> None:
    if day > today():
        raise WrongAnswer(name)


def _check_right(now: Situation, standing: tuple[Relation, ...], entry: Entry) -> None:
    verdict = may(now.actor, standing, _deed(now, entry))
    if not verdict.allowed:
        raise Refused(verdict.reason, verdict.rule)


def _deed(now: Situation, entry: Entry) -> Deed:
    """The entry as the rules on access ask about it."""
    replaced = entry.data.get("replaces")
    recorded_by = next((e.agency for e in now.case.events if e.id == replaced), None)
    return Deed(entry.type, entry.data, recorded_by)


def _check_law(act: Act, now: Situation, answers: Answers) -> None:
    value = answers[act.choice(now).name] if act.choice else ""
    openings = [act.law(now, value)]
    if "corrected" in act.types:
        openings.append(on_its_new_day(now, answers, act_of))
    for opening in openings:
        if not opening.is_open:
            raise Refused("refused-not-open", opening.rule, opening.missing)


def _event(now: Situation, entry: Entry) -> Event:
    """The event as it would be read back. The answers are checked: only the day can be wrong."""
    raw = {
        "type": entry.type,
        "happened_on": now.on.isoformat(),
        "recorded_at": this_instant().isoformat(),
        "agency": now.actor.agency,
        "data": dict(entry.data),
    }
    try:
        return read_event(raw, str(uuid4()), now.case.person)
    except CaseError as error:
        raise WrongAnswer("on") from error
