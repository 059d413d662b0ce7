"""An answer of the rules on access, always with its reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """``reason`` is the key of a text, ``rule`` the rule's code (blank where none is behind it)."""

    allowed: bool
    reason: str
    rule: str = ""
