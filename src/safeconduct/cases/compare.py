"""A reform held against the law in force on the same cases: who moves where.

Pure: answers in, counts out. The cases are decided twice, in chunks, and none is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from safeconduct.law.engine.rules import Law

from .caseload import decide_many
from .model import Case

CHUNK = 2048


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changes for `cases` cases on `on`, counted in cases.

    - `phases`: (phase now, phase under the reform), also where both are the same.
    - `documents`: (kind, held now, held under the reform), for each document issued.
    - `last_days`: kind → documents whose last day changes.
    - `openings`: (opening, verdict now, verdict under the reform).
    - `changed`: cases of which anything at all of this changes.
    """

    on: date
    cases: int
    changed: int
    phases: Mapping[tuple[str, str], int]
    documents: Mapping[tuple[str, bool, bool], int]
    last_days: Mapping[str, int]
    openings: Mapping[tuple[str, str, str], int]

    @property
    def moved(self) -> int:
        """Cases that come into another phase."""
        return sum(n for (now, then), n in self.phases.items() if now != then)

    def as_answer(self) -> dict[str, Any]:
        """The comparison as JSON holds it: lists of counts, changes only, the largest first."""
        return {
            "on": self.on.isoformat(),
            "cases": self.cases,
            "changed": self.changed,
            "phases": [
                {"now": now, "reform": then, "cases": n}
                for (now, then), n in _largest_first(self.phases)
            ],
            "documents": [
                {"kind": kind, "held_now": now, "held_reform": then, "cases": n}
                for (kind, now, then), n in _largest_first(self.documents)
                if now != then
            ],
            "last_days_changed": dict(sorted(self.last_days.items())),
            "openings": [
                {"opening": opening, "now": now, "reform": then, "cases": n}
                for (opening, now, then), n in _largest_first(self.openings)
                if now != then
            ],
        }


def compare(
    cases: Iterable[Case],
    *,
    on: date,
    law: Law,
    reform: Law,
    known_at: datetime | None = None,
) -> Comparison:
    """Every case decided on `on` by the law in force and by the reform, and what differs."""
    phases: Counter[tuple[str, str]] = Counter()
    documents: Counter[tuple[str, bool, bool]] = Counter()
    last_days: Counter[str] = Counter()
    openings: Counter[tuple[str, str, str]] = Counter()
    total = changed = 0
    remaining = iter(cases)
    while chunk := list(islice(remaining, CHUNK)):
        now_answers = decide_many(chunk, on=on, known_at=known_at, law=law)
        then_answers = decide_many(chunk, on=on, known_at=known_at, law=reform)
        for now, then in zip(now_answers, then_answers, strict=True):
            total += 1
            phases[now["phase"], then["phase"]] += 1
            differs = now["phase"] != then["phase"]
            for opening, verdict in now["openings"].items():
                openings[opening, verdict, then["openings"][opening]] += 1
                differs |= verdict != then["openings"][opening]
            if now["document"] is not None:
                kind = now["document"]["kind"]
                documents[kind, now["document"]["held"], then["document"]["held"]] += 1
                moved = now["document"]["last_day"] != then["document"]["last_day"]
                last_days[kind] += moved
                differs |= moved or now["document"]["held"] != then["document"]["held"]
            changed += differs
    return Comparison(
        on, total, changed, dict(phases), dict(documents), dict(+last_days), dict(openings)
    )


def _largest_first(counts: Mapping[Any, int]) -> list[tuple[Any, int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
