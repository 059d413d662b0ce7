"""Which rounds there are, and when what is known of one last changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max

from safeconduct.centre_store import models
from safeconduct.centre_store.models.deliveries import TAKEN


@dataclass(frozen=True, slots=True)
class Content:
    """What a round holds, told from what it held before: nothing in it is ever changed, so that
    the last delivery, the last linkage and the number of records say whether anything is new."""

    round: str
    delivered_at: datetime
    records: int
    linked_at: datetime | None


def contents() -> list[Content]:
    """Every round of which something was taken, the one delivered to last first."""
    taken = models.Delivery.objects.filter(state=TAKEN).values("round")
    rounds = taken.annotate(last=Max("at")).order_by("-last")
    linked = models.LinkRun.objects.values_list("round").annotate(last=Max("at")).order_by("round")
    kept = models.Record.objects.values_list("round").annotate(n=Count("id")).order_by("round")
    runs, records = dict(linked), dict(kept)
    return [
        Content(each["round"], each["last"], records.get(each["round"], 0), runs.get(each["round"]))
        for each in rounds
    ]
