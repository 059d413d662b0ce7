"""The files that open an installation: gathered for a backup, laid down again by a restore.

The master key, the root keys of the agencies, the signing key, and the secret that digests of
sessions and codes are made with. The passwords of the embedded database are not among them: a
restored installation makes its own.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import orjson
from django.conf import settings

from safeconduct.store import roots, signing, vault
from safeconduct.store.backup.errors import BackupError

# Where a restore lays them, which is where an installation looks for them by itself.
MASTER, SIGNING, SECRET = "master-key", "signing-key", "secret-key"
_NAME = re.compile(rf"{MASTER}|{SIGNING}|{SECRET}|keys/[a-z][a-z0-9_]*-[1-9][0-9]{{0,5}}\.key")
_MOST = 4 * 1024 * 1024
Keyring = Mapping[str, bytes]


def gather() -> dict[str, bytes]:
    """Return the content of each key file of this installation, by the name it is restored under.

    Raises BackupError when one cannot be read.
    """
    root: Path = settings.DATA_FOLDER.root
    named = os.environ.get(vault.MASTER_KEY_FILE, "").strip()
    files = {
        MASTER: Path(named) if named else root / MASTER,
        SIGNING: signing.key_file(),
        SECRET: root / SECRET,
    }
    for agency in roots.agencies():
        for version in roots.versions(agency):
            files[f"keys/{agency}-{version}.key"] = roots.folder() / f"{agency}-{version}.key"
    found = {}
    for name, path in files.items():
        try:
            found[name] = path.read_bytes()
        except FileNotFoundError:
            # Made when first needed: what was never needed opens nothing.
            if name != MASTER or named:
                raise BackupError("key-file", failed=True, file=str(path)) from None
        except OSError:
            raise BackupError("key-file", failed=True, file=str(path)) from None
    return found


def packed(keyring: Keyring) -> bytes:
    """Return `keyring` as the content of a part."""
    return orjson.dumps({name: base64.b64encode(each).decode() for name, each in keyring.items()})


def unpacked(content: Iterable[bytes]) -> dict[str, bytes]:
    """Return what `packed` made. Raises BackupError for anything else."""
    whole = b""
    for chunk in content:
        whole += chunk
        if len(whole) > _MOST:
            raise BackupError("changed")
    try:
        found = {name: base64.b64decode(each, validate=True) for name, each in _items(whole)}
    except (ValueError, TypeError, binascii.Error):
        raise BackupError("changed") from None
    if not all(_NAME.fullmatch(name) for name in found):
        raise BackupError("changed")
    return found


def _items(whole: bytes) -> Iterable[tuple[str, str]]:
    read = orjson.loads(whole)
    if not isinstance(read, dict):
        raise TypeError("expected an object")
    return read.items()


def lay_down(keyring: Keyring, folder: Path) -> None:
    """Write each key into `folder` (0600), over what a program that just started made there."""
    (folder / "keys").mkdir(mode=0o700, exist_ok=True)
    for name, content in keyring.items():
        path = folder / name
        path.unlink(missing_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
