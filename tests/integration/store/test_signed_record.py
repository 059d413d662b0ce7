"""The signatures under the record: what they show of a file rewritten from end to end."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connections

from safeconduct.access.actors import Actor
from safeconduct.store import audit, models, signing, signing_keys
from safeconduct.store.chain import CHECKPOINT, link_hash
from safeconduct.store.checkpoints import checkpoint
from safeconduct.store.signatures import key_id_of, public_of, read_public, sign_with
from safeconduct.store.timeline import load
from safeconduct.store.verification import Report, verify_export

PURPOSE = "case_work"
FOREIGN = b"\x07" * 32


@pytest.fixture
def own_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The installation's key in a file of this test's own."""
    path = tmp_path / "key"
    path.write_text(signing.new_key_text())
    monkeypatch.setenv(signing.SIGNING_KEY_FILE, str(path))
    return path


@pytest.fixture
def exported(own_key: Path, reference: str, tmp_path: Path) -> Path:
    path = tmp_path / "audit.jsonl"
    assert audit.export(path).whole
    return path


def _changed(path: Path, change: Callable[[dict[str, Any]], Any]) -> Path:
    """The file with its checkpoints changed by `change`."""
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    for line in lines:
        if line.get("record", {}).get("chain") == "checkpoints":
            change(line)
    changed = path.with_name("changed.jsonl")
    changed.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return changed


def _found(report: Report) -> set[str]:
    return {finding.what for finding in report.findings}


def test_every_checkpoint_is_signed_with_the_key_in_use(exported: Path) -> None:
    report = audit.verify()
    assert report.whole and report.held_against
    assert report.signed_by == signing.key_id()
    held = verify_export(exported, public_keys=[signing.public_key()])
    assert held.whole and held.held_against and held.unsealed == 0
    alone = verify_export(exported)
    assert alone.whole and not alone.held_against


def test_a_signature_taken_away_or_bent_is_found(exported: Path) -> None:
    def bend(line: dict[str, Any]) -> None:
        line["signature"] = "00" * 64

    assert _found(verify_export(_changed(exported, bend))) == {"signature_wrong"}
    gone = _changed(exported, lambda line: line.pop("signature"))
    assert _found(verify_export(gone)) == {"unsigned"}


def test_who_rewrites_the_whole_file_cannot_sign_it_as_this_installation(exported: Path) -> None:
    """Every hash made anew, signed with a key of their own that is put among the keys."""

    def rewrite(line: dict[str, Any]) -> None:
        record = line["record"]
        record["at"] = "2008-01-01T00:00:00.000000+00:00"
        record["key"] = key_id_of(public_of(FOREIGN))
        digest = link_hash(bytes.fromhex(line["previous"]), record)
        line["hash"] = digest.hex()
        line["signature"] = sign_with(FOREIGN, digest, kind=CHECKPOINT).signature.hex()

    forged = _changed(exported, rewrite)
    lines = [json.loads(line) for line in forged.read_text().splitlines()]
    for line in lines:
        if "key" in line:
            line["key"]["public"] = public_of(FOREIGN).hex()
    forged.write_text("".join(json.dumps(line) + "\n" for line in lines))

    # Of one piece in itself: nothing but a key from elsewhere shows it.
    assert verify_export(forged).whole
    assert _found(verify_export(forged, public_keys=[signing.public_key()])) == {"key_unknown"}


def test_a_file_without_checkpoints_is_not_taken_for_a_signed_one(exported: Path) -> None:
    kept = [
        line
        for line in exported.read_text().splitlines()
        if '"checkpoints"' not in line and '"seal"' not in line and '"key"' not in line
    ]
    kept[-1] = json.dumps({"end": len(kept) - 2})
    bare = exported.with_name("bare.jsonl")
    bare.write_text("\n".join(kept) + "\n")
    report = verify_export(bare, public_keys=[signing.public_key()])
    assert _found(report) == {"unsigned"}
    assert report.unsealed == report.events + report.entries


def test_what_came_after_the_last_checkpoint_is_counted(
    own_key: Path, reference: str, police: Actor
) -> None:
    checkpoint()
    assert audit.verify().unsealed == 0
    load(reference, actor=police, purpose=PURPOSE)
    assert audit.verify().unsealed == 1


