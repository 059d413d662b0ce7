"""The tree of reasons: why one case gets one answer.

For each rule: its code, version, citation, verdict, the facts and parameters it read itself, and
beneath it the rules and conditions it rests on, those that were considered and not met included.
Texts come from the catalogue of words; nothing here decides anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.words import has, say

from .explain import Evaluation
from .nodes import Choose, Condition, Fact, Kind, Node, Parameter, Value
from .rules import Law, Rule

Reason = dict[str, Any]
Restful = Callable[[str], Sequence[str]]
"""From a fact's name to the ids of the events it rests on."""


_MOST_HEADS = 20_000
"""Days times rules remembered at a time; a caseload asks for few of either."""


def written(value: Value, kind: Kind) -> Any:
    """A value as it stands in JSON: yes / no / unknown, an ISO date, a name, a number, or null."""
    if kind is Kind.TRI:
        return "unknown" if value is None else "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else value


@dataclass(frozen=True, slots=True)
class _Shape:
    """What an expression reads itself, and the rules and conditions right beneath it."""

    facts: tuple[Fact, ...]
    parameters: tuple[Parameter, ...]
    beneath: tuple[Node, ...]


class Teller:
    """Tells the reasons of one law in one language. Made once, used for many cases."""

    def __init__(self, law: Law, lang: str) -> None:
        self.law, self.lang = law, lang
        self._shapes: dict[int, _Shape] = {}
        self._heads: dict[tuple[str, date | None], Reason] = {}

    def tell(self, node: Rule | Condition, case: Telling) -> Reason:
        """The reason of a rule or of a condition, with all that stands beneath it."""
        known = case.told.get(id(node))
        if known is None:
            known = (
                self._tell_rule(node, case) if isinstance(node, Rule) else self._tell(node, case)
            )
            case.told[id(node)] = known
        return known

    def head(self, code: str, on: date | None) -> Reason:
        """What is the same for every case on that day: code, title, citation, version."""
        key = (code, on)
        known = self._heads.get(key)
        if known is None:
            if len(self._heads) >= _MOST_HEADS:
                self._heads.clear()
            known = self._heads[key] = self._head(code, on)
        return known

    def _head(self, code: str, on: date | None) -> Reason:
        provision = self.law.provision(code, on)
        start = None if provision is None else provision.valid_from
        end = None if provision is None else provision.valid_to
        return {
            "rule": code,
            "title": say(self.lang, code),
            "citation": None if provision is None else provision.citation_in(self.lang),
            "valid_from": None if start is None else start.isoformat(),
            "valid_to": None if end is None else end.isoformat(),
            "verified": provision is not None and provision.verified,
        }

    def in_full(self, reason: Reason) -> Reason:
        """A reason that stands by itself: with what its rule says, in plain words."""
        return reason | {"text": say(self.lang, f"{reason['rule']}.text")}

    def _tell(self, node: Condition, case: Telling) -> Reason:
        part = node.part
        inner = self._tell_rule(part, case) if isinstance(part, Rule) else None
        reason = self.head(node.code, case.on) | {
            "what": node.what,
            "asks": say(self.lang, f"what-{node.what}"),
            "from": node.owed_from,
            "verdict": written(case.evaluation.value(node), Kind.TRI),
        }
        return reason | (self._ground(part, case) if inner is None else _because(inner))

    def _tell_rule(self, rule: Rule, case: Telling) -> Reason:
        value = case.evaluation.value(rule)
        version = case.evaluation.version(rule)
        cited_on = rule.dated_by if rule.cited_on is None else rule.cited_on
        when = None if cited_on is None else case.evaluation.value(cited_on)
        code = rule.code if version is None else self._deciding(rule.code, version.body, case)
        reason = self.head(code, when if isinstance(when, date) else case.on) | {
            "name": rule.name,
            "verdict": written(value, rule.kind),
        }
        if has(self.lang, f"asks-{rule.name}"):
            reason["asks"] = say(self.lang, f"asks-{rule.name}")
        if version is None:
            return reason | {"facts": {}, "because": []}
        if isinstance(version.body, Choose):
            return reason | self._considered(version.body, case)
        return reason | self._ground(version.body, case)

    def _deciding(self, code: str, body: Node, case: Telling) -> str:
        """The code to cite: that of the branch chosen, where its label is one, else the rule's."""
        if not isinstance(body, Choose):
            return code
        chosen = case.evaluation.chosen(body)
        label = body.label if chosen == len(body.branches) else body.branches[chosen].label
        named = label.split()[0]
        return named if named in self.law.catalogue else code

    def _considered(self, node: Choose, case: Telling) -> Reason:
        """The branches up to the one that fits, each with why it fits or does not."""
        chosen = case.evaluation.chosen(node)
        because = []
        for branch in node.branches[: chosen + 1]:
            code = branch.label.split()[0]
            head = self.head(code, case.on) if code in self.law.catalogue else {"rule": None}
            because.append(
                head
                | {
                    "branch": branch.label,
                    "gives": written(case.evaluation.value(branch.value), branch.value.kind),
                    "verdict": written(case.evaluation.value(branch.when), Kind.TRI),
                }
                | self._ground(branch.when, case)
            )
        label = node.label if chosen == len(node.branches) else node.branches[chosen].label
        read = (
            self._ground(node.branches[chosen].value, case) if chosen < len(node.branches) else {}
        )
        return {
            "branch": label,
            "facts": read.get("facts", {}),
            "parameters": read.get("parameters", []),
            "because": because + read.get("because", []),
        }

    def _ground(self, node: Node, case: Telling) -> Reason:
        """Facts with the events they rest on, parameters with their source, rules beneath."""
        shape = self.shape(node)
        value = case.evaluation.value
        ground: Reason = {
            "facts": {fact.name: written(value(fact), fact.kind) for fact in shape.facts},
            "because": [self.tell(below, case) for below in shape.beneath],  # type: ignore[arg-type]
        }
        rests = [event for fact in shape.facts for event in case.rests_on(fact.name)]
        if rests:
            ground["events"] = rests
        if shape.parameters:
            ground["parameters"] = [self._parameter(p, case) for p in shape.parameters]
        return ground

    def _parameter(self, node: Parameter, case: Telling) -> Reason:
        when = case.evaluation.value(node.at)
        if not isinstance(when, date):
            return {"parameter": node.name, "value": None}
        dated = self.law.parameters[node.name].on(when)
        return {
            "parameter": node.name,
            "value": written(dated.value, node.kind),
            "valid_from": None if dated.valid_from is None else dated.valid_from.isoformat(),
            "source": dated.source,
            "verified": dated.verified,
        }

    def shape(self, node: Node) -> _Shape:
        """What `node` reads without crossing another rule or condition."""
        found = self._shapes.get(id(node))
        if found is None:
            facts: dict[str, Fact] = {}
            parameters: dict[str, Parameter] = {}
            beneath: dict[int, Node] = {}
            stack = [node]
            while stack:
                part = stack.pop()
                if isinstance(part, Rule | Condition):
                    beneath.setdefault(id(part), part)
                    continue
                if isinstance(part, Fact):
                    facts.setdefault(part.name, part)
                elif isinstance(part, Parameter):
                    parameters.setdefault(part.name, part)
                stack.extend(reversed(part.children()))
            found = _Shape(
                tuple(facts.values()), tuple(parameters.values()), tuple(beneath.values())
            )
            self._shapes[id(node)] = found
        return found


@dataclass(slots=True)
class Telling:
    """One case being told: its values, the day asked, and the events its facts rest on."""

    evaluation: Evaluation
    on: date
    rests_on: Restful
    told: dict[int, Reason]

    @classmethod
    def of(cls, evaluation: Evaluation, on: date, events: Mapping[str, Sequence[str]]) -> Telling:
        """`events` gives, for the facts that rest on events, their ids."""
        return cls(evaluation, on, lambda fact: events.get(fact, ()), {})


def _because(inner: Reason) -> Reason:
    kept = ("facts", "parameters", "events", "because", "branch")
    return {key: inner[key] for key in kept if key in inner}
