"""Access in an emergency, and who the person is by a second one's leave: limited by the database.

PostgreSQL's own functions make, end and decide them (migration `sharing`); here they are asked
for, announced and put on the audit trail, in one transaction.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.policy import visible
from safeconduct.access.relations import Relation
from safeconduct.access.roles import CUSTODIAN, DATA_PROTECTION_OFFICER
from safeconduct.store import models, relating, trail, vault
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach, well_formed
from safeconduct.store.notices import notify

_ACCESS = "store_emergencyaccess"
_REQUEST = "store_identityrequest"
_MOST = 100
_NOWHERE = "-" * 9


@dataclass(frozen=True, slots=True)
class StoredAccess:
    """An access as kept; `found` says whether there was such a case."""

    id: UUID
    reference: str
    agency: str
    office: str
    name: str
    mine: bool
    sections: tuple[str, ...]
    at: datetime
    until: datetime
    ended_at: datetime | None
    reason: str
    found: bool

    @property
    def open(self) -> bool:
        """Whether it has not ended; whether there is such a case is not asked here."""
        return self.ended_at is None and self.until > datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """A question who the person is. `approved` None: not decided yet."""

    id: UUID
    reference: str
    agency: str
    name: str
    mine: bool
    at: datetime
    reason: str
    approved: bool | None
    decided_at: datetime | None
    decided_by: str
    until: datetime | None


def break_glass(
    reference: str,
    *,
    sections: Iterable[str],
    hours: int,
    reason: str,
    actor: Actor,
    purpose: str,
) -> str:
    """Open a case to the actor alone for `hours`; ``opened``, ``related``, ``none``, ``too-many``.

    Announced at once to the data protection officers of the actor's agency and of the agencies
    that keep the file. Every attempt is kept, also for a reference that there is not.
    """
    asked, access = well_formed(reference), uuid4()
    with acting(actor, purpose):
        key, wrapped = vault.new_key(table=_ACCESS, row=access)
        why = key.close(reason, table=_ACCESS, row=access, column="reason")
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT store_break_glass(%s, %s, %s, %s, %s, %s)",
                [access, asked or _NOWHERE, sorted(sections), hours, wrapped, why],
            )
            [outcome] = cursor.fetchone()
        trail.record(
            f"emergency.{outcome}",
            actor=actor,
            purpose=purpose,
            reference=(asked or "") if outcome == "opened" else "",
            details={"asked": asked or "malformed", "access": str(access)},
        )
        if outcome == "opened":
            row = models.EmergencyAccess.objects.select_related("case").get(id=access)
            if row.case is not None:
                relating.complete(row.case.id, actor.user_id)
            for agency in sorted({actor.agency, *row.concerned}):
                _announce("emergency-access", agency, row.reference)
        elif outcome in ("none", "too-many"):
            _announce("emergency-failed", actor.agency, "")
        return str(outcome)


def end(access: UUID, *, actor: Actor, purpose: str) -> None:
    """End an access before its time: the actor's own, or as a data protection officer.

    Raises NotFound, also for one that has ended.
    """
    with acting(actor, purpose):
        with connection.cursor() as cursor:
            cursor.execute("SELECT store_end_emergency(%s)", [access])
            if cursor.fetchone() != (True,):
                raise NotFound
        trail.record(
            "emergency.ended", actor=actor, purpose=purpose, details={"access": str(access)}
        )


def accesses(*, actor: Actor, purpose: str) -> tuple[StoredAccess, ...]:
    """Return the actor's own accesses, and as data protection officer those that concern them."""
    with acting(actor, purpose):
        rows = models.EmergencyAccess.objects.select_related("user").order_by("-at")[:_MOST]
        found = tuple(_access(row, actor) for row in rows)
        if DATA_PROTECTION_OFFICER in actor.roles:
            trail.record(
                "emergency.listed", actor=actor, purpose=purpose, details={"lines": len(found)}
            )
        return found


def ask_identity(reference: str, *, reason: str, actor: Actor, purpose: str) -> UUID:
    """Ask a custodian to disclose who the person is; the custodians are told. Raises NotFound."""
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor)
        if "identity" in visible(actor, relations):
            raise NotFound
        row = uuid4()
        key, wrapped = vault.new_key(table=_REQUEST, row=row)
        concerned = sorted(_keepers(relations))
        models.IdentityRequest.objects.create(
            id=row,
            case=file,
            reference=file.reference,
            user_id=actor.user_id,
            agency=actor.agency,
            concerned=concerned,
            at=datetime.now(UTC),
            data_key=wrapped,
            reason=key.close(reason, table=_REQUEST, row=row, column="reason"),
        )
        trail.record(
            "identity.asked",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"request": str(row)},
        )
        for agency in sorted({actor.agency, *concerned}):
            notify(
                "identity-asked",
                agency=agency,
                role=CUSTODIAN,
                reference=file.reference,
                urgent=True,
            )
        return row


def requests(*, actor: Actor, purpose: str) -> tuple[StoredRequest, ...]:
    """Return the actor's own questions, and as custodian or officer those that concern them."""
    with acting(actor, purpose):
        rows = models.IdentityRequest.objects.select_related("user", "decided_by")
        found = tuple(_request(row, actor) for row in rows.order_by("-at")[:_MOST])
        trail.record(
            "identity.requests", actor=actor, purpose=purpose, details={"lines": len(found)}
        )
        return found


def decide_identity(
    request: UUID, *, approve: bool, hours: int, actor: Actor, purpose: str
) -> None:
    """Disclose who the person is to the one who asked, for `hours`, or refuse; they are told.

    Raises NotFound for who is no custodian concerned, for one's own question, one that was
    decided, or one older than a day.
    """
    with acting(actor, purpose):
        with connection.cursor() as cursor:
            cursor.execute("SELECT store_decide_identity(%s, %s, %s)", [request, approve, hours])
            if cursor.fetchone() != (True,):
                raise NotFound
        trail.record(
            "identity.disclosed" if approve else "identity.refused",
            actor=actor,
            purpose=purpose,
            details={"request": str(request)},
        )


def _announce(kind: str, agency: str, reference: str) -> None:
    notify(kind, agency=agency, role=DATA_PROTECTION_OFFICER, reference=reference, urgent=True)


def _keepers(relations: Iterable[Relation]) -> set[str]:
    relations = tuple(relations)
    kept = {each.agency for each in relations if each.relation in ("guides", "guards")}
    return kept or {each.agency for each in relations if each.relation == "detected"}


def _reason(row: models.EmergencyAccess | models.IdentityRequest, table: str) -> str:
    """What was written to ask; blank once it was destroyed."""
    if not row.data_key:
        return ""
    key = vault.unwrap(row.data_key, table=table, row=row.id)
    return key.open(row.reason, table=table, row=row.id, column="reason")


def _access(row: models.EmergencyAccess, actor: Actor) -> StoredAccess:
    return StoredAccess(
        row.id,
        row.reference,
        row.agency,
        row.office,
        row.user.get_full_name() or row.user.get_username(),
        row.user_id == actor.user_id,
        tuple(row.sections),
        row.at,
        row.until,
        row.ended_at,
        _reason(row, _ACCESS),
        row.case_id is not None,
    )


def _request(row: models.IdentityRequest, actor: Actor) -> StoredRequest:
    by = row.decided_by
    return StoredRequest(
        row.id,
        row.reference,
        row.agency,
        row.user.get_full_name() or row.user.get_username(),
        row.user_id == actor.user_id,
        row.at,
        _reason(row, _REQUEST),
        row.approved,
        row.decided_at,
        (by.get_full_name() or by.get_username()) if by else "",
        row.until,
    )
