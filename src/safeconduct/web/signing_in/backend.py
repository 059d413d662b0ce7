"""Whether a user name and a password belong together (Django's ``AUTHENTICATION_BACKENDS``)."""

from __future__ import annotations

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from django.conf import settings
from django.http import HttpRequest

from safeconduct.actions.signing_in import owning
from safeconduct.web.demonstration import is_public


class PasswordBackend(AuthenticationBackend):
    """One computation of the hash for every attempt, whether or not there is such a user."""

    def authenticate(self, request: HttpRequest | None, **credentials: Any) -> Any:
        """The user, or None; an account that is shut out is answered as a wrong password."""
        user = super().authenticate(request, **credentials)
        self.unstash_authenticated_user()
        if not settings.DEMO and is_public(credentials.get("password") or ""):
            return None
        return user

    def _check_password(self, user: Any, password: str) -> Any:
        if user is None:
            return None
        # A hash of older parameters is made anew now, which only its user may do.
        with owning(user.pk):
            return super()._check_password(user, password)
