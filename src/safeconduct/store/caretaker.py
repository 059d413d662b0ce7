"""What the program does by itself: keep the database up, end what lapsed, sweep, seal."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from django.core.management import call_command
from django.db import Error as DatabaseFailure
from django.db import connection

from safeconduct.cases.reading import today
from safeconduct.store.drafts import forget_drafts
from safeconduct.store.embedded import EmbeddedError, Server
from safeconduct.store.lapsing import lapse
from safeconduct.store.recording import Recorder
from safeconduct.store.sweep import sweep

_log = logging.getLogger(__name__)


@dataclass
class Caretaker:
    """Call `look_after` every few seconds. `server` is None for a database of one's own."""

    server: Server | None
    _swept_on: date | None = None
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
        except (DatabaseFailure, EmbeddedError) as error:
            # Tried again at the next look; the kind of error says enough for a log.
            _log.warning("the database is not there: %s", type(error).__name__)
            connection.close()

    def _sweep(self, day: date) -> None:
        changed = sweep(day)
        forgotten = forget_drafts(datetime.now(UTC))
        call_command("clearsessions")
        connection.close()
        _log.debug(
            "swept: %s standings changed by date, %s drafts destroyed",
            changed,
            forgotten,
        )
