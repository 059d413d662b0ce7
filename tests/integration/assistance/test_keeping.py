"""A plan is its own centre's, follows its keys, and goes with the person."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.access.actors import Actor
from safeconduct.actions.assistance import goals, plan, will, wordings
from safeconduct.actions.assistance.waits import asked
from safeconduct.actions.waiting import ROOMS
from safeconduct.cases.reading import today
from safeconduct.store import models, rotation
from safeconduct.store.acting import acting, keeping
from safeconduct.store.errors import NotFound
from safeconduct.store.identities import erase_identity
from tests.integration.assistance.conftest import Browse, Town, in_days

pytestmark = pytest.mark.django_db
TABLES = (
    "AssistancePlan",
    "AssistanceGoal",
    "AssistanceStep",
    "AssistanceConsent",
    "CivilAction",
    "AssistanceWording",
)


def written(town: Town) -> None:
    """Something in every table of the plan."""
    who, reference = {"actor": town.payoke}, town.reference
    goal = goals.set_goal(reference, "psychosocial", "Draft", today(), None, **who)
    wordings.rewrite(reference, goal, "Goal", began_from=1, **who)
    goals.set_step(reference, goal, "Step", today(), in_days(3), None, **who)
    will.give_consent(reference, today(), **who)
    will.bring_action(reference, "victim", today(), None, **who)
    will.keep_lawyer(reference, "Lawyer", "Phone", **who)


def rows() -> dict[str, int]:
    with keeping():
        return {name: getattr(models, name).objects.count() for name in TABLES}


def test_whoever_erases_the_person_takes_the_plan_away(planned: Town) -> None:
    written(planned)
    assert set(rows().values()) == {1}
    erase_identity(planned.reference, actor=planned.payoke, purpose="case_work")
    assert set(rows().values()) == {0}
    assert plan.read(planned.reference, actor=planned.payoke) is None
    # Somebody met again is given a plan anew, under new keys.
    plan.begin(planned.reference, today(), None, "fr", "nl", actor=planned.payoke)
    written(planned)
    found = plan.read(planned.reference, actor=planned.payoke)
    assert found is not None and found.goals[0].text == "Goal"


def test_a_plan_opens_after_its_centre_was_given_a_new_root_key(planned: Town) -> None:
    written(planned)
    with keeping():
        before = bytes(models.AssistancePlan.objects.get().lawyer_name)
    rotation.rotate(["payoke"])
    with keeping():
        assert bytes(models.AssistancePlan.objects.get().lawyer_name) != before
    found = plan.read(planned.reference, actor=planned.payoke)
    assert found is not None and found.lawyer is not None
    assert (found.lawyer.name, found.goals[0].text) == ("Lawyer", "Goal")


def test_the_database_shows_it_to_its_centre_in_this_room_alone(planned: Town) -> None:
    written(planned)
    others = (planned.police, planned.surya, planned.make("immigration_office"))
    for actor, purpose in ((planned.payoke, "case_work"), *((o, "assistance") for o in others)):
        with acting(actor, purpose), connection.cursor() as cursor:
            cursor.execute("SET LOCAL ROLE safeconduct_app")
            for name in TABLES:
                assert getattr(models, name).objects.count() == 0, (actor.agency, name)
    for other in others:
        with pytest.raises(NotFound):
            plan.read(planned.reference, actor=other)


def test_it_closes_when_the_guidance_ends(planned: Town) -> None:
    written(planned)
    planned.act(planned.payoke, "end-guidance", centre="payoke", reason="done")
    with pytest.raises(NotFound):
        plan.read(planned.reference, actor=planned.payoke)
    assert plan.listed(actor=planned.payoke).lines == ()


def test_the_list_and_what_waits_show_what_is_due_in_as_many_queries_as_ever(
    planned: Town, browse: Browse
) -> None:
    client = browse(planned.payoke)
    client.get("/en/assistance/")
    few = queries(client)
    who = {"actor": planned.payoke}
    waiting = ROOMS["assistance"](planned.payoke, today())
    assert [each.says for each in waiting] == ["plan-waits-consent"]
    goal = goals.set_goal(planned.reference, "medical", "G", today(), None, **who)
    for days in (3, 5, 30):
        goals.set_step(planned.reference, goal, "S", today(), in_days(days), None, **who)
    # A colleague's is not mine, and not mine to see to.
    colleague = planned.make("payoke")
    goals.set_step(planned.reference, goal, "S", today(), in_days(1), colleague.user_id, **who)
    will.give_consent(planned.reference, today(), **who)
    assert queries(client) == few
    due = asked(planned.payoke, today())
    assert [(each.says, each.due) for each in due] == [
        ("plan-waits-step", in_days(3)),
        ("plan-waits-step", in_days(5)),
    ]
    assert all(each.address[1] == {"reference": planned.reference} for each in due)
    later = asked(planned.payoke, today() + timedelta(days=4))
    assert [each.says for each in later][:2] == ["plan-waits-late", "plan-waits-step"]
    [line] = plan.listed(actor=colleague, mine=True).lines
    assert (line.due, line.goals, line.consented, line.housed) == (in_days(1), 1, True, False)


def test_cases_without_a_plan_are_listed_until_they_have_one(guided: Town) -> None:
    assert plan.listed(actor=guided.payoke).without == (guided.reference,)
    plan.begin(guided.reference, today(), None, "fr", "nl", actor=guided.payoke)
    assert plan.listed(actor=guided.payoke).without == ()
    with pytest.raises(plan.Wrong, match="begun-already"):
        plan.begin(guided.reference, today(), None, "fr", "nl", actor=guided.payoke)


def test_a_worker_is_somebody_of_the_centre(planned: Town) -> None:
    who: dict[str, Actor] = {"actor": planned.payoke}
    goal = goals.set_goal(planned.reference, "medical", "G", today(), None, **who)
    for worker in (planned.surya.user_id, 10**6):
        with pytest.raises(NotFound):
            goals.set_step(planned.reference, goal, "S", today(), None, worker, **who)


def queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert client.get("/en/assistance/").status_code == 200
    return len(asked)
