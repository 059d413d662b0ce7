"""The privacy ledger: what was spent, on what, and how much may ever be spent.

A file of JSON lines that only grows. Each row holds the hash of the one before it, so that none can
be changed or taken out unseen; who published the hash of the last row can prove that none was cut
off. A row is on the disk before noise is drawn: a crash in between costs budget and never privacy.
One row a call of a mechanism, in zCDP ρ (Bun and Steinke, TCC 2016), which adds up.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any, Self

from .accounting import DELTA, epsilon_of
from .noise import MECHANISM
from .privacy_loss import exact_epsilon

OPENED, SPENT = "opened", "spent"
EVERYBODY = ""
"""The cohort of a call that may concern anybody."""
_START = "0" * 64
_ROUNDING = 1e-12


class LedgerError(Exception):
    """`what`: ``missing``, ``exists``, ``broken`` (with the line), ``delta`` or ``cap``."""

    def __init__(self, what: str, line: int = 0) -> None:
        super().__init__(f"{what} {line or ''}".strip())
        self.what = what
        self.line = line


class OverBudget(Exception):
    """What was asked would pass the published cap. Nothing was spent."""

    def __init__(self, asked: float, left: float) -> None:
        super().__init__(f"asked {asked:.6g}, left {left:.6g}")
        self.asked = asked
        self.left = left


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a mechanism, about to be made.

    ``what``: the table or whatever was measured; ``cohort``: whom it concerns, persons who are in
    no other cohort (their year of registration), or `EVERYBODY`; ``sigma``: the scale of the noise,
    0 where the mechanism is none of Gaussian noise; ``commitment``: a hash that binds what went in.
    """

    release: str
    what: str
    cohort: str
    mechanism: str
    rho: float
    sigma: float
    commitment: str
    code: str


@dataclass(frozen=True, slots=True)
class Balance:
    """What has been spent on the person who paid most, and what is left, in ρ and as ε at δ."""

    cap: float
    rho: float
    delta: float
    epsilon: float
    cap_epsilon: float

    @property
    def left(self) -> float:
        return max(0.0, self.cap - self.rho)


class Ledger:
    """The ledger at a path. Errors: LedgerError where it is not there or does not fit together."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.is_file():
            raise LedgerError("missing")

    @classmethod
    def open(cls, path: Path, *, name: str, cap: float, at: datetime, delta: float = DELTA) -> Self:
        """Begin a ledger with a lifetime `cap` in ρ, published with its first row."""
        if not 0 < delta <= DELTA:
            raise LedgerError("delta")
        if not 0 < cap < float("inf"):
            raise LedgerError("cap")
        first = {"kind": OPENED, "name": name, "cap": cap, "delta": delta, "unit": "person"}
        line = _line(0, _START, first | {"at": at.isoformat()})
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
            return _read(file)[0]

    def head(self) -> str:
        """The hash of the last row: publish it, and no row before it can be denied."""
        return str(self.rows()[-1]["hash"])

    def leads_to(self, published: str) -> bool:
        """Whether a hash that was published once is that of a row here."""
        return any(row["hash"] == published for row in self.rows())

    def balance(self) -> Balance:
        """What has been spent, reckoned for the cohort that paid most."""
        return _balance(self.rows())

    def spend(self, calls: Sequence[Call], at: datetime) -> float:
        """Write `calls` down, all or none, before they are made; the ρ that is left afterwards.

        Whoever else spends waits. Errors: OverBudget; LedgerError.
        """
        with self._locked() as file:
            rows, end = _read(file)
            cap, before = float(rows[0]["cap"]), _spent_rho(rows)
            lines = b""
            for call in calls:
                if not 0 < call.rho < float("inf"):
                    raise ValueError("a call costs something, and not everything")
                row = {"kind": SPENT, "at": at.isoformat()}
                row |= {name: getattr(call, name) for name in Call.__slots__}
                lines += _line(len(rows), rows[-1]["hash"], row)
                rows.append(json.loads(lines.splitlines()[-1]))
            cost = _spent_rho(rows)
            if cost > cap * (1 + _ROUNDING):
                raise OverBudget(sum(call.rho for call in calls), max(0.0, cap - before))
            file.truncate(end)  # half a row of one who crashed: its noise was never drawn
            file.seek(end)
            _append(file, lines)
        return max(0.0, cap - cost)

    @contextmanager
    def _locked(self) -> Iterator[IO[bytes]]:
        with self.path.open("r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield file


def _balance(rows: Sequence[dict[str, Any]]) -> Balance:
    cap, delta = float(rows[0]["cap"]), float(rows[0]["delta"])
    dearest = max(_cohorts(rows), key=lambda calls: sum(row["rho"] for row in calls))
    rho = sum(row["rho"] for row in dearest)
    return Balance(cap, rho, delta, _epsilon(dearest, rho, delta), epsilon_of(cap, delta))


def _epsilon(calls: Sequence[dict[str, Any]], rho: float, delta: float) -> float:
    """Exactly, where all was Gaussian noise on one record a person; by the ρ alone otherwise."""
    if not calls:
        return 0.0
    plain = all(
        row["mechanism"] == MECHANISM and abs(2 * row["rho"] * row["sigma"] ** 2 - 1) < 1e-6
        for row in calls
    )
    by_rho = epsilon_of(rho, delta)
    return min(by_rho, exact_epsilon([row["sigma"] for row in calls], delta)) if plain else by_rho


def _spent_rho(rows: Sequence[dict[str, Any]]) -> float:
    return max(float(sum(row["rho"] for row in calls)) for calls in _cohorts(rows))


def _cohorts(rows: Sequence[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """For each cohort the calls that concern it: those of everybody, and its own."""
    spent = [row for row in rows if row["kind"] == SPENT]
    names = {row["cohort"] for row in spent} | {EVERYBODY}
    return [[row for row in spent if row["cohort"] in (EVERYBODY, name)] for name in sorted(names)]


def _read(file: IO[bytes]) -> tuple[list[dict[str, Any]], int]:
    """The rows and where the last whole one ends."""
    rows: list[dict[str, Any]] = []
    previous, end = _START, 0
    for number, line in enumerate(file, 1):
        if not line.endswith(b"\n"):
            break
        try:
            row = json.loads(line)
            whole = line == _line(len(rows), previous, {k: row[k] for k in row if k not in _CHAIN})
        except (ValueError, KeyError, TypeError):
            raise LedgerError("broken", number) from None
        if not whole or (row["kind"] == OPENED) != (number == 1):
            raise LedgerError("broken", number)
        rows.append(row)
        previous, end = row["hash"], end + len(line)
    if not rows:
        raise LedgerError("broken", 1)
    return rows, end


_CHAIN = ("seq", "previous", "hash")


def _line(seq: int, previous: str, row: dict[str, Any]) -> bytes:
    whole = {"seq": seq, "previous": previous} | row
    bare = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(bare.encode()).hexdigest()
    said = json.dumps(
        whole | {"hash": digest}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return said.encode() + b"\n"


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
