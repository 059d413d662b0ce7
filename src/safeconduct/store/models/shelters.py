"""Where a centre shelters people. The address is the centre's alone."""

from __future__ import annotations

import uuid

from django.db import models

from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile


class Shelter(Row):
    """A shelter of one centre; name and address are encrypted under that centre's own key.

    `places` is how many persons it can house; null: nobody has said.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    agency = models.CharField(max_length=40, db_index=True)
    name = models.BinaryField()
    address = models.BinaryField()
    closed = models.BooleanField(default=False)
    places = models.PositiveSmallIntegerField(null=True)


class Stay(Row):
    """From when until when a person stays in a shelter; `until` null: still there."""

    case = models.ForeignKey(CaseFile, models.PROTECT, related_name="+")
    shelter = models.ForeignKey(Shelter, models.PROTECT, related_name="+")
    agency = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["case", "agency"],
                condition=models.Q(until=None),
                name="one_shelter_at_a_time",
            ),
        )
