"""Stored answers: a number that was released once is never drawn again.

Noise drawn twice could be averaged away. What was measured is kept, signed (Ed25519), under the
hash of what was asked: which columns with which codes, of which cohort. Whoever asks again gets
what was said the first time, and pays nothing.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from .domain import Columns, Domain
from .noise import Counts

_MARK = b"safeconduct/1/release-answer\0"


class WrongAnswer(Exception):
    """A stored answer that was changed, or that another key signed. `key`: what was asked."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Answer:
    """A table as it was measured: whole numbers that may be negative, and the scale of noise."""

    noisy: Counts
    sigma: float
    commitment: str


def key_of(cohort: str, table: Columns, domain: Domain) -> str:
    """What is asked, as a hash: the order of columns makes no other question."""
    asked = [cohort, [[column, list(domain.codes[column])] for column in sorted(table)]]
    return hashlib.sha256(json.dumps(asked, ensure_ascii=False).encode()).hexdigest()


def said_of(cohort: str, table: Columns, domain: Domain, answer: Answer) -> dict[str, Any]:
    """What is stored of `answer`: the same whatever the order of the columns asked for."""
    kept = answer.noisy.transpose([table.index(column) for column in sorted(table)])
    return {
        "asked": key_of(cohort, table, domain),
        "noisy": kept.ravel().tolist(),
        "sigma": answer.sigma,
        "commitment": answer.commitment,
    }


def answer_of(said: Mapping[str, Any], cohort: str, table: Columns, domain: Domain) -> Answer:
    """The answer that was stored as `said`. Errors: WrongAnswer where it answers something else."""
    key, kept = key_of(cohort, table, domain), sorted(table)
    try:
        if said["asked"] != key:
            raise WrongAnswer(key)
        noisy = np.array(said["noisy"], dtype=np.int64).reshape(domain.sizes(kept))
        turned = noisy.transpose([kept.index(column) for column in table])
        return Answer(turned, float(said["sigma"]), str(said["commitment"]))
    except (ValueError, KeyError, TypeError):
        raise WrongAnswer(key) from None


def as_signed(said: Mapping[str, Any]) -> bytes:
    """The bytes of a stored answer that are signed, without the mark of what they are."""
    return json.dumps(said, sort_keys=True, separators=(",", ":")).encode()


class Stored(Protocol):
    """Where answers are kept: a folder, or the Centre's database."""

    def get(self, cohort: str, table: Columns, domain: Domain) -> Answer | None:
        """What was answered of this table and cohort, if anything. Errors: WrongAnswer."""

    def put(self, cohort: str, table: Columns, domain: Domain, answer: Answer) -> None:
        """Keep `answer`; it is there whole or not at all. Errors: FileExistsError."""


class Answers:
    """The answers in a folder, signed with `seed` (32 bytes, kept by who releases)."""

    def __init__(self, folder: Path, seed: bytes) -> None:
        self._folder = folder
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self._public: Ed25519PublicKey = self._key.public_key()

    @property
    def public_key(self) -> bytes:
        """The public key (32 bytes) to hand to whoever is to check the answers."""
        return self._public.public_bytes_raw()

    def get(self, cohort: str, table: Columns, domain: Domain) -> Answer | None:
        """What was answered of this table and cohort, if anything. Errors: WrongAnswer."""
        key = key_of(cohort, table, domain)
        try:
            content = self._path(key).read_bytes()
        except FileNotFoundError:
            return None
        try:
            outer = json.loads(content)
            said = outer["answer"]
            self._public.verify(base64.b64decode(outer["signature"]), _MARK + as_signed(said))
        except (InvalidSignature, ValueError, KeyError, TypeError):
            raise WrongAnswer(key) from None
        return answer_of(said, cohort, table, domain)

    def put(self, cohort: str, table: Columns, domain: Domain, answer: Answer) -> None:
        """Keep `answer`; it is there whole or not at all. Errors: FileExistsError."""
        key = key_of(cohort, table, domain)
        said = said_of(cohort, table, domain, answer)
        signature = base64.b64encode(self._key.sign(_MARK + as_signed(said))).decode()
        self._folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._folder, prefix=".draft-", delete=False) as file:
            file.write(json.dumps({"answer": said, "signature": signature}).encode())
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(file.name, self._path(key))  # refuses to replace what was said
        finally:
            os.unlink(file.name)

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.json"
