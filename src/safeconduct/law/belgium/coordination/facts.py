"""The facts the law asks of a body: one typed, named column each.

A row is one term of one body: from what was done last to what was done next. A body that has met
three times has four rows, and the last of them, in which nothing was done yet, is its clock.
"""

from __future__ import annotations

from safeconduct.law.engine.nodes import Fact, Kind

BODIES = (
    "district",
    "unit",
    "bureau",
    "committee",
    "directive",
    "government_report",
    "independent_assessment",
    "action_plan",
    "plan_monitoring",
)
"""What has a rhythm of its own: bodies that meet, and what is drawn up again and again."""

ON = Fact("on", Kind.DATE)
BODY = Fact("body", Kind.CATEGORY, BODIES)
BODY_SINCE = Fact("body_since", Kind.DATE)
LAST_DONE_ON = Fact("last_done_on", Kind.DATE)
NEXT_DONE_ON = Fact("next_done_on", Kind.DATE)

BODY_FACTS: tuple[Fact, ...] = (ON, BODY, BODY_SINCE, LAST_DONE_ON, NEXT_DONE_ON)
"""`body_since`: the first day of a body younger than its rule; not known: older than it."""
