"""A small sample of pairs that the agencies look at, and what their answers make better.

No threshold is right everywhere: each side opens the review file beside its own map of numbers and
says of each pair whether it is the same person. The answers calibrate the probabilities (beta
calibration: Kull, Silva Filho and Flach, AISTATS 2017) and measure how many links are right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from .bands import BANDS, bands
from .believed import believed
from .links import Calibrate, Compared, Links, join
from .overlooked import in_blocks
from .weights import Floats, Numbers

_HELD_BY = 4.0
"""How firmly the calibration is held to leaving everything as it is."""


class Answer(Enum):
    """What those who own the records say of a pair."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its interval of 95 %."""

    share: float
    low95: float
    high95: float


def sample(links: Links, count: int) -> Numbers:
    """Which of the pairs told to look at: ``count`` at most, as many of each band as can be.

    The same pairs for the same links and count.
    """
    numbers = np.random.default_rng(count)
    band = bands(links.probability)
    waiting = [numbers.permutation(np.flatnonzero(band == b)).tolist() for b in range(len(BANDS))]
    chosen: list[int] = []
    while len(chosen) < count and any(waiting):
        for pairs in waiting:
            if pairs and len(chosen) < count:
                chosen.append(pairs.pop())
    return np.array(sorted(chosen), np.int64)


def calibration(probability: Floats, same: npt.NDArray[np.bool_]) -> Calibrate:
    """Better probabilities from those of answered pairs and whether each was the same person.

    With few answers little is changed; the order of pairs is never turned round.
    """
    features = _features(probability)

    def loss(at: Floats) -> float:
        odds = features @ at
        held = _HELD_BY * float(((at - _AS_IT_IS) ** 2).sum())
        return float(np.logaddexp(0, np.where(same, -odds, odds)).sum()) + held

    fitted = minimize(loss, _AS_IT_IS, bounds=((0.05, None), (0.05, None), (None, None)))
    slopes: Floats = fitted.x
    return lambda chance: 1 / (1 + np.exp(-_features(chance) @ slopes))


_AS_IT_IS = np.array([1.0, 1.0, 0.0])


def _features(probability: Floats) -> Floats:
    held = np.clip(probability, 1e-12, 1 - 1e-12)
    return np.stack([np.log(held), -np.log1p(-held), np.ones_like(held)], axis=1)


@dataclass(frozen=True, slots=True)
class Quality:
    """``precision``: links that are right; ``recall``: persons' pairs that are linked.
    ``answered``: how many pairs were looked at and decided."""

    precision: Rate
    recall: Rate
    answered: int


def quality(links: Links) -> Quality:
    """Estimated precision and recall: by the probabilities, and by answers where there are some
    (`believed`). Without any link, both are 1."""
    drawn = believed(links)
    every = np.maximum(drawn.matches, 1e-9)
    return Quality(
        _rate(drawn.right / drawn.joined if drawn.joined else np.ones_like(drawn.right)),
        _rate(np.where(drawn.matches > 0, drawn.right / every, 1.0)),
        len(links.answered),
    )


def recall_of_blocks(compared: Compared) -> Rate | None:
    """The share of matches that share a keyed block, all others being lost; None where
    everything was compared."""
    return _rate(in_blocks(compared, 4_000, np.random.default_rng(0))) if compared.blocked else None


def reviewed(
    compared: Compared, answers: Sequence[tuple[tuple[int, int], bool]]
) -> tuple[Links, Quality]:
    """The links that ``answers`` make better, and how good these are.

    Each answer is of two records by their places among all, and says whether they are the same
    person; a pair that was not among those compared teaches nothing.
    """
    at = places(compared, [pair for pair, _ in answers])
    same = np.array([answer for _, answer in answers], np.bool_)
    seen = at >= 0
    links = join(compared, calibrate=calibration(compared.probability[at[seen]], same[seen]))
    # What was compared stands in the same order, the told ones first: places stay.
    looked_at = seen & (at < len(links.a))
    links = replace(links, answered=at[looked_at], same=same[looked_at])
    return links, quality(links)


def _rate(drawn: Floats) -> Rate:
    low, high = np.quantile(drawn, [0.025, 0.975])
    return Rate(float(drawn.mean()), float(low), float(high))


def places(compared: Compared, wanted: list[tuple[int, int]]) -> Numbers:
    """Where pairs of records stand among those compared; -1 for a pair that does not."""
    at = {
        pair: place
        for place, pair in enumerate(zip(compared.a.tolist(), compared.b.tolist(), strict=True))
    }
    return np.array([at.get((min(pair), max(pair)), -1) for pair in wanted], np.int64)
