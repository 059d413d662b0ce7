"""Texts that people write together, version by version: minutes, reports."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from safeconduct.store.models.base import Row


class Writing(Row):
    """A text of one room and agency; `circle` names the other agencies that write at it too.

    `office` blank: of all offices. `subject` is what it belongs to in its room: a meeting, a year.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    room = models.CharField(max_length=20)
    agency = models.CharField(max_length=40)
    office = models.CharField(max_length=40, blank=True, default="")
    circle = ArrayField(models.CharField(max_length=40), default=list)
    subject = models.CharField(max_length=80)


class WritingVersion(Row):
    """One version, as it was written; a later one stands beside it and changes nothing in it."""

    writing = models.ForeignKey(Writing, models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    agency = models.CharField(max_length=40)
    written_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["writing", "number"], name="one_version_a_number"),
        )
