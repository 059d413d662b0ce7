"""The root keys: one of each agency and version, in files outside the database.

They lie in the folder ``SAFECONDUCT_KEYS`` names, or in ``keys`` of the data folder, each in a
file of its own (0600) that is made when it is first needed. Every other key of an agency is
derived from them; whoever has the database and not these files reads nothing.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
import secrets
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

from safeconduct.store.errors import VaultError
from safeconduct.store.folder import DataFolder

FOLDER = "SAFECONDUCT_KEYS"
# The program's own: the law decides on facts that not every agency may see.
HOUSE = "house"

_NAME = re.compile(r"([a-z][a-z0-9_]*)-([1-9][0-9]{0,5})\.key")
_BYTES = 32
_PROOF = "proof.key"


def current(agency: str) -> int:
    """Return the version of `agency`'s root key by which new keys are wrapped."""
    return max(versions(agency), default=0) or make(agency, 1)


def versions(agency: str) -> tuple[int, ...]:
    """Return the versions of `agency`'s root key that are there, in order."""
    return _there(folder()).get(agency, ())


def agencies() -> tuple[str, ...]:
    """Return every agency that has a root key."""
    return tuple(sorted(_there(folder())))


def make(agency: str, version: int) -> int:
    """Make a root key, or leave the one that is there; return its version. Raises VaultError."""
    name = f"{agency}-{version}.key"
    if not _NAME.fullmatch(name):
        raise VaultError(f"{agency!r} is no code of an agency")
    try:
        DataFolder(folder()).secret(name, _new)
    except OSError as error:
        raise VaultError(f"{folder()}: a key cannot be kept there: {error.strerror}") from None
    _listed.cache_clear()
    return version


@lru_cache(maxsize=8192)
def _derived(folder: Path, agency: str, version: int, *about: str) -> bytes:
    return derive_from(_root(folder, agency, version), agency, version, *about)


def derive(agency: str, version: int, *about: str) -> bytes:
    """Return the key of 32 bytes that `agency` uses for what `about` says. Raises VaultError."""
    return _derived(folder(), agency, version, *about)


def proof_key() -> bytes:
    """Return the key by which the program proves to the database that it is the program.

    It lies with the root keys, and encrypts nothing: replaced by another, the database is told
    when its rights are set again. Raises VaultError.
    """
    return _proof_key(folder())


@lru_cache(maxsize=1)
def _proof_key(folder: Path) -> bytes:
    try:
        return _decoded(folder / _PROOF, DataFolder(folder).secret(_PROOF, _new).encode())
    except OSError as error:
        raise VaultError(f"{folder}: a key cannot be kept there: {error.strerror}") from None


def derive_from(root: bytes, agency: str, version: int, *about: str) -> bytes:
    """Return what `derive` does, by a root key that lies elsewhere."""
    info = "\x00".join(["safeconduct", agency, str(version), *about]).encode()
    return HKDF(SHA256(), length=_BYTES, salt=None, info=info).derive(root)


def folder() -> Path:
    """Return where the root keys lie."""
    named = os.environ.get(FOLDER, "").strip()
    return Path(named) if named else settings.DATA_FOLDER.root / "keys"


def _root(folder: Path, agency: str, version: int) -> bytes:
    path = folder / f"{agency}-{version}.key"
    try:
        return _decoded(path, path.read_bytes())
    except OSError:
        raise VaultError(f"the key file {path} is missing or cannot be read") from None


def _decoded(path: Path, content: bytes) -> bytes:
    key = read_key(content)
    if not key:
        raise VaultError(f"the file {path} holds no key; expected 32 bytes in base64")
    return key


def read_key(content: bytes) -> bytes:
    """Return the key a key file with this content holds; b"" where it holds none."""
    try:
        key = base64.b64decode(content.strip(), validate=True)
    except binascii.Error:
        return b""
    return key if len(key) == _BYTES else b""


def _there(folder: Path) -> dict[str, tuple[int, ...]]:
    try:
        # A file that another program adds changes the folder's time.
        return _listed(folder, folder.stat().st_mtime_ns)
    except FileNotFoundError:
        return {}


@lru_cache(maxsize=1)
def _listed(folder: Path, _changed: int) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for name in os.listdir(folder):
        if matched := _NAME.fullmatch(name):
            found.setdefault(matched[1], []).append(int(matched[2]))
    return {agency: tuple(sorted(each)) for agency, each in found.items()}


def _new() -> str:
    return base64.b64encode(secrets.token_bytes(_BYTES)).decode("ascii")
