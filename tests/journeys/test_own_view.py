"""From the sheet a centre prints to the page she reads on a telephone, and away from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from safeconduct.words import say
from safeconduct.words.readers import tell

pytestmark = pytest.mark.django_db(transaction=True)

CODE = re.compile(r"(?:\d{4} ){6}\d{4}")
AWAY = "https://www.meteo.be/"


def printed(centre: Any, reference: str, lang: str) -> list[str]:
    """A sheet printed by the centre, by the buttons on its pages; its codes."""
    page: Page = centre.page
    centre.go(f"cases/{reference}/")
    page.get_by_role("link", name=centre.say("codes-print-sheet")).click()
    centre.look()
    page.get_by_label(centre.say("codes-language")).select_option(lang)
    page.get_by_role("button", name=centre.say("codes-make")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(tell(lang, "sheet-title"))
    return CODE.findall(page.locator("main").inner_text())


def weather(page: Page) -> None:
    """Answer for the page everybody reads, which a test does not go out for."""
    page.route(f"{AWAY}**", lambda route: route.fulfill(body="<title>Weather</title>"))


def test_a_sheet_opens_her_file_in_arabic_and_she_leaves(
    reader: Callable[..., Any], opened: Callable[[], str]
) -> None:
    reference = opened()
    centre = reader("nl")
    centre.sign_in("payoke")
    codes = printed(centre, reference, "ar")
    assert len(codes) == 6
    centre.go(f"cases/{reference}/")
    expect(centre.page.locator("main")).not_to_contain_text(codes[0])

    her = reader("ar", width=320)
    weather(her.page)
    her.page.goto(f"{her.base}/my/")
    her.look()
    her.page.keyboard.press("Tab")
    expect(her.page.locator(":focus")).to_have_text(tell("ar", "person-exit"))
    her.page.locator("#code").fill(codes[0][:-1] + "0" + codes[0][-1])
    her.page.get_by_role("button", name=tell("ar", "person-code-button")).click()
    expect(her.page.get_by_role("alert")).to_contain_text("٢٩")
    her.look()
    her.page.locator("#code").fill(codes[0])
    her.page.get_by_role("button", name=tell("ar", "person-code-button")).click()
    expect(her.page.locator("#now")).to_have_text(tell("ar", "person-now"))
    her.look()
    assert her.page.url == f"{her.base}/my/" and her.context.cookies() == []
    assert her.page.evaluate("localStorage.length + sessionStorage.length") == 0
    for _ in range(3):
        her.page.keyboard.press("Escape")
    her.page.wait_for_url(AWAY)
    # Going back does not lead to the file: its place in the history was taken.
    her.page.go_back()
    expect(her.page.locator("#now")).to_have_count(0)


def test_in_french_he_reads_who_looked_without_scripts(
    reader: Callable[..., Any], opened: Callable[[], str]
) -> None:
    reference = opened()
    office = reader("fr")
    office.sign_in("office")
    office.go(f"cases/{reference}/")
    centre = reader("fr")
    centre.sign_in("payoke")
    code, *_ = printed(centre, reference, "de")

    him = reader("de", width=320, scripts=False)
    weather(him.page)
    him.page.goto(f"{him.base}/my/de/")
    him.page.locator("#code").fill(code)
    him.page.get_by_role("button", name=tell("de", "person-code-button")).click()
    him.page.get_by_label(tell("de", "person-language")).select_option("fr")
    him.page.get_by_role("button", name=tell("de", "person-language-change")).click()
    expect(him.page.locator("html")).to_have_attribute("lang", "fr")
    looked = him.page.locator("section", has=him.page.locator("#looks"))
    expect(looked).to_contain_text(tell("fr", "person-who-immigration_office"))
    expect(looked).to_contain_text(tell("fr", "person-who-police"))
    expect(looked).to_contain_text(tell("fr", "person-who-you"))
    him.page.get_by_role("link", name=tell("fr", "person-exit")).click()
    him.page.wait_for_url(AWAY)


def test_the_sign_in_page_leads_there_in_neutral_words(reader: Callable[..., Any]) -> None:
    somebody = reader("en")
    somebody.go("sign-in/")
    somebody.page.get_by_role("link", name=say("en", "codes-own-link")).click()
    expect(somebody.page.get_by_role("heading", level=1)).to_have_text(tell("en", "person-title"))
