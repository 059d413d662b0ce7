"""Populations of known size, drawn again and again; the estimate and its interval each time.

    python -m bench.analysis.coverage [TABLES] > bench/results/analysis.json

Beside our interval, which repeats the choice of the model, stands the one that holds the chosen
model fixed, as published intervals often do.
"""

from __future__ import annotations

import json
import runpy
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.hidden.design import Design, design_of
from safeconduct.centre.analysis.hidden.estimate import hidden_population
from safeconduct.centre.analysis.hidden.existence import Admission
from safeconduct.centre.analysis.hidden.fitting import fitted
from safeconduct.centre.analysis.hidden.lists import ListCounts
from safeconduct.centre.analysis.hidden.lists_file import read_lists
from safeconduct.centre.analysis.hidden.stepwise import chosen

TABLES, REPLICATES, SEED = 60, 200, 20190213
UK = Path(__file__).resolve().parents[2] / "tests" / "unit" / "centre" / "analysis" / "uk.py"


def drawn_theta(rng: np.random.Generator, lists: int, level: float, pairs: int) -> np.ndarray:
    """Lists of about the same reach, some pairs of which attract or avoid each other."""
    design = design_of(lists)
    theta = np.zeros(design.parameters)
    theta[1 : 1 + lists] = rng.uniform(level - 0.8, level + 0.8, lists)
    dependent = rng.choice(len(design.pairs), pairs, replace=False)
    theta[1 + lists + dependent] = rng.choice([-1.5, 1.0, 1.5, 2.0], pairs)
    return theta


def uk_theta() -> np.ndarray:
    """The model chosen for the United Kingdom's table of 2013, taken for the truth."""
    design = design_of(6)
    counts = read_lists(runpy.run_path(str(UK))["UK_2013"]).counts[None, :]
    fit = fitted(design, counts, chosen(design, counts, Admission(design)).model)
    theta = fit.theta[0].copy()
    theta[0] = 0.0
    return theta


def with_the_model_fixed(design: Design, table: np.ndarray, seed: int) -> tuple[float, float]:
    """The interval of a parametric bootstrap that never doubts the model."""
    choice = chosen(design, table[None, :], Admission(design))
    fit = fitted(design, table[None, :], choice.model)
    means = np.append(fit.means[0], fit.hidden[0])
    rng = np.random.default_rng(seed)
    draws = rng.multinomial(round(means.sum()), means / means.sum(), REPLICATES)[:, :-1]
    again = fitted(design, draws.astype(float), np.repeat(choice.model, REPLICATES, axis=0))
    low, high = np.quantile(draws.sum(axis=1) + again.hidden, [0.025, 0.975])
    return float(low), float(high)


def measured(name: str, people: int, thetas: list[np.ndarray], rng: np.random.Generator) -> Any:
    """One kind of population: how far the estimates lie, and how often the intervals hold."""
    lists = round(np.sqrt(2 * len(thetas[0]) - 7 / 4) - 1 / 2)
    design = design_of(lists)
    ratios, ours, fixed, widths, seconds = [], [], [], [], []
    refused = 0
    for at, theta in enumerate(thetas):
        means = np.append(np.exp(design.matrix @ theta), 1.0)
        table = rng.multinomial(people, means / means.sum())[:-1].astype(float)
        begun = time.process_time()
        lists_of = ListCounts(tuple(map(str, range(lists))), table)
        try:
            found = hidden_population(lists_of, replicates=REPLICATES, seed=at)
        except AnalysisFault:
            refused += 1
            continue
        seconds.append(time.process_time() - begun)
        low, high = with_the_model_fixed(design, table, at)
        ratios.append(found.estimate / people)
        ours.append(found.low <= people <= found.high)
        fixed.append(low <= people <= high)
        widths.append((found.high - found.low) / people)
    return {
        "population": name,
        "lists": lists,
        "people": people,
        "tables": len(thetas),
        "refused": refused,
        "median_estimate_to_truth": round(float(np.median(ratios)), 3),
        "coverage": round(float(np.mean(ours)), 3),
        "coverage_with_the_model_fixed": round(float(np.mean(fixed)), 3),
        "median_width_to_truth": round(float(np.median(widths)), 3),
        "median_cpu_seconds": round(float(np.median(seconds)), 3),
    }


def main(tables: int) -> None:
    rng = np.random.default_rng(SEED)
    kinds = [
        ("four lists, half seen", 3000, [drawn_theta(rng, 4, -1.5, 1) for _ in range(tables)]),
        ("five lists, half seen", 5000, [drawn_theta(rng, 5, -2.0, 2) for _ in range(tables)]),
        ("five lists, few seen", 2000, [drawn_theta(rng, 5, -3.5, 2) for _ in range(tables)]),
        ("six lists as in 2013", 11418, [uk_theta()] * tables),
    ]
    found = [measured(name, people, thetas, rng) for name, people, thetas in kinds]
    json.dump(
        {"replicates": REPLICATES, "seed": SEED, "hidden_population": found}, sys.stdout, indent=1
    )
    sys.stdout.write("\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else TABLES)
