"""One to four are not told, in any room."""

from __future__ import annotations

from datetime import date

import pytest

from safeconduct.policy.desk.figures import FEW, Closed, by_requester
from safeconduct.policy.reports.phenomenon import counted
from safeconduct.policy.small_counts import FEWEST, few


@pytest.mark.parametrize("count", range(FEWEST + 2))
def test_each_room_keeps_the_same_counts_back(count: int) -> None:
    kept = few(count)
    assert kept == (1 <= count <= 4)
    files = counted({"reflection": count})
    assert [each.count is None for each in files] == ([] if count == 0 else [kept])
    asked = [Closed("europol", date(2026, 1, 5), "open", None)] * count
    europol = next(each for each in by_requester(asked) if each.key == "europol")
    assert (europol.received == FEW) == kept
