"""Releases, the two people each takes, and the ledger of what they cost."""

from __future__ import annotations

from django.db import models

from safeconduct.centre_store.models.base import Row, Signed, listed

PREPARED, CHECKED, RETURNED, PUBLISHED = "prepared", "checked", "returned", "published"


class Release(Signed):
    """What is to be published, as its preparer made it (`at`, `signed_by`).

    `programme` names the declared set of tables, `year` the cohort; `content` the tables as they
    would be published and `report` the gate's, both complete.
    """

    programme = models.CharField(max_length=60)
    year = models.SmallIntegerField()
    version = models.SmallIntegerField()
    content = models.JSONField()
    report = models.JSONField()

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["programme", "year", "version"], name="released_once_a_version"
            ),
        )


class ReleaseStep(Signed):
    """What happened to a release. The database refuses a check by who prepared it, and a
    publication that nobody else has checked.
    """

    release = models.ForeignKey(Release, models.PROTECT, related_name="steps")
    step = models.CharField(max_length=10)
    reason = models.CharField(max_length=40, blank=True)

    class Meta:
        constraints = (
            listed("step", (PREPARED, CHECKED, RETURNED, PUBLISHED), "release_step"),
            models.UniqueConstraint(fields=["release", "step"], name="each_step_once"),
        )


class LedgerRow(Row):
    """One call of the mechanism: what it cost, chained to the one before. `row` is the line of the
    ledger as it was hashed.
    """

    seq = models.IntegerField(unique=True)
    release = models.ForeignKey(Release, models.PROTECT, null=True, related_name="ledger")
    row = models.TextField()
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)
