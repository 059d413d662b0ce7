"""A duty falls due while the colleague who has it is away; then the cases change hands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from playwright.sync_api import expect

from safeconduct.access.roles import ADMINISTRATOR
from safeconduct.cases.reading import today
from safeconduct.store import assignments, lapses, substitutes
from safeconduct.store.models import Assignment, Notice, User, WorkLine
from tests.journeys.conftest import PASSWORD, OpenCase, Reader

pytestmark = pytest.mark.django_db(transaction=True)


def colleague(username: str, *roles: str) -> User:
    return User.objects.create_user(
        username, password=PASSWORD, agency="payoke", first_name=username, roles=list(roles)
    )


def test_the_substitute_sees_the_escalation_and_the_cases_are_handed_over(
    people: dict[str, User],
    opened: OpenCase,
    reader: Callable[..., Reader],
) -> None:
    away, here = people["payoke"], colleague("Sofie", "caseworker")
    colleague("Griet", ADMINISTRATOR)
    reference, last = opened(), today() + timedelta(days=7)
    WorkLine.objects.filter(agency="payoke").delete()
    WorkLine.objects.create(
        case_id=WorkLine.objects.filter(reference=reference).values_list("case_id", flat=True)[0],
        agency="payoke",
        reference=reference,
        duty="document_last_day",
        due=last,
    )
    who = {"actor": away.actor, "purpose": "handover"}
    assignments.assign(reference, away.pk, actor=away.actor, purpose="work_queue")
    substitutes.arrange(away.pk, here.pk, today(), today(), **who)  # type: ignore[arg-type]
    lapses.warn(last - timedelta(days=14))
    lapses.warn(last - timedelta(days=7))

    # The substitute begins the day, on a telephone: the escalation is the first thing there.
    sofie = reader("fr", width=320)
    sofie.sign_in("Sofie")
    sofie.go("my-work/")
    expect(sofie.page.get_by_role("heading", level=1)).to_have_text(sofie.say("work-title"))
    unheard = sofie.page.get_by_text(sofie.say("notice-duty-unheard"))
    expect(unheard.first).to_be_visible()
    sofie.look()
    sofie.page.get_by_role("link", name=sofie.say("work-whose-mine")).click()
    expect(sofie.page.get_by_role("link", name=reference).last).to_be_visible()
    sofie.page.get_by_role("button", name=sofie.say("notice-duty-unheard")).click()
    expect(sofie.page.get_by_text(sofie.say("work-acknowledged"))).to_be_visible()
    assert Notice.objects.get(kind="duty-unheard").acknowledged_by == here

    # Heard: at the next step nobody above them is told.
    lapses.warn(last - timedelta(days=2))
    assert not Notice.objects.filter(role=ADMINISTRATOR).exists()

    # The colleague does not come back: who runs the agency hands the cases over, without scripts.
    griet = reader("nl", scripts=False)
    griet.sign_in("Griet")
    griet.go("my-work/handover/")
    griet.page.get_by_label(griet.say("work-leaving")).select_option(str(away.pk))
    griet.page.get_by_label(griet.say("work-taking")).select_option(str(here.pk))
    griet.page.get_by_role("button", name=griet.say("work-handover-continue")).click()
    expect(griet.page.locator("main")).not_to_contain_text(reference)
    griet.page.get_by_role("button", name=griet.say("work-handover-do", n=1)).click()
    expect(griet.page.get_by_text(griet.say("work-handed-over", n=1))).to_be_visible()
    assert Assignment.objects.get().user == here

    sofie.go("my-work/")
    expect(sofie.page.get_by_text(sofie.say("notice-cases-handed-over")).first).to_be_visible()
    for page in ("my-work/absences/", "my-work/told/", f"my-work/cases/{reference}/"):
        sofie.go(page)
        sofie.look()
