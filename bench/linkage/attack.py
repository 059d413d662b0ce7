"""Who is found again in encodings, by attackers without the key; beside the F1 they cost.

Plain filters, folded ones (XOR), noisy ones (BLIP), and diffusion of 3 to 6 bits, of the same
tokens: sparse, as they are common, and dense, as they are used here.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from safeconduct.centre.encoding.encoder import Encoder, Person
from safeconduct.centre.encoding.filters import Shape
from safeconduct.centre.encoding.recipe import SHAPES
from safeconduct.centre.tokens import BIRTH, GROUPS, NAME, PLACE

from .frequency_attack import named
from .graph_attack import likeness, reidentified
from .labelled import febrl, febrl_person, name_tokens, world_person
from .world import world

PERSONS = 500
OWN_KEYS = 4
TOLD = 20
_SPARSE = 4

Make = Callable[[bytes], np.ndarray]


def measure() -> dict[str, Any]:
    """Shares found again: of persons (graph, frequency), of bigrams (patterns)."""
    with tempfile.TemporaryDirectory(prefix="safeconduct-linkage-") as folder:
        rows = febrl(Path(folder))
    sets = {
        "febrl4": [febrl_person(row) for row in rows["dataset4a"][:PERSONS]],
        "scripts": [world_person(record) for record in world(5, PERSONS)[0]],
    }
    return {
        "persons": PERSONS,
        "told": TOLD,
        "sets": {
            name: {kind: _found(persons, make) for kind, make in _kinds(persons).items()}
            for name, persons in sets.items()
        },
        "values by how often they are equal": {
            name: {group: _by_equals(persons, group) for group in (BIRTH, PLACE)}
            for name, persons in sets.items()
        },
    }


def _kinds(persons: list[Person]) -> dict[str, Make]:
    sparse = {
        group: replace(shape, weights={f: max(1, w // _SPARSE) for f, w in shape.weights.items()})
        for group, shape in SHAPES.items()
    }
    plain = _bits(persons, _spread(sparse, 1), (NAME,))
    kinds: dict[str, Make] = {
        "all groups in one, plain": _bits(persons, _spread(sparse, 1), GROUPS),
        "name, plain": plain,
        "name, XOR-folded": lambda key: _folded(plain(key)),
        "name, BLIP .05": lambda key: _noisy(plain(key), key),
    }
    for spread in (3, 4, 5):
        kinds[f"name, sparse, t={spread}"] = _bits(persons, _spread(sparse, spread), (NAME,))
    for spread in (1, 3, 4, 5, 6):
        kinds[f"name, dense, t={spread}"] = _bits(persons, _spread(SHAPES, spread), (NAME,))
    kinds["as shipped, birth and place"] = _bits(persons, SHAPES, (BIRTH, PLACE))
    kinds["as shipped, all groups"] = _bits(persons, SHAPES, GROUPS)
    return kinds


def _spread(shapes: Mapping[str, Shape], spread: int) -> dict[str, Shape]:
    return {group: replace(shape, spread=spread) for group, shape in shapes.items()}


def _bits(persons: list[Person], shapes: Mapping[str, Shape], groups: tuple[str, ...]) -> Make:
    def make(key: bytes) -> np.ndarray:
        found = Encoder(key, shapes).encode(persons).groups
        raw = [np.ascontiguousarray(found[group].words, "<u8").view(np.uint8) for group in groups]
        return np.unpackbits(np.concatenate(raw, axis=1), axis=1, bitorder="little")

    return make


def _folded(bits: np.ndarray) -> np.ndarray:
    half = bits.shape[1] // 2
    return bits[:, :half] ^ bits[:, half:]


def _noisy(bits: np.ndarray, key: bytes) -> np.ndarray:
    chosen = np.random.default_rng(int.from_bytes(key[:8], "little"))
    return bits ^ (chosen.random(bits.shape) < 0.05)


def _found(persons: list[Person], make: Make) -> dict[str, float]:
    target = make(b"the key of the agencies.........")
    alike = likeness(target)
    # Averaging over keys: what one key of the attacker's own adds by chance, several take away.
    own = [likeness(make(bytes([n]) * 32)) for n in range(1, OWN_KEYS + 1)]
    return {
        "graph, one key": reidentified(alike, own[0]),
        "graph, mean of keys": reidentified(alike, np.mean(own, axis=0)),
        "graph, 20 persons told": reidentified(alike, np.mean(own, axis=0), TOLD),
        "frequency": named(target, _holding(persons)),
        "patterns": _by_patterns(persons, target),
    }


def _by_equals(persons: list[Person], group: str) -> float:
    """The share of records whose value in a group is named by how often equal filters stand there.

    No filter hides it: values are laid beside filters in the order of their counts, and among
    those that stand there equally often one is taken at a venture.
    """
    filters = _bits(persons, SHAPES, (group,))(b"the key of the agencies.........")
    values = [person.birth if group == BIRTH else person.other for person in persons]
    counts = Counter(row.tobytes() for row in filters), Counter(values)
    alike = [Counter(of.values()) for of in counts]
    hits = sum(
        1 / max(alike[0][counts[0][row.tobytes()]], alike[1][counts[1][value]])
        for row, value in zip(filters, values, strict=True)
        if counts[0][row.tobytes()] == counts[1][value]
    )
    return hits / len(persons)


def _holding(persons: list[Person]) -> np.ndarray:
    """Which tokens of names each person has, shape (persons, tokens)."""
    held = [name_tokens(person) for person in persons]
    column = {token: at for at, token in enumerate(sorted(set().union(*held)))}
    found = np.zeros((len(persons), len(column)), np.uint8)
    for row, tokens in enumerate(held):
        found[row, [column[token] for token in tokens]] = 1
    return found


def _by_patterns(persons: list[Person], target: np.ndarray, tried: int = 40) -> float:
    """The share of the commonest tokens whose bits are found by mining co-occurrence.

    For each token the attacker knows in how many records it is; the bits that are set together in
    about so many records are sought, and the token counts as found where the records that have
    them are, nearly, its own (Christen, Ranbaduge, Vatsalan, Schnell, Precise and Fast
    Cryptanalysis for Bloom Filter Based PPRL, TKDE 2019).
    """
    holders: Counter[tuple[str, str]] = Counter()
    has: dict[tuple[str, str], set[int]] = {}
    for row, person in enumerate(persons):
        for token in name_tokens(person):
            holders[token] += 1
            has.setdefault(token, set()).add(row)
    columns = target.astype(np.float32)
    together = columns.T @ columns
    found = 0
    asked = [token for token, _ in holders.most_common(tried)]
    for token in asked:
        wanted = holders[token]
        pairs = np.argwhere(np.triu(np.abs(together - wanted) <= max(1, 0.02 * wanted), 1))[:200]
        for one, other in pairs:
            rows = set(np.flatnonzero((target[:, one] & target[:, other]).astype(bool)).tolist())
            if len(rows & has[token]) >= 0.9 * max(len(rows), wanted):
                found += 1
                break
    return found / len(asked)
