"""Sharing in a browser: a referral that is declined, a consent taken back, the glass broken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from safeconduct.access.roles import CASEWORKER, CUSTODIAN
from safeconduct.cases.reading import today
from safeconduct.store.models import User
from tests.journeys.conftest import PASSWORD

Case = Callable[..., str]
MET = today() - timedelta(days=2)
BEGUN: list[tuple[str, str, Any, dict[str, Any]]] = [
    ("police", "detected", MET, {"channel": "control", "district": "Antwerpen"}),
    ("police", "assessed", MET, {"as": "victim", "reasons": "Locked in."}),
]
GUIDED = [
    *BEGUN,
    ("police", "referred", MET, {"centre": "payoke"}),
    ("payoke", "guidance_started", MET, {"centre": "payoke"}),
]
RECORD = b"""{"prs_Birthdate": "1990-03-17", "prs_Citizenship": ["NG"],
 "vic_TypeOfExploitation": "SexualExploitation"}"""


@pytest.fixture
def someone(people: dict[str, User]) -> Callable[..., str]:
    """A further user; the name to sign in with."""

    def make(name: str, agency: str, office: str = "", role: str = CASEWORKER) -> str:
        User.objects.create_user(
            name, password=PASSWORD, agency=agency, office=office, roles=[role]
        )
        return name

    return make


def _send(page: Page) -> None:
    page.locator("main form .govuk-button").first.click()


def test_police_refer_with_a_preview_and_see_why_the_centre_declines(
    opened: Case, reader: Any
) -> None:
    case = opened(BEGUN)
    police, centre = reader("nl"), reader("fr", width=320, scripts=False)
    police.sign_in("police")
    police.go(f"cases/{case}/acts/refer/")
    police.page.get_by_label("Payoke").check()
    _send(police.page)
    police.look()
    foreseen = police.page.locator("section.sc-card")
    expect(foreseen).to_contain_text(police.say("share-preview", to="Payoke"))
    expect(foreseen).to_contain_text("Joy Osagie")
    expect(foreseen).not_to_contain_text("Locked in")
    police.page.locator("button[value=record]").click()

    centre.sign_in("payoke")
    centre.go(f"cases/{case}/")
    centre.go(f"cases/{case}/sharing/")
    centre.page.get_by_role("link", name=centre.say("share-answer")).click()
    centre.page.get_by_label(centre.say("share-answer-decline")).check()
    _send(centre.page)
    expect(centre.page.locator(".govuk-error-summary")).to_contain_text(
        centre.say("share-reason-missing")
    )
    centre.page.get_by_label(centre.say("share-decline-label")).fill("Plus de lit avant mai.")
    _send(centre.page)
    expect(centre.page.locator("main")).to_contain_text(centre.say("share-declined-done"))
    answer = centre.page.goto(f"{centre.base}/fr/cases/{case}/")
    assert answer is not None and answer.status == 404
    # What it was shown, it keeps.
    centre.go("sharing/")
    centre.page.locator("a[href*=manifests]").first.click()
    expect(centre.page.locator("main")).to_contain_text(centre.say("share-signature-holds"))

    police.go(f"cases/{case}/sharing/")
    expect(police.page.locator("main")).to_contain_text("Plus de lit avant mai.")
    expect(police.page.locator("main")).to_contain_text(police.say("share-state-declined"))
    police.look()
    police.page.set_viewport_size({"width": 320, "height": 640})
    police.go("exchange/take/")
    _read_from_a_file(police, b'{"prs_Citizenship": ["Nigeria"]}', "prs_Citizenship")
    police.look()
    _read_from_a_file(police, RECORD, "vic_TypeOfExploitation")
    police.look()


def test_a_consent_is_given_seen_taken_back_and_acknowledged(opened: Case, reader: Any) -> None:
    case = opened(GUIDED)
    centre, other = reader("en"), reader("de", width=320)
    centre.sign_in("payoke")
    centre.go(f"cases/{case}/sharing/consents/new/")
    page = centre.page
    page.locator("select[name=to]").select_option("surya")
    page.locator("input[name=purpose][value=shelter]").check()
    page.locator("input[name=sections][value=assessment]").check()
    page.locator("input[name=sections][value=guidance]").check()
    page.locator("select[name=language]").select_option("bin")
    page.locator("input[name=interpreter][value=yes]").check()
    last = today() + timedelta(days=20)
    for part in ("day", "month", "year"):
        page.locator(f"input[name=last_day_{part}]").fill(str(getattr(last, part)))
    _send(page)
    expect(page.locator("section.sc-card")).to_contain_text(centre.say("share-preview", to="Sürya"))
    centre.look()
    page.locator("button[value=record]").click()
    expect(page.locator("main")).to_contain_text(centre.say("share-consent-done"))

    other.sign_in("surya")
    other.go(f"cases/{case}/")
    expect(other.page.locator("h1")).to_contain_text(case)
    expect(other.page.locator("body")).not_to_contain_text("Osagie")

    page.get_by_role("link", name="Sürya", exact=True).click()
    page.get_by_role("button", name=centre.say("share-withdraw")).click()
    expect(page.locator("main")).to_contain_text(centre.say("share-not-acknowledged"))
    gone = other.page.goto(f"{other.base}/de/cases/{case}/")
    assert gone is not None and gone.status == 404
    other.go("sharing/")
    other.look()
    other.page.get_by_role("button", name=other.say("share-acknowledge")).click()
    page.reload()
    expect(page.locator("main")).not_to_contain_text(centre.say("share-not-acknowledged"))
    _given_as_a_file(centre, case)


def _given_as_a_file(centre: Any, case: str) -> None:
    """From the page of the case, on a narrow screen: looked at first, then recorded and given."""
    page = centre.page
    centre.go(f"cases/{case}/")
    page.get_by_role("link", name=centre.say("exchange-link")).click()
    page.locator("input[name=to][value=assistance_abroad]").check()
    _send(page)
    expect(page.locator(".govuk-error-summary")).to_contain_text(
        centre.say("exchange-missing-agreed")
    )
    page.set_viewport_size({"width": 320, "height": 640})
    centre.look()
    page.locator("select[name=country]").select_option("NGA")
    page.locator("select[name=purpose]").select_option("return")
    page.locator("input[name=sections][value=referral_state]").check()
    page.locator("input[name=agreed]").check()
    _send(page)
    expect(page.locator("main")).to_contain_text("cas_ReferredOrganisation")
    expect(page.locator("main")).not_to_contain_text("Osagie")
    centre.look()
    with page.expect_download() as given:
        page.locator("button[value=give]").click()
    assert given.value.suggested_filename == f"{case}-htcds.jsonl"
    assert "Osagie" not in Path(given.value.path()).read_text()
    centre.go("sharing/")
    page.get_by_role("link", name=centre.say("share-kind-exchange")).first.click()
    expect(page.locator("main")).to_contain_text(centre.say("share-purpose-return"))


def test_the_glass_is_broken_by_one_and_the_name_disclosed_by_another(
    opened: Case, reader: Any, someone: Callable[..., str]
) -> None:
    case = opened(GUIDED)
    officer, custodian = reader("fr", width=320, scripts=False), reader("nl")
    officer.sign_in(someone("night", "local_police", "Leuven"))
    pages = []
    for asked in ("2222-2222", case):
        officer.go("emergencies/new/")
        officer.page.get_by_label(officer.say("emergency-reference")).fill(asked)
        officer.page.locator("input[name=sections][value=guidance]").check()
        officer.page.locator("input[name=hours][value='1']").check()
        officer.page.get_by_label(officer.say("emergency-reason-label")).fill("À l’hôpital.")
        _send(officer.page)
        said = officer.page.locator("section.sc-card").first.inner_text()
        pages.append(said.replace(asked, ""))
    # One case is there and one is not: the page says the same of both.
    strip = [text.split("\n")[0] for text in pages]
    assert strip[0] == strip[1]
    officer.page.get_by_role("link", name=case).click()
    expect(officer.page.locator("body")).not_to_contain_text("Osagie")
    officer.go(f"cases/{case}/sharing/identity/")
    officer.page.get_by_label(officer.say("identity-reason-label")).fill("Prévenir sa sœur.")
    _send(officer.page)

    custodian.sign_in(someone("keeper", "payoke", role=CUSTODIAN))
    custodian.go("emergencies/")
    custodian.page.locator("a[href*='emergencies/identity']").click()
    expect(custodian.page.locator("main")).to_contain_text("Prévenir sa sœur.")
    custodian.look()
    custodian.page.get_by_label(custodian.say("identity-decide-disclose")).check()
    _send(custodian.page)
    expect(custodian.page.locator("main")).to_contain_text(custodian.say("identity-disclosed-done"))

    officer.go(f"cases/{case}/")
    expect(officer.page.locator("body")).to_contain_text("Joy Osagie")
    officer.go("emergencies/")
    officer.page.get_by_role("button", name=officer.say("emergency-end")).first.click()
    expect(officer.page.locator("main")).to_contain_text(officer.say("emergency-ended-done"))
    gone = officer.page.goto(f"{officer.base}/fr/cases/{case}/")
    assert gone is not None and gone.status == 404

    # The same officer begins a first contact with a file of another system.
    officer.go("first-contact/")
    officer.page.get_by_role("link", name=officer.say("exchange-take-link")).click()
    _read_from_a_file(officer, b'{"prs_Citizenship": ["Nigeria"]}', "prs_Citizenship")
    _read_from_a_file(officer, RECORD, "vic_TypeOfExploitation")
    expect(officer.page.locator("main")).to_contain_text("17 mars 1990")
    _send(officer.page)
    expect(officer.page.locator("main")).to_contain_text("17 mars 1990")


def _read_from_a_file(officer: Any, content: bytes, words: str) -> None:
    officer.page.locator("[type=file]").set_input_files(
        {"name": "a.json", "mimeType": "application/json", "buffer": content}
    )
    _send(officer.page)
    expect(officer.page.locator("main")).to_contain_text(words)
