"""PostgreSQL's own programs and a database: how they find it, and a dump put into an empty one.

What the programs say is not repeated: it may quote rows. Needs no settings.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from psycopg.conninfo import make_conninfo

from safeconduct.store.backup.errors import BackupError
from safeconduct.store.postgres import Postgres


def load(postgres: Postgres, settings: Mapping[str, Any], content: Iterable[bytes]) -> None:
    """Put a dump into the empty database of `settings` (an entry of ``DATABASES``), or nothing.

    In one transaction. Raises BackupError; what `content` raises ends the transaction.
    """
    command = [
        *(str(postgres.programs / "pg_restore"), "--single-transaction", "--exit-on-error"),
        *("--no-owner", "--no-privileges", "--no-password", f"--dbname={address(settings)}"),
    ]
    with subprocess.Popen(  # noqa: S603 - the wheel's own program, no shell
        command,
        env=environment(settings),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as program:
        assert program.stdin is not None  # noqa: S101 - a pipe was asked for
        try:
            for chunk in content:
                program.stdin.write(chunk)
            program.stdin.close()
        except BrokenPipeError:
            pass  # the program gave up; its code says so
        except BaseException:
            program.kill()
            with suppress(BrokenPipeError):
                program.stdin.close()
            raise
    if program.returncode != 0:
        raise BackupError("load", failed=True)


def address(settings: Mapping[str, Any]) -> str:
    """How the programs find a database; without the password, which others could see listed."""
    options = {name: value for name, value in settings["OPTIONS"].items() if name != "options"}
    place = {
        "host": settings["HOST"],
        "port": settings["PORT"],
        "user": settings["USER"],
        "dbname": settings["NAME"],
    }
    return make_conninfo(**{name: value for name, value in {**options, **place}.items() if value})


def environment(settings: Mapping[str, Any]) -> dict[str, str]:
    """The environment of the programs; the password in it is seen by this account alone."""
    return {**os.environ, "PGPASSWORD": settings["PASSWORD"], "PGOPTIONS": "", "LC_ALL": "C"}
