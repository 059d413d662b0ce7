"""A backup file opens for its recipient, whole and in order; anything else is noticed and said."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.store.backup import archive, envelope, recipient
from safeconduct.store.backup.errors import BackupError

PRIVATE = X25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = PRIVATE.public_key().public_bytes_raw()
SECRET = PRIVATE.private_bytes_raw()
PARTS = [("keys", [b"k" * 40]), ("database", [b"Blessing Eze", b"x" * 300_000, b""])]


def _file(parts: list[tuple[str, list[bytes]]] = PARTS) -> bytes:
    out = io.BytesIO()
    manifest = {"id": "1"}
    archive.write(
        out, PUBLIC, envelope.EVERYTHING, manifest, parts, sign=lambda d: {"over": d.hex()}
    )
    return out.getvalue()


WHOLE = _file()
SMALL = _file([("keys", [b"abc"]), ("database", [b"defg"])])


def _read(data: bytes, private: bytes = SECRET) -> list[tuple[str, bytes]]:
    stream = io.BytesIO(data)
    head = envelope.read_head(stream)
    reading = archive.Reading(stream, head, envelope.key_of(head, private))
    found = [(name, b"".join(content)) for name, content in reading.parts()]
    assert reading.signed == {"over": reading.digest.hex()}
    return found


def _pieces(data: bytes) -> tuple[bytes, list[bytes]]:
    """The head of a file, and its pieces as they lie on the disk."""
    stream = io.BytesIO(data)
    head = envelope.read_head(stream).raw

    def each() -> Iterator[bytes]:
        while length := stream.read(4):
            yield length + stream.read(struct.unpack(">I", length)[0])

    return head, list(each())


def test_what_was_written_is_read() -> None:
    assert _read(WHOLE) == [(name, b"".join(content)) for name, content in PARTS]


def test_nothing_of_the_content_is_in_the_file() -> None:
    assert b"Blessing" not in WHOLE and b"database" not in WHOLE


def test_two_files_of_one_content_share_nothing() -> None:
    _, first = _pieces(WHOLE)
    _, second = _pieces(_file())
    assert not set(first) & set(second)


@given(at=st.integers(0, len(SMALL) - 1), bit=st.integers(0, 7))
def test_one_changed_bit_is_noticed(at: int, bit: int) -> None:
    changed = bytearray(SMALL)
    changed[at] ^= 1 << bit
    with pytest.raises(BackupError):
        _read(bytes(changed))


@given(length=st.integers(0, len(SMALL) - 1))
def test_a_file_cut_off_anywhere_is_noticed(length: int) -> None:
    with pytest.raises(BackupError) as raised:
        _read(SMALL[:length])
    head = len(_pieces(SMALL)[0])
    assert raised.value.code == ("cut" if length >= len(envelope.MAGIC) else "foreign"), head


@given(more=st.binary(min_size=1, max_size=20))
def test_what_follows_the_end_is_noticed(more: bytes) -> None:
    with pytest.raises(BackupError) as raised:
        _read(SMALL + more)
    assert raised.value.code == "changed"


@given(data=st.data())
def test_pieces_left_out_doubled_or_in_another_order_are_noticed(data: st.DataObject) -> None:
    head, pieces = _pieces(SMALL)
    places = st.lists(st.sampled_from(range(len(pieces))), max_size=len(pieces) + 1)
    order = data.draw(places.filter(lambda each: each != list(range(len(pieces)))))
    with pytest.raises(BackupError):
        _read(head + b"".join(pieces[each] for each in order))


def test_a_piece_of_another_file_is_noticed() -> None:
    head, pieces = _pieces(SMALL)
    _, others = _pieces(_file([("keys", [b"abc"]), ("database", [b"defg"])]))
    with pytest.raises(BackupError):
        _read(head + b"".join([others[0], *pieces[1:]]))


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "foreign"),
        (b"PGDMP and more", "foreign"),
        (envelope.MAGIC + b"\x02" + WHOLE[20:], "newer"),
        (WHOLE[:30], "cut"),
    ],
    # Names of their own: a test named by bytes drawn anew would be another one in each process.
    ids=["empty", "another-program", "newer", "cut"],
)
def test_another_kind_of_file_is_named(data: bytes, code: str) -> None:
    with pytest.raises(BackupError) as raised:
        _read(data)
    assert raised.value.code == code


def test_another_key_is_told_by_its_short_name() -> None:
    other = X25519PrivateKey.generate()
    with pytest.raises(BackupError) as raised:
        _read(WHOLE, other.private_bytes_raw())
    assert raised.value.code == "key"
    assert raised.value.values["expected"] == envelope.short_name(PUBLIC)


def test_a_public_key_everybody_could_read_is_refused() -> None:
    with pytest.raises(BackupError) as raised:
        envelope.Sealer(io.BytesIO(), bytes(32), envelope.KEYS)
    assert raised.value.code == "recipient"


def test_the_private_key_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    path = tmp_path / "backup.key"
    public = recipient.make(path, "four quiet rivers meet")
    assert path.stat().st_mode & 0o777 == 0o600
    private = recipient.unlock(path, "four quiet rivers meet")
    found = X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    assert found == public == recipient.public_in(recipient.shown(public))
    assert recipient.named_in(path) == envelope.short_name(public)
    for wrong, code in (("another passphrase", "passphrase"), ("", "passphrase")):
        with pytest.raises(BackupError) as raised:
            recipient.unlock(path, wrong)
        assert raised.value.code == code
    with pytest.raises(BackupError) as raised:
        recipient.make(path, "four quiet rivers meet")
    assert raised.value.code == "there-already"
    with pytest.raises(BackupError) as raised:
        recipient.make(tmp_path / "other", "short")
    assert raised.value.code == "passphrase-short"
    path.write_text("nothing of the kind")
    with pytest.raises(BackupError) as raised:
        recipient.unlock(path, "four quiet rivers meet")
    assert raised.value.code == "not-a-key"
