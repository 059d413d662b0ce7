"""PR-1: which dossiers come first, by the six criteria of priority, and how that came about.

Each criterion answered "yes" adds its weight; what is not known could still add it. So a dossier
has a score from … to …, and a place from … to …. The weights are law data (rule PR-1): the
directive gives none, so they are equal and not verified. A magistrate may depart from what is
proposed, with a reason; the proposal stands beside it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from safeconduct.law.belgium.priorities import weights as weighed

# In the order in which S1 3.2.2 names them.
CRITERIA = (
    "young_victims",
    "dignity",
    "violence",
    "organisation",
    "social_impact",
    "persistence",
)
Answer = bool | None
FIRST, LAST = "first", "last"
DEPARTURES = (FIRST, LAST)


@dataclass(frozen=True, slots=True)
class Scored:
    """How a score came about: what each criterion adds, and the `least` and `most` of the sum.

    `adds` holds, for each criterion, (weight where yes, weight where it may still be yes).
    """

    adds: Mapping[str, tuple[int, int]]
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A dossier to be ranked. What `answers` does not name is not known."""

    number: str
    opened_on: date
    answers: Mapping[str, Answer]
    departure: str = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A dossier in its place. `place` is the one proposed (from 1), `best` and `worst` those that
    further answers could give it; `stands` is its place with the departures of the magistrates.
    """

    candidate: Candidate
    score: Scored
    place: int
    best: int
    worst: int
    stands: int = field(default=0)


def weights(on: date) -> Mapping[str, int]:
    """The weight of each criterion on a day, in points."""
    found = weighed()
    return {each: int(str(found[f"priority_{each}"].on(on).value)) for each in CRITERIA}


def weights_verified(on: date) -> bool:
    """Whether a source gives these weights."""
    return all(weighed()[f"priority_{each}"].on(on).verified for each in CRITERIA)


def score(answers: Mapping[str, Answer], weigh: Mapping[str, int]) -> Scored:
    """The score of one set of answers, with what each criterion adds."""
    adds = {each: _adds(answers.get(each), weigh[each]) for each in CRITERIA}
    least = sum(sure for sure, _ in adds.values())
    return Scored(adds, least, least + sum(open_ for _, open_ in adds.values()))


def _adds(answer: Answer, weight: int) -> tuple[int, int]:
    if answer is None:
        return (0, weight)
    return (weight if answer else 0, 0)


def rank(candidates: Iterable[Candidate], on: date) -> tuple[Ranked, ...]:
    """The dossiers in the order proposed: by what is sure, then by what may be added, then the
    oldest first, then by number.
    """
    weigh = weights(on)
    scored = sorted(((each, score(each.answers, weigh)) for each in candidates), key=_order)
    least = sorted(one.least for _, one in scored)
    most = sorted(one.most for _, one in scored)
    many = len(scored)
    ranked = [
        Ranked(
            each,
            one,
            place,
            # Above it for sure: whose least is more than its most. Below: whose most is less.
            best=1 + many - bisect_right(least, one.most),
            worst=many - bisect_left(most, one.least),
        )
        for place, (each, one) in enumerate(scored, start=1)
    ]
    return _with_departures(ranked)


def _order(scored: tuple[Candidate, Scored]) -> tuple[int, int, date, str]:
    candidate, one = scored
    return (-one.least, -one.most, candidate.opened_on, candidate.number)


def _with_departures(ranked: Sequence[Ranked]) -> tuple[Ranked, ...]:
    """The same, each with the place it stands in once departures are followed."""
    parts = {FIRST: 0, "": 1, LAST: 2}
    order = sorted(ranked, key=lambda each: (parts[each.candidate.departure], each.place))
    stands = {id(each): number for number, each in enumerate(order, start=1)}
    return tuple(
        Ranked(each.candidate, each.score, each.place, each.best, each.worst, stands[id(each)])
        for each in ranked
    )
