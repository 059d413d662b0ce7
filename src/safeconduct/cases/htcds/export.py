"""From a case to a record of HTCDS, and what of it a plain reader of the standard does not see."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.cases.htcds.mapping import (
    ACTIVE,
    CLOSED,
    DECIDER_OF,
    EXTENSION,
    SEEN,
    STATUS_OF,
    VERSION,
)
from safeconduct.cases.model import Case, Event
from safeconduct.cases.reading import read_case
from safeconduct.cases.timeline import as_of
from safeconduct.cases.vocabulary import ENDINGS

Raw = Mapping[str, Any]
Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that is not seen in a field of the standard, or not taken from one.

    `field` is where it stands, `why` one of: ``extension`` (it travels there alone), ``partly``
    (its day or its code is seen, not who recorded it and when), ``not_last`` (a later one of its
    kind is), ``own_code`` (the code is not one of ISO 3166), and those of `reading`.
    """

    field: str
    why: str


def record_of(raw: Raw, names: Mapping[str, str] | None = None) -> Record:
    """The record of a case in the interchange format. Errors: CaseError, as `read_case`.

    `names` (``given_name``, ``family_name``) go with it only where they are given.
    """
    case = read_case(raw)
    record = {**_names(names or {}), **derived(case)}
    person = dict(raw.get("person", {}))
    if person.get("birth_date"):
        record["prs_Birthdate"] = person.pop("birth_date")
    if person.get("nationalities"):
        record["prs_Citizenship"] = list(person.pop("nationalities"))
    rest = {**raw, "person": person} if "person" in raw else dict(raw)
    return {**record, EXTENSION: {"version": VERSION, "case": rest}}


def derived(case: Case) -> Record:
    """What the standing events of a case tell in fields of the standard."""
    standing = as_of(case.events, date.max)
    last = {event.type: event for event in standing}
    found: Record = {"cas_Status": ACTIVE}
    if assessed := last.get("assessed"):
        found["vic_TraffickingStatus"] = STATUS_OF[assessed.data["as"]]
        found["vic_TraffickingStatusDecisionMakingOrg"] = DECIDER_OF[assessed.agency]
    if referred := last.get("referred"):
        found["cas_ReferringOrganisation"] = referred.agency
        found["cas_ReferredOrganisation"] = referred.data["centre"]
        found["cas_OutgoingReferralDate"] = referred.happened_on.isoformat()
    if taken := last.get("guidance_started"):
        found["cas_IncomingReferralDate"] = taken.happened_on.isoformat()
    if language := _language(standing):
        found["prs_PrimaryLanguage"] = language
    if ended := _ending(standing):
        found["cas_Status"] = CLOSED
        found["cas_ReasonForCaseClosure"] = ended
    return found


def losses_of(raw: Raw) -> Iterator[Loss]:
    """What a plain reader of the record does not see, in the order of the case.

    Errors: CaseError, as `read_case`.
    """
    case = read_case(raw)
    person = raw.get("person", {})
    if raw.get("case") is not None:
        yield Loss("case", "extension")
    for key in sorted(set(person) - {"birth_date", "nationalities"}):
        yield Loss(f"person.{key}", "extension")
    if "XKX" in case.person.nationalities:
        yield Loss("person.nationalities", "own_code")
    for key in sorted(set(raw) - {"case", "person", "events"}):
        yield Loss(key, "extension")
    yield from _events(case)


def _events(case: Case) -> Iterator[Loss]:
    standing = as_of(case.events, date.max)
    told = {id(event) for event in _told(standing)}
    here = {event.id: event for event in standing}
    for event in case.events:
        shown = here.get(event.id)
        if not SEEN[event.type]:
            why = "extension"
        else:
            why = "partly" if shown is event and id(event) in told else "not_last"
        yield Loss(f"event {event.id} ({event.type})", why)


def _told(standing: list[Event]) -> list[Event]:
    """The events that fields are derived from."""
    last = {event.type: event for event in standing}
    told = [last[kind] for kind in ("assessed", "referred", "guidance_started") if kind in last]
    spoken = [event for event in standing if event.data.get("language")]
    endings = [event for event in standing if event.type in ENDINGS] if _ending(standing) else []
    return told + spoken[-1:] + endings[-1:]


def _language(standing: list[Event]) -> str:
    told = ("leaflet_given", "told_of_rights")
    spoken = [event.data.get("language") for event in standing if event.type in told]
    return next((each for each in reversed(spoken) if each), "")


def _ending(standing: list[Event]) -> str:
    """The last ending event, if no referral after it began anew."""
    ended = ""
    for event in standing:
        if event.type in ENDINGS:
            ended = event.type
        elif event.type == "referred":
            ended = ""
    return ended


def _names(names: Mapping[str, str]) -> Record:
    fields = {"prs_FirstName": names.get("given_name"), "prs_SecondName": names.get("family_name")}
    return {field: name for field, name in fields.items() if name}
