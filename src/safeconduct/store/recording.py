"""What keeps the record by itself: a signed checkpoint every hour, brought to the second place.

What was recorded since the last checkpoint is what somebody with every right on the database could
still rewrite unseen; so it is never much.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from safeconduct.store.checkpoints import checkpoint
from safeconduct.store.shipping import ShippingError, configured, ship
from safeconduct.store.signing import SigningKeyError
from safeconduct.store.unusual import notice_unusual

_log = logging.getLogger(__name__)

EVERY = timedelta(hours=1)
# A second place that does not answer is asked again soon, and nothing waits for it.
AGAIN = timedelta(minutes=5)


@dataclass
class Recorder:
    """Call `look_after` every few seconds: part of the caretaker's round."""

    _sealed_at: datetime | None = None
    _ship_at: datetime | None = None
    _failing: bool = False

    def look_after(self, now: datetime) -> None:
        """When an hour has passed, tell of unusual looks, seal and sign; ship what is not there.

        A key that cannot be read, or a place that cannot be reached, is logged and tried again.
        """
        if self._sealed_at is None or now - self._sealed_at >= EVERY:
            notice_unusual(now)
            try:
                checkpoint()
            except SigningKeyError as error:
                _log.error("the record is not sealed: %s", error)
            self._sealed_at = self._ship_at = now
        if self._ship_at is not None and now >= self._ship_at:
            self._ship_at = self._ship(now)

    def _ship(self, now: datetime) -> datetime | None:
        """Bring the record to the second place; when to try again, None once it is there."""
        place = configured()
        if not place:
            return None
        try:
            count = ship(place)
        except (ShippingError, SigningKeyError) as error:
            _log.error("the record is not shipped, and is tried again: %s", error)
            self._failing = True
            return now + AGAIN
        if self._failing:
            _log.warning("the record is shipped again: %s checkpoints", count)
        self._failing = False
        return None
