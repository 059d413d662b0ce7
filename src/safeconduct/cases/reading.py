"""From JSON to a `Case`: every event is checked, also those that a date will leave out.

The first thing wrong is said in one line: where it stands, what was found, what is expected.
Nothing is guessed; a person's unknown facts stay unknown, further keys are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from .model import Case, Event, Person
from .nationalities import ALPHA_3
from .vocabulary import AGENCIES, EVENT_KEYS, OFFENCES, QUESTIONS, RESIDENCE_STATUSES, Key

BRUSSELS = ZoneInfo("Europe/Brussels")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?"
    r"([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)"
)
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_AGENCIES = frozenset(AGENCIES)
_LONGEST_SHOWN = 60


class CaseError(ValueError):
    """A case cannot be read. `where` in it, what was `found`, what is `expected`."""

    def __init__(self, where: str, found: str, expected: str) -> None:
        self.where, self.found, self.expected = where, found, expected
        super().__init__(f"{where}: found {found}, expected {expected}")

    def within(self, outer: str) -> CaseError:
        """The same error, said from further out: `outer` names what it was found in."""
        return CaseError(f"{outer}, {self.where}", self.found, self.expected)


def shown(value: object) -> str:
    """A value as an error message may quote it: short, on one line, its kind clear."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = str(value)
    if len(text) > _LONGEST_SHOWN:
        text = text[:_LONGEST_SHOWN] + "…"
    # repr keeps control characters and line breaks from reaching a terminal.
    return repr(text) if isinstance(value, str) else text


def _wrong(where: str, value: object, expected: str) -> NoReturn:
    raise CaseError(where, shown(value), expected)


def _listed(values: tuple[str, ...]) -> str:
    return "one of " + ", ".join(values)


def _label(name: str) -> str:
    return f"event {shown(name)}"


# Few days occur in many cases: each is read once.
_day = lru_cache(maxsize=65536)(date.fromisoformat)


