"""The reasons beside a verdict: the part of the tree that led to it, in words for a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.law.belgium.catalogue import source_key
from safeconduct.web.dates import written_date
from safeconduct.words import has, say

Node = Mapping[str, Any]

# The vocabulary of facts that are words; all others are yes/no, dates or numbers.
_WORDS_OF_FACT = {
    "assessment": "assessed",
    "course_assessment": "assessed",
    "offence": "offence",
    "residence_status": "residence",
    "cooperation": "event",
    "document_kind": "document",
    "issue_kind": "document",
    "detecting_agency": "agency",
    "assessing_agency": "agency",
    "body": "body",
}
_COLOURS = {
    "yes": "green",
    "no": "grey",
    "unknown": "yellow",
    "open": "blue",
    "met": "green",
    "met_late": "orange",
    "overdue": "red",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule that was asked, or one way of answering it that was considered.

    `rule` is blank for a way that no rule of its own names. `considered` are the ways that were
    looked at and did not fit; `because` all that the answer rests on.
    """

    rule: str
    asks: str
    verdict: str
    colour: str
    text: str
    citation: str
    valid_from: date | None
    valid_to: date | None
    verified: bool
    facts: tuple[tuple[str, str], ...]
    figures: tuple[tuple[str, str, str], ...]
    because: tuple[Reason, ...]
    considered: tuple[Reason, ...]


def find(reasons: Iterable[Node], key: str, value: str, due: str | None = None) -> Node | None:
    """The reason whose `key` (``name``, ``duty``, ``rule``) is `value`, due on `due` if given."""
    fitting = [node for node in reasons if node.get(key) == value]
    return next((n for n in fitting if due is None or n.get("due") == due), None)


def reason(node: Node | None, lang: str) -> Reason | None:
    """`node` in words; None for none."""
    return _told(node, lang) if node is not None else None


def _told(node: Node, lang: str) -> Reason:
    beneath = list(_without_bare(node["because"]))
    chosen = node.get("branch")
    # Ways of answering are marked by a branch and what they would have given.
    passed = [each for each in beneath if "gives" in each and each["branch"] != chosen]
    return Reason(
        rule=node["rule"] or "",
        asks=_asks(node, lang),
        verdict=_word("", node["verdict"], lang),
        colour=_COLOURS.get(str(node["verdict"]), "blue"),
        text=node.get("text", ""),
        citation=node.get("citation") or "",
        valid_from=_day(node.get("valid_from")),
        valid_to=_day(node.get("valid_to")),
        verified=node.get("verified", True),
        facts=tuple(_facts(node, lang)),
        figures=tuple(
            (
                say(lang, f"parameter-{p['parameter']}"),
                _word("", p["value"], lang),
                say(lang, source_key(p["source"])),
            )
            for p in node.get("parameters", ())
            if "source" in p  # a parameter read for no date has no value yet
        ),
        because=tuple(_told(each, lang) for each in beneath if each not in passed),
        considered=tuple(_told(each, lang) for each in passed),
    )


def _without_bare(nodes: Sequence[Node]) -> Iterator[Node]:
    """The nodes; one that names no rule gives way to what stands beneath it."""
    for node in nodes:
        if node["rule"] is None:
            yield from _without_bare(node["because"])
        else:
            yield node


def _facts(node: Node, lang: str) -> Iterator[tuple[str, str]]:
    """The facts the rule read itself, and those of ways within it that name no rule."""
    for name, value in node.get("facts", {}).items():
        yield say(lang, f"fact-{name}"), _word(_WORDS_OF_FACT.get(name, ""), value, lang)
    for each in node["because"]:
        if each["rule"] is None:
            yield from _facts(each, lang)


def _asks(node: Node, lang: str) -> str:
    """What was asked: the question, the phase a way leads to, else the rule's title."""
    if "gives" in node and has(lang, key := f"phase-{node['gives']}"):
        return say(lang, key)
    return str(node.get("asks") or node["title"])


def _word(vocabulary: str, value: object, lang: str) -> str:
    if value is None:
        return say(lang, "reason-none")
    for prefix in filter(None, (vocabulary, "value", "phase", "state")):
        if has(lang, key := f"{prefix}-{value}"):
            return say(lang, key)
    day = _day(value)
    return written_date(day, lang) if day else str(value)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
