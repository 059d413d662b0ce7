"""Signing in through the government's identity provider, for accounts that exist already.

The provider says who somebody is, and nothing else about them is kept. An account is theirs when
an administrator tied it to that subject, or when they came with an invitation.
"""

from __future__ import annotations

import secrets
from typing import Any, NoReturn
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter, get_adapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base.constants import AuthError
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView, OAuth2LoginView
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe
from requests import RequestException

from safeconduct.actions import signing_in

PROVIDER = "government"
_NONCES = "government_nonces"
# Pages of a provider that somebody leaves open, and comes back from.
_MOST_NONCES = 9
# By a key pair: never by a secret that both sides hold, never not at all.
_SIGNED_WITH = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "EdDSA"]


def _configured() -> Any:
    """What `config.government` read; the views below answer nobody where it read nothing."""
    return settings.GOVERNMENT_LOGIN


class _WrongIssuer(OAuth2Error):
    """Whoever answered is not the provider that was asked."""


class Protocol(OpenIDConnectOAuth2Adapter):
    """OpenID Connect as the library speaks it, and stricter about who answers."""

    @property
    def openid_config(self) -> dict[str, Any]:
        config: dict[str, Any] = super().openid_config
        if str(config.get("issuer", "")).rstrip("/") != _configured().issuer.rstrip("/"):
            raise _WrongIssuer("issuer")
        return config

    def complete_login(
        self, request: HttpRequest, app: Any, token: Any, **kwargs: Any
    ) -> SocialLogin:
        """Read who it is from the signed token alone."""
        if not kwargs["response"].get("id_token"):
            raise OAuth2Error("no id_token")
        return super().complete_login(request, app, token, **kwargs)

    def _decode_id_token(self, app: Any, id_token: str) -> dict[str, Any]:
        # Verified also where the token came over TLS from the provider itself.
        claims = self.verified(id_token, app.client_id)
        _check_nonce(self.request, claims)
        end = self.openid_config.get("end_session_endpoint")
        if end:
            self.request.session["government_end"] = (
                f"{end}?{urlencode({'client_id': app.client_id})}"
            )
        return claims

    def verified(self, token: str, audience: str) -> dict[str, Any]:
        """The claims of a token that the provider signed for us. Raises OAuth2Error."""
        return _verified(
            token,
            keys_url=self.openid_config["jwks_uri"],
            issuer=self.openid_config["issuer"],
            audience=audience,
        )


def _check_nonce(request: HttpRequest, claims: dict[str, Any]) -> None:
    """A token was made for the very sign-in that this browser began (OpenID Connect Core 3.1.3.7).

    Raises OAuth2Error for a token of another one, however well it is signed.
    """
    kept: dict[str, str] = request.session.get(_NONCES, {})
    nonce = kept.pop(request.GET.get("state", ""), "")
    request.session[_NONCES] = kept
    said = claims.get("nonce")
    if (
        not nonce
        or not isinstance(said, str)
        or not secrets.compare_digest(nonce.encode(), said.encode())
    ):
        raise OAuth2Error("the token is of another sign-in")


def _verified(id_token: str, *, keys_url: str, issuer: str, audience: str) -> dict[str, Any]:
    """The claims of a token that the provider signed. Raises OAuth2Error for any other."""
    with get_adapter().get_requests_session() as session:
        keys = session.get(keys_url).json()["keys"]
    try:
        # A token may leave out which key it was signed with where there is but one.
        name = jwt.get_unverified_header(id_token).get("kid")
        [key] = [each for each in keys if name is None or each.get("kid") == name]
        claims: dict[str, Any] = jwt.decode(
            id_token,
            key=jwt.PyJWK(key).key,
            algorithms=_SIGNED_WITH,
            audience=audience,
            issuer=issuer,
            options={"require": ["exp", "iat", "iss", "aud", "sub"]},
        )
    except (jwt.PyJWTError, ValueError) as wrong:
        raise OAuth2Error("the token was not signed by the provider") from wrong
    return claims


