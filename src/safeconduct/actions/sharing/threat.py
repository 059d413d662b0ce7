"""State Security is asked whether there is a threat, and answers yes or no (P-6, D-2).

A yes is recorded as the event from which the law draws its conclusions; a no reaches the
Immigration Office as an answer and changes nothing in the case.
"""

from __future__ import annotations

from django.db import transaction

from safeconduct.access import Actor, between
from safeconduct.actions.perform import begin, perform
from safeconduct.actions.report_threat import ACT
from safeconduct.cases.reading import today
from safeconduct.store.errors import NotFound, StaleAppend
from safeconduct.store.records import StoredCase
from safeconduct.store.threats import answer_threat

__all__ = ["NotFound", "StaleAppend", "answer", "asked"]

PURPOSE = "confirmation"


def asked(reference: str, *, actor: Actor) -> StoredCase:
    """The case, for whom the question is put to. Raises NotFound."""
    stored = begin(ACT, reference, actor=actor)
    if "asked" not in between(actor, stored.relations):
        raise NotFound
    return stored


def answer(reference: str, *, threat: bool, actor: Actor) -> None:
    """Give the answer; a yes also goes into the timeline. Raises NotFound, StaleAppend."""
    stored = asked(reference, actor=actor)
    with transaction.atomic():
        answer_threat(reference, threat=threat, actor=actor, purpose=PURPOSE)
        if threat:
            perform(ACT, stored, {}, on=today(), actor=actor, last_seen=stored.last_seen)
