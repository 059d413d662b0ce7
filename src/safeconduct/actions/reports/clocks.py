"""When each report came out: what the clock of K-4 and PR-7 counts from."""

from __future__ import annotations

from collections.abc import Mapping

from safeconduct.cases.reading import brussels_day
from safeconduct.policy.coordination.clock import Body
from safeconduct.policy.reports.kinds import KINDS
from safeconduct.store import published_reports

FIRST = 1
"""A later edition corrects a report; the yearly report was out with this one."""


def bodies() -> Mapping[str, Body]:
    """Each kind of report, and the days on which one was published. They are everybody's."""
    out = [each for each in published_reports.editions() if each.number == FIRST]
    return {
        kind.code: Body(
            kind.body, tuple(brussels_day(each.published_at) for each in out if each.kind == code)
        )
        for code, kind in KINDS.items()
    }
