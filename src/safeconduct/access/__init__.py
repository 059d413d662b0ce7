"""Who may see and do what: pure, one place, deny by default.

``relations`` says how each agency stands to a case, ``visible`` what it may see of it for that,
``may`` what it may record in it. Nothing else in the program decides either.
"""

from safeconduct.access.actors import Actor
from safeconduct.access.deeds import OPEN_CASE, Deed, Verdict, may
from safeconduct.access.policy import SECTIONS, sees_event, visible, visible_event
from safeconduct.access.relations import RELATIONS, Relation, between, relations, standing_of

__all__ = [
    "OPEN_CASE",
    "RELATIONS",
    "SECTIONS",
    "Actor",
    "Deed",
    "Relation",
    "Verdict",
    "between",
    "may",
    "relations",
    "sees_event",
    "standing_of",
    "visible",
    "visible_event",
]
