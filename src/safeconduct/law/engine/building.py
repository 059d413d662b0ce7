"""Small words for making nodes, and for walking through them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .nodes import Constant, Kind, Node


def yes_no(value: bool) -> Constant:
    """The constant yes or no."""
    return Constant(value, Kind.TRI)


def word(value: str | None) -> Constant:
    """A constant category."""
    return Constant(value, Kind.CATEGORY)


def day(value: date | None) -> Constant:
    """A constant day."""
    return Constant(value, Kind.DATE)


def count(value: int | None) -> Constant:
    """A constant count."""
    return Constant(value, Kind.COUNT)


def walk(*roots: Node) -> Iterator[Node]:
    """Every node below `roots`, each once, parts before what is made of them."""
    seen: set[int] = set()
    stack: list[tuple[Node, bool]] = [(root, False) for root in reversed(roots)]
    while stack:
        node, done = stack.pop()
        if done:
            yield node
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(node.children()))
