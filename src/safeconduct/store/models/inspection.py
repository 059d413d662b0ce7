"""Controls of a district unit, what came of them, and the programmes they stand in.

Nobody's name stands here: a place is a postal code, and what was met is counted.
"""

from __future__ import annotations

import uuid

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from safeconduct.store.models.base import Row


def _by() -> models.ForeignKey[models.Model]:
    return models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")


class Programme(Row):
    """A programme of one year and district as it was adopted; a later one stands beside it.

    The terms it was proposed under, and what it was then expected to find. `together`: the
    inspector-days of all districts, where it was adopted for the whole country; `capacity` are then
    those that the district was given of them, and `each_unit` the least controls of each district.
    """

    year = models.PositiveSmallIntegerField()
    district = models.CharField(max_length=40)
    number = models.PositiveSmallIntegerField()
    capacity = models.PositiveIntegerField()
    together = models.PositiveIntegerField(null=True)
    each_unit = models.PositiveSmallIntegerField(default=0)
    least = models.PositiveSmallIntegerField()
    most = models.PositiveSmallIntegerField()
    days = models.PositiveSmallIntegerField()
    explore = models.PositiveSmallIntegerField()
    finding = models.CharField(max_length=20)
    expected = models.FloatField()
    low = models.PositiveIntegerField()
    high = models.PositiveIntegerField()
    agency = models.CharField(max_length=40)
    adopted_by = _by()
    adopted_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["year", "district", "number"], name="one_programme_a_number"
            ),
        )


class ProgrammeLine(Row):
    """So many controls in one sector: `proposed` by the program, `planned` by people, and why."""

    programme = models.ForeignKey(Programme, models.PROTECT, related_name="lines")
    sector = models.CharField(max_length=20)
    proposed = models.PositiveSmallIntegerField()
    planned = models.PositiveSmallIntegerField()
    reason = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["programme", "sector"], name="one_line_a_sector"),
        )


class Control(Row):
    """A control as it was planned; `area` is the postal code of the municipality."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    district = models.CharField(max_length=40)
    sector = models.CharField(max_length=20)
    area = models.CharField(max_length=4)
    planned_on = models.DateField()
    agency = models.CharField(max_length=40)
    planned_by = _by()
    planned_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=["district", "planned_on"], name="controls_of_a_district"),)


class ControlResult(Row):
    """What came of a control; the result with the highest number counts, those before it stay.

    A count of infringements is null where that was not checked. `held_on` null: it was not held.
    """

    control = models.ForeignKey(Control, models.PROTECT, related_name="results")
    number = models.PositiveSmallIntegerField()
    held_on = models.DateField(null=True)
    not_held = models.CharField(max_length=20, blank=True, default="")
    took_part = ArrayField(models.CharField(max_length=40), default=list)
    without_police = models.CharField(max_length=20, blank=True, default="")
    checked = ArrayField(models.CharField(max_length=20), default=list)
    social_papers = models.PositiveSmallIntegerField(null=True)
    working_conditions = models.PositiveSmallIntegerField(null=True)
    pay = models.PositiveSmallIntegerField(null=True)
    foreign_workers = models.PositiveSmallIntegerField(null=True)
    victims = models.PositiveSmallIntegerField(default=0)
    days = models.PositiveSmallIntegerField(default=0)
    note = models.CharField(max_length=600, blank=True, default="")
    corrects = models.CharField(max_length=300, blank=True, default="")
    agency = models.CharField(max_length=40)
    recorded_by = _by()
    recorded_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["control", "number"], name="one_result_a_number"),
        )
