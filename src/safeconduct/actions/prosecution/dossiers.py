"""An office's dossiers: opened, ranked by PR-1, read whole, and shown with what they wait for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.actions.perform import WrongAnswer
from safeconduct.actions.prosecution.qualification import Offence, missing, qualified
from safeconduct.cases.reading import today
from safeconduct.policy.prosecution.means import METHODS, owed
from safeconduct.policy.prosecution.ranking import CRITERIA, Answer, Candidate, Ranked, rank
from safeconduct.policy.prosecution.victims import flags
from safeconduct.policy.prosecution.vocabulary import FORMS, OPEN, STATES
from safeconduct.store.errors import NotFound
from safeconduct.store.prosecution import dossiers, reading
from safeconduct.store.prosecution.records import (
    Change,
    Count,
    Dossier,
    NumberTaken,
    Stale,
    Step,
    Suspect,
    Victim,
    Whole,
)

__all__ = [
    "OPEN",
    "Change",
    "Count",
    "Dossier",
    "InDossiers",
    "NotFound",
    "NumberTaken",
    "Placed",
    "Read",
    "Stale",
    "Step",
    "Suspect",
    "Victim",
    "WrongAnswer",
    "begin",
    "chosen",
    "figures",
    "listed",
    "of_case",
    "read",
]

ANSWERS: Mapping[str, Answer] = {"yes": True, "no": False, "unknown": None}
ROOM = "prosecution"
FEDERAL = "federal_prosecutor"


@dataclass(frozen=True, slots=True)
class Placed:
    """A dossier, and its place; None once it is no longer open."""

    dossier: Dossier
    ranked: Ranked | None


@dataclass(frozen=True, slots=True)
class Read:
    """A dossier as its page shows it.

    `missing` are the facts the law still has to be told, `owed` the means of PR-5 of which
    nothing is recorded, `flags` what PR-6 speaks of, by the reference of the case.
    """

    whole: Whole
    ranked: Ranked | None
    many: int
    offences: tuple[Offence, ...]
    missing: tuple[str, ...]
    owed: tuple[str, ...]
    methods: tuple[str, ...]
    flags: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class InDossiers:
    """The dossiers (id, number) that name a case, and the offences of the victim under PR-6."""

    dossiers: tuple[tuple[UUID, str], ...]
    flags: tuple[str, ...]


def works_here(actor: Actor) -> bool:
    """Whether the actor works on dossiers at all."""
    return may_enter(actor, ROOM)


def begin(number: str, title: str, *, opened_on: date, state: str, form: str, actor: Actor) -> UUID:
    """Open a dossier; its id. Raises NotFound, NumberTaken, WrongAnswer."""
    if opened_on > today():
        raise WrongAnswer("opened_on")
    return dossiers.open_dossier(
        number,
        title,
        opened_on=opened_on,
        state=chosen("state", state, STATES),
        form=chosen("form", form, FORMS),
        actor=actor,
    )


def listed(*, actor: Actor) -> tuple[Placed, ...]:
    """The actor's dossiers: the open ones in the order in which they stand, then the others."""
    found = dossiers.list_dossiers(actor=actor)
    ranked = _ranked(found)
    placed = [Placed(each, ranked.get(each.id)) for each in found]
    return tuple(sorted(placed, key=lambda one: one.ranked.stands if one.ranked else len(found)))


def read(dossier: UUID, *, actor: Actor) -> Read:
    """One dossier, with what the law says of it. Raises NotFound."""
    whole = reading.read(dossier, actor=actor)
    others = dossiers.list_dossiers(actor=actor, states=OPEN)
    ranked = _ranked(others)
    offences = qualified(whole.dossier.facts)
    states = {code: step.state for code, step in whole.steps.items()}
    return Read(
        whole,
        ranked.get(dossier),
        len(ranked),
        offences,
        missing(offences),
        owed({each.kind for each in whole.money}, states),
        tuple(METHODS),
        {each.reference: flags(each.residence_status, each.duress) for each in whole.victims},
    )


def of_case(reference: str, residence_status: str, *, actor: Actor) -> InDossiers | None:
    """A case as dossiers name it, and what PR-6 speaks of there; None for who works on no dossiers.

    `residence_status` is what the actor is shown of it, blank for nothing.
    """
    if not works_here(actor):
        return None
    found = reading.naming(reference, actor=actor)
    offences = flags(residence_status, (each for _, _, duress in found for each in duress))
    return InDossiers(tuple((dossier, number) for dossier, number, _ in found), offences)


def figures(*, actor: Actor) -> tuple[Count, ...]:
    """How many dossiers there are in the country, and how they stand: counts, and nothing else.

    For the federal prosecutor, who has them for the expertise network and the Board of
    Prosecutors General (S1 3.3.3). Raises NotFound for others.
    """
    if actor.agency != FEDERAL:
        raise NotFound
    return reading.figures(actor=actor)


def chosen(field: str, value: str, offered: object) -> str:
    """`value`, if it is one of those `offered`. Raises WrongAnswer."""
    if not isinstance(offered, tuple | frozenset | dict) or value not in offered:
        raise WrongAnswer(field)
    return value


def _ranked(found: tuple[Dossier, ...]) -> Mapping[UUID, Ranked]:
    """The open dossiers in their places, by id."""
    open_ = [each for each in found if each.state in OPEN]
    # A number is one of an office; the federal prosecutor has those of several.
    ids = {_named(each): each.id for each in open_}
    ranked = rank((_candidate(each) for each in open_), today())
    return {ids[each.candidate.number]: each for each in ranked}


def _named(each: Dossier) -> str:
    return f"{each.number}\n{each.agency}\n{each.office}"


def _candidate(each: Dossier) -> Candidate:
    answers = {
        criterion: ANSWERS[each.criteria.get(criterion, {}).get("answer", "unknown")]
        for criterion in CRITERIA
    }
    return Candidate(_named(each), each.opened_on, answers, each.departure)
