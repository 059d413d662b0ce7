"""A case leaves as a record of HTCDS once that was looked at; one comes in as a first contact."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from safeconduct.access.actors import Actor
from safeconduct.actions.exchange import giving, taking
from safeconduct.actions.exchange.giving import OWN, Changed, Wanted, WrongWish
from safeconduct.actions.look import look
from safeconduct.cases.htcds.mapping import EXTENSION
from safeconduct.cases.htcds.reading import case_of
from safeconduct.cases.reading import now, today
from safeconduct.store import manifests, models
from safeconduct.store.errors import NotFound
from tests.integration.sharing.conftest import Town
from tests.integration.sharing.test_pages import at, signed_in

pytestmark = pytest.mark.django_db
ABROAD = Wanted("assistance_abroad", "NGA", "care", frozenset({"person", "referral_state"}), True)


def given(town: Town, wanted: Wanted, actor: Actor) -> dict[str, Any]:
    """The record, given after a look."""
    stored = giving.begin(town.reference, actor=actor)
    digest = giving.foreseen(stored, wanted, actor=actor).digest
    found: dict[str, Any] = json.loads(
        giving.give(town.reference, wanted, digest, actor=actor).file
    )
    return found


def test_a_service_is_given_what_it_sees_and_no_name(town: Town) -> None:
    town.guided()
    for actor in (town.police, town.payoke):
        record = given(town, Wanted(OWN), actor)
        seen = look(town.reference, actor=actor, on=today())
        assert [each["id"] for each in record[EXTENSION]["case"]["events"]] == [
            each.id for each in seen.events
        ]
        assert not {"prs_FirstName", "prs_SecondName"} & set(record)
        assert case_of(record, taken_at=now()).faults == ()
    # The police are not told whether the person left: they do not say that the case goes on.
    assert "cas_Status" not in given(town, Wanted(OWN), town.police)
    assert given(town, Wanted(OWN), town.payoke)["cas_Status"] == "Active"
    with pytest.raises(NotFound):
        giving.begin(town.reference, actor=town.surya)


def test_outside_the_house_goes_what_the_person_permits_and_a_consent_can_open(town: Town) -> None:
    town.guided()
    record = given(town, ABROAD, town.payoke)
    kinds = {each["type"] for each in record[EXTENSION]["case"]["events"]}
    assert "assessed" not in kinds and {"referred", "guidance_started"} <= kinds
    for wrong in (
        replace(ABROAD, agreed=False),
        replace(ABROAD, country="XXX"),
        replace(ABROAD, purpose="curiosity"),
        # Indicators and written reasons are not the person's to open to anybody.
        replace(ABROAD, sections=frozenset({"indicators"})),
        replace(ABROAD, sections=frozenset({"identity"})),
    ):
        with pytest.raises(WrongWish):
            given(town, wrong, town.payoke)
    # Whom another keeps the file for has no file to give.
    with pytest.raises(WrongWish):
        given(town, ABROAD, town.police)


def test_what_was_given_is_kept_as_a_manifest_and_in_the_record(town: Town) -> None:
    town.guided()
    given(town, ABROAD, town.payoke)
    [kept] = [
        each
        for each in manifests.list_manifests(actor=town.payoke, purpose="case_work")
        if each.kind == "exchange"
    ]
    said = kept.content
    assert kept.holds and said["recipient"] == {"kind": "assistance_abroad", "country": "NGA"}
    assert said["ground"]["consent"] == "care" and said["sections"] == ["person", "referral_state"]
    assert "prs_Birthdate" in said["fields"] and len(said["file"]["sha256"]) == 64
    # Which fields, and nothing that stood in them.
    assert not {"Locked", "1988", "Somebody"} & set(re.findall(r"\w+", kept.document))
    entries = models.AuditEntry.objects.filter(deed="case.exported")
    assert [(each.purpose, each.details) for each in entries] == [
        ("exchange", {"manifest": str(kept.id)})
    ]


def test_what_changed_since_the_look_is_not_given(town: Town) -> None:
    town.guided()
    stored = giving.begin(town.reference, actor=town.payoke)
    digest = giving.foreseen(stored, ABROAD, actor=town.payoke).digest
    town.act(town.payoke, "inform-person", informed="leaflet_given", language="en")
    with pytest.raises(Changed) as changed:
        giving.give(town.reference, ABROAD, digest, actor=town.payoke)
    assert changed.value.now.digest != digest
    assert not models.Manifest.objects.filter(kind="exchange").exists()


def test_the_page_shows_classes_and_losses_and_then_gives_the_file(town: Town) -> None:
    town.guided()
    client, address = signed_in(town.payoke), at("exchange:give", reference=town.reference)
    refused = client.post(address, {"to": "assistance_abroad", "step": "look"})
    assert refused.status_code == 422 and "consent" in refused.text
    form = {
        "to": ABROAD.to,
        "country": "NGA",
        "purpose": "care",
        "sections": sorted(ABROAD.sections),
        "agreed": "on",
    }
    shown = client.post(address, {**form, "step": "look"})
    assert "prs_Birthdate" in shown.text and "the standard has no field for it" in shown.text
    assert not models.Manifest.objects.filter(kind="exchange").exists()
    [digest] = re.findall(r'name="digest" value="([0-9a-f]{64})"', shown.text)
    file = client.post(address, {**form, "step": "give", "digest": digest})
    assert file["Content-Disposition"] == f'attachment; filename="{town.reference}-htcds.jsonl"'
    assert file["Cache-Control"] == "no-store" and json.loads(file.content)[EXTENSION]
    again = client.post(address, {**form, "step": "give", "digest": "0" * 64})
    assert again.status_code == 409 and "nothing was given" in again.text
    page = client.get(at("shared:mine")).text
    assert "an organisation that assists victims abroad, Nigeria" in page


def record_of_the_police(town: Town) -> bytes:
    return giving.foreseen(
        giving.begin(town.reference, actor=town.police), Wanted(OWN), actor=town.police
    ).file


def test_a_file_of_ones_own_service_answers_what_a_first_contact_asks(town: Town) -> None:
    taken = taking.file_taken(record_of_the_police(town), actor=town.police)
    assert taken.content["when"]["day"] and taken.content["how"] == {"channel": "control"}
    assert taken.content["assessment"] == {"assessed_as": "victim", "reasons": "Locked in."}
    assert taken.content["nationality"] == {"codes": ["NGA"]}
    assert set(taken.unanswered) >= {"name", "form", "wish"}
    assert [each.why for each in taken.losses] == ["new_reference", "asked_anew"]
    # What another service recorded is not entered in one's own name.
    taken = taking.file_taken(record_of_the_police(town), actor=town.make("local_police"))
    assert set(taken.content) == {"age", "accompanied", "nationality", "residence"}
    assert [each.why for each in taken.losses].count("by_other") == 2
    with pytest.raises(taking.NotYourTask):
        taking.file_taken(record_of_the_police(town), actor=town.payoke)


def test_the_page_keeps_nothing_before_it_is_confirmed_and_then_a_draft(town: Town) -> None:
    client, address = signed_in(town.police), at("exchange:take")

    def sent(content: bytes, **more: Any) -> Any:
        return client.post(address, {"file": SimpleUploadedFile("x.json", content)}, **more)

    plain = {"prs_Birthdate": "1988-05-01", "prs_FirstName": "Qxaname", "prs_Gender": "Female"}
    shown = sent(json.dumps(plain).encode())
    assert "1 May 1988" in shown.text and "a case has nothing like this field" in shown.text
    assert not models.Draft.objects.exists()
    [taken] = re.findall(r'name="taken" value="([^"]+)"', shown.text)
    assert client.post(address, {"taken": f"{taken}x"}).status_code == 422
    stranger = signed_in(town.make("local_police"))
    assert stranger.post(address, {"taken": taken}).status_code == 422
    assert not models.Draft.objects.exists()
    kept = client.post(address, {"taken": taken})
    assert kept.status_code == 302
    assert "Qxaname" in client.get(kept["Location"], follow=True).text
    for wrong, words in (
        (b'{"prs_Birthdate": "1 May"}', "line 1: prs_Birthdate: found"),
        (b"prs_Birthdate\n\xff", "line 2"),
        (b"name\nAnna", "expected fields of HTCDS 2.0"),
        (b"{}\n{}", "several records"),
        (b"", "no record"),
        (b"[", "the JSON value stops"),
    ):
        refused = sent(wrong)
        assert refused.status_code == 422 and words in refused.text.replace("&#x27;", "'"), wrong
    # Said by its length: the rest is not waited for.
    huge = sent(b"{}", headers={"content-length": str(200 * 1024 * 1024)})
    assert huge.status_code == 413 and "larger than 1 MB" in huge.text


def test_a_program_looks_gives_and_takes_in_the_same_way(town: Town) -> None:
    client = signed_in(town.police)
    address = f"/api/v1/cases/{town.reference}/htcds"
    asked = {"Purpose": "exchange"}
    shown = client.get(address, headers=asked).json()
    assert {each["name"] for each in shown["fields"]} >= {"prs_Birthdate", "vic_TraffickingStatus"}
    json_ = {"content_type": "application/json"}
    stale = client.post(address, {"digest": "0" * 64}, headers=asked, **json_)
    assert stale.status_code == 409
    record = client.post(address, {"digest": shown["digest"]}, headers=asked, **json_).json()
    record = record["record"]
    taking_ = {"Purpose": "first_contact"}
    body = {"record": record, "then": "open", "not_known": ["name"]}
    missing = client.post("/api/v1/htcds", body, headers=taking_, **json_)
    assert missing.status_code == 422 and "form" in missing.json()["unanswered"]
    assert not models.Draft.objects.exists()
    wrong = client.post(
        "/api/v1/htcds", {"record": {"prs_Birthdate": "x"}}, headers=taking_, **json_
    )
    assert wrong.json()["faults"][0]["field"] == "prs_Birthdate"
    # A program hands in what somebody goes on with; it opens no case by itself.
    handed = replace(town.police, purposes=frozenset({"exchange"}))
    assert taking.keep({"how": {"channel": "control"}}, actor=handed)
    refused = client.post("/api/v1/htcds", body, headers=asked, **json_)
    assert refused.status_code == 400
    case = record[EXTENSION]["case"]
    [assessed] = [each for each in case["events"] if each["type"] == "assessed"]
    assessed["data"] |= {"as": "not_victim", "form": "unknown"}
    record["vic_TraffickingStatus"] = "NotAVictimOfTrafficking"
    body["not_known"] = ["name", "language"]
    opened = client.post("/api/v1/htcds", body, headers=taking_, **json_)
    assert opened.status_code == 201, opened.json()
    new = look(opened.json()["reference"], actor=town.police, on=today())
    assert new.assessment == "not_victim" and new.person and new.person.nationalities == ("NGA",)
