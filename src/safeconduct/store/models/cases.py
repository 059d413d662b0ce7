"""A case: who it is about, and what happened."""

from __future__ import annotations

import uuid

from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row


class CaseFile(Row):
    """A case: what the law asks of the person, under a random reference. No name is here.

    What is known of the person, and the offence, is encrypted under the case's keys.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reference = models.CharField(max_length=9, unique=True)
    birth_date = models.BinaryField(null=True)
    unaccompanied = models.BinaryField(null=True)
    nationalities = models.BinaryField(null=True)
    residence_status = models.BinaryField(null=True)
    offence = models.BinaryField(null=True)
    synthetic = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    last_seq = models.IntegerField(default=0)
    # How often the case was given keys: again after a person was erased.
    key_generation = models.SmallIntegerField(default=1)


class Identity(Row):
    """The vault: each field encrypted under the case's own key. No key left: erased for ever."""

    case = models.OneToOneField(CaseFile, models.PROTECT, primary_key=True)
    family_name = models.BinaryField(null=True)
    given_name = models.BinaryField(null=True)
    other_names = models.BinaryField(null=True)
    contact = models.BinaryField(null=True)
    erased_at = models.DateTimeField(null=True)


class Event(Row):
    """One entry of a timeline; the database itself refuses to change or remove it.

    `data` is coded; what people wrote, and what the event rests on, is encrypted in `text`.
    """

    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="events", db_index=False)
    seq = models.IntegerField()
    event_id = models.CharField(max_length=60)
    type = models.CharField(max_length=40)
    happened_on = models.DateField()
    recorded_at = models.DateTimeField()
    agency = models.CharField(max_length=40)
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    data = models.JSONField(default=dict)
    text = models.BinaryField(null=True)
    previous_hash = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["case", "seq"], name="event_place"),
            models.UniqueConstraint(fields=["case", "event_id"], name="event_named_once"),
        )


class RefusedDetection(Row):
    """How many persons refused referral (FC-9): a count, and nothing that leads to a person."""

    month = models.DateField()
    district = models.CharField(max_length=60, blank=True)
    channel = models.CharField(max_length=40, blank=True)
    agency = models.CharField(max_length=40)
    count = models.IntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["month", "district", "channel", "agency"], name="one_count_each"
            ),
        )


class Draft(Row):
    """What somebody typed and has not yet recorded; encrypted under the owner's key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(User, models.CASCADE, related_name="+")
    kind = models.CharField(max_length=40)
    content = models.BinaryField()
    updated_at = models.DateTimeField()
