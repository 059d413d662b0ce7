"""One's own account: where one is signed in, and the password."""

from __future__ import annotations

from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.core.internal.ratelimit import consume_or_429
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from safeconduct.actions import signing_in
from safeconduct.web.actors import actor_of
from safeconduct.web.signing_in.forms import ChangePasswordForm
from safeconduct.web.signing_in.limits import session_ends
from safeconduct.web.templatetags.words import say


@require_safe
def account(request: HttpRequest) -> HttpResponse:
    """Who one is here, where one is signed in, and what can be changed about it."""
    context = {
        "sessions": signing_in.list_sessions(
            actor=actor_of(request), current=request.session.session_key or ""
        ),
        "second_factor": request.session.get("second_factor", False),
    }
    return render(request, "signing_in/account.html", context)


@require_POST
@reauthentication_required(app="allauth.mfa")  # type: ignore[untyped-decorator]
def end_sessions(request: HttpRequest) -> HttpResponse:
    """End one session, or all but this one; those who sat there are at the sign-in page."""
    ended = signing_in.end_sessions(
        actor=actor_of(request),
        current=request.session.session_key or "",
        mark=request.POST.get("mark") or None,
    )
    if ended:
        messages.success(request, say("sessions-ended", count=ended))
    return redirect("account")


@require_POST
def stay(request: HttpRequest) -> HttpResponse:
    """Somebody is still there: the session goes on, and this says until when."""
    ends = session_ends(request)
    return JsonResponse({"ends": ends.isoformat() if ends else None})


@sensitive_post_parameters("old", "password", "again")
@require_http_methods(["GET", "HEAD", "POST"])
def password(request: HttpRequest) -> HttpResponse:
    """One's own password, changed by who knows the present one."""
    user: Any = request.user
    if not user.has_usable_password():
        return redirect("account")
    waiting = consume_or_429(request, app="allauth.account", action="change_password", user=user)
    if waiting is not None:
        return waiting
    form = ChangePasswordForm(request.POST if request.method == "POST" else None, user=user)
    if request.method == "POST" and form.is_valid():
        changed: Any = signing_in.set_own_password(
            form.cleaned_data["password"],
            actor=actor_of(request),
            current=request.session.session_key or "",
        )
        update_session_auth_hash(request, changed)
        messages.success(request, say("password-changed"))
        return redirect("account")
    context = {"form": form}
    status = 422 if form.errors else 200
    return render(request, "signing_in/password.html", context, status=status)
