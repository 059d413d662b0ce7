"""Signing in and out, and what users do about their own account."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.store import own_account
from safeconduct.store.errors import NotFound as NoInvitation
from safeconduct.store.errors import VaultError
from safeconduct.store.invitations import (
    Invited,
    accept_with_password,
    accept_with_subject,
    open_invitation,
)
from safeconduct.store.own_account import OwnSession
from safeconduct.store.sealing import digest, seal_factor, unseal_factor
from safeconduct.store.sign_in import (
    PURPOSE,
    note,
    note_refusal,
    signing_in,
    user_named,
    user_of_subject,
)

__all__ = [
    "Invited",
    "NoInvitation",
    "OwnSession",
    "VaultError",
    "accept_with_password",
    "accept_with_subject",
    "change_password",
    "digest",
    "end_sessions",
    "note_refusal",
    "noted",
    "open_invitation",
    "own_sessions",
    "seal_factor",
    "signing_in",
    "unseal_factor",
    "user_named",
    "user_of_subject",
]


def noted(deed: str, *, actor: Actor, **details: str | int) -> None:
    """Record what `actor` did about their own sign-in, such as ``session.started``."""
    note(deed, actor=actor, purpose=PURPOSE, details=details)


def own_sessions(*, actor: Actor, current: str) -> list[OwnSession]:
    """The actor's open sessions; `current` is the key of the one at hand."""
    return own_account.list_sessions(actor=actor, purpose=PURPOSE, current=current)


def end_sessions(*, actor: Actor, current: str, mark: str | None = None) -> int:
    """End the actor's session of this mark, or all but the current one; how many ended."""
    return own_account.end_sessions(actor=actor, purpose=PURPOSE, current=current, mark=mark)


def change_password(password: str, *, actor: Actor, current: str) -> object:
    """Set the actor's password, which was checked before; end all sessions but the current one.

    Returns the user with the new password, by whom the current session stays valid.
    """
    return own_account.set_own_password(password, actor=actor, purpose=PURPOSE, current=current)
