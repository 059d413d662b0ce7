"""What stands in a report now: steps inside the transactions of `safeconduct.store.reports`."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db.models import OuterRef, Subquery

from safeconduct.store import models
from safeconduct.store.errors import NotFound


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in one part in one language; `by` is who wrote this version."""

    version: int
    text: str
    by: int
    at: datetime


Texts = Mapping[tuple[str, str], Written]


def found(report: uuid.UUID) -> models.Report:
    """The row of a report that the open transaction is shown. Raises NotFound."""
    row = models.Report.objects.filter(id=report).first()
    if row is None:
        raise NotFound
    return row


def standing(row: models.Report) -> dict[tuple[str, str], Written]:
    """What stands in each part now, in one query."""
    newest = models.WritingVersion.objects.filter(writing=OuterRef("writing")).order_by("-number")
    kept = models.WritingVersion.objects.filter(
        id__in=models.ReportPart.objects.filter(report=row)
        .annotate(newest=Subquery(newest.values("id")[:1]))
        .values("newest")
    )
    by_writing = {each.writing_id: each for each in kept}
    made = {}
    for part in row.parts.order_by("id"):
        version = by_writing.get(part.writing_id)
        if version is not None:
            made[part.part, part.language] = written(version)
    return made


def written(row: models.WritingVersion) -> Written:
    """A version as it is read."""
    return Written(row.number, row.text, row.written_by_id, row.written_at)


def fingerprint(texts: Texts) -> str:
    """What names the versions that stand in a report: another after every change."""
    lines = sorted(f"{part}/{lang}/{each.version}" for (part, lang), each in texts.items())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
