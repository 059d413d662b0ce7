"""Posting to an address that an agency named, without being led anywhere else.

The address is looked up anew each time, and the connection goes to the very address that was
found fit: neither a name that moved to this machine's own network nor a redirect leads inside.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import SplitResult, urlsplit

_SECONDS = 10
_LONGEST = 300
# A way from IPv6 to IPv4 that `ipaddress` takes for an address like any other.
_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class Unreachable(Exception):
    """The address gave no answer, or is none that may be asked; the message is a code."""


def checked(url: str, *, here: bool) -> SplitResult:
    """Return the parts of an address that may be posted to. Raises ValueError.

    ``https`` with a host name and no user. With `here`, in the demonstration alone, ``http`` on
    this machine too.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError("not-an-address") from None
    if len(url) > _LONGEST or not url.isascii() or not url.isprintable() or " " in url:
        raise ValueError("not-an-address")
    if not parts.hostname or port == 0:
        raise ValueError("not-an-address")
    if parts.username is not None or parts.password is not None:
        raise ValueError("no-user")
    plain = here and parts.scheme == "http" and parts.hostname in ("localhost", "127.0.0.1")
    if parts.scheme != "https" and not plain:
        raise ValueError("not-https")
    try:
        literal = ipaddress.ip_address(parts.hostname)
    except ValueError:
        return parts
    if not _fit(literal, here=here):
        raise ValueError("not-outside")
    return parts


def post(url: str, body: bytes, headers: Mapping[str, str], *, here: bool) -> int:
    """Post `body`; return the status of the answer. A redirect is an answer like any other.

    Raises Unreachable within ten seconds or so.
    """
    try:
        parts = checked(url, here=here)
        connection = _connection(parts, here=here)
    except (OSError, ValueError) as error:
        raise Unreachable(type(error).__name__) from None
    path = f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"
    try:
        with _deadline(connection):
            connection.request("POST", path, body, dict(headers))
            return connection.getresponse().status
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Unreachable(type(error).__name__) from None
    finally:
        connection.close()


def _connection(parts: SplitResult, *, here: bool) -> http.client.HTTPConnection:
    """A connection to an address of the host that was found fit, and to no other."""
    host, secure = str(parts.hostname), parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = [ipaddress.ip_address(str(place[0]).partition("%")[0]) for *_, place in found]
    # Where one address leads inside, none is trusted: the name is not what it says.
    if not addresses or not all(_fit(each, here=here) for each in addresses):
        raise OSError("not-outside")
    plain = socket.create_connection((str(addresses[0]), port), timeout=_SECONDS)
    connection = http.client.HTTPConnection(host, port)
    if secure:
        try:
            context = ssl.create_default_context()
            connection = http.client.HTTPSConnection(host, port, context=context)
            plain = context.wrap_socket(plain, server_hostname=host)
        except BaseException:
            plain.close()
            raise
    connection.sock = plain
    return connection


def _fit(address: Address, *, here: bool) -> bool:
    """Whether the address lies outside: not this machine, not its network, not one disguised."""
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return _fit(address.ipv4_mapped, here=here)
        if address.sixtofour or address.teredo or address in _TRANSLATED:
            return False
    if here and address.is_loopback:
        return True
    return address.is_global and not address.is_multicast


@contextmanager
def _deadline(connection: http.client.HTTPConnection) -> Iterator[None]:
    """Cut the connection of who answers a byte at a time: a timeout counts from each byte."""
    sock = connection.sock

    def cut() -> None:
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            # It ended by itself in this very moment.
            return

    timer = threading.Timer(_SECONDS, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
