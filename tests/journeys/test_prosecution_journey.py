"""A magistrate's month in a real browser: a dossier from its opening to a judgment.

And two at once: the second one is shown what the first did, and loses nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import expect

from safeconduct.actions.prosecution import changes, dossiers
from safeconduct.store.models import Event, User
from tests.journeys.conftest import BEGINNING, ISSUED, PASSWORD, OpenCase, Reader

pytestmark = pytest.mark.django_db(transaction=True)
STATEMENT = [("police", "statement_made", date(2008, 3, 5), {})]


def test_a_magistrate_works_a_dossier_up_to_the_judgment(
    people: dict[str, User], opened: OpenCase, reader: Callable[..., Reader]
) -> None:
    reference = opened(BEGINNING + ISSUED + STATEMENT)
    someone = reader("nl")
    page, say = someone.page, someone.say
    someone.sign_in("prosecutor")
    someone.go("prosecution/")
    someone.look()
    page.get_by_role("button", name=say("dossier-new")).click()
    someone.look()
    page.get_by_role("button", name=say("dossier-save")).click()
    page.get_by_role("link", name=say("dossier-missing", what=say("dossier-number"))).click()
    page.keyboard.type("AN37.L5.1")
    _day(someone, "opened_on", "1", "2", "2008")
    page.get_by_label(say("dossier-title")).fill("Bars aan de dokken")
    page.get_by_label(say("dossier-state-investigation")).check()
    page.get_by_role("button", name=say("dossier-save")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("AN37.L5.1")
    someone.look()

    # The criteria: an answer without a reason comes back.
    page.get_by_role("link", name=say("dossier-change-criteria-link")).click()
    page.locator("[name=violence][value=yes]").check()
    page.get_by_role("button", name=say("dossier-save")).click()
    why = say("dossier-reason-for", what=say("dossier-criterion-violence"))
    page.get_by_role("link", name=say("dossier-missing", what=why)).click()
    page.keyboard.type("Drie medische verslagen.")
    someone.look()
    page.get_by_role("button", name=say("dossier-save")).click()
    expect(page.get_by_text("Drie medische verslagen.").first).to_be_visible()

    # The facts: what the law still has to be told is the checklist.
    page.get_by_role("link", name=say("dossier-change-facts-link")).click()
    _day(someone, "date", "20", "1", "2008")
    page.locator("[name=acts_recruit][value=yes]").check()
    someone.look()
    page.get_by_role("button", name=say("dossier-save")).click()
    page.get_by_role("link", name=say("fact-purposes_begging"), exact=True).click()
    page.get_by_label(say("dossier-step-asked")).check()
    page.get_by_role("button", name=say("dossier-save")).click()
    expect(page.get_by_text(say("dossier-step-asked")).first).to_be_visible()

    # A victim by reference, and a charge that reaches the residence procedure by itself.
    page.get_by_role("link", name=say("dossier-part-victim")).click()
    page.get_by_label(say("dossier-reference")).fill("2222-2222")
    page.get_by_role("button", name=say("dossier-save")).click()
    page.get_by_role("link", name=say("dossier-victim-none")).click()
    page.get_by_label(say("dossier-reference")).fill(reference)
    page.get_by_label(say("dossier-duress-social_security")).check()
    page.get_by_role("button", name=say("dossier-save")).click()
    expect(page.get_by_text(say("dossier-first-a-victim"))).to_be_visible()
    page.get_by_role("link", name=say("dossier-part-ruling")).click()
    page.get_by_label(say("dossier-ruling-charged_trafficking")).check()
    _day(someone, "on", "1", "4", "2008")
    page.get_by_role("button", name=say("dossier-save")).click()
    told = say("dossier-ruling-recorded", n=1, cases=reference)
    expect(page.get_by_text(told)).to_be_visible()
    someone.look()
    assert Event.objects.filter(type="charges_filed").count() == 1


def test_two_at_once_and_the_second_loses_nothing_on_a_telephone_without_scripts(
    people: dict[str, User], reader: Callable[..., Reader]
) -> None:
    auditor = User.objects.create_user(
        "auditor", password=PASSWORD, agency="labour_auditor", office="Liège"
    ).actor
    dossier = dossiers.begin(
        "LG69.1",
        "Atelier",
        opened_on=date(2008, 2, 1),
        state="trial",
        form="economic",
        actor=auditor,
    )
    someone = reader("fr", width=320, scripts=False)
    page, say = someone.page, someone.say
    someone.sign_in("auditor")
    someone.go(f"prosecution/{dossier}/departure/")
    page.get_by_label(say("dossier-departure-first")).check()
    page.get_by_label(say("dossier-reason"), exact=True).fill("L’audience approche.")
    changes.set_step(dossier, 1, "means-asset", "asked", "La banque.", actor=auditor)
    page.get_by_role("button", name=say("dossier-save")).click()
    expect(page.get_by_text(say("dossier-stale"))).to_be_visible()
    expect(page.get_by_text("La banque.")).to_be_visible()
    page.get_by_role("button", name=say("dossier-save")).click()
    expect(page.get_by_text("L’audience approche.").first).to_be_visible()
    small = reader("fr", width=320)
    small.sign_in("auditor")
    for address in ("", f"{dossier}/", f"{dossier}/money/", f"{dossier}/step/means-asset/"):
        small.go(f"prosecution/{address}")
        small.look()


def _day(someone: Reader, name: str, day: str, month: str, year: str) -> None:
    for part, value in (("day", day), ("month", month), ("year", year)):
        someone.page.locator(f"[name={name}_{part}]").fill(value)
