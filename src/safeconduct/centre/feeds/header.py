"""The first line of a file: the columns that are there, missing, unknown, or never to be sent."""

from __future__ import annotations

from .batches import Table
from .findings import DOUBTFUL, FILE, Findings
from .identities import kind_of_column, kind_of_content
from .schema import Feed


def header_findings(feed: Feed, table: Table, findings: Findings) -> bool:
    """Whether the rows can be read: every required column there, and none that is not declared.

    An undeclared column refuses the file, whatever it holds: what is not asked for does not
    arrive. One that holds identities is told apart, by its name or by its first rows.
    """
    header = table.header
    for name in sorted({each for each in header if header.count(each) > 1}):
        findings.add("column_twice", FILE, column=name, places=[(1, name)])
    declared = {each.name for each in feed.columns}
    unknown = [name for name in header if name not in declared]
    contents = _contents(table, unknown) if unknown else {}
    expected = ", ".join(each.name for each in feed.columns)
    for name in unknown:
        kind = kind_of_column(name) or contents.get(name)
        if kind:
            findings.add("identity_column", FILE, column=name, expected="–", places=[(1, kind)])
        else:
            findings.add("column_unknown", FILE, expected=expected, places=[(1, name or "–")])
    for each in feed.columns:
        if each.name in header:
            continue
        kind, grade = ("column_missing", FILE) if each.required else ("column_absent", DOUBTFUL)
        findings.add(kind, grade, column=each.name, expected=each.name, places=[(1, "–")])
    return not findings.has(FILE)


def _contents(table: Table, names: list[str]) -> dict[str, str]:
    """What identity the first rows of the columns `names` look like, where they do."""
    header = table.header
    if len(set(header)) < len(header) or "line" in header:
        return {}
    first = next(table.batches(), None)
    if first is None:
        return {}
    told = {name: kind_of_content(first.frame[name]) for name in names}
    return {name: kind for name, kind in told.items() if kind}
