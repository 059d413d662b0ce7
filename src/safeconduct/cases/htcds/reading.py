"""From a record of HTCDS to a case. Nothing is guessed, and nothing is half taken.

A record that this program wrote carries the case in its extension: it comes back as it was. What
its fields say is held against that; a field that says otherwise was changed elsewhere, and refuses
the record. A record of another system gives what its fields say for certain, and every other field
of it is named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from safeconduct.cases.htcds.countries import ALPHA_3_OF
from safeconduct.cases.htcds.export import Loss, derived
from safeconduct.cases.htcds.mapping import (
    COUNTERPARTS,
    EXACT,
    EXTENSION,
    LISTS,
    NAMES,
    NOTHING,
    VERSION,
)
from safeconduct.cases.nationalities import ALPHA_3
from safeconduct.cases.reading import CaseError, read_case, read_date, shown
from safeconduct.cases.vocabulary import CENTRES

Raw = dict[str, Any]
_REFERRAL = ("cas_ReferredOrganisation", "cas_OutgoingReferralDate")


@dataclass(frozen=True, slots=True)
class Taken:
    """A record as it was read: the case, or None where `faults` say what is wrong with it.

    Beside the reasons of `Loss` in `export`: ``no_counterpart`` (a case has nothing like it),
    ``not_of_standard`` (no field of HTCDS), ``names`` (names stay out of cases), ``no_event``
    (neither whose nor of which day, so no event can be made of it).
    """

    case: Raw | None
    faults: tuple[CaseError, ...]
    losses: tuple[Loss, ...]


def case_of(record: object, *, taken_at: datetime) -> Taken:
    """The case in a record; `taken_at` is when events made from fields are recorded."""
    if not isinstance(record, dict):
        return Taken(None, (CaseError("record", shown(record), "an object"),), ())
    faults: list[CaseError] = []
    exact = _exact(record, faults)
    for field, values in LISTS.items():
        value = record.get(field)
        if value is not None and value not in values:
            faults.append(CaseError(field, shown(value), "one of " + ", ".join(values)))
    if EXTENSION in record:
        raw = _extended(record[EXTENSION], exact, faults)
    else:
        raw = _plain(record, exact, taken_at, faults)
    if not faults:
        try:
            case = read_case(raw)
        except CaseError as wrong:
            faults.append(wrong)
        else:
            if EXTENSION in record:
                faults += _changed(record, derived(case))
    return Taken(None if faults else raw, tuple(faults), tuple(_losses(record)))


def _exact(record: Mapping[str, Any], faults: list[CaseError]) -> Raw:
    found: Raw = {}
    born = record.get("prs_Birthdate")
    if born is not None:
        try:
            found["birth_date"] = read_date(born, "prs_Birthdate").isoformat()
        except CaseError as wrong:
            faults.append(wrong)
    codes = record.get("prs_Citizenship")
    if codes is not None:
        if not isinstance(codes, list):
            expected = "a list of ISO 3166-1 alpha-3 codes"
            faults.append(CaseError("prs_Citizenship", shown(codes), expected))
            return found
        found["nationalities"] = []
        for code in codes:
            country = ALPHA_3_OF.get(code, code) if isinstance(code, str) else code
            if not isinstance(country, str) or country not in ALPHA_3:
                expected = "an ISO 3166-1 alpha-3 code, such as NGA"
                faults.append(CaseError("prs_Citizenship", shown(code), expected))
            found["nationalities"].append(country)
    return found


def _extended(extension: object, exact: Raw, faults: list[CaseError]) -> Raw:
    if not isinstance(extension, dict) or not isinstance(extension.get("case"), dict):
        faults.append(CaseError(EXTENSION, shown(extension), "an object"))
        return {}
    version = extension.get("version")
    if version != VERSION:
        faults.append(CaseError(f"{EXTENSION}.version", shown(version), f"one of {VERSION}"))
    rest: Raw = extension["case"]
    person = rest.get("person", {})
    if not exact or not isinstance(person, dict):
        return rest
    return {**rest, "person": {**person, **exact}}


def _plain(
    record: Mapping[str, Any], exact: Raw, taken_at: datetime, faults: list[CaseError]
) -> Raw:
    events = []
    centre, day = (record.get(field) for field in _REFERRAL)
    if centre is not None and day is not None:
        if centre not in CENTRES:
            expected = "one of " + ", ".join(CENTRES)
            faults.append(CaseError("cas_ReferredOrganisation", shown(centre), expected))
        event = {
            "id": "htcds-1",
            "type": "referred",
            "happened_on": day,
            "recorded_at": taken_at.isoformat(),
            "agency": "other",
            "data": {"centre": centre},
        }
        events.append(event)
    return {"person": exact, "events": events}


def _changed(record: Mapping[str, Any], told: Mapping[str, Any]) -> list[CaseError]:
    """The fields that say other than the events do."""
    return [
        CaseError(field, shown(record[field]), _one(told.get(field)))
        for field, how in COUNTERPARTS.items()
        if how not in (EXACT, NAMES, NOTHING)
        and record.get(field) is not None
        and record[field] != told.get(field)
    ]


def _one(value: object) -> str:
    return "nothing" if value is None else f"one of {value}"


def _losses(record: Mapping[str, Any]) -> list[Loss]:
    ours = EXTENSION in record
    referred = all(record.get(field) is not None for field in _REFERRAL)
    found = []
    for field, value in record.items():
        if value is None or field == EXTENSION:
            continue
        how = COUNTERPARTS.get(field)
        if how is None:
            found.append(Loss(field, "not_of_standard"))
        elif how == NAMES:
            found.append(Loss(field, "names"))
        elif how == NOTHING:
            found.append(Loss(field, "no_counterpart"))
        elif how != EXACT and not ours and not (field in _REFERRAL and referred):
            found.append(Loss(field, "no_event"))
    return found
