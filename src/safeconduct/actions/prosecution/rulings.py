"""Charges and judgments of a dossier, told to the residence procedure of every victim in it.

What is recorded is the event of the case itself (P-7), by the act a magistrate has in that case:
in all linked cases and in the dossier, or nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import transaction

from safeconduct.access import Actor
from safeconduct.actions.act import Situation
from safeconduct.actions.perform import Refused, WrongAnswer, begin, perform
from safeconduct.actions.prosecution import changes
from safeconduct.actions.prosecution.dossiers import chosen
from safeconduct.actions.record_proceedings import ACT
from safeconduct.cases.reading import today
from safeconduct.cases.timeline import as_of
from safeconduct.policy.prosecution.rulings import reaches_cases
from safeconduct.store.errors import NotFound, StoreError
from safeconduct.store.prosecution import parts, reading
from safeconduct.store.prosecution import rulings as store
from safeconduct.store.prosecution.records import Stale

__all__ = ["RULINGS", "Outcome", "RefusedIn", "Stale", "Taken", "link_victim", "record"]

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
    """The cases in which it was recorded, and how many linked ones are not the actor's.

    `waits`: no case was told, for it does not hold for every suspect yet.
    """

    cases: tuple[str, ...]
    elsewhere: int
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """How many earlier rulings a victim's case was told, and which it did not take."""

    told: int
    refused: tuple[str, ...]


def record(
    dossier: UUID,
    began_from: int,
    what: str,
    *,
    on: date,
    suspects: Sequence[str] = (),
    actor: Actor,
) -> Outcome:
    """Record a charge, a judgment or the end of the proceedings on `on`, in every linked case.

    `suspects` are the ids of those it is of; none: of all. Raises NotFound, Stale,
    WrongAnswer, RefusedIn; nothing is recorded then.
    """
    chosen("what", what, RULINGS)
    if on > today():
        raise WrongAnswer("on")
    with transaction.atomic():
        linked = reading.linked(dossier, actor=actor)
        if on < linked.opened_on:
            raise WrongAnswer("on")
        known = store.read(dossier, actor=actor)
        whom = frozenset(suspects)
        if not whom <= known.suspects:
            raise WrongAnswer("suspects")
        before = [(each.what, frozenset(each.suspects)) for each in known.rulings]
        reaches = reaches_cases(what, whom, known.suspects, before)
        cases = linked.cases if reaches else ()
        # First the dossier: who may not write in it, or saw an older version, ends here.
        data = {
            "what": what,
            "on": on.isoformat(),
            "cases": list(cases),
            "suspects": sorted(whom or known.suspects),
            "reaches": reaches,
        }
        parts.amend(dossier, began_from, store.RULED, {}, data=data, actor=actor)
        for reference in cases:
            _in_case(reference, what, on, actor)
    return Outcome(cases, linked.elsewhere, waits=not reaches)


def link_victim(
    dossier: UUID, began_from: int, reference: str, duress: Sequence[str], *, actor: Actor
) -> Taken:
    """Link a victim, and tell their case what was ruled before; of each ruling once.

    What the case does not take on its day is left to be recorded there. Raises as
    `changes.link_victim`.
    """
    with transaction.atomic():
        case = changes.link_victim(dossier, began_from, reference, duress, actor=actor)
        known = store.read(dossier, actor=actor)
        version, told = known.version, 0
        refused: list[str] = []
        for each in sorted(known.rulings, key=lambda ruling: ruling.on):
            if not each.reaches or case in each.cases:
                continue
            try:
                with transaction.atomic():
                    data = {
                        "ruling": each.number,
                        "what": each.what,
                        "on": each.on.isoformat(),
                        "cases": [case],
                    }
                    parts.amend(dossier, version, store.TOLD, {}, data=data, actor=actor)
                    _in_case(case, each.what, each.on, actor)
            except RefusedIn:
                refused.append(each.what)
            else:
                told, version = told + 1, version + 1
    return Taken(told, tuple(refused))


def _in_case(reference: str, what: str, on: date, actor: Actor) -> None:
    """Record it in the case, unless the same stands there of that day."""
    try:
        stored = begin(ACT, reference, actor=actor)
        answers = {"proceedings": what}
        entry = ACT.entry(Situation(actor, stored.case, on), answers)
        said = (entry.type, on, dict(entry.data))
        for event in as_of(stored.case.events, on):
            if (event.type, event.happened_on, dict(event.data)) == said:
                return
        perform(ACT, stored, answers, on=on, actor=actor, last_seen=stored.last_seen)
    except (Refused, WrongAnswer, NotFound) as error:
        raise RefusedIn(reference) from error
