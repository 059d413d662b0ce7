"""The running database server: finding it, starting it, and recovering from its death."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil
from psycopg.conninfo import make_conninfo
from psycopg.pq import PGconn, Ping

from safeconduct.store.postgres import EmbeddedError, Postgres

_START_SECONDS = 60
_STOP_SECONDS = 30
_ANSWER_SECONDS = 5
# What the new server says while processes of a killed one are still leaving.
_STILL_LEAVING = re.compile(r"pre-existing shared memory block|lock file .* already exists")

_SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    "password_encryption": "scram-sha-256",
    # The server's log must hold nothing about a person: neither statements nor rows.
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length_on_error": "0",
}


@dataclass
class Postmaster:
    """The server of one cluster, whoever started it."""

    postgres: Postgres
    _child: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def _cluster(self) -> Path:
        return self.postgres.folder.cluster

    @property
    def _log(self) -> Path:
        return self.postgres.folder.root / "postgresql.log"

    def pid(self) -> int | None:
        """Return the server's process id if it is up and ready, else None."""
        lines = self._pid_file()
        ready = len(lines) >= 8 and lines[7].strip() == "ready"
        return self._living() if ready else None

    def ready(self) -> bool:
        """Whether the server takes connections now.

        A process that was killed may still be listed, and its pid file says "ready" for ever;
        only an answer tells that it lives.
        """
        if self.pid() is None:
            return False
        where = make_conninfo(
            host=str(self.postgres.folder.sockets), connect_timeout=_ANSWER_SECONDS
        )
        return Ping(PGconn.ping(where.encode())) is Ping.OK

    def start(self) -> None:
        """Have the server ready: start it, or wait for one that is starting or recovering.

        A killed predecessor is recovered from. Raises EmbeddedError with the server's own reason.
        """
        deadline = time.monotonic() + _START_SECONDS
        while not self.ready():
            reason = ""
            if self._living() is None:
                if self._answers():
                    raise EmbeddedError(
                        f"the database in {self._cluster} is run by a program that cannot be seen "
                        "from here, as in another container; stop that program first"
                    )
                self._forget_reused_pid()
                reason = self._launch(deadline) or ""
            if reason and not _STILL_LEAVING.search(reason):
                raise EmbeddedError(f"the database in {self._cluster} does not start: {reason}")
            if time.monotonic() > deadline:
                raise EmbeddedError(
                    f"the database in {self._cluster} was not ready after {_START_SECONDS} "
                    f"seconds; see {self._log}"
                )
            time.sleep(0.05)

    def stop(self) -> None:
        """Stop the server: at once but orderly; if it hangs, as after a power cut."""
        pid = self._living()
        if pid is None:
            return
        process = psutil.Process(pid)
        for sign, seconds in ((signal.SIGINT, _STOP_SECONDS), (signal.SIGQUIT, 10)):
            try:
                process.send_signal(sign)
                process.wait(seconds)
                break
            except psutil.NoSuchProcess:
                break
            except psutil.TimeoutExpired:
                continue
        if self._child is not None:
            self._child.poll()
            self._child = None

    def _launch(self, deadline: float) -> str | None:
        """Start once. Return the reason the server gave if it left again."""
        folder = self.postgres.folder
        folder.sockets.mkdir(mode=0o700, exist_ok=True)
        self.postgres.own(folder.sockets, 0o700)
        command = [str(self.postgres.programs / "postgres"), "-D", str(self._cluster)]
        for name, value in {**_SETTINGS, "unix_socket_directories": str(folder.sockets)}.items():
            command += ["-c", f"{name}={value}"]
        with self._log.open("ab") as out:
            self._log.chmod(0o600)
            begin = out.tell()
            child = subprocess.Popen(  # noqa: S603 - the wheel's own program, no shell
                command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd=folder.root,
                # Its own session: Ctrl-C stops the program, which then stops the server.
                start_new_session=True,
                **self.postgres.identity(),
            )
        self._child = child
        while child.poll() is None:
            if self.pid() == child.pid or time.monotonic() > deadline:
                return None
            time.sleep(0.05)
        with self._log.open("rb") as written:
            written.seek(begin)
            said = written.read().decode("utf-8", "replace")
        fatal = [line for line in said.splitlines() if "FATAL" in line]
        return fatal[-1] if fatal else f"no reason given; see {self._log}"

    def _answers(self) -> bool:
        """Whether somebody listens at the cluster's socket, whoever it is."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asked:
            path = self.postgres.folder.sockets / ".s.PGSQL.5432"
            return asked.connect_ex(str(path)) == 0

    def _living(self) -> int | None:
        """Return the id of the server process, ready or not, if it lives."""
        if self._child is not None and self._child.poll() is not None:
            self._child = None  # reaped: its number may go to another program
        lines = self._pid_file()
        if not lines or not lines[0].strip().isdigit():
            return None
        pid = int(lines[0])
        return pid if self._is_ours(pid) else None

    def _forget_reused_pid(self) -> None:
        """Remove a pid file whose number now belongs to another program.

        PostgreSQL recovers a dead server's file itself, but takes any living process of the same
        account for the server; after a restart of the machine the number may well be in use.
        While a process of the old server lives, the file stays: it guards the shared memory.
        """
        lines = self._pid_file()
        if not lines or not lines[0].strip().isdigit():
            return
        pid = int(lines[0])
        if psutil.pid_exists(pid) and not self._left_behind():
            (self._cluster / "postmaster.pid").unlink(missing_ok=True)

    def _left_behind(self) -> bool:
        return any(self._is_ours(process.pid) for process in psutil.process_iter())

    def _is_ours(self, pid: int) -> bool:
        """Whether `pid` is a PostgreSQL process working in this cluster."""
        try:
            process = psutil.Process(pid)
            return (
                process.name().startswith("postgres")
                and process.status() != psutil.STATUS_ZOMBIE
                and Path(process.cwd()) == self._cluster
            )
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            return False

    def _pid_file(self) -> list[str]:
        try:
            return (self._cluster / "postmaster.pid").read_text("utf-8").splitlines()
        except FileNotFoundError:
            return []
