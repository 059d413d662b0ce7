"""A whole caseload decided by each engine, one run after the other, in processes of their own."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
REPEATS = {10_000: 21, 1_000_000: 5, 10_000_000: 3}
ENGINES = ("kernel", "columns", "numpy", "polars", "duckdb", "openfisca")


@dataclass(frozen=True)
class Run:
    """One engine on one size: cases a second of processor time, and memory beside the facts."""

    engine: str
    size: int
    seconds: float
    first: float | None
    extra_bytes: int
    sums: dict[str, int]

    @property
    def rate(self) -> float:
        """Million cases a second of processor time."""
        return self.size / self.seconds / 1e6


def openfisca_python(environment: Path) -> Path:
    """OpenFisca's own environment, made when it is not there."""
    python = environment / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        subprocess.run([*install, "-r", HERE / "openfisca" / "requirements.txt"], check=True)
    return python


def measure(base: Path, sizes: tuple[int, ...], say: Callable[[str], None]) -> list[Run]:
    """Every engine on every size; all have to give the same answers."""
    python = openfisca_python(HERE / ".venv")
    runs = []
    for size in sizes:
        for engine in ENGINES:
            repeats = REPEATS.get(size, 5)
            found = _told(_command(engine, python, base, size, repeats))
            runs.append(
                Run(
                    engine,
                    size,
                    statistics.median(found["seconds"]),
                    found.get("first"),
                    found["extra_bytes"],
                    found["sums"],
                )
            )
            say(f"{engine:10} {size:>12,} cases {runs[-1].rate:8.2f} million a CPU-second")
    for run in runs:
        same = next(other for other in runs if other.size == run.size)
        if run.sums != same.sums:
            raise SystemExit(f"{run.engine} and {same.engine} answer differently")
    return runs


def _command(engine: str, python: Path, base: Path, size: int, repeats: int) -> list[str]:
    if engine == "openfisca":
        script = str(HERE / "openfisca" / "measure.py")
        return [str(python), script, "caseload", str(base), str(size), str(repeats)]
    return [sys.executable, "-m", "bench.worker", engine, str(base), str(size), str(repeats)]


def _told(command: list[str]) -> dict[str, Any]:
    # One thread for all: the measure is processor time, and threads only add to it.
    quiet = {"POLARS_MAX_THREADS": "1", "OMP_NUM_THREADS": "1", "NUMEXPR_MAX_THREADS": "1"}
    done = subprocess.run(
        command, env=os.environ | quiet, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def trace_milliseconds(base: Path, repeats: int = 101) -> float:
    """One case computed by OpenFisca with its trace, median."""
    python = openfisca_python(HERE / ".venv")
    script = str(HERE / "openfisca" / "measure.py")
    found = _told([str(python), script, "trace", str(base), str(repeats)])
    return float(found["milliseconds"])
