"""Reports in writing: their parts, each a text in versions, and what stands in them now."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.db import IntegrityError, transaction
from django.db.models import Count, Max, OuterRef, Subquery

from safeconduct.access.actors import Actor
from safeconduct.store import models, writings
from safeconduct.store.report_texts import Texts, Written, found, standing, written
from safeconduct.store.rooms import at_work

ROOM = "reports"


class Known(Exception):
    """There is such a report already: `report` is its id."""

    def __init__(self, report: uuid.UUID) -> None:
        super().__init__("known report")
        self.report = report


@dataclass(frozen=True, slots=True)
class Draft:
    """A report as its list shows it: `editions` counts what was published, `published_at` is of
    the last; `written_at` when somebody wrote in it last."""

    id: uuid.UUID
    kind: str
    year: int
    figures: str
    editions: int
    published_at: datetime | None
    written_at: datetime | None


def begin(
    kind: str, year: int, figures: str, texts: Iterable[tuple[str, str]], *, actor: Actor
) -> uuid.UUID:
    """Begin a report with the figures of its parts. Raises Known, NotFound."""
    with at_work(ROOM, "report.begun", actor=actor, kind=kind, year=year):
        known = models.Report.objects.filter(kind=kind, year=year).first()
        if known is not None:
            raise Known(known.id)
        row = models.Report.objects.create(
            kind=kind,
            year=year,
            agency=actor.agency,
            figures=figures,
            begun_by_id=actor.user_id,
            begun_at=datetime.now(UTC),
        )
        for part, text in texts:
            if text:
                writing = _writing(row, part, "", actor)
                writings.write(writing, text, began_from=0, room=ROOM, actor=actor)
        return row.id


def listed(*, actor: Actor) -> tuple[Draft, ...]:
    """The reports of the actor's agency, the newest year first. Raises NotFound."""
    with at_work(ROOM, "reports.listed", actor=actor):
        rows = models.Report.objects.annotate(
            times=Count("editions", distinct=True), last=Max("editions__published_at")
        )
        written = _last_written()
        return tuple(
            Draft(row.id, row.kind, row.year, row.figures, row.times, row.last, written.get(row.id))
            for row in rows.order_by("-year", "kind")
        )


def read(report: uuid.UUID, *, actor: Actor) -> tuple[Draft, Texts]:
    """A report and what stands in each of its parts now. Raises NotFound."""
    with at_work(ROOM, "report.read", actor=actor):
        row = found(report)
        texts = standing(row)
        editions = row.editions.order_by("number").values_list("published_at", flat=True)
        times = list(editions)
        last = max((each.at for each in texts.values()), default=None)
        draft = Draft(
            row.id, row.kind, row.year, row.figures, len(times), times[-1] if times else None, last
        )
        return draft, texts


def write(
    report: uuid.UUID, part: str, language: str, text: str, *, began_from: int, actor: Actor
) -> int:
    """Keep `text` as the next version of a part. Raises writings.Stale, NotFound."""
    with at_work(ROOM, "report.written", actor=actor, part=part, language=language):
        writing = _writing(found(report), part, language, actor)
        return writings.write(writing, text, began_from=began_from, room=ROOM, actor=actor)


def history(report: uuid.UUID, part: str, language: str, *, actor: Actor) -> tuple[Written, ...]:
    """Every version of a part, the newest first. Raises NotFound."""
    with at_work(ROOM, "report.history_read", actor=actor):
        row = models.ReportPart.objects.filter(
            report=found(report), part=part, language=language
        ).first()
        if row is None:
            return ()
        kept = models.WritingVersion.objects.filter(writing=row.writing_id).order_by("-number")
        return tuple(map(written, kept))


def _last_written() -> dict[uuid.UUID, datetime]:
    rows = models.ReportPart.objects.values("report").annotate(
        at=Max(
            Subquery(
                models.WritingVersion.objects.filter(writing=OuterRef("writing"))
                .order_by("-number")
                .values("written_at")[:1]
            )
        )
    )
    return {each["report"]: each["at"] for each in rows if each["at"] is not None}


def _writing(row: models.Report, part: str, language: str, actor: Actor) -> uuid.UUID:
    """Where a part is written, begun where nobody has written yet."""
    known = models.ReportPart.objects.filter(report=row, part=part, language=language).first()
    if known is None:
        try:
            with transaction.atomic():
                known = models.ReportPart.objects.create(
                    report=row,
                    part=part,
                    language=language,
                    writing_id=writings.begin(ROOM, f"{row.kind} {row.year}", actor=actor),
                )
        except IntegrityError:
            # Somebody else began it in the same moment; theirs is written on.
            known = models.ReportPart.objects.get(report=row, part=part, language=language)
    writing: uuid.UUID = known.writing_id
    return writing
