"""Releases, their two people, and the ledger of what they cost. Nothing of it is ever changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db import IntegrityError, transaction

from safeconduct.centre_store import models
from safeconduct.centre_store.deliveries import By
from safeconduct.centre_store.models.releases import CHECKED, PREPARED, PUBLISHED, RETURNED
from safeconduct.centre_store.routing import CENTRE

__all__ = [
    "CHECKED",
    "PREPARED",
    "PUBLISHED",
    "RETURNED",
    "Listed",
    "StepRefused",
    "charge",
    "ledger",
    "prepare",
    "releases",
    "step",
]


class StepRefused(Exception):
    """The database refused the step: by who prepared it, unchecked, after a return, or twice."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A release and where it stands; ``state`` is its last step."""

    id: int
    programme: str
    year: int
    version: int
    state: str
    prepared_by: int
    prepared_at: datetime
    content: Mapping[str, Any]
    report: Mapping[str, Any]


def prepare(
    programme: str, year: int, content: Mapping[str, Any], report: Mapping[str, Any], by: By
) -> int:
    """Keep what is to be published, as the next version; its id."""
    with transaction.atomic(using=CENTRE):
        before = models.Release.objects.filter(programme=programme, year=year)
        made = models.Release(
            at=datetime.now(UTC), signed_by=by.number, agency=by.agency, programme=programme,
            year=year, version=before.count() + 1, content=dict(content), report=dict(report),
        )  # fmt: skip
        made.save(force_insert=True)
        _add(made.pk, PREPARED, by, "")
    return made.pk


def step(release: int, what: str, by: By, reason: str = "") -> None:
    """Check, return or publish a release. `reason` is a code. Raises StepRefused."""
    try:
        with transaction.atomic(using=CENTRE):
            _add(release, what, by, reason)
    except IntegrityError:
        raise StepRefused from None


def releases(state: str = "") -> list[Listed]:
    """Every release, the newest first; of one state where it is named."""
    found = [
        Listed(
            each.pk, each.programme, each.year, each.version,
            max(each.steps.all(), key=lambda one: one.pk).step,
            each.signed_by, each.at, each.content, each.report,
        )
        for each in models.Release.objects.order_by("-id").prefetch_related("steps")
    ]  # fmt: skip
    return [each for each in found if state in ("", each.state)]


def charge(row: str, previous_hash: str, own_hash: str, release: int | None = None) -> int:
    """Add a line of the ledger, as it was hashed, after the last one; its number.

    Raises StepRefused where it does not go on from the last row.
    """
    try:
        with transaction.atomic(using=CENTRE):
            last = models.LedgerRow.objects.order_by("-seq").first()
            seq = last.seq + 1 if last else 1
            models.LedgerRow(
                seq=seq, release_id=release, row=row, previous_hash=previous_hash, hash=own_hash
            ).save(force_insert=True)
    except IntegrityError:
        raise StepRefused from None
    return seq


def ledger() -> list[tuple[int, str, str, str]]:
    """Every line of the ledger in order: number, line, hash of the one before, own hash."""
    rows = models.LedgerRow.objects.order_by("seq")
    return list(rows.values_list("seq", "row", "previous_hash", "hash"))


def _add(release: int, what: str, by: By, reason: str) -> None:
    models.ReleaseStep(
        at=datetime.now(UTC), signed_by=by.number, agency=by.agency, release_id=release, step=what,
        reason=reason,
    ).save(force_insert=True)  # fmt: skip