class GovernmentAdapter(DefaultSocialAccountAdapter):
    """No account is ever made here; what goes wrong is answered once, gently, and recorded."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Return False, always."""
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Find the account of this subject, or tie the one that the invitation is for."""
        claims = sociallogin.account.extra_data.get("id_token", {})
        issuer, subject = _configured().issuer, sociallogin.account.uid
        invitation = request.session.pop("invitation", None)
        user: Any
        if invitation:
            try:
                user = signing_in.accept_with_subject(invitation, issuer=issuer, subject=subject)
            except signing_in.NoInvitation:
                _refuse(request, "invitation")
        else:
            user = signing_in.user_of_subject(issuer, subject)
        if user is None:
            _refuse(request, "subject")
        sociallogin.user = user
        # The subject leads to a person; the digest in the store is enough.
        sociallogin.account.uid, sociallogin.account.extra_data = "", {}
        said = {str(claims.get("acr", "")), *map(str, claims.get("amr") or ())}
        # Of this request alone: no later sign-in may rest on it.
        request.government_second_factor = bool(  # type: ignore[attr-defined]
            said & _configured().second_factor
        )

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: Any = None,
        exception: Any = None,
        extra_context: Any = None,
    ) -> NoReturn:
        """Say which of the things that can go wrong it was."""
        if isinstance(exception, _WrongIssuer):
            _refuse(request, "issuer")
        # Some providers leave the state out when somebody stops there.
        if error == AuthError.CANCELLED or request.GET.get("error") == "access_denied":
            _refuse(request, "cancelled")
        # The library passes the state on where it knew it.
        known = extra_context and "state" in extra_context
        _refuse(request, "provider" if exception is not None or known else "state")


def _refuse(request: HttpRequest, reason: str) -> NoReturn:
    signing_in.note_refusal(f"government.{reason}")
    raise ImmediateHttpResponse(_refused(request, reason))


def _refused(request: HttpRequest, reason: str) -> HttpResponse:
    context = {"text_key": f"government-refused-{reason}"}
    return render(request, "signing_in/refused.html", context, status=403)


def _asked(request: HttpRequest, provider_id: str, view: Any) -> HttpResponse:
    if settings.GOVERNMENT_LOGIN is None or provider_id != PROVIDER:
        raise Http404
    try:
        protocol = Protocol(request, PROVIDER)
        # Asked before anybody is sent there, or comes back.
        protocol.openid_config["authorization_endpoint"]
        response: HttpResponse = view.adapter_view(protocol)(request)
        return response
    except ImmediateHttpResponse as refused:
        answer: HttpResponse = refused.response
        return answer
    except _WrongIssuer:
        reason = "issuer"
    except (RequestException, OAuth2Error, ImproperlyConfigured, KeyError, ValueError):
        reason = "provider"
    signing_in.note_refusal(f"government.{reason}")
    return _refused(request, reason)


@login_not_required
@require_safe
def begin(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Lead to the provider. Only the page to go on to is taken from the address."""
    kept = QueryDict(mutable=True)
    if "next" in request.GET:
        kept["next"] = request.GET["next"]
    nonce = secrets.token_urlsafe(24)
    kept["auth_params"] = urlencode({"nonce": nonce})
    request.GET = kept  # type: ignore[assignment]
    answer = _asked(request, provider_id, OAuth2LoginView)
    asked = parse_qs(urlsplit(answer.headers.get("Location", "")).query).get("state")
    if asked:
        others = list(request.session.get(_NONCES, {}).items())[-_MOST_NONCES:]
        request.session[_NONCES] = {**dict(others), asked[0]: nonce}
    return answer


@login_not_required
@require_safe
def finish(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Come back from the provider, with what it says."""
    return _asked(request, provider_id, OAuth2CallbackView)
