"""How passwords are hashed (Django's ``PASSWORD_HASHERS``)."""

from __future__ import annotations

from django.contrib.auth.hashers import Argon2PasswordHasher


class Argon2id(Argon2PasswordHasher):
    """Argon2id with three passes over 64 MiB in four lanes.

    The second choice of RFC 9106 (section 4), for machines that cannot give 2 GiB to a sign-in. A
    password hashed with less is hashed anew when its user next signs in.
    """

    time_cost = 3
    memory_cost = 64 * 1024
    parallelism = 4
