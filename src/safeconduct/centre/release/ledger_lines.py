"""The lines of the privacy ledger: how each follows from the one before, and what all of them cost.

One row a call of a mechanism, in zCDP ρ (Bun and Steinke, TCC 2016), which adds up; each row is a
line of JSON that holds the hash of the one before it. Where the lines are kept, in a file or in the
Centre's database, is another matter: they are the same lines.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, TypeAlias

from .accounting import DELTA, epsilon_of
from .noise import MECHANISM
from .privacy_loss import exact_epsilon

LARGEST_CAP = 10_000.0
"""In ρ: beyond it no ε can be reckoned any more, and nothing is promised."""
OPENED, SPENT = "opened", "spent"
EVERYBODY = ""
"""The cohort of a call that may concern anybody."""
_START = "0" * 64
_ROUNDING = 1e-12
_CHAIN = ("seq", "previous", "hash")


Line: TypeAlias = Mapping[str, Any]
"""A row as it was read: what it says, its ``seq``, ``previous`` and ``hash``."""


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


def opening(*, name: str, cap: float, at: datetime, delta: float = DELTA) -> bytes:
    """The first line of a ledger, with its lifetime `cap` in ρ. Errors: LedgerError."""
    if not 0 < delta <= DELTA:
        raise LedgerError("delta")
    if not 0 < cap <= LARGEST_CAP:
        raise LedgerError("cap")
    first = {"kind": OPENED, "name": name, "cap": cap, "delta": delta, "unit": "person"}
    return _line(0, _START, first | {"at": at.isoformat()})


def as_rows(lines: Iterable[bytes]) -> list[dict[str, Any]]:
    """Lines just written, as rows."""
    return [json.loads(line) for line in lines]


def charged(rows: Sequence[Line], calls: Sequence[Call], at: datetime) -> list[bytes]:
    """The lines by which `calls` go on from `rows`. Errors: OverBudget."""
    longer = list(rows)
    lines = []
    for call in calls:
        if not 0 < call.rho < float("inf"):
            raise ValueError("a call costs something, and not everything")
        row = {"kind": SPENT, "at": at.isoformat()}
        row |= {name: getattr(call, name) for name in Call.__slots__}
        lines.append(_line(len(longer), longer[-1]["hash"], row))
        longer.append(json.loads(lines[-1]))
    cap = float(rows[0]["cap"])
    if spent_rho(longer) > cap * (1 + _ROUNDING):
        asked = sum(call.rho for call in calls)
        raise OverBudget(asked, max(0.0, cap - spent_rho(rows)))
    return lines


def balance(rows: Sequence[Line], cohort: str | None = None) -> Balance:
    """What was spent on the persons of `cohort`; without one, on those who paid most."""
    cap, delta = float(rows[0]["cap"]), float(rows[0]["delta"])
    if cohort is None:
        mine = max(_cohorts(rows), key=lambda calls: sum(row["rho"] for row in calls))
    else:
        mine = _concerning(rows, cohort)
    rho = sum(row["rho"] for row in mine)
    return Balance(cap, rho, delta, _epsilon(mine, rho, delta), epsilon_of(cap, delta))


def spent_rho(rows: Sequence[Line]) -> float:
    """The ρ spent on the persons who paid most."""
    return max(float(sum(row["rho"] for row in calls)) for calls in _cohorts(rows))


def read(lines: Iterable[bytes]) -> tuple[list[dict[str, Any]], int]:
    """The rows, the chain checked, and where the last whole one ends.

    Errors: LedgerError ``broken`` with the line.
    """
    rows: list[dict[str, Any]] = []
    previous, end = _START, 0
    for number, line in enumerate(lines, 1):
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


def _epsilon(calls: Sequence[Line], rho: float, delta: float) -> float:
    """Exactly, where all was Gaussian noise on one record a person; by the ρ alone otherwise."""
    if not calls:
        return 0.0
    plain = all(
        row["mechanism"] == MECHANISM and abs(2 * row["rho"] * row["sigma"] ** 2 - 1) < 1e-6
        for row in calls
    )
    by_rho = epsilon_of(rho, delta)
    return min(by_rho, _exact(tuple(row["sigma"] for row in calls), delta)) if plain else by_rho


@lru_cache(maxsize=1024)
def _exact(sigmas: tuple[float, ...], delta: float) -> float:
    # Every year has the same tables at the same scales, and so the same sums on the way.
    return exact_epsilon(sigmas, delta)


def _cohorts(rows: Sequence[Line]) -> list[list[Line]]:
    """For each cohort the calls that concern it: those of everybody, and its own."""
    names = {row["cohort"] for row in rows if row["kind"] == SPENT} | {EVERYBODY}
    return [_concerning(rows, name) for name in sorted(names)]


def _concerning(rows: Sequence[Line], cohort: str) -> list[Line]:
    return [row for row in rows if row["kind"] == SPENT and row["cohort"] in (EVERYBODY, cohort)]


def _line(seq: int, previous: str, row: dict[str, Any]) -> bytes:
    whole = {"seq": seq, "previous": previous} | row
    bare = json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(bare.encode()).hexdigest()
    said = json.dumps(
        whole | {"hash": digest}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return said.encode() + b"\n"
