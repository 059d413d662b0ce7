"""A pause after several wrong passwords for one user name.

Counted per name, not per address: behind an agency's gateway a whole office shares one address.
The count lives for a few minutes in the cache, under a keyed digest of the name.
"""

from __future__ import annotations

from django.core.cache import cache
from django.utils.crypto import salted_hmac

ALLOWED = 8
PAUSE_MINUTES = 5


def too_many(username: str) -> bool:
    """Whether `username` has to wait before another attempt is looked at."""
    return bool(cache.get(_key(username), 0) >= ALLOWED)


def failed(username: str) -> None:
    """Count a wrong password; the pause ends `PAUSE_MINUTES` after the first of them."""
    key = _key(username)
    if not cache.add(key, 1, timeout=PAUSE_MINUTES * 60):
        try:
            cache.incr(key)
        except ValueError:  # it ran out between the two calls: this one is the first again
            cache.set(key, 1, timeout=PAUSE_MINUTES * 60)


def forget(username: str) -> None:
    """Start counting anew after a right password."""
    cache.delete(_key(username))


def _key(username: str) -> str:
    return "sign-in-" + salted_hmac("sign-in", username.strip().casefold()).hexdigest()
