"""A second factor in a real browser: a passkey, its pages, the last minutes of a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from safeconduct.access.roles import ADMINISTRATOR, CASEWORKER
from safeconduct.store.models import User
from safeconduct.web.signing_in import limits
from tests.journeys.conftest import Reader

pytestmark = pytest.mark.django_db(transaction=True)


def authenticator(someone: Reader) -> None:
    """A key in the browser that answers whenever it is asked."""
    protocol = someone.context.new_cdp_session(someone.page)
    protocol.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "usb",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    protocol.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_a_passkey_from_the_set_up_to_the_next_sign_in(
    people: dict[str, User], reader: Callable[..., Reader], settings: Any
) -> None:
    settings.SECOND_FACTOR_REQUIRED = True
    # Where nothing else counts, too.
    settings.SECOND_FACTORS = frozenset({"webauthn"})
    someone = reader("fr")
    authenticator(someone)
    page, say = someone.page, someone.say
    someone.sign_in("payoke")
    expect(page.get_by_role("heading", name=say("factors-title"), exact=True)).to_be_visible()
    someone.look()
    page.get_by_role("button", name=say("factor-passkey-add")).click()
    someone.look()
    page.get_by_label(say("factor-passkey-name")).fill("Clé bleue")
    page.get_by_role("button", name=say("factor-passkey-create")).click()
    expect(page.get_by_role("heading", name=say("factor-paper-title"))).to_be_visible()
    assert page.locator(".sc-codes li").count() == 10
    someone.look()
    page.get_by_role("link", name=say("factors-title")).click()
    expect(page.get_by_text("Clé bleue").first).to_be_visible()

    page.get_by_role("button", name=say("nav-sign-out")).click()
    page.get_by_label(say("sign-in-username")).fill("payoke")
    page.get_by_label(say("sign-in-password")).fill("a-journey-through-the-pages")
    page.get_by_role("button", name=say("sign-in-button"), exact=True).click()
    expect(page.get_by_role("heading", name=say("factor-ask-title"))).to_be_visible()
    someone.look()
    page.get_by_role("button", name=say("factor-passkey-use")).click()
    expect(page.get_by_role("button", name=say("nav-sign-out"))).to_be_visible()
    someone.go("cases/")
    assert page.url.endswith("/fr/cases/")


def test_without_scripts_the_codes_remain_and_the_passkey_is_not_offered(
    people: dict[str, User], reader: Callable[..., Reader]
) -> None:
    someone = reader("de", width=320, scripts=False)
    someone.sign_in("payoke")
    someone.go("account/second-factor/passkey/")
    expect(someone.page.get_by_text(someone.say("factor-passkey-scripts"))).to_be_visible()
    expect(
        someone.page.get_by_role("button", name=someone.say("factor-passkey-create"))
    ).to_be_hidden()
    someone.go("account/second-factor/app/")
    expect(someone.page.locator(".sc-secret")).to_be_visible()


@pytest.mark.parametrize(("lang", "width"), [("en", 320), ("nl", 1280)])
def test_the_pages_of_account_and_administration_have_no_barrier(
    people: dict[str, User], reader: Callable[..., Reader], lang: str, width: int
) -> None:
    User.objects.filter(username="payoke").update(roles=[ADMINISTRATOR, CASEWORKER])
    someone = reader(lang, width=width)
    someone.sign_in("payoke")
    pages = [
        "account/",
        "account/password/",
        "account/second-factor/app/",
        "administration/users/",
        "administration/users/invite/",
        f"administration/users/{people['payoke'].pk}/",
        "administration/offices/",
    ]
    for address in pages:
        someone.go(address)
        someone.look()


def test_a_reminder_comes_before_the_end_and_staying_moves_it(
    people: dict[str, User], reader: Callable[..., Reader], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "IDLE", limits.timedelta(minutes=4))
    someone = reader("en")
    someone.sign_in("payoke")
    someone.go("account/")
    reminder = someone.page.get_by_role("alertdialog")
    expect(reminder).to_be_visible()
    someone.look()
    monkeypatch.setattr(limits, "IDLE", limits.timedelta(minutes=45))
    reminder.get_by_role("button", name=someone.say("session-stay")).click()
    expect(reminder).to_be_hidden()
