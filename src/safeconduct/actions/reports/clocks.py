"""When each report came out: what the clock of K-4 and PR-7 counts from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from safeconduct.cases.reading import brussels_day
from safeconduct.law.belgium.catalogue import by_code
from safeconduct.policy.coordination.clock import Body
from safeconduct.policy.reports.kinds import KINDS, Kind
from safeconduct.store import published_reports

FIRST = 1
"""A later edition corrects a report; the yearly report was out with this one."""


def bodies(on: date) -> Mapping[str, Body]:
    """Each kind of report, and the days on which one was published. They are everybody's.

    Where none was published here yet, nothing says that there was none before: the clock begins in
    the year before that of `on`, on the day of the year on which the rule began.
    """
    out = [each for each in published_reports.editions() if each.number == FIRST]
    return {
        kind.code: _body(
            kind, tuple(brussels_day(each.published_at) for each in out if each.kind == code), on
        )
        for code, kind in KINDS.items()
    }


def _body(kind: Kind, done: tuple[date, ...], on: date) -> Body:
    first = by_code()[kind.rule][0].valid_from
    since = None if done or first is None else date(on.year - 1, first.month, first.day)
    return Body(kind.body, done, since=since)
