"""Rules of the catalogue as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from safeconduct.words import say

from .text_frame import Ink, written

Row = Mapping[str, Any]


def list_text(rows: Sequence[Row], lang: str, ink: Ink) -> str:
    """A line for each version of each rule: code, title, dates; under it where it stands."""
    if not rows:
        return say(lang, "cli-law-none") + "\n"
    width = max(len(row["rule"]) for row in rows)
    lines = []
    for row in rows:
        code = ink(row["rule"].ljust(width), "bold")
        lines.append(f"{code}  {row['title']}, {validity(row, lang)}{_doubt(row, lang, ink)}")
        place = say(lang, "cli-law-stands-in", citation=row["citation"], source=row["source"])
        lines.append(ink.lines(ink(place, "faint"), " " * (width + 2)))
    return "\n".join(lines) + "\n"


def show_text(rule: Row, lang: str, ink: Ink) -> str:
    """One rule: its words, where it stands, and its other versions."""
    lines = [
        ink(f"{rule['rule']}  {rule['title']}", "bold"),
        ink.lines(rule["text"], "  "),
        "",
        ink.lines(
            say(lang, "cli-law-stands-in", citation=rule["citation"], source=rule["source"]), "  "
        ),
        ink.lines(validity(rule, lang) + _doubt(rule, lang, ink), "  "),
    ]
    if len(rule["versions"]) > 1:
        lines += ["", ink(say(lang, "cli-law-versions"), "bold")]
        lines += [
            ink.lines(f"{validity(v, lang)}: {v['citation']}{_doubt(v, lang, ink)}", "  - ")
            for v in rule["versions"]
        ]
    return "\n".join(lines) + "\n"


def validity(row: Row, lang: str) -> str:
    """From when to when a version is in force, in words."""
    first, last = row["valid_from"], row["valid_to"]
    if first and last:
        return say(
            lang, "cli-law-from-to", to=written(last, lang), **{"from": written(first, lang)}
        )
    if first:
        return say(lang, "cli-law-from", **{"from": written(first, lang)})
    if last:
        return say(lang, "cli-law-to", to=written(last, lang))
    return say(lang, "cli-law-always")


def _doubt(row: Row, lang: str, ink: Ink) -> str:
    return "" if row["verified"] else " " + ink(say(lang, "cli-not-verified"), "yellow")
