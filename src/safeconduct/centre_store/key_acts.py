"""The protocols of key authorities as they were brought: line after line, and none taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from django.db import connections, transaction

from safeconduct.centre_store import models
from safeconduct.centre_store.deliveries import By
from safeconduct.centre_store.routing import CENTRE

LONGEST_LINE = 2_000


class OtherProtocol(Exception):
    """Line ``line`` is not the one that was kept before, or was cut off."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


def keep(authority: str, lines: Sequence[str], by: By) -> int:
    """Keep what is new of the protocol of the authority with this public key; how many lines.

    `lines` begin with those that were kept before. Raises OtherProtocol.
    """
    with transaction.atomic(using=CENTRE):
        with connections[CENTRE].cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended('centre_key_act', 0))")
        kept = _lines(authority)
        for number, line in enumerate(kept, 1):
            if number > len(lines) or lines[number - 1] != line:
                raise OtherProtocol(number)
        for seq, line in enumerate(lines[len(kept) :], len(kept) + 1):
            models.KeyAct(
                at=datetime.now(UTC), signed_by=by.number, agency=by.agency,
                authority=authority, seq=seq, line=line,
            ).save(force_insert=True)  # fmt: skip
    return len(lines) - len(kept)


def protocols() -> dict[str, list[str]]:
    """The lines of each authority, by its public key; the one first brought first."""
    found: dict[str, list[str]] = {}
    for act in models.KeyAct.objects.order_by("id"):
        found.setdefault(act.authority, []).append(act.line)
    return found


def _lines(authority: str) -> list[str]:
    found = models.KeyAct.objects.filter(authority=authority).order_by("seq")
    return list(found.values_list("line", flat=True))
