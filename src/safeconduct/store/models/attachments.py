"""Files of a case: what is known of each, and its content in sealed pieces."""

from __future__ import annotations

import uuid

from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile


class Attachment(Row):
    """A file as it was made harmless. Its sender's name for it is not kept: it may tell a name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    kind = models.CharField(max_length=30)
    media_type = models.CharField(max_length=30)
    size = models.IntegerField()
    agency = models.CharField(max_length=40)
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    added_at = models.DateTimeField()
    destroyed_at = models.DateTimeField(null=True)


class AttachmentChunk(Row):
    """A piece of a file, sealed under the case's own key for its place."""

    attachment = models.ForeignKey(
        Attachment, models.PROTECT, related_name="chunks", db_index=False
    )
    seq = models.SmallIntegerField()
    content = models.BinaryField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["attachment", "seq"], name="chunk_place"),)
