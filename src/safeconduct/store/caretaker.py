"""What the program does by itself: the database, what lapsed, the sweep, seals, notices."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from django.db import Error as DatabaseFailure
from django.db import connection

from safeconduct.cases.reading import BRUSSELS, today
from safeconduct.store.assistance.figures import reckon
from safeconduct.store.delivering import deliver_waiting
from safeconduct.store.embedded import EmbeddedError, Server
from safeconduct.store.erasing import complete
from safeconduct.store.erasures import RegisterError
from safeconduct.store.lapses import warn
from safeconduct.store.lapsing import lapse
from safeconduct.store.mailing import send_waiting
from safeconduct.store.meeting_notices import remind
from safeconduct.store.passing_on import pass_on, write_digests
from safeconduct.store.recording import Recorder
from safeconduct.store.retention import daily
from safeconduct.store.sweep import sweep

_log = logging.getLogger(__name__)
# The digest of a day comes when the day's work begins.
_DIGEST_HOUR = 7


@dataclass
class Caretaker:
    """Call `look_after` every few seconds. `server` is None for a database of one's own."""

    server: Server | None
    _swept_on: date | None = None
    _digests_on: date | None = None
    _recorder: Recorder = field(default_factory=Recorder)

    def look_after(self) -> None:
        """Start a database that died again; end relations that lapsed; sweep once a day."""
        try:
            if self.server is not None and self.server.revive():
                _log.warning("the database had stopped and was started again")
            lapse(datetime.now(UTC))
            connection.close()
            day = today()
            if self._swept_on != day:
                self._sweep(day)
                self._swept_on = day
            self._recorder.look_after(datetime.now(UTC))
            self._tell(datetime.now(UTC), day)
        except (DatabaseFailure, EmbeddedError) as error:
            # Tried again at the next look; the kind of error says enough for a log.
            _log.warning("the database is not there: %s", type(error).__name__)
            connection.close()

    def _sweep(self, day: date) -> None:
        changed = sweep(day)
        now = datetime.now(UTC)
        warned = warn(day) + remind(day)
        reckon(day)
        forgotten = daily(now)
        try:
            complete()
        except (RegisterError, OSError) as error:
            _log.error("the register of erasures cannot be kept: %s", type(error).__name__)
        connection.close()
        _log.debug(
            "swept: %s standings changed by date, %s notices before a date, %s rows forgotten",
            changed,
            warned,
            forgotten,
        )

    def _tell(self, now: datetime, day: date) -> None:
        """Pass on what is new, and send what waits: e-mails, then the agencies' own systems."""
        pass_on(now, day)
        if self._digests_on != day and now.astimezone(BRUSSELS).hour >= _DIGEST_HOUR:
            write_digests(now, day)
            self._digests_on = day
        send_waiting(now)
        deliver_waiting(now)
        connection.close()
