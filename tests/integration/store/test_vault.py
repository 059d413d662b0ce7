"""Identities and drafts: unreadable without their key, bound to their place, erasable."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from safeconduct.access.actors import Actor
from safeconduct.access.classes import IDENTITY
from safeconduct.cases.model import Person
from safeconduct.cases.standing import decide
from safeconduct.store import models, roots, vault
from safeconduct.store.audit import verify
from safeconduct.store.caretaker import Caretaker
from safeconduct.store.drafts import KEPT_DAYS, delete_draft, list_drafts, load_draft, save_draft
from safeconduct.store.errors import NotFound, VaultError
from safeconduct.store.identities import erase_identity, read_identity, write_identity
from safeconduct.store.opening import amend_person
from safeconduct.store.records import Names, NewEvent
from safeconduct.store.refusals import count_refusal, refusals
from safeconduct.store.timeline import append, load
from tests.integration.store.conftest import WOMAN

PURPOSE = "case_work"
NAMES = Names(family_name="Eze", given_name="Blessing", contact="+32 400 00 00 00")
COLUMNS = ("family_name", "given_name", "other_names", "contact")


def _stored(reference: str) -> models.Identity:
    return models.Identity.objects.get(case__reference=reference)


def test_an_identity_is_read_as_it_was_written(reference: str, police: Actor) -> None:
    assert read_identity(reference, actor=police, purpose=PURPOSE) == NAMES

    changed = Names(family_name="Ézé", other_names="B.")
    write_identity(reference, changed, actor=police, purpose=PURPOSE)
    assert read_identity(reference, actor=police, purpose=PURPOSE) == changed


def test_nothing_readable_is_stored(reference: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT string_agg(i::text, '') FROM store_identity i")
        [text] = cursor.fetchone()
    for word in ("Eze", "Blessing", b"Eze".hex(), b"Blessing".hex()):
        assert word not in text


def test_equal_names_have_different_ciphertexts(reference: str, police: Actor) -> None:
    before = bytes(_stored(reference).family_name or b"")
    write_identity(reference, NAMES, actor=police, purpose=PURPOSE)
    assert bytes(_stored(reference).family_name or b"") != before


def test_a_field_moved_to_another_column_does_not_open(reference: str, police: Actor) -> None:
    row = _stored(reference)
    row.given_name = row.family_name
    row.save()
    with pytest.raises(VaultError, match="moved"):
        read_identity(reference, actor=police, purpose=PURPOSE)


def test_a_changed_field_does_not_open(reference: str, police: Actor) -> None:
    row = _stored(reference)
    closed = bytearray(row.family_name or b"")
    closed[-1] ^= 1
    row.family_name = bytes(closed)
    row.save()
    with pytest.raises(VaultError):
        read_identity(reference, actor=police, purpose=PURPOSE)


def test_erasing_destroys_every_key_and_keeps_the_figures(reference: str, police: Actor) -> None:
    written = NewEvent(
        "assessed", date(2008, 2, 2), {"as": "victim", "reasons": "Locked in."}, "p. 3"
    )
    append(reference, [written], actor=police, purpose=PURPOSE, last_seen=2)
    for _ in range(2):
        erase_identity(reference, actor=police, purpose=PURPOSE)

    row = _stored(reference)
    assert not models.CaseKey.objects.filter(case=row.case).exists()
    assert not models.NameToken.objects.exists()
    assert [getattr(row, column) for column in COLUMNS] == [None] * 4
    assert row.erased_at is not None
    assert read_identity(reference, actor=police, purpose=PURPOSE) == Names()

    left = load(reference, actor=police, purpose=PURPOSE)
    assert (left.case.person, left.case.offence) == (Person(), "unknown")
    assert [each.event.type for each in left.events] == ["detected", "assessed", "assessed"]
    assert left.events[-1].event.data == {"as": "victim", "reasons": None}
    assert left.events[-1].source == ""
    # The law answers it for a person of whom nothing is known.
    assert decide(left.case, on=date(2008, 3, 1))["phase"]
    assert models.Listing.objects.get(case=row.case).residence_status == "unknown"
    assert verify().whole


def test_who_was_erased_can_be_met_again(reference: str, police: Actor) -> None:
    kept = bytes(_stored(reference).family_name or b"")
    erase_identity(reference, actor=police, purpose=PURPOSE)
    write_identity(reference, NAMES, actor=police, purpose=PURPOSE)
    amend_person(reference, person=WOMAN, actor=police, purpose=PURPOSE)

    assert read_identity(reference, actor=police, purpose=PURPOSE) == NAMES
    assert load(reference, actor=police, purpose=PURPOSE).case.person == WOMAN
    # What was written before is not opened by the new keys, should it come back from a backup.
    models.Identity.objects.filter(case__reference=reference).update(family_name=kept)
    assert read_identity(reference, actor=police, purpose=PURPOSE).family_name is None


def test_who_needs_no_name_gets_none(
    reference: str, police: Actor, person: Callable[..., Actor]
) -> None:
    with pytest.raises(NotFound):
        read_identity(reference, actor=person("payoke"), purpose=PURPOSE)
    with pytest.raises(NotFound):
        erase_identity(reference, actor=person("criminal_policy"), purpose=PURPOSE)
    referred = NewEvent("referred", date(2008, 2, 1), {"centre": "payoke"})
    append(reference, [referred], actor=police, purpose=PURPOSE, last_seen=2)
    assert read_identity(reference, actor=person("payoke"), purpose=PURPOSE) == NAMES


def test_without_the_agencys_root_key_nothing_opens(
    reference: str, police: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(roots.FOLDER, str(tmp_path))
    with pytest.raises(VaultError, match="missing"):
        read_identity(reference, actor=police, purpose=PURPOSE)
    roots.make(police.agency, 1)
    with pytest.raises(VaultError, match="key is another one"):
        read_identity(reference, actor=police, purpose=PURPOSE)


def test_a_copy_of_a_key_moved_to_another_relation_does_not_open(
    reference: str, police: Actor, payoke: Actor
) -> None:
    referred = NewEvent("referred", date(2008, 2, 1), {"centre": "payoke"})
    append(reference, [referred], actor=police, purpose=PURPOSE, last_seen=2)
    copies = models.CaseKey.objects.filter(key_class=IDENTITY)
    mine = copies.get(relation__agency=police.agency)
    copies.filter(relation__agency=payoke.agency).update(wrapped=mine.wrapped)
    with pytest.raises(VaultError):
        read_identity(reference, actor=payoke, purpose=PURPOSE)


@pytest.mark.parametrize("content", ["", "short", "A" * 44, "é"])
def test_what_is_no_key_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    path = tmp_path / "key"
    path.write_text(content)
    monkeypatch.setenv(vault.MASTER_KEY_FILE, str(path))
    with pytest.raises(VaultError, match=vault.MASTER_KEY_FILE):
        vault.new_key(table="t", row=1)


def test_the_keys_of_the_data_folder_are_its_owners_alone(reference: str) -> None:
    for name in ("keys/house-1.key", "keys/federal_police-1.key", "safeconduct_owner.password"):
        assert (settings.DATA_FOLDER.root / name).stat().st_mode & 0o777 == 0o600


def test_a_draft_comes_back_to_its_owner_alone(police: Actor, payoke: Actor) -> None:
    draft = save_draft({"name": "Blessing"}, actor=police, kind="first_contact")
    assert save_draft({"name": "B."}, actor=police, kind="first_contact", draft_id=draft) == draft

    assert load_draft(draft, actor=police).content == {"name": "B."}
    assert [each.id for each in list_drafts(actor=police, kind="first_contact")] == [draft]
    assert list_drafts(actor=payoke, kind="first_contact") == []
    for deed in (load_draft, delete_draft):
        with pytest.raises(NotFound):
            deed(draft, actor=payoke)
    with pytest.raises(NotFound):
        save_draft({}, actor=payoke, kind="first_contact", draft_id=draft)
    with pytest.raises(NotFound):
        load_draft(uuid.uuid4(), actor=police)

    delete_draft(draft, actor=police)
    assert models.Draft.objects.count() == 0


def test_the_caretaker_destroys_what_nobody_goes_on_with(
    police: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The caretaker gives its connection back; the test's transaction lives on this one.
    monkeypatch.setattr(connection, "close", lambda: None)
    kept, forgotten = (save_draft({}, actor=police, kind="first_contact") for _ in range(2))
    for draft, hours in ((kept, -1), (forgotten, 1)):
        untouched = timedelta(days=KEPT_DAYS, hours=hours)
        models.Draft.objects.filter(id=draft).update(updated_at=datetime.now(UTC) - untouched)

    Caretaker(server=None).look_after()

    assert [each.id for each in list_drafts(actor=police, kind="first_contact")] == [kept]


def test_a_draft_is_stored_unreadable(police: Actor) -> None:
    save_draft({"name": "Blessing"}, actor=police, kind="first_contact")
    assert b"Blessing" not in bytes(models.Draft.objects.get().content)


def test_a_refusal_is_a_number_and_no_more(police: Actor) -> None:
    for day in (3, 28):
        count_refusal(
            happened_on=date(2008, 2, day),
            district="Antwerpen",
            channel="control",
            actor=police,
            purpose=PURPOSE,
        )
    month = date(2008, 2, 1)
    assert refusals(month, month) == [(month, "Antwerpen", "control", "federal_police", 2)]
    assert models.CaseFile.objects.count() == 0
