"""A month of the Bureau, in two languages; a magistrate convenes the services of a district."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import Locator, expect

from safeconduct.access.roles import CASEWORKER, POLICY_OFFICER
from safeconduct.cases.reading import today
from safeconduct.store.models import Meeting, MeetingGuest, User, WritingVersion
from safeconduct.store.offices import keep_office
from tests.journeys.conftest import PASSWORD, Reader

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "centre"])


def somebody(username: str, agency: str, office: str = "", role: str = POLICY_OFFICER) -> User:
    if office:
        keep_office(agency, office)
    return User.objects.create_user(
        username, password=PASSWORD, agency=agency, office=office, roles=[role]
    )


def press(reader: Reader, key: str) -> None:
    reader.page.get_by_role("button", name=reader.say(key), exact=True).click()


def follow(reader: Reader, key: str) -> Locator:
    link = reader.page.locator("main").get_by_role("link", name=reader.say(key)).first
    link.click()
    return link


def fill(reader: Reader, field: str, text: str) -> None:
    label = reader.say(f"coord-field-{field}")
    reader.page.locator("main").get_by_label(label, exact=True).fill(text)


def fill_day(reader: Reader, field: str, day: date) -> None:
    for part, typed in (("day", day.day), ("month", day.month), ("year", day.year)):
        reader.page.locator(f"#id_{field}_{part}").fill(str(typed))


def test_a_month_of_the_bureau(reader: Callable[..., Reader]) -> None:
    somebody("chair", "criminal_policy")
    somebody("secretary", "equal_opportunities")
    bart, fatima = reader("en"), reader("fr")
    bart.sign_in("chair")

    # The Bureau has never met: it waits on the first page, and is convened from there.
    bart.go("")
    follow(bart, "waits-convene-bureau")
    bart.look()
    fill_day(bart, "set_for", today() - timedelta(1))
    press(bart, "coord-convene")
    expect(bart.page.get_by_role("alert")).to_contain_text(
        bart.say("coord-refused-before_convened")
    )
    bart.look()
    fill_day(bart, "set_for", today())
    fill(bart, "begins", "14:00")
    press(bart, "coord-convene")
    expect(bart.page.get_by_text(bart.say("coord-convened"))).to_be_visible()
    address = bart.page.url.partition("/en/")[2]
    bart.page.get_by_role("button", name=bart.say("coord-move"), exact=True).click()
    fill(bart, "begins", "15:30")
    press(bart, "coord-move")
    expect(bart.page.get_by_role("alert")).to_contain_text(bart.say("coord-field-reason-missing"))
    bart.look()
    fill(bart, "reason", "The room is taken until then.")
    press(bart, "coord-move")
    expect(bart.page.get_by_text(bart.say("coord-moved"))).to_be_visible()
    bart.look()
    follow(bart, "coord-agenda-add")
    bart.look()
    fill(bart, "line", "Places in the shelters")
    press(bart, "coord-save")
    press(bart, "coord-hold")
    expect(bart.page.locator("#id_on_day")).to_be_visible()
    bart.look()
    press(bart, "coord-hold")
    expect(bart.page.get_by_text(bart.say("coord-held-recorded"))).to_be_visible()

    # Both write the minutes at the same time: she keeps hers first, he is shown both.
    fatima.sign_in("secretary")
    fatima.go(address)
    for each in (bart, fatima):
        follow(each, "coord-minutes-write")
    fill(fatima, "minutes", "Les centres ont des places.")
    press(fatima, "coord-save")
    expect(fatima.page.get_by_text(fatima.say("coord-minutes-kept"))).to_be_visible()
    fatima.look()
    fill(bart, "minutes", "The Office has no backlog.")
    press(bart, "coord-save")
    expect(bart.page.locator("main")).to_contain_text("Les centres ont des places.")
    box = bart.page.locator("#id_minutes")
    expect(box).to_have_value("The Office has no backlog.")
    bart.look()
    fill(bart, "minutes", "Les centres ont des places.\n\nThe Office has no backlog.")
    press(bart, "coord-save")
    expect(bart.page.get_by_text(bart.say("coord-minutes-kept"))).to_be_visible()
    assert WritingVersion.objects.count() == 2

    # Decide, ask, recommend.
    follow(bart, "coord-decide")
    fill(bart, "decision", "One list of words for all services.")
    press(bart, "coord-save")
    follow(bart, "coord-ask")
    bart.look()
    fill(bart, "task", "Count the leaflets")
    owner = bart.page.get_by_label(bart.say("coord-field-owner"), exact=True)
    owner.select_option("equal_opportunities")
    fill_day(bart, "due", today() + timedelta(20))
    press(bart, "coord-save")
    follow(bart, "coord-recommend")
    fill(bart, "recommendation", "Tell how many leaflets are left.")
    bart.page.get_by_label(bart.say("coord-field-addressee"), exact=True).select_option(
        "equal_opportunities"
    )
    press(bart, "coord-save")
    bart.look()

    # She finds both on her first page, does the one and answers the other.
    fatima.go("")
    fatima.look()
    follow(fatima, "waits-meeting-action")
    follow(fatima, "coord-finish")
    press(fatima, "coord-finish")
    expect(fatima.page.get_by_text(fatima.say("coord-kept"))).to_be_visible()
    fatima.go("")
    follow(fatima, "waits-recommendation")
    fatima.look()
    press_link = fatima.page.get_by_role("button", name=fatima.say("coord-answer"), exact=True)
    press_link.click()
    fatima.page.get_by_label(fatima.say("coord-step-accepted"), exact=True).check()
    fill(fatima, "why", "Chaque mois.")
    press(fatima, "coord-save")
    expect(fatima.page.get_by_text(fatima.say("coord-step-accepted"))).to_be_visible()
    fatima.look()
    for page in ("", "bureau/", "recommendations/", "plans/"):
        fatima.go(f"coordination/{page}")
        fatima.look()


def test_a_magistrate_convenes_the_services_of_the_district(
    reader: Callable[..., Reader],
) -> None:
    somebody("hilde", "public_prosecutor", "Antwerpen", CASEWORKER)
    somebody("lieve", "federal_police", "Antwerpen", CASEWORKER)
    hilde = reader("nl", width=320, scripts=False)
    hilde.sign_in("hilde")
    hilde.go("")
    follow(hilde, "waits-convene-district")
    fill_day(hilde, "set_for", today() + timedelta(7))
    fill(hilde, "place", "Gerechtsgebouw")
    press(hilde, "coord-convene")
    expect(hilde.page.locator("main")).to_contain_text(hilde.say("agency-federal_police"))
    made = Meeting.objects.get()
    assert (made.district, MeetingGuest.objects.count()) == ("Antwerpen", 2)

    # The police find it on their first page and add their numbers to the agenda.
    lieve = reader("nl", width=320, scripts=False)
    lieve.sign_in("lieve")
    lieve.go("")
    follow(lieve, "waits-meeting-district")
    follow(lieve, "coord-agenda-add")
    police = lieve.say("agency-federal_police")
    offered = lieve.say("coord-offer-files", agency=police, cases=0, overdue=0)
    lieve.page.get_by_label(offered).check()
    press(lieve, "coord-save")
    expect(lieve.page.locator("main")).to_contain_text(offered)
    assert lieve.page.get_by_role("button", name=lieve.say("coord-hold")).count() == 0
    assert lieve.page.evaluate("document.documentElement.scrollWidth") <= 320

    # Why the district has to meet stands beside its clock.
    hilde.go("coordination/")
    assert hilde.page.evaluate("document.documentElement.scrollWidth") <= 320
    hilde.page.get_by_text(hilde.say("case-why")).first.click()
    expect(hilde.page.locator("details").first).to_contain_text("PR-3")
