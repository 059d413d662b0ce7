"""When to try again what could not be sent: soon at first, then ever more rarely, then no more."""

from __future__ import annotations

from datetime import datetime, timedelta

# After the first failure, the second … A system that is down over a weekend is still reached.
_WAITS = (
    timedelta(seconds=30),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
    timedelta(hours=12),
    timedelta(hours=24),
    timedelta(hours=24),
)
ATTEMPTS = len(_WAITS) + 1


def next_try(attempts: int, now: datetime) -> datetime | None:
    """Return when to try again after `attempts` failures; None: no more."""
    return now + _WAITS[attempts - 1] if attempts <= len(_WAITS) else None
