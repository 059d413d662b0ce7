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
            lines += why_text(offence["reasons"], lang, ink, whole_tree=whole_tree)
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n\n"


def _offence(offence: Mapping[str, Any], lang: str, ink: Ink) -> Iterator[str]:
    verdict = offence["verdict"]
    name = say(lang, _RULES[offence["offence"]])
    yield ink(say(lang, "cli-qualify-verdict", offence=name, verdict=verdict), *_STYLES[verdict])
    if verdict == "no":
        return
    if offence["levels"] is not None:
        yield ink.lines(_levels(offence, lang), "  ")
    if offence["prison_years"] is not None:
        least, most = (_years(n) for n in offence["prison_years"])
        yield ink.lines(say(lang, "cli-qualify-prison", to=most, **{"from": least}), "  ")
    if offence["fine_eur"] is not None:
        (least, most), (base_least, base_most) = offence["fine_eur"], offence["fine_base_eur"]
        fine = {"from": least, "to": most, "base_from": base_least, "base_to": base_most}
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
