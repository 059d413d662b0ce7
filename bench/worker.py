"""Measures one engine in a process of its own, so that memory and caches are its own.

python -m bench.worker ENGINE BASE.npz SIZE REPEATS   one line of JSON
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from safeconduct.law.belgium.law import BELGIUM
from safeconduct.law.engine import kernel
from safeconduct.law.engine.columns import Column, evaluate
from safeconduct.law.engine.nodes import Kind
from safeconduct.law.engine.sql import duck

from . import by_numpy, by_polars, caseload

WARM_UP = 1_000

Answers = dict[str, Any]
Prepared = tuple[Callable[[], Any], Callable[[Any], Answers]]


def _ours(found: caseload.Base, engine: Callable[..., Any], **options: Any) -> Prepared:
    facts = caseload.columns(found)
    return (
        lambda: engine(BELGIUM.rules, facts, BELGIUM.parameters, **options).values,
        lambda answers: {name: _codes(name, column) for name, column in answers.items()},
    )


def _by_numpy(found: caseload.Base) -> Prepared:
    facts = by_numpy.prepared(found)
    return lambda: by_numpy.decide(facts), dict


def _by_polars(found: caseload.Base) -> Prepared:
    frame = by_polars.prepared(found)
    return lambda: by_polars.decide(frame), by_polars.codes


ENGINES: dict[str, Callable[[caseload.Base], Prepared]] = {
    "columns": lambda found: _ours(found, evaluate),
    "kernel": lambda found: _ours(found, kernel.evaluate),
    "duckdb": lambda found: _ours(found, duck.evaluate),
    "numpy": _by_numpy,
    "polars": _by_polars,
}


def _codes(name: str, column: Column) -> Any:
    known = np.ones(len(column), bool) if column.known is None else column.known
    if column.kind is Kind.CATEGORY:
        return np.array([by_numpy.PHASES.index(word) for word in column.categories])[column.values]
    if column.kind is Kind.DATE:
        return np.where(known, column.values, np.iinfo(np.int32).min).astype(np.int32)
    return np.where(known, column.values.astype(np.int8) * np.int8(2), np.int8(1))


def checksum(values: Any) -> int:
    """A number that two engines share when they answer alike."""
    values = np.asarray(values)
    if values.dtype.kind == "M":
        return int(values[~np.isnat(values)].astype("datetime64[D]").astype(np.int64).sum())
    if values.dtype == np.int32:
        return int(values[values != np.iinfo(np.int32).min].astype(np.int64).sum())
    return int(values.astype(np.int64).sum())


def memory(field: str) -> int:
    """Bytes this process holds (VmRSS), or has held at most since asked to forget (VmHWM)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field):
            return int(line.split()[1]) * 1024
    raise RuntimeError(f"no {field}: memory is measured on Linux")


def measure(engine: str, path: Path, size: int, repeats: int) -> dict[str, Any]:
    """Seconds of processor time of each run, peak extra memory, and sums of the answers."""
    base = caseload.base(path)
    begun = time.process_time()
    decide, codes = ENGINES[engine](caseload.repeated(base, WARM_UP))
    decide()  # compiles, fills tables
    first = time.process_time() - begun
    decide, codes = ENGINES[engine](caseload.repeated(base, size))
    Path("/proc/self/clear_refs").write_text("5")
    before = memory("VmRSS")
    answers = decide()
    extra = memory("VmHWM") - before
    sums = {name: checksum(values) for name, values in codes(answers).items()}
    del answers
    seconds = []
    for _ in range(repeats):
        begun = time.process_time()
        answers = decide()
        seconds.append(time.process_time() - begun)
        del answers
    return {"seconds": seconds, "first": first, "extra_bytes": extra, "sums": sums}


if __name__ == "__main__":
    name, where, count, times = sys.argv[1:]
    print(json.dumps(measure(name, Path(where), int(count), int(times))))
