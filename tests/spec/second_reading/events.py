"""Events of every type, with any data the type may have, and whole rounds of confirmations."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from .person import P_5, P_6

Raw = dict[str, Any]

CENTRES = ("pag_asa", "surya", "payoke", "minors_centre")
DOCUMENTS = (
    "reflection_order",
    "registration_certificate",
    "temporary_residence",
    "unlimited_residence",
)
QUESTIONS = tuple(dict.fromkeys((*P_5, *P_6)))

# What each type of event carries: for each key the values it may have. None for a nullable key
# stands beside "missing", which leaves the key out.
TYPES: dict[str, dict[str, tuple[Any, ...]]] = {
    "detected": {},
    "assessed": {"as": ("victim", "uncertain", "implicated", "not_victim")},
    "leaflet_given": {"language": ("en", "missing")},
    "told_of_rights": {"language": ("fr", "missing")},
    "centre_invited": {"centre": CENTRES, "agreed": (True, False, None, "missing")},
    "centre_contact": {"centre": CENTRES},
    "referral_refused": {},
    "referred": {"centre": CENTRES},
    "guidance_started": {"centre": CENTRES},
    "guidance_ended": {"centre": CENTRES},
    "immigration_office_informed": {},
    "contact_broken": {},
    "contact_resumed": {"deliberate": (True, True, False, None, "missing")},
    "statement_made": {},
    "complaint_filed": {},
    "document_requested": {"document": DOCUMENTS, "by": ("payoke", "local_police")},
    "document_issued": {"document": DOCUMENTS},
    "document_refused": {"document": DOCUMENTS},
    "confirmation_requested": {},
    "identity_proven": {},
    "identity_impossible": {},
    "work_permit_issued": {},
    "guardian_appointed": {},
    "family_traced": {},
    "identity_established": {},
    "charges_filed": {"includes": ("trafficking", "serious_smuggling", "other")},
    "judgment": {"conviction": (True, True, False)},
    "proceedings_ended": {},
    "cooperation_stopped": {},
    "cooperation_found_fraudulent": {},
    "complaint_found_unfounded": {},
    "threat_established": {},
    "document_discontinued": {
        "document": DOCUMENTS,
        "ground": ("D-1", "D-2", "D-3", "D-4", "D-5"),
    },
    "unlimited_granted": {},
    "aid_requested": {},
    "aid_granted": {},
    "returned": {},
    "disappeared": {},
    "asylum_requested": {},
}


def event(die: Random, kind: str, **data: Any) -> Raw:
    """An event of a type, its data as the die falls unless given."""
    values = {key: die.choice(choices) for key, choices in TYPES[kind].items()} | data
    told = {key: value for key, value in values.items() if value != "missing"}
    return {"type": kind, "data": told} if told else {"type": kind}


def any_event(die: Random) -> Raw:
    """An event of any type but a correction."""
    kind = die.choice((*TYPES, "confirmation_given"))
    if kind == "confirmation_given":
        asked = [question for question in QUESTIONS if die.random() < 0.5]
        return _given({question: die.random() < 0.7 for question in asked})
    return event(die, kind)


def confirmations(die: Random) -> Iterator[Raw]:
    """The answers to one set of questions or to both, at once or one by one, rarely incomplete."""
    asked = list(die.choice((P_5, P_6, P_6, QUESTIONS)))
    if die.random() < 0.15:
        asked.pop(die.randrange(len(asked)))
    said = {question: die.random() < 0.97 for question in asked}
    if die.random() < 0.6:
        yield _given(said)
        return
    die.shuffle(asked)
    for question in asked:
        yield _given({question: said[question]})


def _given(answers: dict[str, bool]) -> Raw:
    return {"type": "confirmation_given", "data": {"answers": answers}}
