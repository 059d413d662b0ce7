"""Drafts: what somebody typed and has not recorded yet. Only their owner can open them.

A draft holds what is known of a person and is not a record: nobody keeps it for ever.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from safeconduct.access.actors import Actor
from safeconduct.access.retention import period_of
from safeconduct.store import models, trail, vault
from safeconduct.store.acting import acting
from safeconduct.store.errors import NotFound

KEPT_DAYS = period_of("draft").days
"""How long a draft is kept that nobody goes on with; the page where drafts begin says so."""

_TABLE = "store_draft"
_PURPOSE = "draft"


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft as kept; `content` is what was given to `save_draft`."""

    id: uuid.UUID
    kind: str
    updated_at: datetime
    content: Mapping[str, Any]


def save_draft(
    content: Mapping[str, Any], *, actor: Actor, kind: str, draft_id: uuid.UUID | None = None
) -> uuid.UUID:
    """Keep `content` (JSON) as a new draft, or in the place of the one named; return its id.

    Raises NotFound when the draft named is not the actor's.
    """
    with acting(actor, _PURPOSE):
        key = _key(actor)
        if draft_id is None:
            row = models.Draft(id=uuid.uuid4(), owner_id=actor.user_id)
        else:
            row = _row(draft_id, actor)
        row.kind = kind
        row.updated_at = datetime.now(UTC)
        text = json.dumps(content, ensure_ascii=False)
        row.content = key.close(text, table=_TABLE, row=row.id, column="content")
        row.save()
        _record("draft.saved", actor)
        return row.id


def load_draft(draft_id: uuid.UUID, *, actor: Actor) -> StoredDraft:
    """Return a draft of the actor's own. Raises NotFound for any other."""
    with acting(actor, _PURPOSE):
        row = _row(draft_id, actor)
        _record("draft.read", actor)
        return _opened(row, _key(actor))


def list_drafts(*, actor: Actor, kind: str) -> list[StoredDraft]:
    """Return the actor's drafts of a kind, the last written first, at most 50."""
    with acting(actor, _PURPOSE):
        rows = models.Draft.objects.filter(owner_id=actor.user_id, kind=kind)
        key = _key(actor)
        _record("drafts.listed", actor)
        return [_opened(row, key) for row in rows.order_by("-updated_at")[:50]]


def delete_draft(draft_id: uuid.UUID, *, actor: Actor) -> None:
    """Remove a draft of the actor's own. Raises NotFound for any other."""
    with acting(actor, _PURPOSE):
        _row(draft_id, actor).delete()
        _record("draft.destroyed", actor)


def _record(deed: str, actor: Actor) -> None:
    # Which draft is nobody's to follow: it is no record, and its key is its owner's.
    trail.record(deed, actor=actor, purpose=_PURPOSE)


def _row(draft_id: uuid.UUID, actor: Actor) -> models.Draft:
    row = models.Draft.objects.filter(id=draft_id, owner_id=actor.user_id).first()
    if row is None:
        raise NotFound
    return row


def _opened(row: models.Draft, key: vault.DataKey) -> StoredDraft:
    text = key.open(row.content, table=_TABLE, row=row.id, column="content")
    return StoredDraft(row.id, row.kind, row.updated_at, json.loads(text))


def _key(actor: Actor) -> vault.DataKey:
    """Return the user's draft key; make it with the first draft."""
    user = models.User.objects.select_for_update(no_key=True).get(pk=actor.user_id)
    if user.draft_key is not None:
        return vault.unwrap(user.draft_key, table=_TABLE, row=user.pk)
    key, user.draft_key = vault.new_key(table=_TABLE, row=user.pk)
    user.save(update_fields=["draft_key"])
    return key
