"""Controls for programs: the same rules and refusals as on the pages."""

from __future__ import annotations

from typing import Any

import pytest

from safeconduct.cases.reading import today
from safeconduct.store import models
from tests.integration.inspection.test_unit import member, signed_in

pytestmark = pytest.mark.django_db

JSON = "application/json"
RESULT: dict[str, Any] = {
    "began_from": 0,
    "took_part": ["social_inspection", "local_police"],
    "checked": ["pay"],
    "found": {"pay": 1},
    "victims": 1,
    "days": 2,
}


def control(**changed: Any) -> dict[str, Any]:
    return {"sector": "clothing", "area": "1070", "planned_on": today().isoformat()} | changed


def test_a_control_is_planned_recorded_and_listed() -> None:
    client = signed_in(member())
    made = client.post("/api/v1/inspection/controls", control(), JSON)
    assert made.status_code == 200, made.text
    results = f"/api/v1/inspection/controls/{made.json()['id']}/results"
    held = RESULT | {"held_on": today().isoformat()}
    assert client.post(results, held, JSON).json() == {"number": 1}
    assert client.post(results, held, JSON).status_code == 409
    [row] = client.get("/api/v1/inspection/controls").json()["controls"]
    assert (row["state"], row["infringements"], row["victims"]) == ("held", 1, 1)
    [own] = client.get("/api/v1/inspection/programmes").json()
    assert (own["district"], own["number"], own["capacity"]) == ("Brussel", 0, None)
    assert {line["sector"]: line["held"] for line in own["lines"]}["clothing"] == 1
    cells = client.get("/api/v1/inspection/risk").json()["cells"]
    assert {each["district"] for each in cells} == {"Brussel"}
    # To another unit it is not there.
    liege = signed_in(member("labour_auditor", "Liège"))
    correction = held | {"began_from": 1, "corrects": "x"}
    assert liege.post(results, correction, JSON).status_code == 404
    assert liege.get("/api/v1/inspection/controls").json()["controls"] == []


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"sector": "fame"}, "sector"),
        ({"area": "99"}, "area"),
        ({"area": "2000"}, "area"),
        ({"planned_on": "1999-01-01"}, "planned_on"),
        ({"planned_on": "2008-02-30"}, "planned_on"),
        ({"more": 1}, "more"),
    ],
)
def test_a_control_that_cannot_be_so_is_refused_with_its_field(
    changed: dict[str, Any], field: str
) -> None:
    answer = signed_in(member()).post("/api/v1/inspection/controls", control(**changed), JSON)
    assert answer.status_code == 422 and field in answer.text
    assert not models.Control._base_manager.exists()


def test_a_postal_code_elsewhere_is_taken_from_who_says_that_it_is_right() -> None:
    client = signed_in(member())
    elsewhere = control(area="2000", area_confirmed=True)
    assert client.post("/api/v1/inspection/controls", elsewhere, JSON).status_code == 200
    page = client.post("/fr/inspection/controls/new/", control(area="2000"))
    assert page.status_code == 422 and 'name="area_confirmed"' in page.text
    confirmed = control(area="2000", area_confirmed="on")
    assert client.post("/fr/inspection/controls/new/", confirmed).status_code == 302


@pytest.mark.parametrize("call", ["controls", "programmes", "risk"])
def test_to_who_does_not_inspect_nothing_is_there(call: str) -> None:
    stranger = signed_in(member("federal_police"))
    absent = stranger.get(f"/api/v1/inspection/{call}")
    assert absent.status_code == 404
    unit = signed_in(member())
    for query in ("year=x", "year=1900", "page=0", "finding=fame"):
        if query.split("=")[0] in {"controls": "year page", "programmes": "year"}.get(
            call, "finding"
        ):
            assert unit.get(f"/api/v1/inspection/{call}?{query}").status_code == 422
    no_unit = signed_in(member("social_inspection", ""))
    assert no_unit.post("/api/v1/inspection/controls", control(), JSON).status_code == 404
