"""Who hands a person the codes to their own file (S1 3.3.3: the person sees their own phase)."""

from __future__ import annotations

from collections.abc import Iterable

from safeconduct.access.actors import Actor
from safeconduct.access.relations import Relation, between
from safeconduct.access.verdict import Verdict

# Who has taken the person in, and so knows where a sheet of paper is safe.
_HELPING = frozenset({"guides", "guards"})


def may_hand_codes(
    actor: Actor, relations: Iterable[Relation], *, assessment: str = "unknown"
) -> Verdict:
    """Whether `actor` may print codes for the person, and take them back.

    The centre that guides or guards does; until one has taken the person in, the service that met
    them. Not while the person is assessed as implicated: the page leads to the centres, with which
    such a person is not to be put in contact (S2 section 5).
    """
    relations = tuple(relations)
    if assessment == "implicated":
        return Verdict(False, "codes-not-implicated", "FC-4")
    standing = between(actor, relations)
    if standing & _HELPING:
        return Verdict(True, "may-yes", "FC-8")
    taken_in = any(each.relation in _HELPING for each in relations)
    if "detected" in standing and not taken_in:
        return Verdict(True, "may-yes", "FC-8")
    return Verdict(False, "codes-not-yours", "FC-8")
