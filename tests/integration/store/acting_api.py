"""The ways into the store that belong to the keys of programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from safeconduct.store import api_keys, models


def _chief() -> dict[str, Any]:
    """Who administers the agency of the world's officer."""
    return {
        "actor": models.User.objects.get(username="chief").actor,
        "purpose": "administration",
    }


def _made(world: Any) -> str:
    officer = world.actor.user_id
    return api_keys.make_key(name="x", user_id=officer, purposes=["list"], days=1, **_chief())


def _revoked(world: Any) -> None:
    made = _made(world)
    [key] = api_keys.list_keys(**_chief())
    api_keys.revoke_key(key.id, **_chief())
    assert api_keys.actor_of_key(made) is None


ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    api_keys.make_key: lambda w: api_keys.actor_of_key(_made(w)) or pytest.fail(),
    api_keys.list_keys: lambda w: api_keys.list_keys(**_chief()) and pytest.fail(),
    api_keys.list_holders: lambda w: api_keys.list_holders(**_chief()) or pytest.fail(),
    api_keys.revoke_key: _revoked,
}
# Who a program is, asked before anybody acts.
PARTS = {"api_keys.actor_of_key"}
