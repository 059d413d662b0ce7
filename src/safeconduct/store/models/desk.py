"""Requests to the point of access, and every step taken with one."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models

from safeconduct.store.models.base import Row


class DeskRequest(Row):
    """A request as it was received. Who asked, and what about, is encrypted under the key of the
    agency that keeps the desk.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agency = models.CharField(max_length=40)
    year = models.PositiveSmallIntegerField()
    number = models.PositiveIntegerField()
    channel = models.CharField(max_length=10)
    requester = models.CharField(max_length=30)
    basis = models.CharField(max_length=30)
    urgency = models.CharField(max_length=10)
    received_on = models.DateField()
    name = models.BinaryField()
    service = models.BinaryField()
    contact = models.BinaryField()
    subject = models.BinaryField()
    text = models.BinaryField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["agency", "year", "number"], name="one_request_a_number"
            ),
        )
        indexes = (models.Index(fields=["agency", "-received_on"], name="desk_received"),)


class DeskStep(Row):
    """What was done with a request, and how it stood after that: open or closed, whose, due when.

    ``text`` is what a draft or an answer says, encrypted as the request is; ``digest`` the SHA-256
    of it, by which what was looked at is known to be what was sent.
    """

    request = models.ForeignKey(DeskRequest, models.PROTECT, related_name="steps")
    seq = models.PositiveIntegerField()
    kind = models.CharField(max_length=10)
    state = models.CharField(max_length=10)
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    due_on = models.DateField()
    reason = models.CharField(max_length=30, blank=True, default="")
    text = models.BinaryField()
    digest = models.CharField(max_length=64, blank=True, default="")
    at = models.DateTimeField()
    agency = models.CharField(max_length=40)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["request", "seq"], name="one_step_a_number"),
        )


class DeskManifest(Row):
    """What left with a step, by codes alone and signed: to whom on what basis, and its digest."""

    step = models.OneToOneField(DeskStep, models.PROTECT, related_name="manifest")
    document = models.TextField()
    key = models.CharField(max_length=16)
    signature = models.BinaryField()
