"""The first contact in a browser, on a phone of 320 px, in two languages.

Once without scripts, as it has to work; once with them, so that axe can look at each page.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from safeconduct.store.models import CaseFile, Draft


@pytest.mark.parametrize(("lang", "scripts"), [("en", False), ("fr", False), ("fr", True)])
def test_a_victim_is_recorded_page_by_page(
    phone_in: Callable[..., Any], lang: str, scripts: bool
) -> None:
    phone = phone_in(lang, scripts)
    phone.sign_in()
    phone.meeting()
    phone.person()
    phone.signs()
    phone.assess("victim")
    phone.look(phone.say("fc-wish-victim"))
    phone.choose("wish", "agrees")
    phone.go_on()
    phone.look(phone.say("fc-centre"))
    expect(phone.page.locator('input[value="payoke"]')).to_be_checked()
    phone.go_on()
    for name in ("leaflet", "rights", "intake", "immigration-office"):
        phone.duty(name)
    phone.look(phone.say("fc-check"))
    expect(phone.page.locator("main")).to_contain_text("Osagie")
    phone.press("fc-submit")
    phone.look(phone.say("fc-recorded"))
    reference = CaseFile.objects.get().reference
    expect(phone.page.locator("main")).to_contain_text(reference)
    expect(phone.page.locator("main")).to_contain_text(phone.say("duty-arrange_intake"))
    assert Draft.objects.count() == 0


@pytest.mark.parametrize(("lang", "scripts"), [("en", False), ("fr", False), ("en", True)])
def test_a_refusal_is_counted(phone_in: Callable[..., Any], lang: str, scripts: bool) -> None:
    phone = phone_in(lang, scripts)
    phone.sign_in()
    phone.meeting()
    phone.person()
    phone.signs()
    phone.assess("uncertain")
    phone.look(phone.say("fc-wish-uncertain"))
    phone.choose("wish", "refuses")
    phone.go_on()
    phone.look(phone.say("fc-refusal"))
    phone.press("fc-refusal-button")
    phone.look(phone.say("fc-counted"))
    assert (CaseFile.objects.count(), Draft.objects.count()) == (0, 0)


@pytest.mark.parametrize(("lang", "scripts"), [("en", False), ("fr", False), ("en", True)])
def test_what_is_wrong_is_shown_and_kept_and_the_language_can_be_changed(
    phone_in: Callable[..., Any], lang: str, scripts: bool
) -> None:
    phone = phone_in(lang, scripts)
    phone.sign_in()
    phone.press("fc-start-button")
    phone.date("day", "31", "2", "2008")
    phone.go_on()
    phone.look(phone.say("fc-when"))
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.say("date-not-real"))
    expect(phone.page.locator('[name="day_month"]')).to_have_value("2")
    assert phone.page.title().startswith(phone.say("page-error-prefix"))
    phone.date("day", "1", "2", "2008")
    phone.go_on()
    phone.page.get_by_role("link", name="Deutsch").click()
    phone.lang = "de"
    phone.look(phone.say("fc-where"))
    assert phone.page.locator("html").get_attribute("lang") == "de"


@pytest.mark.parametrize(("lang", "scripts"), [("en", False), ("fr", False), ("fr", True)])
def test_a_draft_is_left_found_again_and_deleted(
    phone_in: Callable[..., Any], lang: str, scripts: bool
) -> None:
    phone = phone_in(lang, scripts)
    phone.sign_in()
    phone.meeting()
    phone.press("fc-later")
    phone.look(phone.say("fc-title"))
    phone.page.get_by_role("link", name=phone.say("fc-drafts-go-on")).click()
    phone.look(phone.say("fc-name"))
    phone.page.get_by_role("link", name=phone.say("page-back"), exact=True).click()
    phone.look(phone.say("fc-how"))
    expect(phone.page.locator('input[value="control"]')).to_be_checked()
    phone.page.goto(f"{phone.base}/{phone.lang}/first-contact/")
    phone.page.get_by_role("link", name=phone.say("fc-drafts-delete")).click()
    phone.look(phone.say("fc-delete-title"))
    phone.press("fc-delete-button")
    expect(phone.page.locator("main")).to_contain_text(phone.say("fc-drafts-none"))
    assert Draft.objects.count() == 0
