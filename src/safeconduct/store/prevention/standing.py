"""Who has checked the leaflet's words, and how a centre is reached: added to, never changed. The
last row counts, and everybody reads it (`safeconduct.store.public_leaflet`).
"""

from __future__ import annotations

from datetime import UTC, datetime

from safeconduct.access.actors import Actor
from safeconduct.store import models
from safeconduct.store.public_leaflet import Checked, Given
from safeconduct.store.rooms import at_work


def check(found: Checked, *, actor: Actor) -> None:
    """Note that somebody has checked the words of a language. Raises NotFound."""
    with at_work("prevention", "leaflet.reviewed", actor=actor, language=found.language):
        models.LeafletReview.objects.create(
            language=found.language,
            words=found.words,
            reviewer=found.reviewer,
            on=found.on,
            agency=actor.agency,
            noted_by_id=actor.user_id,
            noted_at=datetime.now(UTC),
        )


def give(contact: Given, *, actor: Actor) -> None:
    """Keep how one's own centre is reached. Raises NotFound."""
    with at_work("assistance", "contact.given", actor=actor):
        models.CentreContact.objects.create(
            agency=actor.agency,
            telephone=contact.telephone,
            website=contact.website,
            email=contact.email,
            hours=contact.hours,
            on=contact.on,
            noted_by_id=actor.user_id,
            noted_at=datetime.now(UTC),
        )
