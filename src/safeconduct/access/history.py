"""Who may read who looked at a case: the people it concerns, and those who watch over the looking.

S1 3.3.3 gives every actor what the task needs; that this is kept to has to be seen by somebody.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from safeconduct.access.actors import Actor
from safeconduct.access.policy import standing
from safeconduct.access.relations import Relation
from safeconduct.access.roles import DATA_PROTECTION_OFFICER

Scope = Literal["all", "own"]

# The centre that has the person's whole file, the centre of a minor, and the person.
_ALL = frozenset({"guides", "guards", "is"})
# What its own people did, and no more.
_OWN = frozenset({"decides"})


def history_scope(
    actor: Actor, relations: Iterable[Relation], purpose: str = "access_history"
) -> Scope | None:
    """Which entries of a case's trail `actor` may read: all, those of their agency, or none.

    A data protection officer sees no case, but who looked at those of the agency.
    """
    relations = tuple(relations)
    names = {each.relation for each in standing(actor, relations, purpose)}
    if names & _ALL:
        return "all"
    if DATA_PROTECTION_OFFICER in actor.roles:
        if any(each.agency == actor.agency for each in relations):
            return "all"
    return "own" if names & _OWN else None
