"""Why an offence is made out or not: the rules that answered, with their texts and facts.

Each node names its rule, the version in force on the day of the facts, what it answered, the facts
it rests on (also those that were considered and did not apply) and the rules below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from safeconduct.law.belgium.offences import facts as f
from safeconduct.law.belgium.offences.aggravation import LEVEL
from safeconduct.law.belgium.offences.law import Offence
from safeconduct.law.belgium.offences.penalties import SURCHARGE
from safeconduct.law.belgium.offences.scope import ANY_VICTIM
from safeconduct.law.belgium.offences.trafficking import CONSENT_IRRELEVANT
from safeconduct.law.belgium.offences.versions import IN_FORCE
from safeconduct.law.engine.explain import Evaluation
from safeconduct.law.engine.nodes import Fact, Node, Value
from safeconduct.law.engine.rules import Law, Rule
from safeconduct.words import has, say

Reason = dict[str, Any]

_BESIDE: Mapping[Rule, tuple[Fact, ...]] = {
    CONSENT_IRRELEVANT: (f.CONSENT, f.FORCE),
    ANY_VICTIM: (f.CIRCUMSTANCE["minor"],),
}
"""Facts that a note speaks of although it does not depend on them."""

_GROUPED_UP_TO = 10**15
"""Longer amounts are told in short; the answer itself has them to the last digit."""


def reasons_for(
    offence: Offence, answer: Mapping[str, Any], evaluation: Evaluation, law: Law, lang: str
) -> list[Reason]:
    """The reasons of one offence's answer: verdict, version, level, penalty, notes, protection."""
    tell = _Teller(evaluation, law, lang)
    found = [tell.rule(offence.verdict), tell.rule(IN_FORCE)]
    if offence.has_levels:
        found.append(tell.rule(LEVEL))
    if answer["fine_eur"] is not None and offence.penalty is not None:
        code = "OFF-6" if answer["level"] else offence.penalty.prison_months[0].code
        prison, base, fine = (answer[key] for key in ("prison_years", "fine_base_eur", "fine_eur"))
        found.append(
            tell.note(code, say(lang, "offence-range", **_ends(prison), **_ends(base, "fine")))
        )
        found.append(tell.note("OFF-7", say(lang, "offence-fine", **_ends(fine)), (SURCHARGE,)))
    found.extend(tell.rule(note) for note in offence.notes)
    found.append(tell.rule(offence.opens_protection))
    return found


class _Teller:
    """Tells of rules what they answered for one set of facts, in one language."""

    def __init__(self, evaluation: Evaluation, law: Law, lang: str) -> None:
        on = evaluation.value(f.COMMITTED_ON)
        assert isinstance(on, date)  # noqa: S101 - the reader has seen to it
        self._evaluation, self._law, self._lang, self._on = evaluation, law, lang, on

    def rule(self, rule: Rule) -> Reason:
        """The node of a rule, with all below it."""
        version = self._evaluation.version(rule)
        parts = list(_parts(version.body)) if version else []
        facts = [part for part in parts if isinstance(part, Fact)]
        rules = [part for part in parts if isinstance(part, Rule)]
        facts.extend(_BESIDE.get(rule, ()))
        node = self.note(rule.code, self._verdict(rule), rules)
        node["facts"] = {fact.name: self._said(self._evaluation.value(fact)) for fact in facts}
        part = f"offence-part-{rule.name}"
        if has(self._lang, part):
            # A part of a rule has a title of its own; the rule's text stands once, above it.
            node["title"], node["text"] = say(self._lang, part), ""
        return node

    def note(self, code: str, verdict: str, below: Iterable[Rule] = ()) -> Reason:
        """A node that says `verdict` by rule `code`, with the rules it rests on."""
        provision = self._law.provision(code, self._on)
        if provision is None:
            raise LookupError(f"rule '{code}' is not in the catalogue")
        return {
            "rule": code,
            "title": say(self._lang, code),
            "citation": provision.citation,
            "valid_from": provision.valid_from and provision.valid_from.isoformat(),
            "valid_to": provision.valid_to and provision.valid_to.isoformat(),
            "verified": provision.verified,
            "verdict": verdict,
            "text": say(self._lang, f"{code}.text"),
            "facts": {},
            "because": [self.rule(rule) for rule in below],
        }

    def _verdict(self, rule: Rule) -> str:
        value = self._evaluation.value(rule)
        if rule is SURCHARGE and isinstance(value, int):
            return say(self._lang, "offence-surcharge", factor=value / 10)
        if rule is IN_FORCE:
            return say(self._lang, f"offence-law-{value}")
        return self._said(value)

    def _said(self, value: Value) -> str:
        if value is None:
            return "unknown"
        if isinstance(value, bool):
            return "yes" if value else "no"
        return value.isoformat() if isinstance(value, date) else str(value)


def _parts(body: Node) -> Iterator[Fact | Rule]:
    """The facts and rules a body is made of, each once, not looking into the rules."""
    seen: set[int] = set()
    stack = [body]
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Fact | Rule):
            yield node
        else:
            stack.extend(reversed(node.children()))


def _ends(pair: list[Any], name: str = "") -> dict[str, Any]:
    """The two ends of a range as the texts name them: least and most."""
    least, most = (n if n < _GROUPED_UP_TO else f"≈ {Decimal(n):.3E}" for n in pair)
    return {f"{name}least": least, f"{name}most": most}
