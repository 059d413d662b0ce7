"""A data protection officer in a real browser: a reference, a reason, and who looked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from safeconduct.access.roles import DATA_PROTECTION_OFFICER
from safeconduct.store.models import AuditEntry, User
from tests.journeys.conftest import OpenCase, Reader

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(("lang", "width"), [("fr", 1280), ("de", 320)])
def test_a_reference_and_a_reason_show_who_looked(
    people: dict[str, User],
    opened: OpenCase,
    reader: Callable[..., Reader],
    lang: str,
    width: int,
) -> None:
    reference = opened()
    User.objects.filter(pk=people["payoke"].pk).update(roles=[DATA_PROTECTION_OFFICER])
    someone = reader(lang, width=width)
    page, say = someone.page, someone.say
    someone.sign_in("payoke")
    someone.go("oversight/")
    someone.look()
    page.get_by_role("button", name=say("oversight-do")).click()
    # Each error leads to its field.
    page.get_by_role("link", name=say("oversight-reference-missing")).click()
    page.get_by_label(say("case-reference")).fill("2222-2222")
    page.get_by_label(say("oversight-why-complaint")).check()
    page.get_by_role("button", name=say("oversight-do")).click()
    expect(page.get_by_role("link", name=say("oversight-none"))).to_be_visible()
    someone.look()
    page.get_by_label(say("case-reference")).fill(reference.lower())
    page.get_by_role("button", name=say("oversight-do")).click()
    heading = page.get_by_role("heading", name=say("history-title", reference=reference))
    expect(heading).to_be_visible()
    someone.look()
    assert AuditEntry.objects.filter(details={"why": "complaint"}).count() == 1
