"""Correcting what one's own agency recorded: struck out, or moved to the day it happened.

Nothing is changed or removed: the correction is a new event that names the one it replaces. What
the law did not open on the new day cannot be moved there, and an assessment as implicated is
reviewed (FC-4), never corrected away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime

from safeconduct.actions.act import Act, Answers, Entry, Field, Opening, Situation
from safeconduct.actions.openings import closed, fact
from safeconduct.cases.model import Event
from safeconduct.cases.timeline import as_of

ActOf = Callable[[str], Act | None]


def own_events(now: Situation) -> Mapping[str, Event]:
    """The events of the actor's own agency as they stand now, by id, the latest first."""
    standing = as_of(now.case.events, date.max)
    return {event.id: event for event in reversed(standing) if event.agency == now.actor.agency}


def _choice(now: Situation) -> Field:
    events = own_events(now)
    return Field("event", tuple(events), events=events)


def _fields(_now: Situation) -> tuple[Field, ...]:
    return (
        Field("correction", ("strike_out", "other_day")),
        Field("new_day", required=False, kind="date"),
    )


def _law(now: Situation, event_id: str) -> Opening:
    event = own_events(now)[event_id]
    if event.type == "assessed" and event.data["as"] == "implicated":
        return closed("FC-4", "needs-assessment-reviewed", "from-detecting_agency")
    return fact("")


def on_its_new_day(now: Situation, answers: Answers, act_of: ActOf) -> Opening:
    """What the law says of the event on its new day, as if it had not been recorded before."""
    event = own_events(now)[answers["event"]]
    act = act_of(event.type)
    if answers["correction"] != "other_day" or act is None:
        return fact("")
    struck = replace(now.case, events=(*now.case.events, _striking(event, now)))
    then = Situation(now.actor, struck, date.fromisoformat(answers["new_day"]))
    if act.choice is None:
        return act.law(then, "")
    # Where the law looks at the choice, the choice has the name of the key it is recorded under.
    choice = act.choice(then)
    value = event.data.get(choice.name)
    return act.law(then, value) if value in choice.values else fact("")


def _striking(event: Event, now: Situation) -> Event:
    data = {"replaces": event.id, "with": None}
    return Event("", "corrected", now.on, datetime.now(UTC), now.actor.agency, data)


def _entry(now: Situation, answers: Answers) -> Entry:
    event = own_events(now)[answers["event"]]
    instead = None
    if answers["correction"] == "other_day":
        instead = {
            "type": event.type,
            "happened_on": answers["new_day"],
            "recorded_at": datetime.now(UTC).isoformat(),
            "agency": event.agency,
            "data": dict(event.data),
        }
    return Entry("corrected", {"replaces": event.id, "with": instead})


def _lacking(answers: Answers) -> str | None:
    moved = answers.get("correction") == "other_day"
    return "new_day" if moved and not answers.get("new_day") else None


ACT = Act(
    "correct-event",
    ("corrected",),
    _law,
    _entry,
    choice=_choice,
    fields=_fields,
    dated=False,
    lacking=_lacking,
)
