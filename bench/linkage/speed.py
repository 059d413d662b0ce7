"""Linkage speed side by side: comparisons a second of processor time, in one run.

The same files for all, each engine in a process of its own, one thread. Whoever finds other pairs
is named as such: a recall below 1 is no full answer.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from safeconduct.centre.linkage.kernel import paths

from . import speed_data

HERE = Path(__file__).parent
THRESHOLD = 0.8
RIVALS = ("anonlink", "faiss flat", "faiss ivf", "usearch exact", "usearch hnsw")
NATIONAL = 208_000


def rivals_python() -> Path:
    """The rivals' own environment, made when it is not there."""
    environment = HERE / ".venv-speed"
    python = environment / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        subprocess.run([*install, "-r", HERE / "requirements-speed.txt"], check=True)
    return python


def measure(
    small: int = 20_000,
    large: int = 100_000,
    national: int = NATIONAL,
    say: Callable[[str], None] = print,
) -> dict[str, Any]:
    """Every engine at ``small``, those at full recall at ``large``, ours at national size.

    What is slow at ``large`` is held against all of the right side with a tenth of the left.
    """
    python = rivals_python()
    found: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="safeconduct-linkage-") as folder:
        for kind in speed_data.KINDS:
            plan: list[tuple[int, int, tuple[str, ...], int]] = [(small, small, RIVALS, 3)]
            plan.append((national, national, (), 1))
            if kind == "plain":
                plan.append((large, large, ("faiss flat",), 1))
                plan.append((large // 10, large, ("anonlink", "faiss ivf", "usearch exact"), 1))
            for rows, others, rivals, repeats in plan:
                files = [str(p) for p in speed_data.write(Path(folder), rows, others, kind)]
                ours = paths() if others == small else paths()[-1:]
                for engine in (*(f"ours {path}" for path in ours), *rivals):
                    told = _run(python, engine, files, repeats)
                    sizes = {"kind": kind, "rows": rows, "others": others}
                    found.append({**sizes, "engine": engine, **told})
                    say(_line(found[-1]))
    return {"threshold": THRESHOLD, "bits": speed_data.BITS, "runs": _judged(found)}


def _run(python: Path, engine: str, files: list[str], repeats: int) -> dict[str, Any]:
    own = engine.removeprefix("ours ")
    arguments = [own, *files, str(THRESHOLD), str(repeats)]
    if own != engine:
        command = [sys.executable, "-m", "bench.linkage.speed_ours", *arguments]
    else:
        command = [str(python), str(HERE / "speed_rivals.py"), *arguments]
    one_thread = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    done = subprocess.run(
        command, env=os.environ | one_thread, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    told["seconds"] = statistics.median(told["seconds"])
    return told


def _judged(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Beside each: comparisons a second, how many times ours is as fast, whether it is complete."""
    best = {
        (run["kind"], run["rows"], run["others"]): run
        for run in found
        if run["engine"].startswith("ours")
    }
    for run in found:
        ours = best[run["kind"], run["rows"], run["others"]]
        run["comparisons_a_second"] = run["rows"] * run["others"] / run["seconds"]
        run["ours_is_times_as_fast"] = run["seconds"] / ours["seconds"]
        run["same_pairs"] = run["digest"] == ours["digest"]
        run["recall"] = min(1.0, run["pairs"] / ours["pairs"]) if ours["pairs"] else 1.0
    return found


def _line(run: dict[str, Any]) -> str:
    rate = run["rows"] * run["others"] / run["seconds"] / 1e6
    return (
        f"{run['kind']:9}{run['rows']:>8,} × {run['others']:>8,} {run['engine']:14}"
        f" {run['seconds']:8.2f} CPU s"
        f" {rate:8.1f} million a second, {run['pairs']:,} pairs"
    )
