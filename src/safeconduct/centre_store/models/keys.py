"""What the key authority did with the keys of rounds: its signed lines, and no key."""

from __future__ import annotations

from django.db import models

from safeconduct.centre_store.models.base import Signed, formed
from safeconduct.centre_store.models.releases import HASH


class KeyAct(Signed):
    """One line of a protocol (`centre.encoding.protocol`) as it was signed, by the `authority` with
    this public key; `seq` counts from 1. The database refuses a line that does not name the hash of
    the one before.
    """

    authority = models.CharField(max_length=64)
    seq = models.IntegerField()
    line = models.CharField(max_length=2_000)

    class Meta:
        constraints = (
            formed("authority", HASH, "key_authority"),
            models.UniqueConstraint(fields=["authority", "seq"], name="each_key_act_once"),
        )
