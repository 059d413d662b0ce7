"""The picture of the phenomenon that the directive asks for, local and national (PR-4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from safeconduct.policy.small_counts import few


@dataclass(frozen=True, slots=True)
class Counted:
    """Files in one phase; `count` None where it is too small to be told."""

    phase: str
    count: int | None


def counted(phases: Mapping[str, int]) -> tuple[Counted, ...]:
    """Each phase with its count, the most files first, then by name; small ones are not told."""
    told = (
        Counted(phase, None if few(count) else count) for phase, count in phases.items() if count
    )
    return tuple(sorted(told, key=lambda each: (-(each.count or 0), each.phase)))
