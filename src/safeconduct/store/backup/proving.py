"""Restoring a backup into an embedded database that is thrown away, to see that it can be done."""

from __future__ import annotations

import base64
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import orjson
import psycopg

from safeconduct.store.backup import archive, loading
from safeconduct.store.backup.errors import BackupError
from safeconduct.store.backup.files import scratch
from safeconduct.store.backup.source import Content, Source
from safeconduct.store.embedded import CENTRE_NAME, Server
from safeconduct.store.erasures import Erasure
from safeconduct.store.folder import DataFolder
from safeconduct.store.postgres import VERSION, Postgres
from safeconduct.store.roles import NAME, OWNER_ROLE

_NAMES = {archive.DATABASE: NAME, archive.CENTRE: CENTRE_NAME}
# What the restored program is not to take from this one's environment.
_OURS = ("SAFECONDUCT_", "DATABASE_", "CENTRE_", "DJANGO_")


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved: chains followed to their last entry, rows counted, keys that open.

    `chains` is the report of `safeconduct audit verify`; `signer` the short name of the key that
    signed the backup; `erased` how many erasures were repeated.
    """

    made_at: str
    signer: str
    chains: Mapping[str, Any]
    rows: int
    keys: int
    erased: int


def prove(source: Source) -> Proof:
    """Restore `source` into a database of its own and check it; nothing of it stays.

    Raises BackupError for a file that is not whole, and where what was restored is not.
    """
    source.check()
    home = DataFolder.of(os.environ)
    home.ensure()
    with scratch(home.root / "proof") as folder:
        draft = DataFolder(folder)
        # PostgreSQL's programs, where they had to be copied for root.
        programs = f"postgresql-{VERSION}-programs"
        if (home.root / programs).is_dir():
            (folder / programs).symlink_to(home.root / programs)
        with restored(source, draft, lasting=False) as content:
            return examined(content, environment(draft))


@contextmanager
def restored(source: Source, draft: DataFolder, *, lasting: bool) -> Iterator[Content]:
    """Have the databases of `source` running in the folder `draft`, without its keys.

    What need not be `lasting` is not waited for until it is on the disk.
    """
    server = Server(draft)
    server.start()
    try:
        if not lasting:
            _hurry(draft)
        yield source.read(
            lambda name, dump: loading.load(Postgres(draft), _owner(draft, _NAMES[name]), dump)
        )
    finally:
        server.stop()


def examined(content: Content, environ: Mapping[str, str], erased: Iterable[Erasure] = ()) -> Proof:
    """Examine the restored database that `environ` leads to, and repeat what was erased since.

    Raises BackupError where it is not what was copied.
    """
    keyring = {name: base64.b64encode(each).decode() for name, each in content.keyring.items()}
    found = asked(
        environ,
        {
            "do": "examine",
            "keyring": keyring,
            "tables": content.manifest["tables"],
            "centre": content.manifest["centre"],
            "erasures": sorted(map(str, erased)),
        },
    )
    if found["differ"]:
        raise BackupError("rows", failed=True, table=found["differ"][0])
    if found["misfits"]:
        raise BackupError("misfit", failed=True, name=found["misfits"][0])
    if not found["chains"]["whole"]:
        raise BackupError("chains", failed=True, count=str(found["chains"]["broken"]))
    made_at, signer = content.manifest["made_at"], content.signer
    return Proof(made_at, signer, found["chains"], found["rows"], len(keyring), found["erased"])


def asked(environ: Mapping[str, str], job: Mapping[str, Any]) -> dict[str, Any]:
    """Have a job done by a program that knows the restored database alone."""
    done = subprocess.run(
        [sys.executable, "-m", "safeconduct.store.backup.examination"],
        input=orjson.dumps(job),
        env=dict(environ),
        stdout=subprocess.PIPE,
        # What went wrong may quote a row.
        stderr=subprocess.DEVNULL,
        check=False,
    )
    if done.returncode != 0:
        raise BackupError("examination", failed=True)
    answer: dict[str, Any] = orjson.loads(done.stdout)
    return answer


def environment(draft: DataFolder, **more: str) -> dict[str, str]:
    """Return the environment of a program that works in the folder `draft`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(_OURS)}
    return {**kept, "SAFECONDUCT_DATA": str(draft.root), "SAFECONDUCT_KEEPER": "1", **more}


def _owner(draft: DataFolder, name: str) -> dict[str, Any]:
    """An embedded database of a folder, as an entry of ``DATABASES``, for its owner."""
    return {
        "HOST": str(draft.sockets),
        "PORT": "5432",
        "USER": OWNER_ROLE,
        "PASSWORD": draft.secret(f"{OWNER_ROLE}.password"),
        "NAME": name,
        "OPTIONS": {},
    }


def _hurry(draft: DataFolder) -> None:
    owner = _owner(draft, "postgres")
    with psycopg.connect(
        host=owner["HOST"],
        port=owner["PORT"],
        user=owner["USER"],
        password=owner["PASSWORD"],
        dbname=owner["NAME"],
        autocommit=True,
    ) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
