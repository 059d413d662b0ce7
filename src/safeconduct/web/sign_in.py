"""Signing in with a user name and a password, and out again."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth import authenticate, login, logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from safeconduct.web import attempts
from safeconduct.web.demonstration import demonstration_users, is_public
from safeconduct.web.templatetags.words import say


class SignInForm(forms.Form):
    """User name and password; what is wrong is said without telling which of the two it was."""

    username = forms.CharField(max_length=150)
    password = forms.CharField(max_length=1000, strip=False, widget=forms.PasswordInput)

    def __init__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request
        self.user: Any = None
        for name in ("username", "password"):
            field = self.fields[name]
            field.label = say(f"sign-in-{name}")
            field.error_messages["required"] = say(f"sign-in-{name}-missing")
        self.fields["username"].widget.attrs["autocomplete"] = "username"
        self.fields["password"].widget.attrs["autocomplete"] = "current-password"

    def clean(self) -> dict[str, Any]:
        data = super().clean() or self.cleaned_data
        if "username" not in data or "password" not in data:
            return data
        if attempts.too_many(data["username"]):
            raise forms.ValidationError(say("sign-in-too-many", minutes=attempts.PAUSE_MINUTES))
        self.user = authenticate(self.request, username=data["username"], password=data["password"])
        if is_public(data["password"]) and not settings.DEMO:
            self.user = None
        if self.user is None:
            attempts.failed(data["username"])
            raise forms.ValidationError(say("sign-in-wrong"))
        attempts.forget(data["username"])
        return data


@login_not_required
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """The sign-in page; after it, the page that was asked for or the home page."""
    if request.user.is_authenticated and request.method != "POST":
        return redirect("home")
    form = SignInForm(request, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        login(request, form.user)
        return HttpResponseRedirect(_next(request))
    context = {
        "form": form,
        "next": request.POST.get("next", request.GET.get("next", "")),
        "timed_out": request.method == "GET" and request.session.pop("signed_out_idle", False),
        "demonstration_users": demonstration_users() if settings.DEMO else (),
    }
    return render(request, "web/sign_in.html", context, status=422 if form.errors else 200)


@login_not_required
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session. By POST only, so that no link or picture can sign somebody out."""
    logout(request)
    return redirect("sign_in")


def _next(request: HttpRequest) -> str:
    """The page asked for before signing in, if it is one of ours."""
    wanted = request.POST.get("next", "")
    ours = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if wanted and ours else "/"
