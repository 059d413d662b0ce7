"""How large counts can become, so that no evaluator for columns overflows unseen.

Facts are at most 2 147 483 647 either way (`columns.Column` holds them to it), and all else is
made of them, of constants and of parameters: the bounds follow from the nodes alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .building import walk
from .codes import history_of
from .nodes import Choose, Constant, Fact, Kind, Node, Over, Parameter, Times, Value
from .rules import History, Rule

FACT_LIMIT = 2**31 - 1
_LIMIT = 2**63 - 1

Bounds = tuple[int, int]


def count_bounds(roots: Iterable[Node], parameters: Mapping[str, History]) -> dict[int, Bounds]:
    """The least and greatest value of each count below `roots`, by the node's id."""
    bounds: dict[int, Bounds] = {}
    for node in walk(*roots):
        if node.kind is Kind.COUNT:
            bounds[id(node)] = _of(node, bounds, parameters)
    return bounds


def demand_bounded(roots: Iterable[Node], parameters: Mapping[str, History]) -> None:
    """Errors: ValueError when a count could exceed 64 bits."""
    for low, high in count_bounds(roots, parameters).values():
        if max(-low, high) > _LIMIT:
            raise ValueError(
                f"a count multiplied with others could reach {max(-low, high)}, "
                f"expected at most {_LIMIT}"
            )


def _of(node: Node, bounds: Mapping[int, Bounds], parameters: Mapping[str, History]) -> Bounds:
    match node:
        case Fact():
            return -FACT_LIMIT, FACT_LIMIT
        case Constant():
            return _around([node.value])
        case Parameter():
            return _around([v.value for v in history_of(node.name, parameters).values])
        case Times():
            low, high = 1, 1
            for part in node.parts:
                ends = [a * b for a in (low, high) for b in bounds[id(part)]]
                low, high = min(ends), max(ends)
            return low, high
        case Over():
            low, high = bounds[id(node.part)]
            return low // node.divisor, high // node.divisor
        case Choose():
            return _over_all([*(branch.value for branch in node.branches), node.otherwise], bounds)
        case Rule():
            return _over_all([version.body for version in node.versions], bounds)
    raise TypeError(f"{type(node).__name__} gives no count")


def _around(values: Iterable[Value]) -> Bounds:
    counts = [value for value in values if isinstance(value, int)]
    return min(counts, default=0), max(counts, default=0)


def _over_all(nodes: Iterable[Node], bounds: Mapping[int, Bounds]) -> Bounds:
    found = [bounds[id(node)] for node in nodes]
    return min(low for low, _ in found), max(high for _, high in found)
