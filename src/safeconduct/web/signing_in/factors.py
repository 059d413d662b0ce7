"""Setting up and removing second factors: an app's codes, passkeys, codes on paper."""

from __future__ import annotations

from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base.views import IndexView
from allauth.mfa.recovery_codes.views import GenerateRecoveryCodesView, ViewRecoveryCodesView
from allauth.mfa.totp.internal.auth import SECRET_SESSION_KEY
from allauth.mfa.totp.views import ActivateTOTPView, DeactivateTOTPView
from allauth.mfa.webauthn.views import AddWebAuthnView, RemoveWebAuthnView
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse_lazy
from django.views.decorators.http import require_safe

from safeconduct.actions import signing_in
from safeconduct.web.actors import actor_of
from safeconduct.web.signing_in.forms import AppForm, PasskeyForm
from safeconduct.web.signing_in.in_hand import as_oneself
from safeconduct.web.signing_in.views import Unprocessable


def _set(request: HttpRequest, kind: str) -> None:
    """A second factor is there: this session has it, and those without it end."""
    actor = actor_of(request)
    if kind in settings.SECOND_FACTORS:
        request.session["second_factor"] = True
    signing_in.noted("factor.set", actor=actor, kind=kind)
    signing_in.end_sessions(actor=actor, current=request.session.session_key or "")


def _removed(request: HttpRequest, kind: str) -> None:
    user: Any = request.user
    signing_in.noted("factor.removed", actor=user.actor, kind=kind)
    request.session["second_factor"] = get_adapter().is_mfa_enabled(
        user, sorted(settings.SECOND_FACTORS - {"recovery_codes"})
    )


class Factors(IndexView):
    """What is set up, and what can be."""

    template_name = "signing_in/factors.html"


class SetUpApp(Unprocessable, ActivateTOTPView):
    """An app that shows codes: its picture to scan, the same to type, and the first code."""

    form_class = AppForm
    template_name = "signing_in/app.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        secret = context["form"].secret
        groups = [secret[place : place + 4] for place in range(0, len(secret), 4)]
        return context | {"secret": " ".join(groups)}

    def form_valid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        _set(self.request, "totp")
        return response


class RemoveApp(DeactivateTOTPView):
    """Asks before the app's codes stop opening."""

    template_name = "signing_in/remove.html"
    extra_context = {"kind": "app"}  # noqa: RUF012 - as Django's views have it

    def form_valid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        _removed(self.request, "totp")
        return response


class AddPasskey(Unprocessable, AddWebAuthnView):
    """A passkey: on this device, on a phone or on a key one carries."""

    form_class = PasskeyForm
    template_name = "signing_in/passkey.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        # The library drops the form that came back with errors.
        return context | kwargs

    def form_valid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        _set(self.request, "webauthn")
        return response


class RemovePasskey(RemoveWebAuthnView):
    """Asks before a passkey stops opening."""

    template_name = "signing_in/remove.html"
    success_url = reverse_lazy("mfa_index")
    extra_context = {"kind": "passkey"}  # noqa: RUF012 - as Django's views have it

    def form_valid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        _removed(self.request, "webauthn")
        return response


class PaperCodes(ViewRecoveryCodesView):
    """The codes on paper: shown once, to be printed."""

    template_name = "signing_in/paper_codes.html"


class NewPaperCodes(GenerateRecoveryCodesView):
    """Asks before new codes take the place of the old ones."""

    template_name = "signing_in/new_paper_codes.html"

    def form_valid(self, form: Any) -> HttpResponse:
        response: HttpResponse = super().form_valid(form)
        signing_in.noted("factor.set", actor=actor_of(self.request), kind="recovery_codes")
        return response


factors = as_oneself(Factors.as_view())
set_up_app = as_oneself(SetUpApp.as_view())
remove_app = as_oneself(RemoveApp.as_view())
add_passkey = as_oneself(AddPasskey.as_view())
remove_passkey = as_oneself(RemovePasskey.as_view())
paper_codes = as_oneself(PaperCodes.as_view())
new_paper_codes = as_oneself(NewPaperCodes.as_view())


@require_safe
@reauthentication_required(app="allauth.mfa")  # type: ignore[untyped-decorator]
def picture(request: HttpRequest) -> HttpResponse:
    """The secret of the app that is being set up, as a picture to scan; gone with the set-up."""
    secret = request.session.get(SECRET_SESSION_KEY)
    if not secret:
        raise Http404
    adapter = get_adapter()
    svg = adapter.build_totp_svg(adapter.build_totp_url(request.user, secret))
    return HttpResponse(svg, content_type="image/svg+xml")
