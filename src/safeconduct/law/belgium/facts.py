"""The facts the Belgian procedure asks of a case: one typed, named column each.

A case's timeline is folded into these before the law is asked; the law reads nothing else. Facts
that rest on an event simply being there are yes or no, never unknown. Days of events that have
not happened are unknown. "In this course" means after the last event that ended the procedure.
"""

from __future__ import annotations

from safeconduct.law.engine.nodes import Fact, Kind

_DECLARED: list[Fact] = []


def _fact(name: str, kind: Kind, *values: str) -> Fact:
    fact = Fact(name, kind, values)
    _DECLARED.append(fact)
    return fact


AGENCY_NAMES = (
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
    "magistrate",
    "guardianship",
)
DOCUMENT_KINDS = (
    "reflection_order",
    "registration_certificate",
    "temporary_residence",
    "unlimited_residence",
)

# The day asked, and the person as the law sees them.
ON = _fact("on", Kind.DATE)
BIRTH_DATE = _fact("birth_date", Kind.DATE)
UNACCOMPANIED = _fact("unaccompanied", Kind.TRI)
BELGIAN = _fact("belgian", Kind.TRI)
RESIDENCE_STATUS = _fact("residence_status", Kind.CATEGORY, "legal", "illegal", "provisional")
OFFENCE = _fact("offence", Kind.CATEGORY, "trafficking", "serious_smuggling", "smuggling")

# What has been established so far.
ASSESSMENT = _fact("assessment", Kind.CATEGORY, "victim", "uncertain", "implicated", "not_victim")
CONTACT_BROKEN = _fact("contact_broken", Kind.TRI)
GUIDED = _fact("guided", Kind.TRI)
COOPERATION = _fact(
    "cooperation",
    Kind.CATEGORY,
    "statement_made",
    "complaint_filed",
    "cooperation_stopped",
    "cooperation_found_fraudulent",
    "complaint_found_unfounded",
)
STATEMENT_ON = _fact("statement_on", Kind.DATE)
REFERRED = _fact("referred", Kind.TRI)
ENDED = _fact("ended", Kind.TRI)
CONVICTED = _fact("convicted", Kind.TRI)
CHARGED = _fact("charged", Kind.TRI)
IDENTITY_PROVEN = _fact("identity_proven", Kind.TRI)
IDENTITY_IMPOSSIBLE = _fact("identity_impossible", Kind.TRI)

# The last document issued, and what was issued in this course.
DOCUMENT_KIND = _fact("document_kind", Kind.CATEGORY, *DOCUMENT_KINDS)
DOCUMENT_ISSUED_ON = _fact("document_issued_on", Kind.DATE)
DOCUMENT_NUMBER = _fact("document_number", Kind.COUNT)
DOCUMENT_IN_COURSE = _fact("document_in_course", Kind.TRI)
LAST_ORDER_ISSUED_ON = _fact("last_order_issued_on", Kind.DATE)
CERTIFICATE_ISSUED = _fact("certificate_issued", Kind.TRI)
RESIDENCE_ISSUED = _fact("residence_issued", Kind.TRI)
UNLIMITED_ISSUED = _fact("unlimited_issued", Kind.TRI)
UNLIMITED_GRANTED = _fact("unlimited_granted", Kind.TRI)

# The magistrate's last answers given since the current document was issued.
PROCEEDINGS_PENDING = _fact("answer_proceedings_pending", Kind.TRI)
WILLING_TO_COOPERATE = _fact("answer_willing_to_cooperate", Kind.TRI)
STILL_VICTIM = _fact("answer_still_victim", Kind.TRI)
ANSWER_CONTACT_BROKEN = _fact("answer_contact_broken", Kind.TRI)
COOPERATING = _fact("answer_cooperating", Kind.TRI)
NO_THREAT = _fact("answer_no_threat", Kind.TRI)

# Grounds recorded in this course and not lifted since.
THREAT = _fact("threat", Kind.TRI)
STOPPED = _fact("stopped_cooperating", Kind.TRI)
PROCEEDINGS_ENDED = _fact("proceedings_ended", Kind.TRI)
FRAUD = _fact("fraud", Kind.TRI)

# What duties arise from, and the day each was done.
DETECTED_ON = _fact("detected_on", Kind.DATE)
COURSE_DETECTED_ON = _fact("course_detected_on", Kind.DATE)
COURSE_ASSESSMENT = _fact(
    "course_assessment", Kind.CATEGORY, "victim", "uncertain", "implicated", "not_victim"
)
DETECTING_AGENCY = _fact("detecting_agency", Kind.CATEGORY, *AGENCY_NAMES)
ASSESSING_AGENCY = _fact("assessing_agency", Kind.CATEGORY, *AGENCY_NAMES)
REFERRAL_REFUSED = _fact("referral_refused", Kind.TRI)
LEAFLET_ON = _fact("leaflet_on", Kind.DATE)
RIGHTS_ON = _fact("rights_on", Kind.DATE)
INTAKE_ON = _fact("intake_on", Kind.DATE)
OFFICE_INFORMED_ON = _fact("office_informed_on", Kind.DATE)
CONTACT_OFFERED_ON = _fact("contact_offered_on", Kind.DATE)
GUARDIAN_ON = _fact("guardian_on", Kind.DATE)
IDENTITY_ESTABLISHED_ON = _fact("identity_established_on", Kind.DATE)
FAMILY_TRACED_ON = _fact("family_traced_on", Kind.DATE)

CASE_FACTS: tuple[Fact, ...] = tuple(_DECLARED)
"""The facts of a case, in the order in which they are folded and stored as columns."""

_DECLARED.clear()

# One row for each certificate or temporary residence issued in the course: P-13 is owed for each.
ISSUE_KIND = _fact("issue_kind", Kind.CATEGORY, *DOCUMENT_KINDS)
ISSUED_ON = _fact("issued_on", Kind.DATE)
REGISTRATION_ANSWERED_ON = _fact("registration_answered_on", Kind.DATE)
RESIDENCE_ANSWERED_ON = _fact("residence_answered_on", Kind.DATE)
SUPERSEDED = _fact("superseded", Kind.TRI)

ISSUE_FACTS: tuple[Fact, ...] = (ON, ENDED, *_DECLARED)
"""The facts of one issued document, beside the day asked and whether the procedure ended."""
