"""How long each kind of thing is kept, from which event on, and what happens then.

One table, for a lawyer to read. Belgian law in force that names a number of days or years for these
files was not found in a public source; where a text asks for a limit and names none, it is cited,
and the number is this program's own (`verified` false). What a period ends is erased by
`safeconduct.store.retention`, and every table of the store stands in a line here or under `KEPT`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# What happens.
REMOVED, DESTROYED, COARSENED = "removed", "destroyed", "coarsened"

# Regulation (EU) 2016/679 asks that what tells of a person be kept no longer than it is needed, and
# names no number.
LIMIT = "Regulation (EU) 2016/679, art. 5(1)(e)"
# So does Directive (EU) 2016/680 of what police and prosecutors keep.
LIMIT_OF_POLICE = f"{LIMIT}; Directive (EU) 2016/680, art. 5"
OWN = ""


@dataclass(frozen=True, slots=True)
class Period:
    """`days` after `event`, what is of class `code` is `outcome`.

    `source` asks for a limit; `verified` says that it names this number; `to_decide` that nobody
    has decided one, and the number is there until the competent authority has. `by_itself`:
    whether the program does it every day in any case, or only where retention is switched on, for
    it cannot be taken back. `tables` are the models it concerns.
    """

    code: str
    event: str
    days: int
    outcome: str
    source: str
    tables: tuple[str, ...]
    by_itself: bool = False
    verified: bool = False
    to_decide: bool = False


_YEAR = 365

SCHEDULE: tuple[Period, ...] = (
    # -- about a person --
    Period("draft", "last_written", 30, DESTROYED, LIMIT, ("Draft",), by_itself=True),
    Period(
        "identity",
        "case_ended",
        10 * _YEAR,
        DESTROYED,
        LIMIT_OF_POLICE,
        (
            "Identity",
            "CaseKey",
            "NameToken",
            "Stay",
            "ReferralState",
            "AssistancePlan",
            "AssistanceGoal",
            "AssistanceStep",
            "AssistanceWording",
            "AssistanceConsent",
            "CivilAction",
        ),
    ),
    Period(
        "attachment",
        "case_ended",
        5 * _YEAR,
        DESTROYED,
        LIMIT_OF_POLICE,
        ("Attachment", "AttachmentChunk"),
    ),
    Period("sheet", "sheet_ended", 90, REMOVED, LIMIT, ("PaperSheet", "PaperCode")),
    Period("emergency_reason", "access_asked", _YEAR, DESTROYED, LIMIT, ("EmergencyAccess",)),
    Period("identity_reason", "access_asked", _YEAR, DESTROYED, LIMIT, ("IdentityRequest",)),
    Period(
        "refused_detection", "month_of_refusal", 5 * _YEAR, COARSENED, LIMIT, ("RefusedDetection",)
    ),
    Period(
        "suspect",
        "dossier_closed",
        10 * _YEAR,
        DESTROYED,
        LIMIT_OF_POLICE,
        ("Suspect",),
        to_decide=True,
    ),
    # Who asked at the point of access, and what was written to and fro.
    Period(
        "requester",
        "request_closed",
        5 * _YEAR,
        DESTROYED,
        LIMIT_OF_POLICE,
        ("DeskRequest", "DeskStep"),
        to_decide=True,
    ),
    # -- about who works with the program --
    Period("notice_read", "acknowledged", 90, REMOVED, OWN, ("Notice",), by_itself=True),
    Period("notice", "made", 400, REMOVED, OWN, ("Notice",), by_itself=True),
    Period("mail", "sent", 90, REMOVED, OWN, ("Mail",), by_itself=True),
    Period("delivery", "sent", 90, REMOVED, OWN, ("Delivery",), by_itself=True),
    Period("session", "ran_out", 0, REMOVED, OWN, ("Session",), by_itself=True),
    Period("tally", "ran_out", 0, REMOVED, OWN, ("Tally",), by_itself=True),
    Period("invitation", "ran_out", 90, REMOVED, LIMIT, ("Invitation",)),
    Period("api_key", "ended", _YEAR, REMOVED, LIMIT, ("ApiKey",)),
    Period("substitute", "last_day", _YEAR, REMOVED, LIMIT, ("Substitute",)),
)

# What has no period: the models, and why they stay.
KEPT: Mapping[str, tuple[str, ...]] = {
    # Codes and dates, no name; chained, so that nothing in them can be changed unseen.
    "timeline": ("CaseFile", "Event", "Standing", "StandingDuty", "Relation", "ThreatAnswer"),
    "record": ("AuditEntry", "Checkpoint", "Seal", "SigningKey"),
    # What was permitted and shown to whom, by codes: both sides keep it.
    "sharing": ("Consent", "ConsentStep", "Manifest"),
    # Made anew from the timeline whenever it changes.
    "lists": ("Listing", "WorkLine", "Measure", "Assignment"),
    # Named by what they recorded, as long as that is kept; closed, not removed.
    "accounts": ("User", "MailChoice", "CalendarFeed", "Office", "Webhook"),
    # Encrypted with the centre's own key, and the centre's own to close.
    "shelters": ("Shelter",),
    # The memory of bodies and services: what they met about, decided and reported.
    "policy": (
        "CentreFigure",
        "Writing",
        "WritingVersion",
        "Programme",
        "ProgrammeLine",
        "Control",
        "ControlResult",
        "Report",
        "ReportPart",
        "ReportProposal",
        "ReportEdition",
        "ReportFile",
        "Meeting",
        "MeetingGuest",
        "MeetingLine",
        "MeetingMove",
        "MeetingAction",
        "Recommendation",
        "RecommendationStep",
        "ActionPlan",
        "PlanGoal",
        "PlanProgress",
        "Campaign",
        "LeafletStock",
        "LeafletReview",
        "CentreContact",
        "DeskManifest",
    ),
    # Criminal proceedings have periods of their own, which end with the dossier of the court.
    "prosecution": (
        "Dossier",
        "DossierChange",
        "DossierMoney",
        "DossierStep",
        "DossierVictim",
    ),
}
# The phases in which a case has ended: no step of the procedure is open any more (P-1, P-7, P-15,
# FC-2). What was recorded last sets the clock; a case in another phase is never old.
ENDED = ("ended", "not_a_victim", "not_applicable", "reflection_lapsed", "unlimited_residence")


def period_of(code: str) -> Period:
    """Return the line of the table with that code. Raises KeyError."""
    return _BY_CODE[code]


_BY_CODE = {each.code: each for each in SCHEDULE}
