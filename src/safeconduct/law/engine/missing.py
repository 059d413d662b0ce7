"""What is missing for a rule to be met: its conditions that are not yes, in the formula's order.

Of alternatives (`Or`) none is missing once one is met. Until then the first, the ordinary way, is
named; another one, an exception, is named beside it only while it is not known whether it applies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from .nodes import And, Condition, Node, Not, Or, Unless, Value
from .rules import Rule


@dataclass(frozen=True, slots=True)
class Requirement:
    """A condition of a formula, and the values of it that leave the formula open or closed."""

    condition: Condition
    wanting: tuple[Value, ...]
    alternatives: tuple[Or, ...] = ()
    """Those it is one of: where they are met, it is not missing whatever its value."""


def unmet(rule: Node, value: Callable[[Node], Value]) -> list[Condition]:
    """The conditions of `rule` that are no or unknown, `value` giving the case's values."""
    return [
        r.condition
        for r in requirements(rule)
        if value(r.condition) in r.wanting and not any(map(value, r.alternatives))
    ]


@cache
def witnesses(rule: Node) -> tuple[Node, ...]:
    """The nodes whose values tell what is missing for `rule`."""
    found = [node for r in requirements(rule) for node in (r.condition, *r.alternatives)]
    return tuple(dict.fromkeys(found))


@cache
def requirements(node: Node) -> tuple[Requirement, ...]:
    """The conditions a formula is made of, in its order. Cached: formulas are made once."""
    return tuple(_requirements(node, (False, None)))


def _requirements(
    node: Node, wanting: tuple[Value, ...], alternatives: tuple[Or, ...] = ()
) -> Iterator[Requirement]:
    if isinstance(node, Condition):
        yield Requirement(node, wanting, alternatives)
    elif isinstance(node, Rule):
        yield from _requirements(node.versions[-1].body, wanting, alternatives)
    elif isinstance(node, Unless):
        yield from _requirements(node.general, wanting, alternatives)
        yield from _requirements(node.exception, (True, None), alternatives)
    elif isinstance(node, Not):
        yield from _requirements(node.part, (True, None), alternatives)
    elif isinstance(node, Or) and True not in wanting:
        first, *others = node.parts
        alternatives = (*alternatives, node)
        yield from _requirements(first, wanting, alternatives)
        for other in others:
            yield from _requirements(other, (None,), alternatives)
    elif isinstance(node, And | Or):
        for part in node.parts:
            yield from _requirements(part, wanting, alternatives)
