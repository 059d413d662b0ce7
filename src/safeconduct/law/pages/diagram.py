"""The procedure drawn from the rules themselves, as Mermaid flowcharts.

Two drawings: how the phase of a case is found (the branches of the rule of phases, in their
order), and which document opens which (the openings, with the conditions they ask, and the grounds
on which a document can be discontinued).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from safeconduct.law.belgium.acts import ACTS
from safeconduct.law.belgium.catalogue import order
from safeconduct.law.belgium.discontinuation import GROUNDS
from safeconduct.law.belgium.documents import LAST_DAY
from safeconduct.law.belgium.facts import DOCUMENT_KIND, DOCUMENT_KINDS
from safeconduct.law.belgium.openings import OPENINGS
from safeconduct.law.belgium.procedure import PHASE
from safeconduct.law.engine.building import walk
from safeconduct.law.engine.missing import requirements
from safeconduct.law.engine.nodes import Choose, Node, OneOf, Parameter, Plus
from safeconduct.law.engine.rules import History, Rule
from safeconduct.law.engine.terms import Days
from safeconduct.words import say

from .formula import phrase

_START = "start"


def phases() -> str:
    """How the phase of a case is found: each question in turn, the first "yes" decides."""
    body = PHASE.versions[-1].body
    if not isinstance(body, Choose):
        raise TypeError("the rule of phases chooses between phases")
    lines = ["flowchart TD"]
    for index, branch in enumerate(body.branches):
        after = f"q{index + 1}" if index + 1 < len(body.branches) else "otherwise"
        lines.append(f'  q{index}{{"{_plain(branch.when)}"}}')
        lines.append(f'  q{index} -- yes --> p{index}["{_plain(branch.value)}"]')
        lines.append(f'  q{index} -- "no, or not known" --> {after}')
    lines.append(f'  otherwise["{_plain(body.otherwise)}"]')
    return "\n".join(lines)


def documents(parameters: Mapping[str, History]) -> str:
    """Which document opens which, by which rule, on which conditions, and what can end it."""
    lines = ["flowchart TD", f'  {_START}(["{say("en", "phase-referred")}"])']
    lines += [f'  {kind}["{_titled(kind, parameters)}"]' for kind in DOCUMENT_KINDS]
    lines += [
        f'  {_from(rule)} -- "{rule.code}: {_conditions(rule)}" --> {_to(rule)}'
        for rule in OPENINGS
    ]
    lines.append(f'  ended(["{say("en", "phase-ended")}"])')
    for kind in DOCUMENT_KINDS:
        codes = [ground.code for ground in GROUNDS if kind in _kinds_read(ground)]
        if codes:
            lines.append(f'  {kind} -. "{", ".join(codes)}" .-> ended')
    return "\n".join(lines)


def _titled(kind: str, parameters: Mapping[str, History]) -> str:
    title = say("en", f"document-{kind}")
    for length, unit in _lengths(kind):
        title += f"<br/>{parameters[length.name].values[-1].value} {unit}"
    return title


def _lengths(kind: str) -> Iterator[tuple[Parameter, str]]:
    """How long a document is valid: read off the rule of last days."""
    body = LAST_DAY.versions[-1].body
    for branch in body.branches if isinstance(body, Choose) else ():
        if isinstance(branch.when, OneOf) and kind in branch.when.values:
            for node in walk(branch.value):
                if isinstance(node, Plus) and isinstance(node.term.length, Parameter):
                    yield node.term.length, "days" if isinstance(node.term, Days) else "months"


def _conditions(rule: Rule) -> str:
    codes = {r.condition.code for r in requirements(rule)} - {rule.code}
    return ", ".join(sorted(codes, key=order))


def _from(rule: Rule) -> str:
    """The document an opening starts from: the one its conditions ask for."""
    asked = {r.condition.what.removesuffix("_issued") for r in requirements(rule)}
    return next((kind for kind in DOCUMENT_KINDS if kind in asked), _START)


def _to(rule: Rule) -> str:
    """The document an opening leads to: the one an agency may apply for while it is open."""
    for act in ACTS:
        if act.event == "document_requested" and rule in set(walk(act.opens)):
            return dict(act.data)["document"]
    raise LookupError(f"no document is applied for under rule {rule.code} {rule.name}")


def _kinds_read(rule: Rule) -> set[str]:
    """The kinds of document a ground asks about; the rule of what is held is not looked into."""
    found: set[str] = set()
    stack: list[Node] = [rule.versions[-1].body]
    while stack:
        node = stack.pop()
        if isinstance(node, OneOf) and node.part is DOCUMENT_KIND:
            found.update(node.values)
        elif not isinstance(node, Rule):
            stack.extend(node.children())
    return found


def _plain(node: Node) -> str:
    """A node in one line, without links and without what Mermaid would take for its own."""
    text, plain = phrase(node), ""
    while text:
        before, opened, rest = text.partition("[")
        name, _, after = rest.partition("](") if opened else ("", "", "")
        plain += before + name
        text = after.partition(")")[2] if opened else ""
    return plain.replace('"', "'")
