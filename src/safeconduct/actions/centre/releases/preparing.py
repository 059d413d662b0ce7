"""A release prepared: its price said before it is spent, measured once, attacked, and kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from safeconduct.access import Actor
from safeconduct.actions.centre.anchoring import anchor
from safeconduct.actions.centre.door import entered
from safeconduct.actions.centre.releases.persons import NobodyThere, NotLinked, cohort
from safeconduct.actions.centre.releases.stored import stored_answers
from safeconduct.centre.release import gate, ledger_lines, programme
from safeconduct.centre.release.content import as_content, from_content
from safeconduct.centre.release.ledger_lines import LedgerError, OverBudget
from safeconduct.centre.release.noise import noisy
from safeconduct.centre.release.programme import PROGRAMMES, lifetime_rho
from safeconduct.centre.release.workflow import CHECKED, GATED, PREPARED
from safeconduct.centre_store import ledger, links, releases

__all__ = [
    "AlreadyWaiting",
    "LedgerError",
    "NobodyThere",
    "NotLinked",
    "OverBudget",
    "Quote",
    "prepare",
    "quote",
    "rounds",
]

PURPOSE = "centre_release"
NAME = "centre"
"""What the Centre's ledger is called in its first row."""
SENSITIVE = "form"
"""What an attacker would most like to know of somebody: how they were exploited."""


class AlreadyWaiting(Exception):
    """A release of the same year is on its way: it is published or sent back first."""


@dataclass(frozen=True, slots=True)
class Priced:
    """A table that would be published: its cells, and half the 95 % interval of each at most."""

    columns: tuple[str, ...]
    cells: int
    half_width: float


@dataclass(frozen=True, slots=True)
class Quote:
    """What a release would cost the persons of its year, at ``delta``.

    ``epsilon``: of this release; 0 where everything was measured before and is only said again.
    ``spent``, ``after`` and ``cap``: the ε of all releases that concern them, before, after it, and
    the most there may ever be.
    """

    programme: str
    year: int
    round: str
    epsilon: float
    delta: float
    spent: float
    after: float
    cap: float
    tables: tuple[Priced, ...]


def rounds(*, actor: Actor) -> list[str]:
    """The rounds that were linked, the latest first. Raises NotFound, NoCentre."""
    entered("centre.release.rounds", actor=actor, purpose=PURPOSE)
    return [each.name for each in links.rounds() if each.run]


def quote(name: str, year: int, round_: str, *, actor: Actor) -> Quote:
    """The price of a release before anything is spent.

    Raises AlreadyWaiting, NotLinked, NobodyThere, OverBudget, LedgerError, NotFound, NoCentre;
    KeyError for no programme.
    """
    chosen = PROGRAMMES[name]
    entered("centre.release.quote", actor=actor, purpose=PURPOSE, year=year, round=round_)
    _none_waiting(name, year)
    cohort(round_, year)
    missing = programme.unanswered(chosen, str(year), stored_answers())
    # Before the first release there is no ledger: what it would begin with.
    opening = ledger_lines.opening(name=NAME, cap=lifetime_rho(), at=_now())
    rows = ledger.rows() or ledger_lines.as_rows([opening])
    calls = programme.calls_for(chosen, str(year), missing, commitment="")
    charged = [*rows, *ledger_lines.as_rows(ledger_lines.charged(rows, calls, _now()))]
    before, after = (ledger_lines.balance(each, str(year)) for each in (rows, charged))
    price = chosen.price()
    return Quote(
        name, year, round_,
        price.epsilon if missing else 0.0,
        price.delta, before.epsilon, after.epsilon, before.cap_epsilon,
        tuple(
            Priced(table, chosen.domain.cells(table), half)
            for table, half in zip(chosen.tables, price.half_widths, strict=True)
        ),
    )  # fmt: skip


def prepare(name: str, year: int, round_: str, *, actor: Actor) -> int:
    """Measure, attack and keep a release; its number.

    Two transactions. In the first the ledger is charged, noise is drawn and the noisy answers are
    kept: all of it or, after a crash, nothing. From then on the numbers stand whatever the gate
    says, so that nobody draws until it likes them; preparing again says them again for nothing.
    Raises what `quote` raises.
    """
    chosen = PROGRAMMES[name]
    by = entered("centre.release.prepare", actor=actor, purpose=PURPOSE, year=year, round=round_)
    persons, at = cohort(round_, year), _now()
    with releases.one_at_a_time():
        _none_waiting(name, year)
        ledger.begin(name=NAME, cap=lifetime_rho(), at=at)
        measured = programme.release(
            persons, chosen, str(year), ledger.CentreLedger(), stored_answers(), at, draw=noisy
        )
    anchor(actor=actor, purpose=PURPOSE)
    tables = programme.published(measured, chosen)
    past = [from_content(each)[0] for each in releases.contents(name, year)]
    report = gate.run(
        persons, measured, tables, past, sensitive=SENSITIVE, zeros=chosen.zeros(), draw=noisy
    )
    with releases.one_at_a_time():
        _none_waiting(name, year)
        return releases.prepare(
            name, year, round_, as_content(measured, tables), report.as_answer(), by
        )


def _none_waiting(name: str, year: int) -> None:
    for each in releases.releases():
        if (each.programme, each.year) == (name, year) and each.state in (PREPARED, GATED, CHECKED):
            raise AlreadyWaiting


def _now() -> datetime:
    return datetime.now(UTC)
