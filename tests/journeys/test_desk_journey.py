"""A day at the point of access: a letter comes in, is given out, answered and looked at."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from safeconduct.store.models import DeskManifest, DeskStep, User
from tests.journeys.conftest import PASSWORD, Reader

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "centre"])
LETTER = (
    b"From: Claire Vasseur <lille@police.example>\r\nSubject: Methods of recruitment\r\n"
    b"Date: Mon, 2 Mar 2026 09:30:00 +0100\r\n\r\nWhat may be told of the methods?"
)


def _desk(username: str) -> User:
    return User.objects.create_user(
        username, password=PASSWORD, agency="central_service", first_name=username
    )


def test_a_letter_is_answered_and_nothing_leaves_unseen(reader: Callable[..., Reader]) -> None:
    _desk("Luc")
    marie = _desk("Marie")

    luc = reader("nl")
    luc.sign_in("Luc")
    luc.go("desk/from-mail/")
    luc.page.locator("[type=file]").set_input_files(
        {"name": "a.eml", "mimeType": "message/rfc822", "buffer": LETTER}
    )
    luc.page.get_by_role("button", name=luc.say("desk-mail-do")).click()
    expect(luc.page.get_by_label(luc.say("desk-name"))).to_have_value("Claire Vasseur")
    luc.look()
    luc.page.get_by_label(luc.say("desk-service")).fill("Police nationale, Lille")
    luc.page.locator("[name=requester]").select_option("foreign_police")
    # Not theirs to invoke: what was typed stays.
    luc.page.locator("[name=basis]").select_option("interpol")
    luc.page.get_by_role("button", name=luc.say("desk-save")).click()
    expect(luc.page.get_by_text(luc.say("desk-wrong-basis-requester")).first).to_be_visible()
    luc.look()
    luc.page.locator("[name=basis]").select_option("information_exchange")
    luc.page.get_by_role("button", name=luc.say("desk-save")).click()
    expect(luc.page.get_by_text(luc.say("desk-received"))).to_be_visible()
    luc.page.locator("[name=to]").select_option(str(marie.pk))
    luc.page.get_by_role("button", name=luc.say("desk-assign"), exact=True).click()
    expect(luc.page.get_by_text(luc.say("desk-done"))).to_be_visible()
    luc.look()

    # A colleague on a telephone, without scripts: the request is hers, and on her first page.
    hers = reader("fr", width=320, scripts=False)
    hers.sign_in("Marie")
    hers.go("desk/")
    hers.page.get_by_role("link", name="2026-0001").click()
    hers.page.get_by_role("button", name=hers.say("desk-write")).click()
    hers.page.locator("[name=outcome]").first.check()
    hers.page.get_by_label(hers.say("desk-answer-text")).fill("Appelez Mme Dupont.")
    hers.page.get_by_role("button", name=hers.say("desk-to-preview")).click()
    expect(hers.page.get_by_text("Mme Dupont", exact=True).first).to_be_visible()
    expect(hers.page.locator("main")).to_contain_text(hers.say("desk-sign-name"))
    hers.page.get_by_role("button", name=hers.say("desk-send")).click()
    expect(hers.page.get_by_text(hers.say("desk-looked-missing")).first).to_be_visible()
    assert not DeskManifest.objects.exists()
    hers.page.get_by_label(hers.say("desk-looked")).check()
    hers.page.get_by_role("button", name=hers.say("desk-send")).click()
    expect(hers.page.get_by_text(hers.say("desk-sent"))).to_be_visible()
    assert "Dupont" not in DeskManifest.objects.get().document
    assert DeskStep.objects.latest("seq").kind == "answered"

    english = reader("en", width=320)
    english.sign_in("Luc")
    for page in ("desk/", "desk/?state=answered", "desk/new/", "desk/figures/"):
        english.go(page)
        english.look()
