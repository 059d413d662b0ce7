"""`safeconduct decide` over JSON Lines, end to end: one process, from the file to the answers."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from safeconduct.cases.model import Case
from safeconduct.demo.country import country

from .caseload import UNTIL


@dataclass(frozen=True)
class Rate:
    """Cases a second, of processor time and of the clock."""

    cpu: float
    clock: float


def measure(folder: Path, cases: int = 30_000) -> dict[str, Rate]:
    """With and without reasons."""
    path = folder / "cases.jsonl"
    with path.open("wb") as file:
        lines = [orjson.dumps(_raw(each.case)) + b"\n" for each in country(UNTIL)]
        for number in range(cases):
            file.write(lines[number % len(lines)])
    return {
        "without reasons": _rate(path, cases, []),
        "with reasons": _rate(path, cases, ["--reasons"]),
    }


def _rate(path: Path, cases: int, options: list[str]) -> Rate:
    program = [str(Path(sys.executable).with_name("safeconduct")), "decide", str(path)]
    command = [*program, "--json", "--on", "2025-03-15", *options]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    with open(os.devnull, "wb") as nowhere:
        subprocess.run(command, check=True, stdout=nowhere)
    clock = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Rate(cases / cpu, cases / clock)


def _raw(case: Case) -> dict[str, Any]:
    """The case as its file holds it."""
    person = case.person
    return {
        "case": case.case,
        "person": {
            "birth_date": None if person.birth_date is None else str(person.birth_date),
            "unaccompanied": person.unaccompanied,
            "nationalities": list(person.nationalities),
            "residence_status": person.residence_status,
        },
        "offence": case.offence,
        "events": [
            {
                "id": event.id,
                "type": event.type,
                "happened_on": str(event.happened_on),
                "recorded_at": event.recorded_at.isoformat(),
                "agency": event.agency,
                "data": dict(event.data),
            }
            for event in case.events
        ],
    }
