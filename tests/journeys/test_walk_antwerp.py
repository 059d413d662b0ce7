"""A Nigerian woman, met at a control in Antwerp on 1 February 2008, walked through by hand.

Police → Payoke → 45 days → statement → model A → confirmations → six months → conviction →
unlimited residence: each agency signs in and does its part in a browser, in English and, without
JavaScript and on a narrow telephone, in French. After each act the case page of that day is read:
it says where the case stands, until when, and by which rule.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from safeconduct.store.models import User
from safeconduct.web.dates import written_date

# What follows for the police from "good reason to believe" (S2, section 5.1).
DUTIES = {
    "give_leaflet": "FC-1",
    "tell_of_rights": "FC-8",
    "arrange_intake": "FC-2",
    "inform_immigration_office": "FC-2",
}


@dataclass
class Walk:
    """One browser, going from agency to agency."""

    reader: Any
    who: str = ""
    reference: str = ""

    @property
    def page(self) -> Page:
        page: Page = self.reader.page
        return page

    def say(self, key: str, **values: object) -> str:
        return str(self.reader.say(key, **values))

    def day(self, day: date) -> str:
        return written_date(day, self.reader.lang)

    def go(self, path: str) -> None:
        self.reader.go(path)

    def sign_in(self, who: str) -> None:
        if self.who == who:
            return
        if self.who:
            self.go("law/")
            self.page.get_by_role("button", name=self.say("nav-sign-out")).click()
        self.reader.sign_in(who)
        expect(self.page.get_by_role("button", name=self.say("nav-sign-out"))).to_be_visible()
        self.who = who

    def choose(self, name: str, value: str) -> None:
        self.page.locator(f'input[name="{name}"][value="{value}"]').check()

    def date(self, name: str, day: date) -> None:
        for part in ("day", "month", "year"):
            self.page.locator(f'input[name="{name}_{part}"]').fill(str(getattr(day, part)))

    def go_on(self) -> None:
        self.page.locator("main .govuk-button:not(.govuk-button--secondary)").first.click()

    def text(self) -> str:
        return self.page.locator("main").inner_text()

    # -- the first contact ------------------------------------------------------------------

    def first_contact(self, met: date) -> None:
        """One thing a page, to the end; every page that asks is answered as the police know it."""
        self.go("first-contact/")
        self.go_on()
        answers = self._answers(met)
        for _ in range(30):
            name = re.sub(r"\?.*$", "", self.page.url).rstrip("/").rsplit("/", 1)[-1]
            if name == "check":
                break
            answers[name]()
            self.go_on()
        for duty, rule in DUTIES.items():
            row = self.page.get_by_role("row", name=self.say(f"duty-{duty}"))
            expect(row).to_contain_text(rule)
        self.go_on()
        self.page.wait_for_url("**/recorded/**")
        self.reference = self.page.url.rstrip("/").rsplit("/", 1)[-1]

    def _answers(self, met: date) -> dict[str, Callable[[], None]]:
        page = self.page

        def age() -> None:
            self.choose("age_known", "date")
            self.date("birth_date", date(1988, 5, 1))

        def names() -> None:
            page.locator('input[name="family_name"]').fill("Eze")

        def assessment() -> None:
            self.choose("assessed_as", "victim")
            page.locator('textarea[name="reasons"]').fill("Papers taken, debt, always watched.")

        def duty() -> None:
            self.choose("state", "done")

        return {
            "when": lambda: self.date("day", met),
            "where": lambda: page.locator('select[name="district"]').select_option("Antwerpen"),
            "how": lambda: self.choose("channel", "control"),
            "name": names,
            "age": age,
            "nationality": lambda: page.locator('select[name="country_1"]').select_option("NGA"),
            "residence": lambda: self.choose("status", "illegal"),
            "language": lambda: page.locator('select[name="code"]').select_option("en"),
            "form": lambda: self.choose("form", "sexual"),
            "indicators": lambda: None,
            "assessment": assessment,
            "wish": lambda: self.choose("wish", "agrees"),
            "centre": lambda: self.choose("centre", "payoke"),
            "leaflet": duty,
            "rights": duty,
            "intake": duty,
            "immigration-office": duty,
        }

    # -- the acts ---------------------------------------------------------------------------

    def open(self, who: str, key: str) -> None:
        """From the case page to the act, by its link."""
        self.sign_in(who)
        self.go(f"cases/{self.reference}/")
        link = self.page.get_by_role("link", name=self.say(f"act-{key}"), exact=True)
        link.click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(self.say(f"act-{key}"))

    def act(self, who: str, key: str, on: date, rule: str, **choices: str) -> str:
        """Ask, check, record; the rule stands on the page. The banner's text."""
        self.open(who, key)
        self.says_why(rule)
        for name, value in choices.items():
            self.choose(name, value)
        self.date("on", on)
        self.go_on()
        return self.record(on, rule)

    def answer(self, who: str, on: date, rule: str, **answers: str) -> str:
        """The magistrate's questions, one a page."""
        self.open(who, "answer-confirmation")
        self.date("on", on)
        self.go_on()
        for number, (question, value) in enumerate(answers.items(), 1):
            place = self.say("act-question-place", n=number, of=len(answers))
            expect(self.page.get_by_text(place)).to_be_visible()
            expect(self.page.get_by_text(self.say(f"question-{question}"))).to_be_visible()
            self.choose(question, value)
            self.go_on()
        return self.record(on, rule)

    def record(self, on: date, rule: str) -> str:
        expect(self.page.get_by_role("heading", level=1)).to_have_text(self.say("act-check-title"))
        self.says_why(rule)
        assert self.day(on) in self.text()
        self.go_on()
        banner = self.page.locator(".govuk-notification-banner--success")
        expect(banner).to_contain_text(self.day(on))
        return banner.inner_text()

    def says_why(self, rule: str) -> None:
        """The rule, with its words, is on the page, one click away at most."""
        expect(self.page.locator("main")).to_contain_text(f"{self.say(rule)}")
        expect(self.page.locator("main")).to_contain_text(self.say(f"{rule}.text"))

    def stands(self, on: date, phase: str, *said: str) -> None:
        """The case page of that day: the phase, and what else it has to say."""
        self.go(f"cases/{self.reference}/?on={on.isoformat()}")
        text = self.text() + self.page.locator(".sc-bar").inner_text()
        for each in (self.say(f"phase-{phase}"), *said):
            assert each in text, f"{each!r} is not on the page of {on}"

    def is_refused(self, who: str, key: str, *said: str) -> None:
        """The act's page explains that it is not open, or not theirs."""
        self.sign_in(who)
        self.go(f"cases/{self.reference}/acts/{key}/")
        for each in said:
            expect(self.page.locator("main")).to_contain_text(each)


