"""Figures that others published, each "as published on" a day."""

from __future__ import annotations

from django.db import models

from safeconduct.centre_store.models.base import Row, Signed


class Publication(Signed):
    """One published table as it was imported: by whom it was published, and on which day.

    `report`: totals found among the details, those that do not add up, what was restated.
    """

    series = models.CharField(max_length=60)
    published_on = models.DateField()
    sha256 = models.CharField(max_length=64)
    dimensions = models.JSONField()
    report = models.JSONField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["series", "sha256"], name="imported_once"),)


class Figure(Row):
    """One cell of a series as a publication gave it: kept where it is new or was restated, so that
    no figure is ever overwritten. `value` null is a blank, "not known"; 0 is none.
    """

    publication = models.ForeignKey(Publication, models.PROTECT, related_name="figures")
    cell = models.CharField(max_length=600)
    value = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    is_total = models.BooleanField(default=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["publication", "cell"], name="one_value_a_cell"),
        )
