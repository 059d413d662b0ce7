"""A letter that came by e-mail, read as a request: text alone, and nothing of it is run or kept.

The file is what its sender made it. Signs that a terminal or a page would obey are taken out,
HTML is read for its words, and what is attached is counted and left behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from html.parser import HTMLParser

MOST_BYTES = 5 * 1024 * 1024
LONGEST_LINE, LONGEST_TEXT = 200, 20_000
_MOST_PARTS = 200
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]"
)
_SILENT = frozenset({"script", "style", "head", "title", "template"})
_BREAKS = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote"})


class NotMail(ValueError):
    """The file cannot be read as a letter. `why`: ``too_large``, ``no_headers``, ``no_text``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Letter:
    """What is taken from a letter; `left` counts what was attached, `cut`: the text was longer."""

    name: str
    address: str
    subject: str
    text: str
    sent_at: datetime | None
    left: int
    cut: bool


def read_letter(content: bytes) -> Letter:
    """The letter in a file as mail programs keep it (RFC 5322). Raises NotMail."""
    if len(content) > MOST_BYTES:
        raise NotMail("too_large")
    message = BytesParser(policy=policy.default).parsebytes(content)
    if not (message["From"] or message["Subject"]):
        raise NotMail("no_headers")
    texts, left = _parts(message)
    text = _plain(texts)
    if not text:
        raise NotMail("no_text")
    name, address = parseaddr(_header(message, "From"))
    return Letter(
        _line(name),
        _line(address),
        _line(_header(message, "Subject")),
        text[:LONGEST_TEXT],
        _sent(_header(message, "Date")),
        left,
        len(text) > LONGEST_TEXT,
    )


def _header(message: EmailMessage, name: str) -> str:
    # A header that is not one (a broken encoding, a line too many) is as good as none.
    try:
        return str(message[name] or "")
    except (ValueError, IndexError, LookupError, AttributeError):
        return ""


def _parts(message: EmailMessage) -> tuple[list[tuple[str, str]], int]:
    """The texts of the letter by their kind, and how many parts were left behind."""
    texts: list[tuple[str, str]] = []
    left = 0
    for seen, part in enumerate(message.walk()):
        if seen >= _MOST_PARTS:
            left += 1
        elif part.is_multipart():
            continue
        elif part.get_content_disposition() == "attachment" or part.get_content_type() not in (
            "text/plain",
            "text/html",
        ):
            left += 1
        else:
            texts.append((part.get_content_type(), _decoded(part)))
    return texts, left


def _decoded(part: EmailMessage) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    charset = part.get_content_charset() or "utf-8"
    try:
        return content.decode(charset, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _plain(texts: list[tuple[str, str]]) -> str:
    """The letter's own plain text; where there is none, the words of its page."""
    plain = [text for kind, text in texts if kind == "text/plain"]
    found = plain or [_words(text) for kind, text in texts if kind == "text/html"]
    text = "\n\n".join(found).replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"\n{3,}", "\n\n", _UNSEEN.sub("", text)).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag in _BREAKS:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)


def _words(page: str) -> str:
    reader = _Words()
    reader.feed(page)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.found).splitlines())
    return "\n".join(lines)


def _line(text: str) -> str:
    """`text` on one line, without what could begin another header or turn the line around."""
    return " ".join(_UNSEEN.sub("", text).split())[:LONGEST_LINE]


def _sent(text: str) -> datetime | None:
    try:
        sent = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return sent if sent.tzinfo else sent.replace(tzinfo=UTC)
