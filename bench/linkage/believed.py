"""Invented countries linked and reviewed: how often what is believed of the links holds the truth.

    python -m bench.linkage.believed [COUNTRIES]

Six agencies, as in the demonstration. Three quantities a country: precision, recall, and distinct
persons, each with an interval that claims 95 %; with a hundred pairs looked at, and with none.
"""

from __future__ import annotations

import csv
import io
import json
import statistics
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from math import comb

import numpy as np

from safeconduct.centre.encoding.agency import encode_table
from safeconduct.centre.encoding.persons import COLUMNS
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.distinct import distinct_persons
from safeconduct.centre.linkage.links import Compared, Links, compare, join
from safeconduct.centre.linkage.review import Quality, quality, reviewed, sample
from safeconduct.demo.centre.desks import TWICE, desk
from safeconduct.demo.centre.population import population

COUNTRIES, PERSONS, ASKED = 40, 600, 100
SETTINGS = (("each once but one", PERSONS, True, ASKED), ("not looked at", PERSONS, True, 0))
SETTINGS += (("nobody deduplicated", PERSONS, False, ASKED), ("small", 200, True, ASKED))


def country(seed: int, persons: int, once: bool) -> tuple[Compared, np.ndarray]:
    """The pairs of one country, and who each record really is."""
    everybody, sources, truth = population(seed, persons), [], []
    for name in FEEDS:
        entries = desk(name, everybody, seed)
        text = io.StringIO()
        lines = csv.writer(text)
        lines.writerow(COLUMNS)
        for each in entries:
            who = each.identity
            fields = who.family_name, who.given_name, who.birth_date, who.sex, who.nationality
            lines.writerow((each.record_id, *fields))
        # One key for all: which bits are set, and so every figure here, comes out the same again.
        made = encode_table(io.BytesIO(text.getvalue().encode()), bytes(range(32)))
        who_is = {each.record_id: each.identity.entity for each in entries}
        sources.append(replace(made[1], source=name))
        truth += [who_is[record] for record in made[0]]
    weights = carried_over(sources[0].version, sources[0].groups)
    names = frozenset(name for name in FEEDS if once and name != TWICE)
    return compare(sources, weights, deduplicated=names), np.array(truth)


def looked_at(compared: Compared, truth: np.ndarray, asked: int) -> tuple[Links, Quality]:
    """The links, after the agencies have answered the truth of so many pairs."""
    first = join(compared)
    if not asked:
        return first, quality(first)
    pairs = [(int(first.a[at]), int(first.b[at])) for at in sample(first, asked)]
    return reviewed(compared, [((a, b), bool(truth[a] == truth[b])) for a, b in pairs])


def pairs_of(sizes: Iterable[int]) -> int:
    return sum(comb(size, 2) for size in sizes)


def measured(countries: int, persons: int, once: bool, asked: int) -> dict[str, object]:
    held: Counter[str] = Counter()
    widths: dict[str, list[float]] = {"precision": [], "recall": [], "persons": []}
    for seed in range(countries):
        compared, truth = country(seed, persons, once)
        links, sure = looked_at(compared, truth, asked)
        told, found = distinct_persons(links), links.persons.tolist()
        right = pairs_of(Counter(zip(found, truth.tolist(), strict=True)).values())
        people = len(set(truth.tolist()))
        for name, low, high, true in (
            ("precision", sure.precision.low95, sure.precision.high95,
             right / pairs_of(Counter(found).values())),
            ("recall", sure.recall.low95, sure.recall.high95,
             right / pairs_of(Counter(truth.tolist()).values())),
            ("persons", told.low95 / people, told.high95 / people, 1.0),
        ):  # fmt: skip
            held[name] += low <= true <= high
            widths[name].append(high - low)
    return {
        "countries": countries,
        "holds": {name: round(held[name] / countries, 3) for name in widths},
        "median_width": {name: round(statistics.median(all_), 3) for name, all_ in widths.items()},
    }


def main(countries: int) -> None:
    for name, persons, once, asked in SETTINGS:
        line = {"setting": name, "persons": persons, "asked": asked}
        print(json.dumps(line | measured(countries, persons, once, asked)), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNTRIES)
