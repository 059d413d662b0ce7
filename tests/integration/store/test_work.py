"""The queue of what falls due, who works on it, and who is told before it does."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date, timedelta
from typing import get_args

import pytest
from django.db import ProgrammingError, connection, connections
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.cases.lapses import FIRST, STEPS, step_at
from safeconduct.cases.reading import today as today_in_brussels
from safeconduct.store import assignments, lapses, members, noticeboard, substitutes, users
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.models import Assignment, AuditEntry, Notice, User, WorkLine
from safeconduct.store.projection import project
from safeconduct.store.records import NewEvent
from safeconduct.store.sweep import sweep
from safeconduct.store.timeline import append
from safeconduct.store.work import Whose, list_work
from tests.integration.store.conftest import MET
from tests.integration.store.test_notices import colleague

pytestmark = pytest.mark.django_db
PURPOSE = "case_work"
TODAY = today_in_brussels()


def due(actor: Actor, **asked: object) -> list[tuple[str, date | None]]:
    who = {"actor": actor, "purpose": PURPOSE}
    return [(each.duty, each.due) for each in list_work(**who, **asked).items]  # type: ignore[arg-type]


def falling_due(reference: str, when: date) -> None:
    """Have everything of the case that has a date fall due on `when`."""
    WorkLine.objects.filter(reference=reference).exclude(due=None).update(due=when)


@pytest.fixture
def guided(police: Actor, payoke: Actor, person: Callable[..., Actor], reference: str) -> str:
    """The case at the reflection document: 45 days from 10 February 2008."""
    office = person("immigration_office")
    steps = [
        (police, NewEvent("leaflet_given", MET, {"language": "en"})),
        (police, NewEvent("referred", MET, {"centre": "payoke"})),
        (police, NewEvent("immigration_office_informed", MET, {})),
        (payoke, NewEvent("guidance_started", MET, {"centre": "payoke"})),
        (office, NewEvent("document_issued", date(2008, 2, 10), {"document": "reflection_order"})),
    ]
    for seen, (actor, event) in enumerate(steps, start=2):
        append(
            reference,
            [event],
            actor=actor,
            purpose=PURPOSE,
            last_seen=seen,
            project=lambda stored: project(stored, today=date(2008, 2, 20)),
        )
    return reference


def test_each_agency_has_its_own_duties_and_the_documents_it_sees_to(
    police: Actor, payoke: Actor, person: Callable[..., Actor], guided: str
) -> None:
    assert due(payoke) == [("document_last_day", date(2008, 3, 26))]
    # Told of rights on the day they were met: the police still owe it.
    assert due(police) == [("tell_of_rights", MET)]
    for stranger in (person("surya"), person("federal_police", "Liège"), person("payoke", "x")):
        if stranger.agency != "payoke":
            assert due(stranger) == []
    administrator = colleague(payoke, ADMINISTRATOR)
    assert due(administrator) == []


def test_the_queue_is_in_order_of_dates_and_told_apart_by_when(payoke: Actor, guided: str) -> None:
    case = WorkLine.objects.get(agency="payoke").case
    days = {"overdue": -1, "week": 7, "later": 8, "undated": None}
    WorkLine.objects.filter(agency="payoke").delete()
    for name, days_from_now in reversed(days.items()):
        on = None if days_from_now is None else TODAY + timedelta(days=days_from_now)
        WorkLine.objects.create(case=case, agency="payoke", reference=guided, duty=name, due=on)
    page = list_work(actor=payoke, purpose=PURPOSE)
    assert [(each.duty, each.when) for each in page.items] == [(name, name) for name in days]
    assert page.counts == dict.fromkeys(days, 1)
    for name in days:
        assert [each for each, _ in due(payoke, when=name)] == [name]


def test_mine_nobodys_and_everybodys(payoke: Actor, guided: str) -> None:
    other = colleague(payoke)
    assert len(due(payoke, whose="nobody")) == 1 and not due(payoke, whose="mine")
    assignments.assign(guided, payoke.user_id, actor=payoke, purpose=PURPOSE)
    assert len(due(payoke, whose="mine")) == 1 and not due(payoke, whose="nobody")
    assert len(due(other, whose="office")) == 1 and not due(other, whose="mine")
    [item] = list_work(actor=other, purpose=PURPOSE).items
    assert item.worker_id == payoke.user_id
    assignments.assign(guided, None, actor=other, purpose=PURPOSE)
    assert len(due(other, whose="nobody")) == 1


def test_the_number_of_queries_is_the_same_for_one_line_and_for_many(
    payoke: Actor, guided: str
) -> None:
    def counted() -> int:
        with CaptureQueriesContext(connection) as made:
            page = list_work(actor=payoke, purpose=PURPOSE)
        assert page.items
        return len(made)

    few = counted()
    line = WorkLine.objects.get(agency="payoke")
    WorkLine.objects.bulk_create(
        WorkLine(case_id=line.case_id, agency="payoke", reference=guided, duty="x", due=MET)
        for _ in range(60)
    )
    assert counted() == few <= 10
    page = list_work(actor=payoke, purpose=PURPOSE, page=3)
    assert len(page.items) == 11 and not page.has_next
    assert page.counts["overdue"] == 61


@pytest.mark.django_db(transaction=True, databases=["default", "owner"])
def test_at_four_thousand_lines_the_queue_is_read_by_its_index(payoke: Actor, guided: str) -> None:
    line = WorkLine.objects.get(agency="payoke")
    WorkLine.objects.bulk_create(
        WorkLine(
            case_id=line.case_id,
            agency=f"centre-{number % 20}" if number % 20 else "payoke",
            reference=guided,
            duty="x",
            due=MET + timedelta(days=number),
        )
        for number in range(4000)
    )
    with connections["owner"].cursor() as cursor:
        cursor.execute("ANALYZE store_workline")
    for whose in get_args(Whose):
        with CaptureQueriesContext(connection) as made:
            list_work(actor=payoke, purpose=PURPOSE, whose=whose)
        [query] = [q["sql"] for q in made if "OFFSET" in q["sql"]]
        with acting(payoke, PURPOSE), connection.cursor() as cursor:
            cursor.execute("EXPLAIN " + query)
            plan = "\n".join(row for (row,) in cursor.fetchall())
        assert "work_by_due" in plan and "Seq Scan on store_workline" not in plan, plan


# ── Whose work it is ──────────────────────────────────────────────────────────────────────────


def test_a_case_is_given_to_colleagues_alone(
    police: Actor, payoke: Actor, person: Callable[..., Actor], guided: str
) -> None:
    liege = colleague(police, office="Liège")
    administrator = colleague(police, ADMINISTRATOR)
    gone = colleague(police)
    User.objects.filter(pk=gone.user_id).update(is_active=False)
    for nobody in (payoke, liege, administrator, gone, dataclasses.replace(police, user_id=0)):
        with pytest.raises(NotFound):
            assignments.assign(guided, nobody.user_id, actor=police, purpose=PURPOSE)
    for stranger in (liege, administrator, person("surya")):
        with pytest.raises(NotFound):
            assignments.assign(guided, stranger.user_id, actor=stranger, purpose=PURPOSE)
    assert not Assignment.objects.exists()


def test_a_direct_session_cannot_give_a_case_away(
    police: Actor, payoke: Actor, guided: str
) -> None:
    case = WorkLine.objects.filter(reference=guided).values_list("case_id", flat=True)[0]
    away = [
        ("federal_police", "Antwerpen", payoke.user_id),
        ("federal_police", "", police.user_id),
        ("payoke", "", payoke.user_id),
    ]
    for agency, office, user in away[::2]:
        with pytest.raises(ProgrammingError, match="row-level security"), acting(police, PURPOSE):
            Assignment.objects.create(
                case_id=case,
                agency=agency,
                office=office,
                user_id=user,
                assigned_by_id=police.user_id,
                assigned_at="2008-02-02T10:00Z",
            )


def test_the_assigned_colleague_is_told_and_the_case_remembers(payoke: Actor, guided: str) -> None:
    other = colleague(payoke)
    assignments.assign(guided, other.user_id, actor=payoke, purpose=PURPOSE)
    [notice] = noticeboard.waiting_notices(actor=other, purpose=PURPOSE)
    assert (notice.kind, notice.reference, notice.open_to_me) == ("case-assigned", guided, True)
    assert not noticeboard.waiting_notices(actor=payoke, purpose=PURPOSE)
    found = assignments.worker_of(guided, actor=payoke, purpose=PURPOSE)
    assert found is not None and found.id == other.user_id
    entry = AuditEntry.objects.get(deed="case.assigned")
    assert (entry.case_reference, entry.details) == (guided, {"from": 0, "to": other.user_id})


def test_all_cases_of_who_leaves_go_to_a_colleague_at_once(payoke: Actor, guided: str) -> None:
    leaving, taking = colleague(payoke), colleague(payoke)
    administrator = colleague(payoke, ADMINISTRATOR)
    assignments.assign(guided, leaving.user_id, actor=payoke, purpose=PURPOSE)
    falling_due(guided, TODAY + timedelta(days=3))
    seen = assignments.preview_handover(leaving.user_id, actor=payoke, purpose=PURPOSE)
    assert seen == assignments.Handover(1, 0, 1)
    blind = assignments.preview_handover(leaving.user_id, actor=administrator, purpose=PURPOSE)
    assert blind == assignments.Handover(1, None, None)

    username = User.objects.get(pk=leaving.user_id).username
    assert users.disable_user(username)
    for told in (payoke, administrator):
        kinds = [n.kind for n in noticeboard.waiting_notices(actor=told, purpose=PURPOSE)]
        assert kinds == ["cases-left"]
    who = {"actor": administrator, "purpose": PURPOSE}
    assert assignments.hand_over(leaving.user_id, taking.user_id, **who) == 1  # type: ignore[arg-type]
    assert Assignment.objects.get().user_id == taking.user_id
    assert [n.kind for n in noticeboard.waiting_notices(actor=taking, purpose=PURPOSE)] == [
        "cases-handed-over",
        "cases-left",
    ]
    assert AuditEntry.objects.get(deed="cases.handed_over").details["cases"] == 1


def test_who_is_shut_out_by_the_administrator_leaves_a_notice_too(
    payoke: Actor, guided: str
) -> None:
    leaving, administrator = colleague(payoke), colleague(payoke, ADMINISTRATOR)
    members.shut_out(colleague(payoke).user_id, actor=administrator, purpose="administration")
    assert not told("cases-left")
    assignments.assign(guided, leaving.user_id, actor=payoke, purpose=PURPOSE)
    members.shut_out(leaving.user_id, actor=administrator, purpose="administration")
    assert told("cases-left") == [
        ("cases-left", "", None, ""),
        ("cases-left", "", None, ADMINISTRATOR),
    ]
    # What falls due is told to the office: who was shut out reads nothing any more.
    lapses.warn(date(2008, 3, 20))
    assert not Notice.objects.filter(user_id=leaving.user_id, kind="document-ends").exists()
    assert told("document-ends")[0] == ("document-ends", "", None, "")


def test_cases_are_handed_over_within_the_office_or_not_at_all(
    police: Actor, payoke: Actor, guided: str
) -> None:
    liege = colleague(police, office="Liège")
    assignments.assign(guided, police.user_id, actor=police, purpose=PURPOSE)
    for actor, to in ((police, liege), (police, payoke), (liege, liege), (police, police)):
        with pytest.raises(NotFound):
            assignments.hand_over(police.user_id, to.user_id, actor=actor, purpose=PURPOSE)
    assert Assignment.objects.get().user_id == police.user_id


# ── Substitutes ───────────────────────────────────────────────────────────────────────────────


def test_who_stands_in_has_the_queue_and_the_notices_in_that_time(
    payoke: Actor, guided: str
) -> None:
    here = colleague(payoke)
    assignments.assign(guided, payoke.user_id, actor=payoke, purpose=PURPOSE)
    falling_due(guided, TODAY + timedelta(days=14))
    lapses.warn(TODAY)
    assert not due(here, whose="mine")
    substitutes.arrange(payoke.user_id, here.user_id, TODAY, TODAY, actor=payoke, purpose=PURPOSE)
    assert due(here, whose="mine") == due(payoke, whose="mine") != []
    kinds = {n.kind for n in noticeboard.waiting_notices(actor=here, purpose=PURPOSE)}
    assert kinds == {"standing-in", "document-ends"}
    [absence] = substitutes.list_absences(actor=payoke, purpose=PURPOSE)
    with pytest.raises(NotFound):
        substitutes.cancel(absence.id, actor=here, purpose=PURPOSE)
    substitutes.cancel(absence.id, actor=payoke, purpose=PURPOSE)
    assert not due(here, whose="mine")


def test_a_substitute_is_of_the_same_office_and_set_by_who_is_away_or_the_administrator(
    police: Actor, payoke: Actor
) -> None:
    here, liege = colleague(police), colleague(police, office="Liège")
    administrator = colleague(police, ADMINISTRATOR)

    def arrange(absent: Actor, substitute: Actor, actor: Actor) -> None:
        substitutes.arrange(
            absent.user_id, substitute.user_id, TODAY, TODAY, actor=actor, purpose=PURPOSE
        )

    for absent, substitute, actor in (
        (police, liege, police),
        (police, payoke, police),
        (police, police, police),
        (police, here, here),
        (police, here, payoke),
        (police, administrator, police),
    ):
        with pytest.raises(NotFound):
            arrange(absent, substitute, actor)
    with pytest.raises(ValueError, match="before"):
        yesterday = TODAY - timedelta(days=1)
        substitutes.arrange(
            police.user_id, here.user_id, TODAY, yesterday, actor=police, purpose=PURPOSE
        )
    arrange(police, here, administrator)
    assert len(substitutes.list_absences(actor=here, purpose=PURPOSE)) == 1
    assert not substitutes.list_absences(actor=liege, purpose=PURPOSE)


# ── Before a date passes ──────────────────────────────────────────────────────────────────────


@given(st.integers(-400, 400))
def test_each_day_has_the_step_that_began_last(days: int) -> None:
    step = step_at(days)
    if days < 0 or days > FIRST:
        assert step is None
    else:
        assert step is not None and step.days >= days
        assert not any(days <= each.days < step.days for each in STEPS)


def test_each_step_says_why() -> None:
    assert [step.days for step in STEPS] == [14, 7, 2]
    assert all(len(step.reason) > 40 for step in STEPS)


def told(kind: str | None = None) -> list[tuple[str, str, int | None, str]]:
    rows = Notice.objects.order_by("id")
    if kind:
        rows = rows.filter(kind=kind)
    return [(row.kind, row.office, row.user_id, row.role) for row in rows]


def test_what_nobody_acknowledges_reaches_more_people_and_each_is_told_once(
    payoke: Actor, guided: str
) -> None:
    WorkLine.objects.exclude(agency="payoke").delete()
    last = date(2008, 3, 26)
    assignments.assign(guided, payoke.user_id, actor=payoke, purpose=PURPOSE)
    assert lapses.warn(last - timedelta(days=15)) == 0
    for _ in range(2):
        lapses.warn(last - timedelta(days=14))
        lapses.warn(last - timedelta(days=10))
    assert told() == [("document-ends", "", payoke.user_id, "")]
    lapses.warn(last - timedelta(days=7))
    assert told()[1:] == [
        ("duty-unheard", "", None, ""),
        ("document-ends", "", payoke.user_id, ""),
    ]
    lapses.warn(last - timedelta(days=2))
    lapses.warn(last)
    assert told()[3:] == [
        ("duty-unheard", "", None, ADMINISTRATOR),
        ("document-ends", "", None, ""),
    ]
    assert Notice.objects.filter(urgent=True).count() == 2
    # Administrators see no case: theirs names none.
    assert not Notice.objects.get(role=ADMINISTRATOR).reference
    assert lapses.warn(last + timedelta(days=1)) == 0


def test_what_was_acknowledged_is_not_escalated(payoke: Actor, guided: str) -> None:
    WorkLine.objects.exclude(agency="payoke").delete()
    last = date(2008, 3, 26)
    lapses.warn(last - timedelta(days=14))
    [notice] = noticeboard.waiting_notices(actor=payoke, purpose=PURPOSE)
    noticeboard.acknowledge(notice.id, actor=payoke, purpose=PURPOSE)
    noticeboard.acknowledge(notice.id, actor=payoke, purpose=PURPOSE)
    assert AuditEntry.objects.filter(deed="notice.acknowledged").count() == 1
    assert not noticeboard.waiting_notices(actor=payoke, purpose=PURPOSE)
    lapses.warn(last - timedelta(days=7))
    assert told("duty-unheard") == []


def test_a_notice_of_others_is_not_there_to_acknowledge(
    payoke: Actor, person: Callable[..., Actor], guided: str
) -> None:
    lapses.warn(date(2008, 3, 20))
    notice = Notice.objects.filter(agency="payoke").first()
    assert notice is not None
    with pytest.raises(NotFound):
        noticeboard.acknowledge(notice.pk, actor=person("surya"), purpose=PURPOSE)


def test_a_document_that_has_ended_leaves_the_queue(payoke: Actor, guided: str) -> None:
    sweep(date(2008, 4, 1))
    assert due(payoke) == []
