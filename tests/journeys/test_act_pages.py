"""The pages of the acts in a real browser: no barrier that axe finds, nothing wider than 320 px."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import expect

from safeconduct.actions.catalogue import ACTS

Case = Callable[..., str]
CERTIFICATE = {"document": "registration_certificate"}
STEPS: list[tuple[str, str, date, dict[str, Any]]] = [
    ("police", "detected", date(2008, 2, 1), {"channel": "control", "district": "Antwerpen"}),
    ("police", "assessed", date(2008, 2, 1), {"as": "victim"}),
    ("police", "referred", date(2008, 2, 1), {"centre": "payoke"}),
    ("police", "immigration_office_informed", date(2008, 2, 1), {}),
    ("payoke", "guidance_started", date(2008, 2, 4), {"centre": "payoke"}),
    ("payoke", "contact_broken", date(2008, 2, 5), {}),
    ("police", "statement_made", date(2008, 3, 5), {}),
    ("office", "document_issued", date(2008, 3, 10), CERTIFICATE),
    ("office", "confirmation_requested", date(2008, 5, 19), {"rule": "P-5"}),
]


@pytest.mark.parametrize("who", ["police", "payoke", "office", "prosecutor"])
def test_every_act_can_be_used_by_everybody(opened: Case, reader: Any, who: str) -> None:
    """In German, whose words are the longest: the form, why it is closed, or whose task it is."""
    case = opened(STEPS)
    reading = reader("de", width=320)
    reading.sign_in(who)
    for act in ACTS:
        reading.go(f"cases/{case}/acts/{act.key}/")
        reading.look()


def test_errors_questions_and_the_check_can_be_used_by_everybody(opened: Case, reader: Any) -> None:
    case = opened(STEPS)
    reading = reader("fr", width=320)
    reading.sign_in("prosecutor")
    reading.go(f"cases/{case}/acts/answer-confirmation/")
    page = reading.page
    button = page.locator("main .govuk-button").first
    for part, value in (("day", "31"), ("month", "2"), ("year", "2008")):
        page.locator(f'input[name="on_{part}"]').fill(value)
    button.click()
    expect(page.locator(".govuk-error-summary")).to_be_visible()
    reading.look()
    # The link of the summary leads to the field.
    page.locator(".govuk-error-summary a").first.click()
    expect(page.locator('input[name="on_day"]')).to_be_focused()
    for part, value in (("day", "26"), ("month", "5")):
        page.locator(f'input[name="on_{part}"]').fill(value)
    button.click()
    for number in range(1, 5):
        place = reading.say("act-question-place", n=number, of=4)
        expect(page.get_by_text(place)).to_be_visible()
        reading.look()
        page.locator('input[type="radio"][value="yes"]').check()
        button.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(reading.say("act-check-title"))
    reading.look()
