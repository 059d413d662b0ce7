"""A case as a whole: all its events and what the law made of them, whoever may see them.

The law decides on the whole, so whoever acts at a case needs it to be read; what they are shown of
it is less. The application's role may not read these columns of the tables, and a session is given
the sections that are open to it, no more. The whole of one case, which the actor named with a
purpose stands in relation to, is given for a proof, which takes a key outside the database
(`safeconduct.store.sections`). What needs no law is read without (`opened_standing_of`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from safeconduct.store import models, sections
from safeconduct.store.acting import moment_now
from safeconduct.store.errors import VaultError


def events_of(case_id: UUID) -> Sequence[models.Event]:
    """Return every event of a case, in order. Raises VaultError for proofs by another key."""
    whole = "SELECT * FROM store_whole_timeline(%s, %s)"
    if rows := list(models.Event.objects.raw(whole, _proven(case_id))):
        return rows
    # A case begins with an event, and the actor was found to stand in relation to it.
    raise VaultError(
        "the database gives no case as a whole for the key of proofs in the folder of keys: "
        "start the program once as the owner of the tables, which tells the database of the key"
    )


def recorded_by(events: Sequence[models.Event]) -> dict[int, str]:
    """Return the name of each user who recorded one of `events`."""
    users = models.User.objects.in_bulk({event.recorded_by_id for event in events})
    return {pk: user.get_full_name() or user.get_username() for pk, user in users.items()}


def standing_of(case_id: UUID) -> models.Standing:
    """Return what the law last said of a case."""
    whole = "SELECT * FROM store_whole_standing(%s, %s)"
    [row] = models.Standing.objects.raw(whole, _proven(case_id))
    return row


def duties_of(case_id: UUID) -> Sequence[models.StandingDuty]:
    """Return the duties of a case, in order."""
    whole = "SELECT * FROM store_whole_duties(%s, %s)"
    return list(models.StandingDuty.objects.raw(whole, _proven(case_id)))


def opened_standing_of(case_id: UUID) -> models.Standing:
    """Return of what the law last said the sections that are open to the actor, no more.

    What is not open is blank, and lacks among the parts of the answer.
    """
    [row] = models.Standing.objects.raw("SELECT * FROM store_standing_of(%s)", [case_id])
    return row


def _proven(case_id: UUID) -> list[Any]:
    return [case_id, sections.proof(case_id, moment_now())]
