"""Blocks find what comparing everything finds, of the pairs that share one, and each once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from safeconduct.centre.linkage.blocks import blocks, in_block, recall
from safeconduct.centre.linkage.candidates import enough
from safeconduct.centre.linkage.carried import carried_over
from safeconduct.centre.linkage.comparison import Sources

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


def test_recall_is_estimated_from_how_often_keys_agree() -> None:
    """Two keys that each fail for one match in ten, independently: one in a hundred is lost."""
    numbers = np.random.default_rng(1)
    every = np.arange(100_000)
    keys = {}
    for name in ("sound", "place"):
        left = np.ones(len(every), np.uint64)
        right = np.where(numbers.random(len(every)) < 0.1, 2, 1).astype(np.uint64)
        keys[name] = (left, right)
    found = (keys["sound"][1] == 1) | (keys["place"][1] == 1)
    rows = every[found]
    assert recall(keys, rows, rows, np.ones(len(rows))) == pytest.approx(0.99, abs=0.001)
    assert found.mean() == pytest.approx(0.99, abs=0.001)


def test_a_key_that_is_not_known_makes_no_block() -> None:
    unknown = np.zeros(3, np.uint64)
    assert list(blocks({"sound": (unknown, unknown)})) == []
