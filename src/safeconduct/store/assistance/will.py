"""What the person decides: consent to the plan, civil action (S1 3.3.3)."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from safeconduct.access.actors import Actor
from safeconduct.cases.reading import today
from safeconduct.policy.assistance.civil import KINDS, NONE, check_action
from safeconduct.policy.assistance.plan import Wrong, check_consent
from safeconduct.store import models
from safeconduct.store.assistance.entering import at_plan
from safeconduct.store.errors import NotFound


def give_consent(reference: str, on: date, *, actor: Actor) -> None:
    """Record that the person consents to the plan. Raises NotFound; Wrong for a day to come, or
    where a consent stands.
    """
    with at_plan(reference, "plan.consent_given", actor=actor) as (_, plan):
        check_consent(on, None, today())
        if plan.consents.filter(withdrawn_on=None).exists():
            raise Wrong("on", "consented-already")
        plan.consents.create(given_on=on)


def withdraw_consent(reference: str, on: date, *, actor: Actor) -> None:
    """Record that the person withdrew it. Raises NotFound where none stands; Wrong for a day that
    cannot be.
    """
    with at_plan(reference, "plan.consent_withdrawn", actor=actor) as (_, plan):
        row = plan.consents.filter(withdrawn_on=None).first()
        if row is None:
            raise NotFound
        check_consent(row.given_on, on, today())
        row.withdrawn_on = on
        row.save(update_fields=["withdrawn_on"])


def bring_action(
    reference: str, kind: str, on: date, decided: date | None, *, actor: Actor
) -> UUID:
    """Record a civil action, or the decision to bring none; return its id. Raises NotFound; Wrong
    for one that cannot be.
    """
    if kind not in KINDS:
        raise Wrong("kind", "choose")
    with at_plan(reference, "plan.action_brought", actor=actor) as (_, plan):
        against = plan.actions.filter(kind=NONE, withdrawn_on=None)
        refusals = against.values_list("happened_on", flat=True)
        check_action(kind, on, decided, refusals, today())
        row: models.CivilAction = plan.actions.create(
            kind=kind, happened_on=on, decided_on=decided if kind == "for_victim" else None
        )
        return row.id


def withdraw_action(reference: str, action: UUID, *, actor: Actor) -> None:
    """Let an action, or a decision, count no more from today on. Raises NotFound."""
    with at_plan(reference, "plan.action_withdrawn", actor=actor) as (_, plan):
        row = plan.actions.filter(id=action, withdrawn_on=None).first()
        if row is None:
            raise NotFound
        row.withdrawn_on = today()
        row.save(update_fields=["withdrawn_on"])
