"""Why an offence is made out or not: the rules that answered, with the facts they rest on.

Each reason cites the version in force on the day of the facts. The penalty is told in words, with
the figures it was made from; the notes say what a reader has to know beside the verdict.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from safeconduct.law.belgium.offences import facts as f
from safeconduct.law.belgium.offences.aggravation import LEVEL
from safeconduct.law.belgium.offences.law import Offence
from safeconduct.law.belgium.offences.penalties import SURCHARGE
from safeconduct.law.belgium.offences.scope import ANY_VICTIM
from safeconduct.law.belgium.offences.trafficking import CONSENT_IRRELEVANT
from safeconduct.law.belgium.offences.versions import IN_FORCE
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.nodes import Fact
from safeconduct.law.engine.reasons import Reason, Teller, Telling, written
from safeconduct.law.engine.rules import Law, Rule
from safeconduct.words import say

_BESIDE: Mapping[Rule, tuple[Fact, ...]] = {
    CONSENT_IRRELEVANT: (f.CONSENT, f.FORCE),
    ANY_VICTIM: (f.CIRCUMSTANCE["minor"],),
}
"""Notes that say the same at all times, and the facts they speak of without depending on them."""

_WRITTEN_UP_TO = 10**15
"""Longer amounts are told in short; the answer itself has them to the last digit."""


@lru_cache(maxsize=16)
def _teller(law: Law, lang: str) -> Teller:
    return Teller(law, lang)


def reasons_for(
    offence: Offence, answer: Mapping[str, Any], evaluation: Evaluation, law: Law, lang: str
) -> list[Reason]:
    """The reasons of one offence's answer: verdict, version, level, penalty, notes, protection."""
    on = evaluation.facts[f.COMMITTED_ON.name]
    if not isinstance(on, date):
        raise TypeError("the day of the facts is a date")
    teller, case = _teller(law, lang), Telling.of(evaluation, on, {})

    def tell(rule: Rule) -> Reason:
        return teller.in_full(teller.tell(rule, case))

    version = tell(IN_FORCE)
    told = [tell(offence.verdict), version | {"verdict": say(lang, _version_key(version))}]
    if offence.has_levels:
        told.append(tell(LEVEL))
    if answer["fine_eur"] is not None and offence.penalty is not None:
        code = "OFF-6" if answer["level"] else offence.penalty.prison_months[0].code
        ends = _ends(answer["prison_years"]) | _ends(answer["fine_base_eur"], "fine")
        penalty = {"verdict": say(lang, "offence-range", **ends), "facts": {}, "because": []}
        fine = {
            "verdict": say(lang, "offence-fine", **_ends(answer["fine_eur"])),
            "facts": {fact.name: written(evaluation.value(fact), fact.kind) for fact in _FINED_BY},
            "because": [teller.tell(SURCHARGE, case)],
        }
        told.append(teller.in_full(teller.head(code, on)) | penalty)
        told.append(teller.in_full(teller.head("OFF-7", on)) | fine)
    told.extend(_note(tell(rule), rule, evaluation) for rule in offence.notes)
    told.append(tell(offence.opens_protection))
    return told


_FINED_BY = (f.COMMITTED_ON, f.VICTIMS)


def _version_key(version: Reason) -> str:
    return f"offence-law-{version['verdict']}"


def _note(reason: Reason, rule: Rule, evaluation: Evaluation) -> Reason:
    if rule not in _BESIDE:
        return reason
    facts = {fact.name: written(evaluation.value(fact), fact.kind) for fact in _BESIDE[rule]}
    return reason | {"verdict": "note", "facts": facts}


def _ends(pair: list[Any], name: str = "") -> dict[str, Any]:
    """The two ends of a range as the texts name them: least and most."""
    least, most = (n if n < _WRITTEN_UP_TO else f"≈ {Decimal(n):.3E}" for n in pair)
    return {f"{name}least": least, f"{name}most": most}
