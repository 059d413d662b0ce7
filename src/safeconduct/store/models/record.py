"""The record of every look and deed, chained and sealed."""

from __future__ import annotations

from django.contrib.postgres.indexes import BrinIndex
from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row


class AuditEntry(Row):
    """Who looked or acted, when, for what purpose. Chained by strand: a case's, or an actor's."""

    strand = models.CharField(max_length=60)
    seq = models.IntegerField()
    at = models.DateTimeField()
    actor = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", db_index=False)
    agency = models.CharField(max_length=40, blank=True)
    purpose = models.CharField(max_length=40)
    deed = models.CharField(max_length=40)
    case_reference = models.CharField(max_length=9, blank=True)
    details = models.JSONField(default=dict)
    previous_hash = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["strand", "seq"], name="audit_place"),)
        # Entries come in the order of time, so that a few ranges are all an index needs to hold.
        indexes = (BrinIndex(fields=["at"], name="audit_by_time"),)


class Checkpoint(Row):
    """A moment at which the ends of all chains were sealed; checkpoints form a chain themselves.

    `signature` is made over `hash` with the key `key_id`, which is hashed with the rest. Those
    made before checkpoints were signed have neither; the next one that is signed vouches for them.
    """

    seq = models.IntegerField(unique=True)
    at = models.DateTimeField()
    seals = models.IntegerField()
    seals_hash = models.BinaryField(max_length=32)
    key_id = models.CharField(max_length=16, blank=True)
    signature = models.BinaryField(max_length=64, null=True)
    previous_hash = models.BinaryField(max_length=32)
    hash = models.BinaryField(max_length=32)


class Seal(Row):
    """The end of one chain at one checkpoint: a case's events or a strand of the audit trail."""

    checkpoint = models.ForeignKey(Checkpoint, models.PROTECT, related_name="+")
    chain = models.CharField(max_length=70)
    seq = models.IntegerField()
    hash = models.BinaryField(max_length=32)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["chain", "seq"], name="sealed_once"),)


class SigningKey(Row):
    """A public key of this installation. The new key signs which one it follows, and so does the
    old one where it was still at hand: whoever holds either can come to trust the other.
    """

    key_id = models.CharField(max_length=16, primary_key=True)
    public_key = models.BinaryField(max_length=32)
    since = models.DateTimeField()
    previous = models.BinaryField(max_length=32, blank=True, default=b"")
    by_itself = models.BinaryField(max_length=64)
    by_previous = models.BinaryField(max_length=64, null=True)
