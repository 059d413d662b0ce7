"""Random references such as ``7F3K-92QD``: they lead to a case and say nothing about it."""

from __future__ import annotations

import secrets

from safeconduct.store.models import CaseFile

# No letter or digit that is mistaken for another when read aloud or copied by hand.
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"


def free_references(count: int) -> list[str]:
    """Return `count` references that no case has."""
    free: set[str] = set()
    while len(free) < count:
        free |= {_random() for _ in range(count - len(free))}
        taken = CaseFile.objects.filter(reference__in=free).values_list("reference", flat=True)
        free -= set(taken)
    return list(free)


def _random() -> str:
    letters = "".join(secrets.choice(ALPHABET) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"
