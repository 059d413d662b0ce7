"""Which offences a set of facts makes out, and what the law provides for them.

The answer is plain values, ready for JSON: verdicts "yes", "no" or "unknown", prison in years,
amounts in whole euro. What it says is read off the rules of the law by the reference evaluator.
"""

from __future__ import annotations

from typing import Any, cast

from safeconduct.law.belgium.offences.aggravation import LEVEL, LEVELS
from safeconduct.law.belgium.offences.law import OFFENCE_LAW, OFFENCES, Offence
from safeconduct.law.belgium.offences.versions import CONFIRMED
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.nodes import Value
from safeconduct.law.engine.rules import Law, Rule

from .facts_reading import Facts

Answer = dict[str, Any]
_WORDS: dict[Value, str] = {True: "yes", False: "no", None: "unknown"}


def qualify(
    facts: Facts, *, lang: str = "en", reasons: bool = True, law: Law = OFFENCE_LAW
) -> Answer:
    """What the law of the day of the facts says of them, offence by offence.

    `facts` are complete, as `read_facts` gives them. With `reasons`, each offence carries the tree
    of its reasons in `lang`. `verified` is false where the law of that day is not confirmed.
    """
    evaluation = Evaluation(facts, law.parameters)
    offences = [_answer(offence, evaluation) for offence in OFFENCES]
    if reasons:
        from .offence_reasons import reasons_for  # the texts are only loaded when asked for

        for offence, answer in zip(OFFENCES, offences, strict=True):
            answer["reasons"] = reasons_for(offence, answer, evaluation, law, lang)
    return {"verified": evaluation.value(CONFIRMED), "offences": offences}


def _answer(offence: Offence, evaluation: Evaluation) -> Answer:
    verdict = evaluation.value(offence.verdict)
    answer: Answer = {
        "offence": offence.name,
        "verdict": _WORDS[verdict],
        "level": evaluation.value(LEVEL) if offence.has_levels else 0,
        "levels": _levels(evaluation) if offence.has_levels else None,
        "prison_years": None,
        "fine_base_eur": None,
        "fine_eur": None,
        "opens_protection": _WORDS[evaluation.value(offence.opens_protection)],
    }
    if offence.penalty is not None and verdict is not False:
        months = _range(evaluation, offence.penalty.prison_months)
        answer["prison_years"] = [_years(number) for number in months]
        answer["fine_base_eur"] = _range(evaluation, offence.penalty.fine_base)
        answer["fine_eur"] = _range(evaluation, offence.penalty.fine)
    return answer


def _levels(evaluation: Evaluation) -> dict[str, str]:
    return {str(number): _WORDS[evaluation.value(level)] for number, level in LEVELS.items()}


def _range(evaluation: Evaluation, pair: tuple[Rule, Rule]) -> list[int]:
    return [cast(int, evaluation.value(end)) for end in pair]


def _years(months: int) -> int | float:
    years, rest = divmod(months, 12)
    return years + rest / 12 if rest else years
