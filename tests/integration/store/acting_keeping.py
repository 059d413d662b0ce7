"""The ways into the store that belong to what is kept, and to what is erased."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from safeconduct.store import erasing, retention

NOW = datetime.now(UTC)

ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {}
KEPT: dict[Callable[..., Any], Callable[[Any], Any]] = {
    retention.due: lambda _: retention.due(NOW),
    retention.apply: lambda _: retention.apply(NOW),
    retention.daily: lambda _: retention.daily(NOW),
    erasing.complete: lambda _: erasing.complete(),
    erasing.repeat: lambda _: erasing.repeat([]),
}
PARTS = {
    "erasing.destroy_content",
    "erasing.erase",
    "erasing.known",
    "erasing.remember",
    "keys.opens",
    "sweep.again",
}
