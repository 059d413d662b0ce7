"""What the sign-in library asks of us: words, limits, the record, and how secrets are kept."""

from __future__ import annotations

import time
from typing import Any

from allauth.account import app_settings as account_settings
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest

from safeconduct.actions import signing_in
from safeconduct.web.signing_in.devices import device_of
from safeconduct.web.signing_in.in_hand import account_in_hand
from safeconduct.web.templatetags.words import say

PAUSE_MINUTES = 5
# What the library calls its refusals, and how we say them.
_REFUSALS = {
    "too_many_login_attempts": "sign-in-too-many",
    "rate_limited": "sign-in-too-many",
    "incorrect_code": "factor-code-wrong",
    "incorrect_password": "sign-in-password-wrong",
    "enter_current_password": "sign-in-password-wrong",
}


def _refusal(code: str) -> ValidationError:
    key = _REFUSALS.get(code, "sign-in-wrong")
    values = {"minutes": PAUSE_MINUTES} if key == "sign-in-too-many" else {}
    return ValidationError(say(key, **values), code=code)


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are opened by an agency's administrators; nobody signs up."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Return False, always."""
        return False

    def is_ajax(self, request: HttpRequest) -> bool:
        """Return False: every answer is a page."""
        return False

    def add_message(self, *_args: Any, **_options: Any) -> None:
        """Say nothing in the library's words: the pages say what was done in ours."""

    def validation_error(self, code: str, *_args: Any) -> ValidationError:
        """The library's refusal `code` in our words."""
        return _refusal(code)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        # The library's own begins with the host that was asked: another name of this server
        # would begin another count.
        return str(credentials.get("username", "")).strip().casefold()

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Have whoever tried too often wait, before anything is computed."""
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError:
            signing_in.note_refusal("paused")
            raise

    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Record a wrong password: whose account, if there is one, and nothing that was typed."""
        user_id = signing_in.user_named(str(credentials.get("username", "")))
        signing_in.note_refusal("password", user_id=user_id)

    def login(self, request: HttpRequest, user: Any) -> None:
        """Begin the session, under a new key; recorded with what was asked for."""
        with signing_in.owning(user.pk):
            super().login(request, user)
        records = get_authentication_records(request, user)
        methods = [each["method"] for each in records]
        shown = {each.get("type") for each in records if each["method"] == "mfa"}
        request.session["device"] = device_of(request)
        request.session["second_factor"] = bool(shown & settings.SECOND_FACTORS) or _by_government(
            request
        )
        by = ".".join(dict.fromkeys(methods)) or "other"
        signing_in.noted("session.started", actor=user.actor, by=by)

    def get_login_stages(self) -> list[str]:
        """The steps after the first; no second factor of ours on top of the government's."""
        stages: list[str] = super().get_login_stages()
        if _by_government(context.request):
            stages.remove("allauth.mfa.stages.AuthenticateStage")
        return stages

    def is_reauthentication_required(self, *, app: str, **_options: Any) -> bool:
        """Whether the password or the second factor was given too long ago for what is asked."""
        request = context.request
        latest = max(
            (each["at"] for each in get_authentication_records(request, request.user)), default=0.0
        )
        return bool(time.time() - latest >= account_settings.REAUTHENTICATION_TIMEOUT)

    def get_reauthentication_methods(self, user: Any) -> list[dict[str, Any]]:
        """The ways to show again who one is, in our words. Raises PermissionDenied for none."""
        methods: list[dict[str, Any]] = super().get_reauthentication_methods(user)
        for each in methods:
            each["description"] = say(f"confirm-by-{each['id'].replace(':', '-').lower()}")
        return methods


class SecondFactorAdapter(DefaultMFAAdapter):
    """Second factors are their user's own, and sealed under the master key."""

    def validation_error(self, code: str, *_args: Any) -> ValidationError:
        """The library's refusal `code` in our words."""
        return _refusal(code)

    def encrypt(self, text: str) -> str:
        """Seal a secret for the account in hand."""
        return signing_in.seal_factor(text, _in_hand())

    def decrypt(self, encrypted_text: str) -> str:
        """Open a secret of the account in hand. Raises VaultError for one of another account."""
        return signing_in.unseal_factor(encrypted_text, _in_hand())

    def is_mfa_enabled(self, user: Any, types: Any = None) -> bool:
        """Whether the user has a second factor (of these types)."""
        if user.is_anonymous:
            return False
        with signing_in.owning(user.pk):
            return bool(super().is_mfa_enabled(user, types))

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        """What a passkey without a name is called."""
        return say("factor-passkey")

    def _get_site_name(self) -> str:
        return "Safeconduct"


def _by_government(request: HttpRequest) -> bool:
    """Whether the identity provider asked for a second factor, in the request that came back."""
    return bool(getattr(request, "government_second_factor", False))


def _in_hand() -> int:
    user_id = account_in_hand(context.request)
    if user_id is None:
        raise PermissionDenied
    return user_id
