"""The offences that a set of facts makes out, as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from safeconduct.words import say

from .text_frame import Ink
from .text_why import why_text

# The title of each offence is that of the rule that defines it.
_RULES = {
    "trafficking": "OFF-1",
    "smuggling": "OFF-2",
    "illegal_assistance": "OFF-3",
    "rackrenting": "OFF-4",
}
_GROUPED_BELOW = 10**15
_STYLES = {"yes": ("bold", "red"), "unknown": ("bold", "yellow"), "no": ("bold",)}


def qualify_text(answer: Mapping[str, Any], lang: str, ink: Ink, *, whole_tree: bool) -> str:
    """One answer as text: each offence with verdict, level, range, fine; a blank line at its end.

    `whole_tree`: all the reasons, not only the rules that decided.
    """
    blocks = []
    if not answer["verified"]:
        blocks.append(ink.lines(ink(say(lang, "cli-qualify-not-verified"), "yellow")))
    for offence in answer["offences"]:
        lines = list(_offence(offence, lang, ink))
        if offence.get("reasons"):
            told = offence["reasons"] if whole_tree else _deciding(offence)
            lines += why_text(told, lang, ink, whole_tree=whole_tree)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n\n"


def _deciding(offence: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The reasons in short: the offence itself and, where it is made out, what applies to it."""
    first, *others = offence["reasons"]
    if offence["verdict"] != "yes":
        return [first]
    applies = [r for r in others if r.get("name") and r["verdict"] not in ("note", "no")]
    return [first, *applies]


def _not_known(reason: Mapping[str, Any], lang: str) -> Iterator[str]:
    """The facts that keep a rule from being answered: those not known, where it is not either."""
    if reason.get("verdict") != "unknown":
        return
    for name, value in (reason.get("facts") or {}).items():
        if value == "unknown":
            yield say(lang, f"fact-{name}")
    for below in reason.get("because") or ():
        yield from _not_known(below, lang)


def _euro(amount: int) -> int | str:
    """An amount to be written in the way of a language; one beyond all use digit by digit."""
    return amount if amount < _GROUPED_BELOW else str(amount)


def _offence(offence: Mapping[str, Any], lang: str, ink: Ink) -> Iterator[str]:
    verdict = offence["verdict"]
    name = say(lang, _RULES[offence["offence"]])
    yield ink(say(lang, "cli-qualify-verdict", offence=name, verdict=verdict), *_STYLES[verdict])
    if verdict == "no":
        return
    unknown = list(_not_known(offence["reasons"][0], lang)) if offence.get("reasons") else []
    if unknown:
        yield ink.lines(say(lang, "cli-qualify-missing", facts="; ".join(unknown)), "  ")
    if offence["levels"] is not None:
        yield ink.lines(_levels(offence, lang), "  ")
    if offence["prison_years"] is not None:
        years = dict(zip(("from", "to"), map(_years, offence["prison_years"]), strict=True))
        yield ink.lines(say(lang, "cli-qualify-prison", **years), "  ")
    if offence["fine_eur"] is not None:
        amounts = (*offence["fine_eur"], *offence["fine_base_eur"])
        ends = ("from", "to", "base_from", "base_to")
        fine = dict(zip(ends, map(_euro, amounts), strict=True))
        yield ink.lines(say(lang, "cli-qualify-fine", **fine), "  ")
    yield ink.lines(say(lang, "cli-qualify-protection", value=offence["opens_protection"]), "  ")


def _levels(offence: Mapping[str, Any], lang: str) -> str:
    level = offence["level"]
    key = "cli-qualify-level" if level else "cli-qualify-no-level"
    text = say(lang, key, level=level) if level else say(lang, key)
    # Only a level above the one that is established could still change the range.
    pending = [n for n, v in offence["levels"].items() if v == "unknown" and int(n) > level]
    if pending:
        text += " " + say(lang, "cli-qualify-levels-open", levels=", ".join(pending))
    return text


def _years(years: float) -> float | int:
    return int(years) if years == int(years) else years
