"""The ways into the store that belong to the person's own view."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from safeconduct.access.actors import Actor
from safeconduct.store import own_file, paper

_NOW = datetime.now(UTC)
_CODE = bytes(range(32))


def _issue(world: Any) -> None:
    who = dict(world.who) | {"purpose": "own_view_codes"}
    paper.issue_sheet(
        world.reference,
        [_CODE],
        language="fr",
        expires_at=_NOW + timedelta(days=1),
        permit=lambda relations, assessment: None,
        **who,
    )


def _revoke(world: Any) -> None:
    who = dict(world.who) | {"purpose": "own_view_codes"}
    paper.revoke_sheets(world.reference, permit=lambda relations, assessment: None, **who)


def _status(world: Any) -> None:
    _issue(world)
    who = dict(world.who) | {"purpose": "own_view_codes"}
    found = paper.sheet_status(world.reference, **who)
    assert found is not None and (found.used, found.left) == (0, 1)


def _use(world: Any) -> paper.Used:
    _issue(world)
    used = paper.use_code(_CODE)
    assert used.reference == world.reference
    return used


def _continue(world: Any) -> None:
    assert paper.continue_visit(_use(world).code, _NOW - timedelta(minutes=1)) is not None


def _read(world: Any) -> None:
    _use(world)
    person = Actor(0, "", "person", world.reference)
    assert own_file.read_own_file(world.reference, actor=person, purpose="own_view").looks


ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    paper.issue_sheet: _issue,
    paper.revoke_sheets: _revoke,
    paper.sheet_status: _status,
    paper.use_code: _use,
    paper.note_typing_error: lambda _: paper.note_typing_error(),
    paper.continue_visit: _continue,
    own_file.read_own_file: _read,
}
