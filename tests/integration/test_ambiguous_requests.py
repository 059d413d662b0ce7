"""A request whose end two readers could see differently is none: the server refuses to guess.

Where a proxy and the program disagree on where a request ends, what follows it is read as a request
of somebody else (RFC 9112, 6.3 and 11.2).
"""

from __future__ import annotations

import pytest
from gunicorn.config import Config
from gunicorn.http.errors import ParseException
from gunicorn.http.parser import RequestParser

import config.gunicorn as ours

HIDDEN = b"GET /en/cases/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
AMBIGUOUS = {
    "two ends": b"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "two lengths": b"Content-Length: 4\r\nContent-Length: 0\r\n\r\n",
    "a list of lengths": b"Content-Length: 4, 4\r\n\r\n",
    "a length that is none": b"Content-Length: +4\r\n\r\n",
    "a coding that is none": b"Transfer-Encoding: xchunked\r\n\r\n",
    "chunked and not last": b"Transfer-Encoding: chunked, identity\r\n\r\n",
    "a space before the colon": b"Content-Length : 4\r\n\r\n",
    "a line that goes on": b"X-A: b\r\n Content-Length: 4\r\n\r\n",
    "an underline for a dash": b"Content_Length: 4\r\nTransfer\x00-Encoding: chunked\r\n\r\n",
}


def read(said: bytes) -> list[str]:
    """The addresses of the requests that our server reads in `said`."""
    settings = Config()
    for name in ("worker_class", "workers", "threads"):
        settings.set(name, getattr(ours, name))
    found = []
    for request in RequestParser(settings, iter([said]), ("192.0.2.1", 1)):
        found.append(request.path)
        request.body.read()
    return found


def test_requests_with_one_end_each_are_read() -> None:
    first = b"POST /en/find/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nq=ab"
    assert read(first + HIDDEN) == ["/en/find/", "/en/cases/"]


@pytest.mark.parametrize("said", AMBIGUOUS.values(), ids=AMBIGUOUS)
def test_what_could_end_in_two_places_is_refused(said: bytes) -> None:
    with pytest.raises(ParseException):
        read(b"POST /en/find/ HTTP/1.1\r\nHost: localhost\r\n" + said + HIDDEN)
