"""What is so of the person on a day: who they are, conditions, confirmations, objections."""

from __future__ import annotations

from datetime import date
from typing import Any

from .timeline import (
    Event,
    all_of,
    issues,
    known,
    last,
    last_ending,
    last_place,
    places,
    yes_if,
)

CENTRES = ("pag_asa", "surya", "payoke")

COOPERATION = (
    "statement_made",
    "complaint_filed",
    "cooperation_stopped",
    "cooperation_found_fraudulent",
    "complaint_found_unfounded",
)

# P-5 and P-6: the four questions of each, in the order in which the source asks them.
P_5 = ("proceedings_pending", "willing_to_cooperate", "still_victim", "contact_broken")
P_6 = ("proceedings_pending", "cooperating", "contact_broken", "no_threat")


def assessment(events: list[Event]) -> str:
    assessed = last(events, "assessed")
    return "unknown" if assessed is None else assessed["data"]["as"]


def presumed_victim(events: list[Event]) -> str:
    """FC-2 to FC-4."""
    return {
        "victim": "yes",
        "uncertain": "unknown",
        "unknown": "unknown",
        "implicated": "no",
        "not_victim": "no",
    }[assessment(events)]


def eligible(raw: dict[str, Any]) -> str:
    """OFF-12: trafficking, and smuggling in its serious forms only."""
    return {
        "trafficking": "yes",
        "serious_smuggling": "yes",
        "smuggling": "no",
        "unknown": "unknown",
    }[raw.get("offence", "unknown")]


def foreigner(raw: dict[str, Any]) -> str:
    """P-15: a Belgian needs no residence document, whatever other nationality they hold."""
    nationalities = raw["person"].get("nationalities", [])
    if not nationalities:
        return "unknown"
    return yes_if("BEL" not in nationalities)


def unaccompanied_minor(raw: dict[str, Any], on: date) -> str:
    """P-4: under 18 on that day, and unaccompanied."""
    return all_of(_under_18(raw, on), known(raw["person"].get("unaccompanied")))


def _under_18(raw: dict[str, Any], on: date) -> str:
    text = raw["person"].get("birth_date")
    if text is None:
        return "unknown"
    born = date.fromisoformat(text)
    if (born.month, born.day) == (2, 29):
        birthday = date(born.year + 18, 3, 1)  # the 18th year after a leap year never is one
    else:
        birthday = date(born.year + 18, born.month, born.day)
    return yes_if(on < birthday)


# The three conditions


def contact_broken(events: list[Event]) -> str:
    """C-1: a resumption that is not deliberate, or not known to be, leaves it as it was."""
    answer = "unknown"
    for event in events:
        if event["type"] == "contact_broken":
            answer = "yes"
        elif event["type"] == "contact_resumed" and event.get("data", {}).get("deliberate") is True:
            answer = "no"
    return answer


def guidance(events: list[Event]) -> str:
    """C-2: guided by one at least of the three approved centres."""
    for centre in CENTRES:
        here = [
            event["type"]
            for event in events
            if event["type"] in ("guidance_started", "guidance_ended")
            and event["data"]["centre"] == centre
        ]
        if here and here[-1] == "guidance_started":
            return "yes"
    return "no"


def cooperation(events: list[Event]) -> str:
    """C-3."""
    newest = last(events, *COOPERATION)
    return yes_if(newest is not None and newest["type"] in ("statement_made", "complaint_filed"))


# Confirmations, by P-12


def current_document(events: list[Event]) -> int | None:
    """The place of the last document issued in this course, valid still or not."""
    issued = issues(events, last_ending(events))
    return issued[-1] if issued else None


def answers(events: list[Event]) -> dict[str, bool]:
    """The last answer to each question, given later than the current document was issued."""
    current = current_document(events)
    newest: dict[str, bool] = {}
    if current is not None:
        for event in events[current + 1 :]:
            if event["type"] == "confirmation_given":
                newest.update(event["data"]["answers"])
    return newest


def confirmation(events: list[Event], questions: tuple[str, ...]) -> str:
    """Any "no" to a question of either set blocks; the four of the opening have to be given."""
    given = answers(events)
    if any(given.get(question) is False for question in (*P_5, *P_6)):
        return "no"
    if all(given.get(question) is True for question in questions):
        return "yes"
    return "unknown"


# Standing objections, D-2 to D-5, whatever document is held


def objection(events: list[Event], ground: str) -> bool:
    after = last_ending(events)
    if ground == "D-2":
        return last_place(events, "threat_established") > after
    if ground == "D-3":
        newest = last_place(events, *COOPERATION)
        return newest > after and events[newest]["type"] == "cooperation_stopped"
    if ground == "D-4":
        return last_place(events, "proceedings_ended") > after
    return last_place(events, "cooperation_found_fraudulent", "complaint_found_unfounded") > after


# What the proceedings and the papers say, for P-7; it carries over into a new course


def conviction_or_charges(events: list[Event]) -> str:
    judgment = last(events, "judgment")
    convicted = judgment is not None and judgment["data"]["conviction"] is True
    charged = any(
        events[place]["data"]["includes"] in ("trafficking", "serious_smuggling")
        for place in places(events, "charges_filed")
    )
    return yes_if(convicted or charged)


def identity(events: list[Event]) -> str:
    return yes_if(last_place(events, "identity_proven", "identity_impossible") > -1)


def already_unlimited(events: list[Event]) -> bool:
    after = last_ending(events)
    return last_place(events, "unlimited_granted") > after or bool(
        issues(events, after, "unlimited_residence")
    )
