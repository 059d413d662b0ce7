"""What a magistrate changes in a dossier. Each change names the version it began from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.actions.perform import WrongAnswer
from safeconduct.actions.prosecution.dossiers import ANSWERS, FEDERAL, chosen
from safeconduct.actions.prosecution.qualification import FACTS
from safeconduct.cases.facts_reading import FactsError, read_facts
from safeconduct.cases.reading import today
from safeconduct.policy.prosecution.means import MEANS, METHODS, MOST_EURO
from safeconduct.policy.prosecution.ranking import CRITERIA, DEPARTURES
from safeconduct.policy.prosecution.victims import DURESS
from safeconduct.policy.prosecution.vocabulary import (
    CHARGES,
    FORMS,
    HANDED_OVER,
    KINDS,
    NOT_NEEDED,
    ROLES,
    SHARED,
    STATES,
    STEP_STATES,
)
from safeconduct.store.errors import NotFound
from safeconduct.store.prosecution import parts
from safeconduct.store.prosecution.records import Dossier

# Who took a financial step.
BY = ("magistrate", "investigating_judge", "police", "court")
STEPS = frozenset(
    [
        *(f"fact-{each}" for each in FACTS),
        *(f"means-{each}" for each in MEANS),
        *(f"method-{each}" for each in METHODS),
    ]
)


def set_about(
    dossier: UUID, began_from: int, *, title: str, state: str, form: str, actor: Actor
) -> None:
    """What it is called, where it stands, which form of exploitation (PR-2)."""
    values = {
        "title": title,
        "state": chosen("state", state, STATES),
        "form": chosen("form", form, FORMS),
    }
    data = {"state": state, "form": form}
    parts.amend(dossier, began_from, "about", values, data=data, actor=actor)


def set_facts(dossier: UUID, began_from: int, facts: Mapping[str, Any], *, actor: Actor) -> None:
    """The facts as the offence law takes them. Raises WrongAnswer."""
    try:
        read = read_facts(dict(facts))
    except FactsError as error:
        raise WrongAnswer(error.where) from error
    if read["date"] > today():  # type: ignore[operator]
        raise WrongAnswer("date")
    values = {"facts": dict(facts)}
    parts.amend(dossier, began_from, "facts", values, data=values, actor=actor)


def answer_criteria(
    before: Dossier,
    began_from: int,
    answers: Mapping[str, Mapping[str, str]],
    *,
    actor: Actor,
) -> None:
    """PR-1: each criterion answered, with a reason where it is yes or no. Raises WrongAnswer.

    What was not answered otherwise than `before` is no change.
    """
    for name in CRITERIA:
        given = answers.get(name, {})
        if chosen(name, given.get("answer", "unknown"), dict(ANSWERS)) != "unknown":
            if not given.get("reason", "").strip():
                raise WrongAnswer(name)
    kept = {name: dict(answers[name]) for name in CRITERIA if name in answers}
    data = {name: each for name, each in kept.items() if before.criteria.get(name) != each}
    values = {"criteria": kept}
    parts.amend(before.id, began_from, "criteria", values, data=data, actor=actor)


def depart(dossier: UUID, began_from: int, to: str, reason: str, *, actor: Actor) -> None:
    """Depart from the proposed ranking, with a reason; `to` blank goes back to it."""
    if to:
        chosen("departure", to, DEPARTURES)
    if not reason.strip():
        raise WrongAnswer("reason")
    values = {"departure": to, "departure_reason": reason if to else ""}
    data = {"departure": to, "reason": reason}
    parts.amend(dossier, began_from, "departure", values, data=data, actor=actor)


def tell_federal(dossier: Dossier, began_from: int, how: str, *, actor: Actor) -> None:
    """Share a dossier with the federal prosecutor, or hand it over; what is handed over stays so.

    Raises NotFound where it is theirs already.
    """
    if dossier.agency == FEDERAL or dossier.federal == HANDED_OVER:
        raise NotFound
    values = {"federal": chosen("federal", how, (SHARED, HANDED_OVER))}
    parts.amend(dossier.id, began_from, "federal", values, data=values, actor=actor)


def add_suspect(
    dossier: UUID,
    began_from: int,
    *,
    kind: str,
    name: str,
    role: str,
    charges: Sequence[str],
    actor: Actor,
) -> None:
    """A natural or legal person under suspicion."""
    if not name.strip():
        raise WrongAnswer("name")
    parts.add_suspect(
        dossier,
        began_from,
        kind=chosen("kind", kind, KINDS),
        name=name,
        role=chosen("role", role, ROLES),
        charges=tuple(chosen("charges", each, CHARGES) for each in charges),
        actor=actor,
    )


def link_victim(
    dossier: UUID, began_from: int, reference: str, duress: Sequence[str], *, actor: Actor
) -> str:
    """A victim, by the reference of a case that the actor prosecutes; PR-6: what they were made
    to do. Return the reference as it is written. Raises NotFound also for any other case.
    """
    offences = tuple(chosen("duress", each, DURESS) for each in duress)
    return parts.link_victim(dossier, began_from, reference, offences, actor=actor)


def set_step(
    dossier: UUID, began_from: int, code: str, state: str, note: str, *, actor: Actor
) -> None:
    """A step of the investigation. What is not needed is so for a reason (PR-5)."""
    if code not in STEPS:
        raise NotFound
    if chosen("state", state, STEP_STATES) == NOT_NEEDED and not note.strip():
        raise WrongAnswer("note")
    parts.set_step(dossier, began_from, code, state, note, actor=actor)


def add_money(
    dossier: UUID,
    began_from: int,
    *,
    kind: str,
    what: str,
    amount: Decimal | None,
    on: date,
    by: str,
    actor: Actor,
) -> None:
    """PR-5: an account, an asset, a seizure, a confiscation; the amount in euro if it is known."""
    if amount is not None and not 0 <= amount <= MOST_EURO:
        raise WrongAnswer("amount")
    if on > today():
        raise WrongAnswer("on")
    parts.add_money(
        dossier,
        began_from,
        kind=chosen("kind", kind, MEANS),
        what=what,
        amount=amount,
        on=on,
        by=chosen("by", by, BY),
        actor=actor,
    )


def strike(dossier: UUID, began_from: int, what: str, which: str, *, actor: Actor) -> None:
    """Strike what was recorded wrongly; it stays in the record of changes. Raises NotFound."""
    parts.strike(dossier, began_from, what, which, actor=actor)
