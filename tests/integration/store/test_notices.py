"""A notice reaches those it is for, and nobody else; it is told within the deed, and once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import DatabaseError, ProgrammingError, transaction

from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER, DATA_PROTECTION_OFFICER
from safeconduct.cases.reading import today
from safeconduct.store import calendars, mailing, noticeboard
from safeconduct.store.acting import acting
from safeconduct.store.models import CalendarFeed, MailChoice, Notice, Substitute, User
from safeconduct.store.notices import notify

pytestmark = pytest.mark.django_db
PURPOSE = "case_work"


def colleague(of: Actor, *roles: str, office: str | None = None) -> Actor:
    user = User.objects.create(
        username=f"user-{User.objects.count()}",
        agency=of.agency,
        office=of.office if office is None else office,
        roles=list(roles or (CASEWORKER,)),
    )
    return user.actor


def kinds(actor: Actor) -> list[str]:
    with acting(actor, PURPOSE):
        return sorted(Notice.objects.values_list("kind", flat=True))


def test_each_reads_the_notices_that_are_for_them(
    police: Actor, payoke: Actor, person: Callable[..., Actor], reference: str
) -> None:
    other = colleague(police)
    administrator = colleague(police, ADMINISTRATOR)
    officer = colleague(police, CASEWORKER, DATA_PROTECTION_OFFICER)
    elsewhere = colleague(police, office="Liège")
    with acting(police, PURPOSE):
        to = {"agency": police.agency}
        notify("to-agency", **to)
        notify("to-office", **to, office="Antwerpen")
        notify("to-another", **to, office="Liège")
        notify("to-one", **to, user_id=other.user_id)
        notify("to-administrators", **to, role=ADMINISTRATOR)
        notify("to-officer", **to, role=DATA_PROTECTION_OFFICER)
        notify("to-centre", agency="payoke", reference=reference)
    assert kinds(police) == ["to-agency", "to-office"]
    assert kinds(other) == ["to-agency", "to-office", "to-one"]
    assert kinds(administrator) == ["to-administrators"]
    assert kinds(officer) == ["to-agency", "to-office", "to-officer"]
    assert kinds(elsewhere) == ["to-agency", "to-another"]
    assert kinds(payoke) == ["to-centre"]
    assert kinds(person("surya")) == []


def test_who_stands_in_reads_the_notices_of_who_is_away_during_the_absence(police: Actor) -> None:
    away, here = colleague(police), colleague(police)
    with acting(police, PURPOSE):
        notify("to-one", agency=police.agency, user_id=away.user_id)
    for first, last, reads in ((0, 0, True), (1, 2, False), (-2, -1, False), (-2, 2, True)):
        Substitute.objects.all().delete()
        Substitute.objects.create(
            agency=police.agency,
            absent_id=away.user_id,
            substitute_id=here.user_id,
            first_day=today() + timedelta(days=first),
            last_day=today() + timedelta(days=last),
        )
        assert kinds(here) == (["to-one"] if reads else []), (first, last)
        assert kinds(police) == []


def test_another_agency_is_told_of_a_case_the_actor_sees_and_of_nothing_else(
    police: Actor, payoke: Actor, reference: str
) -> None:
    for asked in (reference, "", "2222-2222"):
        with pytest.raises(ProgrammingError, match="row-level security"), acting(payoke, PURPOSE):
            notify("to-police", agency=police.agency, reference=asked)
    assert not Notice.objects.exists()


def test_a_notice_is_told_in_its_deed_and_once(police: Actor) -> None:
    def tell() -> bool:
        with acting(police, PURPOSE):
            return notify("due", agency=police.agency, due=date(2008, 3, 1), once="due:1")

    with pytest.raises(ZeroDivisionError), acting(police, PURPOSE):
        notify("due", agency=police.agency, once="due:1")
        raise ZeroDivisionError
    assert tell() and not tell()
    assert Notice.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_notice_without_a_deed_is_refused() -> None:
    assert not transaction.get_connection().in_atomic_block
    with pytest.raises(RuntimeError):
        notify("due", agency="payoke")


@pytest.mark.parametrize("kind", ["", "Blessing Eze", "a" * 41])
def test_a_kind_is_a_code(police: Actor, kind: str) -> None:
    with pytest.raises(ValueError, match="kind"), acting(police, PURPOSE):
        notify(kind, agency=police.agency)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "other"},
        {"due": date(2030, 1, 1)},
        {"agency": "payoke"},
        {"acknowledged_at": None, "acknowledged_by": None},
    ],
)
def test_a_notice_is_acknowledged_once_and_changed_by_nobody(
    police: Actor, change: dict[str, object]
) -> None:
    with acting(police, PURPOSE):
        notify("due", agency=police.agency)
    [waiting] = noticeboard.waiting_notices(actor=police, purpose="notices")
    if "acknowledged_at" in change:
        noticeboard.acknowledge(waiting.id, actor=police, purpose="notices")
    seen = {"acknowledged_by": police.user_id} if "acknowledged_at" not in change else {}
    with pytest.raises(DatabaseError, match="acknowledged once"), acting(police, PURPOSE):
        Notice.objects.update(**{**seen, **change})


def test_what_one_chose_is_ones_own(police: Actor) -> None:
    other = colleague(police)
    mailing.choose_mail(mailing.Choice("a@b.example"), actor=police, purpose="notices")
    calendars.make_feed(actor=police, purpose="calendar")
    for actor, count in ((police, 1), (other, 0), (colleague(police, ADMINISTRATOR), 0)):
        with acting(actor, PURPOSE):
            assert MailChoice.objects.count() == CalendarFeed.objects.count() == count
