"""The officer's reasons on the case page: for who may see them, and for nobody else."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from safeconduct.cases.model import Person
from safeconduct.store.models import User
from safeconduct.store.opening import open_case
from safeconduct.store.records import NewEvent

MET = date(2008, 2, 1)
REASONS = "She slept <in> the workshop"
ASSESSED = {
    "as": "victim",
    "reasons": REASONS,
    "indicators": {"list": "adult_labour", "yes": ["exploitation.bad_conditions"], "no": []},
}


@pytest.fixture
def told(people: dict[str, User]) -> str:
    events = (
        NewEvent("detected", MET, {"channel": "control", "district": "Antwerpen"}),
        NewEvent("assessed", MET, ASSESSED),
        NewEvent("referred", MET, {"centre": "payoke"}),
    )
    police = people["police"].actor
    return open_case(Person(), "trafficking", None, events, actor=police, purpose="case_work")


@pytest.mark.parametrize(("who", "sees"), [("police", True), ("payoke", False)])
def test_the_reasons_are_for_who_may_see_the_indicators(
    client: Client, people: dict[str, User], told: str, who: str, sees: bool
) -> None:
    client.force_login(people[who])
    page = client.get(f"/en/cases/{told}/").content.decode()
    assert ("She slept &lt;in&gt; the workshop" in page) == sees
    assert ("What the assessment rests on" in page) == sees
    assert REASONS not in page


def test_not_on_a_day_before_it(client: Client, people: dict[str, User], told: str) -> None:
    client.force_login(people["police"])
    page = client.get(f"/en/cases/{told}/?on=2008-01-31").content.decode()
    assert "She slept" not in page
