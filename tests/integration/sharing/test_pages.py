"""The pages of sharing: each for whom it concerns, absent for all others; nothing tells a case."""

from __future__ import annotations

import re
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from safeconduct.access.actors import Actor
from safeconduct.access.roles import ADMINISTRATOR, CUSTODIAN, DATA_PROTECTION_OFFICER
from safeconduct.actions.sharing import emergency, overview, referral
from safeconduct.cases.reading import today
from safeconduct.store import models
from safeconduct.store.records import NewEvent
from safeconduct.store.timeline import append, load
from tests.integration.sharing.conftest import PURPOSE, Town
from tests.integration.sharing.test_consents import permitted

pytestmark = pytest.mark.django_db


def at(name: str, **arguments: object) -> str:
    with override("en"):
        return reverse(name, kwargs=arguments)


def signed_in(actor: Actor) -> Client:
    client = Client()
    client.force_login(models.User.objects.get(pk=actor.user_id))
    return client


def got(actor: Actor, name: str, **arguments: object) -> int:
    return signed_in(actor).get(at(name, **arguments)).status_code


def test_who_has_access_is_told_as_far_as_one_may_know(town: Town) -> None:
    town.guided()
    for actor, knows in ((town.payoke, True), (town.police, True), (town.surya, False)):
        expected = 200 if knows else 404
        assert got(actor, "sharing:case", reference=town.reference) == expected
    # The police do not learn whom the centre let in.
    from safeconduct.actions.sharing import consent

    consent.give(town.reference, permitted(), actor=town.payoke)
    lines = {each.agency for each in overview.sharing(town.reference, actor=town.police).access}
    assert lines == {"federal_police", "payoke"}
    assert overview.sharing(town.reference, actor=town.police).consents == ()


def test_a_consent_is_recorded_by_who_keeps_the_file_and_asked_of_nobody_else(town: Town) -> None:
    town.guided()
    for actor, expected in ((town.payoke, 200), (town.police, 404), (town.surya, 404)):
        assert got(actor, "sharing:give_consent", reference=town.reference) == expected
    sent = signed_in(town.payoke).post(
        at("sharing:give_consent", reference=town.reference), {"step": "record"}
    )
    assert sent.status_code == 422 and not models.Consent.objects.exists()


def test_a_referral_is_answered_by_the_centre_and_taken_back_by_the_sender(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    [sent] = referral.of_case(town.reference, actor=town.police)
    asked = {"reference": town.reference, "event_id": sent.event_id}
    for actor, expected in ((town.payoke, 200), (town.police, 200), (town.surya, 404)):
        assert got(actor, "sharing:referral", **asked) == expected
    assert got(town.payoke, "sharing:referral", **{**asked, "event_id": "none"}) == 404
    # Looking at the case is what receives it.
    signed_in(town.payoke).get(at("case", reference=town.reference))
    page = signed_in(town.police).get(at("sharing:case", reference=town.reference)).text
    assert "Received" in page


def _asked_about(town: Town) -> Actor:
    """State Security, once the Immigration Office has asked to confirm."""
    town.guided()
    office = town.make("immigration_office")
    steps = (
        (town.police, NewEvent("immigration_office_informed", today())),
        (office, NewEvent("confirmation_requested", today(), {"rule": "P-6"})),
    )
    for actor, step in steps:
        seen = load(town.reference, actor=actor, purpose=PURPOSE).last_seen
        append(town.reference, [step], actor=actor, purpose=PURPOSE, last_seen=seen)
    return office


def test_state_security_answers_no_and_the_immigration_office_reads_it(town: Town) -> None:
    office, security = _asked_about(town), town.make("state_security")
    for actor in (office, town.payoke, town.police):
        assert got(actor, "sharing:threat", reference=town.reference) == 404
    client, place = signed_in(security), at("sharing:threat", reference=town.reference)
    assert client.post(place, {"answer": "perhaps"}).status_code == 422
    assert client.post(place, {"answer": "no"}).status_code == 302
    assert "Threat: no" in signed_in(office).get(at("sharing:case", reference=town.reference)).text
    assert town.told(office)[0] == "threat-answered"
    assert not models.Event.objects.filter(type="threat_established").exists()
    assert not overview.sharing(town.reference, actor=town.police).threats

    assert client.post(place, {"answer": "yes"}).status_code == 302
    assert "Threat: yes" in signed_in(office).get(at("sharing:case", reference=town.reference)).text
    assert models.Event.objects.filter(type="threat_established").count() == 1


WANTED = {"sections": ["guidance"], "hours": "1", "reason": "Now."}


def test_breaking_the_glass_tells_nothing_of_whether_there_is_a_case(town: Town) -> None:
    town.guided()
    officer = signed_in(town.make("local_police", "Leuven"))
    answers = []
    for asked in (town.reference, "2222-2222"):
        sent = officer.post(at("emergency:new"), {**WANTED, "reference": asked})
        page = officer.get(sent["Location"]).text
        cards = re.findall(r'<section class="sc-card".*?</section>', page, re.DOTALL)
        [card] = [each for each in cards if asked in each]
        card = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d\d:\d\d|value=\"\w{64}\"", "", card)
        answers.append((sent.status_code, sent["Location"], card.replace(asked, "")))
    assert answers[0] == answers[1]
    for _ in range(3):
        officer.post(at("emergency:new"), {**WANTED, "reference": "2222-2222"})
    assert officer.post(at("emergency:new"), {**WANTED, "reference": "3"}).status_code == 422


