"""Bringing the record to a second place: checkpoint by checkpoint, none left out.

What was shipped is read off the second place itself, so that an interrupted shipping goes on where
it stopped, whatever became of the first system in between.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from django.conf import settings

from safeconduct.store import models
from safeconduct.store.audit import snapshot
from safeconduct.store.exports import write_lines
from safeconduct.store.links import links_under, seals_under
from safeconduct.store.signing_keys import public_keys
from safeconduct.store.sinks import ShippingError, sink_at

__all__ = ["SINK", "ShippingError", "configured", "ship"]

SINK = "SAFECONDUCT_AUDIT_SINK"


def configured() -> str:
    """Return the second place that the environment names; blank for none."""
    return os.environ.get(SINK, "").strip()


def ship(place: str) -> int:
    """Bring every checkpoint to `place` that is not there yet, the oldest first; return how many.

    Raises ShippingError, SigningKeyError; what is there by then stays, and the next call goes on.
    """
    sink = sink_at(place)
    with snapshot():
        last = models.Checkpoint.objects.order_by("-seq").values_list("seq", flat=True).first() or 0
    first = sink.first_missing(last)
    for number in range(first, last + 1):
        with tempfile.TemporaryDirectory(dir=settings.DATA_FOLDER.root) as folder:
            whole = Path(folder) / "whole"
            _write(number, whole)
            sink.put(number, whole)
    return last + 1 - first


def _write(number: int, whole: Path) -> None:
    """Write a checkpoint, and what it was the first to seal, as an export of its own."""
    with snapshot(), whole.open("wb") as out:
        row = models.Checkpoint.objects.filter(seq=number).first()
        if row is None:
            raise ShippingError(f"checkpoint {number} is missing: the record has a gap")
        write_lines(out, public_keys(), seals_under(row), links_under(row))
