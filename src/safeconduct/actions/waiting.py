"""What waits for somebody, in whichever room: the lines of their home page."""

from __future__ import annotations

from collections.abc import Mapping

from safeconduct.actions.assistance import waits as assistance
from safeconduct.actions.coordination import waits as coordination
from safeconduct.actions.desk import waits as desk
from safeconduct.actions.inspection import waiting as inspection
from safeconduct.actions.prevention import waiting as prevention
from safeconduct.actions.prosecution import waiting as prosecution
from safeconduct.actions.reports import waiting as reports
from safeconduct.actions.waiting_lines import SHOWN, Asked, Waiting

__all__ = ["ROOMS", "SHOWN", "Asked", "Waiting"]

# room → what waits there for an actor on a day: at most `SHOWN` lines, the most urgent first, in a
# number of queries that does not grow with the files.
ROOMS: Mapping[str, Asked] = {
    "reports": reports.asked,
    "prosecution": prosecution.waiting,
    "assistance": assistance.asked,
    "district": coordination.in_district,
    "coordination": coordination.in_bodies,
    "prevention": prevention.asked,
    "desk": desk.asked,
    "inspection": inspection.asked,
}
