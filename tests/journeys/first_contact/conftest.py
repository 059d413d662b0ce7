"""An officer's pages without a browser, and an officer's phone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from safeconduct.access import Actor
from safeconduct.store import models
from safeconduct.store.drafts import load_draft
from safeconduct.store.models import User
from safeconduct.words import say

START = "/en/first-contact/"
MET = {"day_day": "1", "day_month": "2", "day_year": "2008", "time": "16h05"}
ANSWERS: dict[str, dict[str, str]] = {
    "when": MET,
    "where": {"district": "Antwerpen"},
    "how": {"channel": "control"},
    "name": {"family_name": "Osagie", "given_name": "Joy", "other_names": ""},
    "age": {
        "age_known": "date",
        "birth_date_day": "1",
        "birth_date_month": "5",
        "birth_date_year": "1988",
    },
    "nationality": {"country_1": "NGA"},
    "residence": {"status": "illegal"},
    "language": {"code": "en"},
    "form": {"form": "sexual"},
}
DONE = {
    "state": "done",
    "done_on_day": "1",
    "done_on_month": "2",
    "done_on_year": "2008",
}


class Officer:
    """Somebody filling in the pages; `send` answers one and follows where it leads."""

    START, ANSWERS, DONE = START, ANSWERS, DONE

    def __init__(self, user: models.User) -> None:
        self.actor: Actor = user.actor
        self.client = Client()
        self.client.force_login(user)
        self.draft = ""

    def begin(self) -> None:
        begun = self.client.post(f"{START}new/")
        self.draft = begun["Location"].split("/")[3]

    def address(self, page: str) -> str:
        return f"{START}{self.draft}/{page}/"

    def see(self, page: str) -> str:
        shown = self.client.get(self.address(page))
        assert shown.status_code == 200, page
        return shown.content.decode()

    def send(self, page: str, answer: dict[str, str]) -> str:
        """Where answering `page` leads: the next page's name, or an address."""
        sent = self.client.post(self.address(page), answer)
        assert sent.status_code == 302, self.errors(sent.content.decode())
        return str(sent["Location"]).removeprefix(f"{START}{self.draft}/").rstrip("/")

    def answer(self, answers: dict[str, dict[str, str]]) -> str:
        """Answer each page in turn, checking that each leads to the next."""
        leads = next(iter(answers))
        for page, answer in answers.items():
            assert leads == page
            leads = self.send(page, answer)
            if leads == "indicators":
                self.see("indicators")
                leads = "assessment"
        return leads

    @staticmethod
    def assess(as_: str) -> dict[str, dict[str, str]]:
        """Every answer up to the assessment."""
        return ANSWERS | {"assessment": {"assessed_as": as_, "reasons": "Locked in, no papers."}}

    @staticmethod
    def errors(page: str) -> list[str]:
        """What the error summary of `page` says."""
        summary = re.search(r'govuk-error-summary__list">(.*?)</ul>', page, re.DOTALL)
        return re.findall(r"<a [^>]*>(.*?)</a>", summary[1], re.DOTALL) if summary else []

    @property
    def content(self) -> dict[str, Any]:
        return dict(load_draft(UUID(self.draft), actor=self.actor).content)


@pytest.fixture
def officer_of(db: None) -> Callable[..., Officer]:
    def make(agency: str, office: str = "") -> Officer:
        name = f"{agency}-{models.User.objects.count()}"
        user = models.User.objects.create(username=name, agency=agency, office=office)
        return Officer(user)

    return make


@pytest.fixture
def officer(officer_of: Callable[..., Officer]) -> Iterator[Officer]:
    found = officer_of("federal_police", "Antwerpen")
    found.begin()
    yield found


PASSWORD = "a-control-in-antwerp"
AXE = (
    Path(__file__).resolve().parents[3]
    / "src/safeconduct/web/assets/node_modules/axe-core/axe.min.js"
)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NARROW = {"width": 320, "height": 640}


