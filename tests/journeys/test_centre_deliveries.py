"""An analyst sends a wrong feed, reads why, sends the right one; the linkage officer sees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from safeconduct.access.roles import ANALYST, LINKAGE_OFFICER
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre_store import models
from safeconduct.store.models import User
from tests.journeys.conftest import PASSWORD, Reader
from tests.unit.centre.feed_files import csv_of, row

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "centre"])
POLICE = FEEDS["police"]
RIGHT = [row(POLICE, number) for number in (1, 2, 3)]


@pytest.mark.parametrize(("width", "scripts"), [(1280, True), (320, False)])
def test_a_wrong_feed_is_explained_and_the_right_one_begins_a_round(
    reader: Callable[..., Reader], tmp_path: Path, width: int, scripts: bool
) -> None:
    User.objects.create_user(
        "analyst", password=PASSWORD, agency="analysis_centre", roles=[ANALYST]
    )
    User.objects.create_user(
        "linkage", password=PASSWORD, agency="linkage_unit", roles=[LINKAGE_OFFICER]
    )
    wrong, right = tmp_path / "wrong.csv", tmp_path / "right.csv"
    wrong.write_text(csv_of([*RIGHT[:2], RIGHT[2] | {"sector": "horeca"}]))
    right.write_text(csv_of(RIGHT))
    analyst = reader("nl", width=width, scripts=scripts)
    page, say = analyst.page, analyst.say
    _send(analyst, wrong)
    expect(page.get_by_text(say("deliver-nothing-taken"))).to_be_visible()
    expect(page.get_by_text(say("feed-report-line", line="4", found="aaaaaa"))).to_be_visible()
    _look(analyst, scripts)
    assert not models.Record.objects.exists()
    page.get_by_role("button", name=say("deliver-upload")).click()
    _fill(analyst, right)
    expect(page.get_by_text(say("deliver-done", taken="3", rows="3"))).to_be_visible()
    expect(page.get_by_text(say("feed-verdict-clean"))).to_be_visible()
    analyst.go("centre/deliveries/")
    expect(page.get_by_text(say("deliver-state-refused"), exact=True)).to_be_visible()
    expect(page.get_by_text(say("deliver-state-taken"), exact=True)).to_be_visible()
    _look(analyst, scripts)
    table = tmp_path / "table.csv"
    table.write_text("year,form,count\n2019,labour,159\n2019,sexual,0\n2019,Total,265\n")
    _import_published(analyst, table)
    expect(page.get_by_role("row", name="2019 · Total")).to_be_visible()
    _look(analyst, scripts)
    officer = reader("fr", width=width, scripts=scripts)
    officer.sign_in("linkage")
    officer.go("centre/")
    waits = officer.say("centre-waits-links", round="2026", records="3", sources=1)
    officer.page.get_by_role("link", name=waits).click()
    heading = officer.page.get_by_role("heading", name=officer.say("deliver-round", round="2026"))
    expect(heading).to_be_visible()
    _look(officer, scripts)
    assert officer.page.get_by_text("horeca").count() == 0


def _send(analyst: Reader, file: Path) -> None:
    analyst.sign_in("analyst")
    analyst.go("centre/")
    analyst.page.get_by_role("link", name=analyst.say("deliver-upload")).click()
    # Sent without a file, each thing missing is said and leads to its field.
    analyst.page.get_by_role("button", name=analyst.say("deliver-send")).click()
    missing = analyst.page.get_by_role("link", name=analyst.say("deliver-file-missing"))
    expect(missing).to_be_visible()
    _fill(analyst, file)


def _fill(analyst: Reader, file: Path) -> None:
    page, say = analyst.page, analyst.say
    page.get_by_label(say("deliver-actor"), exact=True).select_option("police")
    page.get_by_label(say("centre-round"), exact=True).fill("2026")
    page.get_by_label(say("deliver-file"), exact=True).set_input_files(file)
    page.get_by_label(say("deliver-way-whole")).check()
    page.get_by_role("button", name=say("deliver-send")).click()


def _import_published(analyst: Reader, file: Path) -> None:
    page, say = analyst.page, analyst.say
    analyst.go("centre/published/")
    page.get_by_role("button", name=say("cubes-import")).click()
    page.get_by_label(say("cubes-file"), exact=True).set_input_files(file)
    page.get_by_label(say("cubes-series"), exact=True).fill("myria")
    day = page.get_by_role("group", name=say("cubes-published"))
    for box, part in zip(day.get_by_role("textbox").all(), ("1", "10", "2020"), strict=True):
        box.fill(part)
    page.get_by_label(say("cubes-way-take")).check()
    page.get_by_role("button", name=say("deliver-send")).click()


def _look(someone: Reader, scripts: bool) -> None:
    """Axe is a script: without scripts it is only seen that the page fits the screen."""
    if scripts:
        someone.look()
        return
    size = someone.page.viewport_size
    assert size is not None
    wide = someone.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= size["width"]
