"""A programme for the whole country: proposed to all units at once, and adopted for each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from safeconduct.actions.first_contact.places import DISTRICTS
from safeconduct.actions.inspection import programme, waiting
from safeconduct.actions.inspection.controls import Refused
from safeconduct.actions.inspection.programme import StaleProgramme, Terms
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound
from tests.integration.inspection.test_unit import member, signed_in

pytestmark = pytest.mark.django_db

COUNTRY = Terms(dict.fromkeys(DISTRICTS, 300), together=300, each_unit=7)
NONE = dict.fromkeys(DISTRICTS, 0)


def test_it_becomes_the_programme_of_each_unit_which_its_unit_may_change() -> None:
    year, country = today().year, member("social_inspection", "").actor
    brussels = member().actor
    [line] = waiting.asked(country, date(year, 9, 30))
    assert (line.says, line.given["n"]) == ("inspection-waiting-country", len(DISTRICTS))
    programme.adopt(
        year, COUNTRY, "infringement", {("Eupen", "building"): (9, "A fair")}, began_from=NONE,
        actor=country,
    )  # fmt: skip
    assert waiting.asked(country, date(year, 9, 30)) == ()
    found = {each.district: each.programme for each in programme.year_of(year, actor=country)}
    assert set(found) == set(DISTRICTS)
    for each in found.values():
        assert each is not None
        assert (each.number, each.basis.together, each.basis.each_unit) == (1, 300, 7)
        assert sum(line.proposed for line in each.lines) >= 7
        assert each.basis.low <= each.basis.expected <= each.basis.high
    assert sum(each.basis.capacity for each in found.values() if each) <= 300
    [own] = programme.year_of(year, actor=brussels)
    assert own.programme is not None and own.programme.number == 1
    alone = Terms({"Brussel": 40})
    programme.adopt(year, alone, "victim", {}, began_from={"Brussel": 1}, actor=brussels)
    [own] = programme.year_of(year, actor=brussels)
    assert own.programme is not None and own.programme.basis.together is None
    # Of what the units have adopted since, none is overwritten unseen: all or nothing.
    with pytest.raises(StaleProgramme):
        programme.adopt(
            year, COUNTRY, "victim", {}, began_from=dict.fromkeys(DISTRICTS, 1), actor=country
        )
    assert models.Programme._base_manager.count() == len(DISTRICTS) + 1


def test_a_change_has_a_reason_and_who_plans_for_all_plans_for_none_alone() -> None:
    year, country = today().year, member("social_inspection", "").actor
    changed: Any = {("Liège", "clothing"): (30, " ")}
    with pytest.raises(Refused) as refused:
        programme.adopt(year, COUNTRY, "victim", changed, began_from=NONE, actor=country)
    assert refused.value.faults == (("reason_clothing_liege", "inspection-wrong-reason"),)
    for actor, terms in (
        (country, Terms({"Liège": 40})),
        (member().actor, COUNTRY),
        (member("labour_auditor", "").actor, COUNTRY),
    ):
        with pytest.raises(NotFound):
            programme.adopt(year, terms, "victim", {}, began_from=NONE, actor=actor)
    # PostgreSQL takes none that is not for the whole country from who has no unit.
    row = {"year": year, "district": "Liège", "number": 1, "capacity": 1, "least": 0, "most": 1,
           "days": 1, "explore": 0, "finding": "victim", "expected": 0.0, "low": 0, "high": 0,
           "agency": "social_inspection", "adopted_by_id": country.user_id,
           "adopted_at": "2008-01-01T00:00:00Z"}  # fmt: skip
    with acting(country, "inspection"):
        with pytest.raises(DatabaseError), transaction.atomic():
            models.Programme.objects.create(**row)
        models.Programme.objects.create(**row, together=9)
    assert connection.is_usable()


def test_it_is_proposed_changed_and_adopted_in_the_browser() -> None:
    client, year = signed_in(member("social_legislation_inspection", "")), today().year
    address = f"/fr/inspection/proposal/{year}/"
    terms = {"together": "300", "each_unit": "7", "days": "2", "least": "1", "most": "40",
             "explore": "10", "finding": "infringement"}  # fmt: skip
    short = client.get(address, terms | {"together": "20", "capacity_eupen": "15"})
    assert short.status_code == 422 and "168" in short.text and 'value="15"' in short.text
    page = client.get(address, terms)
    assert page.status_code == 200 and page.text.count('name="reason_') == 6 * len(DISTRICTS)
    form = page.context["adopting"]
    sent = terms | {name: str(form[name].value()) for name in form.fields if name[0] in "pb"}
    refused = client.post(f"{address}adopt/", sent | {"planned_clothing_liege": "33"})
    assert refused.status_code == 422 and 'value="33"' in refused.text
    reason = {"planned_clothing_liege": "33", "reason_clothing_liege": "Soldes"}
    assert client.post(f"{address}adopt/", sent | reason).status_code == 302
    assert models.Programme._base_manager.filter(together=300).count() == len(DISTRICTS)
