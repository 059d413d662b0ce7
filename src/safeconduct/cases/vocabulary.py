"""The names a case may use: agencies, events and what each event has to say.

They are the interchange format's own and stay stable.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

AGENCIES = (
    "local_police",
    "federal_police",
    "social_inspection",
    "social_legislation_inspection",
    "immigration_office",
    "embassy",
    "pag_asa",
    "surya",
    "payoke",
    "minors_centre",
    "public_prosecutor",
    "labour_auditor",
    "federal_prosecutor",
    "minister",
    "aid_commission",
    "state_security",
    "other",
)
APPROVED_CENTRES = ("pag_asa", "surya", "payoke")
CENTRES = (*APPROVED_CENTRES, "minors_centre")
RESIDENCE_STATUSES = ("legal", "illegal", "provisional", "unknown")
OFFENCES = ("trafficking", "serious_smuggling", "smuggling", "unknown")
ASSESSMENTS = ("victim", "uncertain", "implicated", "not_victim")
DOCUMENTS = (
    "reflection_order",
    "registration_certificate",
    "temporary_residence",
    "unlimited_residence",
)
GROUNDS = ("D-1", "D-2", "D-3", "D-4", "D-5")
CHARGES = ("trafficking", "serious_smuggling", "other")
QUESTIONS_P5 = ("proceedings_pending", "willing_to_cooperate", "still_victim", "contact_broken")
QUESTIONS_P6 = ("proceedings_pending", "cooperating", "contact_broken", "no_threat")
QUESTIONS = (
    "proceedings_pending",
    "willing_to_cooperate",
    "still_victim",
    "contact_broken",
    "cooperating",
    "no_threat",
)
STATEMENTS = ("statement_made", "complaint_filed")
COOPERATION_LOST = (
    "cooperation_stopped",
    "cooperation_found_fraudulent",
    "complaint_found_unfounded",
)
ENDINGS = ("returned", "disappeared", "document_discontinued")


@dataclass(frozen=True, slots=True)
class Key:
    """One key of an event's data.

    `values`: the words allowed; empty for yes/no. `nullable`: null and absence mean not known.
    """

    values: tuple[str, ...] = ()
    nullable: bool = False


_CENTRE = {"centre": Key(CENTRES)}
_DOCUMENT = {"document": Key(DOCUMENTS)}

PLAIN_EVENTS = (
    "detected",
    "referral_refused",
    "immigration_office_informed",
    "contact_broken",
    "statement_made",
    "complaint_filed",
    "confirmation_requested",
    "identity_proven",
    "identity_impossible",
    "work_permit_issued",
    "guardian_appointed",
    "family_traced",
    "identity_established",
    "proceedings_ended",
    "cooperation_stopped",
    "cooperation_found_fraudulent",
    "complaint_found_unfounded",
    "threat_established",
    "unlimited_granted",
    "aid_requested",
    "aid_granted",
    "returned",
    "disappeared",
    "asylum_requested",
)

# `leaflet_given`/`told_of_rights` (a language), `confirmation_given` (answers) and `corrected`
# have checks of their own in `reading`.
EVENT_KEYS: Mapping[str, Mapping[str, Key]] = {
    **{name: {} for name in PLAIN_EVENTS},
    "assessed": {"as": Key(ASSESSMENTS)},
    "leaflet_given": {},
    "told_of_rights": {},
    "centre_invited": {**_CENTRE, "agreed": Key(nullable=True)},
    "centre_contact": _CENTRE,
    "referred": _CENTRE,
    "guidance_started": _CENTRE,
    "guidance_ended": _CENTRE,
    "contact_resumed": {"deliberate": Key(nullable=True)},
    "document_requested": {**_DOCUMENT, "by": Key(AGENCIES)},
    "document_issued": _DOCUMENT,
    "document_refused": _DOCUMENT,
    "document_discontinued": {**_DOCUMENT, "ground": Key(GROUNDS)},
    "confirmation_given": {},
    "charges_filed": {"includes": Key(CHARGES)},
    "judgment": {"conviction": Key()},
    "corrected": {},
}
