"""The outside of a backup file: encrypted to one public key, in numbered pieces.

Whoever makes a file needs the recipient's public key alone: X25519 with a key made for this file
and thrown away (RFC 7748), HKDF-SHA256 over what both sides agree on and the whole head of the
file (RFC 5869), AES-256-GCM for each piece. A piece's nonce is its number and whether it is the
last, so that pieces cannot be left out, doubled, put in another order or cut off unseen; as in the
STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO 2015).
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from safeconduct.store.backup.errors import BackupError

MAGIC = b"safeconduct backup\n"
VERSION = 1
# What a file holds.
EVERYTHING, DATABASE, KEYS = 1, 2, 3
PIECE = 128 * 1024
"""The longest piece, in bytes before encryption."""

# Mark, version, what it holds, the recipient's short name, the key made for this file.
_HEAD = struct.Struct(f">{len(MAGIC)}sBB8s32s")
_LENGTH = struct.Struct(">I")
_NONCE = struct.Struct(">QxxxB")
_TAG = 16


@dataclass(frozen=True, slots=True)
class Head:
    """The first bytes of a file. They are in clear, and every piece is bound to them."""

    raw: bytes
    holds: int
    recipient: str
    once: bytes


def short_name(public: bytes) -> str:
    """Return the short name of a recipient's public key: 16 hexadecimal digits."""
    return hashlib.sha256(public).hexdigest()[:16]


class Sealer:
    """Writes pieces to `out` for the holder of the private key of `recipient` (32 bytes).

    `key` opens this one file; it lives as long as this object, so that what was just written can
    be read back by whoever has no private key.
    """

    def __init__(self, out: BinaryIO, recipient: bytes, holds: int) -> None:
        once = X25519PrivateKey.generate()
        named = bytes.fromhex(short_name(recipient))
        public = once.public_key().public_bytes_raw()
        raw = _HEAD.pack(MAGIC, VERSION, holds, named, public)
        try:
            shared = once.exchange(X25519PublicKey.from_public_bytes(recipient))
        except ValueError:
            # A public key under which everybody could read.
            raise BackupError("recipient") from None
        self.key = _derive(shared, raw, recipient)
        self._cipher = AESGCM(self.key)
        self._bound = hashlib.sha256(raw).digest()
        self._out = out
        self._number = 0
        self.written = out.write(raw)

    def write(self, piece: bytes, *, last: bool = False) -> None:
        """Encrypt one piece of at most `PIECE` bytes. After the `last` there is none."""
        if len(piece) > PIECE:
            raise ValueError("a piece is too long")
        nonce = _NONCE.pack(self._number, last)
        closed = self._cipher.encrypt(nonce, piece, self._bound)
        self.written += self._out.write(_LENGTH.pack(len(closed)))
        self.written += self._out.write(closed)
        self._number += 1


def read_head(stream: BinaryIO) -> Head:
    """Read the head of a file. Raises BackupError for another kind of file or a newer one."""
    raw = stream.read(_HEAD.size)
    if not raw.startswith(MAGIC):
        raise BackupError("foreign")
    if len(raw) > len(MAGIC) and raw[len(MAGIC)] > VERSION:
        raise BackupError("newer")
    if len(raw) < _HEAD.size:
        raise BackupError("cut")
    _, version, holds, named, once = _HEAD.unpack(raw)
    if version != VERSION or holds not in (EVERYTHING, DATABASE, KEYS):
        raise BackupError("foreign")
    return Head(raw, holds, named.hex(), once)


def key_of(head: Head, private: bytes) -> bytes:
    """Return the key of the file with that head, for the recipient. Raises BackupError."""
    own = X25519PrivateKey.from_private_bytes(private)
    public = own.public_key().public_bytes_raw()
    if short_name(public) != head.recipient:
        raise BackupError("key", found=short_name(public), expected=head.recipient)
    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(head.once))
    except ValueError:
        raise BackupError("changed") from None
    return _derive(shared, head.raw, public)


def pieces(stream: BinaryIO, head: Head, key: bytes) -> Iterator[bytes]:
    """Yield the pieces that follow `head`, each as soon as it proved to be whole and in its place.

    Raises BackupError where the file was changed or cut off: do nothing final with what came
    before until the last piece has come.
    """
    cipher, bound = AESGCM(key), hashlib.sha256(head.raw).digest()
    number, last = 0, False
    while not last:
        (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
        if not _TAG <= length <= PIECE + _TAG:
            raise BackupError("changed")
        closed = _exactly(stream, length)
        try:
            piece = cipher.decrypt(_NONCE.pack(number, False), closed, bound)
        except InvalidTag:
            last = True
            try:
                piece = cipher.decrypt(_NONCE.pack(number, True), closed, bound)
            except InvalidTag:
                raise BackupError("changed") from None
        yield piece
        number += 1
    if stream.read(1):
        raise BackupError("changed")


def _exactly(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise BackupError("cut")
    return data


def _derive(shared: bytes, head: bytes, recipient: bytes) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=head + recipient).derive(shared)
