"""Cases with one thing wrong in each, and what a refusal looks like."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from .command_line import Ended, event, in_reflection


def changed(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """Set what stands at `path` (names and numbers, with dots); DROP takes it away."""

    def change(whole: dict[str, Any]) -> None:
        *before, last = path.split(".")
        place: Any = whole
        for step in before:
            place = place[int(step)] if step.isdecimal() else place[step]
        if value is DROP:
            del place[last]
        else:
            place[int(last) if last.isdecimal() else last] = value

    return change


def added(*events: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    return lambda whole: whole["events"].extend(events)


DROP = object()


def correction(**data: Any) -> dict[str, Any]:
    return event("k1", "corrected", "2008-02-20", **{"replaces": "e5", "with": None} | data)


def instead(**changes: Any) -> dict[str, Any]:
    whole = event("", "contact_broken", "2008-02-04") | changes
    del whole["id"]
    return whole


# What is wrong → (how a right case is changed, what the line names).
WRONG = {
    "no id": (changed("events.0.id", DROP), "event 1, id"),
    "an id that is a number": (changed("events.0.id", 7), "event 1, id"),
    "an empty id": (changed("events.0.id", ""), "event 1, id"),
    "no type": (changed("events.0.type", DROP), "event 'e1', type"),
    "no happened_on": (changed("events.0.happened_on", DROP), "event 'e1', happened_on"),
    "no recorded_at": (changed("events.0.recorded_at", DROP), "event 'e1', recorded_at"),
    "no agency": (changed("events.0.agency", DROP), "event 'e1', agency"),
    "no data key": (changed("events.1.data", {}), "event 'e2', data.as"),
    "no data where some is needed": (changed("events.1.data", DROP), "event 'e2', data.as"),
    "data that is a list": (changed("events.1.data", []), "event 'e2', data"),
    "a data key of null": (changed("events.1.data.as", None), "event 'e2', data.as"),
    "an unknown type": (changed("events.0.type", "arrested"), "event 'e1', type"),
    "an unknown agency": (changed("events.0.agency", "police"), "event 'e1', agency"),
    "an unknown assessment": (changed("events.1.data.as", "maybe"), "event 'e2', data.as"),
    "an unknown centre": (changed("events.2.data.centre", "payok"), "event 'e3', data.centre"),
    "an unknown document": (
        changed("events.5.data.document", "annex_15"),
        "event 'e6', data.document",
    ),
    "an unknown ground": (
        added(
            event(
                "x",
                "document_discontinued",
                "2008-02-20",
                document="reflection_order",
                ground="D-6",
            )
        ),
        "event 'x', data.ground",
    ),
    "no ground": (
        added(event("x", "document_discontinued", "2008-02-20", document="reflection_order")),
        "event 'x', data.ground",
    ),
    "an unknown question": (
        added(event("x", "confirmation_given", "2008-02-20", answers={"happy": True})),
        "event 'x', data.answers",
    ),
    "an answer of null": (
        added(event("x", "confirmation_given", "2008-02-20", answers={"no_threat": None})),
        "event 'x', data.answers.no_threat",
    ),
    "no answers": (
        added(event("x", "confirmation_given", "2008-02-20")),
        "event 'x', data.answers",
    ),
    "unknown charges": (
        added(event("x", "charges_filed", "2008-02-20", includes="theft")),
        "event 'x', data.includes",
    ),
    "a conviction of null": (
        added(event("x", "judgment", "2008-02-20", conviction=None)),
        "event 'x', data.conviction",
    ),
    "deliberate that is a word": (
        added(event("x", "contact_resumed", "2008-02-20", deliberate="yes")),
        "event 'x', data.deliberate",
    ),
    "a request by an unknown agency": (
        added(event("x", "document_requested", "2008-02-20", document="reflection_order", by="me")),
        "event 'x', data.by",
    ),
    "a day that does not exist": (
        changed("events.0.happened_on", "2008-02-30"),
        "event 'e1', happened_on",
    ),
    "a day in another order": (
        changed("events.0.happened_on", "01-02-2008"),
        "event 'e1', happened_on",
    ),
    "a day without dashes": (
        changed("events.0.happened_on", "20080201"),
        "event 'e1', happened_on",
    ),
    "a day as a week": (changed("events.0.happened_on", "2008-W05-5"), "event 'e1', happened_on"),
    "a day as a number": (changed("events.0.happened_on", 20080201), "event 'e1', happened_on"),
    "a day in other digits": (
        changed("events.0.happened_on", "２００８-02-01"),
        "event 'e1', happened_on",
    ),
    "an instant without offset": (
        changed("events.0.recorded_at", "2008-02-01T16:00:00"),
        "event 'e1', recorded_at",
    ),
    "an instant that is a day": (
        changed("events.0.recorded_at", "2008-02-01"),
        "event 'e1', recorded_at",
    ),
    "an instant that does not exist": (
        changed("events.0.recorded_at", "2008-02-01T25:00:00+01:00"),
        "event 'e1', recorded_at",
    ),
    "an id twice": (changed("events.1.id", "e1"), "event 'e1'"),
    "a correction of nothing": (added(correction(replaces="e99")), "event 'k1', data.replaces"),
    "a correction of itself": (added(correction(replaces="k1")), "event 'k1', data.replaces"),
    "a correction of a correction": (
        added(correction(), correction(replaces="k1") | {"id": "k2"}),
        "event 'k2', data.replaces",
    ),
    "a correction by a correction": (
        added(correction(**{"with": instead(type="corrected")})),
        "event 'k1', data.with, type",
    ),
    "a correction with a broken event": (
        added(correction(**{"with": instead(agency="nobody")})),
        "event 'k1', data.with, agency",
    ),
    "a correction with a list": (added(correction(**{"with": []})), "event 'k1', data.with"),
    "a correction that replaces no id": (
        added(correction(replaces=5)),
        "event 'k1', data.replaces",
    ),
    "a correction before its target": (
        added(
            event("k1", "corrected", "2008-02-02", **{"replaces": "e5", "with": None}),
        ),
        "event 'k1', recorded_at",
    ),
    "an event before the birth": (
        changed("person.birth_date", "2008-02-02"),
        "event 'e1', happened_on",
    ),
    "a corrected event before the birth": (
        added(
            correction(
                **{
                    "with": instead(
                        happened_on="1980-01-01", recorded_at="2008-02-20T20:00:00+01:00"
                    )
                }
            )
        ),
        "event 'k1', data.with, happened_on",
    ),
    "recorded before it happened": (
        changed("events.0.recorded_at", "2008-01-31T22:59:59Z"),
        "event 'e1', recorded_at",
    ),
    "an event that is a number": (changed("events.0", 5), "event 1"),
    "a person that is a list": (changed("person", []), "person"),
    "a birth that is no date": (changed("person.birth_date", "1988"), "person.birth_date"),
    "unaccompanied that is a word": (
        changed("person.unaccompanied", "no"),
        "person.unaccompanied",
    ),
    "a nationality of two letters": (
        changed("person.nationalities", ["NG"]),
        "person.nationalities",
    ),
    "a nationality that is a text": (
        changed("person.nationalities", "NGA"),
        "person.nationalities",
    ),
    "an unknown residence status": (
        changed("person.residence_status", "tourist"),
        "person.residence_status",
    ),
    "an unknown offence": (changed("offence", "theft"), "offence"),
    "a case name that is a number": (changed("case", 5), "case"),
    "no events": (changed("events", DROP), "events"),
    "events that are an object": (changed("events", {}), "events"),
}


def wrong_case(name: str) -> dict[str, Any]:
    whole = copy.deepcopy(in_reflection())
    WRONG[name][0](whole)
    return whole


def refused(ended: Ended) -> str:
    """The one line of a refusal, which answers nothing and shows no traceback."""
    assert ended.code == 2, ended
    assert ended.out == ""
    assert len(ended.faults()) == 1, ended.err
    assert "Traceback" not in ended.err
    return ended.faults()[0]
