"""Looks for what is wrong in a law itself: branches that overlap or can never be taken, rules and
parameters without citation or source, texts that are missing, versions with gaps."""

from __future__ import annotations

from collections.abc import Iterable

from ..nodes import Fact
from ..rules import Law
from .branches import branch_findings
from .finding import ERROR, WARNING, Finding, rules_of
from .sources import source_findings

__all__ = ["ERROR", "WARNING", "Finding", "check", "rules_of"]


def check(*laws: Law, facts: Iterable[Fact] = (), languages: Iterable[str] = ()) -> list[Finding]:
    """What is wrong in some laws that share a catalogue, errors first.

    `facts` are those declared: one that no rule reads is reported. `languages`: those in which
    every rule needs a title and a text.
    """
    found = [
        *branch_findings(laws),
        *source_findings(laws, tuple(facts), tuple(languages)),
    ]
    return sorted(dict.fromkeys(found), key=lambda finding: finding.grade != ERROR)
