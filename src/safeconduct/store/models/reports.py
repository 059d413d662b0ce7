"""Reports of a year, and what was published of them."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from safeconduct.store.models.base import Row
from safeconduct.store.models.writings import Writing


class Report(Row):
    """A report that its agency writes; `figures` is the released edition it was drafted from."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=20)
    year = models.PositiveIntegerField()
    agency = models.CharField(max_length=40)
    figures = models.CharField(max_length=40)
    begun_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    begun_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["kind", "year"], name="one_report_a_kind_and_year"),
        )


class ReportPart(Row):
    """One part of a report in one language, and where its text is written.

    `language` blank: the figures of the part, which are the same in all languages.
    """

    report = models.ForeignKey(Report, models.PROTECT, related_name="parts")
    part = models.CharField(max_length=20)
    language = models.CharField(max_length=2, blank=True)
    writing = models.OneToOneField(Writing, models.PROTECT, related_name="+")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["report", "part", "language"], name="one_writing_a_part_and_language"
            ),
        )


class ReportProposal(Row):
    """That somebody holds a report to be ready, as it stood in the versions of `standing`.

    `correction` says what a later edition puts right, in `language`; blank for the first.
    """

    report = models.ForeignKey(Report, models.PROTECT, related_name="proposals")
    standing = models.CharField(max_length=64)
    correction = models.TextField(blank=True)
    language = models.CharField(max_length=2)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    proposed_at = models.DateTimeField()


class ReportEdition(Row):
    """What was published, and by whom: never by who proposed it, as it stood."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="editions")
    kind = models.CharField(max_length=20)
    year = models.PositiveIntegerField()
    agency = models.CharField(max_length=40)
    number = models.PositiveIntegerField()
    content = models.JSONField()
    correction = models.TextField(blank=True)
    language = models.CharField(max_length=2)
    proposed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    published_at = models.DateTimeField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["report", "number"], name="one_edition_a_number"),
            models.CheckConstraint(
                condition=~Q(published_by=F("proposed_by")),
                name="published_by_another",
            ),
        )


class ReportFile(Row):
    """A file of an edition, as everybody can fetch it."""

    edition = models.ForeignKey(ReportEdition, models.PROTECT, related_name="files")
    name = models.CharField(max_length=120)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    content = models.BinaryField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["edition", "name"], name="one_file_a_name"),)
