"""What a file is, by its first bytes: its name and what the browser says of it decide nothing.

An allow list. What is not on it is refused, with the reason that helps most.
"""

from __future__ import annotations

import re

import filetype

PDF, JPEG, PNG, WEBP, TEXT = (
    "application/pdf",
    "image/jpeg",
    "image/png",
    "image/webp",
    "text/plain",
)
ENDINGS = {PDF: "pdf", JPEG: "jpg", PNG: "png", WEBP: "webp", TEXT: "txt"}

# Why a file is refused; the words stand in the catalogues as ``file-refused-<reason>``.
REASONS = (
    "empty",
    "too-large",
    "archive",
    "office",
    "markup",
    "image",
    "unknown",
    "unreadable",
    "encrypted",
    "too-complex",
    "active",
    "infected",
    "not-scanned",
)

_OFFICE = re.compile(r"msword|ms-excel|ms-powerpoint|openxmlformats|opendocument|rtf|epub")
_ARCHIVE = re.compile(r"zip|tar|rar|gzip|bzip|7z|x-xz|compress|zstd|x-ar|cab|lz")
_MARKUP = re.compile(r"<\s*(?:!doctype|html|head|body|svg|script|iframe|\?xml|math)\b|<\?xml", re.I)
# Text that another program would read as its own: a script, a page of PostScript, a picture.
_PROGRAM = ("#!", "%!PS", "{\\rtf", "GIF8")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


class Refused(ValueError):
    """The file is not taken; `reason` is one of `REASONS`."""

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


def kind_of(data: bytes) -> str:
    """Return the media type of `data`, one of those allowed. Raises Refused."""
    if not data:
        raise Refused("empty")
    if data.startswith(b"%PDF-"):
        return PDF
    if data.startswith(b"\xff\xd8\xff"):
        return JPEG
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return PNG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    if text_of(data) is not None:
        return TEXT
    raise Refused(_reason(data))


def text_of(data: bytes) -> str | None:
    """Return plain text as such; None for what is none. Raises Refused for markup and scripts."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    if _CONTROL.search(text):
        return None
    if _MARKUP.search(text):
        raise Refused("markup")
    if text.lstrip().startswith(_PROGRAM):
        raise Refused("unknown")
    return text if text.strip() else _blank()


def _blank() -> str:
    raise Refused("empty")


def _reason(data: bytes) -> str:
    found = str(filetype.guess_mime(data[:8192]) or "")
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        inside = data[:4096] + data[-65536:]
        office = (b"[Content_Types].xml", b"word/", b"mimetypeapplication/vnd.oasis")
        return "office" if any(mark in inside for mark in office) else "archive"
    if data.startswith(b"\xd0\xcf\x11\xe0") or _OFFICE.search(found):
        return "office"
    if _ARCHIVE.search(found):
        return "archive"
    return "image" if found.startswith("image/") else "unknown"