def read_date(value: object, where: str) -> date:
    """A calendar date written YYYY-MM-DD. Errors: CaseError."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return _day(value)
        except ValueError:
            _wrong(where, value, "a day that exists, as YYYY-MM-DD")
    _wrong(where, value, "a date as YYYY-MM-DD")


def read_instant(value: object, where: str) -> datetime:
    """A date and time with its offset, as ISO 8601. Errors: CaseError."""
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        try:
            return datetime.fromisoformat(value if value.isupper() else value.upper())
        except ValueError:
            _wrong(where, value, "a date and time that exist, with their offset")
    _wrong(where, value, "a date and time with offset, as 2008-02-01T16:00:00+01:00")


def brussels_day(instant: datetime) -> date:
    """The calendar day in Belgium at that instant."""
    try:
        return instant.astimezone(BRUSSELS).date()
    except OverflowError:
        # The first and the last day of the calendar have no neighbour to convert into.
        return instant.date()


def _surely_on_or_after(instant: datetime, day: date) -> bool:
    """Whether it was `day` or later in Belgium, told without a time zone; False: ask the zone.

    Brussels has never been west of Greenwich, so it is there at least the day it is in UTC, and
    that is the written day once the clock shows more hours than the offset.
    """
    offset = instant.utcoffset()
    return (
        offset is not None
        and offset.days * 86400 + offset.seconds <= instant.hour * 3600
        and instant.date() >= day
    )


def read_case(raw: object) -> Case:
    """A checked case. Errors: CaseError, with the field or event in `where`."""
    if not isinstance(raw, dict):
        _wrong("case", raw, "an object")
    name = raw.get("case")
    if name is not None and not isinstance(name, str):
        _wrong("case", name, "a text")
    person = _read_person(raw.get("person", {}))
    offence = raw.get("offence", "unknown")
    if not isinstance(offence, str) or offence not in OFFENCES:
        _wrong("offence", offence, _listed(OFFENCES))
    if "events" not in raw:
        raise CaseError("events", "nothing", "a list of events")
    events = raw["events"]
    if not isinstance(events, list):
        _wrong("events", events, "a list of events")
    read: dict[str, Event] = {}
    for index, item in enumerate(events):
        event = _read_listed_event(item, index, person)
        if event.id in read:
            raise CaseError(_label(event.id), "this id twice", "an id of its own for each event")
        read[event.id] = event
    _check_corrections(read)
    return Case(name, person, offence, tuple(read.values()))


def _read_person(raw: object) -> Person:
    if not isinstance(raw, dict):
        _wrong("person", raw, "an object")
    born = raw.get("birth_date")
    unaccompanied = raw.get("unaccompanied")
    if unaccompanied is not None and not isinstance(unaccompanied, bool):
        _wrong("person.unaccompanied", unaccompanied, "true, false or null")
    nationalities = raw.get("nationalities", [])
    if not isinstance(nationalities, list):
        _wrong("person.nationalities", nationalities, "a list of ISO 3166-1 alpha-3 codes")
    for code in nationalities:
        if not isinstance(code, str) or code not in ALPHA_3:
            _wrong("person.nationalities", code, "an ISO 3166-1 alpha-3 code, such as NGA")
    status = raw.get("residence_status", "unknown")
    if not isinstance(status, str) or status not in RESIDENCE_STATUSES:
        _wrong("person.residence_status", status, _listed(RESIDENCE_STATUSES))
    return Person(
        None if born is None else read_date(born, "person.birth_date"),
        unaccompanied,
        tuple(nationalities),
        status,
    )


def _read_listed_event(raw: object, index: int, person: Person) -> Event:
    where = f"event {index + 1}"
    if not isinstance(raw, dict):
        _wrong(where, raw, "an object")
    if "id" not in raw:
        raise CaseError(f"{where}, id", "nothing", "a text of its own")
    name = raw["id"]
    if not isinstance(name, str) or not name:
        _wrong(f"{where}, id", name, "a text of its own")
    try:
        return read_event(raw, name, person)
    except CaseError as error:
        raise error.within(_label(name)) from None


def read_event(raw: Mapping[str, Any], name: str, person: Person, *, within: bool = False) -> Event:
    """One checked event with the id `name`; `within` a correction it cannot be one itself.

    Errors: CaseError, with the field in `where`.
    """
    try:
        kind, agency = raw["type"], raw["agency"]
        happened, recorded = raw["happened_on"], raw["recorded_at"]
    except KeyError:
        key = next(key for key in _EXPECTED if key not in raw)
        raise CaseError(key, "nothing", _EXPECTED[key]) from None
    if not isinstance(kind, str) or kind not in EVENT_KEYS:
        _wrong("type", kind, _EXPECTED["type"])
    if within and kind == "corrected":
        _wrong("type", kind, "an event that is not itself a correction")
    happened_on = read_date(happened, "happened_on")
    recorded_at = read_instant(recorded, "recorded_at")
    if not isinstance(agency, str) or agency not in _AGENCIES:
        _wrong("agency", agency, _EXPECTED["agency"])
    if person.birth_date is not None and happened_on < person.birth_date:
        expected = f"a day from the birth on ({person.birth_date})"
        _wrong("happened_on", happened, expected)
    if not _surely_on_or_after(recorded_at, happened_on) and (
        brussels_day(recorded_at) < happened_on
    ):
        expected = f"an instant not before the day it happened ({happened_on})"
        _wrong("recorded_at", recorded, expected)
    data = raw.get("data", {})
    if not isinstance(data, dict):
        _wrong("data", data, "an object")
    for key, check in EVENT_KEYS[kind].items():
        _check_key(data, key, check)
    own_check = _OWN_CHECKS.get(kind)
    if own_check is not None:
        data = own_check(data, person)
    return Event(name, kind, happened_on, recorded_at, agency, data)


_EXPECTED = {
    "type": "a type of event, such as detected or document_issued",
    "happened_on": "a date as YYYY-MM-DD",
    "recorded_at": "a date and time with offset",
    "agency": _listed(AGENCIES),
}


def _check_key(data: Mapping[str, Any], key: str, check: Key) -> None:
    value = data.get(key)
    if check.values:
        fits = isinstance(value, str) and value in check.values
        expected = _listed(check.values) if not fits else ""
    else:
        fits = isinstance(value, bool)
        expected = "true, false or null" if check.nullable else "true or false"
    if fits or (value is None and check.nullable):
        return
    if key not in data:
        raise CaseError(f"data.{key}", "nothing", expected)
    _wrong(f"data.{key}", value, expected)


def _check_language(data: dict[str, Any], _person: Person) -> dict[str, Any]:
    if "language" in data:  # it may be missing, but not null
        language = data["language"]
        if not isinstance(language, str) or not _LANGUAGE.fullmatch(language):
            _wrong("data.language", language, "an ISO 639 code of two or three letters")
    return data


def _check_answers(data: dict[str, Any], _person: Person) -> dict[str, Any]:
    if "answers" not in data:
        raise CaseError("data.answers", "nothing", "an object of answers")
    answers = data["answers"]
    if not isinstance(answers, dict):
        _wrong("data.answers", answers, "an object of answers")
    for question, answer in answers.items():
        if question not in QUESTIONS:
            _wrong("data.answers", question, _listed(QUESTIONS))
        if not isinstance(answer, bool):
            _wrong(f"data.answers.{question}", answer, "true or false")
    return data


def _check_correction(data: dict[str, Any], person: Person) -> dict[str, Any]:
    replaces = data.get("replaces")
    if not isinstance(replaces, str):
        if "replaces" not in data:
            raise CaseError("data.replaces", "nothing", "the id of an event")
        _wrong("data.replaces", replaces, "the id of an event")
    instead = data.get("with")
    if instead is None:
        return {**data, "with": None}
    if not isinstance(instead, dict):
        _wrong("data.with", instead, "an event without id, or null")
    try:
        event = read_event(instead, replaces, person, within=True)
    except CaseError as error:
        raise error.within("data.with") from None
    return {**data, "with": event}


_OWN_CHECKS: Mapping[str, Callable[[dict[str, Any], Person], dict[str, Any]]] = {
    "leaflet_given": _check_language,
    "told_of_rights": _check_language,
    "confirmation_given": _check_answers,
    "corrected": _check_correction,
}


def _check_corrections(events: Mapping[str, Event]) -> None:
    for event in events.values():
        if event.type != "corrected":
            continue
        where = f"{_label(event.id)}, data.replaces"
        target = events.get(event.data["replaces"])
        if target is None:
            _wrong(where, event.data["replaces"], "the id of an event of this case")
        if target.type == "corrected":
            _wrong(where, target.id, "an event that is not itself a correction")
        if event.recorded_at < target.recorded_at:
            expected = f"an instant not before {_label(target.id)} was recorded"
            _wrong(f"{_label(event.id)}, recorded_at", event.recorded_at.isoformat(), expected)


def now() -> datetime:
    """This instant, with its offset."""
    return datetime.now(UTC)


def today() -> date:
    """Today's date in Belgium."""
    return brussels_day(now())
