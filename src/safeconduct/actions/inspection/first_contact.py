"""From a finding to a first contact: a draft in which stands what the control knows."""

from __future__ import annotations

from uuid import UUID

from safeconduct.access import OPEN_CASE, Actor, Deed, may
from safeconduct.actions import draft as drafts
from safeconduct.actions.first_contact.submit import KIND
from safeconduct.policy.inspection.unit import works_in
from safeconduct.store.errors import NotFound
from safeconduct.store.inspection.controls import Control, read

__all__ = ["NotFound", "begin", "may_begin"]

CHANNEL = "control"


def may_begin(control: Control, *, actor: Actor) -> bool:
    """Whether a presumed victim was met at `control`, and the actor is one to make the contact."""
    counts = control.counts
    return (
        counts is not None
        and counts.result.held_on is not None
        and counts.result.victims > 0
        and works_in(actor, control.district)
        and may(actor, (), Deed(OPEN_CASE)).allowed
    )


def begin(control: UUID, *, actor: Actor) -> UUID:
    """A draft of the actor's own with day, district and channel; its id. Raises NotFound.

    The control learns nothing of the draft: it keeps its count, and nobody can be told by it.
    """
    found = read(control, actor=actor)
    counts = found.counts
    if counts is None or counts.result.held_on is None or not may_begin(found, actor=actor):
        raise NotFound
    draft = drafts.begin(KIND, actor=actor)
    content = {
        "when": {"day": counts.result.held_on.isoformat(), "time": ""},
        "where": {"district": found.district},
        "how": {"channel": CHANNEL},
    }
    drafts.save(draft, KIND, content, actor=actor)
    return draft
