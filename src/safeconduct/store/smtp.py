"""Handing an e-mail to a mail server: encrypted on the way, unless the server is this machine."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage

_SECONDS = 15


class MailRefused(Exception):
    """The server did not take the e-mail; the message names no address and no password."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where e-mails are handed in. `implicit_tls`: encrypted from the first byte (port 465);
    otherwise STARTTLS, which `requires_tls` insists on.
    """

    host: str
    port: int
    sender: str
    username: str = ""
    password: str = field(default="", repr=False)
    implicit_tls: bool = False
    requires_tls: bool = True


def send(message: EmailMessage, server: MailServer) -> None:
    """Hand `message` to `server`. Raises MailRefused when that does not succeed."""
    try:
        with _connected(server) as session:
            if server.username:
                session.login(server.username, server.password)
            session.send_message(message)
    except (OSError, smtplib.SMTPException, UnicodeError) as error:
        # The server's own words may repeat the address.
        raise MailRefused(type(error).__name__) from None


def _connected(server: MailServer) -> smtplib.SMTP:
    # It verifies the server's certificate and its name.
    context = ssl.create_default_context()
    if server.implicit_tls:
        return smtplib.SMTP_SSL(server.host, server.port, timeout=_SECONDS, context=context)
    session = smtplib.SMTP(server.host, server.port, timeout=_SECONDS)
    try:
        session.ehlo()
        if session.has_extn("starttls"):
            session.starttls(context=context)
            session.ehlo()
        elif server.requires_tls:
            raise smtplib.SMTPNotSupportedError("STARTTLS")
    except BaseException:
        session.close()
        raise
    return session
