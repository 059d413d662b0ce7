"""Filters to measure speed on: invented names and births, plain and hardened, 1024 bits."""

from __future__ import annotations

from pathlib import Path

import numpy as np

BITS = 1024
HASHES = 16
SPREAD = 4
KINDS = ("plain", "hardened")
SYLLABLES = [c + v for c in "b ch d f g h j k l m n p r s t v w z".split() for v in "aeiou"]


def rows(count: int, seed: int, shared: int) -> list[str]:
    """Names and births; the first ``shared`` are the same for every seed, some with a slip."""
    every = np.random.default_rng(7)
    own = np.random.default_rng(seed)
    return [_person(every if at < shared else own, own) for at in range(count)]


def _person(drawn: np.random.Generator, slips: np.random.Generator) -> str:
    # Syllables at the front of the list are commoner, as in names that people bear.
    lengths = drawn.integers(2, 5, 2)
    at = (drawn.beta(1, 2.5, lengths.sum()) * len(SYLLABLES)).astype(int)
    born = f"{drawn.integers(1950, 2010)}{drawn.integers(1, 13):02}{drawn.integers(1, 29):02}"
    names = [SYLLABLES[k] for k in at]
    text = "".join(names[: lengths[0]]) + " " + "".join(names[lengths[0] :])
    if slips.random() < 0.3:
        place = int(slips.integers(0, len(text)))
        text = text[:place] + "e" + text[place + 1 :]
    return f"{text} {born}"


def filters(texts: list[str], kind: str) -> np.ndarray:
    """Bloom filters of the bigrams, shape (rows, 16), uint64; hardened: each bit the exclusive or
    of four, as in Armknecht, Heng and Schnell, PoPETs 2023."""
    keyed = np.random.default_rng(11)
    grams: dict[str, int] = {}
    row, gram = [], []
    for at, text in enumerate(texts):
        padded = f" {text} "
        for pair in {padded[k : k + 2] for k in range(len(padded) - 1)}:
            row.append(at)
            gram.append(grams.setdefault(pair, len(grams)))
    # Which bits a bigram sets depends on the bigram alone, not on the file it was first met in.
    table = np.stack([_positions(pair) for pair in grams])
    joined = keyed.integers(0, BITS, (BITS, SPREAD))
    packed = np.empty((len(texts), BITS // 64), np.uint64)
    row_, gram_ = np.array(row), np.array(gram)
    for begin in range(0, len(texts), 10_000):
        some = (row_ >= begin) & (row_ < begin + 10_000)
        bits = np.zeros((min(10_000, len(texts) - begin), BITS), np.bool_)
        bits[(row_[some] - begin)[:, None], table[gram_[some]]] = True
        if kind == "hardened":
            bits = np.logical_xor.reduce([bits[:, part] for part in joined.T])
        packed[begin : begin + len(bits)] = np.packbits(bits, axis=1).view(np.uint64)
    return packed


def _positions(pair: str) -> np.ndarray:
    return np.random.default_rng([ord(c) for c in pair]).integers(0, BITS, HASHES)


def write(folder: Path, left: int, right: int, kind: str) -> tuple[Path, Path]:
    """A file of each side's filters; a fifth of the persons of the left is in both."""
    paths = []
    for seed, side, count in ((1, "left", left), (2, "right", right)):
        paths.append(folder / f"{kind}-{count}-{side}.npy")
        np.save(paths[-1], filters(rows(count, seed, left // 5), kind))
    return paths[0], paths[1]
