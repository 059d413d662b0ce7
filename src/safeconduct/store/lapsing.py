"""Relations that have come to their end: the database opens nothing by them; here they go."""

from __future__ import annotations

from datetime import datetime

from safeconduct.store import models, projection
from safeconduct.store.acting import keeping


def lapse(at: datetime) -> int:
    """Remove every relation that ended by `at` and write the lists anew; return how many cases.

    A case that somebody is writing to at this moment is left for the next time.
    """
    with keeping():
        ended = models.Relation.objects.filter(until__lte=at)
        cases = list(
            models.CaseFile.objects.filter(id__in=ended.values("case_id"))
            .order_by("id")
            .select_for_update(no_key=True, skip_locked=True)
        )
        models.Relation.objects.filter(case__in=cases, until__lte=at).delete()
        for file in cases:
            projection.relist(file)
    return len(cases)
