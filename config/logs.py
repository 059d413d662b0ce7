"""What is written to the log: that something happened and where in the program, never to whom.

An address may hold whatever somebody typed into it, and the message of an error may repeat what
was being stored. So a line names the kind of address and the kind of error, and no more.
"""

from __future__ import annotations

import logging
import time
import traceback
from types import TracebackType

Failure = tuple[type[BaseException], BaseException, TracebackType | None]


class Plain(logging.Formatter):
    """Errors by their type and place, without the words they carry; instants in UTC, ISO 8601."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"

    def formatException(self, failure: Failure | tuple[None, None, None]) -> str:
        kind, error, _ = failure
        if kind is None or error is None:
            return ""
        frames = "".join(traceback.format_tb(error.__traceback__))
        return f"{frames}{kind.__module__}.{kind.__qualname__}"


class NoAddress(logging.Filter):
    """Puts the pattern of an address in the place of the address; lets pass what has none.

    A form sent back to be completed (422) is no event for a log.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        if getattr(record, "status_code", None) == 422:
            return False
        request = getattr(record, "request", None)
        if request is not None and record.args:
            match = getattr(request, "resolver_match", None)
            shown = f"/{match.route}" if match else "an address that is not there"
            path = getattr(request, "path", None)
            record.args = tuple(shown if arg == path else arg for arg in record.args)
        return True
