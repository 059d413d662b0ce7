"""Real programs on a data folder of their own, for tests that kill them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from safeconduct.store.chain import Link
from safeconduct.store.embedded import Server
from safeconduct.store.folder import DataFolder
from safeconduct.store.records import EVENT_COLUMNS, event_record
from safeconduct.store.roles import KEEPER_ROLE, NAME
from safeconduct.store.verification import examine

WRITER = Path(__file__).with_name("writer.py")
SAFECONDUCT = Path(sys.executable).with_name("safeconduct")


def environment(folder: Path) -> dict[str, str]:
    """The environment of a program that uses `folder` and its own database."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("SAFECONDUCT_", "DATABASE_", "DJANGO_"))
    }
    return {**kept, "SAFECONDUCT_DATA": str(folder)}


Writer = subprocess.Popen[str]


@contextmanager
def writing(folder: Path, *arguments: str) -> Iterator[Writer]:
    """Have a writer while the block runs."""
    with subprocess.Popen(
        [sys.executable, str(WRITER), *arguments],
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as writer:
        try:
            yield writer
        finally:
            writer.kill()


def acknowledged(writer: Writer, count: int) -> list[str]:
    """The ids of the next `count` events that the writer says are stored."""
    assert writer.stdout is not None
    ids = []
    for _ in range(count):
        line = writer.stdout.readline()
        assert line, writer.stderr and writer.stderr.read()
        ids.append(line.split()[1])
    return ids


def rest(writer: Writer) -> list[str]:
    """The ids a dead writer had acknowledged and nobody had read yet."""
    assert writer.stdout is not None
    lines = writer.stdout.read().splitlines(keepends=True)
    return [line.split()[1] for line in lines if line.endswith("\n")]


def safeconduct(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the command line to its end."""
    return subprocess.run(
        [str(SAFECONDUCT), *arguments],
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def stored_ids(folder: Path) -> list[str]:
    """Start the folder's database, check every case's chain, return the ids of all events."""
    data = DataFolder(folder)
    server = Server(data)
    server.start()
    try:
        with psycopg.connect(
            host=str(data.sockets),
            user=KEEPER_ROLE,
            password=data.secret(f"{KEEPER_ROLE}.password"),
            dbname=NAME,
        ) as connection:
            columns = ", ".join((*EVENT_COLUMNS, "previous_hash", "hash"))
            rows = connection.execute(
                f"SELECT {columns} FROM store_event ORDER BY case_id, seq"  # noqa: S608
            ).fetchall()
    finally:
        server.stop()
    links = []
    for *values, previous, digest in rows:
        record = event_record(**dict(zip(EVENT_COLUMNS, values, strict=True)))
        links.append(Link(record["chain"], record["seq"], record, previous, digest))
    assert examine([], links, keys={}).findings == []
    return [str(link.record["id"]) for link in links]


def postmaster(folder: Path) -> int:
    """The process id of the folder's database server."""
    text = (folder / "postgresql" / "postmaster.pid").read_text()
    return int(text.splitlines()[0])
