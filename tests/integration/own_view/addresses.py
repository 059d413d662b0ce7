"""The addresses of the person's own view, and who is let in at each."""

from __future__ import annotations

from typing import Any

OWN_VIEW: dict[str, tuple[Any, bool, bool]] = {
    "codes:sheet": ("related", True, True),
    "codes:revoke": ("related", False, True),
    # For whoever holds a code: no cookie is taken, so nobody who is signed in is known.
    "my": ("everyone", True, True),
    "my_in": ("everyone", True, True),
}
