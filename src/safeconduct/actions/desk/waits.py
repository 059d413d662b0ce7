"""What waits at the desk: what is nobody's yet, and what is one's own, by the day it is due."""

from __future__ import annotations

from datetime import date

from safeconduct.access import Actor
from safeconduct.actions.waiting_lines import SHOWN, Waiting
from safeconduct.store.desk import requests


def asked(actor: Actor, on: date) -> tuple[Waiting, ...]:
    """The lines of the actor's home page; who asked and what about stands in none of them."""
    return tuple(
        Waiting(
            "desk",
            _says(bool(each.assignee), each.due_on, on),
            ("desk:request", {"request_id": each.id}),
            each.due_on,
            {"reference": each.reference},
        )
        for each in requests.waiting(SHOWN, actor=actor)
    )


def _says(assigned: bool, due_on: date, on: date) -> str:
    if not assigned:
        return "desk-waits-unassigned"
    return "desk-waits-overdue" if due_on < on else "desk-waits-due"
