"""How many open cases of one's own agency stand in which phase: counts, and no case."""

from __future__ import annotations

from collections.abc import Mapping

from django.db.models import Count

from safeconduct.access.actors import Actor
from safeconduct.access.retention import ENDED
from safeconduct.store import trail
from safeconduct.store.acting import acting
from safeconduct.store.models import Listing


def count_phases(*, actor: Actor, purpose: str) -> Mapping[str, int]:
    """Phase → cases of the actor's agency and office that have not ended; recorded.

    A phase that the agency may not know is blank.
    """
    with acting(actor, purpose):
        rows = Listing.objects.filter(agency=actor.agency, office__in={"", actor.office})
        counted = rows.exclude(phase__in=ENDED).values("phase")
        found = counted.annotate(cases=Count("case", distinct=True)).order_by("phase")
        made = {each["phase"]: each["cases"] for each in found}
        trail.record("cases.counted", actor=actor, purpose=purpose, details={"phases": len(made)})
    return made
