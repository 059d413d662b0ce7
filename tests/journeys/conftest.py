"""What the journeys share: people of each agency, the Antwerp case, and somebody who looks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from safeconduct.access import Actor
from safeconduct.cases.model import Person
from safeconduct.store.models import User
from safeconduct.store.opening import open_case
from safeconduct.store.records import Names, NewEvent
from safeconduct.store.timeline import append
from safeconduct.words import say

PASSWORD = "a-journey-through-the-pages"
AXE = Path(__file__).resolve().parents[2] / (
    "src/safeconduct/web/assets/node_modules/axe-core/axe.min.js"
)
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AGENCIES = {
    "police": ("federal_police", "Antwerpen"),
    "police.gent": ("federal_police", "Oost-Vlaanderen"),
    "payoke": ("payoke", ""),
    "surya": ("surya", ""),
    "office": ("immigration_office", ""),
    "prosecutor": ("public_prosecutor", "Antwerpen"),
    "policy": ("criminal_policy", ""),
}
BEGINNING: list[tuple[str, str, date, dict[str, Any]]] = [
    ("police", "detected", date(2008, 2, 1), {"channel": "control", "district": "Antwerpen"}),
    ("police", "assessed", date(2008, 2, 1), {"as": "victim"}),
    ("police", "leaflet_given", date(2008, 2, 1), {"language": "en"}),
    ("police", "referred", date(2008, 2, 1), {"centre": "payoke"}),
    ("payoke", "guidance_started", date(2008, 2, 2), {"centre": "payoke"}),
    ("payoke", "contact_broken", date(2008, 2, 2), {}),
    (
        "payoke",
        "document_requested",
        date(2008, 2, 8),
        {"document": "reflection_order", "by": "payoke"},
    ),
]
ISSUED: list[tuple[str, str, date, dict[str, Any]]] = [
    ("police", "immigration_office_informed", date(2008, 2, 4), {}),
    ("office", "document_issued", date(2008, 2, 10), {"document": "reflection_order"}),
]


@pytest.fixture
def people(db: None) -> dict[str, User]:
    """A user of each agency, by name. They sign in with `PASSWORD`."""
    return {
        name: User.objects.create_user(name, password=PASSWORD, agency=agency, office=office)
        for name, (agency, office) in AGENCIES.items()
    }


@pytest.fixture
def as_user(people: dict[str, User]) -> Callable[[str], Client]:
    """Somebody signed in, without a browser: `as_user("payoke").get(...)`."""

    def make(name: str) -> Client:
        client = Client()
        client.force_login(people[name])
        return client

    return make


OpenCase = Callable[..., str]


@pytest.fixture
def opened(people: dict[str, User]) -> OpenCase:
    """Open a case of the steps given (default: Antwerp, to the 45 days); its reference."""

    def make(
        steps: list[tuple[str, str, date, dict[str, Any]]] | None = None,
        person: Person | None = None,
    ) -> str:
        first, *rest = BEGINNING + ISSUED if steps is None else steps
        reference = open_case(
            person or Person(date(1988, 5, 1), False, ("NGA",), "illegal"),
            "trafficking",
            Names(family_name="Osagie", given_name="Joy"),
            [_event(first)],
            actor=_actor(people, first),
            purpose="case_work",
        )
        for seen, step in enumerate(rest, start=1):
            append(
                reference,
                [_event(step)],
                actor=_actor(people, step),
                purpose="case_work",
                last_seen=seen,
            )
        return reference

    return make


def _event(step: tuple[str, str, date, dict[str, Any]]) -> NewEvent:
    _, kind, day, data = step
    return NewEvent(kind, day, data)


def _actor(people: dict[str, User], step: tuple[str, str, date, dict[str, Any]]) -> Actor:
    return people[step[0]].actor


class Reader:
    """Somebody in front of a browser, in one language."""

    def __init__(self, context: BrowserContext, base: str, lang: str) -> None:
        self.context, self.base, self.lang = context, base, lang
        self.page: Page = context.new_page()

    def say(self, key: str, **values: object) -> str:
        return say(self.lang, key, **values)

    def go(self, path: str) -> None:
        self.page.goto(f"{self.base}/{self.lang}/{path}")

    def sign_in(self, who: str) -> None:
        self.go("sign-in/")
        self.page.get_by_label(self.say("sign-in-username")).fill(who)
        self.page.get_by_label(self.say("sign-in-password")).fill(PASSWORD)
        self.page.get_by_role("button", name=self.say("sign-in-button"), exact=True).click()
        expect(self.page.get_by_role("button", name=self.say("nav-sign-out"))).to_be_visible()

    def look(self) -> None:
        """The page fits the screen, stands in its language, and axe finds no barrier in it."""
        size = self.page.viewport_size
        assert size is not None
        where = self.page.url
        # The page can be there before its style sheet is: widths are nobody's then.
        self.page.wait_for_load_state("load")
        assert self.page.evaluate("document.documentElement.scrollWidth") <= size["width"], where
        assert self.page.locator("html").get_attribute("lang") == self.lang
        self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found = self.page.evaluate("levels => axe.run(document, {runOnly: levels})", LEVELS)
        broken = [(each["id"], each["nodes"][0]["html"]) for each in found["violations"]]
        assert broken == [], where
        assert found["passes"], where
        self._headings()

    def _headings(self) -> None:
        levels = self.page.eval_on_selector_all(
            "h1, h2, h3, h4, h5, h6", "all => all.map(each => Number(each.tagName[1]))"
        )
        # The banner of messages stands before the title of its page.
        assert levels.count(1) == 1, self.page.url
        after = levels[levels.index(1) :]
        jumps = [below - above for above, below in pairwise(after)]
        assert all(jump <= 1 for jump in jumps), (self.page.url, after)


@pytest.fixture
def reader(browser: Browser, live_server: LiveServer) -> Iterator[Callable[..., Reader]]:
    """Open a browser: `reader(lang, width=320, scripts=False)`."""
    contexts = []

    def make(lang: str = "en", *, width: int = 1280, scripts: bool = True) -> Reader:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, locale=lang
        )
        contexts.append(context)
        return Reader(context, live_server.url, lang)

    yield make
    for context in contexts:
        context.close()
