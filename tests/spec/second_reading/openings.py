"""Which documents the law opens, and what is missing for each: P-1 to P-7."""

from __future__ import annotations

from datetime import date
from typing import Any

from .person import (
    P_5,
    P_6,
    already_unlimited,
    answers,
    confirmation,
    contact_broken,
    conviction_or_charges,
    cooperation,
    current_document,
    eligible,
    foreigner,
    guidance,
    identity,
    objection,
    presumed_victim,
    unaccompanied_minor,
)
from .timeline import (
    Event,
    all_of,
    any_of,
    ended,
    issues,
    last_ending,
    last_place,
    not_,
    yes_if,
)

# One condition of an opening: its answer, and what is missing where it is not met.
Leaf = tuple[str, list[dict[str, str | None]]]

OBJECTIONS = {
    "D-2": "no_threat",
    "D-3": "cooperation",
    "D-4": "proceedings_pending",
    "D-5": "genuine_cooperation",
}


def openings(
    raw: dict[str, Any], events: list[Event], on: date
) -> tuple[dict[str, str], dict[str, list[dict[str, str | None]]]]:
    """The answer for each opening, and what is missing for each that is not "yes"."""
    verdicts = {}
    missing = {}
    for opening, leaves in _formulas(raw, events, on).items():
        verdicts[opening] = all_of(*(answer for answer, _ in leaves))
        if verdicts[opening] != "yes":
            missing[opening] = [
                entry for answer, entries in leaves if answer != "yes" for entry in entries
            ]
    return verdicts, missing


def _formulas(raw: dict[str, Any], events: list[Event], on: date) -> dict[str, list[Leaf]]:
    after = last_ending(events)
    minor = unaccompanied_minor(raw, on)

    base = [
        _leaf(presumed_victim(events), "FC-2", "assessment_victim", "detecting_agency"),
        _leaf(eligible(raw), "OFF-12", "offence_in_scope", "magistrate"),
        _leaf(foreigner(raw), "P-15", "foreign_nationality", "person"),
        _leaf(yes_if(not ended(events)), "P-1", "not_ended", "immigration_office"),
    ]
    broken = _leaf(contact_broken(events), "C-1", "contact_broken", "person")
    guided = _leaf(guidance(events), "C-2", "guidance", "centre")

    no_statement = last_place(events, "statement_made", "complaint_filed") == -1
    no_document_ever = not issues(events, -1)
    no_certificate = not issues(
        events, after, "registration_certificate", "temporary_residence", "unlimited_residence"
    )
    residence_issued = bool(issues(events, after, "temporary_residence"))

    return {
        "reflection_order": [
            *base,
            _leaf(not_(minor), "P-4", "age_and_accompaniment", "guardianship"),
            broken,
            guided,
            _leaf(yes_if(no_statement), "P-2", "no_statement_yet", None),
            _leaf(yes_if(no_document_ever), "P-1", "first_document", None),
        ],
        "registration_certificate": [
            *base,
            broken,
            guided,
            _cooperation_or_minor(cooperation(events), minor),
            _leaf(yes_if(no_certificate), "P-3", "first_certificate", None),
        ],
        "registration_certificate_renewal": [
            *base,
            broken,
            guided,
            _current_is(events, "registration_certificate", "P-3"),
            _not_yet_renewed(events),
            _confirmed(events, P_5, "P-5", P_6, "P-6"),
            _no_objection(events, "D-2"),
        ],
        "temporary_residence": [
            *base,
            broken,
            guided,
            _current_is(events, "registration_certificate", "P-3"),
            _confirmed(events, P_6, "P-6", P_5, "P-5"),
            *(_no_objection(events, ground) for ground in OBJECTIONS),
        ],
        "temporary_residence_extension": [
            *base,
            broken,
            guided,
            _current_is(events, "temporary_residence", "P-6"),
            _confirmed(events, P_6, "P-6", P_5, "P-5"),
            *(_no_objection(events, ground) for ground in OBJECTIONS),
        ],
        "unlimited_residence": [
            *base,
            _leaf(
                yes_if(residence_issued),
                "P-6",
                "temporary_residence_issued",
                "immigration_office",
            ),
            _leaf(yes_if(not already_unlimited(events)), "P-7", "not_yet_unlimited", None),
            _leaf(conviction_or_charges(events), "P-7", "conviction_or_charges", "magistrate"),
            _leaf(identity(events), "P-7", "identity_proven_or_impossible", "person"),
        ],
    }


def _entry(rule: str, what: str, owed_by: str | None) -> dict[str, str | None]:
    return {"rule": rule, "what": what, "from": owed_by}


def _leaf(answer: str, rule: str, what: str, owed_by: str | None) -> Leaf:
    return answer, [_entry(rule, what, owed_by)]


def _cooperation_or_minor(cooperates: str, minor: str) -> Leaf:
    """C-3, or P-4; the minority is asked for only while it is not known."""
    entries = [_entry("C-3", "statement_or_complaint", "person")]
    if minor == "unknown":
        entries.append(_entry("P-4", "age_and_accompaniment", "guardianship"))
    return any_of(cooperates, minor), entries


def _current_is(events: list[Event], kind: str, rule: str) -> Leaf:
    return _leaf(yes_if(_current_kind(events) == kind), rule, kind, "immigration_office")


def _current_kind(events: list[Event]) -> str | None:
    current = current_document(events)
    return None if current is None else events[current]["data"]["document"]


def _not_yet_renewed(events: list[Event]) -> Leaf:
    """P-3: renewable once. Where no certificate is current, the leaf before this one says so."""
    if _current_kind(events) != "registration_certificate":
        return "no", []
    number = len(issues(events, last_ending(events), "registration_certificate"))
    return _leaf(yes_if(number == 1), "P-3", "not_yet_renewed", None)


def _confirmed(
    events: list[Event],
    questions: tuple[str, ...],
    rule: str,
    others: tuple[str, ...],
    other_rule: str,
) -> Leaf:
    """P-12: its own questions while unanswered or negative, the others' only when negative."""
    given = answers(events)
    entries = [
        _entry(rule, question, "magistrate")
        for question in questions
        if given.get(question) is not True
    ]
    entries += [
        _entry(other_rule, question, "magistrate")
        for question in others
        if question not in questions and given.get(question) is False
    ]
    return confirmation(events, questions), entries


def _no_objection(events: list[Event], ground: str) -> Leaf:
    answer = yes_if(not objection(events, ground))
    return _leaf(answer, ground, OBJECTIONS[ground], "magistrate")
