"""FC-9 after the case is open: the refusal is kept, the name is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from safeconduct.access import Actor
from safeconduct.actions.catalogue import BY_KEY
from safeconduct.actions.perform import NotFound, Prospect, Refused, StaleAppend, begin, perform
from safeconduct.store.identities import read_identity, write_identity
from safeconduct.store.models import CaseKey, Identity, User
from safeconduct.store.records import Names
from safeconduct.words import say

Do = Callable[..., Prospect]
ON = date(2008, 2, 3)
NAME = Names(family_name="Osagie", given_name="Blessing", contact="0470 00 00 00")


@pytest.fixture(autouse=True)
def named(reference: str, actors: dict[str, Actor]) -> None:
    write_identity(reference, NAME, actor=actors["police"], purpose="case_work")


def kept(reference: str) -> list[object]:
    """What the vault still holds of the case: a key and every field."""
    row = Identity.objects.get(case__reference=reference)
    key = CaseKey.objects.filter(case=row.case).first()
    return [key, row.family_name, row.given_name, row.other_names, row.contact]


@pytest.mark.parametrize("who", ["police", "payoke"])
def test_the_name_is_destroyed_with_the_record(do: Do, reference: str, who: str) -> None:
    assert all(kept(reference)[:3])
    done = do(who, "refuse-referral", ON)
    assert done.entry.type == "referral_refused"
    assert kept(reference) == [None] * 5


def test_the_centre_does_not_see_the_case_any_more(
    do: Do, reference: str, actors: dict[str, Actor]
) -> None:
    assert not do("payoke", "refuse-referral", ON).seen_after
    with pytest.raises(NotFound):
        begin(BY_KEY["refuse-referral"], reference, actor=actors["payoke"])


def test_the_service_that_met_the_person_still_does(
    do: Do, reference: str, actors: dict[str, Actor]
) -> None:
    assert do("police", "refuse-referral", ON).seen_after
    assert read_identity(reference, actor=actors["police"], purpose="case_work") == Names()


@pytest.mark.parametrize("who", ["office", "prosecutor", "surya"])
def test_nobody_else_records_it(do: Do, reference: str, who: str) -> None:
    with pytest.raises((Refused, NotFound)):
        do(who, "refuse-referral", ON)
    assert all(kept(reference)[:3])


def test_not_once_a_centre_has_taken_the_person_in_on_whatever_day(do: Do, reference: str) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    for day in (date(2008, 2, 3), date(2008, 2, 5)):
        with pytest.raises(Refused) as refusal:
            do("police", "refuse-referral", day)
        assert refusal.value.rule == "FC-9"
    assert all(kept(reference)[:3])


def test_not_of_somebody_who_is_not_presumed_a_victim(do: Do, reference: str) -> None:
    do("police", "reassess", date(2008, 2, 2), **{"as": "implicated"})
    with pytest.raises(Refused):
        do("police", "refuse-referral", ON)
    assert all(kept(reference)[:3])


def test_once_until_there_is_a_new_referral(do: Do) -> None:
    do("police", "refuse-referral", ON)
    with pytest.raises(Refused):
        do("police", "refuse-referral", ON)
    do("police", "refer", date(2008, 3, 1), centre="surya")
    do("police", "refuse-referral", date(2008, 3, 2))


def test_a_stale_refusal_destroys_nothing(do: Do, reference: str, actors: dict[str, Actor]) -> None:
    act, police = BY_KEY["refuse-referral"], actors["police"]
    stored = begin(act, reference, actor=police)
    do("payoke", "meet-person", date(2008, 2, 2), centre="payoke")
    with pytest.raises(StaleAppend):
        perform(act, stored, {}, on=ON, actor=police, last_seen=stored.last_seen)
    assert all(kept(reference)[:3])


@pytest.mark.parametrize(("who", "leads_to"), [("police", "/nl/cases/{}/"), ("payoke", "/nl/")])
def test_the_page_warns_and_leads_to_where_there_is_something_to_see(
    client: Client, people: dict[str, User], reference: str, who: str, leads_to: str
) -> None:
    client.force_login(people[who])
    address = f"/nl/cases/{reference}/acts/refuse-referral/"
    assert say("nl", "act-name-destroyed") in client.get(address).content.decode()
    day = {"on_day": "3", "on_month": "2", "on_year": "2008", "last_seen": "4"}
    check = client.post(address, {**day, "step": "page-0"}).content.decode()
    assert say("nl", "act-name-destroyed") in check
    assert (say("nl", "act-last-look") in check) == (who == "payoke")
    assert all(kept(reference)[:3])
    done = client.post(
        address, {"on": "2008-02-03", "last_seen": "4", "step": "record"}, follow=True
    )
    assert done.status_code == 200
    assert done.redirect_chain[-1][0].startswith(leads_to.format(reference))
    assert say("nl", "act-done-name-destroyed") in done.content.decode()
