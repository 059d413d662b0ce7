"""The reasons of a standing: every rule asked, the duties, the acts, and notes on time and law."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from safeconduct.law.belgium.conditions import ELIGIBLE_OFFENCE, FOREIGNER, PRESUMED_VICTIM
from safeconduct.law.belgium.discontinuation import GROUNDS
from safeconduct.law.belgium.documents import HELD, LAST_DAY
from safeconduct.law.belgium.law import CONDITIONS
from safeconduct.law.belgium.openings import OPENINGS
from safeconduct.law.belgium.procedure import FINANCIAL_AID, PHASE, WORK_PERMIT_C
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.nodes import Kind
from safeconduct.law.engine.reasons import Reason, Teller, Telling, written
from safeconduct.law.engine.rules import Duty, Law
from safeconduct.words import say

from .model import Event

_MOST_EVENTS_NAMED = 10

# Facts that rest on events, and which.
_RESTS_ON: dict[str, tuple[str, ...]] = {
    "assessment": ("assessed",),
    "contact_broken": ("contact_broken", "contact_resumed"),
    "guided": ("guidance_started", "guidance_ended"),
    "cooperation": (
        "statement_made",
        "complaint_filed",
        "cooperation_stopped",
        "cooperation_found_fraudulent",
        "complaint_found_unfounded",
    ),
    "statement_on": ("statement_made", "complaint_filed"),
    "referred": ("referred",),
    "ended": ("returned", "disappeared", "document_discontinued"),
    "convicted": ("judgment",),
    "charged": ("charges_filed",),
    "identity_proven": ("identity_proven",),
    "identity_impossible": ("identity_impossible",),
    "document_issued_on": ("document_issued",),
    "document_kind": ("document_issued",),
    "unlimited_granted": ("unlimited_granted",),
    "threat": ("threat_established",),
    "stopped_cooperating": ("cooperation_stopped",),
    "proceedings_ended": ("proceedings_ended",),
    "fraud": ("cooperation_found_fraudulent", "complaint_found_unfounded"),
    "detected_on": ("detected",),
    "leaflet_on": ("leaflet_given",),
    "rights_on": ("told_of_rights",),
    "intake_on": ("guidance_started",),
    "office_informed_on": ("immigration_office_informed",),
    "contact_offered_on": ("centre_invited", "centre_contact"),
    "guardian_on": ("guardian_appointed",),
    "identity_established_on": ("identity_established",),
    "family_traced_on": ("family_traced",),
}


@lru_cache(maxsize=16)
def _teller(law: Law, lang: str) -> Teller:
    return Teller(law, lang)


def reasons_for(
    law: Law,
    lang: str,
    events: Sequence[Event],
    evaluation: Evaluation,
    issues: Sequence[Evaluation],
) -> list[Reason]:
    """The reasons of one answer, in the order of the answer."""
    on = evaluation.facts["on"]
    if not isinstance(on, date):
        raise TypeError("the day asked is a date")
    teller = _teller(law, lang)
    case = Telling.of(evaluation, on, _events_by_fact(events))
    told = [
        teller.in_full(teller.tell(rule, case))
        for rule in (
            PHASE,
            LAST_DAY,
            HELD,
            PRESUMED_VICTIM,
            ELIGIBLE_OFFENCE,
            FOREIGNER,
            *CONDITIONS,
            *OPENINGS,
            *GROUNDS,
            WORK_PERMIT_C,
            FINANCIAL_AID,
        )
    ]
    told.extend(_tell_duty(teller, duty, case) for duty in law.duties)
    for issue in issues:
        row = Telling.of(issue, on, {})
        told.extend(
            reason
            for duty in law.issue_duties
            if (reason := _tell_duty(teller, duty, row))["verdict"] != "not_applicable"
        )
    told.extend(_tell_acts(teller, law, case))
    told.extend(_notes(teller, case))
    return told


def _events_by_fact(events: Sequence[Event]) -> dict[str, list[str]]:
    by_type: dict[str, list[str]] = {}
    for event in events:
        by_type.setdefault(event.type, []).append(event.id)
    named = {}
    for fact, kinds in _RESTS_ON.items():
        found = [name for kind in kinds if kind in by_type for name in by_type[kind]]
        if found:
            named[fact] = found[-_MOST_EVENTS_NAMED:]
    return named


def _tell_duty(teller: Teller, duty: Duty, case: Telling) -> Reason:
    """A duty as it stands, "not applicable" included, with how its time is counted."""
    value = case.evaluation.value
    state = value(duty.state)
    reason = teller.in_full(teller.head(duty.code, case.on)) | {
        "duty": duty.name,
        "asks": say(teller.lang, f"duty-{duty.name}"),
        "verdict": "not_applicable" if state == "none" else state,
        "owed_by": value(duty.owed_by),
        "due": None if duty.due is None else written(value(duty.due), Kind.DATE),
        "done_on": written(value(duty.met_on), Kind.DATE),
        "roll_over": "none",
        "facts": {},
        "because": [],
    }
    shape = teller.shape(duty.state)
    reason["facts"] = {fact.name: written(value(fact), fact.kind) for fact in shape.facts}
    reason["because"] = [teller.tell(below, case) for below in shape.beneath]  # type: ignore[arg-type]
    return reason


def _tell_acts(teller: Teller, law: Law, case: Telling) -> list[Reason]:
    """What each agency may do now, and what it may not do yet."""
    value = case.evaluation.value
    return [
        fixed | {"verdict": written(value(act.opens), Kind.TRI)}
        for act, fixed in zip(law.acts, _acts(teller, law, case.on), strict=True)
    ]


@lru_cache(maxsize=256)
def _acts(teller: Teller, law: Law, on: date) -> tuple[Reason, ...]:
    """What of the acts is the same for every case on that day."""
    return tuple(
        teller.head(act.code, on)
        | {
            "act": act.event,
            "data": dict(act.data),
            "agencies": list(act.agencies),
            "verdict": None,
            "because": [],
        }
        for act in law.acts
    )


def _notes(teller: Teller, case: Telling) -> list[Reason]:
    """What a reader has to know beside the verdicts: counting of time, versions, other law."""
    lang, on = teller.lang, case.on
    phase = case.evaluation.value(PHASE)
    notes: list[Reason] = [
        _note(teller, "P-13", on) | {"text": say(lang, "note-roll-over"), "roll_over": "none"},
        _note(teller, "OFF-10", on),
        _note(teller, "OFF-11", on),
    ]
    earlier = teller.law.catalogue["P-16"][-1].valid_to
    if earlier is not None and on <= earlier:
        before = {"text": say(lang, "note-before-2007"), "verified": False}
        notes.insert(0, _note(teller, "P-16", on) | before)
    if phase == "not_applicable":
        notes.append(_note(teller, "P-15", on))
    if phase in ("reflection", "reflection_lapsed"):
        notes.append(_note(teller, "P-14", on))
    if phase == "registration":
        notes.append(_note(teller, "P-10", on))
    return notes


def _note(teller: Teller, code: str, on: date) -> dict[str, Any]:
    return teller.in_full(teller.head(code, on)) | {"verdict": "note", "because": []}
