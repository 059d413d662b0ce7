"""Taking up an account by the link its administrator handed over."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.core.internal.ratelimit import consume_or_429
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods

from safeconduct.actions import signing_in
from safeconduct.web.signing_in.forms import NewPasswordForm


@login_not_required
@sensitive_variables("token")
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Whose account it is, and a password for it; or the way by the government's sign-in.

    Looking uses nothing up: some programs open every link they are sent.
    """
    waiting = consume_or_429(request, app="allauth.account", action="login", limit_get=True)
    if waiting is not None:
        return waiting
    try:
        invited = signing_in.open_invitation(token)
        if request.method == "POST" and "government" in request.POST and settings.GOVERNMENT_LOGIN:
            return _to_government(request, token)
        form = NewPasswordForm(
            request.POST if request.method == "POST" else None, user=invited.user
        )
        if request.method == "POST" and form.is_valid():
            user: Any = signing_in.accept_with_password(token, form.cleaned_data["password"])
            request.session.flush()
            record_authentication(request, user, "password")
            # Through the same steps as a sign-in: who has a second factor already shows it.
            answer: HttpResponse = perform_login(request, Login(user=user))
            return answer
    except signing_in.NoInvitation:
        signing_in.note_refusal("invitation")
        context = {"text_key": "invitation-over"}
        return render(request, "signing_in/refused.html", context, status=404)
    shown: dict[str, Any] = {
        "form": form,
        "invited": invited,
        "government": settings.GOVERNMENT_LOGIN,
    }
    status = 422 if form.errors else 200
    return render(request, "signing_in/invitation.html", shown, status=status)


def _to_government(request: HttpRequest, token: str) -> HttpResponse:
    """Keep the invitation in hand while the provider is asked; a page with a link leads there."""
    request.session.flush()
    request.session["invitation"] = token
    return render(request, "signing_in/to_government.html")
