"""Referrals, consents and who looked, as a program meets them: what the pages show, no more."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from safeconduct.access.actors import Actor
from safeconduct.actions import api_keys
from safeconduct.actions.sharing import consent
from safeconduct.cases.reading import today
from safeconduct.store.models import AuditEntry, User
from tests.integration.api.test_calls import Program, problem
from tests.integration.sharing.conftest import Town, make, town

__all__ = ["make", "town"]
pytestmark = pytest.mark.django_db


def program(town: Town, actor: Actor, *purposes: str) -> Program:
    chief = town.make(actor.agency, actor.office, "administrator")
    key = api_keys.make(
        name="theirs", user_id=actor.user_id, purposes=purposes, days=5, actor=chief
    )
    return Program(key)


def referrals(town: Town, actor: Actor) -> Any:
    return program(town, actor, "referral").get(f"/cases/{town.reference}/referrals", "referral")


def test_a_referral_is_sent_received_and_accepted(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    police = program(town, town.police, "referral")
    at = f"/cases/{town.reference}/referrals"
    [sent] = police.get(at, "referral").json()
    assert (sent["sender"], sent["centre"], sent["state"]) == ("federal_police", "payoke", "sent")
    centre = program(town, town.payoke, "referral")
    # To see it is to have received it, and the sender sees that.
    [received] = centre.get(at, "referral").json()
    assert received["state"] == "received" == police.get(at, "referral").json()[0]["state"]
    one = f"{at}/{sent['id']}"
    told = problem(centre.post(one, {"answer": "accept"}, "referral"), 422, "problem-answer")
    assert told["fields"] == ["plan"]
    done = centre.post(one, {"answer": "accept", "plan": "meeting"}, "referral")
    assert (done.status_code, done.json()["state"]) == (200, "accepted")
    # Once, and by nobody else.
    for other in (centre, police, program(town, town.surya, "referral")):
        for answer in ("decline", "revoke"):
            said = other.post(one, {"answer": answer, "reason": "No bed."}, "referral")
            problem(said, 404, "problem-404")


def test_declined_it_tells_its_reason_to_the_two_sides_and_the_case_is_absent(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    centre = program(town, town.payoke, "referral")
    at = f"/cases/{town.reference}/referrals"
    [sent] = centre.get(at, "referral").json()
    problem(
        centre.post(f"{at}/{sent['id']}", {"answer": "decline"}, "referral"), 422, "problem-answer"
    )
    body = {"answer": "decline", "reason": "No bed is free."}
    assert centre.post(f"{at}/{sent['id']}", body, "referral").json()["state"] == "declined"
    problem(centre.get(at, "referral"), 404, "problem-404")
    [told] = program(town, town.police, "referral").get(at, "referral").json()
    assert told["reason"] == "No bed is free."


def test_a_consent_is_listed_and_withdrawn(town: Town) -> None:
    town.guided()
    permitted = consent.NewConsent(
        "surya", "", "care", frozenset({"assessment"}), "en", False, today(),
        today() + timedelta(days=9),
    )  # fmt: skip
    number = consent.give(town.reference, permitted, actor=town.payoke)
    at = f"/cases/{town.reference}/consents"
    centre = program(town, town.payoke, "consent")
    [listed] = centre.get(at, "consent").json()
    assert (listed["to_agency"], listed["state"], listed["sections"]) == (
        "surya",
        "holds",
        ["assessment"],
    )
    surya = program(town, town.surya, "consent")
    assert [each["id"] for each in surya.get(at, "consent").json()] == [str(number)]
    # Who received it does not withdraw it; the police, who meet people, are told of none.
    problem(surya.post(f"{at}/{number}/withdraw", {}, "consent"), 404, "problem-404")
    assert program(town, town.police, "consent").get(at, "consent").json() == []
    done = centre.post(f"{at}/{number}/withdraw", {}, "consent").json()
    assert done["state"] == "withdrawn" and done["withdrawn_at"]
    problem(surya.get(at, "consent"), 404, "problem-404")


def test_who_looked_is_told_to_those_who_oversee(town: Town) -> None:
    town.guided()
    at = f"/cases/{town.reference}/history"
    centre = program(town, town.payoke, "access_history")
    told = centre.get(at, "access_history").json()
    assert told["count"] == len(told["looks"]) and told["page"] == 1 and not told["has_next"]
    assert {each["name"] for each in told["looks"] if each["agency"] != "payoke"} == {""}
    assert {"federal_police", "payoke"} <= {each["agency"] for each in told["looks"]}
    # The look is itself a look, which the next one shows.
    assert centre.get(at, "access_history").json()["looks"][0]["deed"] == "history.read"
    only = centre.get(f"{at}?agency=federal_police", "access_history").json()
    assert {each["agency"] for each in only["looks"]} == {"federal_police"}
    for actor in (town.police, town.surya):
        other = program(town, actor, "access_history")
        problem(other.get(at, "access_history"), 404, "problem-404")


@pytest.mark.parametrize("part", ["referrals", "consents", "history"])
def test_each_call_takes_its_own_purpose_and_a_key_made_for_it(town: Town, part: str) -> None:
    town.guided()
    at = f"/cases/{town.reference}/{part}"
    problem(program(town, town.payoke, "case_work").get(at), 400, "problem-purpose")
    purpose = {"referrals": "referral", "consents": "consent", "history": "access_history"}[part]
    narrow = program(town, town.payoke, "list")
    problem(narrow.get(at, purpose), 403, "purpose-not-of-this-key")
    before = AuditEntry.objects.count()
    assert program(town, town.payoke, purpose).get(at, purpose).status_code == 200
    assert (
        AuditEntry.objects.filter(purpose=purpose).exists() and AuditEntry.objects.count() > before
    )
    assert User.objects.filter(agency="payoke").exists()
