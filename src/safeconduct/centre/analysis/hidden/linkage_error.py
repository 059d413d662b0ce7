"""How far wrong links move the estimate: somebody not recognised on a second list counts twice,
and two people taken for one count once, on lists that neither was on together.

Each link between two records of a person is missed with the same probability, independently of
the others; the records still joined, through others too, stay one person. Then the people to be
expected on each combination are a linear map of the true ones, in closed form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import comb

import numpy as np

from safeconduct.centre.analysis.faults import AnalysisFault

from .design import Floats, design_of
from .existence import Admission
from .lists import ListCounts, require_estimable
from .stepwise import chosen

_TIMES = 30
"""Steps towards the counts before wrong links: each is far smaller than the one before."""


@dataclass(frozen=True, slots=True)
class Bias:
    """What comes out when this share of links is missed: persons counted, and the estimate."""

    missed: float
    observed: int
    estimate: int


def bias_of_missed_links(lists: ListCounts, shares: Sequence[float]) -> list[Bias]:
    """The estimate from `lists` were they whole, and a share of the links then lost."""
    return [
        _estimated(share, splitting(len(lists.names), share) @ lists.counts) for share in shares
    ]


def mended(lists: ListCounts, missed: float, false: float = 0.0) -> ListCounts:
    """The people to be expected on each combination had no link been missed, and none been wrong.

    `missed`: the share of links missed, `false`: the share of links made that are wrong, as
    linkage estimates both from a reviewed sample. Counts are then no longer whole; a combination
    that would come out below zero holds nobody, and the others are scaled so that list sizes keep
    their sum. Errors: AnalysisFault where a share is not from 0 to below 1.
    """
    for share in (missed, false):
        if not 0 <= share < 1:
            raise AnalysisFault("analyse-wrong-share", found=f"{share:g}")
    apart = _taken_apart(lists, false) if false else lists.counts
    solved = np.linalg.solve(splitting(len(lists.names), missed), apart)
    counts = np.maximum(solved, 0.0)
    sizes = np.array([bits.bit_count() for bits in range(1, len(counts) + 1)])
    counts *= (sizes @ lists.counts) / (sizes @ counts)
    return ListCounts(lists.names, counts)


def merging(counts: Floats) -> tuple[Floats, float]:
    """What one wrong link does on average: the change of each combination, and the wrong pairs of
    records it makes.

    Two people are taken for one who are on no list together (a list knows its own people apart),
    each two alike likely.
    """
    change, pairs, ways = np.zeros_like(counts), 0.0, 0.0
    cells = range(1, len(counts) + 1)
    for one in cells:
        for other in cells:
            if one & other or one > other:
                continue
            weight = float(counts[one - 1] * counts[other - 1])
            for cell, by in ((one | other, 1), (one, -1), (other, -1)):
                change[cell - 1] += by * weight
            pairs += weight * one.bit_count() * other.bit_count()
            ways += weight
    return (change / ways, pairs / ways) if ways else (change, 1.0)


def _taken_apart(lists: ListCounts, false: float) -> Floats:
    """The people before a share `false` of the linked pairs of records was joined wrongly: the
    counts from which so many wrong links lead to those that were counted."""
    sizes = [bits.bit_count() for bits in range(1, len(lists.counts) + 1)]
    wrong = false * float(np.array([comb(size, 2) for size in sizes]) @ lists.counts)
    counts = lists.counts
    for _ in range(_TIMES):
        change, pairs = merging(counts)
        counts = np.maximum(lists.counts - wrong / pairs * change, 0.0)
    return counts


def splitting(lists: int, missed: float) -> Floats:
    """Shape (combinations, combinations): from true people to those counted.

    A part T of a person's lists S is counted as a person of its own where the records of T hang
    together and none of them is joined to the rest of S.
    """
    joined = _hang_together(lists, missed)
    cells = range(1, 1 << lists)
    matrix = np.zeros((len(cells), len(cells)))
    for whole in cells:
        for part in cells:
            if part & whole == part:
                size, rest = part.bit_count(), (whole ^ part).bit_count()
                matrix[part - 1, whole - 1] = joined[size] * missed ** (size * rest)
    return matrix


def _hang_together(most: int, missed: float) -> list[float]:
    """For 0 … `most` records: the probability that what links are left join them all.

    That of a random graph being connected (Gilbert, Annals of Mathematical Statistics 30, 1959).
    """
    joined = [1.0, 1.0]
    for records in range(2, most + 1):
        apart = sum(
            comb(records - 1, part - 1) * joined[part] * missed ** (part * (records - part))
            for part in range(1, records)
        )
        joined.append(1.0 - apart)
    return joined


def _estimated(missed: float, counts: Floats) -> Bias:
    lists = ListCounts(tuple(map(str, range(counts.size.bit_length()))), counts)
    require_estimable(lists)
    design = design_of(len(lists.names))
    hidden = chosen(design, counts[None, :], Admission(design)).hidden[0]
    if np.isnan(hidden):
        raise AnalysisFault("analyse-no-model")
    return Bias(missed, lists.observed, round(float(counts.sum() + hidden)))
