"""The installation's signature: made with a key outside the database, held by anyone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.store import signing
from safeconduct.store.signatures import Signature, key_id_of, public_of, sign_with, verify

SEEDS = st.binary(min_size=32, max_size=32)


def _keys(*seeds: bytes) -> dict[str, bytes]:
    return {key_id_of(public_of(seed)): public_of(seed) for seed in seeds}


@given(seed=SEEDS, data=st.binary(), other=st.binary(), place=st.integers(0, 63))
def test_a_signature_holds_for_what_was_signed_and_for_nothing_else(
    seed: bytes, data: bytes, other: bytes, place: int
) -> None:
    made = sign_with(seed, data, kind="manifest")
    keys = _keys(seed)
    assert verify(data, made, kind="manifest", keys=keys)
    assert verify(other, made, kind="manifest", keys=keys) == (other == data)
    assert not verify(data, made, kind="checkpoint", keys=keys)
    flipped = bytearray(made.signature)
    flipped[place] ^= 1
    assert not verify(data, Signature(made.key_id, bytes(flipped)), kind="manifest", keys=keys)
    assert not verify(data, Signature(made.key_id, b""), kind="manifest", keys=keys)


@given(mine=SEEDS, theirs=SEEDS)
def test_a_key_under_anothers_name_is_not_taken_for_it(mine: bytes, theirs: bytes) -> None:
    made = sign_with(theirs, b"x", kind="manifest")
    name = key_id_of(public_of(mine))
    posing = Signature(name, made.signature)
    assert verify(b"x", posing, kind="manifest", keys={name: public_of(theirs)}) == (mine == theirs)
    assert not verify(b"x", made, kind="manifest", keys={})
    assert not verify(b"x", made, kind="manifest", keys={made.key_id: b"short"})


def test_the_private_key_lies_in_the_data_folder_for_its_owner_alone() -> None:
    made = signing.sign(b"x", kind="manifest")
    assert signing.verify(
        b"x", made, kind="manifest", keys={signing.key_id(): signing.public_key()}
    )
    path = settings.DATA_FOLDER.root / "signing-key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_elsewhere_is_used_and_its_exchange_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "key"
    monkeypatch.setenv(signing.SIGNING_KEY_FILE, str(path))
    with pytest.raises(signing.SigningKeyError, match="cannot be read"):
        signing.sign(b"x", kind="manifest")
    path.write_text(signing.new_key_text() + "\n")
    first = signing.key_id()
    assert signing.key_id() == first
    path.write_text(signing.new_key_text() + "\n")
    os.utime(path, ns=(1, 1))
    assert signing.key_id() != first
    path.write_text("bm8ga2V5")
    with pytest.raises(signing.SigningKeyError, match="holds no signing key"):
        signing.sign(b"x", kind="manifest")
