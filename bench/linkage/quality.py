"""How well linkage finds who is who, beside clkhash and, in clear text, Splink.

Everything is fitted on FEBRL 3 or on one invented world, and measured on FEBRL 4 or on another.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import icu
import numpy as np

from safeconduct.centre.encoding.encoder import VERSION, Encoder
from safeconduct.centre.linkage.comparison import Sources
from safeconduct.centre.linkage.links import compare, join
from safeconduct.centre.linkage.weights import Levels, Weights
from safeconduct.centre.tokens import Tokens

from .fit_weights import table
from .labelled import KEY, febrl, febrl3, febrl4, febrl_person, localities, rival, worlds
from .world import Record, world

Two = tuple[Tokens, Tokens, np.ndarray, np.ndarray]
TRAINED, TESTED = 11, 77
PERSONS = 3000


def measure() -> dict[str, Any]:
    """Every figure, as JSON."""
    with tempfile.TemporaryDirectory(prefix="safeconduct-linkage-") as folder:
        place = Path(folder)
        rows = febrl(place)
        febrl_weights = _weights([febrl3(rows)])
        left, right, who, other = worlds(TRAINED, 2 * PERSONS)
        world_weights = _weights([(Sources(left, right), who, other)])
        return {
            "version": VERSION,
            "febrl4": {
                "safeconduct": _both(febrl4(rows), febrl_weights),
                "clkhash": _clkhash_febrl(rows, place),
                "splink, clear text": rival("splink", str(place / "febrl.json")),
            },
            "scripts": {
                "safeconduct": _both(worlds(TESTED, PERSONS), world_weights),
                "transliteration and bigrams (clkhash)": _clkhash_world(place),
                "transliteration and bigrams, clear text, any order": _clear_world(),
            },
            "speed": _speed(rows, place),
        }


def _weights(sets: list[Any]) -> Weights:
    fitted = table(sets)
    parts = ("matches", "others")
    return Weights(
        {
            group: Levels(tuple(f["cuts"]), *(tuple(map(tuple, f[part])) for part in parts))
            for group, f in fitted.items()
        }
    )


def _both(data: Two, weights: Weights) -> dict[str, float]:
    return {
        "frozen": _f1(data, weights, frozenset()),
        "frozen, each person once a source": _f1(data, weights, frozenset("ab")),
    }


def _f1(data: Two, weights: Weights, deduplicated: frozenset[str]) -> float:
    left, right, who, other = data
    links = join(compare([left, right], weights, deduplicated=deduplicated))
    count = len(left)
    taken = (links.a < count) & (links.b >= count) & links.linked
    right_pairs = who[links.a[taken]] == other[links.b[taken] - count]
    matches = int(np.isin(who, other).sum())
    return 2 * int(right_pairs.sum()) / (int(taken.sum()) + matches)


def _dice(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    one, two = (np.unpackbits(part, axis=1).astype(np.float32) for part in (a, b))
    return 2 * (one @ two.T) / np.maximum(1, one.sum(1)[:, None] + two.sum(1)[None])


def _at_best(score: np.ndarray, same: np.ndarray) -> tuple[float, float]:
    """The best F1, and the threshold it has."""
    order = np.argsort(-score, kind="stable")
    score, same = score[order], same[order]
    f1 = 2 * np.cumsum(same) / (np.arange(1, len(same) + 1) + same.sum())
    f1[:-1][score[1:] == score[:-1]] = 0
    at = int(f1.argmax())
    return float(f1[at]), float(score[at])


def _frozen(score: np.ndarray, same: np.ndarray, threshold: float) -> dict[str, float]:
    taken = score >= threshold
    found = 2 * int((same & taken).sum()) / (int(taken.sum()) + int(same.sum()))
    return {"frozen": found, "best": _at_best(score[score > 0.3], same[score > 0.3])[0]}


def _clks(rows: Iterable[list[str]], columns: list[str], place: Path) -> tuple[np.ndarray, float]:
    source, target = place / "rows.json", place / "clks.npy"
    source.write_text(json.dumps({"columns": columns, "rows": list(rows)}))
    told = rival("clkhash", str(source), str(target))
    return np.load(target), told["seconds"] / told["records"]


def _clkhash_febrl(rows: dict[str, list[dict[str, str]]], place: Path) -> dict[str, float]:
    columns = ["given_name", "surname", "date_of_birth", "suburb"]
    clks = {
        name: _clks(([row[c] for c in columns] for row in part), columns, place)[0]
        for name, part in rows.items()
    }
    who = {
        name: np.array([row["rec_id"].split("-")[1] for row in part]) for name, part in rows.items()
    }
    upper = np.triu_indices(len(who["dataset3"]), 1)
    score = _dice(clks["dataset3"], clks["dataset3"])[upper]
    same = (who["dataset3"][:, None] == who["dataset3"][None])[upper]
    _, threshold = _at_best(score[score > 0.5], same[score > 0.5])
    across = who["dataset4a"][:, None] == who["dataset4b"][None]
    found = _dice(clks["dataset4a"], clks["dataset4b"])
    return _frozen(found.ravel(), across.ravel(), threshold)


def _latin(text: str) -> str:
    made: str = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower").transliterate(
        text
    )
    return made


def _clkhash_world(place: Path) -> dict[str, float]:
    columns = ["given", "family", "birth", "sex", "nationality"]

    def clks(part: list[Record]) -> np.ndarray:
        rows = (
            [_latin(r.given_name), _latin(r.family_name), r.birth_date, r.sex, r.nationality]
            for r in part
        )
        return _clks(rows, columns, place)[0]

    return _carried_over(lambda a, b: _dice(clks(a), clks(b)))


def _clear_world() -> dict[str, float]:
    return _carried_over(_bigram_dice)


def _carried_over(score: Any) -> dict[str, float]:
    """The threshold that is best on one world, on another."""
    (a, b), (c, d) = world(TRAINED, PERSONS), world(TESTED, PERSONS)
    before = score(a, b).ravel()
    _, threshold = _at_best(before[before > 0.3], _same(a, b)[before > 0.3])
    return _frozen(score(c, d).ravel(), _same(c, d), threshold)


def _same(a: list[Record], b: list[Record]) -> np.ndarray:
    who, other = (np.array([r.entity for r in part]) for part in (a, b))
    return (who[:, None] == other[None]).ravel()


def _bigrams(record: Record) -> set[str]:
    words = _latin(f"{record.given_name} {record.family_name}").split()
    found = {f"n{p[i : i + 2]}" for w in words for p in [f"_{w}_"] for i in range(len(p) - 1)}
    figures = record.birth_date.replace("-", "")
    found |= {f"d{figures[i : i + 2]}{i}" for i in range(len(figures) - 1)}
    return found | {f"s{record.sex}", f"c{record.nationality}"} - {"s", "c"}


def _bigram_dice(a: list[Record], b: list[Record]) -> np.ndarray:
    known: dict[str, int] = {}
    parts = [[[known.setdefault(t, len(known)) for t in _bigrams(r)] for r in p] for p in (a, b)]
    filled = []
    for part in parts:
        bits = np.zeros((len(part), len(known)), np.float32)
        for row, columns in zip(bits, part, strict=True):
            row[columns] = 1
        filled.append(bits)
    one, two = filled
    return 2 * (one @ two.T) / np.maximum(1, one.sum(1)[:, None] + two.sum(1)[None])


def _speed(rows: dict[str, list[dict[str, str]]], place: Path) -> dict[str, Any]:
    """Microseconds of processor time a record, of rows already read; medians of five.

    10,000 records, hardly one like another, and the same two and five times over, as names and
    births of a whole country come again. Nothing is kept from one measurement to the next, and
    cutting places into pairs of letters counts, as it does for the other.
    """
    columns = ["given_name", "surname", "date_of_birth", "suburb"]
    once = [row for part in ("dataset4a", "dataset4b") for row in rows[part]]
    return {
        f"{times * len(once)}": _both_timed(times * once, columns, place) for times in (1, 2, 5)
    }


def _both_timed(rows: list[dict[str, str]], columns: list[str], place: Path) -> dict[str, float]:
    found: dict[str, list[float]] = {"safeconduct": [], "clkhash": []}
    for _ in range(5):
        found["clkhash"].append(_clks(([r[c] for c in columns] for r in rows), columns, place)[1])
        begun = time.process_time()
        places = localities(row["suburb"] for row in rows)
        _ = [places[row["suburb"]] for row in rows]
        placed = time.process_time() - begun
        persons = [febrl_person(row) for row in rows]
        begun = time.process_time()
        Encoder(KEY).encode(persons)
        found["safeconduct"].append((placed + time.process_time() - begun) / len(rows))
    told = {name: statistics.median(seconds) * 1e6 for name, seconds in found.items()}
    return told | {"ratio": told["clkhash"] / told["safeconduct"]}
