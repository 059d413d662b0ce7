"""The ways into the store that belong to the record and to the files of a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from safeconduct.store import (
    attachments,
    audit,
    checkpoints,
    history,
    shipping,
    signing_keys,
    unusual,
)
from safeconduct.store.errors import NotFound


def _who(world: Any) -> dict[str, Any]:
    return {"actor": world.actor, "purpose": "attachment"}


def _attach(world: Any) -> Any:
    return attachments.add_file(world.reference, "other", "text/plain", b"words", **_who(world))


def _at_a_file(function: Callable[..., Any]) -> Callable[[Any], Any]:
    return lambda world: function(world.reference, _attach(world), **_who(world))


def _open(world: Any) -> None:
    _, pieces = _at_a_file(attachments.open_file)(world)
    assert b"".join(pieces) == b"words"


def _read_history(world: Any) -> None:
    # The police who met the person may not read who looked: a refusal names the actor too.
    with pytest.raises(NotFound):
        history.read_history(world.reference, actor=world.actor, purpose="access_history")


ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    attachments.add_file: _attach,
    attachments.list_files: lambda w: attachments.list_files(w.reference, **_who(w)),
    attachments.note_refusal: lambda w: attachments.note_refusal(w.reference, "x", **_who(w)),
    attachments.describe_file: _at_a_file(attachments.describe_file),
    attachments.open_file: _open,
    attachments.destroy_file: _at_a_file(attachments.destroy_file),
    history.read_history: _read_history,
}
KEPT: dict[Callable[..., Any], Callable[[Any], Any]] = {
    checkpoints.checkpoint: lambda _: checkpoints.checkpoint(),
    audit.verify: lambda _: audit.verify(),
    audit.export: lambda _: audit.export(Path("never-written")),
    shipping.ship: lambda _: shipping.ship(str(Path(__file__).parent)),
    signing_keys.replace_key: lambda _: signing_keys.replace_key(),
    unusual.notice_unusual: lambda _: unusual.notice_unusual(datetime.now(UTC)),
}
PARTS = {
    "audit.snapshot",
    "checkpoints.checkpoint_record",
    "links.every_link",
    "links.every_seal",
    "links.links_under",
    "links.seals_under",
    "sealed.open_bytes",
    "sealed.seal_bytes",
    "shipping.configured",
    "signing_keys.known",
    "signing_keys.public_keys",
    "signing_keys.write_down",
}
