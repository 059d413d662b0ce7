"""A district unit at work: who sees what, what stays, and what comes back from a form."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from safeconduct.access import Actor
from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.actions.inspection import controls, first_contact, programme, waiting
from safeconduct.cases.reading import today
from safeconduct.policy.inspection.checks import CHECKED, KINDS, Result
from safeconduct.policy.inspection.terms import Terms
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from safeconduct.store.inspection import counts, results

pytestmark = pytest.mark.django_db

NOTE = "Qxanote"
HELD: dict[str, Any] = {
    "took_part": frozenset({"social_inspection", "local_police"}),
    "checked": frozenset(CHECKED),
    "found": {**dict.fromkeys(KINDS, 0), "pay": 2},
    "victims": 2,
    "days": 2,
}


def member(agency: str = "social_inspection", office: str = "Brussel") -> models.User:
    name = f"{agency}.{office}"
    return models.User.objects.create(username=name, agency=agency, office=office)


def signed_in(user: models.User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def held(actor: Actor, on: date | None = None, **changed: Any) -> Any:
    """A control of the actor's unit with its result."""
    on = on or today()
    made = controls.plan("clothing", "1070", on, actor=actor)
    result = Result(**({"held_on": on, **HELD} | changed))
    controls.record(made, result, began_from=0, actor=actor)
    return made


def test_a_unit_sees_its_district_and_the_country_only_in_counts() -> None:
    brussels, liege = member(), member("labour_auditor", "Liège")
    made = held(brussels.actor, note=NOTE)
    chair = member("labour_auditor")
    assert controls.read(made, actor=chair.actor).state == "held"
    for stranger in (liege, member("federal_police")):
        assert signed_in(stranger).get(f"/en/inspection/controls/{made}/").status_code == 404
        with pytest.raises(NotFound):
            controls.read(made, actor=stranger.actor)
        with acting(stranger.actor, "case_work"):
            assert not models.Control.objects.exists()
    with acting(liege.actor, "inspection"):
        assert not models.Control.objects.exists() and not models.ControlResult.objects.exists()
    found = counts.counted(today(), today(), actor=liege.actor)
    assert [(each.district, each.controls, each.infringed, each.met) for each in found] == [
        ("Brussel", 1, 1, 1)
    ]
    with acting(brussels.actor, "case_work"), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM store_controls_counted('2000-01-01', '2049-01-01')")
        assert cursor.fetchone() == (0,)
    national = member("social_inspection", "")
    assert NOTE in signed_in(national).get(f"/en/inspection/controls/{made}/").text
    with pytest.raises(NotFound):
        controls.plan("clothing", "1070", today(), actor=national.actor)
    with pytest.raises(NotFound):
        controls.record(made, Result(not_held="closed"), began_from=1, actor=national.actor)


