"""An analyst in a real browser: from home to the answers, on a desk and on a telephone."""

from __future__ import annotations

import csv
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.integration.centre_analyses import made
from tests.integration.centre_analyses.made import CENTRES, POLICE
from tests.journeys.conftest import PASSWORD, Reader

pytestmark = pytest.mark.django_db(
    transaction=True, databases=["default", "centre", "centre_owner"]
)
PAGES = ("", "phases/", "delays/", "dropout/", "overlap/", "hidden/", "signals/", "totals/")


def caseload() -> None:
    """Sixty persons in three districts, half of them known to a centre too, and ten only there."""
    districts = ("antwerpen", "liege", "brussel")
    rows = [
        {
            "form": "sexual" if number % 3 else "labour",
            "sex": "female" if number % 2 else "male",
            "district": districts[number % 3],
            "recorded_on": f"202{2 + number % 3}-0{1 + number % 9}-10",
        }
        for number in range(60)
    ]
    made.deliver("2025", POLICE, rows)
    made.deliver("2025", CENTRES, rows[:40], 101)
    links = {(POLICE, 1 + number): number for number in range(60)}
    made.link("2025", links | {(CENTRES, 101 + number): 30 + number for number in range(40)}, 0.9)


@pytest.mark.parametrize(("lang", "width"), [("nl", 1280), ("fr", 320)])
def test_from_home_to_the_map_the_phases_the_unseen_and_a_file(
    reader: Callable[..., Reader], lang: str, width: int
) -> None:
    made.analyst("Hugo", PASSWORD)
    caseload()
    someone = reader(lang, width=width, scripts=False)
    page, say = someone.page, someone.say
    someone.sign_in("Hugo")
    someone.go("centre/")
    page.get_by_role("link", name=say("analyses-title"), exact=True).click()
    page.get_by_role("link", name=say("analyses-of-profile")).click()
    page.get_by_label(say("analyses-by"), exact=True).select_option("form")
    page.get_by_label(say("analyses-across")).select_option("sex")
    page.get_by_role("button", name=say("analyses-show")).click()
    table = page.get_by_role("table").first
    expect(table.get_by_role("rowheader", name=say("fc-form-sexual")).first).to_be_visible()
    expect(table.get_by_role("rowheader", name=say("code-sex-female")).first).to_be_visible()
    drawn = page.get_by_role("img").first
    expect(drawn).to_be_visible()
    # What it shows is read out with it.
    expect(drawn.locator("desc")).to_contain_text(say("fc-form-sexual"))
    with page.expect_download() as taken:
        page.get_by_role("link", name="CSV").first.click()
    assert taken.value.suggested_filename == "unreleased-profile-persons-2025.csv"
    with taken.value.path().open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["persons"]) for row in rows) == 70
    page.get_by_label(say("analyses-by"), exact=True).select_option("district")
    page.get_by_label(say("analyses-across")).select_option("")
    page.get_by_role("button", name=say("analyses-show")).click()
    expect(page.get_by_role("img", name=say("analyse-chart-map")).first).to_be_visible()
    expect(page.get_by_role("table").first.get_by_text("Eupen")).to_be_visible()


def test_every_page_fits_a_telephone_and_no_barrier_is_found_in_it(
    reader: Callable[..., Reader],
) -> None:
    made.analyst("Hugo", PASSWORD)
    caseload()
    someone = reader("fr", width=320)
    someone.sign_in("Hugo")
    for path in (*PAGES, "profile/?by=form&across=sex", "profile/?by=district"):
        someone.go(f"centre/analyses/{path}")
        someone.look()
    estimated = someone.page.get_by_text(someone.say("analyses-hidden-of"))
    someone.go("centre/analyses/hidden/")
    expect(estimated).to_be_visible()
