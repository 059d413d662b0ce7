"""Branch numbers (see `branches`) as lines of a row."""

from __future__ import annotations

from .. import nodes as n
from ..branches import HOLDS, deciding
from ..codes import days, plain
from ..nodes import Node
from ..rules import Rule
from .rows import FAR, RowWriter


def write_branch(writer: RowWriter, node: Node) -> str:
    """Writes the branch number of a rule or expression; gives the variable it stands in."""
    node = plain(node)
    if not isinstance(node, Rule):
        return _branch_of(writer, node)
    bodies = [_branch_of(writer, version.body) for version in node.versions]
    if node.dated_by is None:
        return bodies[0]
    name, when = f"b{writer.new()}", writer.names[id(node.dated_by)]
    writer.line(f"{name} = {bodies[0]}")
    for start, body in zip(node.starts, bodies[1:], strict=True):
        writer.line(f"{name} = select(v{when} >= {days(start)}, {body}, {name})")
    writer.line(f"{name} = select(v{when} != {FAR}, {name}, i8({HOLDS}))")
    return name


def _branch_of(writer: RowWriter, body: Node) -> str:
    body = plain(body)
    parts = [writer.add(part) for part in deciding(body)]
    name = f"b{writer.new()}"
    if isinstance(body, n.Choose):
        writer.line(f"{name} = i8({len(parts)})")
        ways = [f"y{part}" for part in parts]
    else:
        writer.line(f"{name} = i8({HOLDS})")
        for index in reversed(range(len(parts))):
            part = parts[index]
            writer.line(f"{name} = select(y{part} | n{part}, {name}, i8({index}))")
        letters = {n.And: "nn", n.Unless: "ny", n.Or: "yy"}.get(type(body), "nn")
        ways = [letters[min(i, 1)] + part for i, part in enumerate(parts)]
    for index in reversed(range(len(ways))):
        writer.line(f"{name} = select({ways[index]}, i8({index}), {name})")
    return name
