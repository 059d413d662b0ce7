"""Charges and judgments of a dossier, told to the residence procedure of every victim in it.

What is recorded is the event of the case itself (P-7), by the act a magistrate has in that case:
in all linked cases and in the dossier, or nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from safeconduct.access import Actor
from safeconduct.actions.perform import Refused, WrongAnswer, begin, perform
from safeconduct.actions.prosecution.dossiers import chosen
from safeconduct.actions.record_proceedings import ACT
from safeconduct.cases.reading import today
from safeconduct.store.errors import NotFound, StoreError
from safeconduct.store.prosecution import parts, reading
from safeconduct.store.prosecution.records import Stale

__all__ = ["RULINGS", "Outcome", "RefusedIn", "Stale", "record"]

# Of what a magistrate records in a case, what is the same for every victim of the dossier.
RULINGS = (
    "charged_trafficking",
    "charged_smuggling",
    "charged_other",
    "convicted",
    "not_convicted",
    "ended",
)


class RefusedIn(StoreError):
    """It cannot be recorded in the case `reference`; nothing was recorded anywhere."""

    def __init__(self, reference: str) -> None:
        self.reference = reference
        super().__init__(f"not open in {reference}")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The cases in which it was recorded, and how many linked ones are not the actor's."""

    cases: tuple[str, ...]
    elsewhere: int


def record(dossier: UUID, began_from: int, what: str, *, on: date, actor: Actor) -> Outcome:
    """Record a charge, a judgment or the end of the proceedings on `on`, in every linked case.

    Raises NotFound, Stale, WrongAnswer, RefusedIn; nothing is recorded then.
    """
    chosen("what", what, RULINGS)
    if on > today():
        raise WrongAnswer("on")
    with transaction.atomic():
        linked = reading.linked(dossier, actor=actor)
        if on < linked.opened_on:
            raise WrongAnswer("on")
        # First the dossier: who may not write in it, or saw an older version, ends here.
        data = {"what": what, "on": on.isoformat(), "cases": list(linked.cases)}
        parts.amend(dossier, began_from, "ruling", {}, data=data, actor=actor)
        for reference in linked.cases:
            _in_case(reference, what, on, actor)
    return Outcome(linked.cases, linked.elsewhere)


def _in_case(reference: str, what: str, on: date, actor: Actor) -> None:
    try:
        stored = begin(ACT, reference, actor=actor)
        answers = {"proceedings": what}
        perform(ACT, stored, answers, on=on, actor=actor, last_seen=stored.last_seen)
    except (Refused, WrongAnswer, NotFound) as error:
        raise RefusedIn(reference) from error
