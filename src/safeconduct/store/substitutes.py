"""Who stands in for whom, from which day to which: notices and work reach both in that time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.models import Substitute, User
from safeconduct.store.notices import notify


@dataclass(frozen=True, slots=True)
class Absence:
    """Somebody away from `first_day` to `last_day`, both included; `mine`: the actor may end it."""

    id: int
    absent: str
    substitute: str
    first_day: date
    last_day: date
    mine: bool


def list_absences(*, actor: Actor, purpose: str, today: date | None = None) -> list[Absence]:
    """Return the absences of the actor's agency and office, today's and later ones, by date."""
    today = today or today_in_brussels()
    with acting(actor, purpose):
        rows = Substitute.objects.filter(agency=actor.agency, last_day__gte=today)
        if ADMINISTRATOR not in actor.roles and actor.office:
            rows = rows.filter(Q(absent__office=actor.office) | Q(absent=actor.user_id))
        return [
            Absence(
                id=row.pk,
                absent=_name(row.absent),
                substitute=_name(row.substitute),
                first_day=row.first_day,
                last_day=row.last_day,
                mine=_may_arrange(actor, row.absent_id),
            )
            for row in rows.select_related("absent", "substitute").order_by("first_day", "id")[:200]
        ]


def arrange(
    absent_id: int,
    substitute_id: int,
    first_day: date,
    last_day: date,
    *,
    actor: Actor,
    purpose: str,
) -> None:
    """Have a colleague stand in for the actor, or, for an administrator, for anybody.

    The two are of one agency and office, so that nobody comes to see what is not theirs.
    Raises NotFound where they are not, ValueError for days that are not in order.
    """
    if last_day < first_day:
        raise ValueError("the last day lies before the first")
    with acting(actor, purpose):
        absent = User.objects.filter(pk=absent_id, agency=actor.agency).first()
        substitute = User.objects.filter(
            pk=substitute_id, agency=actor.agency, is_active=True, roles__contains=[CASEWORKER]
        ).first()
        if absent is None or substitute is None or absent == substitute:
            raise NotFound
        if absent.office not in ("", substitute.office) or not _may_arrange(actor, absent_id):
            raise NotFound
        Substitute.objects.create(
            agency=actor.agency,
            absent=absent,
            substitute=substitute,
            first_day=first_day,
            last_day=last_day,
        )
        trail.record(
            "substitute.arranged",
            actor=actor,
            purpose=purpose,
            details={
                "absent": absent_id,
                "substitute": substitute_id,
                "from": str(first_day),
                "until": str(last_day),
            },
        )
        if substitute_id != actor.user_id:
            notify("standing-in", agency=actor.agency, user_id=substitute_id)


def cancel(absence_id: int, *, actor: Actor, purpose: str) -> None:
    """End an absence, at once. Raises NotFound where it is not the actor's to end."""
    with acting(actor, purpose):
        row = Substitute.objects.filter(pk=absence_id, agency=actor.agency).first()
        if row is None or not _may_arrange(actor, row.absent_id):
            raise NotFound
        row.delete()
        trail.record(
            "substitute.cancelled",
            actor=actor,
            purpose=purpose,
            details={"absent": row.absent_id, "substitute": row.substitute_id},
        )


def _may_arrange(actor: Actor, absent_id: int) -> bool:
    return actor.user_id == absent_id or ADMINISTRATOR in actor.roles


def _name(user: User) -> str:
    return user.get_full_name() or user.get_username()
