"""Which branch decided: the one definition that all evaluators hold to.

A branch number is a small whole number (int8 in columns):

==============  =================================================================================
body            branch
==============  =================================================================================
`Choose`        the index of the branch chosen; the number of branches when none fits (otherwise)
`And`           the index of the first part that is no; else of the first unknown; else -1 (holds)
`Or`            the index of the first part that is yes; else of the first unknown; else -1
`Unless`        as an And of the general rule (0) and of "no exception" (1)
`Condition`     the branch of its part
anything else   -1
==============  =================================================================================

For a rule it is the branch of the version in force; -1 while it is not known which that is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from .codes import plain
from .nodes import And, Choose, Node, Or, Unless, Value
from .rules import Rule

HOLDS = -1


def branch(node: Node, value: Callable[[Node], Value]) -> int:
    """The branch of a rule or expression for one case, `value` giving the case's values."""
    node = plain(node)
    if isinstance(node, Rule):
        begun = 0
        if node.dated_by is not None:
            when = value(node.dated_by)
            if not isinstance(when, date):
                return HOLDS
            begun = sum(1 for start in node.starts if start <= when)
        node = node.versions[begun].body
    return number(node, [value(part) for part in deciding(node)])


def deciding(body: Node) -> tuple[Node, ...]:
    """The nodes whose values settle the branch of `body`, in the order `number` wants them."""
    body = plain(body)
    if isinstance(body, Choose):
        return tuple(branch.when for branch in body.branches)
    if isinstance(body, And | Or | Unless):
        return body.children()
    return ()


def number(body: Node, values: Sequence[Value]) -> int:
    """The branch of `body` when its `deciding` nodes have `values`."""
    body = plain(body)
    if isinstance(body, Choose):
        return values.index(True) if True in values else len(body.branches)
    if isinstance(body, Unless):
        general, exception = values
        return _first((general, None if exception is None else not exception), decisive=False)
    if isinstance(body, And | Or):
        return _first(values, decisive=isinstance(body, Or))
    return HOLDS


def _first(values: Sequence[Value], *, decisive: bool) -> int:
    for sought in (decisive, None):
        for index, value in enumerate(values):
            if value is sought:
                return index
    return HOLDS
