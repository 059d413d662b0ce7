"""The data folder: where the embedded database and the program's secrets live.

It is the user's data folder unless ``SAFECONDUCT_DATA`` names another. For root it is the
machine's state folder (``/var/lib/safeconduct`` on Linux): PostgreSQL refuses to run as root,
and the account it runs under could not pass through root's closed home.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

# A Unix socket's path holds at most 107 bytes on Linux and 103 on macOS; PostgreSQL appends
# "/.s.PGSQL.5432.lock" to the folder.
_LONGEST_SOCKET_FOLDER = 84


def as_root() -> bool:
    """Whether this process runs with the rights of root."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


@dataclass(frozen=True, slots=True)
class DataFolder:
    """One installation's folder. Creating the value touches nothing on the disk."""

    root: Path

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> DataFolder:
        """Return the folder ``SAFECONDUCT_DATA`` names, or the default for this account.

        A demonstration has a folder of its own: its passwords are no secret.
        """
        named = environ.get("SAFECONDUCT_DATA", "").strip()
        if named:
            return cls(Path(named).expanduser().resolve())
        name = "safeconduct-demo" if environ.get("SAFECONDUCT_DEMO") == "1" else "safeconduct"
        if as_root():
            return cls(platformdirs.site_state_path(name).resolve())
        return cls(platformdirs.user_data_path(name, appauthor=False).resolve())

    @property
    def cluster(self) -> Path:
        """PostgreSQL's own folder."""
        return self.root / "postgresql"

    @property
    def sockets(self) -> Path:
        """Where PostgreSQL puts its socket: in the data folder if the path is short enough."""
        near = self.root / "socket"
        if len(os.fsencode(near)) <= _LONGEST_SOCKET_FOLDER:
            return near
        name = hashlib.sha256(os.fsencode(self.root)).hexdigest()[:16]
        return Path(tempfile.gettempdir()) / f"safeconduct-{name}"

    def ensure(self) -> None:
        """Make the folder, closed to other accounts (for root: passable, not readable)."""
        self.root.mkdir(parents=True, exist_ok=True)
        self.root.chmod(0o711 if as_root() else 0o700)

    def secret(self, name: str, make: Callable[[], str] = lambda: secrets.token_urlsafe(48)) -> str:
        """Return the secret kept in the file ``name`` (0600); make it at the first asking.

        Two programs that ask at once get the same answer: the file appears whole or not at all.
        """
        path = self.root / name
        try:
            return path.read_text("ascii").strip()
        except FileNotFoundError:
            self.ensure()
        handle, draft = tempfile.mkstemp(dir=self.root, prefix=f".{name}-")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as out:
                out.write(make() + "\n")
                out.flush()
                os.fsync(out.fileno())
            try:
                os.link(draft, path)
            except FileExistsError:
                pass  # another program was first; its secret is the one that counts
        finally:
            os.unlink(draft)
        return path.read_text("ascii").strip()
