"""The clock of a body on a day: what it owes, by when, how it stands, and why.

The answer is made of plain values, ready for JSON. What it says is read off the rules of the law;
this module only cuts the days on which something was done into terms.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise
from typing import Any

from safeconduct.law.belgium.coordination.facts import (
    BODY,
    BODY_SINCE,
    LAST_DONE_ON,
    NEXT_DONE_ON,
    ON,
)
from safeconduct.law.belgium.coordination.law import BODY_LAW
from safeconduct.law.belgium.coordination.rhythms import RHYTHMS
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.nodes import Kind, Value
from safeconduct.law.engine.reasons import Reason, Teller, Telling, written
from safeconduct.law.engine.rules import Law
from safeconduct.words import say

Facts = Mapping[str, Value]
Answer = dict[str, Any]
_RHYTHM = {rhythm.body: rhythm for rhythm in RHYTHMS}


@dataclass(frozen=True, slots=True)
class Body:
    """A body, or what is drawn up again and again, and the days on which it was done.

    `name` tells bodies of one kind apart (the district), `since` is the first day of one younger
    than its rule.
    """

    kind: str
    done: tuple[date, ...]
    name: str = ""
    since: date | None = None


def terms(body: Body, on: date) -> Iterator[Facts]:
    """One row of facts for each term begun by `on`, the first first; in the last nothing is done.

    A day after `on` is not yet a day on which something was done.
    """
    days = sorted({day for day in body.done if day <= on})
    for last, then in pairwise([None, *days, None]):
        yield {
            ON.name: on,
            BODY.name: body.kind,
            BODY_SINCE.name: body.since,
            LAST_DONE_ON.name: last,
            NEXT_DONE_ON.name: then,
        }


def clock(
    body: Body, *, on: date, lang: str = "en", reasons: bool = True, law: Law = BODY_LAW
) -> Answer:
    """How `body` stands on `on`: its duty now (None: none arises), its terms, and the reasons.

    ``terms`` holds each term ended with its state, met or met_late; those before the rule are left
    out.
    """
    rhythm = _RHYTHM[body.kind]
    evaluations = [Evaluation(row, law.parameters) for row in terms(body, on)]
    entries = [_entry(evaluation, body.kind) for evaluation in evaluations]
    now, ended = entries[-1], entries[:-1]
    answer: Answer = {
        "body": body.kind,
        "name": body.name,
        "on": on.isoformat(),
        "last": written(evaluations[-1].value(LAST_DONE_ON), Kind.DATE),
        "duty": now,
        "terms": [
            entry
            for entry, row in zip(ended, evaluations, strict=False)
            if entry is not None and not _before_its_rule(row, rhythm.body)
        ],
    }
    if reasons and now is not None:
        answer["reasons"] = [_told(law, lang, body.kind, evaluations[-1], on)]
    return answer


def _entry(evaluation: Evaluation, kind: str) -> Answer | None:
    """One term as it stands; None where nothing is owed."""
    rhythm, value = _RHYTHM[kind], evaluation.value
    state = value(rhythm.duty.state)
    if state == "none":
        return None
    return {
        "rule": rhythm.duty.code,
        "duty": rhythm.duty.name,
        "owed_by": value(rhythm.duty.owed_by),
        "due": written(value(rhythm.due), Kind.DATE),
        "done_on": written(value(NEXT_DONE_ON), Kind.DATE),
        "state": state,
    }


def _before_its_rule(evaluation: Evaluation, kind: str) -> bool:
    """Whether the term was ended before the rule, or the body, began: nothing was owed then."""
    begun, done = evaluation.value(_RHYTHM[kind].counted_from), evaluation.value(NEXT_DONE_ON)
    return isinstance(begun, date) and isinstance(done, date) and done < begun


@lru_cache(maxsize=16)
def _teller(law: Law, lang: str) -> Teller:
    return Teller(law, lang)


def _told(law: Law, lang: str, kind: str, evaluation: Evaluation, on: date) -> Reason:
    """The duty of the term that runs, and how its last day is counted."""
    rhythm, value, teller = _RHYTHM[kind], evaluation.value, _teller(law, lang)
    case = Telling.of(evaluation, on, {})
    facts = (BODY, LAST_DONE_ON, *([] if value(BODY_SINCE) is None else [BODY_SINCE]))
    return teller.in_full(teller.head(rhythm.duty.code, on)) | {
        "duty": rhythm.duty.name,
        "asks": say(lang, f"duty-{rhythm.duty.name}"),
        "verdict": value(rhythm.duty.state),
        "owed_by": value(rhythm.duty.owed_by),
        "due": written(value(rhythm.due), Kind.DATE),
        "facts": {fact.name: written(value(fact), fact.kind) for fact in facts},
        "because": [teller.tell(rhythm.due, case)],
    }
