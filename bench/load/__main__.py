"""Two hundred people at the pages of a large caseload, with and without what protects it.

    python -m bench.load CASES PEOPLE SECONDS   one line of JSON

The program as people start it, on this machine's own address, with its embedded database. Three
times in one run, in turn: as it is; without row-level security (the owner of the bench's own
database lets the application's role pass it by); without encryption (`opened_once`). Everybody asks
for the next page as soon as the last one has come, so the waiting time is that of a queue; the
fourth time they read for a while in between. SAFECONDUCT_BENCH_DATA names a data folder with cases
that were loaded before.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import psutil

from .. import machine, pages
from .people import Person, Told, together

WHO = (
    "immigration.office",
    "payoke",
    "pag-asa",
    "surya",
    "police.antwerpen",
    "prosecutor.antwerpen",
    "prosecutor.brussel",
    "auditor.liege",
)
READING = 30.0  # seconds at a page, for people who read it
_WARM = 8.0


def measure(cases: int, count: int, seconds: float) -> dict[str, Any]:
    """Load the cases unless they are there, and let `count` people look at them."""
    with pages.data_folder() as folder:
        os.environ |= {
            "SAFECONDUCT_DATA": folder,
            "SAFECONDUCT_DEMO": "1",
            "SAFECONDUCT_KEEPER": "1",
            "DJANGO_SETTINGS_MODULE": "config.settings",
        }
        from safeconduct.store.embedded import running

        with running():
            there = pages.count_loaded() if pages.has_cases() else pages.load(cases)[0]
            found = {
                "as it is": _once(count, seconds),
                "without row-level security": _without_row_security(count, seconds),
                "without encryption": _without_encryption(count, seconds),
                "as it is, people reading": _once(count, seconds, pause=READING),
            }
    return {"cases": there, "people": count, "seconds": seconds, "found": found}


def _once(count: int, seconds: float, *, pause: float = 0.0, **environment: str) -> dict[str, Any]:
    with pages.served(**environment) as port:
        visitors = [pages.Visitor(port, who) for who in WHO]
        people = [
            Person("; ".join(f"{n}={v}" for n, v in each.cookies.items()), each.cases)
            for each in islice(cycle(visitors), count)
        ]
        together(people[: 2 * len(WHO)], port, seconds=_WARM, pause=0)
        load, spent = machine.load(), _spent()
        told = together(people, port, seconds=seconds, pause=pause)
        spent = {name: after - spent[name] for name, after in _spent().items()}
    return {"load": load, **_figures(told, spent)}


def _without_row_security(count: int, seconds: float) -> dict[str, Any]:
    from django.db import connections

    from safeconduct.store.roles import APP_ROLE

    def alter(how: str) -> None:
        with connections["owner"].cursor() as cursor:
            cursor.execute(f"ALTER ROLE {APP_ROLE} {how}")
        connections["owner"].close()

    alter("BYPASSRLS")
    try:
        return _once(count, seconds)
    finally:
        alter("NOBYPASSRLS")


def _without_encryption(count: int, seconds: float) -> dict[str, Any]:
    first = [str(Path(__file__).with_name("opened_once")), os.environ.get("PYTHONPATH", "")]
    return _once(count, seconds, PYTHONPATH=os.pathsep.join(filter(None, first)))


def _spent() -> dict[str, float]:
    """Seconds of processor time of the program's processes and of those of its database."""
    spent = {"web": 0.0, "database": 0.0}
    for process in psutil.Process().children(recursive=True):
        spent["web"] += _time_of(process)
    cluster = Path(os.environ["SAFECONDUCT_DATA"]) / "postgresql"
    for process in psutil.process_iter(["name"]):
        if process.info["name"] == "postgres" and _works_in(process, cluster):
            spent["database"] += _time_of(process)
    return spent


def _time_of(process: psutil.Process) -> float:
    """With the time of its children that have ended: each connection is a process."""
    try:
        times = process.cpu_times()
    except psutil.NoSuchProcess:
        return 0.0
    return float(times.user + times.system + times.children_user + times.children_system)


def _works_in(process: psutil.Process, folder: Path) -> bool:
    try:
        return Path(process.cwd()) == folder
    except psutil.Error:
        return False


def _figures(told: Told, spent: dict[str, float]) -> dict[str, Any]:
    answers = sum(map(len, told.waits.values()))
    if not answers:
        raise SystemExit(f"no page came: {told.errors}")
    every = sorted(wait for waits in told.waits.values() for wait in waits)
    return {
        "answers": answers,
        "errors": sum(told.errors.values()),
        "kinds_of_error": told.errors,
        "per_second": answers / told.seconds,
        **{f"p{at}": _quantile(every, at / 100) * 1000 for at in (50, 95, 99)},
        **{f"{name}_ms": seconds * 1000 / answers for name, seconds in spent.items()},
        "kinds": {
            kind: {f"p{at}": _quantile(sorted(waits), at / 100) * 1000 for at in (50, 95, 99)}
            for kind, waits in told.waits.items()
            if waits
        },
    }


def _quantile(ordered: list[float], share: float) -> float:
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))))
