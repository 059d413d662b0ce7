"""Blocks find what comparing everything finds, of the pairs that share one, and each once."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.linkage.blocks import blocks, in_block
from safeconduct.centre.linkage.candidates import enough
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.comparison import Sources
from safeconduct.centre.linkage.distinct import distinct_persons
from safeconduct.centre.linkage.links import compare, join
from safeconduct.centre.linkage.review import quality, recall_of_blocks
from safeconduct.centre.tokens import Tokens

from .made import VERSION, WIDTHS, Persons

CARRIED = carried_over(VERSION, WIDTHS)


@settings(max_examples=40)
@given(st.integers(0, 2**32))
def test_of_pairs_that_share_a_block_none_is_lost_or_told_twice(seed: int) -> None:
    persons = Persons(30, seed)
    sources = Sources(persons.source("a", range(20)), persons.source("b", range(10, 30)))
    numbers = np.random.default_rng(seed)
    keys = {
        name: (
            numbers.integers(0, 4, 20).astype(np.uint64),
            numbers.integers(0, 4, 20).astype(np.uint64),
        )
        for name in ("year_sex", "sound", "place")
    }
    told = [
        (int(i), int(j))
        for block in blocks(keys)
        for chunk in in_block(sources, CARRIED, 0.0, keys, block)
        for i, j in zip(chunk.i, chunk.j, strict=True)
    ]
    everywhere = {
        (int(i), int(j))
        for chunk in enough(sources, CARRIED, 0.0)
        for i, j in zip(chunk.i, chunk.j, strict=True)
    }
    shared = {
        (i, j)
        for i, j in everywhere
        if any(left[i] == right[j] != 0 for left, right in keys.values())
    }
    assert len(told) == len(set(told))
    assert set(told) == shared


def in_random_blocks(tokens: Tokens, values: list[int], seed: int) -> Tokens:
    """The records in blocks of three keys, drawn of so many values each."""
    numbers = np.random.default_rng(seed)
    hashes = (numbers.integers(1, most + 1, len(tokens)).astype(np.uint64) for most in values)
    return replace(tokens, blocks=dict(zip(("years", "sound", "place"), hashes, strict=True)))


@settings(max_examples=10)
@given(st.integers(0, 2**32))
def test_where_blocks_overlap_fully_the_links_are_those_of_comparing_everything(seed: int) -> None:
    persons = Persons(40, seed)
    rows = range(0, 25), range(15, 40), [*range(0, 40, 4), 3, 3]
    named = zip("abc", rows, strict=True)
    plain = [persons.source(name, list(part), turned=0.1) for name, part in named]
    # Two keys cut the records up; by the third all are in one block.
    sources = [in_random_blocks(tokens, [3, 5, 1], seed) for tokens in plain]
    everything = join(compare(plain, CARRIED))
    blocked = join(compare(sources, CARRIED, blocked=True))
    assert blocked.persons.tolist() == everything.persons.tolist()
    assert set(zip(blocked.a, blocked.b, strict=True)) == set(
        zip(everything.a, everything.b, strict=True)
    )
    assert recall_of_blocks(everything.compared) is None


def test_the_recall_of_blocks_is_seen_in_pairs_found_without_them() -> None:
    """Two keys that agree together for some persons and for others not: three in four are kept."""
    persons = Persons(800, 1)
    a, b = (persons.source(name, range(800)) for name in "ab")
    own = np.arange(1, 801, dtype=np.uint64)
    lost = np.arange(800) % 4 == 0
    keys = {"years": own, "sound": own + 1000}
    moved = {name: np.where(lost, hashes + 5000, hashes) for name, hashes in keys.items()}
    sources = [replace(a, blocks=keys), replace(b, blocks=moved)]
    links = join(compare(sources, CARRIED, deduplicated=frozenset("ab"), blocked=True))
    told = recall_of_blocks(links.compared)
    assert told is not None
    assert told.low95 < 0.75 < told.high95 and told.high95 - told.low95 < 0.1
    # What was not looked for is carried into recall and into the number of persons.
    assert quality(links).recall.high95 < 0.82
    found = distinct_persons(links)
    assert found.count > 950 and found.low95 <= 800 <= found.high95


def test_a_source_without_blocks_is_not_compared_in_blocks() -> None:
    persons = Persons(4, 1)
    with pytest.raises(ValueError, match="blocks"):
        compare([persons.source(name, range(4)) for name in "ab"], CARRIED, blocked=True)


def test_a_key_that_is_not_known_makes_no_block() -> None:
    unknown = np.zeros(3, np.uint64)
    assert list(blocks({"sound": (unknown, unknown)})) == []
