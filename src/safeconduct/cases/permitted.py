"""What an agency may do in a case on a day, as far as the law opens or closes it.

Whether the agency may see the case at all is for `access`; which acts are its own stands with the
law's acts. An act that is not listed here is neither opened nor closed by the law.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.rules import Act as LawAct
from safeconduct.law.engine.rules import Law

from .model import Case
from .standing import WORDS, facts_of, missing_for


@dataclass(frozen=True, slots=True)
class Act:
    """An act on a day: the event that records it, what is fixed in its data, whether it is open.

    `allowed` is "yes", "no" or "unknown"; `why` names what is missing (rule, what, from), or, for
    an act that opens without conditions of its own, the rule alone.
    """

    type: str
    data: Mapping[str, str]
    allowed: str
    rule: str
    agencies: tuple[str, ...]
    why: tuple[Mapping[str, Any], ...]


def permitted(case: Case, *, on: date, agency: str | None = None, law: Law = BELGIUM) -> list[Act]:
    """The acts the law opens or closes on `on`; of `agency` only, unless None."""
    evaluation = Evaluation(facts_of(case, on).facts, law.parameters)
    return [_act(act, evaluation) for act in law.acts if agency is None or agency in act.agencies]


def _act(act: LawAct, evaluation: Evaluation) -> Act:
    opens = evaluation.value(act.opens)
    why: tuple[Mapping[str, Any], ...] = ()
    if not opens:
        why = tuple(missing_for(act.opens, evaluation.value)) or ({"rule": act.code},)
    return Act(act.event, dict(act.data), WORDS[opens], act.code, act.agencies, why)
