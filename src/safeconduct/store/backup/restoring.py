"""A new installation from a backup: whole, or not at all; never over another one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from safeconduct.store.backup import archive, keyring, loading
from safeconduct.store.backup.errors import BackupError
from safeconduct.store.backup.files import scratch, take_place
from safeconduct.store.backup.proving import (
    Proof,
    asked,
    environment,
    examined,
    prove,
    restored,
)
from safeconduct.store.backup.source import Source
from safeconduct.store.erasures import Erasure, read
from safeconduct.store.folder import DataFolder
from safeconduct.store.postgres import Postgres

# Where each database goes: by the first of these that is set, for its owner.
_OWNERS = {
    archive.DATABASE: ("DATABASE_OWNER_URL", "DATABASE_URL"),
    archive.CENTRE: ("CENTRE_DATABASE_OWNER_URL", "CENTRE_DATABASE_URL"),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where the installation is to be, and the register of what was erased since, if there is one.

    With ``DATABASE_URL`` the database goes there, the Centre's to ``CENTRE_DATABASE_URL``, and the
    folder takes the keys.
    """

    folder: Path
    erasures: Path | None


def restore(source: Source, wanted: Wanted) -> Proof:
    """Make an installation of `source` in a folder that is empty, or not there yet.

    It is built beside, and takes its name when everything was checked: a program killed on the
    way leaves no installation, and no key. Raises BackupError, RegisterError.
    """
    folder = wanted.folder.absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupError("not-empty", folder=str(folder))
    if wanted.erasures is not None and not wanted.erasures.is_file():
        raise BackupError("no-file", file=str(wanted.erasures))
    erased = read(wanted.erasures) if wanted.erasures else set()
    centre = source.check()
    urls = {
        name: os.environ[name]
        for names in _OWNERS.values()
        for name in names
        if os.environ.get(name, "").strip()
    }
    placed = [any(name in urls for name in names) for names in _OWNERS.values()]
    # One beside the program and the other far away is how no installation works.
    if centre and len(set(placed)) > 1:
        raise BackupError("centre-apart")
    try:
        with scratch(folder.with_name(f".{folder.name}.restoring")) as place:
            draft = DataFolder(place)
            if placed[0]:
                proof = _into_server(source, draft, urls, erased)
            else:
                with restored(source, draft, lasting=True) as content:
                    proof = examined(content, environment(draft), erased)
                keyring.lay_down(content.keyring, place)
            take_place(place, folder)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise BackupError("not-writable", file=str(folder), reason=reason) from None
    return proof


def _into_server(
    source: Source, draft: DataFolder, urls: Mapping[str, str], erased: Iterable[Erasure]
) -> Proof:
    """Fill the empty database of a server, once the backup was proved in one of our own."""
    environ = environment(draft, **urls)
    if not asked(environ, {"do": "prepare"})["empty"]:
        raise BackupError("database-not-empty")
    # Before anything is filled: what is not whole never reaches the server.
    prove(source)
    owners = {
        part: _entry(next(urls[name] for name in names if name in urls))
        for part, names in _OWNERS.items()
        if any(name in urls for name in names)
    }
    content = source.read(lambda name, dump: loading.load(Postgres(draft), owners[name], dump))
    proof = examined(content, environ, erased)
    keyring.lay_down(content.keyring, draft.root)
    return proof


def _entry(url: str) -> dict[str, Any]:
    """An address as an entry of ``DATABASES``."""
    try:
        parts = dict(conninfo_to_dict(url))
    except psycopg.ProgrammingError:
        raise BackupError("database") from None
    taken = {name: str(parts.pop(name.lower(), "")) for name in ("HOST", "PORT", "USER")}
    password, name = str(parts.pop("password", "")), str(parts.pop("dbname", ""))
    return {**taken, "PASSWORD": password, "NAME": name, "OPTIONS": parts}
