"""A campaign officer's month: a campaign is planned and evaluated, and a place runs low. Then
somebody opens the leaflet.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from safeconduct.access.roles import POLICY_OFFICER
from safeconduct.cases.reading import today
from safeconduct.store.models import Campaign, User
from safeconduct.words.countries import language_name
from safeconduct.words.readers import tell
from tests.journeys.conftest import PASSWORD, Reader

pytestmark = pytest.mark.django_db(transaction=True, databases=["default", "centre"])


@pytest.mark.parametrize(
    ("lang", "width", "scripts"), (("de", 1280, True), ("fr", 320, True), ("nl", 320, False))
)
def test_a_campaign_from_its_plan_to_its_evaluation(
    reader: Callable[..., Reader], lang: str, width: int, scripts: bool
) -> None:
    roles = [POLICY_OFFICER]
    User.objects.create_user("Elke", password=PASSWORD, agency="foreign_affairs", roles=roles)
    elke = reader(lang, width=width, scripts=scripts)
    look = elke.look if scripts else lambda: None
    page = elke.page
    elke.sign_in("Elke")
    elke.go("prevention/")
    page.get_by_role("button", name=elke.say("prev-new")).click()
    look()
    page.get_by_label(elke.say("prev-field-title"), exact=True).fill("Erst fragen")
    for key in ("prev-aim-origin", "prev-state-ended", "prev-audience-women", "prev-channel-radio"):
        page.get_by_label(elke.say(key), exact=True).check()
    page.locator("[name=languages][value=en]").check()
    page.locator("[name=country_1]").select_option("NGA")
    for name, year in (("begins", "2008"), ("ends", "2007")):
        for part, value in (("day", "1"), ("month", "3"), ("year", year)):
            page.locator(f"[name={name}_{part}]").fill(value)
    page.get_by_role("button", name=elke.say("prev-save")).click()
    # Refused beside the field; nothing that was typed is lost.
    expect(page.locator("#id_ends-error, .govuk-error-message").first).to_contain_text(
        elke.say("prev-field-ends-before")
    )
    expect(page.locator("[name=title]")).to_have_value("Erst fragen")
    look()
    page.locator("[name=ends_year]").fill("2009")
    page.get_by_role("button", name=elke.say("prev-save")).click()
    expect(page.get_by_text(elke.say("prev-evaluation-none"))).to_be_visible()
    look()

    # It is over and nobody has said how it went: the home page says so.
    elke.go("")
    page.get_by_role("link", name=elke.say("prev-waiting-evaluate", title="Erst fragen")).click()
    page.get_by_role("link", name=elke.say("prev-change")).click()
    page.get_by_label(elke.say("prev-field-result")).fill("Mehr Fragen als zuvor.")
    page.get_by_role("button", name=elke.say("prev-save")).click()
    expect(page.get_by_text("Mehr Fragen als zuvor.")).to_be_visible()
    assert Campaign.objects.get().revision == 2

    elke.go("prevention/stock/")
    for key in ("prev-move-sent", "prev-place-prison"):
        page.get_by_label(elke.say(key), exact=True).check()
    page.get_by_label(elke.say("prev-stock-place"), exact=True).fill("Gefängnis Brügge")
    page.locator("[name=language]").select_option("ti")
    page.get_by_label(elke.say("prev-stock-count"), exact=True).fill("9")
    for part, value in zip(
        ("day", "month", "year"), today().strftime("%d %m %Y").split(), strict=True
    ):
        page.locator(f"[name=on_{part}]").fill(value)
    page.get_by_role("button", name=elke.say("prev-stock-note"), exact=True).click()
    expect(page.get_by_text(elke.say("prev-stock-low"), exact=True)).to_be_visible()
    look()
    elke.go("")
    low = elke.say(
        "prev-waiting-low", place="Gefängnis Brügge", n=9, language=language_name("ti", lang)
    )
    expect(page.get_by_role("link", name=low)).to_be_visible()
    for path in ("prevention/", "prevention/leaflets/"):
        elke.go(path)
        look()


@pytest.mark.parametrize(("lang", "width"), (("ar", 320), ("ti", 320), ("zh", 1280)))
def test_the_leaflet_is_read_and_left(reader: Callable[..., Reader], lang: str, width: int) -> None:
    somebody = reader(lang, width=width)
    page = somebody.page
    page.goto(f"{somebody.base}/leaflet/{lang}/")
    expect(page.get_by_role("heading", level=1)).to_have_text(tell(lang, "leaflet-title"))
    somebody.look()
    assert page.context.cookies() == []
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text(tell(lang, "person-exit"))
    href = page.get_by_role("link", name=tell(lang, "leaflet-print"), exact=True).get_attribute(
        "href"
    )
    assert page.request.get(f"{somebody.base}{href}").headers["content-type"] == "application/pdf"
