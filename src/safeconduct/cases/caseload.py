"""Many cases at once: their facts as columns, decided by the columns evaluator.

The answers are those of `standing.decide`, case by case; only the reasons are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from itertools import islice
from typing import Any, TypeVar

import numpy as np

from safeconduct.law.belgium.discontinuation import GROUNDS
from safeconduct.law.belgium.documents import HELD, LAST_DAY
from safeconduct.law.belgium.facts import CASE_FACTS, ISSUE_FACTS
from safeconduct.law.belgium.law import BELGIUM, CONDITIONS
from safeconduct.law.belgium.openings import OPENINGS
from safeconduct.law.belgium.procedure import FINANCIAL_AID, PHASE, WORK_PERMIT_C
from safeconduct.law.engine.columns import Column, evaluate
from safeconduct.law.engine.missing import witnesses
from safeconduct.law.engine.nodes import Fact, Kind, Node, Value
from safeconduct.law.engine.rules import Duty, Law, Rule

from .fold import Facts, Folded
from .model import Case
from .standing import Answer, Missing, duty_entry, facts_of, missing_for, standing

T = TypeVar("T")
_TRI_CODES = {False: 0, None: 1, True: 2}
_EPOCH = date(1970, 1, 1).toordinal()
_NEVER = 0  # no day has this ordinal

CHUNK = 2048
"""Cases decided at a time: enough to share the work, few enough to stay in memory."""


def decide_many(
    cases: Iterable[Case],
    *,
    on: date,
    known_at: datetime | None = None,
    law: Law = BELGIUM,
    chunk: int = CHUNK,
) -> Iterator[Answer]:
    """The answers for `cases`, in order, without reasons. Reads ahead `chunk` cases at most."""
    waiting = iter(cases)
    while batch := list(islice(waiting, chunk)):
        folded = [facts_of(case, on, known_at) for case in batch]
        yield from _decide_batch([case.case for case in batch], folded, law)


def fact_columns(facts: Sequence[Fact], rows: Sequence[Facts]) -> dict[str, Column]:
    """The facts of many cases (or issued documents) as columns, one for each fact."""
    return {fact.name: _column(fact, [row[fact.name] for row in rows]) for fact in facts}


def _column(fact: Fact, values: list[Any]) -> Column:
    """One column. The fold has typed its facts, so they go in without a look at each."""
    if fact.kind is Kind.TRI:
        codes = np.fromiter(map(_TRI_CODES.__getitem__, values), np.int8, len(values))
        return Column(Kind.TRI, codes == _TRI_CODES[True], codes != _TRI_CODES[None])
    if fact.kind is Kind.CATEGORY:
        numbers = {name: number for number, name in enumerate(fact.values)} | {None: -1}
        codes = np.fromiter(map(numbers.__getitem__, values), np.int16, len(values))
        return Column(Kind.CATEGORY, np.maximum(codes, 0), codes >= 0, fact.values)
    if fact.kind is Kind.DATE:
        days = [_NEVER if day is None else day.toordinal() for day in values]
        ordinals = np.array(days, np.int64)
        known = ordinals != _NEVER
        return Column(Kind.DATE, np.where(known, ordinals - _EPOCH, 0), known)
    return Column.of(fact.kind, values, fact.values)


def _decide_batch(
    names: Sequence[str | None], folded: Sequence[Folded], law: Law
) -> Iterator[Answer]:
    case_values = _evaluated(_asked_of_a_case(law), CASE_FACTS, [f.facts for f in folded], law)
    issue_values = _evaluated(
        _asked_of_an_issue(law), ISSUE_FACTS, [row for f in folded for row in f.issues], law
    )
    lacking = {id(rule): _lacking(rule, case_values) for rule in OPENINGS}
    issue = 0
    for row, (name, case) in enumerate(zip(names, folded, strict=True)):
        value = _row(case_values, row)
        duties = [duty_entry(duty, value) for duty in law.duties]
        for _ in case.issues:
            duties.extend(duty_entry(d, _row(issue_values, issue)) for d in law.issue_duties)
            issue += 1
        yield standing(name, case.facts, value, duties, _row(lacking, row))


def _lacking(rule: Rule, values: Mapping[int, Sequence[Value]]) -> list[Missing]:
    """What the opening lacks in each case. Few combinations occur, so each is told once."""
    nodes = witnesses(rule)
    combinations = list(zip(*(values[id(node)] for node in nodes), strict=True))
    told = {found: missing_for(rule, _found(nodes, found)) for found in set(combinations)}
    return [told[found] for found in combinations]


def _found(nodes: Sequence[Node], values: Sequence[Value]) -> Callable[[Node], Value]:
    by_id = dict(zip(map(id, nodes), values, strict=True))
    return lambda node: by_id[id(node)]


def _row(values: Mapping[int, Sequence[T]], row: int) -> Callable[[Node], T]:
    return lambda node: values[id(node)][row]


def _evaluated(
    asked: Mapping[str, Node], facts: Sequence[Fact], rows: Sequence[Facts], law: Law
) -> dict[int, list[Any]]:
    if not rows:
        return {}
    result = evaluate(asked, fact_columns(facts, rows), law.parameters)
    return {id(node): result.values[name].to_list() for name, node in asked.items()}


@cache
def _asked_of_a_case(law: Law) -> Mapping[str, Node]:
    rules = (PHASE, LAST_DAY, HELD, *CONDITIONS, *OPENINGS, *GROUNDS, WORK_PERMIT_C, FINANCIAL_AID)
    leaves = [node for opening in OPENINGS for node in witnesses(opening)]
    return _numbered((*rules, *leaves, *_asked_of_duties(law.duties)))


@cache
def _asked_of_an_issue(law: Law) -> Mapping[str, Node]:
    return _numbered(_asked_of_duties(law.issue_duties))


def _asked_of_duties(duties: Sequence[Duty]) -> Iterator[Node]:
    for duty in duties:
        yield duty.state
        yield duty.owed_by
        if duty.due is not None:
            yield duty.due


def _numbered(nodes: Iterable[Node]) -> Mapping[str, Node]:
    return {str(id(node)): node for node in nodes}
