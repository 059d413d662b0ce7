"""An inspector's month in a real browser: a programme, a control, and a first contact from it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from safeconduct.access import Actor
from safeconduct.actions.inspection import controls
from safeconduct.cases.reading import today
from safeconduct.policy.inspection.checks import CHECKED, KINDS, Result
from safeconduct.store.models import ProgrammeLine, User
from tests.journeys.conftest import PASSWORD, Reader

pytestmark = pytest.mark.django_db(transaction=True)


def _past(actor: Actor) -> None:
    """A few controls, so that there is something to learn from."""
    for sector, victims in (("clothing", 0), ("clothing", 1), ("building", 0)):
        found = {**dict.fromkeys(KINDS, 0), "pay": victims}
        result = Result(
            held_on=today(),
            took_part=frozenset({actor.agency, "local_police"}),
            checked=frozenset(CHECKED),
            found=found,
            victims=victims,
            days=2,
        )
        made = controls.plan(sector, "1070", today(), actor=actor)
        controls.record(made, result, began_from=0, actor=actor)


@pytest.mark.parametrize(("lang", "width", "scripts"), [("fr", 320, False), ("nl", 1280, True)])
def test_from_a_proposal_to_a_first_contact(
    reader: Callable[..., Reader], lang: str, width: int, scripts: bool
) -> None:
    inspector = User.objects.create_user(
        "inspector", password=PASSWORD, agency="social_inspection", office="Brussel"
    )
    _past(inspector.actor)
    someone = reader(lang, width=width, scripts=scripts)
    page, say = someone.page, someone.say

    def look() -> None:
        if scripts:
            someone.look()
        else:
            wide = page.locator("body").bounding_box()
            assert wide is not None and wide["width"] <= width

    def press(key: str, **values: object) -> None:
        page.get_by_role("button", name=say(key, **values), exact=True).click()

    someone.sign_in("inspector")
    someone.go("inspection/risk/")
    look()
    someone.go("inspection/")
    expect(page.get_by_text(say("inspection-no-programme", year=str(today().year)))).to_be_visible()
    look()
    press("inspection-propose")
    capacity = page.get_by_label(say("inspection-capacity-in", place=say("district-brussel")))
    capacity.fill("4")
    press("inspection-propose")
    # Too few days: which term cannot be met, and what it would take.
    expect(page.get_by_role("alert")).to_contain_text("12")
    look()
    page.get_by_label(say("inspection-capacity-in", place=say("district-brussel"))).fill("40")
    press("inspection-propose")
    expect(page.get_by_role("heading", name=say("inspection-proposal-table"))).to_be_visible()
    look()
    planned = page.locator("#id_planned_clothing")
    planned.fill(str(int(planned.input_value()) + 1))
    press("inspection-adopt")
    expect(page.get_by_role("link", name=say("inspection-wrong-reason"))).to_be_visible()
    look()
    page.locator("#id_reason_clothing").fill("42 ateliers")
    press("inspection-adopt")
    expect(page.get_by_text("42 ateliers")).to_be_visible()
    look()
    assert ProgrammeLine.objects.filter(reason="42 ateliers").count() == 1

    press("inspection-plan")
    page.get_by_label(say("inspection-sector")).select_option("restaurant")
    page.get_by_label(say("inspection-area")).fill("1000")
    look()
    press("inspection-save")
    press("inspection-record")
    look()
    press("inspection-save")
    page.get_by_role("link", name=say("inspection-wrong-came")).click()
    page.get_by_label(say("inspection-came-held")).check()
    page.get_by_label(say("agency-local_police")).check()
    for kind in CHECKED:
        page.locator(f"input[name=checked][value={kind}]").check()
    for kind in KINDS:
        page.locator(f"#id_found_{kind}").fill("0")
    page.locator("#id_victims").fill("1")
    page.locator("#id_days").fill("2")
    look()
    press("inspection-save")
    expect(page.get_by_text(say("inspection-recorded"))).to_be_visible()
    look()
    press("inspection-meet-begin")
    # Day, district and channel are known: the first question is the person.
    expect(page.get_by_role("heading", level=1)).to_contain_text(say("fc-name"))
    assert "/first-contact/" in page.url and page.url.endswith("/name/")
