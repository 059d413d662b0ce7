"""The evaluators behind one call: outputs and cases in, Python values and branch numbers out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from psycopg import Connection

from safeconduct.law.engine import branches as branch_numbers
from safeconduct.law.engine import columns, kernel, sql
from safeconduct.law.engine.codes import facts_of
from safeconduct.law.engine.columns import Column
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.nodes import Kind, Node
from safeconduct.law.engine.rules import History
from safeconduct.law.engine.sql import POSTGRESQL, duck

Cases = Mapping[str, list[Any]]
Answer = tuple[dict[str, list[Any]], dict[str, list[int]]]
Evaluator = Callable[[Mapping[str, Node], Cases, Mapping[str, History]], Answer]


def columns_of(outputs: Mapping[str, Node], cases: Cases) -> dict[str, Column]:
    """The cases as columns; at least one fact, so that their number is known."""
    facts = facts_of(outputs.values())
    found = {n: Column.of(f.kind, cases[n], f.values) for n, f in facts.items()}
    if not found:
        found = {"on": Column(Kind.COUNT, np.zeros(_size(cases), np.int64))}
    return found


def by_explain(
    outputs: Mapping[str, Node], cases: Cases, parameters: Mapping[str, History]
) -> Answer:
    rows = [dict(zip(cases, row, strict=True)) for row in zip(*cases.values(), strict=True)]
    found = [Evaluation(row, parameters) for row in rows]
    return (
        {name: [e.value(node) for e in found] for name, node in outputs.items()},
        {
            name: [branch_numbers.branch(node, e.value) for e in found]
            for name, node in outputs.items()
        },
    )


def by_columns(
    outputs: Mapping[str, Node], cases: Cases, parameters: Mapping[str, History]
) -> Answer:
    # A chunk that does not divide the number of cases, so that the last one is short.
    found = columns.evaluate(
        outputs, columns_of(outputs, cases), parameters, branches=True, chunk=7
    )
    return _listed(found)


def by_duckdb(
    outputs: Mapping[str, Node], cases: Cases, parameters: Mapping[str, History]
) -> Answer:
    return _listed(duck.evaluate(outputs, columns_of(outputs, cases), parameters, branches=True))


def by_kernel(
    outputs: Mapping[str, Node], cases: Cases, parameters: Mapping[str, History]
) -> Answer:
    return _listed(
        kernel.evaluate(outputs, columns_of(outputs, cases), parameters, branches=True, chunk=7)
    )


def by_kernel_interpreted(
    outputs: Mapping[str, Node], cases: Cases, parameters: Mapping[str, History]
) -> Answer:
    """The kernel's text run by Python: compiling takes a second or two for each law."""
    facts = columns_of(outputs, cases)
    return _listed(
        kernel.evaluate(
            outputs, facts, parameters, branches=True, chunk=7, compiler=kernel.interpret
        )
    )


def by_postgresql(connection: Connection) -> Evaluator:
    """An evaluator on a PostgreSQL server; it leaves nothing there."""

    def evaluate(
        outputs: Mapping[str, Node], cases: Cases, parameters: Mapping[str, History]
    ) -> Answer:
        facts = facts_of(outputs.values())
        columns_ = [
            f"{POSTGRESQL.identifier(name)} {POSTGRESQL.types[fact.kind]}"
            for name, fact in facts.items()
        ]
        rows = list(zip(*(cases[name] for name in facts), strict=True)) or [()] * _size(cases)
        asked = sql.select(
            outputs, parameters, POSTGRESQL, table="cases", keys=("row",), branches=True
        )
        with connection.cursor() as cursor:
            cursor.execute(f"CREATE TEMPORARY TABLE cases ({', '.join(['row int', *columns_])})")
            with cursor.copy("COPY cases FROM STDIN") as copy:
                for number, row in enumerate(rows):
                    copy.write_row((number, *row))
            cursor.execute(f"SELECT * FROM ({asked}) AS answers ORDER BY row")  # noqa: S608
            found = cursor.fetchall()
            names = [column.name for column in cursor.description]
        connection.rollback()
        listed = dict(
            zip(names, (list(column) for column in zip(*found, strict=True)), strict=True)
        )
        return (
            {name: listed[name] for name in outputs},
            {name: listed[name + sql.BRANCH] for name in outputs},
        )

    return evaluate


def _size(cases: Cases) -> int:
    return len(next(iter(cases.values())))


def _listed(found: columns.Result) -> Answer:
    return (
        {name: column.to_list() for name, column in found.values.items()},
        {name: numbers.tolist() for name, numbers in found.branches.items()},
    )


EVALUATORS: Mapping[str, Evaluator] = {
    "explain": by_explain,
    "columns": by_columns,
    "duckdb": by_duckdb,
    "kernel, interpreted": by_kernel_interpreted,
}
