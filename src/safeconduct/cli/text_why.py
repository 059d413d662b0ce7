"""Reasons as text: the rules that decided, or the whole tree down to the facts and events."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from safeconduct.words import has, say

from .faults import printable
from .text_frame import Ink, written

Node = Mapping[str, Any]

# Where a value is one of the named ones, its text stands under one of these.
_PREFIXES = (
    "value",
    "phase",
    "document",
    "state",
    "assessed",
    "offence",
    "agency",
    "residence",
    "body",
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def why_text(reasons: Sequence[Node], lang: str, ink: Ink, *, whole_tree: bool) -> Iterator[str]:
    """The lines of "why": one for each node of `reasons`; with `whole_tree` all below them too.

    A rule that others rest on as well is told in full the first time only.
    """
    told: set[str] = set()
    for node in reasons:
        if whole_tree:
            yield from _branch(node, lang, ink, 1, told)
        else:
            yield ink.lines(_headline(node, lang, ink), "  - ")


def shown(value: Any, lang: str) -> str:
    """A value of the reasons in words: yes, no, a phase, a date; a dash where there is none."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return say(lang, "value-yes" if value else "value-no")
    text = str(value)
    if _DAY.fullmatch(text):
        return written(text, lang)
    for prefix in _PREFIXES:
        if has(lang, f"{prefix}-{text}"):
            return say(lang, f"{prefix}-{text}")
    return printable(text, 200)


def _branch(node: Node, lang: str, ink: Ink, depth: int, told: set[str]) -> Iterator[str]:
    indent = "  " * depth
    # A way that was considered and has no rule of its own is known by its facts alone.
    if node.get("rule") is not None:
        yield ink.lines(_headline(node, lang, ink), f"{indent}- ")
    if node.get("text") and node["verdict"] != "note":
        yield ink.lines(ink(node["text"], "faint"), f"{indent}  ")
    for line in _grounds(node, lang):
        yield ink.lines(line, f"{indent}  ")
    below = node.get("because") or ()
    if not below:
        return
    name = repr((node.get("rule"), node.get("name"), node.get("what"), node.get("branch")))
    if name in told:
        yield ink.lines(say(lang, "cli-why-above"), f"{indent}  ")
        return
    told.add(name)
    for part in below:
        yield from _branch(part, lang, ink, depth + 1, told)


def _headline(node: Node, lang: str, ink: Ink) -> str:
    place = ", ".join(part for part in (node["rule"], node.get("citation")) if part)
    doubt = ink(say(lang, "cli-not-verified"), "yellow") if node.get("verified") is False else ""
    if node["verdict"] == "note":
        head = node.get("text") or node["title"]
    else:
        label, verdict = _label(node, lang), shown(node["verdict"], lang)
        verdict = ink(verdict, "bold")
        head = f"{label} {verdict}" if label.endswith("?") else _pair(label, verdict, lang)
    return f"{head} {ink(f'[{place}]', 'faint')} {doubt}".rstrip()


def _label(node: Node, lang: str) -> str:
    """What the verdict is about: the question, the act, the way considered, or the rule's title."""
    if node.get("asks"):
        return str(node["asks"])
    if "act" in node:
        details = ", ".join(shown(v, lang) for v in node["data"].values())
        act = say(lang, f"event-{node['act']}")
        return f"{act} ({details})" if details else act
    gives = node.get("gives")
    if gives is not None and has(lang, f"phase-{gives}"):
        return say(lang, f"phase-{gives}")
    return str(node["title"])


def _grounds(node: Node, lang: str) -> Iterator[str]:
    for name, value in (node.get("facts") or {}).items():
        label = say(lang, f"fact-{name}") if has(lang, f"fact-{name}") else name
        yield _pair(label, shown(value, lang), lang)
    for parameter in node.get("parameters") or ():
        name = parameter["parameter"]
        key = f"parameter-{name}"
        label = say(lang, key) if has(lang, key) else name
        source = f" [{parameter['source']}]" if parameter.get("source") else ""
        yield _pair(label, shown(parameter["value"], lang) + source, lang)
    if node.get("events"):
        names = ", ".join(printable(event, 40) for event in node["events"])
        yield say(lang, "cli-why-events", events=names)


def _pair(left: str, right: str, lang: str) -> str:
    return say(lang, "cli-pair", left=left, right=right)
