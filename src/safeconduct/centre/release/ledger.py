"""The privacy ledger: what was spent, on what, and how much may ever be spent.

A file of lines (`ledger_lines`) that only grows. None can be changed or taken out unseen; who
published the hash of the last row can prove that none was cut off. A row is on the disk before
noise is drawn: a crash in between costs budget and never privacy.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Self

from .accounting import DELTA
from .ledger_lines import (
    EVERYBODY,
    Balance,
    Call,
    LedgerError,
    OverBudget,
    balance,
    charged,
    opening,
    read,
    spent_rho,
)

__all__ = ["EVERYBODY", "Balance", "Call", "Ledger", "LedgerError", "OverBudget"]


class Ledger:
    """The ledger at a path. Errors: LedgerError where it is not there or does not fit together."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise LedgerError("missing")

    @classmethod
    def open(cls, path: Path, *, name: str, cap: float, at: datetime, delta: float = DELTA) -> Self:
        """Begin a ledger with a lifetime `cap` in ρ, published with its first row."""
        line = opening(name=name, cap=cap, at=at, delta=delta)
        try:
            with path.open("xb") as file:
                _append(file, line)
        except FileExistsError:
            raise LedgerError("exists") from None
        _sync_folder(path.parent)
        return cls(path)

    def rows(self) -> list[dict[str, Any]]:
        """Every row, the chain checked. Errors: LedgerError ``broken`` with the line."""
        with self.path.open("rb") as file:
            return read(file)[0]

    def head(self) -> str:
        """The hash of the last row: publish it, and no row before it can be denied."""
        return str(self.rows()[-1]["hash"])

    def leads_to(self, published: str) -> bool:
        """Whether a hash that was published once is that of a row here."""
        return any(row["hash"] == published for row in self.rows())

    def balance(self) -> Balance:
        """What has been spent, reckoned for the cohort that paid most."""
        return balance(self.rows())

    def spend(self, calls: Sequence[Call], at: datetime) -> float:
        """Write `calls` down, all or none, before they are made; the ρ that is left afterwards.

        Whoever else spends waits. Errors: OverBudget; LedgerError.
        """
        with self._locked() as file:
            rows, end = read(file)
            lines = b"".join(charged(rows, calls, at))
            file.truncate(end)  # half a row of one who crashed: its noise was never drawn
            file.seek(end)
            _append(file, lines)
        after = self.rows()
        return max(0.0, float(after[0]["cap"]) - spent_rho(after))

    @contextmanager
    def _locked(self) -> Iterator[IO[bytes]]:
        with self.path.open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file


def _append(file: IO[bytes], lines: bytes) -> None:
    file.write(lines)
    file.flush()
    os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """A new file is there after a crash only when its folder was written too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
