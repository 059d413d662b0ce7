"""Every way to compare finds the pairs that comparing bit by bit finds, and no other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.linkage import native
from safeconduct.centre.linkage.kernel import dice_pairs, paths
from safeconduct.centre.linkage.layout import Words, least_common

Found = dict[tuple[int, int], float]


@st.composite
def filters(draw: st.DrawFn) -> tuple[Words, Words]:
    """Two sets of filters of one length, some rows empty, some rows of both nearly alike."""
    width = draw(st.integers(1, 17))
    rows = draw(st.integers(0, 40)), draw(st.integers(0, 40))
    numbers = np.random.default_rng(draw(st.integers(0, 2**32)))
    density = draw(st.sampled_from([0.02, 0.3, 0.5, 0.9]))
    left, right = (numbers.random((n, width * 64)) < density for n in rows)
    for row in range(min(rows)):
        if numbers.random() < 0.5:
            flipped = numbers.random(width * 64) < numbers.choice([0.0, 0.05, 0.2])
            right[row] = left[row] ^ flipped
    for side in (left, right):
        side[numbers.random(len(side)) < 0.1] = False
    return packed(left, width), packed(right, width)


def packed(bits: np.ndarray, width: int) -> Words:
    return np.packbits(bits, axis=1).view(np.uint64).reshape(len(bits), width)


def naive(left: Words, right: Words, threshold: float) -> Found:
    """Dice of every pair, one at a time, by whole numbers of Python."""
    own, other = ([int.from_bytes(row.tobytes(), "little") for row in s] for s in (left, right))
    found = {}
    for i, a in enumerate(own):
        for j, b in enumerate(other):
            bits = a.bit_count() + b.bit_count()
            if bits and (score := 2.0 * (a & b).bit_count() / bits) >= threshold:
                found[i, j] = score
    return found


def collected(left: Words, right: Words | None, threshold: float, path: str | None) -> Found:
    found: Found = {}
    for i, j, score in dice_pairs(left, right, threshold, path=path):
        for pair in zip(i.tolist(), j.tolist(), strict=True):
            assert pair not in found
        found |= dict(zip(zip(i.tolist(), j.tolist(), strict=True), score.tolist(), strict=True))
    return found


@pytest.mark.parametrize("path", paths())
@given(filters(), st.sampled_from([0.05, 0.5, 2 / 3, 0.8, 0.9, 1.0]))
def test_a_path_finds_what_is_there(
    path: str, sides: tuple[Words, Words], threshold: float
) -> None:
    left, right = sides
    assert collected(left, right, threshold, path) == naive(left, right, threshold)


@pytest.mark.parametrize("path", paths())
@given(filters(), st.sampled_from([0.3, 0.8, 1.0]))
def test_one_side_with_itself_tells_each_pair_once(
    path: str, sides: tuple[Words, Words], threshold: float
) -> None:
    rows, _ = sides
    every = naive(rows, rows, threshold)
    assert collected(rows, None, threshold, path) == {
        pair: score for pair, score in every.items() if pair[0] < pair[1]
    }


@given(filters(), st.sampled_from([0.5, 0.8]))
def test_it_does_not_matter_which_side_is_which(
    sides: tuple[Words, Words], threshold: float
) -> None:
    left, right = sides
    turned = collected(right, left, threshold, None)
    assert collected(left, right, threshold, None) == {(j, i): s for (i, j), s in turned.items()}


def test_pairs_beyond_the_room_of_one_call_are_all_told() -> None:
    same = np.full((600, 4), 0x5555, np.uint64)
    assert 600 * 600 > native.ROOM
    for path in paths():
        told = sum(len(i) for i, _, _ in dice_pairs(same, same, 1.0, path=path))
        assert told == 600 * 600


@given(st.floats(0.01, 1.0), st.integers(1, 300), st.integers(1, 300))
def test_the_least_is_enough_and_one_less_is_not(threshold: float, a: int, b: int) -> None:
    least = int(least_common(threshold, 300)[a + b])
    assert least > 300 or 2.0 * least / (a + b) >= threshold
    assert 2.0 * (least - 1) / (a + b) < threshold


def test_what_makes_no_sense_is_refused() -> None:
    rows = np.zeros((2, 4), np.uint64)
    for threshold in (0.0, -1.0, 1.1, float("nan")):
        with pytest.raises(ValueError, match="threshold"):
            list(dice_pairs(rows, rows, threshold))
    with pytest.raises(ValueError, match="words"):
        list(dice_pairs(rows, np.zeros((2, 5), np.uint64), 0.8))
    with pytest.raises(ValueError, match="no path abacus"):
        list(dice_pairs(rows, rows, 0.8, path="abacus"))
