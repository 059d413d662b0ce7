"""What stands for what: one table a way, read in both.

`COUNTERPARTS` says of every field of the standard what of a case it holds, or that there is
nothing. A field is ``exact`` (it is the fact itself), ``derived`` (it can be told from the events,
and is checked against them on the way back), of ``names`` (told only to who may know who the person
is) or has no counterpart.
"""

from __future__ import annotations

from collections.abc import Mapping

from safeconduct.cases.htcds.standard import FIELDS
from safeconduct.cases.vocabulary import AGENCIES, EVENT_KEYS

EXACT, DERIVED, NAMES, NOTHING = "exact", "derived", "names", "nothing"

_HELD: Mapping[str, str] = {
    "prs_Birthdate": EXACT,
    "prs_Citizenship": EXACT,
    "prs_FirstName": NAMES,
    "prs_SecondName": NAMES,
    "prs_PrimaryLanguage": DERIVED,
    "vic_TraffickingStatus": DERIVED,
    "vic_TraffickingStatusDecisionMakingOrg": DERIVED,
    "cas_Status": DERIVED,
    "cas_ReasonForCaseClosure": DERIVED,
    "cas_ReferringOrganisation": DERIVED,
    "cas_ReferredOrganisation": DERIVED,
    "cas_OutgoingReferralDate": DERIVED,
    "cas_IncomingReferralDate": DERIVED,
}
COUNTERPARTS: Mapping[str, str] = {field: _HELD.get(field, NOTHING) for field in sorted(FIELDS)}

# Whoever is assessed as a victim is a presumed one: a "possible" victim until a court has spoken,
# and the standard's "actual" one is nobody's to say here.
POSSIBLE, ACTUAL, NONE = (
    "PossibleVictimOfTrafficking",
    "ActualVictimOfTrafficking",
    "NotAVictimOfTrafficking",
)
STATUS_OF: Mapping[str, str] = {
    "victim": POSSIBLE,
    "uncertain": POSSIBLE,
    "implicated": NONE,
    "not_victim": NONE,
}
STATUSES = (POSSIBLE, ACTUAL, NONE)

_POLICE = ("local_police", "federal_police")
_CENTRES = ("pag_asa", "surya", "payoke")
_COURTS = ("public_prosecutor", "labour_auditor", "federal_prosecutor")
DECIDERS = ("Police", "NGO", "CourtOrProsecution", "NonPoliceGovernmentalOrganization", "Other")
DECIDER_OF: Mapping[str, str] = {
    **dict.fromkeys(AGENCIES, "NonPoliceGovernmentalOrganization"),
    **dict.fromkeys(_POLICE, "Police"),
    **dict.fromkeys(_CENTRES, "NGO"),
    **dict.fromkeys(_COURTS, "CourtOrProsecution"),
    "other": "Other",
}
ACTIVE, CLOSED = "Active", "Closed"
CASE_STATUSES = (ACTIVE, "FollowUp", CLOSED, "ClosedReferred")

LISTS: Mapping[str, tuple[str, ...]] = {
    "vic_TraffickingStatus": STATUSES,
    "vic_TraffickingStatusDecisionMakingOrg": DECIDERS,
    "cas_Status": CASE_STATUSES,
}
SEVERAL = frozenset({"prs_Citizenship"})

# What of an event a plain reader sees: of the last of its kind, in these fields. An empty line is
# an event that travels in the extension alone.
_SEEN: Mapping[str, tuple[str, ...]] = {
    "assessed": ("vic_TraffickingStatus", "vic_TraffickingStatusDecisionMakingOrg"),
    "referred": (
        "cas_ReferringOrganisation",
        "cas_ReferredOrganisation",
        "cas_OutgoingReferralDate",
    ),
    "guidance_started": ("cas_IncomingReferralDate",),
    "leaflet_given": ("prs_PrimaryLanguage",),
    "told_of_rights": ("prs_PrimaryLanguage",),
    "returned": ("cas_Status", "cas_ReasonForCaseClosure"),
    "disappeared": ("cas_Status", "cas_ReasonForCaseClosure"),
    "document_discontinued": ("cas_Status", "cas_ReasonForCaseClosure"),
}
SEEN: Mapping[str, tuple[str, ...]] = {kind: _SEEN.get(kind, ()) for kind in EVENT_KEYS}

# The extension: one member of a record, named so that no other system's can be meant.
EXTENSION = "x_safeconduct"
VERSION = 1
EXTENDED = ("case", "person.unaccompanied", "person.residence_status", "offence", "events")
