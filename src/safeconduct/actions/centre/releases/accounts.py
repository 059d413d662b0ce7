"""The ledger, for who releases and for the data protection officer of the Centre."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from safeconduct.access import Actor
from safeconduct.actions.centre.door import entered
from safeconduct.centre.release import ledger_lines
from safeconduct.centre.release.accounting import epsilon_of
from safeconduct.centre.release.ledger_lines import LedgerError
from safeconduct.centre_store import ledger

__all__ = ["Account", "Entry", "LedgerError", "export", "read_ledger"]

PURPOSE = "centre_ledger"


@dataclass(frozen=True, slots=True)
class Entry:
    """One call of the mechanism. ``epsilon``: what all calls so far cost the persons of ``cohort``
    together, at the ledger's δ.
    """

    seq: int
    at: datetime
    what: str
    cohort: str
    rho: float
    sigma: float
    epsilon: float


@dataclass(frozen=True, slots=True)
class Account:
    """The ledger with its chain checked. ``cap`` in ε at ``delta``; ``head``: the last hash.

    ``twice``: the ε of somebody who was counted in the two dearest years, 0 where one year alone
    was released. Rounds share no number, so that nobody can tell whose year of registration a later
    round changed; this is the most that such a person has paid.
    """

    opened_at: datetime
    cap: float
    delta: float
    head: str
    entries: tuple[Entry, ...]
    twice: float

    @property
    def dearest(self) -> float:
        """The ε of who paid most."""
        return max((each.epsilon for each in self.entries), default=0.0)


def read_ledger(*, actor: Actor) -> Account | None:
    """The ledger, None before it is opened. Raises LedgerError ``broken``, NotFound, NoCentre."""
    entered("centre.ledger.read", actor=actor, purpose=PURPOSE)
    rows = ledger.rows()
    if not rows:
        return None
    balance = ledger_lines.balance(rows)
    return Account(
        datetime.fromisoformat(rows[0]["at"]),
        balance.cap_epsilon,
        balance.delta,
        rows[-1]["hash"],
        tuple(_entry(rows, place) for place in range(1, len(rows))),
        _twice(rows, balance.delta),
    )


def _twice(rows: list[dict[str, Any]], delta: float) -> float:
    spent: dict[str, float] = {}
    for row in rows[1:]:
        spent[row["cohort"]] = spent.get(row["cohort"], 0.0) + row["rho"]
    if len(spent) < 2:
        return 0.0
    return epsilon_of(sum(sorted(spent.values())[-2:]), delta)


def export(*, actor: Actor) -> bytes:
    """The ledger as a file that `safeconduct release ledger show` verifies, line for line.

    Raises NotFound, NoCentre.
    """
    entered("centre.ledger.export", actor=actor, purpose=PURPOSE)
    return b"".join(ledger.lines())


def _entry(rows: list[dict[str, Any]], place: int) -> Entry:
    row: Mapping[str, Any] = rows[place]
    so_far = ledger_lines.balance(rows[: place + 1], row["cohort"])
    return Entry(
        row["seq"], datetime.fromisoformat(row["at"]), row["what"], row["cohort"], row["rho"],
        row["sigma"], so_far.epsilon,
    )  # fmt: skip
