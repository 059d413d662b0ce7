"""Whose work a case is, within an agency. It opens nothing that the agency's relation does not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.relations import Relation
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.gate import entered, reach
from safeconduct.store.models import Assignment, User
from safeconduct.store.notices import notify

SOON = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the agency, by name and office; `active` is false for who was shut out."""

    id: int
    name: str
    office: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class Handover:
    """What would be handed over. `overdue` and `soon` count things to see to, None: not to know."""

    cases: int
    overdue: int | None
    soon: int | None


def colleagues(*, actor: Actor, purpose: str) -> list[Colleague]:
    """Return those who can be given the work of the actor's agency and office, by name.

    An administrator is given all of the agency, and who was shut out and left cases behind.
    """
    with acting(actor, purpose):
        users = User.objects.filter(agency=actor.agency)
        here = users.filter(is_active=True, roles__contains=[CASEWORKER])
        if ADMINISTRATOR not in actor.roles and actor.office:
            here = here.filter(office=actor.office)
        left = Assignment.objects.filter(agency=actor.agency, user__is_active=False)
        found = here | users.filter(pk__in=left.values("user"))
        return sorted(
            (_colleague(user) for user in found.distinct()), key=lambda each: each.name.casefold()
        )


def worker_of(reference: str, *, actor: Actor, purpose: str) -> Colleague | None:
    """Return whose work the case is in the actor's agency. Raises NotFound."""
    with acting(actor, purpose):
        file, relations = reach(reference, actor)
        row = (
            Assignment.objects.filter(
                case=file, agency=actor.agency, office=_seat(actor, relations)
            )
            .select_related("user")
            .first()
        )
        return _colleague(row.user) if row else None


def assign(reference: str, user_id: int | None, *, actor: Actor, purpose: str) -> None:
    """Give the case to somebody of the actor's agency and office; None: to nobody.

    Taking a case is assigning it to oneself. Raises NotFound for a case that is not the actor's to
    see, and for a colleague who cannot be given it.
    """
    with entered(actor, purpose, reference):
        file, relations = reach(reference, actor, lock=True)
        office = _seat(actor, relations)
        held = Assignment.objects.filter(case=file, agency=actor.agency, office=office)
        before = held.values_list("user_id", flat=True).first()
        if before == user_id:
            return
        held.delete()
        if user_id is not None:
            Assignment.objects.create(
                case=file,
                agency=actor.agency,
                office=office,
                user_id=_fitting(user_id, actor.agency, office).pk,
                assigned_by_id=actor.user_id,
                assigned_at=datetime.now(UTC),
            )
            if user_id != actor.user_id:
                notify(
                    "case-assigned", agency=actor.agency, user_id=user_id, reference=file.reference
                )
        trail.record(
            "case.assigned",
            actor=actor,
            purpose=purpose,
            reference=file.reference,
            details={"from": before or 0, "to": user_id or 0},
        )


def preview_handover(
    from_id: int, *, actor: Actor, purpose: str, today: date | None = None
) -> Handover:
    """Return how much a colleague's assigned cases are. Raises NotFound for no colleague."""
    today = today or today_in_brussels()
    with acting(actor, purpose):
        _of_agency(from_id, actor)
        cases = Assignment.objects.filter(agency=actor.agency, user_id=from_id).count()
        if CASEWORKER not in actor.roles:
            return Handover(cases, None, None)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FILTER (WHERE w.due < %s),"
                " count(*) FILTER (WHERE w.due BETWEEN %s AND %s)"
                " FROM store_assignment a JOIN store_workline w"
                " USING (case_id, agency, office) WHERE a.agency = %s AND a.user_id = %s",
                [today, today, today + SOON, actor.agency, from_id],
            )
            overdue, soon = cursor.fetchone()
        return Handover(cases, overdue, soon)


def hand_over(from_id: int, to_id: int, *, actor: Actor, purpose: str) -> int:
    """Give all cases of one colleague to another, all or none; return how many.

    Raises NotFound where either is no colleague, or the second cannot be given all of them.
    """
    with acting(actor, purpose):
        leaving = _of_agency(from_id, actor)
        held = Assignment.objects.filter(agency=actor.agency, user_id=from_id)
        for office in held.values_list("office", flat=True).distinct():
            _fitting(to_id, actor.agency, office)
        taking = _fitting(to_id, actor.agency, "")
        if leaving == taking:
            raise NotFound
        moved = held.update(
            user_id=to_id, assigned_by_id=actor.user_id, assigned_at=datetime.now(UTC)
        )
        trail.record(
            "cases.handed_over",
            actor=actor,
            purpose=purpose,
            details={"from": from_id, "to": to_id, "cases": moved},
        )
        if moved and to_id != actor.user_id:
            notify("cases-handed-over", agency=actor.agency, user_id=to_id)
        return moved


def tell_of_cases_left(user: User) -> None:
    """Where somebody who was shut out leaves cases behind, tell the office and administrators.

    A step inside the transaction that shuts them out; the keeper's or that of an administrator.
    """
    left = Assignment.objects.filter(user=user)
    for office in sorted(set(left.values_list("office", flat=True))):
        notify("cases-left", agency=user.agency, office=office)
    if left.exists():
        notify("cases-left", agency=user.agency, role=ADMINISTRATOR)


def _colleague(user: User) -> Colleague:
    name = user.get_full_name() or user.get_username()
    return Colleague(user.pk, name, user.office, user.is_active)


def _of_agency(user_id: int, actor: Actor) -> User:
    """A user of the actor's agency; for who is no administrator, of the same office."""
    found = User.objects.filter(pk=user_id, agency=actor.agency).first()
    everywhere = ADMINISTRATOR in actor.roles or not actor.office
    if found is None or not (everywhere or found.office == actor.office):
        raise NotFound
    return found


def _fitting(user_id: int, agency: str, office: str) -> User:
    """A user who can be given the work of this agency and office, as PostgreSQL checks too."""
    found = User.objects.filter(
        pk=user_id, agency=agency, is_active=True, roles__contains=[CASEWORKER]
    ).first()
    if found is None or office not in ("", found.office):
        raise NotFound
    return found


def _seat(actor: Actor, relations: tuple[Relation, ...]) -> str:
    """The office whose work the case is: blank where it is that of the whole agency."""
    offices = {each.office for each in relations if each.agency == actor.agency}
    return "" if "" in offices else actor.office
