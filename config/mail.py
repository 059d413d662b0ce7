"""The mail server, from ``SAFECONDUCT_SMTP_URL`` and ``SAFECONDUCT_MAIL_FROM``."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

from safeconduct.store.smtp import MailServer

_PORTS = {"smtps": 465, "smtp": 587}


def mail_server(environ: Mapping[str, str]) -> MailServer | None:
    """Return the mail server, None where none is named.

    ``smtps://user:password@host:465`` is encrypted from the start; ``smtp://…:587`` by STARTTLS,
    without which nothing is sent except to this machine itself. Errors never repeat the address,
    which may hold a password. Raises ImproperlyConfigured.
    """
    url = environ.get("SAFECONDUCT_SMTP_URL", "").strip()
    if not url:
        return None
    sender = environ.get("SAFECONDUCT_MAIL_FROM", "").strip()
    if "@" not in sender or any(sign in sender for sign in "\r\n<>, "):
        raise ImproperlyConfigured(
            "SAFECONDUCT_MAIL_FROM: expected the address that e-mails come from, such as "
            "safeconduct@example.be"
        )
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in _PORTS or not parts.hostname:
        raise ImproperlyConfigured(
            "SAFECONDUCT_SMTP_URL: the address cannot be read; expected "
            "smtps://user:password@host:465 or smtp://user:password@host:587"
        )
    return MailServer(
        host=parts.hostname,
        port=port or _PORTS[parts.scheme],
        sender=sender,
        username=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        implicit_tls=parts.scheme == "smtps",
        requires_tls=not _is_this_machine(parts.hostname),
    )


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
