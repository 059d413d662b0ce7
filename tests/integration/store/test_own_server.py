"""A PostgreSQL of one's own: one address whose login owns the tables, or two logins."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from safeconduct.store.embedded import Server
from safeconduct.store.folder import DataFolder
from safeconduct.store.roles import OWNER_ROLE
from tests.integration.store.processes import SAFECONDUCT, WRITER, environment


@pytest.fixture
def own_server(folder: Path) -> Iterator[str]:
    """A server somebody else runs, with an ordinary login that may make roles."""
    data = DataFolder(folder)
    server = Server(data)
    server.start()
    password = data.secret(f"{OWNER_ROLE}.password")
    where = {"host": str(data.sockets), "user": OWNER_ROLE, "password": password}
    try:
        with psycopg.connect(**where, dbname="postgres", autocommit=True) as connection:
            connection.execute("DROP DATABASE safeconduct")
            connection.execute("DROP ROLE safeconduct_keeper, safeconduct_app, safeconduct_copier")
            connection.execute("CREATE ROLE ministry LOGIN CREATEROLE PASSWORD 'm'")
            connection.execute("CREATE ROLE web LOGIN PASSWORD 'w'")
            connection.execute("CREATE DATABASE protection OWNER ministry")
        yield f"protection?host={data.sockets}"
    finally:
        server.stop()


def _run(folder: Path, command: list[str], **urls: str) -> subprocess.CompletedProcess[str]:
    elsewhere = folder / "elsewhere"
    return subprocess.run(
        command,
        env={**environment(elsewhere), **urls},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_one_login_owns_the_tables_and_works_without_its_rights(
    folder: Path, own_server: str
) -> None:
    url = {"DATABASE_URL": f"postgresql://ministry:m@/{own_server}"}
    done = _run(folder, [sys.executable, str(WRITER), "open", "2"], **url)
    assert done.returncode == 0, done.stderr
    verified = _run(folder, [str(SAFECONDUCT), "audit", "verify"], **url)
    assert verified.returncode == 0, verified.stderr
    assert "3 events" in verified.stdout
    assert not (folder / "elsewhere" / "postgresql").exists()


def test_two_logins_keep_the_owner_apart(folder: Path, own_server: str) -> None:
    urls = {
        "DATABASE_URL": f"postgresql://web:w@/{own_server}",
        "DATABASE_OWNER_URL": f"postgresql://ministry:m@/{own_server}",
    }
    verified = _run(folder, [str(SAFECONDUCT), "audit", "verify"], **urls)
    assert verified.returncode == 0, verified.stderr


def test_a_server_that_is_not_there_is_one_line(folder: Path) -> None:
    url = {"DATABASE_URL": f"postgresql://u:hunter2@/n?host={folder}"}
    done = _run(folder, [str(SAFECONDUCT), "audit", "verify"], **url)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "hunter2" not in done.stderr
