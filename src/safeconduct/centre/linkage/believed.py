"""What linkage may have got wrong: persons, right links and matches, drawn as often as probable.

Records that hang together are divided into persons again and again (`partitions`); what the
agencies answered then corrects how many of the links, and of the pairs left apart, are matches.
False and missed links are so carried through to persons, not counted pair by pair.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .bands import bands
from .clusters import hanging_together
from .links import Links
from .overlooked import overlooked
from .partitions import partitions
from .weights import Floats, Numbers

_CHAINS = 100
_SPREAD = 0.15
"""The standard deviation of how far log odds may be off, as factors of the odds for and against
and as a shift: what nobody has looked at is believed less."""
_BAND_OFF = 1.5
"""The standard deviation of the log odds by which a whole band may be off before it is asked."""
_LARGEST = 80
"""Records of a part that is divided as a whole; a larger one is cut at its weaker pairs first."""
_ENOUGH = 20_000
"""Pairs of records whose parts are divided; the others are held to be like these."""
_SURE = 40.0


@dataclass(frozen=True, slots=True)
class Believed:
    """Draws of what may be true: ``persons``; pairs joined that are ``right``, of ``joined``; all
    pairs of one person, ``matches``. All of the same shape (draws,), but for ``joined``."""

    persons: Floats
    right: Floats
    matches: Floats
    joined: int


@dataclass(slots=True)
class _Divided:
    """Sums over the parts divided, one a chain, and how probable each pair told is by them."""

    persons: Floats
    right: Floats
    matches: Floats
    chance: Floats


@lru_cache(maxsize=1)
def believed(links: Links, *, draws: int = 2_000, seed: int = 0) -> Believed:
    """What may be true behind ``links``, in view of the answers it holds; the same for the same
    ``seed``."""
    numbers = np.random.default_rng(seed)
    divided = _divided(links, numbers)
    drawn = numbers.integers(0, _CHAINS, draws)
    missed = overlooked(links, draws, numbers)
    persons = divided.persons[drawn] - missed
    joined, apart = _corrected(links, divided.chance, draws, numbers)
    right = divided.right.mean() + joined
    matches = divided.matches.mean() + joined + apart + missed
    # One person fewer for so many matches more.
    per = divided.matches.mean() / max(1.0, len(links.persons) - divided.persons.mean())
    persons = persons - (joined + apart) / max(1.0, per)
    joined_pairs = _joined(links)
    right = np.clip(np.rint(right), 0, joined_pairs)
    return Believed(persons, right, np.maximum(matches, right), joined_pairs)


def _joined(links: Links) -> int:
    sizes = np.bincount(links.persons)
    return int((sizes * (sizes - 1) // 2).sum())


def _corrected(
    links: Links, chance: Floats, draws: int, numbers: np.random.Generator
) -> tuple[Floats, Floats]:
    """How many more matches there are among the pairs joined, and among those left apart, than
    ``chance`` says. Answers count within the band and the side they were drawn from, so that it
    does not matter that some bands were asked about more."""
    stratum = bands(links.probability) * 2 + links.linked
    more = [np.zeros(draws), np.zeros(draws)]
    for at in np.unique(stratum).tolist():
        members = stratum == at
        said = links.same[members[links.answered]]
        yes, size = int(said.sum()), int(members.sum())
        share = _share(float(chance[members].mean()), yes, len(said) - yes, draws, numbers)
        matches = yes + numbers.binomial(size - len(said), share)
        more[at % 2] += matches - float(chance[members].sum())
    return more[1], more[0]


def _share(before: float, yes: int, no: int, draws: int, numbers: np.random.Generator) -> Floats:
    """The share of matches in a band, believed to be ``before``, after so many answers."""
    off = np.linspace(-5, 5, 401) * _BAND_OFF
    odds = np.log(before + 1e-3) - np.log1p(1e-3 - before) + off
    likely = -0.5 * (off / _BAND_OFF) ** 2
    likely -= yes * np.logaddexp(0, -odds) + no * np.logaddexp(0, odds)
    weight = np.exp(likely - likely.max())
    drawn: Floats = 1 / (1 + np.exp(-numbers.choice(odds, draws, p=weight / weight.sum())))
    return drawn


def _divided(links: Links, numbers: np.random.Generator) -> _Divided:
    """All parts divided as they may be, beginning from the persons as linked."""
    off = np.array([1.0, 1.0, 0.0]) + numbers.normal(0, _SPREAD, (_CHAINS, 3))
    none = np.zeros((3, _CHAINS))
    change = _Divided(none[0], none[1], none[2], links.probability.copy())
    parts = list(
        hanging_together(links.a, links.b, links.probability, len(links.persons), _LARGEST)
    )
    told = seen = done = 0
    for at in numbers.permutation(len(parts)).tolist():
        members, edges = parts[at]
        told += len(edges)
        if done < _ENOUGH:
            done += len(members) ** 2
            seen = told
            _divide(links, members, edges, off, change, numbers)
    scale = told / max(1, seen) if parts else 1.0
    linked = int(links.persons.max(initial=-1)) + 1
    joined = _joined(links)
    return _Divided(
        linked + scale * change.persons,
        joined + scale * change.right,
        joined + scale * change.matches,
        change.chance,
    )


def _divide(
    links: Links,
    members: Numbers,
    edges: Numbers,
    off: Floats,
    change: _Divided,
    numbers: np.random.Generator,
) -> None:
    """One part; what its chains have more or fewer than was linked is added to ``change``."""
    i, j = np.triu_indices(len(members), 1)
    odds = np.clip(links.compared.log_odds(members[i], members[j]), -_SURE, _SURE)
    odds = off @ np.stack([-np.logaddexp(0, -odds), np.logaddexp(0, odds), np.ones_like(odds)])
    matrix = np.zeros((_CHAINS, len(members), len(members)))
    matrix[:, i, j] = matrix[:, j, i] = odds
    linked = np.unique(links.persons[members], return_inverse=True)[1]
    found = partitions(matrix, links.compared.only_once[members], linked, numbers)
    same = found[:, i] == found[:, j]
    before = linked[i] == linked[j]
    change.persons += _different(found) - len(np.unique(linked))
    change.right += same[:, before].sum(axis=1) - before.sum()
    change.matches += same.sum(axis=1) - before.sum()
    a = np.searchsorted(members, links.a[edges])
    b = np.searchsorted(members, links.b[edges])
    change.chance[edges] = (found[:, a] == found[:, b]).mean(axis=0)


def _different(found: Numbers) -> Numbers:
    """How many persons each chain has."""
    ordered = np.sort(found, axis=1)
    different: Numbers = 1 + (ordered[:, 1:] != ordered[:, :-1]).sum(axis=1)
    return different
