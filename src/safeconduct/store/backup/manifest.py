"""What a backup says of itself, and what the installation signs under it."""

from __future__ import annotations

import base64
import binascii
import pkgutil
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any

import safeconduct.store.migrations
from safeconduct.store.backup.errors import BackupError
from safeconduct.store.key_chain import trusted
from safeconduct.store.records import instant
from safeconduct.store.signatures import Signature, key_id_of, public_of, verify
from safeconduct.store.signing import seed_of

KIND = "backup"


def manifest(tables: Mapping[str, int], centre: Mapping[str, int] | None) -> dict[str, Any]:
    """Return what a backup made now says of itself; it names nobody.

    `tables` are the numbers of rows in the picture that is copied, `centre` those of the Centre's
    database, None where it is not in it. The number is shared by the files of one backup.
    """
    return {
        "id": str(uuid.uuid4()),
        "made_at": instant(datetime.now(UTC)),
        "program": version("safeconduct"),
        "migrations": sorted(_migrations()),
        "tables": dict(tables),
        "centre": None if centre is None else dict(centre),
    }


def check_readable(found: Mapping[str, Any]) -> None:
    """Raise BackupError where a newer program made the backup."""
    if not set(found["migrations"]) <= _migrations():
        raise BackupError("newer")


def statement(signature: Signature) -> dict[str, str]:
    """Return a signature as it stands at the end of a file."""
    return {"key": signature.key_id, "signature": base64.b64encode(signature.signature).decode()}


def check_signed(
    signed: Mapping[str, str], digest: bytes, signing_key: bytes, handed_over: bytes | None
) -> str:
    """Return the short name of the installation's key that signed `digest`. Raises BackupError.

    `signing_key` is the content of the key file that came along; `handed_over` a public key from
    elsewhere, which has to be that one.
    """
    seed = seed_of(signing_key.decode("ascii", "replace"))
    public = public_of(seed) if seed else b""
    if handed_over is not None and handed_over != public:
        raise BackupError("other-installation", expected=key_id_of(handed_over))
    try:
        signature = base64.b64decode(signed["signature"], validate=True)
    except (KeyError, binascii.Error):
        signature = b""
    keys = trusted([], [public] if public else [])
    name = str(signed.get("key", ""))
    if not verify(digest, Signature(name, signature), kind=KIND, keys=keys):
        raise BackupError("signature")
    return name


def _migrations() -> set[str]:
    """The names of every change to the tables that this program knows."""
    centre = find_spec("safeconduct.centre_store.migrations")
    places = centre.submodule_search_locations if centre else None
    own = {found.name for found in pkgutil.iter_modules(safeconduct.store.migrations.__path__)}
    return own | {f"centre/{found.name}" for found in pkgutil.iter_modules(places)}
