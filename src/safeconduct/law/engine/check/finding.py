"""One thing found in a law, and where to look among its nodes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..building import walk
from ..nodes import Choose, Node
from ..rules import Duty, Law, Rule

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, where, and how to mend it.

    `grade` is error (the law contradicts itself or cannot be shown) or warning (worth a look);
    `rule` a code, or a parameter's or fact's name; `branch` the label concerned, if any.
    """

    grade: str
    rule: str
    branch: str | None
    found: str
    mend: str

    def __str__(self) -> str:
        where = self.rule if self.branch is None else f"{self.rule}, branch '{self.branch}'"
        return f"{where}: {self.found}; {self.mend}"


def roots(laws: Iterable[Law]) -> Iterator[tuple[str, Node]]:
    """Every expression of the laws, with the code it stands under."""
    for law in laws:
        for rule in law.rules.values():
            yield rule.code, rule
        for duty in (*law.duties, *law.issue_duties):
            yield from ((duty.code, node) for node in _of_duty(duty))
        for act in law.acts:
            yield act.code, act.opens


def rules_of(laws: Iterable[Law]) -> tuple[str, ...]:
    """The codes of all rules: those in the catalogue, and those that decide."""
    laws = tuple(laws)
    codes = [code for law in laws for code in law.catalogue]
    deciding = [n.code for n in walk(*(node for _, node in roots(laws))) if isinstance(n, Rule)]
    return tuple(dict.fromkeys([*codes, *(code for code, _ in roots(laws)), *deciding]))


def _of_duty(duty: Duty) -> Iterator[Node]:
    yield from (duty.owed_by, duty.arises, duty.met_on, duty.dropped, duty.state)
    if duty.due is not None:
        yield duty.due


def chooses(laws: Iterable[Law]) -> Iterator[tuple[str, Choose]]:
    """Every choice of the laws once, with the code of the rule it stands in."""
    seen: set[int] = set()
    stack = list(reversed(list(roots(laws))))
    while stack:
        code, node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Rule):
            code = node.code
        if isinstance(node, Choose):
            yield code, node
        stack.extend((code, child) for child in reversed(node.children()))
