"""A social worker makes a plan with a woman who reads Arabic, and sees what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from safeconduct.cases.reading import today
from safeconduct.words.readers import tell
from tests.journeys.conftest import OpenCase, Reader

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "centre"])


def fill_day(page: Page, name: str, day: date) -> None:
    for part, value in (("day", day.day), ("month", day.month), ("year", day.year)):
        page.locator(f"[name={name}_{part}]").fill(str(value))


def save(worker: Reader) -> None:
    worker.page.get_by_role("button", name=worker.say("plan-save")).click()


def test_a_plan_from_the_case_to_the_paper(opened: OpenCase, reader: Callable[..., Reader]) -> None:
    reference = opened()
    # Without scripts, at a desk: from the case to the plan.
    an = reader("nl", scripts=False)
    an.sign_in("payoke")
    an.go(f"cases/{reference}/")
    an.page.get_by_role("link", name=an.say("plan-open")).click()
    an.page.get_by_role("button", name=an.say("plan-begin")).click()
    fill_day(an.page, "since", today())
    fill_day(an.page, "until", today() - timedelta(days=1))
    an.page.locator("[name=language]").select_option("ar")
    save(an)
    expect(an.page.locator("#id_until-error")).to_contain_text(an.say("plan-wrong-ends-early"))
    expect(an.page.locator("[name=language]")).to_have_value("ar")
    fill_day(an.page, "until", today() + timedelta(days=90))
    save(an)
    an.page.get_by_role("button", name=an.say("plan-add-goal")).click()
    an.page.get_by_label(an.say("plan-area-psychosocial")).check()
    an.page.locator("[name=text]").fill("Nederlands leren")
    save(an)
    an.page.get_by_role("link", name=an.say("plan-add-step")).click()
    an.page.locator("[name=text]").fill("Inschrijven voor de cursus")
    fill_day(an.page, "until", today() + timedelta(days=3))
    save(an)
    expect(an.page.get_by_text("Inschrijven voor de cursus")).to_be_visible()

    # On a telephone, in French: what waits, then what was done and decided.
    sofie = reader("fr", width=320)
    sofie.sign_in("payoke")
    sofie.go("")
    waiting = sofie.say("plan-waits-step", reference=reference)
    expect(sofie.page.get_by_role("link", name=waiting)).to_be_visible()
    sofie.go("assistance/")
    sofie.look()
    sofie.page.get_by_role("link", name=reference).click()
    sofie.look()
    sofie.page.get_by_role("link", name=f"{sofie.say('plan-change')} Inschrijven").click()
    sofie.page.get_by_label(sofie.say("plan-state-reached")).check()
    save(sofie)
    expect(sofie.page.locator("#id_on-error")).to_contain_text(sofie.say("plan-wrong-no-day"))
    sofie.look()
    fill_day(sofie.page, "on", today())
    save(sofie)
    expect(sofie.page.get_by_text(sofie.say("plan-state-reached"), exact=True)).to_be_visible()
    for part in ("goals", "consent", "lawyer", "civil-action", "terms"):
        sofie.go(f"assistance/cases/{reference}/{part}/")
        sofie.look()
    sofie.go(f"assistance/cases/{reference}/consent/")
    save(sofie)

    # The sheet, in the language of who reads it, from right to left.
    sofie.go(f"assistance/cases/{reference}/print/")
    paper = sofie.page.locator("main")
    expect(sofie.page.locator("html")).to_have_attribute("dir", "rtl")
    expect(paper.get_by_role("heading", level=1)).to_have_text(tell("ar", "person-plan-title"))
    expect(paper.get_by_text("Nederlands leren")).to_have_attribute("lang", "nl")
    width = sofie.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 320
