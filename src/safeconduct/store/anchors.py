"""Ends of chains that are kept elsewhere, as the record of this database saw them.

An entry of the trail is chained and sealed by the signed checkpoints, and with it what it names.
"""

from __future__ import annotations

import base64

from safeconduct.store import models
from safeconduct.store.acting import keeping


def as_detail(digest: str) -> str:
    """A hash in hexadecimal, short enough for a detail of the trail."""
    return base64.urlsafe_b64encode(bytes.fromhex(digest)).decode().rstrip("=")


def anchored(deed: str) -> list[tuple[int, str]]:
    """Every end that was written down by `deed`, in order: number of the row, hash as `as_detail`
    writes it. For the keeper only.
    """
    with keeping():
        entries = models.AuditEntry.objects.filter(deed=deed).order_by("pk")
        return [(int(e["row"]), str(e["head"])) for e in entries.values_list("details", flat=True)]
