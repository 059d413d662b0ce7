"""What a person permits: given, withdrawn, acknowledged. Each opens and closes in its own deed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID, uuid4

from safeconduct.access.actors import Actor
from safeconduct.access.relations import Relation
from safeconduct.cases.reading import BRUSSELS, today
from safeconduct.store import manifests, models, projection, relating, trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach
from safeconduct.store.notices import notify
from safeconduct.store.records import StoredCase
from safeconduct.store.timeline import stored_case

_MOST = 100


@dataclass(frozen=True, slots=True)
class NewConsent:
    """What the person permits: who may see which sections, for what, until which last day.

    `language` is the one in which it was explained (ISO 639), `interpreter` whether by one.
    """

    to_agency: str
    to_office: str
    purpose: str
    sections: frozenset[str]
    language: str
    interpreter: bool
    given_on: date
    last_day: date


@dataclass(frozen=True, slots=True)
class StoredConsent:
    """A consent as kept. `state`: ``holds``, ``ended`` (its last day is over) or ``withdrawn``."""

    id: UUID
    reference: str
    consent: NewConsent
    agency: str
    at: datetime
    withdrawn_at: datetime | None
    acknowledged_at: datetime | None

    @property
    def state(self) -> str:
        """Where it stands today."""
        if self.withdrawn_at is not None:
            return "withdrawn"
        return "ended" if self.consent.last_day < today() else "holds"


Permit = Callable[[StoredCase], None]
Content = Callable[[StoredCase, Relation], Mapping[str, Any]]


def give(
    reference: str,
    consent: NewConsent,
    *,
    actor: Actor,
    purpose: str,
    permit: Permit,
    content: Content,
) -> UUID:
    """Record what the person permits and open it to the agency, which is told; return its id.

    `permit` is asked under the case's lock and raises to refuse; `content` says for the manifest
    what the agency will see by the relation given. Raises NotFound.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        stored = stored_case(file, relations)
        permit(stored)
        row = models.Consent.objects.create(
            id=uuid4(),
            case=file,
            reference=file.reference,
            at=datetime.now(UTC),
            agency=actor.agency,
            user_id=actor.user_id,
            given_on=consent.given_on,
            to_agency=consent.to_agency,
            to_office=consent.to_office,
            purpose=consent.purpose,
            sections=sorted(consent.sections),
            language=consent.language,
            interpreter=consent.interpreter,
            last_day=consent.last_day,
        )
        opened = relation_by(consent)
        relating.add(file.id, opened, permit=row.id)
        projection.relist(file)
        manifests.keep(
            file,
            content(stored, opened),
            kind="consent",
            subject=str(row.id),
            to=(consent.to_agency, consent.to_office),
            actor=actor,
        )
        trail.record(
            "consent.given",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"to": consent.to_agency, "consent": str(row.id)},
        )
        notify(
            "consent-given",
            agency=consent.to_agency,
            office=consent.to_office,
            reference=file.reference,
        )
        return row.id


def relation_by(consent: NewConsent) -> Relation:
    """Return the relation a consent makes, to the end of its last day in Belgium."""
    end = datetime.combine(consent.last_day + timedelta(days=1), time(), BRUSSELS)
    return Relation(
        consent.to_agency, consent.to_office, "permitted", until=end, sections=consent.sections
    )


def withdraw(
    reference: str, consent: UUID, *, actor: Actor, purpose: str, permit: Permit
) -> StoredConsent:
    """Close at once what a consent opened, and tell the agency; return the consent as it was.

    Withdrawing twice is no error. Raises NotFound.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        permit(stored_case(file, relations))
        row = models.Consent.objects.filter(id=consent, case=file).first()
        if row is None:
            raise NotFound
        before = _stored(row)
        if before.withdrawn_at is None:
            _step(row, "withdrawn", actor)
            relating.remove(file.id, permit=row.id)
            projection.relist(file)
            trail.record(
                "consent.withdrawn",
                actor=actor,
                purpose=purpose,
                reference=file.reference,
                details={"to": row.to_agency, "consent": str(row.id)},
            )
            notify(
                "consent-withdrawn",
                agency=row.to_agency,
                office=row.to_office,
                reference=file.reference,
                urgent=True,
            )
        return before


def acknowledge(consent: UUID, *, actor: Actor, purpose: str) -> None:
    """Note that the agency read of the withdrawal; twice is no error. Raises NotFound."""
    with acting(actor, purpose):
        row = models.Consent.objects.filter(id=consent).first()
        if row is None or not _is_recipient(row, actor):
            raise NotFound
        stored = _stored(row)
        if stored.withdrawn_at is None:
            raise NotFound
        if stored.acknowledged_at is None:
            _step(row, "acknowledged", actor)
            trail.record(
                "consent.acknowledged",
                actor=actor,
                purpose=purpose,
                details={"consent": str(row.id)},
            )


def of_case(reference: str, *, actor: Actor, purpose: str) -> tuple[StoredConsent, ...]:
    """Return the consents given in a case, the last first. Raises NotFound."""
    with entered(actor, purpose, reference):
        file, _ = reach(reference, actor)
        trail.record("consent.read", actor=actor, purpose=purpose, reference=file.reference)
        rows = models.Consent.objects.filter(case=file).prefetch_related("steps").order_by("-at")
        return tuple(map(_stored, rows))


def received(*, actor: Actor, purpose: str) -> tuple[StoredConsent, ...]:
    """Return the consents given to the actor's agency and office, the last first, 100 at most."""
    with acting(actor, purpose):
        rows = models.Consent.objects.filter(
            to_agency=actor.agency, to_office__in=("", actor.office)
        )
        found = tuple(map(_stored, rows.prefetch_related("steps").order_by("-at")[:_MOST]))
        details = {"lines": len(found)}
        trail.record("consents.listed", actor=actor, purpose=purpose, details=details)
        return found


def _is_recipient(row: models.Consent, actor: Actor) -> bool:
    return row.to_agency == actor.agency and row.to_office in ("", actor.office)


def _step(row: models.Consent, step: str, actor: Actor) -> None:
    models.ConsentStep.objects.create(
        id=uuid4(),
        consent=row,
        step=step,
        at=datetime.now(UTC),
        agency=actor.agency,
        user_id=actor.user_id,
    )


def _stored(row: models.Consent) -> StoredConsent:
    steps = {each.step: each.at for each in row.steps.all()}
    consent = NewConsent(
        row.to_agency,
        row.to_office,
        row.purpose,
        frozenset(row.sections),
        row.language,
        row.interpreter,
        row.given_on,
        row.last_day,
    )
    return StoredConsent(
        row.id,
        row.reference,
        consent,
        row.agency,
        row.at,
        steps.get("withdrawn"),
        steps.get("acknowledged"),
    )
