"""A-5: the three centres in numbers, none of which tells somebody; and the same by the API."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.roles import POLICY_OFFICER
from safeconduct.actions import shelter
from safeconduct.actions.assistance import goals, plan, will
from safeconduct.actions.assistance.figures import MEASURES, counted
from safeconduct.cases.model import Person
from safeconduct.cases.reading import today
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.opening import open_case
from safeconduct.store.records import NewEvent
from safeconduct.words import say
from tests.integration.assistance.conftest import Browse, Town, in_days

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
Make = Callable[..., Actor]


@pytest.fixture
def coordinator(make: Make) -> Actor:
    return make("equal_opportunities", "", POLICY_OFFICER)


def guide(centre: Actor, how_many: int) -> list[str]:
    """So many persons whom a centre guides."""
    events = [
        NewEvent("detected", today(), {"channel": "other", "district": "Antwerpen"}),
        NewEvent("assessed", today(), {"as": "victim"}),
        NewEvent("referred", today(), {"centre": centre.agency}),
        NewEvent("guidance_started", today(), {"centre": centre.agency}),
    ]
    return [
        open_case(Person(), "trafficking", None, events, actor=centre, purpose="case_work")
        for _ in range(how_many)
    ]


def told(actor: Actor) -> dict[tuple[str, str], tuple[int | None, bool]]:
    found = counted(today().year, actor=actor)
    return {(each.centre, each.measure): (each.n, each.few) for each in found}


def test_a_small_number_is_not_told_nor_what_would_tell_it(make: Make, coordinator: Actor) -> None:
    payoke, surya = make("payoke"), make("surya")
    for reference in guide(payoke, 6):
        plan.begin(reference, today(), None, "fr", "nl", actor=payoke)
        goal = goals.set_goal(reference, "medical", "G", today(), None, actor=payoke)
        goals.end_goal(reference, goal, goals.End("reached", today()), actor=payoke)
    # Several goals and actions of one person are one person.
    for _ in range(6):
        goal = goals.set_goal(reference, "legal", "G", today(), None, actor=payoke)
        goals.end_goal(reference, goal, goals.End("reached", today()), actor=payoke)
        will.bring_action(reference, "own_name", today(), None, actor=payoke)
    house = shelter.add("House", "Street", actor=surya, places=9)
    for reference in guide(surya, 4):
        shelter.place(reference, house, since=today(), actor=surya)
    found = told(coordinator)
    assert set(found) == {(c, m) for c in ("payoke", "pag_asa", "surya") for m in MEASURES}
    assert found["payoke", "ambulant"] == (6, False)
    assert found["payoke", "reached_medical"] == (6, False)
    assert found["payoke", "reached_legal"] == (None, True)
    assert found["payoke", "civil_own_name"] == (None, True)
    assert found["surya", "residential"] == (None, True)
    assert found["surya", "taken"] == (None, True)
    # Nine places less the free ones would be the four.
    assert found["surya", "free"] == (None, False)
    assert found["pag_asa", "residential"] == (0, False)
    assert counted(today().year - 1, actor=coordinator)[-1].n == 0


def test_nobody_else_is_told_and_the_database_tells_nobody_else(
    make: Make, coordinator: Actor
) -> None:
    for other in (
        make("criminal_policy", "", POLICY_OFFICER),
        make("equal_opportunities"),
        make("payoke"),
    ):
        with pytest.raises(NotFound):
            counted(today().year, actor=other)
    chair = make("criminal_policy", "", POLICY_OFFICER)
    for actor, lines in ((chair, 0), (coordinator, 33)):
        with acting(actor, "coordination"), connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM store_assistance_figures(%s)", [today().year])
            assert cursor.fetchone() == (lines,)


def test_the_page_and_the_table_say_the_same(
    make: Make, coordinator: Actor, browse: Browse
) -> None:
    guide(make("payoke"), 3)
    client = browse(coordinator)
    page = client.get("/fr/assistance/figures/?year=nonsense").text
    assert say("fr", "plan-figures-few", n=5) in page
    assert 'href="/fr/assistance/figures/"' in client.get("/fr/").text
    table = client.get("/fr/assistance/figures.csv")
    rows = list(csv.DictReader(io.StringIO(table.text.removeprefix("\ufeff"))))
    by = {row[say("fr", "plan-figures-what")]: row for row in rows}
    assert by[say("fr", "plan-figures-ambulant")]["Payoke"] == say("fr", "plan-figures-few", n=5)
    assert by[say("fr", "plan-figures-residential")]["Payoke"] == "0"
    asked = {"Purpose": "coordination"}
    lines = client.get("/api/v1/assistance/figures", headers=asked).json()
    few = [each for each in lines if each["few"]]
    assert few == [{"centre": "payoke", "measure": "ambulant", "n": None, "few": True}]


def test_a_program_reads_the_plan_and_says_what_was_reached(planned: Town, browse: Browse) -> None:
    who = {"actor": planned.payoke}
    goal = goals.set_goal(planned.reference, "medical", "G", today(), None, **who)
    step = goals.set_step(planned.reference, goal, "S", today(), in_days(3), None, **who)
    client, asked = browse(planned.payoke), {"Purpose": "assistance"}
    address = f"/api/v1/cases/{planned.reference}/plan"
    found = client.get(address, headers=asked).json()
    assert found["goals"][0]["steps"][0]["text"] == "S" and found["language"] == "ar"
    sent = {"content_type": "application/json", "headers": asked}
    late = client.post(f"{address}/steps/{step}", {"state": "reached"}, **sent)
    assert (late.status_code, late.json()["fields"]) == (422, ["on"])
    body = {"state": "reached", "on": today().isoformat()}
    after = client.post(f"{address}/steps/{step}", body, **sent).json()
    assert after["goals"][0]["steps"][0]["state"] == "reached"
    police = browse(planned.police).get(address, headers=asked)
    assert police.status_code == 404
