"""How far synthetic records are from the true ones, beside AIM, MST and pac-synth.

    python -m bench.release.synthetic FILE.csv.gz --rivals PYTHON [--seeds 5]
        [--cases 300:4 1000:4] [--by mst aim] [--limit 3600] [--runs RUNS.jsonl]

FILE is the k-anonymised global dataset of the Counter-Trafficking Data Collaborative (seven
columns, a person a row; the publisher asks to be cited), or its synthetic records of 2021 (37
columns). PYTHON is that of an environment made from ``requirements-rivals.txt``. Codes are those
the sample holds, as the rivals take them; δ = 1e-6, and pac-synth's own, looser one. The error is
Σ |synthetic - true| / Σ true, a mean over all single columns, pairs and triples; records are made
up where their combination is in no true record.

Each run is a line of RUNS as soon as it is done, and what stands there is not run again. A rival
that wants more than ``--limit`` seconds of processor time is ended, and its line says so.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import polars as pl

from bench.machine import described
from bench.release.synthetic_figures import Records, figures, numbers
from safeconduct.centre.release.domain import Domain, from_records
from safeconduct.centre.release.records import read_records
from safeconduct.centre.release.synthetic.synthesis import synthesize

RESULTS = Path(__file__).parent.parent / "results"
RIVALS = Path(__file__).with_name("synthetic_rivals.py")
DELTA = 1e-6
CASES = ("300:4", "1000:1", "1000:4")
NAMES = ("safeconduct", "pac", "pac-least", "mst", "aim")
KEY = ("columns", "records", "epsilon", "by", "seed")
SECONDS = "cpu_seconds"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path)
    options.add_argument("--rivals", type=Path, required=True)
    options.add_argument("--seeds", type=int, default=5)
    options.add_argument("--cases", nargs="+", default=CASES, metavar="RECORDS:EPSILON")
    options.add_argument("--by", nargs="+", default=NAMES, choices=NAMES)
    options.add_argument("--limit", type=int, default=3600, metavar="SECONDS")
    options.add_argument("--runs", type=Path, default=RESULTS / "release_synthetic_runs.jsonl")
    asked = options.parse_args()
    everything = read_records(gzip.decompress(asked.file.read_bytes()))
    for folder in (RESULTS, asked.runs.parent):
        folder.mkdir(exist_ok=True)
    asked.runs.touch()
    done = {tuple(run[key] for key in KEY): run for run in _lines(asked.runs)}
    for case in asked.cases:
        size, epsilon = int(case.split(":")[0]), float(case.split(":")[1])
        for name in asked.by:
            for seed in range(asked.seeds):
                what = dict(zip(KEY, (everything.width, size, epsilon, name, seed), strict=True))
                if tuple(what.values()) in done:
                    continue
                sample = everything.sample(size, seed=seed + 1)
                run = what | _run(name, sample, epsilon, seed, asked.rivals, asked.limit)
                with asked.runs.open("a", encoding="utf-8") as runs:
                    runs.write(json.dumps(run) + "\n")
                print(json.dumps(run), flush=True)
    said = {"machine": described(), "delta": DELTA, "found": summary(_lines(asked.runs))}
    result = RESULTS / "release_synthetic.json"
    result.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


def summary(runs: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Medians of the runs of one kind that came to an end, with their number and the others'."""
    kinds: dict[tuple[Any, ...], list[dict[str, Any]]] = {}
    for run in runs:
        kinds.setdefault(tuple(run[key] for key in KEY[:-1]), []).append(run)
    found = []
    for kind, each in sorted(kinds.items()):
        ended = [run for run in each if "stopped" not in run]
        names = [name for name in (ended[0] if ended else {}) if name not in KEY]
        found.append(
            dict(zip(KEY, kind, strict=False))
            | {"samples": len(ended), "stopped": [r["stopped"] for r in each if "stopped" in r]}
            | {name: statistics.median(run[name] for run in ended) for name in names}
        )
    return found


def _lines(runs: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in runs.read_text(encoding="utf-8").splitlines()]


def _run(
    name: str, sample: pl.DataFrame, epsilon: float, seed: int, rivals: Path, limit: int
) -> dict[str, Any]:
    domain = from_records(sample, sample.columns)
    true = numbers(sample, domain)
    before = _processor_time()
    if name == "safeconduct":
        made = numbers(synthesize(sample, domain, epsilon, DELTA).records, domain)
    else:
        rival = _rival([rivals, RIVALS, name], true, domain, epsilon, seed, limit)
        if rival is None:
            return {"stopped": f"after {limit} s of processor time"}
        made = rival
    took = _processor_time() - before
    return figures(true, made, domain) | {SECONDS: round(took, 2)}


def _rival(
    program: list[object], true: Records, domain: Domain, epsilon: float, seed: int, limit: int
) -> Records | None:
    columns = list(domain.codes)
    with tempfile.TemporaryDirectory(prefix="safeconduct-bench-") as folder:
        source, out, sizes = (Path(folder) / each for each in ("in.csv", "out.csv", "sizes.json"))
        pl.DataFrame(true, schema=columns).write_csv(source)
        sizes.write_text(json.dumps({column: len(domain.codes[column]) for column in columns}))
        command = [*program, source, epsilon, DELTA, seed, out, sizes]
        within = ["prlimit", f"--cpu={limit}", "--"]
        ended = subprocess.run([*within, *map(str, command)], capture_output=True, check=False)
        if ended.returncode < 0:
            return None  # the system ended it at its limit
        ended.check_returncode()
        made = pl.read_csv(out, infer_schema=False).select(columns)
    # pac-synth leaves a value blank that it could not settle: a cell like any other, and a wrong
    # one.
    return made.select(pl.all().cast(pl.Int64, strict=False).fill_null(-1)).to_numpy()


def _processor_time() -> float:
    below = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + below.ru_utime + below.ru_stime


if __name__ == "__main__":
    main()
