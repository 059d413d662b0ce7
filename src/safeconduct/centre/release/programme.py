"""The yearly programme: which tables are published of each year, fixed before anybody looks.

A cohort is the persons first registered in one year. Nobody is in two, so what is spent on one year
costs the persons of another nothing (parallel composition: McSherry, SIGMOD 2009). The lists of
codes are the domain, regions are coarse, and what law or logic leave empty is known to be so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

import numpy as np
import polars as pl

from ..attributes import ATTRIBUTES
from .accounting import DELTA, Price, epsilon_of
from .answers import Answer, Stored
from .consistency import Mask
from .domain import UNKNOWN, Coded, Columns, Domain, WrongDomain
from .empty import Empty, applying
from .ledger_lines import Call
from .noise import MECHANISM, Draw, code_hash, noisy, rho_of
from .tables import Measured, Table, measure, publish, quote

COHORT = "registered_year"


@dataclass(frozen=True, slots=True)
class Programme:
    """Tables published of every cohort, at a fixed price.

    ``unit``: the column that says whose privacy is meant, ``person``, or ``case`` for cases of up
    to ``contribution`` persons. With persons as the unit, what a case of many has in common (that
    there was such a case at all) is not hidden; with cases it is, at a higher price.
    """

    name: str
    tables: tuple[Columns, ...]
    domain: Domain
    empty: tuple[Empty, ...]
    epsilon: float
    delta: float = DELTA
    unit: str = "person"
    contribution: int = 1

    def price(self) -> Price:
        """What a cohort costs, before anything is spent."""
        return quote(self.tables, self.domain, self.epsilon, self.delta, self.contribution)

    def zeros(self) -> list[Mask]:
        """For each table, which cells nobody can be in."""
        return [self._zeros(table) for table in self.tables]

    def _zeros(self, table: Columns) -> Mask:
        found = np.zeros(self.domain.sizes(table), dtype=np.bool_)
        for rule in self.empty:
            if rule.column in table and rule.other in table:
                place: list[object] = [slice(None)] * len(table)
                place[table.index(rule.column)] = self.domain.codes[rule.column].index(rule.code)
                for code in rule.codes:
                    place[table.index(rule.other)] = self.domain.codes[rule.other].index(code)
                    found[tuple(place)] = True  # type: ignore[index]
        return found


class Spending(Protocol):
    """A ledger, wherever its lines are kept."""

    def spend(self, calls: Sequence[Call], at: datetime) -> float:
        """Write `calls` down, all or none; the ρ that is left. Errors: OverBudget, LedgerError."""


def _codes(*columns: str) -> Domain:
    return Domain(
        {column: (*ATTRIBUTES[column].codes, UNKNOWN) for column in columns}, declared=True
    )


_DOMAIN = _codes(
    "form",
    "sector",
    "region",
    "age_band",
    "sex",
    "district",
    "belgian_region",
    "detected_by",
    "minor",
)
_TABLES: tuple[Columns, ...] = (
    ("form",),
    ("sector",),
    ("region",),
    ("age_band",),
    ("detected_by",),
    ("district",),
    ("form", "sex"),
    ("form", "minor"),
    ("form", "region"),
    ("form", "belgian_region"),
    ("age_band", "minor"),
)

YEARLY = Programme("yearly", _TABLES, _DOMAIN, applying(_TABLES), epsilon=1.0)
"""What the Centre publishes of every year of registration."""

PROGRAMMES = {each.name: each for each in (YEARLY,)}
LIFETIME_YEARS = 10
"""For so many years of being registered anew the published cap of the Centre's ledger lasts."""


def lifetime_rho() -> float:
    """The lifetime cap of the Centre's ledger, in ρ."""
    return LIFETIME_YEARS * sum(each.price().rho for each in PROGRAMMES.values())


def unanswered(programme: Programme, cohort: str, answers: Stored) -> list[int]:
    """The places of the tables of a cohort that were never measured. Errors: WrongAnswer."""
    return [
        place
        for place, table in enumerate(programme.tables)
        if answers.get(cohort, table, programme.domain) is None
    ]


def calls_for(
    programme: Programme, cohort: str, places: Sequence[int], commitment: str
) -> list[Call]:
    """The calls by which the tables at these places are measured, to be charged beforehand."""
    sigmas = programme.price().sigmas
    tables = [programme.tables[place] for place in places]
    return _calls(programme, cohort, tables, [sigmas[place] for place in places], commitment)


