"""Lists joined with errors, again and again; how often intervals hold the true number of people.

    python -m bench.analysis.linked [POPULATIONS] > bench/results/analysis_linked.json

A population is put on lists, and its lists are joined record by record: links are missed and made
wrongly. The shares are then believed as a reviewed sample would have told them. Beside the interval
that carries how sure that is stand the one that takes both shares for exact, and the one of the
lists as they were joined.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from math import comb, sqrt
from typing import Any

import numpy as np

from bench.analysis.coverage import drawn_theta
from safeconduct.centre.analysis.faults import AnalysisFault
from safeconduct.centre.analysis.hidden.design import design_of
from safeconduct.centre.analysis.hidden.estimate import Estimate, hidden_population
from safeconduct.centre.analysis.hidden.linked import Share, exactly, hidden_with_links
from safeconduct.centre.analysis.hidden.lists import ListCounts

POPULATIONS, REPLICATES, SEED = 60, 200, 20210901
KINDS = {
    "few errors": (0.05, 0.02, 200),
    "many missed": (0.15, 0.02, 100),
    "many of both": (0.15, 0.08, 60),
}
"""Links missed, links made that are wrong, pairs that were reviewed for each of the two."""


def joined(
    table: Sequence[int], lists: int, missed: float, false: float, numbers: np.random.Generator
) -> ListCounts:
    """The people on each combination as they are counted after linkage."""
    counted: list[int] = []
    made = 0
    for bits, people in enumerate(table, 1):
        for _ in range(int(people)):
            parts = _parts(bits, missed, numbers)
            made += sum(comb(part.bit_count(), 2) for part in parts)
            counted += parts
    wrong = false * made / (1 - false)
    while wrong > 0:
        one, other = numbers.choice(len(counted), 2, replace=False)
        if not counted[one] & counted[other]:
            wrong -= counted[one].bit_count() * counted[other].bit_count()
            counted[one] |= counted[other]
            counted.pop(other)
    counts = np.bincount(counted, minlength=1 << lists)[1:].astype(float)
    return ListCounts(tuple(map(str, range(lists))), counts)


def _parts(bits: int, missed: float, numbers: np.random.Generator) -> list[int]:
    """What one person is counted as: the records still joined, each group a person."""
    records = [at for at in range(bits.bit_length()) if bits >> at & 1]
    group = {at: at for at in records}
    for place, one in enumerate(records):
        for other in records[place + 1 :]:
            if numbers.random() >= missed:
                old, new = group[other], group[one]
                group = {at: new if of == old else of for at, of in group.items()}
    return [
        sum(1 << at for at in records if group[at] == name)
        for name in dict.fromkeys(group.values())
    ]


def believed(true: float, reviewed: int, numbers: np.random.Generator) -> Share:
    """A share as so many reviewed pairs tell it (Wilson's interval)."""
    found = numbers.binomial(reviewed, true) / reviewed
    z = 1.959964
    middle = (found + z * z / (2 * reviewed)) / (1 + z * z / reviewed)
    half = z / (1 + z * z / reviewed)
    half *= sqrt(found * (1 - found) / reviewed + z * z / (4 * reviewed * reviewed))
    return Share(float(found), max(0.0, min(found, middle - half)), middle + half)


def measured(name: str, populations: int, lists: int, people: int) -> dict[str, Any]:
    """How often each interval holds `people`, and how wide it is."""
    missed, false, reviewed = KINDS[name]
    numbers = np.random.default_rng(SEED)
    design = design_of(lists)
    held: dict[str, list[bool]] = {"as joined": [], "shares exact": [], "shares believed": []}
    widths: dict[str, list[float]] = {each: [] for each in held}
    for at in range(populations):
        theta = drawn_theta(numbers, lists, -0.4, 2)
        means = np.append(np.exp(design.matrix @ theta), 1.0)
        table = numbers.multinomial(people, means / means.sum())[:-1]
        counts = joined(table, lists, missed, false, numbers)
        shares = [believed(share, reviewed, numbers) for share in (missed, false)]
        known = [exactly(share.share) for share in shares]
        try:
            found: dict[str, Estimate] = {
                "as joined": hidden_population(counts, replicates=REPLICATES, seed=at),
                "shares exact": hidden_with_links(
                    counts, known[0], known[1], replicates=REPLICATES, seed=at
                ),
                "shares believed": hidden_with_links(
                    counts, shares[0], shares[1], replicates=REPLICATES, seed=at
                ),
            }
        except AnalysisFault:
            continue
        for each, estimate in found.items():
            held[each].append(estimate.low <= people <= estimate.high)
            widths[each].append((estimate.high - estimate.low) / people)
    return {
        "population": f"{lists} lists, {people} people, {name}",
        "populations": len(held["as joined"]),
        "held": {each: round(float(np.mean(of)), 3) for each, of in held.items()},
        "width": {each: round(float(np.median(of)), 3) for each, of in widths.items()},
    }


def main() -> None:
    populations = int(sys.argv[1]) if len(sys.argv) > 1 else POPULATIONS
    found = []
    for name in KINDS:
        found.append(measured(name, populations, 4, 2_000))
        print(json.dumps(found[-1]), file=sys.stderr, flush=True)
    print(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
