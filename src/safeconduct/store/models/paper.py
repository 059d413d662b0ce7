"""The codes on paper with which a person reads their own file."""

from __future__ import annotations

from django.db import models

from safeconduct.store.models.accounts import User
from safeconduct.store.models.base import Row
from safeconduct.store.models.cases import CaseFile


class PaperSheet(Row):
    """A sheet handed to the person; ended, no code of it works. One at most lives a case.

    `refused` counts the tries with a code of it that no longer worked: a sheet may be in wrong
    hands.
    """

    case = models.ForeignKey(CaseFile, models.CASCADE, related_name="+")
    language = models.CharField(max_length=2)
    agency = models.CharField(max_length=40)
    issued_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    issued_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    refused = models.IntegerField(default=0)
    refused_at = models.DateTimeField(null=True)


class PaperCode(Row):
    """One code of a sheet, as a keyed hash: the code itself is on the paper alone."""

    sheet = models.ForeignKey(PaperSheet, models.CASCADE, related_name="codes")
    digest = models.BinaryField(max_length=32, unique=True)
    used_at = models.DateTimeField(null=True)