@pytest.fixture(params=["en", "fr"])
def walk(request: pytest.FixtureRequest, people: dict[str, User], reader: Any) -> Walk:
    # With the password that all of them have.
    password = people["payoke"].password
    User.objects.create(username="minister", password=password, agency="minister")
    french = request.param == "fr"
    reading = reader(request.param, width=320 if french else 1100, scripts=not french)
    reading.page.set_default_timeout(60_000)
    return Walk(reading)


# Some ninety pages, one after the other.
@pytest.mark.timeout(900)
def test_from_a_control_in_antwerp_to_unlimited_residence(walk: Walk) -> None:
    met = date(2008, 2, 1)
    walk.sign_in("police")
    walk.first_contact(met)
    walk.go(f"cases/{walk.reference}/")
    assert walk.say("event-guidance_started") not in walk.text()

    # Payoke takes her in. Nobody else's centre learns that she exists.
    walk.sign_in("surya")
    walk.go(f"cases/{walk.reference}/")
    expect(walk.page.get_by_role("heading", level=1)).to_have_text(
        walk.say("error-not-found-title")
    )
    walk.act("payoke", "start-guidance", date(2008, 2, 4), "C-2")
    banner = walk.act("payoke", "record-contact", date(2008, 2, 5), "C-1", contact="broken")
    assert walk.say("phase-reflection") in banner
    order = {"document": "reflection_order"}
    walk.act("payoke", "apply-for-document", date(2008, 2, 6), "P-8", **order)

    # 45 days from 10 February 2008: the last day is 26 March.
    walk.is_refused("office", "apply-for-document", walk.say("P-8.text"))
    banner = walk.act("office", "issue-document", date(2008, 2, 10), "P-1", **order)
    assert walk.day(date(2008, 3, 26)) in banner
    walk.stands(date(2008, 3, 1), "reflection", walk.day(date(2008, 3, 26)), "P-1")
    walk.is_refused("minister", "grant-unlimited", walk.say("error-not-found-text"))

    # She makes a statement; the second phase begins.
    walk.act("police", "record-statement", date(2008, 3, 5), "C-3", statement="statement_made")
    certificate = {"document": "registration_certificate"}
    walk.act("payoke", "apply-for-document", date(2008, 3, 6), "P-8", **certificate)
    banner = walk.act("office", "issue-document", date(2008, 3, 10), "P-3", **certificate)
    assert walk.day(date(2008, 6, 10)) in banner
    walk.stands(date(2008, 4, 1), "registration", walk.day(date(2008, 6, 10)), "P-3")

    # The magistrate confirms; the certificate is renewed once.
    walk.act("office", "ask-confirmation", date(2008, 5, 19), "P-13", questions="P-5")
    walk.answer(
        "prosecutor",
        date(2008, 5, 26),
        "P-5",
        proceedings_pending="yes",
        willing_to_cooperate="yes",
        still_victim="yes",
        contact_broken="yes",
    )
    walk.act("payoke", "apply-for-document", date(2008, 5, 28), "P-8", **certificate)
    banner = walk.act("office", "issue-document", date(2008, 6, 9), "P-3", **certificate)
    assert walk.day(date(2008, 9, 9)) in banner

    # Temporary residence for six months, once he confirms again.
    walk.act("office", "ask-confirmation", date(2008, 8, 18), "P-13", questions="P-6")
    walk.answer(
        "prosecutor",
        date(2008, 8, 25),
        "P-6",
        proceedings_pending="yes",
        cooperating="yes",
        contact_broken="yes",
        no_threat="yes",
    )
    residence = {"document": "temporary_residence"}
    walk.act("payoke", "apply-for-document", date(2008, 8, 27), "P-8", **residence)
    banner = walk.act("office", "issue-document", date(2008, 9, 8), "P-6", **residence)
    assert walk.say("phase-temporary_residence") in banner
    assert walk.day(date(2009, 3, 8)) in banner
    walk.stands(date(2008, 10, 1), "temporary_residence", walk.day(date(2009, 3, 8)), "P-6")

    # A conviction, and her passport: unlimited residence may be granted, and is.
    walk.act("prosecutor", "record-proceedings", date(2008, 11, 3), "P-7", proceedings="convicted")
    walk.act("payoke", "prove-identity", date(2008, 11, 10), "P-10", identity="identity_proven")
    walk.stands(
        date(2008, 11, 12), "temporary_residence", walk.say("opening-unlimited_residence"), "P-7"
    )
    unlimited = {"document": "unlimited_residence"}
    walk.act("payoke", "apply-for-document", date(2008, 11, 12), "P-8", **unlimited)
    banner = walk.act("minister", "grant-unlimited", date(2009, 1, 15), "P-7")
    assert walk.say("phase-unlimited_residence") in banner
    walk.act("office", "issue-document", date(2009, 1, 20), "P-7", **unlimited)
    walk.stands(date(2009, 2, 1), "unlimited_residence", walk.say("document-unlimited_residence"))
