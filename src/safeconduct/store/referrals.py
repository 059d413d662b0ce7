"""The life of a referral beside its event: received, accepted, declined, revoked.

``referred`` is the fact, and stays one. A referral that was declined or revoked gives the centre
no relation to the case any more; one that follows it does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import uuid4

from safeconduct.access.actors import Actor
from safeconduct.access.agencies import CENTRES
from safeconduct.cases.timeline import as_of
from safeconduct.store import models, projection, sealed, trail
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach
from safeconduct.store.notices import notify
from safeconduct.store.records import StoredCase
from safeconduct.store.timeline import stored_case

_TABLE = "store_referralstate"
WAITING = ("sent", "received")


@dataclass(frozen=True, slots=True)
class Referral:
    """A referral and where it stands: ``sent`` or the last of its steps.

    `reason` is why it was declined, "" where none is given or the reader is neither side.
    `transfer`: a centre that guides handed the person on.
    """

    event_id: str
    on: date
    sender: str
    centre: str
    state: str
    at: datetime
    plan: str = ""
    reason: str = ""

    @property
    def transfer(self) -> bool:
        """Whether a centre sent it: the guidance there goes on until the other one accepts."""
        return self.sender in CENTRES

    @property
    def waits(self) -> bool:
        """Whether the centre still has to answer."""
        return self.state in WAITING


def referrals(reference: str, *, actor: Actor, purpose: str) -> tuple[Referral, ...]:
    """Return every referral of the case in the order of their days. Raises NotFound."""
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor)
        trail.record("referral.read", actor=actor, purpose=purpose, reference=file.reference)
        return of_case(file, stored_case(file, relations), actor)


def of_case(file: models.CaseFile, stored: StoredCase, actor: Actor) -> tuple[Referral, ...]:
    """Return the referrals of a case that was reached, in the open transaction."""
    steps: dict[str, list[models.ReferralState]] = {}
    for row in models.ReferralState.objects.filter(case=file).order_by("at"):
        steps.setdefault(row.event_id, []).append(row)
    found = []
    events = [each for each in as_of(stored.case.events, date.max) if each.type == "referred"]
    taken = {
        (each.agency, str(each.data.get("centre")))
        for each in as_of(stored.case.events, date.max)
        if each.type == "guidance_started"
    }
    for event in events:
        centre = str(event.data["centre"])
        last = steps.get(event.id, [None])[-1]
        state, at = ("sent", event.recorded_at) if last is None else (last.state, last.at)
        if state in WAITING and (centre, centre) in taken:
            # Whoever begins to guide has answered.
            state = "accepted"
        reason = ""
        if last is not None and last.reason and actor.agency in (event.agency, centre):
            reason = sealed.open_text(file, last.reason, table=_TABLE, row=last.id, column="reason")
        plan = last.plan if last is not None else ""
        found.append(
            Referral(event.id, event.happened_on, event.agency, centre, state, at, plan, reason)
        )
    return tuple(found)


def receive(reference: str, *, actor: Actor, purpose: str) -> int:
    """Note that the centre opened the referrals waiting for it; return how many were new."""
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        stored = stored_case(file, relations)
        new = [
            each
            for each in of_case(file, stored, actor)
            if each.centre == actor.agency and each.state == "sent"
        ]
        for each in new:
            _step(file, each.event_id, "received", actor)
            trail.record(
                "referral.received", actor=actor, purpose=purpose, reference=file.reference
            )
            _tell_sender(stored, each, "referral-received")
        return len(new)


def answer(
    reference: str,
    event_id: str,
    state: str,
    *,
    actor: Actor,
    purpose: str,
    permit: Callable[[StoredCase, Referral], None],
    plan: str = "",
    reason: str = "",
) -> Referral:
    """Take a referral one step on: ``accepted``, ``declined`` or ``revoked``; return it as it was.

    Under the case's lock. `permit` raises to refuse. With declining and revoking the centre loses
    sight of the case, unless it guides. Raises NotFound, also for a referral that does not wait.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        before = stored_case(file, relations)
        referral = next(
            (each for each in of_case(file, before, actor) if each.event_id == event_id), None
        )
        if referral is None or not referral.waits:
            raise NotFound
        permit(before, referral)
        _step(file, event_id, state, actor, plan=plan, reason=reason)
        trail.record(f"referral.{state}", actor=actor, purpose=purpose, reference=file.reference)
        if state == "revoked":
            notify(
                "referral-revoked", agency=referral.centre, reference=file.reference, urgent=True
            )
        else:
            _tell_sender(before, referral, f"referral-{state}")
        if state != "accepted":
            after = stored_case(file, relations)
            projection.save(file, projection.project(after), after.case)
        return referral


def _step(
    file: models.CaseFile,
    event_id: str,
    state: str,
    actor: Actor,
    *,
    plan: str = "",
    reason: str = "",
) -> None:
    row = uuid4()
    closed = (
        sealed.seal_text(file, reason, table=_TABLE, row=row, column="reason") if reason else None
    )
    models.ReferralState.objects.create(
        id=row,
        case=file,
        event_id=event_id,
        state=state,
        plan=plan,
        reason=closed,
        at=datetime.now(UTC),
        agency=actor.agency,
        user_id=actor.user_id,
    )


def _tell_sender(stored: StoredCase, referral: Referral, kind: str) -> None:
    """Tell the offices of the service that referred the person and still see the case."""
    for agency, office in sorted(
        {(r.agency, r.office) for r in stored.relations if r.agency == referral.sender}
    ):
        notify(kind, agency=agency, office=office, reference=stored.reference)
