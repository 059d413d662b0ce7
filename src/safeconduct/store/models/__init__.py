"""The tables of the operations database. What a column may reveal stands in `classification`."""

from safeconduct.store.models.accounts import User
from safeconduct.store.models.api import ApiKey
from safeconduct.store.models.assistance import (
    AssistanceConsent,
    AssistanceGoal,
    AssistancePlan,
    AssistanceStep,
    AssistanceWording,
    CentreFigure,
    CivilAction,
)
from safeconduct.store.models.attachments import Attachment, AttachmentChunk
from safeconduct.store.models.cases import CaseFile, Draft, Event, Identity, RefusedDetection
from safeconduct.store.models.coordination import (
    ActionPlan,
    Meeting,
    MeetingAction,
    MeetingGuest,
    MeetingLine,
    PlanGoal,
    PlanProgress,
    Recommendation,
    RecommendationStep,
)
from safeconduct.store.models.derived import (
    Listing,
    Measure,
    Relation,
    Standing,
    StandingDuty,
    WorkLine,
)
from safeconduct.store.models.desk import DeskManifest, DeskRequest, DeskStep
from safeconduct.store.models.inspection import (
    Control,
    ControlResult,
    Programme,
    ProgrammeLine,
)
from safeconduct.store.models.keys import CaseKey, NameToken
from safeconduct.store.models.paper import PaperCode, PaperSheet
from safeconduct.store.models.prevention import (
    Campaign,
    CentreContact,
    LeafletReview,
    LeafletStock,
)
from safeconduct.store.models.prosecution import (
    Dossier,
    DossierChange,
    DossierMoney,
    DossierStep,
    DossierVictim,
    Suspect,
)
from safeconduct.store.models.record import AuditEntry, Checkpoint, Seal, SigningKey
from safeconduct.store.models.reports import (
    Report,
    ReportEdition,
    ReportFile,
    ReportPart,
    ReportProposal,
)
from safeconduct.store.models.sharing import (
    Consent,
    ConsentStep,
    EmergencyAccess,
    IdentityRequest,
    Manifest,
    ReferralState,
    ThreatAnswer,
)
from safeconduct.store.models.shelters import Shelter, Stay
from safeconduct.store.models.sign_in import Invitation, Office, Session, Tally
from safeconduct.store.models.work import (
    Assignment,
    CalendarFeed,
    Delivery,
    Mail,
    MailChoice,
    Notice,
    Substitute,
    Webhook,
)
from safeconduct.store.models.writings import Writing, WritingVersion

__all__ = [
    "ActionPlan",
    "ApiKey",
    "Assignment",
    "AssistanceConsent",
    "AssistanceGoal",
    "AssistancePlan",
    "AssistanceStep",
    "AssistanceWording",
    "Attachment",
    "AttachmentChunk",
    "AuditEntry",
    "CalendarFeed",
    "Campaign",
    "CaseFile",
    "CaseKey",
    "CentreContact",
    "CentreFigure",
    "Checkpoint",
    "CivilAction",
    "Consent",
    "ConsentStep",
    "Control",
    "ControlResult",
    "Delivery",
    "DeskManifest",
    "DeskRequest",
    "DeskStep",
    "Dossier",
    "DossierChange",
    "DossierMoney",
    "DossierStep",
    "DossierVictim",
    "Draft",
    "EmergencyAccess",
    "Event",
    "Identity",
    "IdentityRequest",
    "Invitation",
    "LeafletReview",
    "LeafletStock",
    "Listing",
    "Mail",
    "MailChoice",
    "Manifest",
    "Measure",
    "Meeting",
    "MeetingAction",
    "MeetingGuest",
    "MeetingLine",
    "NameToken",
    "Notice",
    "Office",
    "PaperCode",
    "PaperSheet",
    "PlanGoal",
    "PlanProgress",
    "Programme",
    "ProgrammeLine",
    "Recommendation",
    "RecommendationStep",
    "ReferralState",
    "RefusedDetection",
    "Relation",
    "Report",
    "ReportEdition",
    "ReportFile",
    "ReportPart",
    "ReportProposal",
    "Seal",
    "Session",
    "Shelter",
    "SigningKey",
    "Standing",
    "StandingDuty",
    "Stay",
    "Substitute",
    "Suspect",
    "Tally",
    "ThreatAnswer",
    "User",
    "Webhook",
    "WorkLine",
    "Writing",
    "WritingVersion",
]
