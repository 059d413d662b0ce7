"""What every table shares."""

from __future__ import annotations

from django.db import models


class Row(models.Model):
    """What every table here shares: a row prints as its table and key, never its content."""

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self._meta.db_table} {self.pk}"
