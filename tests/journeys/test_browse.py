"""Somebody at a centre reads their cases: by eye, by keyboard, on a phone, on paper."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FloatRect, Page, expect

from safeconduct.store.models import User

pytestmark = pytest.mark.django_db(databases=["default", "centre"], transaction=True)

Open = Callable[..., str]
PICTURE = Path(__file__).resolve().parents[2] / "docs/manual/case-page.png"


@pytest.mark.parametrize(("lang", "width"), [("en", 1280), ("fr", 320)])
def test_every_page_can_be_read(
    reader: Callable[..., object], opened: Open, lang: str, width: int
) -> None:
    reference = opened()
    someone = reader(lang, width=width)
    for path in ("sign-in/", "law/", "law/P-1/"):
        someone.go(path)
        someone.look()
    someone.sign_in("payoke")
    for path in (
        "cases/",
        "cases/?due=overdue&phase=reflection_lapsed",
        "cases/?q=2222",
        f"cases/{reference}/",
        f"cases/{reference}/?on=2008-03-01&known=2008-03-01",
        f"cases/{reference}/?on=x",
        "cases/2222-2222/",
    ):
        someone.go(path)
        someone.look()


@pytest.mark.parametrize("who", ["police", "office", "policy"])
def test_each_agency_can_read_its_first_pages(
    reader: Callable[..., object], opened: Open, who: str
) -> None:
    reference = opened()
    someone = reader("fr", width=320)
    someone.sign_in(who)
    someone.look()
    for path in ("cases/", f"cases/{reference}/"):
        someone.go(path)
        someone.look()


def test_with_every_reason_open_there_is_no_barrier_either(
    reader: Callable[..., object], opened: Open
) -> None:
    someone = reader("en", width=320)
    reference = opened()
    someone.sign_in("payoke")
    someone.go(f"cases/{reference}/?on=2008-03-01")
    someone.page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    someone.look()


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_reading_a_case_without_scripts(
    reader: Callable[..., object], opened: Open, lang: str
) -> None:
    """From the list to the case, to another day, to the reasons, to the law, and back."""
    reference = opened()
    someone = reader(lang, width=320, scripts=False)
    someone.sign_in("payoke")
    page: Page = someone.page
    someone.go("cases/")
    page.get_by_role("link", name=reference).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        someone.say("case-title", reference=reference)
    )
    page.get_by_text(someone.say("asof-title")).click()
    for part, typed in (("day", "1"), ("month", "3"), ("year", "2008")):
        page.locator(f'[name="on_{part}"]').fill(typed)
    page.get_by_role("button", name=someone.say("asof-button")).click()
    expect(page.locator("main")).to_contain_text(someone.say("deadline-day", day=20, days=45))

    opening = page.locator("#why-registration_certificate")
    expect(opening.locator(".govuk-details__text").first).to_be_hidden()
    opening.locator("summary").first.click()
    expect(opening).to_contain_text(someone.say("what-statement_or_complaint"))
    page.get_by_role("link", name="C-3", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(someone.say("C-3"))


def test_everything_is_reached_by_keyboard(reader: Callable[..., object], opened: Open) -> None:
    reference = opened()
    someone = reader("en")
    someone.sign_in("payoke")
    someone.go(f"cases/{reference}/?on=2008-03-01")
    page: Page = someone.page
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text(someone.say("page-skip"))
    expect(page.locator(":focus")).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    # The first stop inside the page's content, and it is seen to have the focus.
    within = page.evaluate("document.querySelector('main').contains(document.activeElement)")
    assert within
    for _ in range(40):
        shown = page.evaluate(
            """() => { const s = getComputedStyle(document.activeElement);
            return s.outlineStyle !== 'none' || s.boxShadow !== 'none' ||
                   s.backgroundColor !== 'rgba(0, 0, 0, 0)' }"""
        )
        assert shown, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if page.evaluate("document.activeElement.matches('#why-phase > summary')"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#why-phase .govuk-details__text").first).to_be_visible()


def test_the_language_changes_and_the_day_stays(
    reader: Callable[..., object], opened: Open
) -> None:
    reference = opened()
    someone = reader("en")
    someone.sign_in("payoke")
    someone.go(f"cases/{reference}/?on=2008-03-01")
    someone.page.get_by_role("link", name="Français").click()
    someone.lang = "fr"
    someone.look()
    expect(someone.page.locator("main")).to_contain_text("1er mars 2008")
    expect(someone.page.locator("main")).to_contain_text("26 mars 2008")


def test_on_paper_the_reasons_one_opened_stay_and_the_furniture_goes(
    reader: Callable[..., object], opened: Open
) -> None:
    reference = opened()
    someone = reader("en")
    someone.sign_in("payoke")
    someone.go(f"cases/{reference}/?on=2008-03-01&why=registration_certificate")
    page: Page = someone.page
    page.emulate_media(media="print")
    expect(page.locator("#why-registration_certificate .sc-reason").first).to_be_visible()
    expect(page.get_by_text(someone.say("event-guidance_started")).first).to_be_visible()
    expect(page.locator("#why-phase")).to_be_hidden()
    expect(page.get_by_role("button", name=someone.say("nav-sign-out"))).to_be_hidden()
    expect(page.get_by_role("button", name=someone.say("asof-button"))).to_be_hidden()


def test_the_picture_of_the_case_page(
    reader: Callable[..., object],
    opened: Open,
    monkeypatch: pytest.MonkeyPatch,
    settings: object,
    tmp_path: Path,
) -> None:
    """The picture in the README: made again when it is missing, or when asked for."""
    monkeypatch.setattr("safeconduct.store.opening.free_references", lambda _: ["7F3K-92QD"])
    settings.DEMO = True  # type: ignore[attr-defined]
    reference = opened()
    User.objects.filter(username="payoke").update(first_name="An", last_name="Willems")
    someone = reader("en")
    someone.sign_in("payoke")
    someone.go(f"cases/{reference}/?on=2008-03-01")
    picture = tmp_path / "case-page.png"
    frame: FloatRect = {"x": 0, "y": 0, "width": 1280, "height": 1240}
    someone.page.screenshot(path=picture, clip=frame, full_page=True)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert picture.stat().st_size < 300_000
    if not PICTURE.exists() or "SAFECONDUCT_PICTURES" in os.environ:
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        PICTURE.write_bytes(picture.read_bytes())
