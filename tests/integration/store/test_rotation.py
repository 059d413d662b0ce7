"""New root keys: every copy is wrapped anew, also after a crash in the middle of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.conf import settings

from safeconduct.access.actors import Actor
from safeconduct.store import models, roots, rotation
from safeconduct.store.audit import verify
from safeconduct.store.errors import VaultError
from safeconduct.store.finding import find
from safeconduct.store.identities import read_identity
from safeconduct.store.records import NewEvent
from safeconduct.store.shelters import add_shelter, list_shelters
from safeconduct.store.timeline import append, load
from tests.integration.store.conftest import NAMES, PURPOSE, WOMAN


@pytest.fixture(autouse=True)
def folder(db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Root keys of this test's own, beside the key of proofs that the database knows."""
    proof = (settings.DATA_FOLDER.root / "keys" / "proof.key").read_text()
    monkeypatch.setenv(roots.FOLDER, str(tmp_path / "keys"))
    (tmp_path / "keys").mkdir()
    (tmp_path / "keys" / "proof.key").write_text(proof)
    (tmp_path / "keys" / "proof.key").chmod(0o600)
    yield tmp_path / "keys"


def _readable(reference: str, police: Actor) -> bool:
    assert read_identity(reference, actor=police, purpose=PURPOSE) == NAMES
    assert load(reference, actor=police, purpose=PURPOSE).case.person == WOMAN
    [found] = find("Blessing", None, actor=police, purpose=PURPOSE)
    return found.reference == reference


def test_each_agency_and_version_has_a_file_of_its_own(reference: str, folder: Path) -> None:
    assert {path.name for path in folder.glob("*-*.key")} == {"federal_police-1.key", "house-1.key"}
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in folder.iterdir())


def test_after_a_rotation_the_old_key_is_of_no_use(
    reference: str, police: Actor, payoke: Actor, folder: Path
) -> None:
    add_shelter("Home", "Street 1", actor=payoke, purpose="shelter")
    done = {each.agency: each for each in rotation.rotate()}
    assert done["federal_police"].copies == 3 and not done["federal_police"].resumed
    for path in folder.glob("*-1.key"):
        path.unlink()
    roots._listed.cache_clear()
    roots._derived.cache_clear()

    assert _readable(reference, police)
    assert list_shelters(actor=payoke, purpose="shelter")[0].address == "Street 1"
    assert {(each.version, each.current) for each in rotation.status()} == {(2, True)}
    assert models.AuditEntry.objects.filter(deed="keys.rotated").count() == len(done)
    assert verify().whole


def test_one_agency_alone(reference: str, police: Actor) -> None:
    rotation.rotate(["federal_police"])
    counted = {(each.agency, each.version): each.copies for each in rotation.status()}
    assert counted == {("federal_police", 1): 0, ("federal_police", 2): 3, ("house", 1): 3}
    assert _readable(reference, police)


def test_broken_off_it_leaves_everything_readable_and_goes_on(
    reference: str, police: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "_BATCH", 1)

    def crash(done: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotation.rotate(["federal_police"], progress=crash)
    versions = set(models.CaseKey.objects.values_list("version", flat=True))
    assert versions == {1, 2}
    assert _readable(reference, police)

    [done] = rotation.rotate(["federal_police"])
    assert (done.version, done.copies, done.resumed) == (2, 1, True)
    assert _readable(reference, police)


def test_a_lost_root_key_is_named(reference: str, police: Actor, folder: Path) -> None:
    shutil.move(folder / "federal_police-1.key", folder / "elsewhere")
    roots._derived.cache_clear()
    with pytest.raises(VaultError, match=r"federal_police-1\.key"):
        read_identity(reference, actor=police, purpose=PURPOSE)


@pytest.mark.parametrize("agency", ["", "../house", "a/b", "Police", "x" * 300])
def test_a_file_is_never_named_by_what_is_no_agency(agency: str) -> None:
    with pytest.raises(VaultError):
        roots.make(agency, 1)


def test_what_a_person_wrote_before_is_read_after(reference: str, police: Actor) -> None:
    told = NewEvent("assessed", date(2008, 2, 2), {"as": "victim", "reasons": "Locked in."}, "p. 3")
    append(reference, [told], actor=police, purpose=PURPOSE, last_seen=2)
    rotation.rotate()
    last = load(reference, actor=police, purpose=PURPOSE).events[-1]
    assert (last.event.data["reasons"], last.source) == ("Locked in.", "p. 3")
