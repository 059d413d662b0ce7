"""What waits in an office's dossiers, and what of them belongs on a district's agenda (PR-3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.prosecution.dossiers import listed, works_here
from safeconduct.actions.waiting_lines import SHOWN, Waiting
from safeconduct.store.prosecution import reading


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An open dossier for a meeting: its number, form and state; it names no person."""

    number: str
    form: str
    state: str
    place: int


def waiting(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """Confirmations owed in linked cases, steps asked and unanswered, dossiers without an answer
    to any criterion.
    """
    found = reading.awaited(actor=actor, most=SHOWN)
    lines = [
        Waiting(
            "prosecution",
            f"dossier-waits-{each.what}",
            ("prosecution:dossier", {"dossier": each.dossier}),
            each.due,
            {"number": each.number},
        )
        for each in found
    ]
    # A date before none; the others as they are.
    lines.sort(key=lambda each: (each.due is None, each.due or on))
    return tuple(lines[:SHOWN])


def for_agenda(*, actor: Actor, most: int = SHOWN) -> tuple[AgendaItem, ...]:
    """The open dossiers of the actor's office, the first first; none for who works on none."""
    if not works_here(actor):
        return ()
    placed = [each for each in listed(actor=actor) if each.ranked is not None]
    return tuple(
        AgendaItem(each.dossier.number, each.dossier.form, each.dossier.state, number)
        for number, each in enumerate(placed[:most], start=1)
    )
