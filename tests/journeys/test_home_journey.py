"""The first page in a real browser: what waits, how the work goes, and the way to each."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import expect

from safeconduct.store.models import User
from safeconduct.web.dates import today
from tests.journeys.conftest import BEGINNING, OpenCase, Reader

pytestmark = pytest.mark.django_db(databases=["default", "centre"], transaction=True)


def _lately() -> list[tuple[str, str, date, dict[str, Any]]]:
    """The beginning of the Antwerp case, as it goes these days."""
    shift = today() - timedelta(days=10) - BEGINNING[0][2]
    return [(who, kind, on + shift, data) for who, kind, on, data in BEGINNING]


@pytest.mark.parametrize(("who", "lang", "width"), [("police", "nl", 320), ("payoke", "fr", 1280)])
def test_from_the_first_page_to_what_waits(
    people: dict[str, User],
    opened: OpenCase,
    reader: Callable[..., Reader],
    who: str,
    lang: str,
    width: int,
) -> None:
    reference = opened(_lately())
    someone = reader(lang, width=width)
    page, say = someone.page, someone.say
    someone.sign_in(who)
    someone.go("")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    expect(page.get_by_role("heading", name=say("home-waits"))).to_be_visible()
    expect(page.get_by_role("heading", name=say("home-taken-in"))).to_be_visible()
    page.get_by_text(say("home-as-table")).first.click()
    expect(page.get_by_role("table").first).to_be_visible()
    someone.look()
    page.get_by_role("link", name=reference).click()
    expect(page).to_have_url(re.compile(f"/cases/{reference}/$"))
