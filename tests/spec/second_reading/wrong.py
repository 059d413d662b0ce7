"""Every kind of wrong input a case can hold, put into a case that is right in all else.

Each function below spoils the case and says where it did: words the error has to contain.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from .cases import a_case
from .events import QUESTIONS, TYPES

Raw = dict[str, Any]
Where = tuple[str, ...]
Place = tuple[Raw, Where]  # an event, listed or in a correction, and how an error names it

NOT_A_DATE = (
    "01-02-2008",
    "2008-2-1",
    "20080201",
    "2008-02-30",
    "2007-02-29",
    "2008-02-01T00:00:00",
    " 2008-02-01",
    "2008-W05-5",
    "",
    20080201,
    True,
)
NOT_AN_INSTANT = (
    "2008-02-01T16:00:00",
    "2008-02-01",
    "16:00:00+01:00",
    "2008-02-30T16:00:00+01:00",
    "2008-02-01T25:00:00+01:00",
    "",
    None,
    1201878000,
)
NOT_A_WORD = ("nonsense", "", "Victim", None, True, 7, [], {})
NOT_YES_OR_NO = ("yes", "true", 0, 1, [], {})

# The keys of data that an event has to have, and those that may be missing, each with its type.
KEYS = tuple((kind, key) for kind, keys in TYPES.items() for key in keys)
OPTIONAL = tuple(pair for pair in KEYS if pair[1] in ("language", "agreed", "deliberate"))
REQUIRED = tuple(pair for pair in KEYS if pair not in OPTIONAL)


def a_wrong_case(die: Random, fault: str) -> tuple[Raw, Where]:
    """A case with one fault of that name, and where the error has to say it is."""
    raw, _, _ = a_case(die)
    if len([event for event in raw["events"] if event["type"] != "corrected"]) < 2:
        # A day after any birth.
        for name in ("one", "two"):
            raw["events"].append(_plain(name, "2040-01-01"))
    return raw, FAULTS[fault](die, raw)


def _plain(name: str, day: str) -> Raw:
    return {
        "id": name,
        "type": "detected",
        "happened_on": day,
        "recorded_at": f"{day}T12:00:00+01:00",
        "agency": "local_police",
    }


def _listed(raw: Raw) -> list[Raw]:
    return [event for event in raw["events"] if event["type"] != "corrected"]


def _corrections(raw: Raw) -> list[Raw]:
    return [event for event in raw["events"] if event["type"] == "corrected"]


def _place(die: Random, raw: Raw) -> Place:
    """Any event: one in the list, or what stands in a correction as often as there is one."""
    inside = [event for event in _corrections(raw) if event["data"]["with"] is not None]
    if inside and die.random() < 0.5:
        correction = die.choice(inside)
        return correction["data"]["with"], (repr(correction["id"]), "data.with")
    event = die.choice(_listed(raw))
    return event, (repr(event["id"]),)


def _correct(die: Random, raw: Raw, **data: Any) -> Raw:
    """One more correction, in order but for what `data` says."""
    target = die.choice(_listed(raw))
    data = {"replaces": target["id"], "with": None} | data
    correction = target | {"id": "spoilt", "type": "corrected", "data": data}
    raw["events"].append(correction)
    return correction


def _without(key: str) -> Callable[[Random, Raw], Where]:
    def spoil(die: Random, raw: Raw) -> Where:
        event, where = _place(die, raw)
        del event[key]
        return (*where, key)

    return spoil


def _without_id(die: Random, raw: Raw) -> Where:
    index = die.randrange(len(raw["events"]))
    del raw["events"][index]["id"]
    return (f"event {index + 1}, id",)


def _with_one_of(key: str, values: tuple[Any, ...]) -> Callable[[Random, Raw], Where]:
    def spoil(die: Random, raw: Raw) -> Where:
        event, where = _place(die, raw)
        event[key] = die.choice(values)
        return (*where, key)

    return spoil


def _spoilt_data(
    die: Random, raw: Raw, keys: tuple[tuple[str, str], ...]
) -> tuple[Raw, tuple[str, Where]]:
    """An event made to be of a type that has one of these keys; its data, and where that key is."""
    kind, key = die.choice(keys)
    event, where = _place(die, raw)
    event["type"] = kind
    event["data"] = {
        name: die.choice([value for value in values if value != "missing"])
        for name, values in TYPES[kind].items()
    }
    return event["data"], (key, (*where, f"data.{key}"))


def _without_a_data_key(die: Random, raw: Raw) -> Where:
    data, (key, where) = _spoilt_data(die, raw, REQUIRED)
    del data[key]
    return where


def _with_a_value_not_listed(die: Random, raw: Raw) -> Where:
    data, (key, where) = _spoilt_data(die, raw, (*REQUIRED, *OPTIONAL))
    if key == "language":
        data[key] = die.choice(("English", "en-GB", "", None, True))
    elif key in ("agreed", "deliberate", "conviction"):
        data[key] = die.choice(NOT_YES_OR_NO)
    else:
        data[key] = die.choice(NOT_A_WORD)
    return where


def _with_a_null_conviction(die: Random, raw: Raw) -> Where:
    event, where = _place(die, raw)
    event["type"], event["data"] = "judgment", {"conviction": None}
    return (*where, "data.conviction")


def _with_wrong_answers(die: Random, raw: Raw) -> Where:
    event, where = _place(die, raw)
    asked = die.choice(QUESTIONS)
    answers: Any = die.choice(
        ({"is_sorry": True}, {asked: True, "D-2": False}, {asked: None}, {asked: "yes"}, [], "yes")
    )
    event["type"], event["data"] = "confirmation_given", {"answers": answers}
    return (*where, "data.answers")


def _without_answers(die: Random, raw: Raw) -> Where:
    event, where = _place(die, raw)
    event["type"], event["data"] = "confirmation_given", {}
    return (*where, "data.answers")


def _with_an_id_twice(die: Random, raw: Raw) -> Where:
    first, second = die.sample(raw["events"], 2)
    second["id"] = first["id"]
    return (repr(first["id"]), "twice")


def _replacing_nothing(die: Random, raw: Raw) -> Where:
    _correct(die, raw, replaces=die.choice(("e-none", "", None, 7)))
    return ("'spoilt'", "data.replaces")


def _replacing_itself(die: Random, raw: Raw) -> Where:
    _correct(die, raw, replaces="spoilt")
    return ("'spoilt'", "data.replaces")


def _replacing_a_correction(die: Random, raw: Raw) -> Where:
    last = _correct(die, raw)
    raw["events"].append(last | {"id": "second", "data": {"replaces": "spoilt", "with": None}})
    return ("'second'", "data.replaces")


def _replacing_without_a_name(die: Random, raw: Raw) -> Where:
    del _correct(die, raw)["data"]["replaces"]
    return ("'spoilt'", "data.replaces")


def _with_a_correction_inside(die: Random, raw: Raw) -> Where:
    target = die.choice(_listed(raw))
    inside = target | {"type": "corrected", "data": {"replaces": target["id"], "with": None}}
    _correct(die, raw, **{"with": inside})
    return ("'spoilt'", "data.with", "type")


def _recorded_before_its_target(die: Random, raw: Raw) -> Where:
    correction = _correct(die, raw)
    recorded = datetime.fromisoformat(correction["recorded_at"]) - timedelta(seconds=1)
    correction["recorded_at"] = recorded.isoformat()
    return ("'spoilt'", "recorded_at")


def _before_the_birth(die: Random, raw: Raw) -> Where:
    if raw["person"].get("birth_date") is None:
        days = [event["happened_on"] for event in raw["events"]]
        inside = [each["data"]["with"] for each in _corrections(raw)]
        days += [event["happened_on"] for event in inside if event is not None]
        raw["person"]["birth_date"] = min(days)
    event, where = _place(die, raw)
    born = date.fromisoformat(raw["person"]["birth_date"])
    event["happened_on"] = (born - timedelta(days=1)).isoformat()
    return (*where, "happened_on")


def _recorded_the_day_before(die: Random, raw: Raw) -> Where:
    """A second before midnight in Brussels, whatever offset it is written with."""
    event, where = _place(die, raw)
    event["recorded_at"] = (midnight(event, die) - timedelta(seconds=1)).isoformat()
    return (*where, "recorded_at")


def midnight(event: Raw, die: Random) -> datetime:
    """The instant at which the day of the event begins in Brussels, as written anywhere."""
    day = date.fromisoformat(event["happened_on"])
    begins = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo("Europe/Brussels"))
    return begins.astimezone(timezone(timedelta(minutes=die.choice((0, 60, 120, -570, 840)))))


def _person(key: str, *values: Any) -> Callable[[Random, Raw], Where]:
    def spoil(die: Random, raw: Raw) -> Where:
        raw["person"][key] = die.choice(values)
        return (f"person.{key}",)

    return spoil


def _offence(die: Random, raw: Raw) -> Where:
    raw["offence"] = die.choice(NOT_A_WORD)
    return ("offence",)


FAULTS: dict[str, Callable[[Random, Raw], Where]] = {
    "no id": _without_id,
    "no type": _without("type"),
    "no day": _without("happened_on"),
    "no instant": _without("recorded_at"),
    "no agency": _without("agency"),
    "no data key": _without_a_data_key,
    "no answers": _without_answers,
    "a type not listed": _with_one_of("type", NOT_A_WORD),
    "an agency not listed": _with_one_of("agency", (*NOT_A_WORD, "magistrate", "guardianship")),
    "a value not listed": _with_a_value_not_listed,
    "a conviction not known": _with_a_null_conviction,
    "wrong answers": _with_wrong_answers,
    "no date": _with_one_of("happened_on", (*NOT_A_DATE, None)),
    "no offset": _with_one_of("recorded_at", NOT_AN_INSTANT),
    "an id twice": _with_an_id_twice,
    "replaces nothing": _replacing_nothing,
    "replaces itself": _replacing_itself,
    "replaces a correction": _replacing_a_correction,
    "replaces no one named": _replacing_without_a_name,
    "a correction in a correction": _with_a_correction_inside,
    "recorded before its target": _recorded_before_its_target,
    "before the birth": _before_the_birth,
    "recorded before it happened": _recorded_the_day_before,
    "a birth that is no date": _person("birth_date", *NOT_A_DATE),
    "accompaniment": _person("unaccompanied", *NOT_YES_OR_NO),
    "nationality": _person("nationalities", "NGA", ["NG"], ["nga"], ["XXX"], [None], None, {}),
    "residence status": _person("residence_status", *NOT_A_WORD),
    "offence": _offence,
}
