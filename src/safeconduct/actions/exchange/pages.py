"""The pages of a first contact that a record answers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from safeconduct.access import Actor
from safeconduct.actions.first_contact.answers import FORMS
from safeconduct.actions.first_contact.places import ABROAD, CHANNELS, DISTRICTS, EARLIEST
from safeconduct.cases.htcds.export import Loss
from safeconduct.cases.model import Case, Event, Person
from safeconduct.cases.reading import today
from safeconduct.cases.timeline import as_of
from safeconduct.cases.vocabulary import APPROVED_CENTRES

Pages = dict[str, Any]
# Puts an event into the pages; whether it could.
Take = Callable[[Event, Pages], bool]
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_CLOCK = re.compile(r"[0-2][0-9]:[0-5][0-9]")
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]")
_NAMES = {"prs_FirstName": "given_name", "prs_SecondName": "family_name"}
_LONGEST_NAME, _LONGEST_REASONS, _OLDEST_YEARS = 100, 2000, 110
_SPOKEN = "prs_PrimaryLanguage"


def pages_of(
    case: Case, record: Mapping[str, Any], losses: Iterable[Loss], actor: Actor
) -> tuple[Pages, tuple[Loss, ...]]:
    """The pages a record answers, and what of it was not taken: first its fields, then its events.

    `losses` are those of reading it.
    """
    pages = _of_person(case.person)
    used = _of_fields(record, pages)
    left = [each for each in losses if each.field not in used]
    if case.case is not None:
        left.append(Loss("case", "new_reference"))
    standing = as_of(case.events, date.max)
    took: set[str] = set()
    for event in standing:
        take = _TAKE.get(event.type)
        ours = event.agency == actor.agency and EARLIEST <= event.happened_on <= today()
        if take is not None and ours and event.type not in took and take(event, pages):
            took.add(event.type)
            continue
        left.append(_left(event, actor))
    replaced = {event.data["replaces"] for event in case.events if event.type == "corrected"}
    left += [
        Loss(_named(event), "replaced")
        for event in case.events
        if event.type == "corrected" or event.id in replaced - {each.id for each in standing}
    ]
    if case.offence != "unknown" and "form" not in pages:
        left.append(Loss("offence", "asked_anew"))
    return pages, tuple(left)


def _left(event: Event, actor: Actor) -> Loss:
    return Loss(_named(event), "later" if event.agency == actor.agency else "by_other")


def _named(event: Event) -> str:
    return f"event {event.id} ({event.type})"


def _of_person(person: Person) -> Pages:
    pages: Pages = {}
    if person.birth_date is not None:
        pages["age"] = {"age_known": "date", "birth_date": person.birth_date.isoformat()}
    if person.unaccompanied is not None:
        pages["accompanied"] = {"unaccompanied": "yes" if person.unaccompanied else "no"}
    if person.nationalities:
        pages["nationality"] = {"codes": list(person.nationalities)}
    if person.residence_status != "unknown":
        pages["residence"] = {"status": person.residence_status}
    return pages


def _of_fields(record: Mapping[str, Any], pages: Pages) -> set[str]:
    """What the first contact asks and a case has no event for; the names of the fields taken."""
    names = {ours: _plain(record.get(field)) for field, ours in _NAMES.items()}
    used = {field for field, ours in _NAMES.items() if names[ours]}
    if used:
        pages["name"] = {"family_name": "", "given_name": "", "other_names": ""} | names
    spoken = record.get(_SPOKEN)
    if isinstance(spoken, str) and _LANGUAGE.fullmatch(spoken):
        pages["language"] = {"code": spoken}
        used.add(_SPOKEN)
    return used


def _plain(value: object) -> str:
    text = _UNSEEN.sub("", value).strip() if isinstance(value, str) else ""
    return text if len(text) <= _LONGEST_NAME else ""


def _detected(event: Event, pages: Pages) -> bool:
    said = event.data
    time = said.get("time")
    known = isinstance(time, str) and _CLOCK.fullmatch(time)
    pages["when"] = {"day": event.happened_on.isoformat(), "time": time if known else ""}
    if said.get("district") in (*DISTRICTS, ABROAD):
        pages["where"] = {"district": said["district"]}
    if said.get("channel") in CHANNELS:
        pages["how"] = {"channel": said["channel"]}
    if isinstance(spoken := said.get("language"), str) and _LANGUAGE.fullmatch(spoken):
        pages["language"] = {"code": spoken}
    age = said.get("estimated_age")
    if "age" not in pages and type(age) is int and 0 <= age <= _OLDEST_YEARS:
        pages["age"] = {"age_known": "estimate", "estimated_age": age}
    return True


def _assessed(event: Event, pages: Pages) -> bool:
    said = event.data
    reasons = said.get("reasons")
    given = isinstance(reasons, str) and reasons.strip() and len(reasons) <= _LONGEST_REASONS
    # An assessment without its reasons is asked again.
    if given:
        pages["assessment"] = {"assessed_as": said["as"], "reasons": reasons}
    if said.get("form") in FORMS:
        pages["form"] = {"form": said["form"]}
    signs = said.get("indicators")
    if isinstance(signs, Mapping):
        pages["indicators"] = {
            code: answer
            for answer in ("yes", "no")
            for code in signs.get(answer, ())
            if isinstance(code, str)
        }
    return bool(given)


def _told(duty: str) -> Take:
    def take(event: Event, pages: Pages) -> bool:
        done = {"state": "done", "done_on": event.happened_on.isoformat()}
        if isinstance(spoken := event.data.get("language"), str):
            done["language"] = spoken
        pages.setdefault("duties", {})[duty] = done
        return True

    return take


def _directed(duty: str) -> Take:
    def take(event: Event, pages: Pages) -> bool:
        centre = event.data.get("centre")
        if centre not in APPROVED_CENTRES:
            return False
        agreed = event.data.get("agreed", True) is True
        pages["wish"] = {"wish": "agrees" if agreed else "declines"}
        pages["centre"] = {"centre": centre}
        if agreed:
            _told(duty)(event, pages)
        return True

    return take


_TAKE: Mapping[str, Take] = {
    "detected": _detected,
    "assessed": _assessed,
    "leaflet_given": _told("give_leaflet"),
    "told_of_rights": _told("tell_of_rights"),
    "centre_invited": _directed("offer_centre_contact"),
    "referred": _directed("arrange_intake"),
    "immigration_office_informed": _told("inform_immigration_office"),
}
