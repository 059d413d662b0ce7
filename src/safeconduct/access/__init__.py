"""Who may see and do what: pure, one place, deny by default.

``relations`` says how each agency stands to a case, ``visible`` what it may see of it for that and
for its purpose, ``may_use`` for which purposes somebody may look, ``may`` what they may record.
Nothing else in the program decides any of it.
"""

from safeconduct.access.actors import Actor
from safeconduct.access.deeds import OPEN_CASE, Deed, may
from safeconduct.access.policy import SECTIONS, sees_event, visible, visible_event
from safeconduct.access.purposes import PURPOSES, may_use
from safeconduct.access.relations import RELATIONS, Relation, between, relations, standing_of
from safeconduct.access.verdict import Verdict

__all__ = [
    "OPEN_CASE",
    "PURPOSES",
    "RELATIONS",
    "SECTIONS",
    "Actor",
    "Deed",
    "Relation",
    "Verdict",
    "between",
    "may",
    "may_use",
    "relations",
    "sees_event",
    "standing_of",
    "visible",
    "visible_event",
]
