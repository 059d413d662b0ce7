"""Signing in with a user name and a password and a second factor, and out again."""

from __future__ import annotations

from typing import Any

from allauth.account.internal.flows.logout import logout
from allauth.account.views import LoginView, ReauthenticateView
from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.base.views import ReauthenticateView as CodeAgainView
from allauth.mfa.webauthn.views import ReauthenticateWebAuthnView
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from safeconduct.actions import signing_in
from safeconduct.web.demonstration import demonstration_groups
from safeconduct.web.signing_in.forms import (
    CodeAgainForm,
    CodeForm,
    PasswordAgainForm,
    SignInForm,
)
from safeconduct.web.signing_in.in_hand import as_oneself


class Unprocessable:
    """A form that is sent back with errors says so in its status, too."""

    def form_invalid(self, form: Any) -> HttpResponse:
        """The page again, with what is to be put right."""
        parent: Any = super()
        response: HttpResponse = parent.form_invalid(form)
        if response.status_code == 200:
            response.status_code = 422
        return response


class SignIn(Unprocessable, LoginView):
    """The sign-in page; after it, the second factor or the page that was asked for."""

    form_class = SignInForm
    template_name = "web/sign_in.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        request = self.request
        asked = request.POST.get("next", request.GET.get("next", ""))
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {
            "next": asked,
            "ended": request.method == "GET" and request.session.pop("signed_out_by", ""),
            "demonstration_groups": demonstration_groups() if settings.DEMO else (),
            "government": settings.GOVERNMENT_LOGIN,
            "government_end": request.session.pop("government_end", ""),
        }


class SecondFactor(AuthenticateView):
    """The second step: a code of the app or of those on paper, or a passkey."""

    form_class = CodeForm
    template_name = "signing_in/second_factor.html"

    def form_invalid(self, form: Any) -> HttpResponse:
        """The page again; that somebody failed here is recorded."""
        signing_in.note_refusal("second_factor", user_id=self.stage.login.user.pk)
        response: HttpResponse = super().form_invalid(form)
        response.status_code = 422
        return response


class PasswordAgain(Unprocessable, ReauthenticateView):
    """The password, before something that asks for it again."""

    form_class = PasswordAgainForm
    template_name = "signing_in/confirm.html"


class CodeAgain(Unprocessable, CodeAgainView):
    """A code, before something that asks for it again."""

    form_class = CodeAgainForm
    template_name = "signing_in/confirm.html"


class PasskeyAgain(ReauthenticateWebAuthnView):
    """The passkey, before something that asks for it again."""

    template_name = "signing_in/confirm_passkey.html"


sign_in = sensitive_post_parameters("password")(SignIn.as_view())
second_factor = login_not_required(as_oneself(SecondFactor.as_view()))
password_again = sensitive_post_parameters("password")(as_oneself(PasswordAgain.as_view()))
code_again = as_oneself(CodeAgain.as_view())
passkey_again = as_oneself(PasskeyAgain.as_view())


@login_not_required
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session. By POST only, so that no link or picture can sign somebody out."""
    user: Any = request.user
    if user.is_authenticated:
        signing_in.noted("session.ended", actor=user.actor, reason="signed_out")
    # Also whoever owes the second factor yet begins again, perhaps as somebody else.
    government_end = request.session.get("government_end")
    logout(request, show_message=False)
    if government_end:
        # The provider keeps a sign-in of its own, which only it can end.
        request.session["government_end"] = government_end
    response = redirect("sign_in")
    # What the browser may have kept all the same; the cookie of the language stays.
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response
