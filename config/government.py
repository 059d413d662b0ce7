"""Sign-in through the government's identity provider (OpenID Connect), from the environment.

``SAFECONDUCT_OIDC_ISSUER``       the provider, such as https://idp.example.be
``SAFECONDUCT_OIDC_CLIENT_ID``    under which name the provider knows this program
``SAFECONDUCT_OIDC_SECRET_FILE``  the file that holds the secret agreed on with the provider
``SAFECONDUCT_OIDC_NAME``         what people call it (default: Government login)
``SAFECONDUCT_OIDC_ACR``          the values of ``acr`` or ``amr``, separated by commas, that count
                                  as a second factor (default: none does)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

_PREFIX = "SAFECONDUCT_OIDC_"
# Part of the address the provider leads back to: /sign-in/government/login/callback/
PROVIDER = "government"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True, slots=True)
class GovernmentLogin:
    """``second_factor`` are the values of ``acr`` or ``amr`` that count as one."""

    issuer: str
    name: str
    second_factor: frozenset[str]
    providers: dict[str, Any]


def government_login(environ: Mapping[str, str]) -> GovernmentLogin | None:
    """Return what is configured; None where nothing is.

    Raises ImproperlyConfigured for a half of it, and for a provider that is not asked by TLS.
    """
    issuer, client, secret_file = (
        environ.get(_PREFIX + name, "").strip() for name in ("ISSUER", "CLIENT_ID", "SECRET_FILE")
    )
    if not issuer and not client and not secret_file:
        return None
    if not (issuer and client and secret_file):
        raise ImproperlyConfigured(
            f"{_PREFIX}ISSUER, {_PREFIX}CLIENT_ID and {_PREFIX}SECRET_FILE are set together or not "
            "at all"
        )
    parts = urlsplit(issuer)
    if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
        raise ImproperlyConfigured(
            f"{_PREFIX}ISSUER: found {issuer!r}, expected an address that begins with https://"
        )
    try:
        secret = Path(secret_file).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        raise ImproperlyConfigured(
            f"{_PREFIX}SECRET_FILE: the file {secret_file} cannot be read"
        ) from None
    name = environ.get(_PREFIX + "NAME", "").strip()
    values = environ.get(_PREFIX + "ACR", "").split(",")
    second_factor = frozenset(value.strip() for value in values if value.strip())
    app = {
        "provider_id": PROVIDER,
        "name": name,
        "client_id": client,
        "secret": secret,
        "settings": {
            "server_url": issuer,
            "oauth_pkce_enabled": True,
            # Who somebody is; nothing else about them is asked for or kept.
            "scope": ["openid"],
            "fetch_userinfo": False,
        },
    }
    return GovernmentLogin(issuer, name, second_factor, {"openid_connect": {"APPS": [app]}})
