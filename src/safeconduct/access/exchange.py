"""To whom a file of a case may go, and what may stand in it.

A service keeps a file of what it sees in its own system. Outside the house a file goes only with
the person's consent, asked by those who may take one, and with no more than a consent can open.
The services of the house are told by referral and consent, never by file; police abroad by the
point of access (S1 3.3.3). No file names anybody.
"""

from __future__ import annotations

from collections.abc import Iterable

from safeconduct.access.actors import Actor
from safeconduct.access.policy import visible
from safeconduct.access.relations import Relation
from safeconduct.access.sections import SECTION_OF_EVENT
from safeconduct.access.sharing import may_permit, may_take_consent

PURPOSE = "exchange"
OWN = "own"
# Those who assist the person in another country, and those who prepare a return that is wanted.
OUTSIDE: tuple[str, ...] = ("assistance_abroad", "return_programme")
RECIPIENTS: tuple[str, ...] = (OWN, *OUTSIDE)

IN_A_FILE = frozenset({"person", *SECTION_OF_EVENT.values()})
"""The sections whose contents a file has a place for: the person's facts, and events."""


def recipients(actor: Actor, relations: Iterable[Relation]) -> tuple[str, ...]:
    """For whom `actor` can make a file of the case."""
    return RECIPIENTS if may_take_consent(actor, relations) else (OWN,)


def sections_for(actor: Actor, relations: Iterable[Relation], to: str) -> frozenset[str]:
    """The sections of the case that a file for `to` can hold, at most."""
    relations = tuple(relations)
    seen = visible(actor, relations, PURPOSE)
    return IN_A_FILE & (seen if to == OWN else seen & may_permit(actor, relations))
