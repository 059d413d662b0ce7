"""What signing in needs: sessions, invitations, counts of attempts; and an agency's offices."""

from __future__ import annotations

from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row


class Session(Row):
    """Somebody's open sign-in, or a visitor's form; found by the digest of what the cookie says.

    Whoever reads this table can take nobody's place: the cookie's value is not in it, and the
    content is sealed with the master key.
    """

    key = models.CharField(max_length=64, primary_key=True)
    content = models.BinaryField()
    expires_at = models.DateTimeField(db_index=True)
    user = models.ForeignKey(User, models.CASCADE, null=True, related_name="+")
    # A family such as "firefox.windows": enough to know one's own device, too little to follow it.
    device = models.CharField(max_length=40, blank=True)
    begun_at = models.DateTimeField(null=True)
    seen_at = models.DateTimeField(null=True)


class Invitation(Row):
    """A one-time link by which somebody takes up their account; only its digest is kept."""

    user = models.ForeignKey(User, models.CASCADE, related_name="+")
    agency = models.CharField(max_length=40)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)


class Tally(Row):
    """A count or a lock shared by every worker, under a keyed digest; gone when it runs out."""

    key = models.CharField(max_length=64, primary_key=True)
    value = models.JSONField()
    expires_at = models.DateTimeField(null=True, db_index=True)


class Office(Row):
    """A judicial district in which an agency has an office, kept by the agency itself."""

    agency = models.CharField(max_length=40)
    district = models.CharField(max_length=60)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["agency", "district"], name="one_office"),)
