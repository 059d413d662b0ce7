"""How far released tables are from the truth, and how often their intervals hold it.

    python -m bench.release.tables GLOBAL.csv.gz [--seeds 5]

GLOBAL is the k-anonymised global dataset of the Counter-Trafficking Data Collaborative (seven
columns, a person a row; the publisher asks to be cited). Thirteen tables are released of samples of
it, δ = 1e-6, twice: once with lists of codes fixed beforehand (all codes of the whole file) and
once with the codes that the sample happens to hold, as rivals take them. The error is
Σ |released - true| / Σ true over all cells of all tables; noise is the released program's own.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import time
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import polars as pl

from bench.machine import described
from safeconduct.centre.release.domain import Coded, Domain, from_records
from safeconduct.centre.release.records import read_records
from safeconduct.centre.release.tables import measure, publish, quote

RESULT = Path(__file__).parent.parent / "results" / "release_tables.json"
DELTA = 1e-6
ASKED = {(300, 1.0): 0.53, (1000, 1.0): 0.22, (1000, 4.0): 0.08, (48773, 4.0): 0.002}
PAIRS = {
    "sex and age with the rest": (
        ("gender", "ageBroad"),
        ("gender", "citizenship"),
        ("gender", "isForcedLabour"),
        ("gender", "isSexualExploit"),
        ("ageBroad", "citizenship"),
        ("isForcedLabour", "isSexualExploit"),
    ),
    "small": (
        ("gender", "ageBroad"),
        ("gender", "isForcedLabour"),
        ("gender", "isSexualExploit"),
        ("ageBroad", "isForcedLabour"),
        ("ageBroad", "isSexualExploit"),
        ("yearOfRegistration", "gender"),
    ),
    "a chain through all columns": (
        ("yearOfRegistration", "gender"),
        ("gender", "ageBroad"),
        ("ageBroad", "citizenship"),
        ("citizenship", "isForcedLabour"),
        ("isForcedLabour", "isSexualExploit"),
        ("isSexualExploit", "CountryOfExploitation"),
    ),
}


@dataclass
class Found:
    """What several draws of one setting gave."""

    errors: list[float] = field(default_factory=list)
    inside: int = 0
    cells: int = 0
    seconds: list[float] = field(default_factory=list)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("file", type=Path)
    arguments.add_argument("--seeds", type=int, default=5)
    arguments.add_argument("--codes", nargs="+", default=("declared", "seen"))
    asked = arguments.parse_args()
    whole = read_records(gzip.decompress(asked.file.read_bytes()))
    every = from_records(whole, whole.columns)
    declared = Domain(every.codes, declared=True)
    lines = []
    for pairs, two in PAIRS.items():
        tables = [*((column,) for column in whole.columns), *two]
        for (size, epsilon), limit in ASKED.items():
            for codes in asked.codes:
                found = Found()
                for seed in range(asked.seeds):
                    one(whole, declared, tables, size, epsilon, codes, seed, found)
                line = {
                    "pairs": pairs,
                    "records": size,
                    "epsilon": epsilon,
                    "codes": codes,
                    "error": round(statistics.median(found.errors), 4),
                    "asked": limit,
                    "coverage": round(found.inside / found.cells, 4),
                    "cells": found.cells // asked.seeds,
                    "cpu_seconds": round(statistics.median(found.seconds), 3),
                }
                lines.append(line)
                print(line, flush=True)
    said = {"machine": described(), "delta": DELTA, "seeds": asked.seeds, "lines": lines}
    RESULT.parent.mkdir(exist_ok=True)
    RESULT.write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


def one(
    whole: pl.DataFrame,
    declared: Domain,
    tables: list[tuple[str, ...]],
    size: int,
    epsilon: float,
    codes: str,
    seed: int,
    found: Found,
) -> None:
    """One draw of a sample and of the noise, added to what was found."""
    records = whole.sample(min(size, len(whole)), seed=seed)
    domain = declared if codes == "declared" else from_records(records, records.columns)
    begun = time.process_time()
    # What a publisher knows beforehand: the number of persons to one digit, not the number.
    about = int(float(f"{len(records):.0e}"))
    agreed = quote(tables, domain, epsilon, DELTA, about=about)
    measured, _ = measure(records, tables, domain, agreed)
    released = publish(measured)
    found.seconds.append(time.process_time() - begun)
    truth = Coded(records, domain)
    wrong = 0.0
    for table in released:
        true = truth.count(table.columns)
        wrong += float(np.abs(table.count - true).sum())
        found.inside += int(((table.low <= true) & (true <= table.high)).sum())
        found.cells += true.size
    found.errors.append(wrong / (len(tables) * len(records)))


if __name__ == "__main__":
    main()
