"""A case as a whole: all its events and what the law made of them, whoever may see them.

The law decides on the whole, so whoever acts at a case needs it to be read; what they are shown of
it is less. The application's role may not read these columns of the tables. It gets them here
alone, of one case at a time, which the actor named with a purpose stands in relation to.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from safeconduct.store import models


def events_of(case_id: UUID) -> Sequence[models.Event]:
    """Return every event of a case, in order."""
    return list(models.Event.objects.raw("SELECT * FROM store_timeline(%s)", [case_id]))


def recorded_by(events: Sequence[models.Event]) -> dict[int, str]:
    """Return the name of each user who recorded one of `events`."""
    users = models.User.objects.in_bulk({event.recorded_by_id for event in events})
    return {pk: user.get_full_name() or user.get_username() for pk, user in users.items()}


def standing_of(case_id: UUID) -> models.Standing:
    """Return what the law last said of a case."""
    [row] = models.Standing.objects.raw("SELECT * FROM store_standing_of(%s)", [case_id])
    return row


def duties_of(case_id: UUID) -> Sequence[models.StandingDuty]:
    """Return the duties of a case, in order."""
    return list(models.StandingDuty.objects.raw("SELECT * FROM store_duties_of(%s)", [case_id]))
