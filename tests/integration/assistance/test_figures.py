"""A-5: the three centres in numbers, none of which tells somebody; and the same by the API."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.roles import POLICY_OFFICER
from safeconduct.actions import shelter
from safeconduct.actions.assistance import goals, plan, will
from safeconduct.actions.assistance.figures import MEASURES, counted, days
from safeconduct.actions.catalogue import BY_KEY
from safeconduct.actions.perform import begin, perform
from safeconduct.cases.model import Person
from safeconduct.cases.reading import today
from safeconduct.policy.assistance.figures import last_reporting_day
from safeconduct.store import models
from safeconduct.store.acting import acting, keeping
from safeconduct.store.assistance.figures import reckon
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


DAY = last_reporting_day(today())


def guide(centre: Actor, how_many: int, on: date = DAY) -> list[str]:
    """So many persons whom a centre guides from `on`."""
    events = [
        NewEvent("detected", on, {"channel": "other", "district": "Antwerpen"}),
        NewEvent("assessed", on, {"as": "victim"}),
        NewEvent("referred", on, {"centre": centre.agency}),
        NewEvent("guidance_started", on, {"centre": centre.agency}),
    ]
    return [
        open_case(Person(), "trafficking", None, events, actor=centre, purpose="case_work")
        for _ in range(how_many)
    ]


def act(reference: str, key: str, on: date, actor: Actor, **answers: str) -> None:
    stored = begin(BY_KEY[key], reference, actor=actor)
    perform(BY_KEY[key], stored, answers, on=on, actor=actor, last_seen=stored.last_seen)


def told(actor: Actor) -> dict[tuple[str, str], tuple[int | None, bool]]:
    return {(each.centre, each.measure): (each.n, each.few) for each in counted(DAY, actor=actor)}


def test_a_small_number_is_not_told_nor_what_would_tell_it(make: Make, coordinator: Actor) -> None:
    payoke, surya = make("payoke"), make("surya")
    for reference in guide(payoke, 6):
        plan.begin(reference, DAY, None, "fr", "nl", actor=payoke)
        goal = goals.set_goal(reference, "medical", "G", DAY, None, actor=payoke)
        goals.end_goal(reference, goal, goals.End("reached", DAY), actor=payoke)
    # Several goals and actions of one person are one person.
    for _ in range(6):
        goal = goals.set_goal(reference, "legal", "G", DAY, None, actor=payoke)
        goals.end_goal(reference, goal, goals.End("reached", DAY), actor=payoke)
        will.bring_action(reference, "own_name", DAY, None, actor=payoke)
    house = shelter.add("House", "Street", actor=surya, places=9)
    for reference in guide(surya, 4):
        shelter.place(reference, house, since=DAY, actor=surya)
    assert reckon(today()) == 1
    found = told(coordinator)
    assert set(found) == {(c, m) for c in ("payoke", "pag_asa", "surya") for m in MEASURES}
    # Six, to the next five.
    assert found["payoke", "ambulant"] == (5, False)
    assert found["payoke", "reached_medical"] == (5, False)
    assert found["payoke", "reached_legal"] == (None, True)
    assert found["payoke", "civil_own_name"] == (None, True)
    assert found["surya", "residential"] == (None, True)
    assert found["surya", "taken"] == (None, True)
    # Nine places less the free ones would be the four.
    assert found["surya", "free"] == (None, False)
    assert found["pag_asa", "residential"] == (0, False)


def test_a_day_is_reckoned_once_when_it_is_over_and_never_again(
    make: Make, coordinator: Actor
) -> None:
    payoke = make("payoke")
    guide(payoke, 7)
    # Who came a day later, and who left on the day, do not count.
    guide(payoke, 6, DAY + timedelta(days=1))
    for reference in guide(payoke, 6):
        act(reference, "end-guidance", DAY, payoke)
    with keeping(), connection.cursor() as cursor:
        cursor.execute("SELECT store_reckon_centres(%s)", [today()])
    assert days(actor=coordinator) == ()
    reckon(today())
    before = told(coordinator)
    assert before["payoke", "ambulant"] == (5, False)
    guide(payoke, 30)
    assert reckon(today()) == 0
    assert days(actor=coordinator) == (DAY,)
    assert told(coordinator) == before
    assert counted(today(), actor=coordinator) == ()


def test_who_is_guided_on_a_day_is_whom_the_lists_say(make: Make, coordinator: Actor) -> None:
    payoke = make("payoke")
    for reference in guide(payoke, 13)[:3]:
        case = models.CaseFile.objects.get(reference=reference)
        with keeping():
            wrong = case.events.get(type="guidance_started").event_id
        act(reference, "correct-event", today(), payoke, event=wrong, correction="strike_out")
    with keeping():
        listed = models.Relation.objects.filter(agency="payoke", relation="guides").count()
    assert listed == 10
    reckon(today())
    assert told(coordinator)["payoke", "ambulant"] == (10, False)


def test_nobody_else_is_told_and_the_database_tells_nobody_else(
    make: Make, coordinator: Actor
) -> None:
    reckon(today())
    for other in (
        make("criminal_policy", "", POLICY_OFFICER),
        make("equal_opportunities"),
        make("payoke"),
    ):
        with pytest.raises(NotFound):
            counted(DAY, actor=other)
        with pytest.raises(NotFound):
            days(actor=other)
    chair = make("criminal_policy", "", POLICY_OFFICER)
    for actor, lines in ((chair, 0), (coordinator, 33)):
        with acting(actor, "coordination"):
            assert models.CentreFigure.objects.count() == lines


def test_the_page_and_the_table_say_the_same(
    make: Make, coordinator: Actor, browse: Browse
) -> None:
    guide(make("payoke"), 3)
    client = browse(coordinator)
    assert say("fr", "plan-figures-none") in client.get("/fr/assistance/figures/").text
    # Before there are any the table has its head alone.
    assert client.get("/fr/assistance/figures.csv").text.count("\n") == 1
    reckon(today())
    page = client.get("/fr/assistance/figures/?day=nonsense").text
    assert say("fr", "plan-figures-few", n=5) in page
    assert f'<option value="{DAY}" selected>' in page
    assert 'href="/fr/assistance/figures/"' in client.get("/fr/").text
    table = client.get("/fr/assistance/figures.csv")
    rows = list(csv.DictReader(io.StringIO(table.text.removeprefix("\ufeff"))))
    by = {row[say("fr", "plan-figures-what")]: row for row in rows}
    assert by[say("fr", "plan-figures-ambulant")]["Payoke"] == say("fr", "plan-figures-few", n=5)
    assert by[say("fr", "plan-figures-residential")]["Payoke"] == "0"
    asked = {"Purpose": "coordination"}
    lines = client.get("/api/v1/assistance/figures", headers=asked).json()
    few = [each for each in lines if each["few"]]
    day = DAY.isoformat()
    assert few == [{"day": day, "centre": "payoke", "measure": "ambulant", "n": None, "few": True}]


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


def test_the_first_page_shows_the_places_to_who_may_know_of_them(
    make: Make, coordinator: Actor, browse: Browse
) -> None:
    payoke, surya = make("payoke"), make("surya")
    house = shelter.add("Qxhouse", "Qxstreet 9", actor=payoke, places=9)
    for reference in guide(payoke, 7):
        shelter.place(reference, house, since=DAY, actor=payoke)
    reckon(today())
    title = say("nl", "home-places")
    own = browse(payoke).get("/nl/").text
    assert say("nl", "home-places-told", taken="7", free="2") in own and "Qxhouse" in own
    assert "Qxstreet" not in own
    of_three = browse(coordinator).get("/nl/").text
    told = say("nl", "home-places-told", taken="5", free=say("nl", "plan-figures-few", n=5))
    assert f"{say('nl', 'agency-payoke')}: {told}" in of_three and "Qxhouse" not in of_three
    # In the table beside it too.
    assert f'data-label="{say("nl", "home-places-taken")}">5</td>' in of_three
    for other in (surya, make("criminal_policy", "", POLICY_OFFICER), make("immigration_office")):
        assert title not in browse(other).get("/nl/").text
