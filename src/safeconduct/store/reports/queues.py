"""What waits for somebody in the room of reports, in few queries however many reports there are."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.db.models import F, OuterRef, Q, Subquery

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.report_texts import fingerprint, standing
from safeconduct.store.reports.drafts import ROOM
from safeconduct.store.rooms import at_work

_MOST = 10


@dataclass(frozen=True, slots=True)
class Queue:
    """`to_publish`: report, kind and year of what this actor may publish as it stands;
    `published`: kind and year of what is out."""

    to_publish: tuple[tuple[uuid.UUID, str, int], ...]
    published: frozenset[tuple[str, int]]


def waiting(*, actor: Actor) -> Queue:
    """What waits for `actor`. Raises NotFound for who does not work there."""
    with at_work(ROOM, "reports.waiting_read", actor=actor):
        mine = models.Report.objects.filter(agency=actor.agency)
        out = models.ReportEdition.objects.filter(agency=actor.agency)
        last = models.ReportProposal.objects.filter(report=OuterRef("id")).order_by("-id")
        done = models.ReportEdition.objects.filter(report=OuterRef("id")).order_by("-number")
        proposed = (
            mine.annotate(
                at=Subquery(last.values("standing")[:1]),
                by=Subquery(last.values("proposed_by")[:1]),
                proposed_at=Subquery(last.values("proposed_at")[:1]),
                published_at=Subquery(done.values("published_at")[:1]),
            )
            .exclude(at=None)
            .exclude(by=actor.user_id)
            .filter(Q(published_at=None) | Q(published_at__lte=F("proposed_at")))
            .order_by("-year")[:_MOST]
        )
        found = []
        for row in proposed:
            if fingerprint(standing(row)) == row.at:
                found.append((row.id, row.kind, row.year))
        return Queue(tuple(found), frozenset(out.values_list("kind", "year")))
