"""What is found wrong in the law itself, as text."""

from __future__ import annotations

from collections.abc import Sequence

from safeconduct.law.engine.check import ERROR, Finding
from safeconduct.words import say

from .text_frame import Ink


def check_text(found: Sequence[Finding], rules: int, lang: str, ink: Ink) -> str:
    """What was found in the law, errors first, and how many rules were looked at."""
    lines = []
    for finding in found:
        style = ("red", "bold") if finding.grade == ERROR else ("yellow",)
        grade = ink(say(lang, f"cli-check-{finding.grade}"), *style)
        lines.append(ink.lines(say(lang, "cli-pair", left=grade, right=str(finding)), ""))
    if found:
        lines.append(say(lang, "cli-check-found", findings=len(found), rules=rules))
    else:
        lines.append(say(lang, "cli-check-clean", rules=rules))
    return "\n".join(lines) + "\n"
