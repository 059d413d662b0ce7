"""Signing in and out, and what users do about their own account."""

from __future__ import annotations

from safeconduct.access import Actor
from safeconduct.store.acting import owning
from safeconduct.store.errors import NotFound as NoInvitation
from safeconduct.store.errors import VaultError
from safeconduct.store.invitations import (
    Invited,
    accept_with_password,
    accept_with_subject,
    open_invitation,
)
from safeconduct.store.own_account import (
    OwnSession,
    end_sessions,
    end_sessions_of,
    list_sessions,
    set_own_password,
)
from safeconduct.store.sealing import digest, seal_factor, unseal_factor
from safeconduct.store.sign_in import (
    note,
    note_refusal,
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
    "digest",
    "end_sessions",
    "end_sessions_of_subject",
    "list_sessions",
    "note_refusal",
    "noted",
    "open_invitation",
    "owning",
    "seal_factor",
    "set_own_password",
    "unseal_factor",
    "user_named",
    "user_of_subject",
]


def end_sessions_of_subject(issuer: str, subject: str) -> None:
    """End every session of the account tied to this subject, if there is one."""
    user = user_of_subject(issuer, subject)
    if user is not None:
        end_sessions_of(user)


def noted(deed: str, *, actor: Actor, **details: str | int) -> None:
    """Record what `actor` did about their own sign-in, such as ``session.started``."""
    note(deed, actor=actor, details=details)
