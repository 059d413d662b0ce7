"""What every table of the Centre shares."""

from __future__ import annotations

from django.db import models
from django.db.models import Q


class Row(models.Model):
    """A row prints as its table and key, never its content."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.db_table} {self.pk}"


class Signed(Row):
    """A row that says who made it and when: an account of the operations database by its number."""

    at = models.DateTimeField()
    signed_by = models.BigIntegerField()
    agency = models.CharField(max_length=40)

    class Meta:
        abstract = True


def listed(column: str, codes: tuple[str, ...], name: str) -> models.CheckConstraint:
    """The database itself refuses what is in no list, and with it every free text."""
    blank = Q(**{f"{column}__isnull": True})
    return models.CheckConstraint(condition=blank | Q(**{f"{column}__in": codes}), name=name)


def formed(column: str, form: str, name: str) -> models.CheckConstraint:
    """The database itself refuses what is not written in that form."""
    return models.CheckConstraint(condition=Q(**{f"{column}__regex": form}), name=name)
