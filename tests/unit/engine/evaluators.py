"""The evaluators behind one call: outputs and cases in, Python values and branch numbers out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from safeconduct.law.engine import branches as branch_numbers
from safeconduct.law.engine import columns
from safeconduct.law.engine.codes import facts_of
from safeconduct.law.engine.columns import Column
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.nodes import Kind, Node
from safeconduct.law.engine.rules import History
from safeconduct.law.engine.sql import duck

Cases = Mapping[str, list[Any]]
Answer = tuple[dict[str, list[Any]], dict[str, list[int]]]
Evaluator = Callable[[Mapping[str, Node], Cases, Mapping[str, History]], Answer]


def columns_of(outputs: Mapping[str, Node], cases: Cases) -> dict[str, Column]:
    """The cases as columns; at least one fact, so that their number is known."""
    facts = facts_of(outputs.values())
    found = {n: Column.of(f.kind, cases[n], f.values) for n, f in facts.items()}
    if not found:
        values = next(iter(cases.values()))
        found = {"on": Column(Kind.COUNT, np.zeros(len(values), np.int64))}
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


def _listed(found: columns.Result) -> Answer:
    return (
        {name: column.to_list() for name, column in found.values.items()},
        {name: numbers.tolist() for name, numbers in found.branches.items()},
    )


EVALUATORS: Mapping[str, Evaluator] = {
    "explain": by_explain,
    "columns": by_columns,
    "duckdb": by_duckdb,
}
