"""A report in a real browser: a figure put in, a wrong one refused, a second person publishes it,
and anybody reads it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from safeconduct.access.roles import POLICY_OFFICER
from safeconduct.actions.reports import drafting
from safeconduct.policy.reports.releases import Release
from safeconduct.store.models import User
from tests.integration.reports.conftest import put, released_2024
from tests.journeys.conftest import PASSWORD, Reader

__all__ = ["put", "released_2024"]

pytestmark = pytest.mark.django_db(databases=["default", "centre"], transaction=True)

WRONG = "[[figure yearly-2031-1 all]]"
RIGHT = "[[figure yearly-2024-1 all]]"


def test_two_people_publish_a_report_that_everybody_reads(
    reader: Callable[..., Reader], released_2024: tuple[Release, Release]
) -> None:
    ann, _ = (
        User.objects.create_user(
            name, password=PASSWORD, agency="criminal_policy", roles=[POLICY_OFFICER]
        )
        for name in ("ann", "bob")
    )
    report = drafting.begin("directive", "yearly-2024-1", actor=ann.actor)
    writer, second = reader("en"), reader("fr", width=320, scripts=False)

    writer.sign_in("ann")
    writer.go(f"reports/room/{report}/")
    writer.look()
    writer.go(f"reports/room/{report}/means/en/")
    text = writer.page.locator("textarea")
    text.fill(f"What was found with money: {WRONG}")
    writer.page.get_by_role("button", name=writer.say("reports-save")).click()
    # Refused beside the field, and nothing that was typed is lost.
    expect(text).to_have_value(f"What was found with money: {WRONG}")
    writer.look()
    text.fill(f"What was found with money: {RIGHT}")
    writer.page.get_by_role("button", name=writer.say("reports-save")).click()
    expect(writer.page).to_have_url(re.compile(f"/reports/room/{report}/$"))
    writer.page.get_by_role("button", name=writer.say("reports-propose")).click()
    writer.page.get_by_role("button", name=writer.say("reports-propose")).click()
    expect(writer.page).to_have_url(re.compile(f"/reports/room/{report}/$"))

    second.sign_in("bob")
    second.go(f"reports/room/{report}/publish/")
    second.page.get_by_role("button", name=second.say("reports-publish")).click()

    for lang, width in (("de", 320), ("nl", 1280)):
        anybody = reader(lang, width=width)
        anybody.go("reports/directive-2024/")
        anybody.look()
        expect(anybody.page.get_by_role("link", name="PDF").first).to_be_visible()