class Phone:
    """An officer's phone: answers pages and looks at each as it comes."""

    def __init__(self, page: Page, base: str, lang: str, *, scripts: bool) -> None:
        self.page, self.base, self.lang, self.scripts = page, base, lang, scripts
        page.set_default_timeout(10_000)

    def say(self, key: str, **values: object) -> str:
        return say(self.lang, key, **values)

    def sign_in(self) -> None:
        self.page.goto(f"{self.base}/{self.lang}/first-contact/")
        self.page.get_by_label(self.say("sign-in-username")).fill("officer")
        self.page.get_by_label(self.say("sign-in-password")).fill(PASSWORD)
        self.page.get_by_role("button", name=self.say("sign-in-button"), exact=True).click()
        self.look(self.say("fc-title"))

    def look(self, heading: str) -> None:
        """This page is headed so, fits the screen, and has no barrier axe can find."""
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)
        # The heading can be there before the style sheet is: widths are nobody's then.
        self.page.wait_for_load_state("load")
        width = self.page.evaluate("document.documentElement.scrollWidth")
        assert width <= self.page.viewport_size["width"], heading  # type: ignore[index]
        if self.scripts:
            self.look_with_axe(heading)

    def look_with_axe(self, heading: str) -> None:
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)
        broken = [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]
        assert broken == [], heading

    def choose(self, name: str, value: str) -> None:
        """Tap the label, as a finger does."""
        field = self.page.locator(f'input[name="{name}"][value="{value}"]')
        self.page.locator(f'label[for="{field.get_attribute("id")}"]').click()
        expect(field).to_be_checked()

    def fill(self, name: str, text: str) -> None:
        self.page.locator(f'[name="{name}"]').fill(text)

    def date(self, name: str, day: str, month: str, year: str) -> None:
        for part, text in (("day", day), ("month", month), ("year", year)):
            self.fill(f"{name}_{part}", text)

    def pick(self, name: str, value: str) -> None:
        self.page.locator(f'select[name="{name}"]').select_option(value)

    def press(self, key: str) -> None:
        self.page.get_by_role("button", name=self.say(key), exact=True).click()

    def go_on(self) -> None:
        self.press("fc-continue")

    def meeting(self) -> None:
        self.press("fc-start-button")
        self.look(self.say("fc-when"))
        self.date("day", "1", "2", "2008")
        self.fill("time", "16:00")
        self.go_on()
        self.look(self.say("fc-where"))
        self.pick("district", "Antwerpen")
        self.go_on()
        self.look(self.say("fc-how"))
        self.choose("channel", "control")
        self.go_on()

    def person(self) -> None:
        self.look(self.say("fc-name"))
        self.fill("family_name", "Osagie")
        self.go_on()
        self.look(self.say("fc-age"))
        expect(self.page.locator('[name="birth_date_day"]')).to_be_hidden()
        self.choose("age_known", "date")
        self.date("birth_date", "1", "5", "1988")
        self.go_on()
        self.look(self.say("fc-nationality"))
        self.pick("country_1", "NGA")
        self.go_on()
        self.look(self.say("fc-residence"))
        self.choose("status", "illegal")
        self.go_on()
        self.look(self.say("fc-language"))
        self.pick("code", "en")
        self.go_on()

    def signs(self) -> None:
        self.look(self.say("fc-form"))
        self.choose("form", "labour")
        self.go_on()
        self.look(self.say("fc-indicators"))
        self.page.get_by_role("link", name=self.say("dimension-exploitation"), exact=True).click()
        self.look(self.say("dimension-exploitation-question"))
        self.choose("excessive_hours", "yes")
        self.choose("low_salary", "yes")
        self.press("fc-dimension-overview")
        self.look(self.say("fc-indicators"))
        expect(self.page.locator("main")).to_contain_text(self.say("combination-strong_and_other"))
        self.press("fc-indicators-continue")

    def assess(self, assessed_as: str) -> None:
        self.look(self.say("fc-assessment"))
        expect(self.page.locator("main")).to_contain_text(self.say("indicators-support-only"))
        self.choose("assessed_as", assessed_as)
        self.fill("reasons", "No papers, no wages, locked in at night.")
        self.go_on()

    def duty(self, name: str) -> None:
        self.look(self.say(f"fc-{name}"))
        expect(self.page.locator('[name="why"]')).to_be_hidden()
        self.choose("state", "done")
        self.go_on()


@pytest.fixture
def phone_in(
    browser: Browser, live_server: LiveServer, transactional_db: None
) -> Iterator[Callable[..., Phone]]:
    """Open an officer's phone: `phone_in("fr")`, with scripts and axe `phone_in("fr", True)`."""
    User.objects.create_user(
        "officer", password=PASSWORD, agency="federal_police", office="Antwerpen"
    )
    contexts = []

    def make(lang: str, scripts: bool = False) -> Phone:
        context = browser.new_context(viewport=NARROW, java_script_enabled=scripts, locale=lang)
        contexts.append(context)
        return Phone(context.new_page(), live_server.url, lang, scripts=scripts)

    yield make
    for context in contexts:
        context.close()
