"""How passwords are hashed and held against what makes one weak."""

from __future__ import annotations

import re
from typing import Any

from django.contrib.auth.hashers import Argon2PasswordHasher
from django.core.exceptions import ValidationError
from django.utils.translation import get_language

from safeconduct.words import LANGUAGES, say


class Argon2id(Argon2PasswordHasher):
    """Argon2id with three passes over 64 MiB in four lanes.

    The second choice of RFC 9106 (section 4), for machines that cannot give 2 GiB to a sign-in. A
    password hashed with less is hashed anew when its user next signs in.
    """

    time_cost = 3
    memory_cost = 64 * 1024
    parallelism = 4


class NotMadeOfTheName:
    """A password is no user's own name, repeated or with a little added.

    Django's comparison misses these: a name said twice is only two thirds like itself.
    """

    _LEFT = 8

    def validate(self, password: str, user: Any = None) -> None:
        """Raise ValidationError when less than eight signs are left without the user's names."""
        names = (
            {user.username, user.first_name, user.last_name, *re.split(r"\W+", user.username)}
            if user is not None
            else set()
        )
        left = password.casefold()
        for name in sorted((n.casefold() for n in names if len(n) > 1), key=len, reverse=True):
            left = left.replace(name, "")
        if len(left) < self._LEFT:
            raise ValidationError(self.get_help_text(), code="password_like_name")

    def get_help_text(self) -> str:
        """What is wrong with such a password, in the active language."""
        code = (get_language() or "en").split("-")[0]
        return say(code if code in LANGUAGES else "en", "password-like-name")
