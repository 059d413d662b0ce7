"""How much may be asked, and what a password is held against, from the environment.

``SAFECONDUCT_API_CALLS``           calls of one program, or of one user's pages, in five minutes
``SAFECONDUCT_BREACHED_PASSWORDS``  a file of the SHA-1 hashes of stolen passwords, sorted, one a
                                    line, in capitals; what follows a colon is passed over
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

_CALLS = 600


def api_limit(environ: Mapping[str, str]) -> int:
    """Return how many calls are answered in five minutes. Raises ImproperlyConfigured."""
    text = environ.get("SAFECONDUCT_API_CALLS", "").strip()
    if not text:
        return _CALLS
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text) <= 1_000_000:
        raise ImproperlyConfigured(
            f"SAFECONDUCT_API_CALLS: found {text[:20]!r}, expected a number from 1 to 1000000"
        )
    return int(text)


def breached_passwords(environ: Mapping[str, str]) -> Path | None:
    """Return the file of stolen passwords; None where none is named.

    Raises ImproperlyConfigured for a file that is not there: a check that is skipped in silence
    is none.
    """
    text = environ.get("SAFECONDUCT_BREACHED_PASSWORDS", "").strip()
    if not text:
        return None
    if not Path(text).is_file():
        raise ImproperlyConfigured(
            f"SAFECONDUCT_BREACHED_PASSWORDS: the file {text} is not there or cannot be read"
        )
    return Path(text)
