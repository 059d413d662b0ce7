"""Keys with which programs call the API."""

from __future__ import annotations

from django.contrib.postgres.fields import ArrayField
from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row


class ApiKey(Row):
    """A key: it opens what its user may see, for the purposes it was made for, until it ends."""

    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    agency = models.CharField(max_length=40)
    name = models.CharField(max_length=60)
    # The beginning of the key, to tell it apart; of the rest only the digest is kept.
    hint = models.CharField(max_length=8)
    digest = models.BinaryField(max_length=32, unique=True, editable=False)
    purposes = ArrayField(models.CharField(max_length=40))
    made_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    last_used_on = models.DateField(null=True)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(expires_at__gt=models.F("made_at")), name="a_key_ends"
            ),
        )
