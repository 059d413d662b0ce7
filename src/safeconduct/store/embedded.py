"""The database that starts and stops with the program, when no ``DATABASE_URL`` is given.

Several programs may use one data folder: each holds a shared lock on the file ``in-use`` while
it runs, and the last to leave stops the server. The operating system drops a lock when its
holder dies, so a killed program leaves nothing to clean up: the next one finds the server
running, or starts it again.
"""

from __future__ import annotations

import fcntl
import os
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

import psycopg
from psycopg import sql

from safeconduct.store.folder import DataFolder
from safeconduct.store.postgres import EmbeddedError, Postgres
from safeconduct.store.postmaster import Postmaster
from safeconduct.store.roles import APP_ROLE, COPIER_ROLE, KEEPER_ROLE, NAME, OWNER_ROLE

__all__ = ["CENTRE_NAME", "CENTRE_ROLE", "EmbeddedError", "Server", "running"]

# The Centre's database and the one role that works in it: neither knows the other's tables.
CENTRE_NAME = CENTRE_ROLE = "safeconduct_centre"

_ENDINGS = (signal.SIGTERM, signal.SIGHUP)


@dataclass
class Server:
    """The embedded server of one data folder, as one program uses it."""

    folder: DataFolder
    _postmaster: Postmaster = field(init=False)
    _in_use: int | None = field(default=None, init=False)
    _owner_pid: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._postmaster = Postmaster(Postgres(self.folder))

    @property
    def pid(self) -> int | None:
        """The server's process id, None while it is down."""
        return self._postmaster.pid()

    def start(self) -> None:
        """Use the server: start it if it is down. Raises EmbeddedError."""
        try:
            self.folder.ensure()
            with _locked(self.folder.root / "starting"):
                if self._in_use is None:
                    self._in_use = os.open(
                        self.folder.root / "in-use", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600
                    )
                    fcntl.flock(self._in_use, fcntl.LOCK_SH)
                    self._owner_pid = os.getpid()
                self._ensure()
        except OSError as error:
            raise EmbeddedError(
                f"the data folder {self.folder.root} cannot be used: {error.strerror}; "
                "point SAFECONDUCT_DATA at a folder of your own"
            ) from None

    def revive(self) -> bool:
        """Start the server again if it died. Return whether it had to be."""
        if self.pid is not None:
            return False
        with _locked(self.folder.root / "starting"):
            return self._ensure()

    def stop(self) -> None:
        """Stop using the server; stop it if no other program uses it. Harmless in a fork."""
        if self._in_use is None or os.getpid() != self._owner_pid:
            return
        with _locked(self.folder.root / "starting"):
            fcntl.flock(self._in_use, fcntl.LOCK_UN)
            try:
                fcntl.flock(self._in_use, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                pass  # another program still uses it and will stop it
            else:
                self._postmaster.stop()
            os.close(self._in_use)
            self._in_use = None

    def _ensure(self) -> bool:
        owner_password = self.folder.secret(f"{OWNER_ROLE}.password")
        self._postmaster.postgres.prepare(OWNER_ROLE, owner_password)
        if self._postmaster.ready():
            return False
        self._postmaster.start()
        self._furnish(owner_password)
        return True

    def _furnish(self, owner_password: str) -> None:
        """Make the logins and the two databases; give the logins their passwords again."""
        with psycopg.connect(
            host=str(self.folder.sockets),
            user=OWNER_ROLE,
            password=owner_password,
            dbname="postgres",
            autocommit=True,
        ) as connection:
            for role in (APP_ROLE, KEEPER_ROLE, CENTRE_ROLE):
                known = connection.execute(
                    "SELECT 1 FROM pg_roles WHERE rolname = %s", [role]
                ).fetchone()
                if known is None:
                    connection.execute(sql.SQL("CREATE ROLE {}").format(sql.Identifier(role)))
                connection.execute(
                    sql.SQL("ALTER ROLE {} LOGIN NOSUPERUSER NOCREATEROLE PASSWORD {}").format(
                        sql.Identifier(role), sql.Literal(self.folder.secret(f"{role}.password"))
                    )
                )
            known = connection.execute(
                "SELECT 1 FROM pg_roles WHERE rolname = %s", [COPIER_ROLE]
            ).fetchone()
            if known is None:
                connection.execute(sql.SQL("CREATE ROLE {}").format(sql.Identifier(COPIER_ROLE)))
            for name, logins in (
                (NAME, (APP_ROLE, KEEPER_ROLE)),
                (CENTRE_NAME, (CENTRE_ROLE,)),
            ):
                _make_database(connection, name, logins)


def _make_database(connection: psycopg.Connection, name: str, logins: tuple[str, ...]) -> None:
    """Make the database if it is not there; only `logins` can connect to it."""
    made = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
    if made is None:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        connection.execute(
            sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(sql.Identifier(name))
        )
    for login in logins:
        connection.execute(
            sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(
                sql.Identifier(name), sql.Identifier(login)
            )
        )


@contextmanager
def running(environ: Mapping[str, str] | None = None) -> Iterator[Server | None]:
    """Have a database while the block runs; with ``DATABASE_URL`` that is somebody else's care.

    In the main thread, SIGTERM and SIGHUP end the block as an exit would, so that the server is
    stopped.
    Raises EmbeddedError when the embedded database cannot be started.
    """
    environ = os.environ if environ is None else environ
    if environ.get("DATABASE_URL", "").strip():
        yield None
        return
    server = Server(DataFolder.of(environ))
    with _terminable():
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def _terminable() -> Iterator[None]:
    def leave(number: int, _frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    ours = [each for each in _ENDINGS if signal.getsignal(each) is signal.SIG_DFL]
    for number in ours:
        signal.signal(number, leave)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold the lock file `path` alone; others wait."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
