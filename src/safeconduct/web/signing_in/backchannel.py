"""The government's provider tells that somebody has signed out there: they are signed out here.

OpenID Connect Back-Channel Logout 1.0. The provider calls by itself, without the browser: what it
says counts for nothing but its signature.
"""

from __future__ import annotations

from typing import Any

import jwt
from allauth.core.internal.ratelimit import consume_or_429
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.core.exceptions import ImproperlyConfigured
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST
from requests import RequestException

from safeconduct.actions import signing_in
from safeconduct.web.signing_in.government import PROVIDER, Protocol

_EVENT = "http://schemas.openid.net/event/backchannel-logout"
_TYPE = "logout+jwt"
_LONGEST = 16_000
# A token is told once. Providers let them live two minutes; none is remembered longer than this.
_REMEMBERED = 24 * 60 * 60


@csrf_exempt
@login_not_required
@sensitive_post_parameters("logout_token")
@require_POST
def told(request: HttpRequest, provider_id: str) -> HttpResponse:
    """End every session of the account of whom the token names; 400 for a token that is none."""
    if settings.GOVERNMENT_LOGIN is None or provider_id != PROVIDER:
        raise Http404
    waiting = consume_or_429(request, app="allauth.account", action="logout_told")
    if waiting is not None:
        return waiting
    try:
        subject = _subject(request, request.POST.get("logout_token", ""))
    except (OAuth2Error, jwt.PyJWTError):
        return _refused("token")
    except (RequestException, ImproperlyConfigured, KeyError, ValueError):
        return _refused("provider")
    # Answered alike whether there is such an account: the provider need not know.
    signing_in.end_sessions_of_subject(settings.GOVERNMENT_LOGIN.issuer, subject)
    return HttpResponse(status=200)


def _subject(request: HttpRequest, token: str) -> str:
    """Whom the token names. Raises OAuth2Error or PyJWTError for one that is no logout token."""
    # Before anything is asked of the provider: an ID token is no order to sign somebody out.
    if len(token) > _LONGEST or jwt.get_unverified_header(token).get("typ", "").lower() != _TYPE:
        raise OAuth2Error("type")
    protocol = Protocol(request, PROVIDER)
    claims = protocol.verified(token, protocol.get_provider().app.client_id)
    events: Any = claims.get("events")
    if "nonce" in claims or not isinstance(events, dict) or _EVENT not in events:
        raise OAuth2Error("events")
    name = claims.get("jti")
    if not isinstance(name, str) or not name:
        raise OAuth2Error("jti")
    if not cache.add(f"logout:{name}", 1, timeout=_REMEMBERED):
        raise OAuth2Error("told before")
    return str(claims["sub"])


def _refused(reason: str) -> HttpResponse:
    signing_in.note_refusal(f"logout.{reason}")
    return JsonResponse({"error": "invalid_request"}, status=400)
