"""The ways into the store that belong to signing in and to an agency's own administration."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from safeconduct.store import (
    invitations,
    members,
    models,
    offices,
    own_account,
    sign_in,
    users,
)

ISSUER = "https://idp.example"
PASSWORD = "quiet-rivers-run"


def _chief() -> dict[str, Any]:
    """Who administers the agency of the world's officer."""
    return {
        "actor": models.User.objects.get(username="chief").actor,
        "purpose": "administration",
    }


def _invited(world: Any) -> str:
    return members.invite_again(world.actor.user_id, **_chief())


# What users do about their own account, and an agency's administrators about its users.
ACTED: dict[Callable[..., Any], Callable[[Any], Any]] = {
    own_account.list_sessions: lambda w: own_account.list_sessions(actor=w.actor, current="x"),
    own_account.end_sessions: lambda w: own_account.end_sessions(actor=w.actor, current="x"),
    own_account.end_sessions_of: lambda w: own_account.end_sessions_of(
        models.User.objects.get(pk=w.actor.user_id)
    ),
    own_account.set_own_password: lambda w: own_account.set_own_password(
        PASSWORD, actor=w.actor, current="x"
    ),
    sign_in.note: lambda w: sign_in.note("session.started", actor=w.actor),
    sign_in.note_refusal: lambda w: sign_in.note_refusal("password", user_id=w.actor.user_id),
    members.list_members: lambda w: len(members.list_members(**_chief())) == 3 or pytest.fail(),
    members.find_member: lambda w: members.find_member(w.actor.user_id, **_chief()),
    members.invite_member: lambda w: members.invite_member(
        "new", name="New", office="", roles=[], language="en", **_chief()
    ),
    members.invite_again: lambda w: members.invite_again(w.actor.user_id, **_chief()),
    members.change_member: lambda w: members.change_member(
        w.actor.user_id, office="", roles=["custodian"], language="nl", **_chief()
    ),
    members.shut_out: lambda w: members.shut_out(w.actor.user_id, **_chief()),
    members.readmit: lambda w: members.readmit(w.actor.user_id, **_chief()),
    members.reset_second_factor: lambda w: members.reset_second_factor(w.actor.user_id, **_chief()),
    members.tie_subject: lambda w: members.tie_subject(
        w.actor.user_id, issuer=ISSUER, subject="1", **_chief()
    ),
    offices.list_offices: lambda w: offices.list_offices(**_chief()),
    offices.open_office: lambda w: offices.open_office("Leuven", **_chief()),
    offices.close_office: lambda w: offices.close_office("Leuven", **_chief()),
    invitations.open_invitation: lambda w: invitations.open_invitation(_invited(w)),
    invitations.accept_with_password: lambda w: invitations.accept_with_password(
        _invited(w), PASSWORD
    ),
    invitations.accept_with_subject: lambda w: invitations.accept_with_subject(
        _invited(w), issuer=ISSUER, subject="1"
    ),
}
# What is an operator's.
KEPT: dict[Callable[..., Any], Callable[[Any], Any]] = {
    offices.keep_office: lambda _: offices.keep_office("payoke", "Leuven"),
    users.reset_user: lambda _: users.reset_user("nobody"),
}
PARTS = {
    "acting.bearing",
    "acting.owning",
    "invitations.make_invitation",
    "members.administering",
    "sessions.session_digest",
    "sign_in.user_named",
    "sign_in.user_of_subject",
}
