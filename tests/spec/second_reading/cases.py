"""Cases of every kind: whole courses of the procedure first, then disturbed until little is sacred.

One die throws everything. Given Hypothesis's, a case that two readings answer differently shrinks
to a small one; given Python's own, a hundred thousand are thrown in minutes.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from random import Random
from typing import Any

from hypothesis import strategies as st

from .events import any_event, confirmations, event
from .timeline import add_months

Raw = dict[str, Any]

STARTS = (
    date(2003, 11, 30),
    date(2006, 2, 28),
    date(2006, 12, 31),
    date(2007, 5, 31),
    date(2007, 6, 1),
    date(2007, 8, 31),
    date(2008, 2, 1),
    date(2008, 2, 29),
    date(2010, 2, 28),
    date(2010, 3, 1),
    date(2011, 11, 30),
    date(2016, 2, 29),
    date(2017, 5, 19),
)
STEPS = {
    "same day": (0,),
    "close": (0, 0, 0, 1, 2),
    "by the calendar": (0, 1, 10, 30, 44, 45, 46, 89, 90, 92, 181, 184),
    "slow": (0, 3, 20, 60, 120, 200),
}
OFFSETS = (0, 60, 120)  # minutes: universal time, and Brussels in winter and in summer


@st.composite
def cases(draw: st.DrawFn) -> tuple[Raw, date, datetime | None]:
    """A valid case, the day asked of and the instant as known at."""
    return a_case(draw(st.randoms(use_true_random=False)))


def a_case(die: Random) -> tuple[Raw, date, datetime | None]:
    orderly = die.random() < 0.6  # else the story is disturbed, and the person may be anyone
    happened = _dated(die, _story(die, orderly), orderly)
    person = _person(die, [on for on, _ in happened], orderly)
    born = person.get("birth_date")
    events = [_recorded(die, on, told) for on, told in happened]
    if not orderly and die.random() < 0.3:
        _disorder(die, events)
    for number, listed in enumerate(events):
        listed["id"] = f"e{number}"
    for number in range(die.choice((0, 0, 0, 1, 2, 4))):
        _correct(die, events, f"c{number}", date.fromisoformat(born) if born else None)
    raw: Raw = {"case": "c-1", "person": person, "events": events}
    offences = {"trafficking": 6, "serious_smuggling": 2, "smuggling": 1, "unknown": 1, None: 1}
    offence = "trafficking" if orderly and die.random() < 0.8 else _weighted(die, offences)
    if offence is not None:
        raw["offence"] = offence
    return raw, _asked_on(die, events), _known_at(die, events)


def _weighted(die: Random, weights: dict[Any, int]) -> Any:
    return die.choice([value for value, weight in weights.items() for _ in range(weight)])


# The story: what happens, in order, without dates


def _story(die: Random, orderly: bool) -> list[Raw]:
    story: list[Raw] = []
    for _ in range(_weighted(die, {1: 8, 2: 4, 3: 1})):
        story += _course(die)
    if orderly:
        return story
    for _ in range(_weighted(die, {0: 5, 1: 3, 3: 2, 8: 1})):
        story.insert(die.randint(0, len(story)), any_event(die))
    for _ in range(_weighted(die, {0: 6, 1: 2, 3: 1})):
        if story:
            story.pop(die.randrange(len(story)))
    return story


def _sometimes(die: Random, chance: float, *told: Raw) -> list[Raw]:
    return list(told) if die.random() < chance else []


def _shuffled(die: Random, chance: float, *kinds: str) -> list[Raw]:
    """Some of these kinds of event, in any order."""
    chosen = [kind for kind in kinds if die.random() < chance]
    die.shuffle(chosen)
    return [event(die, kind) for kind in chosen]


def _course(die: Random) -> Iterator[Raw]:
    """One course of the procedure, as deep as the die lets it go, and perhaps its end."""
    depth = _weighted(die, {0: 2, 1: 2, 2: 3, 3: 6, 4: 6, 5: 4})
    yield from _sometimes(die, 0.9, event(die, "detected"))
    yield from _sometimes(die, 0.93, _assessed(die))
    yield from _shuffled(die, 0.4, *INFORMED)
    if depth == 0:
        yield from _sometimes(die, 0.4, event(die, "referral_refused"))
    else:
        yield from _sometimes(die, 0.85, event(die, "referred"))
        yield from _sometimes(die, 0.95, event(die, "guidance_started", centre=_centre(die)))
        yield from _sometimes(die, 0.95, event(die, "contact_broken"))
        yield from _shuffled(die, 0.15, *MINORS)
        yield from _documents(die, depth)
    yield from _sometimes(die, 0.05, event(die, "contact_resumed"))
    yield from _sometimes(die, 0.3, event(die, die.choice(ENDS)))
    yield from _sometimes(die, 0.08, event(die, die.choice(ENDS)))
    yield from _sometimes(die, 0.08, *confirmations(die))


def _documents(die: Random, depth: int) -> Iterator[Raw]:
    if depth > 1:
        yield from _sometimes(die, 0.5, _issued("reflection_order"))
        stated = die.choice(("statement_made", "complaint_filed"))
        yield from _sometimes(die, 0.75, event(die, stated))
    if depth > 2:
        for _ in range(_weighted(die, {0: 1, 1: 5, 2: 3, 3: 1})):
            yield from _issue(die, "registration_certificate")
    if depth > 3:
        for _ in range(_weighted(die, {1: 3, 2: 2, 3: 1})):
            yield from _issue(die, "temporary_residence")
    if depth > 4 or die.random() < 0.2:
        yield from _shuffled(die, 0.6, "charges_filed", "judgment", "judgment", "proceedings_ended")
        yield from _shuffled(die, 0.5, "identity_proven", "identity_impossible")
        yield from _sometimes(die, 0.4, event(die, "unlimited_granted"))
        yield from _sometimes(die, 0.3, _issued("unlimited_residence"))


def _issue(die: Random, document: str) -> Iterator[Raw]:
    yield _issued(document)
    yield from _sometimes(die, 0.1, event(die, die.choice(STOPS)))
    yield from confirmations(die)
    yield from _sometimes(die, 0.1, event(die, die.choice(STOPS)))


INFORMED = (
    "leaflet_given",
    "told_of_rights",
    "immigration_office_informed",
    "centre_invited",
    "centre_contact",
)
MINORS = ("guardian_appointed", "identity_established", "family_traced")
ENDS = ("returned", "disappeared", "document_discontinued")
STOPS = (
    "contact_resumed",
    "threat_established",
    "cooperation_stopped",
    "proceedings_ended",
    "cooperation_found_fraudulent",
    "complaint_found_unfounded",
)


def _assessed(die: Random) -> Raw:
    found = {"victim": 14, "uncertain": 3, "implicated": 1, "not_victim": 1}
    return {"type": "assessed", "data": {"as": _weighted(die, found)}}


def _issued(document: str) -> Raw:
    return {"type": "document_issued", "data": {"document": document}}


def _centre(die: Random) -> str:
    return _weighted(die, {"payoke": 6, "pag_asa": 2, "surya": 2, "minors_centre": 1})


# When it happened, and when it was recorded


def _dated(die: Random, story: list[Raw], orderly: bool) -> list[tuple[date, Raw]]:
    steps = STEPS[die.choice(sorted(STEPS))]
    on = die.choice(STARTS) if die.random() < 0.7 else date(2002, 1, 1) + _days(die, 8000)
    dated = []
    for told in story:
        on += timedelta(days=die.choice(steps))
        dated.append((on, told))
    for _ in range(0 if orderly or not dated else die.choice((0, 0, 1, 4))):
        here, there = die.randrange(len(dated)), die.randrange(len(dated))
        dated[here] = (dated[there][0], dated[here][1])
    return dated


def _days(die: Random, most: int) -> timedelta:
    return timedelta(days=die.randint(0, most))


def _recorded(die: Random, on: date, told: Raw) -> Raw:
    """The event with its agency and an instant on that day in Brussels or later."""
    minutes = die.choice((0, 0, 5, 960, 1439))  # of the day in Brussels; many fall together
    zone = timezone(timedelta(minutes=die.choice(OFFSETS)))
    lag = timedelta(days=die.choice((0, 0, 0, 1, 30, 400)))
    brussels = timezone(timedelta(minutes=60))  # at midnight of winter or later: the same day
    instant = datetime(on.year, on.month, on.day, tzinfo=brussels) + timedelta(minutes=minutes)
    if instant.month in range(4, 10) and minutes == 1439:
        instant -= timedelta(hours=1)  # in summer the last minute comes an hour earlier
    return {
        **told,
        "happened_on": on.isoformat(),
        "recorded_at": (instant + lag).astimezone(zone).isoformat(),
        "agency": die.choice(AGENCIES),
    }


AGENCIES = ("federal_police", "social_inspection", "payoke", "immigration_office", "labour_auditor")


def _disorder(die: Random, events: list[Raw]) -> None:
    """Move some events elsewhere in the list: the order of the list decides within a day only."""
    for _ in range(die.randint(1, 4)):
        if events:
            events.insert(die.randint(0, len(events) - 1), events.pop(die.randrange(len(events))))


def _correct(die: Random, events: list[Raw], name: str, born: date | None) -> None:
    """Correct one event, strike it out or put another in its place, once more perhaps."""
    targets = [listed for listed in events if listed["type"] != "corrected"]
    if not targets:
        return
    chosen = die.choice(targets)
    instead = None
    if die.random() < 0.6:
        told = any_event(die) if die.random() < 0.6 else _again(chosen)
        days = die.choice((0, 0, -1, 1, -45, 30))
        on = date.fromisoformat(chosen["happened_on"]) + timedelta(days=days)
        instead = _recorded(die, max(on, born) if born else on, told)
    known = datetime.fromisoformat(chosen["recorded_at"])
    for other in events:
        if other["type"] == "corrected" and other["data"]["replaces"] == chosen["id"]:
            known = die.choice((known, datetime.fromisoformat(other["recorded_at"])))
    known += timedelta(days=die.choice((0, 0, 1, 200)))
    happened = known.date() - timedelta(days=die.choice((1, 1, 40)))
    correction = {
        "id": name,
        "type": "corrected",
        "happened_on": (max(happened, born) if born else happened).isoformat(),
        "recorded_at": known.isoformat(),
        "agency": die.choice(AGENCIES),
        "data": {"replaces": chosen["id"], "with": instead},
    }
    events.insert(die.choice((len(events), die.randint(0, len(events)))), correction)


def _again(told: Raw) -> Raw:
    return {key: told[key] for key in ("type", "data") if key in told}


# Who it happened to


def _person(die: Random, days: list[date], orderly: bool) -> Raw:
    person: Raw = {}
    first = min(days, default=date(2008, 1, 1))
    pivot = die.choice(days) if days else first
    leap = pivot.year - 18 if isleap(pivot.year - 18) else 1988
    born = {
        "adult": date(first.year - die.randint(19, 40), die.randint(1, 12), die.randint(1, 28)),
        "child": date(first.year - die.randint(1, 12), die.randint(1, 12), 1),
        "turning 18": add_months(pivot, -18 * 12) + timedelta(days=die.choice((-1, 0, 1, 30))),
        "29 February": date(leap, 2, 29),
        "unknown": None,
    }
    ages = {"adult": 6, "child": 2, "turning 18": 3, "29 February": 2, "unknown": 1}
    chosen = born[_weighted(die, ages)]
    if chosen is not None:
        person["birth_date"] = min(chosen, first).isoformat()
    elif die.random() < 0.5:
        person["birth_date"] = None
    nationalities = {("NGA",): 5, ("CHN", "ROU"): 2, (): 2, ("NGA", "BEL"): 1, "missing": 1}
    choices: dict[str, dict[Any, int]] = {
        "unaccompanied": {False: 5, True: 4, None: 2, "missing": 1},
        "nationalities": {("NGA",): 1} if orderly else nationalities,
        "residence_status": {
            "illegal": 5,
            "provisional": 3,
            "legal": 2,
            "unknown": 1,
            "missing": 1,
        },
    }
    for key, weights in choices.items():
        value = _weighted(die, weights)
        if value != "missing":
            person[key] = list(value) if key == "nationalities" else value
    return person


# What is asked


def _asked_on(die: Random, events: list[Raw]) -> date:
    """Often a day on which something turns: an event, a last day, a day after either."""
    if not events or die.random() < 0.1:
        return date(2003, 12, 31) + _days(die, 8000)
    turning = die.choice(events) if die.random() < 0.4 else events[-1]
    day = date.fromisoformat(turning["happened_on"])
    ends = {
        "reflection_order": day + timedelta(days=45),
        "registration_certificate": add_months(day, 3),
        "temporary_residence": add_months(day, 6),
    }
    end = ends.get(turning.get("data", {}).get("document"), day)
    return die.choice((day, end, end)) + timedelta(days=die.choice((0, 0, 0, 1, 1, -1, 30, 400)))


def _known_at(die: Random, events: list[Raw]) -> datetime | None:
    if not events or die.random() < 0.75:
        return None
    instant = datetime.fromisoformat(die.choice(events)["recorded_at"])
    return instant + timedelta(seconds=die.choice((0, 0, -1, 1)))
