"""The words of the procedure for OpenFisca: categories, days, and what is known beforehand."""

from __future__ import annotations

from openfisca_core.indexed_enums import Enum


class Assessment(Enum):
    victim, uncertain, implicated, not_victim, unknown = "v", "u", "i", "n", "?"


class Offence(Enum):
    trafficking, serious_smuggling, smuggling, unknown = "t", "ss", "s", "?"


class Cooperation(Enum):
    statement_made, complaint_filed, cooperation_stopped = "s", "c", "st"
    cooperation_found_fraudulent, complaint_found_unfounded, unknown = "f", "u", "?"


class Document(Enum):
    reflection_order, registration_certificate = "o", "c"
    temporary_residence, unlimited_residence, unknown = "t", "u", "?"


class Phase(Enum):
    unlimited_residence, ended, not_a_victim, not_applicable = "u", "e", "n", "na"
    temporary_residence, registration, reflection_lapsed, reflection = "t", "r", "rl", "rf"
    referred, detected = "rd", "d"


ENUMS = {
    "assessment": Assessment,
    "offence": Offence,
    "cooperation": Cooperation,
    "document_kind": Document,
}
DATES = ("on", "birth_date", "document_issued_on", "last_order_issued_on", "statement_on")
INPUTS = (
    *("unaccompanied", "belgian", "contact_broken", "guided", "referred", "ended", "convicted"),
    *("charged", "identity_proven", "identity_impossible", "document_in_course"),
    *("certificate_issued", "residence_issued", "unlimited_issued", "unlimited_granted"),
    *("answer_proceedings_pending", "answer_willing_to_cooperate", "answer_still_victim"),
    *("answer_contact_broken", "answer_cooperating", "answer_no_threat", "threat"),
    *("stopped_cooperating", "proceedings_ended", "fraud"),
)
