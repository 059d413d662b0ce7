"""The key authority's folder: keys of rounds, the key it signs with, the protocol of its acts."""

from __future__ import annotations

import os
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from . import protocol
from .keys import key_check
from .protocol import Act
from .sealing import fingerprint, seal
from .secret_file import Secret, read_secret, written
from .whole_file import write_whole

ROUND = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
_SIGNER, _PROTOCOL = "authority.signing", "protocol.jsonl"


class Refused(Exception):
    """The authority does not do that: ``kind`` says why."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Authority:
    """The keys of the rounds in one folder; it holds no record and no token."""

    folder: Path

    def make(self, round_name: str, purpose: str, most: int | None) -> str:
        """Make the key of a round; its key check. Errors: Refused: such a round was there."""
        if not ROUND.fullmatch(round_name):
            raise Refused("round-name")
        if any(act.round == round_name for act in self.acts()):
            raise Refused("round-twice")
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        secret = Secret(secrets.token_bytes(32), round_name, purpose, most)
        check = key_check(secret.key)
        write_whole(self._key(round_name), [written(secret)])
        self._tell(protocol.MADE, round_name, {"purpose": purpose, "check": check, "most": most})
        return check

    def seal(self, round_name: str, agency: str, public: str) -> bytes:
        """The round's key for the holder of `public` alone.

        Errors: Refused: no such round, or destroyed; ValueError: no public key.
        """
        content = self._content(round_name)
        sealed = seal(content, public)
        self._tell(protocol.SEALED, round_name, {"for": agency, "to": fingerprint(public)})
        return sealed

    def destroy(self, round_name: str) -> bytes:
        """Destroy the round's key: the signed line that says so. Errors: Refused.

        The file is written over and removed. A file system that keeps old blocks, or a backup, can
        hold it still: the folder belongs on an encrypted medium that is in no backup.
        """
        content = self._content(round_name)
        path = self._key(round_name)
        with path.open("r+b") as file:
            file.write(secrets.token_bytes(len(content)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
        check = key_check(read_secret(content).key)
        return self._tell(protocol.DESTROYED, round_name, {"check": check})

    def acts(self, public: str | None = None) -> list[Act]:
        """What was done, each line proved. Errors: BrokenProtocol."""
        return protocol.read_protocol(self._lines(), public)

    def public(self) -> str:
        """The public key the protocol is signed with, in hexadecimal digits."""
        signer = Ed25519PrivateKey.from_private_bytes(self._signer())
        raw: bytes = signer.public_key().public_bytes_raw()
        return raw.hex()

    def _content(self, round_name: str) -> bytes:
        acts = [act.act for act in self.acts() if act.round == round_name]
        if not acts:
            raise Refused("no-round")
        if protocol.DESTROYED in acts:
            raise Refused("destroyed")
        return self._key(round_name).read_bytes()

    def _tell(self, act: str, round_name: str, values: dict[str, object]) -> bytes:
        at = datetime.now(UTC).isoformat(timespec="seconds")
        lines = self._lines()
        line = protocol.next_line(lines, Act(at, act, round_name, values), self._signer())
        write_whole(self.folder / _PROTOCOL, [*lines, line])
        return line

    def _lines(self) -> list[bytes]:
        path = self.folder / _PROTOCOL
        return path.read_bytes().splitlines(keepends=True) if path.exists() else []

    def _key(self, round_name: str) -> Path:
        return self.folder / f"{round_name}.key"

    def _signer(self) -> bytes:
        path = self.folder / _SIGNER
        if not path.exists():
            write_whole(path, [secrets.token_bytes(32)])
        return path.read_bytes()
