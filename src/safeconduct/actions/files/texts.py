"""Plain text without the signs nobody sees."""

from __future__ import annotations

import re

from safeconduct.actions.files.kinds import Refused, text_of

# Marks that turn the direction of what stands around them, spaces without width, other line ends.
_UNSEEN = re.compile("[\x0c\x80-\x9f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]")


def plain(data: bytes) -> bytes:
    """Return the text in UTF-8 with plain line ends. Raises Refused."""
    text = text_of(data)
    if text is None:
        raise Refused("unknown")
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSEEN.sub("", lines).encode()
