"""What left the desk, as signed texts; no word of a request or of an answer is in them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from safeconduct.access.actors import Actor
from safeconduct.store import models, signing, signing_keys
from safeconduct.store.desk.requests import ROOM
from safeconduct.store.desk.steps import KIND
from safeconduct.store.errors import NotFound
from safeconduct.store.rooms import at_work

PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class DeskManifest:
    """A manifest as kept: `content` is what `document` says, which was signed.

    `holds`: the signature is this installation's, over this very text.
    """

    id: int
    request: UUID
    at: datetime
    content: Mapping[str, Any]
    document: str
    key: str
    signature: bytes
    holds: bool


def listed(page: int, *, actor: Actor) -> tuple[tuple[DeskManifest, ...], bool]:
    """A page of the manifests, counted from 1, the last first; and whether there is another.

    Raises NotFound.
    """
    with at_work(ROOM, "desk.manifests", actor=actor):
        begin = (max(1, page) - 1) * PAGE_SIZE
        rows = models.DeskManifest.objects.filter(step__request__agency=actor.agency)
        asked = rows.select_related("step").order_by("-step__at", "-id")
        found = list(asked[begin : begin + PAGE_SIZE + 1])
        keys = signing_keys.known()
        return tuple(_told(row, keys) for row in found[:PAGE_SIZE]), len(found) > PAGE_SIZE


def read(manifest: int, *, actor: Actor) -> DeskManifest:
    """One manifest; the look is recorded. Raises NotFound."""
    with at_work(ROOM, "desk.manifest", actor=actor, manifest=manifest):
        rows = models.DeskManifest.objects.filter(step__request__agency=actor.agency)
        row = rows.select_related("step").filter(id=manifest).first()
        if row is None:
            raise NotFound
        return _told(row, signing_keys.known())


def _told(row: models.DeskManifest, keys: Mapping[str, bytes]) -> DeskManifest:
    signed = signing.Signature(row.key, bytes(row.signature))
    return DeskManifest(
        row.pk,
        row.step.request_id,
        row.step.at,
        json.loads(row.document),
        row.document,
        row.key,
        bytes(row.signature),
        signing.verify(row.document.encode(), signed, kind=KIND, keys=keys),
    )
