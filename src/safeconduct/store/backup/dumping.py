"""The database as a stream, by PostgreSQL's own program.

The dump is made by the copier's role, which reads every row and changes none, in the snapshot of a
transaction that is open.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import sql

from safeconduct.store.acting import keeping
from safeconduct.store.backup.errors import BackupError
from safeconduct.store.backup.loading import address, environment
from safeconduct.store.postgres import VERSION, Postgres
from safeconduct.store.roles import COPIER_ROLE

CENTRE = "centre_owner"
"""The way into the Centre's database, where it has one."""
_CHUNK = 1024 * 1024
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
# Tables whose rows are kept from the copier: a dump by that role would miss them silently.
_HIDDEN = """
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relrowsecurity AND NOT EXISTS (
        SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd = 'r'
            AND pg_get_expr(p.polqual, c.oid) = 'true'
            AND p.polroles @> ARRAY[(SELECT oid FROM pg_roles WHERE rolname = %s)])
"""


def counted(using: BaseDatabaseWrapper | None = None) -> dict[str, int]:
    """Return how many rows each table has, as that connection sees them."""
    counts = {}
    with (using or connection).cursor() as cursor:
        cursor.execute(_TABLES)
        for (table,) in cursor.fetchall():
            cursor.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))
            counts[table] = cursor.fetchone()[0]
    return counts


@contextmanager
def pictured() -> Iterator[str]:
    """One unmoving picture of the database, of which another program can see the same by name."""
    with transaction.atomic():
        name = _picture(connection)
        with keeping():
            yield name


@contextmanager
def centre_pictured() -> Iterator[str]:
    """The same of the Centre's database; blank where it has none, or no tables yet."""
    if CENTRE not in settings.DATABASES:
        yield ""
        return
    with transaction.atomic(using=CENTRE):
        name = _picture(connections[CENTRE])
        yield name if centre_counted() else ""


def centre_counted() -> dict[str, int]:
    """Return how many rows each table of the Centre has."""
    return counted(connections[CENTRE])


def _picture(using: BaseDatabaseWrapper) -> str:
    with using.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        cursor.execute("SELECT pg_export_snapshot()")
        return str(cursor.fetchone()[0])


def dumped(postgres: Postgres, picture: str) -> Iterator[bytes]:
    """Yield the database of this installation, as the open `picture` shows it.

    Raises BackupError when PostgreSQL's program does not come to its end.
    """
    with connection.cursor() as cursor:
        cursor.execute(_HIDDEN, [COPIER_ROLE])
        if hidden := [row[0] for row in cursor.fetchall()]:
            raise BackupError("hidden", failed=True, table=hidden[0])
    role = (f"--role={COPIER_ROLE}", "--enable-row-security")
    yield from _dumped(postgres, connection, f"--snapshot={picture}", *role)


def centre_dumped(postgres: Postgres, picture: str) -> Iterator[bytes]:
    """Yield the Centre's database, as the open `picture` shows it; its owner sees every row.

    Raises BackupError when PostgreSQL's program does not come to its end.
    """
    yield from _dumped(postgres, connections[CENTRE], f"--snapshot={picture}")


def _dumped(postgres: Postgres, using: BaseDatabaseWrapper, *options: str) -> Iterator[bytes]:
    version = using.connection.info.server_version // 10000
    if version > VERSION:
        raise BackupError("server-newer", found=str(version), expected=str(VERSION))
    command = [
        *(str(postgres.programs / "pg_dump"), "--format=custom", "--compress=gzip:3"),
        *("--no-owner", "--no-privileges", "--no-password", *options),
        f"--dbname={address(using.settings_dict)}",
    ]
    with subprocess.Popen(  # noqa: S603 - the wheel's own program, no shell
        command,
        env=environment(using.settings_dict),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as program:
        assert program.stdout is not None  # noqa: S101 - a pipe was asked for
        try:
            while chunk := program.stdout.read(_CHUNK):
                yield chunk
        except GeneratorExit:
            program.kill()
            raise
    if program.returncode != 0:
        raise BackupError("dump", failed=True)
