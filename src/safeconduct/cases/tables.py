"""The facts of a caseload as a table (Arrow, Parquet), and the law's answers beside them.

For figures and reforms, where cases are counted and none is looked at: a table of facts holds no
name and no event, only what the law asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa

from safeconduct.law.belgium.facts import CASE_FACTS
from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.engine.columns import Column, evaluate, from_arrow, read_parquet, to_arrow
from safeconduct.law.engine.rules import Law

from .caseload import fact_columns
from .model import Case
from .standing import facts_of

_FACTS = {fact.name: fact for fact in CASE_FACTS}


def facts_table(cases: Iterable[Case], *, on: date, known_at: datetime | None = None) -> pa.Table:
    """One row a case, one column a fact, as the law is asked with them on `on`."""
    rows = [facts_of(case, on, known_at).facts for case in cases]
    return to_arrow(fact_columns(CASE_FACTS, rows))


def decide_table(table: pa.Table, *, law: Law = BELGIUM) -> pa.Table:
    """The law's answers (phase, openings, …), one row for each row of facts.

    Errors: ValueError naming the column, what was found and what is expected.
    """
    return _decided(from_arrow(table, _FACTS), law)


def decide_parquet(path: Path, *, law: Law = BELGIUM) -> pa.Table:
    """The law's answers for the facts in a Parquet file. Errors: ValueError."""
    return _decided(read_parquet(path, _FACTS), law)


def _decided(facts: Mapping[str, Column], law: Law) -> pa.Table:
    return to_arrow(evaluate(law.rules, facts, law.parameters).values)
