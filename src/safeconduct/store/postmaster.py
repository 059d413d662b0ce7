"""The running database server: finding it, starting it, and recovering from its death."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from safeconduct.store.postgres import EmbeddedError, Postgres

_START_SECONDS = 60
_STOP_SECONDS = 30
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

    def pid(self) -> int | None:
        """Return the server's process id if it is up and ready, else None."""
        if self._child is not None and self._child.poll() is not None:
            self._child = None
        lines = self._pid_file()
        if len(lines) < 8 or lines[7].strip() != "ready":
            return None
        pid = int(lines[0])
        return pid if self._is_ours(pid) else None

    def start(self) -> None:
        """Start the server and wait until it is ready, recovering from a killed predecessor.

        Raises EmbeddedError with the server's own reason.
        """
        deadline = time.monotonic() + _START_SECONDS
        while True:
            self._forget_reused_pid()
            reason = self._launch(deadline)
            if reason is None:
                return
            if not _STILL_LEAVING.search(reason) or time.monotonic() > deadline:
                raise EmbeddedError(f"the database in {self._cluster} does not start: {reason}")
            time.sleep(0.2)

    def stop(self) -> None:
        """Stop the server: at once but orderly; if it hangs, as after a power cut."""
        pid = self.pid()
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
        """Start once. Return None when ready, else the reason the server gave."""
        folder = self.postgres.folder
        folder.sockets.mkdir(mode=0o700, exist_ok=True)
        self.postgres.own(folder.sockets, 0o700)
        command = [str(self.postgres.programs / "postgres"), "-D", str(self._cluster)]
        for name, value in {**_SETTINGS, "unix_socket_directories": str(folder.sockets)}.items():
            command += ["-c", f"{name}={value}"]
        log = folder.root / "postgresql.log"
        with log.open("ab") as out:
            log.chmod(0o600)
            begin = out.tell()
            self._child = subprocess.Popen(  # noqa: S603 - the wheel's own program, no shell
                command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd=folder.root,
                # Its own session: Ctrl-C stops the program, which then stops the server.
                start_new_session=True,
                **self.postgres.identity(),
            )
        while self._child.poll() is None:
            if self.pid() == self._child.pid:
                return None
            if time.monotonic() > deadline:
                self._child.kill()
                self._child.wait()
                return f"it was not ready after {_START_SECONDS} seconds; see {log}"
            time.sleep(0.05)
        self._child = None
        with log.open("rb") as written:
            written.seek(begin)
            said = written.read().decode("utf-8", "replace")
        fatal = [line for line in said.splitlines() if "FATAL" in line]
        return fatal[-1] if fatal else f"no reason given; see {log}"

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
        if pid == os.getpid() or (psutil.pid_exists(pid) and not self._is_ours(pid)):
            if not self._left_behind():
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
