"""Prevention: campaigns, and where which stock of the leaflet went."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from safeconduct.store.models.base import Row


class Campaign(Row):
    """A campaign as it stands. Amounts are whole euro, `reach` is persons; None is not known.

    `revision` counts its changes: whoever changes it names the one they saw. `titles`: the title in
    languages of the pages, by their codes.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agency = models.CharField(max_length=40)
    aim = models.CharField(max_length=20)
    title = models.CharField(max_length=120)
    titles = models.JSONField(default=dict)
    state = models.CharField(max_length=10)
    audiences = ArrayField(models.CharField(max_length=20))
    countries = ArrayField(models.CharField(max_length=3))
    channels = ArrayField(models.CharField(max_length=20))
    languages = ArrayField(models.CharField(max_length=3))
    begins = models.DateField()
    ends = models.DateField(null=True)
    budget = models.PositiveBigIntegerField(null=True)
    spent = models.PositiveBigIntegerField(null=True)
    reach = models.PositiveBigIntegerField(null=True)
    measured = models.TextField(blank=True)
    result = models.TextField(blank=True)
    lesson = models.TextField(blank=True)
    revision = models.PositiveIntegerField()
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(ends=None) | models.Q(ends__gte=models.F("begins")),
                name="campaign_ends_after_it_begins",
            ),
        )


class LeafletStock(Row):
    """Leaflets of a language sent to a place, or counted there, on a day; never changed after."""

    agency = models.CharField(max_length=40)
    kind = models.CharField(max_length=10)
    place_kind = models.CharField(max_length=20)
    place = models.CharField(max_length=80)
    language = models.CharField(max_length=3)
    count = models.PositiveIntegerField()
    on = models.DateField()
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    noted_at = models.DateTimeField()


class LeafletReview(Row):
    """`reviewer` has checked the words of a language on a day, in the version whose fingerprint is
    `words`; never changed after. Other words are words that nobody has checked.
    """

    language = models.CharField(max_length=3)
    words = models.CharField(max_length=64)
    reviewer = models.CharField(max_length=120)
    on = models.DateField()
    agency = models.CharField(max_length=40)
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    noted_at = models.DateTimeField()


class CentreContact(Row):
    """How a centre is reached in public, as it has said itself on a day; the last one counts."""

    agency = models.CharField(max_length=40)
    telephone = models.CharField(max_length=30, blank=True, default="")
    website = models.CharField(max_length=80, blank=True, default="")
    email = models.CharField(max_length=80, blank=True, default="")
    hours = models.CharField(max_length=80, blank=True, default="")
    on = models.DateField()
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    noted_at = models.DateTimeField()
