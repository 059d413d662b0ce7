"""Two people in two browsers release a year; anybody reads it without signing in."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from safeconduct.access.roles import CHECKER, RELEASER
from tests.integration.centre.released import linked_round, people, steady_noise
from tests.journeys.conftest import Reader

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "centre"])


def test_a_release_is_prepared_sent_back_prepared_anew_published_and_read_by_anybody(
    reader: Callable[..., Reader], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    steady_noise(monkeypatch)
    people()
    linked_round({2025: 200})
    releaser, checker = reader("fr", width=1280), reader("de", width=320)
    releaser.sign_in(RELEASER)
    checker.sign_in(CHECKER)

    _prepare(releaser)
    # Who prepared is asked for no decision.
    expect(releaser.page.get_by_label(releaser.say("releases-agree"))).to_have_count(0)
    releaser.look()

    _open(checker, version=1)
    checker.look()
    checker.page.get_by_role("button", name=checker.say("releases-decide-do")).click()
    checker.page.get_by_role("link", name=checker.say("releases-decide-missing")).click()
    checker.page.get_by_label(checker.say("releases-return")).check()
    checker.page.get_by_label(checker.say("releases-return-why")).select_option("coverage")
    checker.page.get_by_role("button", name=checker.say("releases-decide-do")).click()
    expect(checker.page.get_by_text(checker.say("releases-reason-coverage"))).to_be_visible()

    # The same numbers again, for nothing.
    _prepare(releaser, free=True)
    _open(checker, version=2)
    checker.page.get_by_label(checker.say("releases-agree")).check()
    checker.page.get_by_role("button", name=checker.say("releases-decide-do")).click()
    expect(checker.page.get_by_text(checker.say("releases-agreed"))).to_be_visible()
    checker.go("centre/ledger/")
    checker.look()

    _open(releaser, version=2)
    releaser.page.get_by_role("button", name=releaser.say("releases-publish")).click()
    expect(releaser.page.get_by_text(releaser.say("releases-published"))).to_be_visible()

    _anybody_reads(reader("en", width=320, scripts=False), tmp_path)
    someone = reader("en", width=320)
    for address in ("figures/", "figures/yearly-2025-1/"):
        someone.go(address)
        someone.look()


def _prepare(someone: Reader, *, free: bool = False) -> None:
    page, say = someone.page, someone.say
    someone.go("centre/releases/")
    someone.look()
    page.get_by_role("button", name=say("releases-prepare")).click()
    page.get_by_label(say("releases-year")).fill("2011")
    page.get_by_role("button", name=say("releases-show-price")).click()
    expect(page.get_by_role("link", name=say("releases-wrong-empty", year="2011"))).to_be_visible()
    someone.look()
    page.get_by_label(say("releases-year")).fill("2025")
    page.get_by_role("button", name=say("releases-show-price")).click()
    someone.look()
    expect(page.get_by_text(say("releases-price-nothing"))).to_have_count(int(free))
    page.get_by_role(
        "button", name=say("releases-confirm-free" if free else "releases-confirm")
    ).click()
    expect(page.get_by_text(say("releases-prepared"))).to_be_visible()


def _open(someone: Reader, *, version: int) -> None:
    someone.go("centre/releases/")
    name = someone.say("releases-of", year="2025", version=version)
    someone.page.get_by_role("link", name=name).click()
    expect(someone.page.get_by_role("heading", name=name)).to_be_visible()


def _anybody_reads(anybody: Reader, folder: Path) -> None:
    page, say = anybody.page, anybody.say
    anybody.go("sign-in/")
    page.get_by_role("link", name=say("figures-title")).click()
    page.get_by_role("link", name=say("figures-of-year", year="2025")).click()
    expect(page.get_by_text(say("figures-not-hidden"))).to_be_visible()
    expect(page.get_by_role("table").first).to_contain_text(re.compile("between|at most"))
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_text(say("figures-files")).click()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="form.csv", exact=True).click()
    kept = folder / "form.csv"
    waiting.value.save_as(kept)
    assert kept.read_text(encoding="utf-8").startswith("form,count,low95,high95\n")
