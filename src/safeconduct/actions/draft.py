"""What somebody has typed and not recorded yet: theirs alone, encrypted, kept until done with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from safeconduct.access import Actor
from safeconduct.store.drafts import (
    KEPT_DAYS,
    StoredDraft,
    delete_draft,
    list_drafts,
    load_draft,
    save_draft,
)
from safeconduct.store.errors import NotFound as NoDraft

EMPTY: Mapping[str, Any] = {}

__all__ = ["KEPT_DAYS", "NoDraft", "StoredDraft", "begin", "discard", "load", "own", "save"]


def begin(kind: str, *, actor: Actor, content: Mapping[str, Any] = EMPTY) -> UUID:
    """A draft of `kind` that holds `content` (JSON), blank unless given; its id."""
    return save_draft(content, actor=actor, kind=kind)


def load(draft_id: UUID, kind: str, *, actor: Actor) -> dict[str, Any]:
    """What the actor's own draft of `kind` holds. Raises NoDraft for any other."""
    draft = load_draft(draft_id, actor=actor)
    if draft.kind != kind:
        raise NoDraft
    return dict(draft.content)


def save(draft_id: UUID, kind: str, content: Mapping[str, Any], *, actor: Actor) -> None:
    """Keep `content` (JSON) in the place of what the draft held. Raises NoDraft."""
    save_draft(content, actor=actor, kind=kind, draft_id=draft_id)


def own(kind: str, *, actor: Actor) -> list[StoredDraft]:
    """The actor's drafts of `kind`, the last written first."""
    return list_drafts(actor=actor, kind=kind)


def discard(draft_id: UUID, *, actor: Actor) -> None:
    """Destroy the actor's own draft. Raises NoDraft for any other."""
    delete_draft(draft_id, actor=actor)
