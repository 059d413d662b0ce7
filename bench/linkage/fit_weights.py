"""Fits the weights that linkage carries over, on data whose truth is known.

python -m bench.linkage.fit_weights   writes carried_weights.json into the program

The data: FEBRL 3 (Christen; 5,000 records of 2,000 persons, one source) and two agencies of the
invented world (`world`), each encoded as an agency encodes, counting alike.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

import safeconduct.centre.linkage
from safeconduct.centre.linkage.carried import encoding
from safeconduct.centre.linkage.comparison import Sources, at_random, partial_sides, similarity
from safeconduct.centre.linkage.weights import KINDS, fit, shares

from .labelled import febrl, febrl3, worlds

TABLE = Path(safeconduct.centre.linkage.__file__).with_name("carried_weights.json")
CUTS = (0.5, 0.53, 0.56, 0.59, 0.62, 0.66, 0.7, 0.75, 0.8, 0.86, 0.92, 0.98)
DRAWN = 4_000_000

Labelled = tuple[Sources, np.ndarray, np.ndarray]
"""Two sources (or one with itself), and who each record of the left and of the right is."""


def pairs(data: Labelled) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
    """Rows of all pairs of one person, and of pairs of two drawn at random."""
    sources, left, right = data
    order = np.argsort(right, kind="stable")
    begin = np.searchsorted(right[order], left, side="left")
    end = np.searchsorted(right[order], left, side="right")
    i = np.repeat(np.arange(len(left)), end - begin)
    starts = np.repeat(begin - np.concatenate([[0], np.cumsum(end - begin)[:-1]]), end - begin)
    j = order[starts + np.arange(len(i))]
    if sources.right is None:
        i, j = i[i < j], j[i < j]
    others = at_random(sources, DRAWN, seed=1)
    apart = left[others[0]] != right[others[1]]
    return (i, j), (others[0][apart], others[1][apart])


def table(sets: list[Labelled]) -> dict[str, Any]:
    """The shares of each group, kind and level, the sets counting alike."""
    found: dict[str, Any] = {}
    drawn = [(data[0], pairs(data)) for data in sets]
    for group in sets[0][0].left.groups:
        sums = [np.zeros((KINDS, len(CUTS) + 1)) for _ in range(2)]
        for sources, (same, different) in drawn:
            seen = []
            for rows in (same, different):
                bits = sources.left.groups[group], sources.other.groups[group]
                seen.append((similarity(*bits, *rows), partial_sides(sources, group, *rows)))
            levels = fit(*seen, CUTS)
            # A kind counts for as many pairs as were seen of it, at most a thousand.
            for at, (total, (dice, kind)) in enumerate(zip(sums, seen, strict=True)):
                weight = np.bincount(kind[~np.isnan(dice)], minlength=KINDS).clip(1, 1000)
                total += shares((levels.matches, levels.others)[at]) * weight[:, None]
        found[group] = {
            "cuts": list(CUTS),
            "matches": [[float(f"{x:.4g}") for x in row] for row in shares(sums[0])],
            "others": [[float(f"{x:.4g}") for x in row] for row in shares(sums[1])],
        }
    return found


def write(version: str, sets: list[Labelled]) -> None:
    """The table of this version beside those of others."""
    kept = json.loads(TABLE.read_text(encoding="utf-8")) if TABLE.exists() else {}
    kept[encoding(version)] = table(sets)
    TABLE.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Fit the encoding as it is now."""
    with tempfile.TemporaryDirectory(prefix="safeconduct-linkage-") as folder:
        one = febrl3(febrl(Path(folder)))
    left, right, who, other = worlds(seed=11, persons=6000)
    write(left.version, [one, (Sources(left, right), who, other)])


if __name__ == "__main__":
    main()