def test_the_list_of_emergencies_is_for_who_can_have_one_and_who_watches(town: Town) -> None:
    town.guided()
    expected = {
        town.make("local_police", "Leuven"): 200,
        town.make("payoke", "", DATA_PROTECTION_OFFICER): 200,
        town.make("payoke", "", CUSTODIAN): 200,
        town.make("payoke", "", ADMINISTRATOR): 404,
        town.make("criminal_policy"): 404,
    }
    for actor, status in expected.items():
        assert got(actor, "emergency:list") == status, actor
        may_ask = 200 if actor.agency == "local_police" else 404
        assert got(actor, "emergency:new") == may_ask, actor
        assert got(actor, "emergency:decide", request_id=uuid4()) == 404
        ended = signed_in(actor).post(at("emergency:end", access_id=uuid4()))
        assert ended.status_code == 404


def test_a_manifest_is_there_for_both_sides_and_leaves_without_names(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    number = models.Manifest.objects.get().id
    for actor, expected in ((town.police, 200), (town.payoke, 200), (town.surya, 404)):
        assert got(actor, "shared:manifest", manifest_id=number) == expected
        assert got(actor, "shared:manifest_file", manifest_id=number) == expected
    file = signed_in(town.payoke).get(at("shared:manifest_file", manifest_id=number))
    assert file["Content-Disposition"].startswith("attachment")
    assert "Eze" not in file.text and file.text == models.Manifest.objects.get().document
    elsewhere = town.make("federal_police", "Liège")
    assert got(elsewhere, "shared:manifest", manifest_id=number) == 404


def test_what_was_written_stands_nowhere_in_clear(town: Town) -> None:
    """Reasons are free text: whoever reads the tables, the trail or the log finds none."""
    from django.db import connection

    secret = "Qxanaryreason"
    town.act(town.police, "refer", centre="surya")
    [sent] = referral.of_case(town.reference, actor=town.police)
    referral.decline(town.reference, sent.event_id, secret, actor=town.surya)
    officer = town.make("local_police", "Leuven")
    emergency.break_glass(
        town.reference, sections=["person"], hours=1, reason=secret, actor=officer
    )
    emergency.ask_identity(town.reference, reason=secret, actor=officer)
    tables = connection.introspection.table_names()
    assert {"store_referralstate", "store_emergencyaccess", "store_identityrequest"} <= set(tables)
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'SELECT t::text FROM "{table}" t')  # noqa: S608
            rows = "\n".join(row for (row,) in cursor.fetchall())
            assert secret not in rows and secret.encode().hex() not in rows, table
    # It is there for those who have to read it, and the sweep would find it if it leaked.
    page = signed_in(town.police).get(at("sharing:case", reference=town.reference)).text
    assert secret in page
    assert secret not in signed_in(town.surya).get(at("shared:mine")).text
