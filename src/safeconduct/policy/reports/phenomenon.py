"""The picture of the phenomenon that the directive asks for, local and national (PR-4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FEWEST = 5
"""Counts below it are not told: who knows one of the files could tell them apart (Z-6)."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Files in one phase; `count` None for fewer than `FEWEST`."""

    phase: str
    count: int | None


def counted(phases: Mapping[str, int]) -> tuple[Counted, ...]:
    """Each phase with its count, the most files first, then by name; small ones are not told."""
    told = (
        Counted(phase, count if count >= FEWEST else None)
        for phase, count in phases.items()
        if count
    )
    return tuple(sorted(told, key=lambda each: (-(each.count or 0), each.phase)))
