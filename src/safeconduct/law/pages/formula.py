"""A rule's formula as a nested list in plain English, each rule in it a link to its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from safeconduct.law.belgium.offences.law import OFFENCES
from safeconduct.law.engine.nodes import (
    And,
    Choose,
    Compare,
    Condition,
    Constant,
    Earliest,
    Fact,
    Kind,
    Known,
    Node,
    Not,
    OneOf,
    Or,
    Over,
    Parameter,
    Plus,
    Times,
    Unless,
)
from safeconduct.law.engine.rules import Rule
from safeconduct.law.engine.terms import Days
from safeconduct.words import has, say

_SIGNS = {"<": ("before", "less than"), "<=": ("on or before", "at most"), "==": ("on", "equal to")}

_FIGURE = re.compile(r"([a-z_]+)_([0-9])_([a-z_]+)")


def formula(node: Node, depth: int = 0) -> Iterator[str]:
    """The lines of a Markdown list that says what `node` is made of."""
    indent = "  " * depth
    if isinstance(node, And | Or):
        yield f"{indent}- {'all of' if isinstance(node, And) else 'any of'}"
        for part in node.parts:
            yield from formula(part, depth + 1)
    elif isinstance(node, Unless):
        yield from formula(node.general, depth)
        yield f"{indent}- unless ({linked(node.label)})"
        yield from formula(node.exception, depth + 1)
    elif isinstance(node, Choose):
        yield f"{indent}- the first that fits"
        for branch in node.branches:
            yield f"{indent}  - {phrase(branch.value)}, if"
            yield from formula(branch.when, depth + 2)
        yield f"{indent}  - otherwise {phrase(node.otherwise)}"
    elif isinstance(node, Condition) and not isinstance(node.part, Rule | Fact):
        yield f"{indent}- {phrase(node)}"
        yield from formula(node.part, depth + 1)
    else:
        yield f"{indent}- {phrase(node)}"


def phrase(node: Node) -> str:
    """A node in one line."""
    if isinstance(node, Rule):
        return f"{question(node)} ({linked(node.code)})"
    if isinstance(node, Condition):
        whom = f", from {say('en', f'from-{node.owed_from}')}" if node.owed_from else ""
        return f"{say('en', f'what-{node.what}')}{whom} ({linked(node.code)})"
    if isinstance(node, Fact):
        return label("fact", node.name)
    if isinstance(node, Constant):
        return _constant(node)
    if isinstance(node, Parameter):
        return label("parameter", node.name)
    if isinstance(node, Not):
        return f"not: {_part(node.part)}"
    if isinstance(node, Known):
        return f"{phrase(node.part)}: known"
    if isinstance(node, OneOf):
        return f"{phrase(node.part)}: {' or '.join(_named(value) for value in node.values)}"
    if isinstance(node, Compare):
        sign = _SIGNS[node.op][node.left.kind is not Kind.DATE]
        return f"{phrase(node.left)}, {sign} {phrase(node.right)}"
    if isinstance(node, Plus):
        length, unit = node.term.length, "days" if isinstance(node.term, Days) else "months"
        words = phrase(length) if isinstance(length, Parameter) else f"{length} {unit}"
        return f"{phrase(node.start)} plus {words}"
    if isinstance(node, Times):
        return " × ".join(phrase(part) for part in node.parts)
    if isinstance(node, Over):
        return f"{phrase(node.part)} ÷ {node.divisor}"
    if isinstance(node, Earliest):
        return f"the earliest of {', '.join(phrase(part) for part in node.parts)}"
    if isinstance(node, And | Or):
        word = " and " if isinstance(node, And) else " or "
        return word.join(_part(part) for part in node.parts)
    if isinstance(node, Unless):
        return f"{phrase(node.general)}, unless {phrase(node.exception)}"
    if isinstance(node, Choose):
        ways = [f"{phrase(b.value)} if {_part(b.when)}" for b in node.branches]
        return "; ".join([*ways, f"otherwise {phrase(node.otherwise)}"])
    raise TypeError(f"{type(node).__name__} has no words on a page yet")


def question(rule: Rule) -> str:
    """What a rule answers: its question, or its title where it is the whole of its code."""
    for offence in OFFENCES:
        figure = rule.name.removeprefix(f"{offence.name}_")
        if figure != rule.name and has("en", f"asks-{figure}"):
            return f"{say('en', f'offence-{offence.name}')}: {say('en', f'asks-{figure}').lower()}"
    key = f"asks-{rule.name}"
    return say("en", key) if has("en", key) else say("en", rule.code)


def _part(node: Node) -> str:
    """A node in one line, in brackets where it would run into its neighbours."""
    return f"({phrase(node)})" if isinstance(node, And | Or | Choose | Unless) else phrase(node)


def linked(code: str) -> str:
    """A rule code as a link to its page; a branch may carry more words after the code."""
    name = code.split()[0]
    return f"[{name}]({name}.md)"


def label(family: str, name: str) -> str:
    """The words of a fact or of a parameter. Errors: MissingWords."""
    if match := _FIGURE.fullmatch(name):
        offence, level, figure = match.groups()
        words = say("en", f"asks-{figure}").lower()
        return f"{say('en', f'offence-{offence}')}, level {level}: {words}"
    return say("en", f"{family}-{name}")


def _constant(node: Constant) -> str:
    if node.value is None:
        return "not known" if node.kind is Kind.TRI else "none"
    if isinstance(node.value, bool):
        return "yes" if node.value else "no"
    return node.value.isoformat() if isinstance(node.value, date) else _named(str(node.value))


def _named(value: str) -> str:
    for family in (
        "phase",
        "document",
        "assessed",
        "event",
        "agency",
        "offence",
        "residence",
        "body",
    ):
        if has("en", f"{family}-{value}"):
            return say("en", f"{family}-{value}")
    return value
