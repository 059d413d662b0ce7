"""What is missing for a rule to be met: its conditions that are not yes, in the formula's order.

Of alternatives (`Or`) the first is the ordinary way and is named; another one, an exception, is
named beside it only while it is not known whether it applies.
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


def missing(rule: Node, value: Callable[[Node], Value]) -> list[Condition]:
    """The conditions of `rule` that are no or unknown, `value` giving the case's values."""
    return [r.condition for r in requirements(rule) if value(r.condition) in r.wanting]


@cache
def requirements(node: Node) -> tuple[Requirement, ...]:
    """The conditions a formula is made of, in its order. Cached: formulas are made once."""
    return tuple(_requirements(node, (False, None)))


def _requirements(node: Node, wanting: tuple[Value, ...]) -> Iterator[Requirement]:
    if isinstance(node, Condition):
        yield Requirement(node, wanting)
    elif isinstance(node, Rule):
        yield from _requirements(node.versions[-1].body, wanting)
    elif isinstance(node, And):
        for part in node.parts:
            yield from _requirements(part, wanting)
    elif isinstance(node, Unless):
        yield from _requirements(node.general, wanting)
        yield from _requirements(node.exception, (True, None))
    elif isinstance(node, Not):
        yield from _requirements(node.part, (True, None))
    elif isinstance(node, Or):
        first, *others = node.parts
        yield from _requirements(first, wanting)
        for other in others:
            yield from _requirements(other, (None,))