def test_a_result_is_corrected_by_another_and_postgresql_changes_none() -> None:
    actor = member().actor
    made = held(actor, note=NOTE)
    with pytest.raises(results.StaleResult):
        controls.record(made, Result(held_on=today(), **HELD), began_from=0, actor=actor)
    corrected = Result(held_on=today(), **{**HELD, "victims": 0}, corrects="Counted twice.")
    assert controls.record(made, corrected, began_from=1, actor=actor) == 2
    found = controls.read(made, actor=actor)
    assert [each.result.victims for each in found.results] == [0, 2]
    assert [each.victims for each in counts.progress(today().year, actor=actor)] == [0]
    for change in (
        lambda: models.ControlResult.objects.update(victims=9),
        lambda: models.Control.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic(), acting(actor, "inspection"):
            change()


def test_a_form_that_cannot_be_so_comes_back_as_it_was_sent() -> None:
    user = member()
    client = signed_in(user)
    made = controls.plan("clothing", "1070", today(), actor=user.actor)
    before = today() - timedelta(days=1)
    sent = {
        "came": "held", "held_on": before.isoformat(), "days": "2", "victims": "1",
        "took_part": ["social_inspection"], "checked": ["pay"], "found_pay": "x", "note": NOTE,
        "began_from": "0",
    }  # fmt: skip
    address = f"/en/inspection/controls/{made}/result/"
    answer = client.post(address, sent)
    assert answer.status_code == 422
    assert NOTE in answer.text and "whole number from 0 to 999" in answer.text
    answer = client.post(address, sent | {"found_pay": "1"})
    assert answer.status_code == 422
    assert "before the day it was planned for" in answer.text
    assert "why there was no police assistance" in answer.text
    assert not models.ControlResult.objects.exists()
    right = {"found_pay": "1", "held_on": today().isoformat(), "without_police": "none_free"}
    assert client.post(address, sent | right).status_code == 302
    # Somebody else recorded meanwhile: both are shown, and neither is lost.
    answer = client.post(address, sent | right | {"note": "Mine"})
    assert answer.status_code == 422 and NOTE in answer.text and "Mine" in answer.text
    again = sent | right | {"note": "Mine", "began_from": "1", "corrects": "Mine is right."}
    assert client.post(address, again).status_code == 302


def test_a_programme_is_adopted_with_changes_that_have_a_reason() -> None:
    user = member()
    client, year = signed_in(user), today().year
    held(user.actor)
    terms = {"capacity_brussel": "40", "days": "2", "least": "1", "most": "20", "explore": "10",
             "finding": "infringement"}  # fmt: skip
    address = f"/en/inspection/proposal/{year}/"
    page = client.get(address, terms)
    assert page.status_code == 200
    short = client.get(address, terms | {"capacity_brussel": "4"})
    assert short.status_code == 422 and "Brussels has 4 days" in short.text
    assert "takes 12" in short.text
    found = programme.proposed(Terms({"Brussel": 40}, most=20), "infringement", actor=user.actor)
    lines = {each.risk.sector: each.controls for each in found.lines}
    form = {f"planned_{name}": str(n) for name, n in lines.items()}
    form |= terms | {"began_from": "0", "planned_clothing": str(lines["clothing"] + 1)}
    refused = client.post(f"{address}adopt/", form)
    assert refused.status_code == 422 and "not what was proposed" in refused.text
    assert (
        client.post(f"{address}adopt/", form | {"reason_clothing": "=Asked for"}).status_code == 302
    )
    [adopted] = [each.programme for each in programme.year_of(year, actor=user.actor)]
    assert adopted is not None
    assert {each.sector: each.reason for each in adopted.lines if each.reason} == {
        "clothing": "=Asked for"
    }
    stale = client.post(f"{address}adopt/", form | {"reason_clothing": "Again"})
    assert stale.status_code == 422 and "meanwhile" in stale.text and "Again" in stale.text
    assert "Asked for" in client.get("/en/inspection/").text


def test_a_finding_leads_to_a_first_contact_that_knows_the_day_and_the_district() -> None:
    user = member()
    made = held(user.actor)
    client = signed_in(user)
    answer = client.post(f"/en/inspection/controls/{made}/first-contact/")
    assert answer.status_code == 302
    [draft] = drafts.own(KIND, actor=user.actor)
    assert dict(draft.content) == {
        "when": {"day": today().isoformat(), "time": ""},
        "where": {"district": "Brussel"},
        "how": {"channel": "control"},
    }
    assert answer["Location"] == f"/en/first-contact/{draft.id}/"
    assert client.get(answer["Location"])["Location"].endswith("/name/")
    nobody = held(user.actor, victims=0)
    assert client.post(f"/en/inspection/controls/{nobody}/first-contact/").status_code == 404
    # The labour auditor leads the unit, and meets nobody.
    with pytest.raises(NotFound):
        first_contact.begin(made, actor=member("labour_auditor").actor)


def test_what_waits_is_told_with_its_days() -> None:
    actor = member().actor
    autumn = date(today().year, 10, 1)
    planned = autumn - timedelta(days=40)
    with acting(actor, "inspection"):
        models.Control.objects.create(
            district="Brussel", sector="clothing", area="1070", planned_on=planned,
            agency=actor.agency, planned_by_id=actor.user_id, planned_at="2008-01-01T00:00:00Z",
        )  # fmt: skip
    found = {(each.says, each.due) for each in waiting.asked(actor, autumn)}
    assert found == {
        ("inspection-waiting-results", planned),
        ("inspection-waiting-programme", date(autumn.year - 1, 12, 31)),
        ("inspection-waiting-programme", date(autumn.year, 12, 31)),
    }
    assert len(waiting.asked(actor, planned)) == 1


def test_a_page_asks_as_much_of_many_controls_as_of_few() -> None:
    user = member()
    client = signed_in(user)
    held(user.actor)
    client.get("/en/inspection/controls/")
    asked = []
    for _ in range(2):
        with CaptureQueriesContext(connection) as queries:
            assert client.get("/en/inspection/controls/").status_code == 200
        asked.append(len(queries))
        for _ in range(5):
            held(user.actor)
    assert asked[0] == asked[1]
