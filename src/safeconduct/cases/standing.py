"""The standing of a case on a day: phase, document, conditions, openings, duties, with reasons.

The answer is the interchange format's own (plain values, ready for JSON). What it says is read
off the rules of the law; this module only asks them in order and names what they answered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

from safeconduct.law.belgium.discontinuation import GROUNDS
from safeconduct.law.belgium.documents import HELD, LAST_DAY
from safeconduct.law.belgium.law import BELGIUM, CONDITIONS, DUTY_ORDER
from safeconduct.law.belgium.openings import OPENINGS
from safeconduct.law.belgium.procedure import FINANCIAL_AID, PHASE, WORK_PERMIT_C
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.missing import unmet
from safeconduct.law.engine.nodes import Node, Value
from safeconduct.law.engine.rules import Duty, Law

from .fold import Facts, Folded, fold
from .model import Case
from .timeline import as_of

Answer = dict[str, Any]
Missing = list[dict[str, str | None]]
WORDS: Mapping[Value, str] = {True: "yes", False: "no", None: "unknown"}
_DUTY_PLACE = {name: place for place, name in enumerate(DUTY_ORDER)}


def decide(
    case: Case,
    *,
    on: date,
    known_at: datetime | None = None,
    lang: str = "en",
    reasons: bool = True,
    law: Law = BELGIUM,
) -> Answer:
    """What the law says of `case` on day `on`, as known at `known_at` (None: as known now).

    The reference: one case, each rule by the `explain` evaluator. With `reasons`, the tree of
    reasons in `lang`; without, the same answer shorter and sooner.
    """
    events = as_of(case.events, on, known_at)
    folded = fold(case, events, on)
    evaluation = Evaluation(folded.facts, law.parameters)
    issues = [Evaluation(row, law.parameters) for row in folded.issues]
    duties = [duty_entry(duty, evaluation.value) for duty in law.duties]
    for issue in issues:
        duties.extend(duty_entry(duty, issue.value) for duty in law.issue_duties)
    answer = standing(case.case, folded.facts, evaluation.value, duties)
    if reasons:
        from .reasons import reasons_for  # the texts are only loaded when they are asked for

        answer["reasons"] = reasons_for(law, lang, events, evaluation, issues)
    return answer


def standing(
    name: str | None,
    facts: Facts,
    value: Callable[[Node], Value],
    duties: list[dict[str, Any] | None],
    missing: Callable[[Node], Missing] | None = None,
) -> Answer:
    """The answer from a case's facts, the rules' values, and its duties in any order.

    `missing` tells what an opening lacks; when it is not given, the values do.
    """
    lacks = missing or partial(missing_for, value=value)
    openings = {rule.name: value(rule) for rule in OPENINGS}
    return {
        "case": name,
        "on": _iso(facts["on"]),
        "phase": value(PHASE),
        "document": _document(facts, value),
        "conditions": {rule.name: WORDS[value(rule)] for rule in CONDITIONS},
        "openings": {name: WORDS[opens] for name, opens in openings.items()},
        "missing": {rule.name: lacks(rule) for rule in OPENINGS if not openings[rule.name]},
        "grounds_to_discontinue": [rule.code for rule in GROUNDS if value(rule)],
        "work_permit_c": WORDS[value(WORK_PERMIT_C)],
        "financial_aid": WORDS[value(FINANCIAL_AID)],
        "duties": in_order(duties),
    }


def _document(facts: Facts, value: Callable[[Node], Value]) -> dict[str, Any] | None:
    if facts["document_kind"] is None:
        return None
    return {
        "kind": facts["document_kind"],
        "number": facts["document_number"],
        "issued_on": _iso(facts["document_issued_on"]),
        "last_day": _iso(value(LAST_DAY)),
        "held": value(HELD),
    }


def _iso(day: Value) -> str | None:
    return day.isoformat() if isinstance(day, date) else None


def missing_for(rule: Node, value: Callable[[Node], Value]) -> Missing:
    """What is missing for `rule`, and from whom, in the order of its formula."""
    return [{"rule": c.code, "what": c.what, "from": c.owed_from} for c in unmet(rule, value)]


def duty_entry(duty: Duty, value: Callable[[Node], Value]) -> dict[str, Any] | None:
    """One duty as it stands; None when it is not owed."""
    state = value(duty.state)
    if state == "none":
        return None
    return {
        "rule": duty.code,
        "duty": duty.name,
        "owed_by": value(duty.owed_by),
        "due": None if duty.due is None else _iso(value(duty.due)),
        "state": state,
    }


def in_order(duties: list[dict[str, Any] | None]) -> list[dict[str, Any]]:
    """The duties owed, in the order of the law; several of one kind as they were given."""
    owed = [duty for duty in duties if duty is not None]
    return sorted(owed, key=lambda duty: _DUTY_PLACE[duty["duty"]])


def facts_of(case: Case, on: date, known_at: datetime | None = None) -> Folded:
    """The facts of a case on a day, as the law is asked with them."""
    return fold(case, as_of(case.events, on, known_at), on)