def test_an_older_and_a_newer_key_vouch_for_each_other(
    exported: Path, own_key: Path, tmp_path: Path, police: Actor, reference: str
) -> None:
    first = signing.public_key()
    name = signing_keys.replace_key()
    assert signing.key_id() == name != key_id_of(first)
    assert own_key.stat().st_mode & 0o777 == 0o600
    load(reference, actor=police, purpose=PURPOSE)
    after = tmp_path / "after.jsonl"
    report = audit.export(after)
    assert report.whole and report.checkpoints == 2 and report.signed_by == name
    assert set(signing_keys.known()) == {name, key_id_of(first)}

    # Whoever was handed the first key can follow to the second; with the second alone, the first
    # still holds.
    assert verify_export(after, public_keys=[first]).whole
    assert verify_export(after, public_keys=[signing.public_key()]).whole
    assert not verify_export(after, public_keys=[public_of(FOREIGN)]).whole
    assert audit.verify().whole


def test_a_key_exchanged_by_hand_vouches_for_what_was_before_and_nothing_vouches_for_it(
    exported: Path, own_key: Path, tmp_path: Path, police: Actor, reference: str
) -> None:
    first = signing.public_key()
    own_key.write_text(signing.new_key_text())
    load(reference, actor=police, purpose=PURPOSE)
    after = tmp_path / "after.jsonl"
    audit.export(after)
    assert _found(verify_export(after, public_keys=[first])) == {"key_unknown"}
    assert verify_export(after, public_keys=[signing.public_key()]).whole


def test_without_its_key_the_installation_makes_no_checkpoint(
    own_key: Path, reference: str
) -> None:
    own_key.unlink()
    with pytest.raises(signing.SigningKeyError):
        checkpoint()
    assert not models.Checkpoint.objects.exists()


@pytest.mark.django_db(transaction=True, databases=["default", "owner"])
def test_a_database_rewritten_by_its_owner_shows_it(own_key: Path, reference: str) -> None:
    """The chain made anew from end to end: the seals fit, the signature does not."""
    checkpoint()
    row = models.Checkpoint.objects.get()
    record = {
        "chain": "checkpoints",
        "seq": 1,
        "at": "2008-01-01T00:00:00.000000+00:00",
        "seals": row.seals,
        "seals_hash": bytes(row.seals_hash).hex(),
        "key": row.key_id,
    }
    digest = link_hash(bytes(32), record)
    with connections["owner"].cursor() as cursor:
        cursor.execute("ALTER TABLE store_checkpoint DISABLE TRIGGER append_only")
        cursor.execute(
            "UPDATE store_checkpoint SET at = '2008-01-01T00:00:00Z', hash = %s", [digest]
        )
        cursor.execute("ALTER TABLE store_checkpoint ENABLE ALWAYS TRIGGER append_only")
    assert _found(audit.verify()) == {"signature_wrong"}


def test_files_from_before_checkpoints_were_signed_are_read_as_ever(exported: Path) -> None:
    def unsign(line: dict[str, Any]) -> None:
        line.pop("signature")
        line["record"].pop("key")
        line["hash"] = link_hash(bytes(32), line["record"]).hex()

    old = _changed(exported, unsign)
    lines = [line for line in old.read_text().splitlines() if '{"key"' not in line]
    lines[0] = lines[0].replace('"version": 2', '"version": 1')
    lines[-1] = json.dumps({"end": len(lines) - 2})
    old.write_text("\n".join(lines) + "\n")
    assert verify_export(old).whole
    assert _found(verify_export(old, public_keys=[signing.public_key()])) == {"unsigned"}


def test_a_public_key_is_read_as_it_is_handed_over() -> None:
    public = public_of(FOREIGN)
    assert read_public(public.hex()) == public
    assert read_public(f" {base64.b64encode(public).decode()}\n") == public
    for wrong in ("", "x", public.hex()[:-2], "zz" * 32, base64.b64encode(b"short").decode()):
        assert read_public(wrong) is None
