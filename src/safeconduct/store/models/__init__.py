"""The tables of the operations database. What a column may reveal stands in `classification`."""

from safeconduct.store.models.accounts import User
from safeconduct.store.models.cases import CaseFile, Draft, Event, Identity, RefusedDetection
from safeconduct.store.models.derived import Listing, Relation, Standing, StandingDuty
from safeconduct.store.models.record import AuditEntry, Checkpoint, Seal

__all__ = [
    "AuditEntry",
    "CaseFile",
    "Checkpoint",
    "Draft",
    "Event",
    "Identity",
    "Listing",
    "RefusedDetection",
    "Relation",
    "Seal",
    "Standing",
    "StandingDuty",
    "User",
]
