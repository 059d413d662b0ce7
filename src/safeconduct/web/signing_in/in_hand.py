"""Whose account a request is about, and a transaction in which that account is theirs."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account.internal.stagekit import unstash_login
from django.http import HttpRequest, HttpResponse

from safeconduct.actions.signing_in import owning

View = Callable[..., HttpResponse]


def account_in_hand(request: HttpRequest) -> int | None:
    """The id of whoever is signed in, or has given a right password and owes the second factor."""
    if request.user.is_authenticated:
        return int(request.user.pk)
    login = unstash_login(request, peek=True)
    return int(login.user.pk) if login is not None and login.user is not None else None


def as_oneself(view: View) -> View:
    """Answer within a transaction that is shown the second factors of the account in hand."""

    @wraps(view)
    def answered(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        user_id = account_in_hand(request)
        if user_id is None:
            return view(request, *args, **kwargs)
        with owning(user_id):
            response = view(request, *args, **kwargs)
            # A page that is put together later would find the tables closed again.
            if hasattr(response, "render"):
                response.render()
            return response

    return answered
