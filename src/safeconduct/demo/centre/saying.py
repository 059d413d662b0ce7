"""What the demonstration has to say of a step: figures, before they are words in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Said:
    """One line. ``step``: which text; ``counts`` of persons, records or files; ``shares`` from 0
    to 1; ``names``: codes and other texts; ``held``: whether the truth lies where it was said to,
    None where nothing was."""

    step: str
    counts: Mapping[str, int] = field(default_factory=dict)
    shares: Mapping[str, float] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    held: bool | None = None

    def as_answer(self) -> dict[str, Any]:
        """The line as JSON holds it."""
        shares = {name: round(share, 6) for name, share in self.shares.items()}
        held = {} if self.held is None else {"held": self.held}
        return {"step": self.step, **self.names, **self.counts, **shares, **held}
