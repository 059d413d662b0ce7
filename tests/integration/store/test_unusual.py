"""Who looks at very many cases is told of, once, to the officer of their agency."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from safeconduct.access.actors import Actor
from safeconduct.store import models, unusual
from safeconduct.store.timeline import load


def test_more_than_so_many_cases_within_the_hour_are_told_once(
    reference: str, police: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC) + timedelta(seconds=1)
    for _ in range(3):
        load(reference, actor=police, purpose="case_work")
    # One case, however often: nothing unusual.
    monkeypatch.setattr(unusual, "MOST_CASES", 1)
    assert unusual.notice_unusual(now) == 0
    monkeypatch.setattr(unusual, "MOST_CASES", 0)
    assert unusual.notice_unusual(now + timedelta(hours=2)) == 0
    assert unusual.notice_unusual(now) == 1
    assert unusual.notice_unusual(now) == 0

    notice = models.Notice.objects.get(kind="unusual-looks")
    assert (notice.agency, notice.role) == (police.agency, "data_protection_officer")
    assert notice.reference == ""
    entry = models.AuditEntry.objects.get(deed="looks.unusual")
    assert entry.details == {"user": police.user_id, "cases": 1}
