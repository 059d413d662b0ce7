"""How far synthetic records are from the true ones, beside AIM, MST and pac-synth.

    python -m bench.release.synthetic GLOBAL.csv.gz --rivals PYTHON [--seeds 5]

GLOBAL is the k-anonymised global dataset of the Counter-Trafficking Data Collaborative (seven
columns, a person a row; the publisher asks to be cited). PYTHON is that of an environment made from
``requirements-rivals.txt``. Codes are those the sample holds, as the rivals take them; δ = 1e-6,
and pac-synth's own, looser one. The error is Σ |synthetic - true| / Σ true, a mean over all single
columns, pairs and triples; records are made up where their combination is in no true record.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import numpy as np
import polars as pl

from bench.machine import described
from safeconduct.centre.release.domain import Domain, from_records
from safeconduct.centre.release.records import read_records
from safeconduct.centre.release.synthetic.synthesis import synthesize

RESULT = Path(__file__).parent.parent / "results" / "release_synthetic.json"
RIVALS = Path(__file__).with_name("synthetic_rivals.py")
DELTA = 1e-6
CASES = ((300, 4.0), (1000, 1.0), (1000, 4.0))
NAMES = ("safeconduct", "aim", "mst", "pac", "pac-least")
Records: TypeAlias = "np.ndarray[tuple[int, int], np.dtype[np.int64]]"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path)
    options.add_argument("--rivals", type=Path, required=True)
    options.add_argument("--seeds", type=int, default=5)
    asked = options.parse_args()
    everything = read_records(gzip.decompress(asked.file.read_bytes()))
    found = []
    for size, epsilon in CASES:
        runs: dict[str, list[dict[str, float]]] = {name: [] for name in NAMES}
        for seed in range(asked.seeds):
            sample = everything.sample(size, seed=seed + 1)
            domain = from_records(sample, sample.columns)
            true = _numbers(sample, domain)
            for name in NAMES:
                begun = time.perf_counter()
                made = _made(name, sample, true, domain, epsilon, seed, asked.rivals)
                runs[name].append(
                    _figures(true, made, domain) | {"seconds": time.perf_counter() - begun}
                )
        for name, each in runs.items():
            medians = {key: statistics.median(run[key] for run in each) for key in each[0]}
            found.append({"records": size, "epsilon": epsilon, "by": name, **medians})
            print(json.dumps(found[-1]), flush=True)
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps({"machine": described(), "found": found}, indent=1))


def _made(
    name: str,
    sample: pl.DataFrame,
    true: Records,
    domain: Domain,
    epsilon: float,
    seed: int,
    rivals: Path,
) -> Records:
    if name == "safeconduct":
        return _numbers(synthesize(sample, domain, epsilon, DELTA).records, domain)
    columns = list(domain.codes)
    with tempfile.TemporaryDirectory(prefix="safeconduct-bench-") as folder:
        source, out, sizes = (Path(folder) / each for each in ("in.csv", "out.csv", "sizes.json"))
        pl.DataFrame(true, schema=columns).write_csv(source)
        sizes.write_text(json.dumps({column: len(domain.codes[column]) for column in columns}))
        arguments = [name, source, epsilon, DELTA, seed, out, sizes]
        subprocess.run([rivals, RIVALS, *map(str, arguments)], check=True, capture_output=True)
        made = pl.read_csv(out, infer_schema=False).select(columns)
    # pac-synth leaves a value blank that it could not settle: a cell like any other, and a wrong
    # one.
    return made.select(pl.all().cast(pl.Int64, strict=False).fill_null(-1)).to_numpy()


def _numbers(records: pl.DataFrame, domain: Domain) -> Records:
    places: Callable[[str], dict[str, int]] = lambda column: {  # noqa: E731
        code: place for place, code in enumerate(domain.codes[column])
    }
    return records.select(
        pl.col(column).fill_null("").replace_strict(places(column), return_dtype=pl.Int64)
        for column in domain.codes
    ).to_numpy()


def _figures(true: Records, made: Records, domain: Domain) -> dict[str, float]:
    sizes = [len(codes) for codes in domain.codes.values()]
    answer = {
        f"{width}-way": float(
            np.mean(
                [
                    _error(true, made, sizes, which)
                    for which in combinations(range(len(sizes)), width)
                ]
            )
        )
        for width in (1, 2, 3)
    }
    known = set(map(tuple, true.tolist()))
    invented = [row for row in map(tuple, made.tolist()) if row not in known]
    different = set(map(tuple, made.tolist()))
    return answer | {
        "invented records": len(invented) / max(1, len(made)),
        "invented combinations": len(set(invented)) / max(1, len(different)),
    }


def _error(true: Records, made: Records, sizes: Sequence[int], which: Sequence[int]) -> float:
    def counted(rows: Records) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        # One code more, for what was left blank.
        shape = [sizes[i] + 1 for i in which]
        flat = np.ravel_multi_index([rows[:, i] % (sizes[i] + 1) for i in which], shape)
        return np.bincount(flat, minlength=int(np.prod(shape))).astype(float)

    scaled = counted(made) * (len(true) / max(1, len(made)))
    return float(np.abs(counted(true) - scaled).sum() / len(true))


if __name__ == "__main__":
    main()