def bounded(records: pl.DataFrame, unit: str, most: int) -> pl.DataFrame:
    """At most `most` records of each unit, so that none weighs more than was paid for.

    Which are kept does not depend on what stands in them but on their order. Errors: WrongDomain
    ``column`` where there is no such column, ``unit-blank`` where a record belongs to nobody.
    """
    if unit not in records.columns:
        raise WrongDomain("column", found=unit)
    if records.get_column(unit).null_count():
        raise WrongDomain("unit-blank", unit)
    return records.filter(pl.int_range(pl.len()).over(unit) < most)


def cohort_of(records: pl.DataFrame, programme: Programme, cohort: str) -> pl.DataFrame:
    """The records of `cohort` that count, each unit as often as was paid for.

    Errors: WrongDomain ``column`` (found: the first column that is missing), ``unit-blank``.
    """
    for column in (COHORT, *programme.domain.codes):
        if column not in records.columns:
            raise WrongDomain("column", found=column)
    return bounded(records, programme.unit, programme.contribution).filter(
        pl.col(COHORT).cast(pl.String) == cohort
    )


def release(
    records: pl.DataFrame,
    programme: Programme,
    cohort: str,
    ledger: Spending,
    answers: Stored,
    at: datetime,
    *,
    draw: Draw = noisy,
) -> Measured:
    """Measure the programme's tables of one cohort, or say again what was measured before.

    Only what was never measured is paid for, and it is paid before it is drawn. Errors: OverBudget
    and LedgerError (nothing was drawn), WrongDomain, WrongAnswer.
    """
    domain, price = programme.domain, programme.price()
    mine = cohort_of(records, programme, cohort)
    kept = [answers.get(cohort, table, domain) for table in programme.tables]
    missing = [number for number, answer in enumerate(kept) if answer is None]
    if missing:
        tables = [programme.tables[number] for number in missing]
        sigmas = tuple(price.sigmas[number] for number in missing)
        part = Price(price.epsilon, price.delta, sigmas, _rho(sigmas, programme.contribution))

        def spend(commitment: str) -> None:
            ledger.spend(_calls(programme, cohort, tables, sigmas, commitment), at)

        drawn, _ = measure(mine, tables, domain, part, draw=draw, spend=spend)
        for table, counts, sigma in zip(tables, drawn.noisy, sigmas, strict=True):
            _keep(answers, cohort, table, domain, Answer(counts, sigma, drawn.commitment))
        # What is published is what is stored, also where somebody else was faster.
        kept = [answers.get(cohort, table, domain) for table in programme.tables]
    found = [answer for answer in kept if answer is not None]
    sigmas = tuple(answer.sigma for answer in found)
    return Measured(
        programme.tables,
        domain,
        Price(price.epsilon, price.delta, sigmas, _rho(sigmas, programme.contribution)),
        tuple(answer.noisy for answer in found),
        found[0].commitment,
    )


def published(measured: Measured, programme: Programme) -> tuple[Table, ...]:
    """The tables people read, with the cells that law and logic leave empty."""
    return publish(measured, programme.zeros())


def yearly_cost(programme: Programme, years: int) -> float:
    """The ε at the programme's δ for a person in the cohorts of so many years: the worst case.

    A person registered once is in one cohort and pays for one year, whatever `years` is. This is
    what somebody pays who is counted anew every year.
    """
    from .privacy_loss import exact_epsilon

    price = programme.price()
    if programme.contribution == 1:
        return exact_epsilon(price.sigmas * years, programme.delta)
    return epsilon_of(price.rho * years, programme.delta)


def _rho(sigmas: Sequence[float], contribution: int) -> float:
    return sum(rho_of(sigma, contribution) for sigma in sigmas)


def _calls(
    programme: Programme,
    cohort: str,
    tables: Sequence[Columns],
    sigmas: Sequence[float],
    commitment: str,
) -> list[Call]:
    name = f"{programme.name} {cohort}"
    return [
        Call(
            name,
            "+".join(table),
            cohort,
            MECHANISM,
            rho_of(sigma, programme.contribution),
            sigma,
            commitment,
            code_hash(),
        )
        for table, sigma in zip(tables, sigmas, strict=True)
    ]


def _keep(answers: Stored, cohort: str, table: Columns, domain: Domain, answer: Answer) -> None:
    try:
        answers.put(cohort, table, domain, answer)
    except FileExistsError:
        return  # somebody released the same at the same time; theirs was first and stays


def exact(records: pl.DataFrame, programme: Programme, cohort: str) -> list[np.ndarray]:
    """The true counts of a cohort, for the gate and for nobody else."""
    mine = cohort_of(records, programme, cohort)
    coded = Coded(mine, programme.domain)
    return [coded.count(table) for table in programme.tables]
