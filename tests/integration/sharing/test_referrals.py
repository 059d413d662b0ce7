"""A referral is sent, received, accepted, declined or revoked; both sides keep a manifest."""

from __future__ import annotations

import json

import pytest

from safeconduct.actions.catalogue import BY_KEY
from safeconduct.actions.look import NotFound, look
from safeconduct.actions.perform import begin
from safeconduct.actions.sharing import overview, referral
from safeconduct.cases.reading import today
from safeconduct.store import manifests, models, signing
from safeconduct.store.sweep import rebuild
from tests.integration.sharing.conftest import NAMES, PURPOSE, Town

pytestmark = pytest.mark.django_db


def _only(town: Town) -> referral.Referral:
    [found] = referral.of_case(town.reference, actor=town.police)
    return found


def _sees(town: Town, actor: object) -> bool:
    try:
        look(town.reference, actor=actor, on=today())  # type: ignore[arg-type]
    except NotFound:
        return False
    return True


def test_the_centre_opens_what_it_was_sent_and_the_sender_sees_that_it_did(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    assert _only(town).state == "sent"
    seen = look(town.reference, actor=town.payoke, on=today())
    referral.shown(seen.stored, actor=town.payoke)
    referral.shown(seen.stored, actor=town.payoke)
    assert _only(town).state == "received"
    assert town.told(town.payoke)[0] == "referral-sent"
    assert town.told(town.police).count("referral-received") == 1


def test_declined_with_a_reason_the_case_is_absent_for_the_centre(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    sent = _only(town)
    with pytest.raises(ValueError, match="reason"):
        referral.decline(town.reference, sent.event_id, "  ", actor=town.payoke)
    referral.decline(town.reference, sent.event_id, "No bed free until May.", actor=town.payoke)

    assert not _sees(town, town.payoke)
    declined = _only(town)
    assert (declined.state, declined.reason) == ("declined", "No bed free until May.")
    assert town.told(town.police)[0] == "referral-declined"
    row = models.ReferralState.objects.get(state="declined")
    assert b"bed" not in bytes(row.reason or b"")
    # Computed anew it stays so; referred anew, the case is there again.
    assert rebuild(today()) == 1
    assert not _sees(town, town.payoke)
    town.act(town.police, "refer", centre="payoke")
    assert _sees(town, town.payoke)


def test_only_the_centre_answers_and_only_the_sender_takes_back(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    sent = _only(town)
    elsewhere = town.make("federal_police", "Liège")
    for actor in (town.police, town.surya, elsewhere):
        with pytest.raises(NotFound):
            referral.accept(town.reference, sent.event_id, "meeting", actor=actor)
    for actor in (town.payoke, town.surya, elsewhere):
        with pytest.raises(NotFound):
            referral.revoke(town.reference, sent.event_id, actor=actor)
    referral.revoke(town.reference, sent.event_id, actor=town.police)
    assert not _sees(town, town.payoke)
    assert town.told(town.payoke)[0] == "referral-revoked"
    with pytest.raises(NotFound):
        referral.revoke(town.reference, sent.event_id, actor=town.police)


def test_an_answer_is_given_once_and_guidance_is_one(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    sent = _only(town)
    referral.accept(town.reference, sent.event_id, "meeting", actor=town.payoke)
    with pytest.raises(NotFound):
        referral.decline(town.reference, sent.event_id, "Why.", actor=town.payoke)
    assert (_only(town).state, _only(town).plan) == ("accepted", "meeting")
    town.act(town.police, "refer", centre="surya")
    town.act(town.surya, "start-guidance", centre="surya")
    assert {
        each.centre: each.state for each in referral.of_case(town.reference, actor=town.police)
    } == {"payoke": "accepted", "surya": "accepted"}


def test_a_transfer_leaves_the_old_guidance_as_it_is_until_the_new_one_begins(town: Town) -> None:
    town.guided()
    town.act(town.payoke, "refer", centre="surya")
    transfer = referral.of_case(town.reference, actor=town.payoke)[-1]
    assert transfer.transfer and transfer.state == "sent"
    standing = {
        (each.agency, each.relation)
        for each in begin(BY_KEY["refer"], town.reference, actor=town.payoke).relations
    }
    assert {("payoke", "guides"), ("surya", "referred_to")} <= standing
    assert ("surya", "guides") not in standing
    referral.decline(town.reference, transfer.event_id, "Not safe here.", actor=town.surya)
    assert not _sees(town, town.surya)
    assert look(town.reference, actor=town.payoke, on=today()).answer["phase"]


def test_what_the_preview_shows_is_what_the_centre_then_sees(town: Town) -> None:
    stored = begin(BY_KEY["refer"], town.reference, actor=town.police)
    foreseen = referral.foreseen(stored, "payoke", on=today(), actor=town.police)
    assert foreseen.names and foreseen.look.names == NAMES and foreseen.hidden == 0
    [assessed] = [each for each in foreseen.look.events if each.type == "assessed"]
    assert assessed.data == {"as": "victim"}, "the officer's written reasons are not sent"

    town.act(town.police, "refer", centre="payoke")
    seen = look(town.reference, actor=town.payoke, on=today())
    assert foreseen.sections == tuple(sorted(seen.sections))
    assert [e.type for e in foreseen.look.events] == [e.type for e in seen.events]
    assert (foreseen.look.person, foreseen.look.names) == (seen.person, seen.names)


def test_both_sides_keep_the_same_signed_manifest_and_no_name_is_in_it(town: Town) -> None:
    town.act(town.police, "refer", centre="payoke")
    [sent] = manifests.list_manifests(actor=town.police, purpose=PURPOSE)
    [received] = manifests.list_manifests(actor=town.payoke, purpose=PURPOSE)
    assert sent == received and sent.holds
    assert not manifests.list_manifests(actor=town.surya, purpose=PURPOSE)
    with pytest.raises(NotFound):
        overview.manifest(sent.id, actor=town.surya)
    said = json.loads(sent.document)
    seen = look(town.reference, actor=town.payoke, on=today())
    assert said["sections"] == sorted(seen.sections)
    assert {each["id"] for each in said["events"]} == {event.id for event in seen.events}
    assert said["ground"] == {"rule": "FC-6"} and said["kind"] == "referral"
    assert "identity.family_name" in said["fields"]
    for secret in ("Eze", "Blessing", "Locked in", "1988", "NGA"):
        assert secret not in sent.document
    # One sign changed, and the signature is of another text.
    changed = sent.document.replace('"FC-6"', '"FC-3"')
    keys = {signing.key_id(): signing.public_key()}
    signed = signing.Signature(sent.key, sent.signature)
    assert signing.verify(sent.document.encode(), signed, kind="manifest", keys=keys)
    assert not signing.verify(changed.encode(), signed, kind="manifest", keys=keys)

    # Declined, the case is gone for the centre; what it was shown it keeps.
    referral.decline(town.reference, said["subject"], "No bed.", actor=town.payoke)
    assert overview.manifest(sent.id, actor=town.payoke).document == sent.document
