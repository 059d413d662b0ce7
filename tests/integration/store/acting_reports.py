"""The ways into the store that belong to reports, and what everybody may read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from safeconduct.store import phases

ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    phases.count_phases: lambda w: phases.count_phases(**w.who) or None,
}
# Published reports are everybody's, signed in or not.
PARTS = {
    "published_reports.content",
    "published_reports.editions",
    "published_reports.file",
    "published_reports.files",
    # So is the leaflet.
    "public_leaflet.contacts",
    "public_leaflet.reviews",
    # Steps inside the transactions of the room.
    "report_texts.fingerprint",
    "report_texts.found",
    "report_texts.standing",
    "report_texts.written",
}
