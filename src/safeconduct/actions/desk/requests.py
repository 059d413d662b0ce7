"""Receiving a request, finding it again, and whose it is."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.access.rooms import may_enter
from safeconduct.policy.desk.mail import MOST_BYTES, Letter, NotMail, read_letter
from safeconduct.policy.desk.terms import (
    BASES,
    CHANNELS,
    FORM,
    MAIL,
    PROGRAM,
    REQUESTERS,
    STATES,
    URGENCIES,
    Basis,
    basis_of,
    proposed_day,
    wrong_basis,
)
from safeconduct.store.desk import requests, steps
from safeconduct.store.desk.records import Incoming, Kept, Line, StaleRequest, Step
from safeconduct.store.desk.requests import PAGE_SIZE, Wanted, colleagues, listed, read
from safeconduct.store.errors import NotFound

__all__ = [
    "BASES",
    "FORM",
    "MAIL",
    "MOST_BYTES",
    "PAGE_SIZE",
    "PROGRAM",
    "REQUESTERS",
    "ROOM",
    "STATES",
    "URGENCIES",
    "Basis",
    "Incoming",
    "Kept",
    "Letter",
    "Line",
    "NotFound",
    "NotMail",
    "StaleRequest",
    "Step",
    "Wanted",
    "WrongRequest",
    "assign",
    "basis_of",
    "colleagues",
    "letter",
    "listed",
    "move",
    "proposed_day",
    "read",
    "receive",
    "receive_letter",
    "works_here",
]

ROOM = requests.ROOM


class WrongRequest(ValueError):
    """A request cannot stand as it is. `field` says what, `why` how it is wrong."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__(f"{field}: {why}")
        self.field, self.why = field, why


def works_here(actor: Actor) -> bool:
    """Whether the point of access is the actor's work."""
    return may_enter(actor, ROOM)


def letter(content: bytes, *, actor: Actor) -> Letter:
    """What an e-mail says that is to become a request; nothing is kept. Raises NotMail, and
    NotFound for whoever does not work here: for them nothing is opened.
    """
    if not works_here(actor):
        raise NotFound
    return read_letter(content)


def receive(incoming: Incoming, *, today: date, actor: Actor) -> UUID:
    """Keep a request; return its id. Raises WrongRequest, NotFound."""
    lists = (
        ("channel", CHANNELS),
        ("requester", REQUESTERS),
        ("basis", [each.code for each in BASES]),
        ("urgency", URGENCIES),
    )
    for field, values in lists:
        if getattr(incoming, field) not in values:
            raise WrongRequest(field, "value")
    if incoming.received_on > today:
        raise WrongRequest("received_on", "future")
    if incoming.due_on < incoming.received_on:
        raise WrongRequest("due_on", "early")
    if why := wrong_basis(incoming.basis, incoming.requester, incoming.received_on):
        raise WrongRequest("basis", why)
    return requests.receive(incoming, actor=actor)


def receive_letter(
    content: bytes,
    *,
    requester: str,
    basis: str,
    urgency: str,
    service: str,
    channel: str,
    today: date,
    actor: Actor,
) -> tuple[UUID, Letter]:
    """Keep the text of a letter as a request received `today`; its id, and what was read.

    What is attached stays behind. Raises NotMail, WrongRequest, NotFound; nothing is kept then.
    """
    read = letter(content, actor=actor)
    if urgency not in URGENCIES:
        raise WrongRequest("urgency", "value")
    incoming = Incoming(
        channel=channel,
        requester=requester,
        basis=basis,
        urgency=urgency,
        received_on=today,
        due_on=proposed_day(urgency, today),
        name=read.name or read.address,
        service=service,
        contact=read.address,
        subject=read.subject,
        text=read.text,
    )
    return receive(incoming, today=today, actor=actor), read


def assign(request: UUID, to: int, *, seen: int, actor: Actor) -> None:
    """Give an open request to a colleague. Raises NotFound, StaleRequest."""
    steps.assign(request, to, seen=seen, actor=actor)


def move(request: UUID, due_on: date, *, seen: int, actor: Actor) -> None:
    """Set another last day for an open request. Raises WrongRequest, NotFound, StaleRequest."""
    if due_on < read(request, actor=actor).content.received_on:
        raise WrongRequest("due_on", "early")
    steps.move(request, due_on, seen=seen, actor=actor)
